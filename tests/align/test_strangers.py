"""Two look-alike events are told apart by whom and what their reports name."""

from corroborate.battery import rules
from corroborate.engine import judge, line_up
from corroborate.testing import article

FIRE = (
    "Firefighters found the bodies of {dead} workers in the {plant} factory in {town} on Monday. "
    "{mayor}, the mayor of {town}, thanked {chief} of the {town} Fire Brigade. "
    "The {plant} factory had been inspected by {inspector} in May."
)
DRAMMEN = {
    "plant": "Hargrove", "town": "Drammen", "mayor": "Lukas Engstrom", "chief": "Anna Berg", "inspector": "Karl Lund"
}  # fmt: skip
AARHUS = {
    "plant": "Delacroix", "town": "Aarhus", "mayor": "Xavier Ulrich", "chief": "Marta Drummond", "inspector": "Ole Holm"
}  # fmt: skip


def errors(first: str, second: str) -> list[str]:
    """The codes of the errors in a story of two reports."""
    found, crashes = judge(line_up("story", [article("Outlet A", first), article("Outlet B", second)]), rules())
    assert crashes == []
    return [f.code for f in found if f.severity == "error"]


def test_two_fires_in_the_same_words_do_not_contradict() -> None:
    assert errors(FIRE.format(dead=24, **DRAMMEN), FIRE.format(dead=40, **AARHUS)) == []


SPLIT = "{company} Inc. said its quarterly dividend of five cents a share will be payable {day} to stock of record."
MARKET = "{company} Inc. closed at ${price}, down 25 cents, in New York Stock Exchange trading."


def test_short_notes_on_two_companies_do_not_contradict() -> None:
    for text, one, other in ((SPLIT, {"day": "Jan. 2"}, {"day": "Jan. 3"}), (MARKET, {"price": 19}, {"price": 12})):
        assert errors(text.format(company="Hargrove", **one), text.format(company="Delacroix", **other)) == []


def test_two_polls_do_not_contradict_and_one_does() -> None:
    told = "The {who} poll came out on Friday. It found that {share} percent of voters would back Galvani."
    ours = told.format(who="Harbour Institute", share=44)
    assert errors(ours, told.format(who="Delacroix Research", share=38)) == []
    assert errors(ours, told.format(who="Harbour Institute", share=38)) == ["NUM104"]


def test_reports_of_weeks_lead_to_each_other() -> None:
    first, last = FIRE.format(dead=24, **DRAMMEN), FIRE.format(dead=40, **AARHUS | {"plant": "Hargrove"})
    between = " ".join(f"{name} spoke in court." for name in (*DRAMMEN.values(), *AARHUS.values()))
    told = [article(f"Outlet {n}", text) for n, text in enumerate((first, last, between))]
    found, crashes = judge(line_up("story", told), rules())
    assert crashes == []
    assert "NUM101" in [f.code for f in found]


def test_one_fire_with_two_tolls_does() -> None:
    assert errors(FIRE.format(dead=24, **DRAMMEN), FIRE.format(dead=40, **DRAMMEN)) == ["NUM101"]
