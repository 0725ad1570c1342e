"""The ledger: what holds, what opens again, what is refused, and that `accept` leaves comments alone."""

import json
from datetime import date
from pathlib import Path

import pytest
from corroborate.schemas import Claim, Finding, Mention

from corroborate.ledger import LedgerError, accepted, load, settle

PATH = Path("accepted.yaml")
TODAY = date(2024, 6, 1)
FINGERPRINT = "0123456789abcdef"


def claim(outlet: str) -> Claim:
    sentence = Mention(start=0, end=6, text="Twelve")
    return Claim(
        article=outlet, path="a.txt", outlet=outlet, start=0, end=6, text="Twelve", value="12", sentence=sentence
    )


def finding(*outlets: str, fingerprint: str = FINGERPRINT) -> Finding:
    return Finding(
        code="NUM101",
        rule="counts-agree",
        severity="error",
        verdict="contradiction",
        fingerprint=fingerprint,
        subject="a toll",
        message="12 is not 14",
        claims=tuple(claim(outlet) for outlet in outlets),
    )


def entry(**changed: str) -> str:
    fields = {"fingerprint": FINGERPRINT, "reason": "asked both", "who": "Ana", "until": "2024-12-31"} | changed
    return "- " + "\n  ".join(f"{name}: {value}" for name, value in fields.items() if value) + "\n"


def settled(tmp_path: Path, text: str, found: Finding, today: date = TODAY) -> tuple[str | None, list[str]]:
    book = tmp_path / "accepted.yaml"
    book.write_text(text, encoding="utf-8")
    findings, notices = settle([found], load(book), "accepted.yaml", today)
    return findings[0].accepted, [f"{notice.line}: {notice.message}" for notice in notices]


def test_an_entry_accepts_its_finding(tmp_path):
    assert settled(tmp_path, entry(), finding("A", "B")) == ("asked both (Ana, until 2024-12-31)", [])


@pytest.mark.parametrize(("day", "holds"), [(date(2024, 12, 31), True), (date(2025, 1, 1), False)])
def test_an_entry_holds_to_the_end_of_its_day(tmp_path, day, holds):
    reason, notices = settled(tmp_path, "# why\n" + entry(), finding("A", "B"), day)
    assert (reason is not None) == holds
    assert notices == ([] if holds else ["2: the entry expired on 2024-12-31; NUM101 counts again: a toll"])


@pytest.mark.parametrize(
    ("outlets", "present", "holds"),
    [
        ("[A, B]", ("A", "B"), True),
        ("[A, B]", ("A", "B", "C"), False),
        ("[A, B, C]", ("A", "B", "C"), True),
        ("[A, B, C]", ("A", "B"), True),
        ("", ("A", "B"), True),
        ("", ("A", "B", "C"), False),
    ],
)
def test_an_outlet_that_joins_opens_the_matter(tmp_path, outlets, present, holds):
    reason, notices = settled(tmp_path, entry(outlets=outlets), finding(*present))
    assert (reason is not None) == holds
    assert notices == ([] if holds else ["1: the entry is open again, for C joined; NUM101 counts again: a toll"])


def test_an_entry_that_matches_nothing_is_told(tmp_path):
    reason, notices = settled(tmp_path, entry(), finding("A", "B", fingerprint="fedcba9876543210"))
    assert reason is None
    assert notices[0].startswith("1: the entry for 0123456789abcdef matches no finding: it was resolved, or one of its")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (entry(until="31.12.2024"), "accepted.yaml:4: until: expected a date such as 2027-01-31, found '31.12.2024'"),
        (entry(until="2024-02-30"), "accepted.yaml:4: until: expected a date"),
        (entry(until=""), "accepted.yaml:1: until: is missing"),
        (entry(reason='""'), "accepted.yaml:1: reason: is missing"),
        (entry(who=""), "accepted.yaml:1: who: is missing"),
        (entry(fingerprint="NUM101"), "accepted.yaml:1: fingerprint: expected the digits"),
        (entry(reson="typo"), "accepted.yaml:5: reson: unknown field; expected one of fingerprint, code"),
        (entry() + entry(), "accepted.yaml:5: fingerprint: stands there twice, first in line 1"),
        ("fingerprint: x\n", "accepted.yaml:1: expected a list of entries"),
        ("- just words\n", "accepted.yaml:1: entry: expected fields such as"),
        ("- a: [\n", "accepted.yaml:2: not valid YAML"),
        (entry(reason="{a: b}"), "accepted.yaml:2: reason: expected text"),
        ("- &a\n  reason: x\n", "anchors and aliases are not allowed"),
        (entry(reason="!!python/name:os.system x"), "tags are not allowed"),
    ],
)
def test_a_malformed_entry_is_refused_with_its_line(tmp_path, text, said):
    with pytest.raises(LedgerError) as error:
        settled(tmp_path, text, finding("A", "B"))
    assert said in str(error.value)


def test_all_that_is_wrong_is_told_at_once(tmp_path):
    with pytest.raises(LedgerError) as error:
        settled(tmp_path, entry(until="soon") + entry(fingerprint="wrong", until="never"), finding("A", "B"))
    assert len(str(error.value).splitlines()) == 3


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "[]\n", "---\n"])
def test_an_empty_ledger_is_a_ledger(tmp_path, text):
    assert settled(tmp_path, text, finding("A", "B")) == (None, [])
    after = accepted(text, PATH, finding("A", "B"), reason="r", who="w", until=TODAY)
    assert settled(tmp_path, after, finding("A", "B"))[0] == "r (w, until 2024-06-01)"


@pytest.mark.parametrize(
    "reason", ["plain", "with: colon", "# hash", '"quotes"', "yes", "two\nlines\x1b[31m", "ünï", "[a]"]
)
def test_accept_writes_what_load_reads(tmp_path, reason):
    text = accepted("", PATH, finding("A: one", "B, two"), reason=reason, who="Ana", until=TODAY)
    told, notices = settled(tmp_path, text, finding("A: one", "B, two"))
    assert notices == []
    assert told == " ".join(reason.replace("\x1b", " ").split()) + " (Ana, until 2024-06-01)"


def test_accept_keeps_comments_and_other_entries(tmp_path):
    other = entry(fingerprint="aaaaaaaaaaaaaaaa")
    before = f"# ours\n{other}  # behind an entry\n\n# at the end\n"
    after = accepted(before, PATH, finding("A", "B"), reason="r", who="w", until=TODAY)
    assert after.startswith(before.rstrip())
    (tmp_path / "accepted.yaml").write_text(after, encoding="utf-8")
    assert [e.fingerprint for e in load(tmp_path / "accepted.yaml")] == ["aaaaaaaaaaaaaaaa", FINGERPRINT]


def test_accepting_again_changes_the_entry_in_place(tmp_path):
    before = "# ours\n" + entry().replace("asked both", "old reason  # said on the phone") + "# end\n"
    after = accepted(before, PATH, finding("A", "B", "C"), reason="new: reason", who="Bo", until=date(2025, 5, 5))
    assert "# said on the phone" in after
    assert after.startswith("# ours\n")
    assert after.endswith("# end\n")
    assert settled(tmp_path, after, finding("A", "B", "C")) == ("new: reason (Bo, until 2025-05-05)", [])


def found(cli) -> dict:
    (one,) = json.loads(cli("check", "--format", "json").stdout)["findings"]
    return one


def test_the_whole_way(project, cli):
    project.contradicting()
    one = found(cli)
    done = cli("accept", one["fingerprint"][:8], "--reason", "both asked", "--until", "2999-01-01", "--who", "Ana")
    assert done.exit_code == 0, done.output
    assert cli("check").exit_code == 0
    assert found(cli)["accepted"] == "both asked (Ana, until 2999-01-01)"

    expired = cli("check", "--today", "2999-01-02")
    assert expired.exit_code == 1
    assert "accepted.yaml:3: the entry expired on 2999-01-01" in expired.stderr

    project.article("Coast Radio", "a sad tally of thirty")
    changed = cli("check")
    assert changed.exit_code == 1
    assert "matches no finding" in changed.stderr

    project.article("Coast Radio", "a tally of thirty")
    third = project.article("Point Daily", "a tally of forty")
    joined = cli("check")
    assert joined.exit_code == 1
    third.unlink()
    project.agreeing()
    resolved = cli("check")
    assert resolved.exit_code == 0
    assert "matches no finding" in resolved.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("ffff", "--reason", "x", "--until", "2999-01-01"), "no finding begins with ffff"),
        (("{}", "--reason", " ", "--until", "2999-01-01"), "the reason is empty"),
        (("{}", "--reason", "x", "--until", "tomorrow"), "expected a date such as"),
        (("{}", "--reason", "x", "--until", "2001-01-01"), "is past"),
        (("{}", "--until", "2999-01-01"), "--reason"),
    ],
)
def test_accept_refuses_what_makes_no_entry(project, cli, arguments, said):
    project.contradicting()
    digits = found(cli)["fingerprint"]
    done = cli("accept", *(argument.format(digits) for argument in arguments))
    assert done.exit_code == 2
    assert said in done.stderr
    assert not (project.root / "corpus/accepted.yaml").exists()


def test_a_broken_ledger_fails_closed(project, cli):
    project.agreeing()
    project.write("corpus/accepted.yaml", entry(until="someday"))
    done = cli("check")
    assert done.exit_code == 2
    assert done.stderr.startswith("corpus/accepted.yaml:4: until: expected a date")
