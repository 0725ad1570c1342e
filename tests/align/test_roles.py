"""Two posts for one person, and two persons for one post, as cases."""

import pytest
from corroborate.schemas import Fact

from corroborate.testing import story

SAID = "said the ferry had struck a rock."
POSTS = [
    (True, f"Anna Berg, the governor of Torvik province, {SAID}", f"Anna Berg, the mayor of Torvik province, {SAID}"),
    (True, f"Anna Berg, governor of Torvik province, {SAID}", f"Anna Berg, governor of Lindnes province, {SAID}"),
    (True, f"Norwegian Finance Minister Anna Berg {SAID}", f"Norwegian Health Minister Anna Berg {SAID}"),
    (True, f"Doctor Anna Berg {SAID}", f"Nurse Anna Berg {SAID}"),
    (True, f"Lund Ferries CEO Anna Berg {SAID}", f"Lund Ferries chief designer Anna Berg {SAID}"),
    (True, f"Anna Berg, Olsen's sister, {SAID}", f"Anna Berg, Olsen's wife, {SAID}"),
    (True, f"Norwegian Transport Secretary Anna Berg {SAID}", f"Norwegian Justice Secretary Anna Berg {SAID}"),
    (True, f"Torvik Police Chief Anna Berg {SAID}", f"Anna Berg, the Torvik fire chief, {SAID}"),
    (False, f"Anna Berg, the governor of Torvik province, {SAID}", f"Local official Anna Berg {SAID}"),
    (False, f"Anna Berg, governor of Torvik province, {SAID}", f"Anna Berg, governor of Torvik, {SAID}"),
    (False, f"Norwegian Finance Minister Anna Berg {SAID}", f"Norwegian Minister of Finance Anna Berg {SAID}"),
    (False, f"Anna Berg, chairman of Lund Ferries, {SAID}", f"Anna Berg, chief executive of Lund Ferries, {SAID}"),
    (False, f"Former Governor Anna Berg {SAID}", f"Mayor Anna Berg {SAID}"),
    (False, f"Navy spokesman Karl Berg {SAID}", f"Navy press secretary Karl Berg {SAID}"),
    (False, f"Anna Berg, Olsen's sister, {SAID}", f"Anna Berg, Lund's wife, {SAID}"),
    (False, f"Doctor Anna Berg {SAID}", f"Surgeon Anna Berg {SAID}"),
    (True, f"Karl Berg, the bishop of Torvik, {SAID}", f"Karl Berg, the treasurer of Torvik, {SAID}"),
    (True, f"Anna Berg, director of sales at Lund Ferries, {SAID}", f"Lund Ferries chief executive Anna Berg {SAID}"),
    (False, f"Lund Ferries director Anna Berg {SAID}", f"Lund Ferries chief executive Anna Berg {SAID}"),
    (True, f"Lund Ferries CEO Anna Berg {SAID}", f"Anna Berg, a former chief executive of Lund Ferries, {SAID}"),
    (False, f"Lund Ferries CEO Anna Berg {SAID}", f"Anna Berg, a former chief executive of Olsen Lines, {SAID}"),
    (False, f"Anna Berg, who was mayor of Torvik, {SAID}", f"Anna Berg, a former mayor of Torvik, {SAID}"),
    (False, f"Torvik Mayor Anna Berg {SAID}", f"Anna Berg, a former mayor of Torvik, {SAID}"),
    (False, f"Foreign Ministry spokesman Karl Berg {SAID}", f"Norwegian foreign ministry spokesman Karl Berg {SAID}"),
    (False, f"Anna Berg, head of regional bloc Nordforum, {SAID}", f"Nordforum president Anna Berg {SAID}"),
    (False, f"Lund Ferries president Anna Berg {SAID}", f"Lund Ferries chief executive Anna Berg {SAID}"),
    (False, f"Los Angeles County sheriff Anna Berg {SAID}", f"L.A. County sheriff Anna Berg {SAID}"),
    (False, f"Torvik Deputy Mayor Anna Berg {SAID}", f"Torvik Governor Anna Berg {SAID}"),
    (True, f"US Secretary of State Anna Berg {SAID}", f"US Defense Secretary Anna Berg {SAID}"),
    (False, f"US Secretary of State Anna Berg {SAID}", f"Anna Berg, the US foreign secretary, {SAID}"),
    (True, f"Minister of Health Anna Berg {SAID}", f"Transport Minister Anna Berg {SAID}"),
    (True, f"Anna Berg, undersecretary of the Health Ministry, {SAID}", f"Defense undersecretary Anna Berg {SAID}"),
    (True, f"Health ministry spokesman Karl Berg {SAID}", f"Police spokesman Karl Berg {SAID}"),
    (False, f"Police spokesman Karl Berg {SAID}", f"Interior ministry spokesman Karl Berg {SAID}"),
    (True, f"Norwegian commander Anna Berg {SAID}", f"Danish Army commander Anna Berg {SAID}"),
    (False, f"Norwegian commander Anna Berg {SAID}", f"Nordforum commander Anna Berg {SAID}"),
    (True, f"Anna Berg, head of the Harbour Agency, {SAID}", f"Anna Berg, deputy head of the Harbour Agency, {SAID}"),
    (False, f"Harbour chief Anna Berg {SAID}", f"Deputy chief Anna Berg {SAID}"),
    (True, f"His lawyer, Anna Berg, {SAID}", f"His coach, Anna Berg, {SAID}"),
    (True, f"Anna Berg, a brigadier general, {SAID}", f"Anna Berg, a colonel, {SAID}"),
    (True, f"Torvik Port acting chairman Karl Berg {SAID}", f"Torvik Port spokesman Karl Berg {SAID}"),
    (False, f"Prime Minister Anna Berg of Norway {SAID}", f"Anna Berg, acting president of Norway, {SAID}"),
]


NAMES = ("holder of ", "name of ", "spelling of ")  # a clash is told once, by the surest rule


def clashes(slot: str | tuple[str, ...], *sentences: str) -> list[Fact]:
    return [fact for fact in story(sentences).facts if fact.slot.startswith(slot) and fact.conflict]


@pytest.mark.parametrize(("clash", "first", "second"), POSTS)
def test_two_posts(clash: bool, first: str, second: str) -> None:
    found = clashes("role of ", first, second)
    assert bool(found) == clash
    assert bool(clashes("role of ", second, first)) == clash


def test_a_post_may_be_left_between_reports() -> None:
    held, left = f"Lund Ferries CEO Anna Berg {SAID}", f"Anna Berg, a former chief executive of Lund Ferries, {SAID}"
    assert not clashes("role of ", f"2023-05-01: {held}", f"2023-05-09: {left}")
    assert clashes("role of ", f"2023-05-09: {held}", f"2023-05-01: {left}")
    assert not clashes("role of ", f"undated: {held}", f"undated: {left}")


def test_nobody_is_president_and_prime_minister() -> None:
    told = [f"Prime Minister Anna Berg {SAID}", "The bridge fell, said Anna Berg, the prime minister."]
    lone = "Anna Berg, the president, laid a wreath."
    (few,) = clashes("role of ", *told, lone)
    (several,) = clashes("role of ", *told, "On Monday Prime Minister Anna Berg wept.", lone)
    assert few.conflict
    assert few.conflict.doubt
    assert several.conflict
    assert several.conflict.doubt is None
    assert not clashes("role of ", *told, "Anna Berg, a former president, laid a wreath.")


def test_a_prime_minister_is_hardly_called_by_another_office() -> None:
    named = f"Prime Minister Anna Berg {SAID}"
    (fact,) = clashes("role of ", named, "Health Minister Anna Berg slept.")
    assert fact.conflict
    assert fact.conflict.doubt == "a person may hold two posts"
    assert not clashes("role of ", named, "Health Minister Anna Berg, elected prime minister in May, slept.")
    assert not clashes("role of ", named, "Newly appointed Health Minister Anna Berg slept.")


def test_one_article_alone_gives_another_trade() -> None:
    told = [f"Geologist Anna Berg {SAID}", "The rock was seen by geologist Anna Berg.", "Geologist Anna Berg slept."]
    (fact,) = clashes("role of ", *told, "In the evening seismologist Anna Berg sold apples.")
    assert fact.conflict
    assert fact.conflict.doubt == "a person may hold two posts"
    assert not clashes("role of ", *told, "In the evening geologist Anna Berg sold apples.")


def test_an_article_that_knows_both_posts_is_no_witness() -> None:
    both = f"Governor Anna Berg of Torvik {SAID} Anna Berg was the mayor of Torvik until June."
    assert not clashes("role of ", f"Torvik Mayor Anna Berg {SAID}", both)


HOLDERS = [
    ("error", f"Lund Ferries director Karl Hartwell {SAID}", f"Lund Ferries director Karl Hartley {SAID}"),
    ("error", f"Coroner Karl Hartwell {SAID}", f"Coroner Peter Hartwell {SAID}"),
    ("error", f"Torvik Mayor Karl Hartwell {SAID}", f"Torvik Mayor Anna Berg {SAID}"),
    ("doubt", f"Torvik Mayor Karl Hartwell {SAID}", "The bridge was opened on Monday by Torvik Mayor Anna Berg."),
    ("doubt", f"Torvik Mayor Karl Hartwell {SAID}", f"Newly elected Torvik Mayor Anna Berg {SAID}"),
    ("", f"Former Torvik Mayor Karl Hartwell {SAID}", f"Torvik Mayor Anna Berg {SAID}"),
    ("", f"Torvik Mayor Karl Hartwell {SAID}", f"Lindnes Mayor Anna Berg {SAID}"),
    ("", f"Navy spokesman Karl Hartwell {SAID}", "The crew was safe, Navy spokesman Anna Berg said in Torvik."),
    ("", f"Karl Hartwell, a Navy spokesman, {SAID}", f"Anna Berg, a Navy spokesman, {SAID}"),
    ("error", f"Karl Hartwell, the Navy spokesman, {SAID}", f"Anna Berg, the Navy spokesman, {SAID}"),
    ("", f"Suspect Karl Hartwell {SAID}", f"Suspect Peter Hartwell {SAID}"),
    ("", f"Coroner Karl Hartwell {SAID}", f"Coroner K. Hartwell {SAID}"),
    ("", "The chief engineer, Karl Lund, rang the bell at dawn.", f"Anna Berg, chief engineer, {SAID}"),
    ("", f"Torvik Mayor Lai Ching-te {SAID}", f"Torvik Mayor William Lai {SAID}"),
    ("", f"Torvik Mayor Karl Hart {SAID}", f"Torvik Mayor Karl Hartman {SAID}"),
]


@pytest.mark.parametrize(("severity", "first", "second"), HOLDERS)
def test_two_holders(severity: str, first: str, second: str) -> None:
    found = clashes(NAMES if severity else "holder of ", first, second)
    assert ["doubt" if fact.conflict and fact.conflict.doubt else "error" for fact in found] == [severity] * bool(
        severity
    )


def test_several_outnumber_one() -> None:
    opened = "The bridge was opened on Monday by Torvik Mayor {}."
    told = [f"Torvik Mayor Karl Hartwell {SAID}", opened.format("Karl Hartwell"), "Torvik Mayor Anna Berg wept."]
    (fact,) = clashes("holder of ", *told)
    assert fact.conflict
    assert fact.conflict.doubt is None
    (fact,) = clashes("holder of ", *told[:2], "Torvik Mayor Anna Berg, elected in May, wept.")
    assert fact.conflict
    assert fact.conflict.doubt


def test_a_stranger_in_a_post() -> None:
    told = [f"Special prosecutor Karl Hartwell {SAID}", "The rock was seen by special prosecutor Karl Hartwell."]
    lone = "The report of special prosecutor Anna Berg was long. Hartwell was at sea."
    (fact,) = clashes("holder of ", *told, lone)
    assert fact.conflict
    assert fact.conflict.doubt is None
    assert not clashes("holder of ", *told, lone, "Anna Berg sued the ferry.")
    assert not clashes("holder of ", *(text.replace("pecial ", "tate ") for text in (*told, lone)))


def test_three_prosecutors_are_of_three_states() -> None:
    told = ["Special prosecutor Karl Hartwell spoke.", "Special prosecutor Karl Hartwell slept."]
    others = "The rock was seen by special prosecutor {}.", "In the evening, special prosecutor {} sold apples."
    assert clashes("holder of ", *told, others[0].format("Anna Berg"))
    assert not clashes("holder of ", *told, others[0].format("Anna Berg"), others[1].format("Maria Holm"))


def test_misspelt_holders_are_one() -> None:
    told = "The chief engineer, Karl Lund, rang the bell at dawn.", f"At sea, Karl Lumd, chief engineer, {SAID}"
    assert not clashes("holder of ", *told)


def test_undated_articles_tell_of_one_time() -> None:
    undated = [f"undated: Torvik Mayor {name} {SAID}" for name in ("Karl Hartwell", "Anna Berg")]
    (fact,) = clashes("holder of ", *undated)
    assert fact.conflict
    assert fact.conflict.doubt is None


def test_a_post_is_agreed_on() -> None:
    told = story([f"Torvik Mayor Anna Berg {SAID}", f"Anna Berg, the mayor of Torvik, {SAID}"])
    (fact,) = [fact for fact in told.facts if fact.slot == "role of Anna Berg: mayor"]
    assert fact.verdict == "agree"
    assert [claim.text for claim in fact.claims] == ["Torvik Mayor", "mayor of Torvik"]


LONE = [
    (True, ["Project manager Anna Berg wept.", "Anna Berg, the project manager, slept.", "President Anna Berg sang."]),
    (True, ["Anna Berg, a hydrologist, wept.", "Hydrologist Anna Berg slept.", "Anna Berg, a geologist, sang."]),
    (True, ["Governor Anna Berg wept.", "Anna Berg, the governor, slept.", "Anna Berg, the director, sang."]),
    (False, ["Project manager Anna Berg wept.", "President Anna Berg sang."]),
    (False, ["Hydrologist Anna Berg wept.", "Hydrologist Anna Berg slept.", "Anna Berg, a mother, sang."]),
]


@pytest.mark.parametrize(("clash", "sentences"), LONE)
def test_one_article_alone_gives_another_post(clash: bool, sentences: list[str]) -> None:
    found = [fact.conflict for fact in clashes("role of ", *sentences)]
    assert bool(found) == clash
    assert all(conflict and conflict.doubt for conflict in found)


def test_an_office_may_change_hands_between_reports() -> None:
    told = [f"2023-03-0{day}: Torvik Mayor {name} {SAID}" for day, name in ((1, "Karl Hartwell"), (8, "Anna Berg"))]
    (fact,) = clashes("holder of ", *told)
    assert fact.conflict
    assert fact.conflict.doubt == "the office may have changed hands"
