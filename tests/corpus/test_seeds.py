"""What the five articles in corpus/ must show, and what a sixth that contradicts them does to the run."""

import json
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from click.testing import Result
from corroborate.schemas import Article, Claim, Fact

from corroborate.battery import rules
from corroborate.engine import Outcome, check, judge, line_up
from corroborate.testing import article as made
from corroborate.values import names

CORPUS = Path(__file__).parents[2] / "corpus"
DATED = {"ap": "AP", "dw": "DW", "pyongyang-22-september-2023": None}
BOILERPLATE = ("25,000", "2025", "Nov. 2", "28-point", "Masaryk", "2021", "moderator", "Driscoll", "Trump")


@pytest.fixture(scope="module")
def outcome() -> Outcome:
    return check(CORPUS, rules(), jobs=1)


@pytest.fixture(scope="module")
def articles(outcome: Outcome) -> dict[str, Article]:
    return {article.id: article for article in outcome.articles}


@pytest.fixture(scope="module")
def facts(outcome: Outcome) -> list[Fact]:
    return list(outcome.report.facts)


def told(facts: list[Fact], *texts: str, shape: str | None = None) -> Fact:
    """The one fact that several outlets tell and whose claims have all these words."""
    fitting = [
        fact
        for fact in facts
        if fact.outlets > 1
        and (shape is None or fact.shape == shape)
        and all(any(text in claim.text for claim in fact.claims) for text in texts)
    ]
    assert len(fitting) == 1, [fact.subject for fact in fitting]
    return fitting[0]


def sources(fact: Fact) -> set[str]:
    return {claim.article for claim in fact.claims}


def claims(facts: list[Fact]) -> list[Claim]:
    return [claim for fact in facts for claim in fact.claims]


@pytest.mark.parametrize("name", DATED)
def test_three_articles_are_of_22_september(name: str, articles: dict[str, Article]) -> None:
    published = articles[name].published
    assert (published.first, published.last) == (date(2023, 9, 22), date(2023, 9, 22))
    assert published.basis == ("story" if name == "ap" else "dateline")


def test_kyiv_independent_is_of_mid_september(articles: dict[str, Article]) -> None:
    published = articles["kyiv-independent"].published
    assert published.first is not None
    assert date(2023, 9, 15) <= published.first <= date(2023, 9, 18)


def test_rfa_is_of_18_january(articles: dict[str, Article]) -> None:
    published = articles["rfa"].published
    assert (published.first, published.last) == (date(2024, 1, 18), date(2024, 1, 18))


def test_outlets_are_found(articles: dict[str, Article]) -> None:
    outlets = {name: article.outlet for name, article in articles.items()}
    assert outlets["ap"] in ("AP", "Associated Press")
    assert outlets["dw"] in ("DW", "Deutsche Welle")
    assert outlets["rfa"] == "Radio Free Asia"
    assert outlets["kyiv-independent"] == "Kyiv Independent"


def test_nothing_from_boilerplate_becomes_a_claim(facts: list[Fact], articles: dict[str, Article]) -> None:
    assert not [claim.text for claim in claims(facts) if any(word in claim.sentence.text for word in BOILERPLATE)]
    for article in articles.values():
        for mention in (*article.dates, *article.quantities, *article.names, *(a.source for a in article.attributions)):
            assert mention is None or not any(word in mention.text for word in BOILERPLATE)


def test_politburo_met_on_wednesday(facts: list[Fact]) -> None:
    fact = told(facts, "Wednesday (Sep 20)", shape="date")
    assert sources(fact) == set(DATED)
    assert {claim.value for claim in fact.claims} == {"Wed 20 Sep 2023"}
    assert (fact.verdict, fact.outlets) == ("agree", 3)
    assert fact.origins < 3
    assert any(claim.speaker == "Korean Central News Agency" for claim in fact.claims)


def test_agency_reported_on_friday(facts: list[Fact]) -> None:
    fact = told(facts, "Friday", shape="date")
    assert sources(fact) == set(DATED)
    assert {claim.value for claim in fact.claims} == {"Fri 22 Sep 2023"}
    assert fact.origins < 3


def test_days_of_the_meeting_are_compatible(facts: list[Fact]) -> None:
    fact = told(facts, "Sept. 13", "September", "last week", shape="date")
    assert sources(fact) == {"ap", "pyongyang-22-september-2023", "kyiv-independent", "rfa"}
    assert fact.verdict == "compatible"
    assert "13 Sep 2023" in fact.reason
    assert "can all be true" in fact.reason


def test_region_and_spaceport_do_not_clash(outcome: Outcome) -> None:
    assert not [f for f in outcome.report.findings if f.code.startswith("PLC")]


def test_six_days_and_a_week_are_compatible(facts: list[Fact]) -> None:
    fact = told(facts, "six-day", "weeklong", shape="duration")
    assert sources(fact) == set(DATED)
    assert fact.verdict == "compatible"
    assert "6 days and about 1 week" in fact.reason


def test_shells_have_their_speaker_and_bound(articles: dict[str, Article], facts: list[Fact]) -> None:
    shells = next(q for q in articles["rfa"].quantities if q.text == "more than 1 million artillery shells")
    assert (shells.low, shells.high, shells.low_open) == (1_000_000, None, True)
    assert (shells.unit, shells.hedge) == ("artillery shell", "more_than")
    claim = next(claim for claim in claims(facts) if claim.text == shells.text)
    assert claim.speaker == "National Intelligence Service"
    november = next(d for d in articles["rfa"].dates if d.text == "November")
    assert (november.first, november.last) == (date(2023, 11, 1), date(2023, 11, 30))


def test_president_is_one_person(articles: dict[str, Article]) -> None:
    people = {n.name for article in articles.values() for n in article.names if "Yoon" in n.name}
    assert people == {"Yoon Suk Yeol", "Yoon Suk-Yeol"}
    assert names.compare("Yoon Suk Yeol", "Yoon Suk-Yeol", "person").verdict in ("agree", "compatible")
    roles = {n.role for article in articles.values() for n in article.names if "Yoon" in n.name and n.role}
    assert roles == {"president of South Korea"}


def test_foreign_minister_is_named(articles: dict[str, Article]) -> None:
    found = {(n.name, n.role) for n in articles["kyiv-independent"].names if n.name == "Park Jin" and n.role}
    assert found == {("Park Jin", "foreign minister of South Korea")}


def test_ten_individuals_were_sanctioned(articles: dict[str, Article]) -> None:
    found = {q.text: q.value for q in articles["dw"].quantities if q.value == 10}
    assert found == {"10 individuals": 10, "10 people": 10}


def test_paradoxical_is_the_presidents_word(articles: dict[str, Article]) -> None:
    speakers = {}
    for article in articles.values():
        at = article.text.find("paradoxical")
        holding = [a for a in article.attributions for part in a.content if part.start <= at < part.end]
        if holding:
            speakers[article.id] = {a.source.name.replace("-", " ").title() for a in holding if a.source}
    assert speakers == {name: {"Yoon Suk Yeol"} for name in DATED}


def test_allegation_and_denial_are_two_speakers_who_disagree(outcome: Outcome) -> None:
    noted = [f for f in outcome.report.findings if f.code == "ATT103"]
    assert [f.severity for f in noted] == ["note"]
    assert "Ukraine" in noted[0].message
    assert "Pyongyang and Moscow" in noted[0].message
    assert "disagree" in noted[0].message


def test_nothing_contradicts(outcome: Outcome) -> None:
    assert [f.message for f in outcome.report.findings if f.severity != "note"] == []
    assert not outcome.report.problems
    assert not outcome.crashes


SIXTH = """---
outlet: Harbour Herald
published: 2024-01-20
---

# Moscow and Pyongyang tighten ties as Putin meets North Korea's top diplomat

Russian President Vladimir Putin received North Korean Foreign Minister Choe Son Hui in the Kremlin this week, \
a further sign that Moscow and Pyongyang seek closer ties.

According to South Korea's National Intelligence Service, Moscow has received 500,000 artillery shells from North \
Korea since early August.

Ukraine says that Russia has fired North Korean missiles at its cities. Both Moscow and Pyongyang deny trading in arms.
"""


@pytest.fixture
def six(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the corpus with a sixth article, in the working directory."""
    folder = tmp_path / "corpus"
    shutil.copytree(CORPUS, folder)
    (folder / "north-korea-russia" / "harbour-herald.md").write_text(SIXTH, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    return folder


def test_a_sixth_article_fails_the_run(six: Path, cli: Callable[..., Result]) -> None:
    result = cli("check", "corpus", "--format", "json", "--no-cache", "--jobs", "1")
    assert result.exit_code == 1
    failing = [f for f in json.loads(result.stdout)["findings"] if f["severity"] == "error"]
    assert [(f["code"], f["verdict"]) for f in failing] == [("NUM101", "contradiction")]
    one, two = failing[0]["claims"][:2]
    assert {one["text"], two["text"]} == {"more than 1 million artillery shells", "500,000 artillery shells"}
    assert {Path(c["path"]).name for c in (one, two)} == {"rfa.txt", "harbour-herald.md"}
    assert {c["speaker"] for c in (one, two)} == {"National Intelligence Service"}


def test_the_failure_can_be_read(six: Path, cli: Callable[..., Result]) -> None:
    result = cli("check", "corpus", "--no-cache", "--jobs", "1")
    assert result.exit_code == 1
    shown = " ".join(result.stdout.replace("│", " ").split())
    for words in (
        "error[NUM101]",
        "National Intelligence Service briefings in November",
        "Moscow has received 500,000 artillery shells",
        "rfa.txt:",
        "harbour-herald.md:10:",
        "do not overlap",
        "corroborate explain NUM101",
    ):
        assert words in shown


SERVICE = "South Korea's National Intelligence Service"
SHELLS = "Russia has received {} artillery shells from North Korea since early August"
WORDS = (
    "“We have repeatedly said – and I am ready to reiterate it – that North Korea is an important partner for us and "
    "we intend to boost relations in all areas, including sensitive ones,”"
)


@pytest.mark.parametrize(
    ("day", "text", "wanted"),
    [
        ("2024-01-20", f"According to {SERVICE}, {SHELLS.format('about 900,000')}.", "NUM101 error"),
        ("2024-01-20", f"According to {SERVICE}, {SHELLS.format('1.2 million')}.", ""),
        ("2024-01-20", f"Ukraine's defence ministry said {SHELLS.format('500,000')}.", "NUM101 note"),
        (
            "2023-09-22",
            "South Korea on Thursday imposed new sanctions against 12 individuals in relation to North Korea's nuclear "
            "activities and arms trade with Russia.",
            "NUM101 error",
        ),
        (
            "2023-09-20",
            "North Korean leader Kim Jong Un met Russian President Vladimir Putin at the Vostochny Cosmodrome in "
            "Russia's far east for talks on September 15.",
            "DAT101 error",
        ),
        (
            "2023-09-22",
            "At a meeting of the Workers' Party's politburo on Tuesday, North Korean leader Kim Jong Un decided to "
            "take steps for developing ties with Russia, state media KCNA said.",
            "DAT101 error",
        ),
        (
            "2023-09-15",
            "South Korean Foreign Minister Park Chul said that Seoul was reviewing all possible measures.",
            "NAM102 error",
        ),
        ("2024-01-18", f"{WORDS} Sergey Lavrov told reporters in Moscow.", "ATT101 error"),
        (
            "2023-09-22",
            "During a gathering of the Politburo on Wednesday (Sep 21), Kim Jong Un emphasised ties with Russia.",
            "DAT105 error",
        ),
    ],
)
def test_what_a_sixth_article_meets(day: str, text: str, wanted: str, articles: dict[str, Article]) -> None:
    sixth = made("Harbour Herald", text, published=date.fromisoformat(day))
    found, _ = judge(line_up("story", [*articles.values(), sixth]), rules())
    told = {f"{f.code} {f.severity}" for f in found for c in f.claims if c.article == sixth.id}
    assert told - {"SRC101 note", "ATT103 note"} == ({wanted} if wanted else set())
