"""Reports built by hand, one line a claim."""

from datetime import date
from hashlib import sha256
from typing import Any

from corroborate.schemas import (
    Article,
    Claim,
    DateMention,
    Fact,
    Finding,
    Mention,
    Problem,
    Published,
    Report,
    Span,
    Zone,
)
from corroborate.schemas.quantities import QuantityMention

from corroborate.rules import Rule

TEXTS = {
    "Harbour Herald": "The blast at the depot killed 14 people, the fire service said on Monday.\n\n"
    "It burnt six hours.",
    "Rhine Post": "On Tuesday the blast at the depot killed 12 people and closed the port.\n\nIt burnt six hours. "
    "The fire burnt about 30 trucks. Many fled.",
    "Asia Desk": "The blast killed 14 people, Harbour Herald reported. It burnt six hours. Dozens fled.",
}
STORY = {"collection": "depot", "story": "Blast at the Torvik depot"}


def claim(
    outlet: str, marked: str, value: str = "", low: float | None = None, high: float | None = None, **more: Any
) -> Claim:
    """A claim from a sentence with its words in [brackets]: claim("AP", "It killed [14 people].", "14 people", 14)."""
    text = marked.replace("[", "").replace("]", "")
    at = max(0, TEXTS.get(outlet, "").find(text))
    start, end = marked.index("["), marked.index("]") - 1
    given = {"line": 3, "column": at + start + 1, "origin": outlet, "published": date(2023, 9, 22)} | more
    name = outlet.lower().replace(" ", "-")
    return Claim(
        start=at + start,
        end=at + end,
        text=text[start:end],
        article=name,
        path=f"corpus/depot/{name}.txt",
        outlet=outlet,
        value=value or text[start:end],
        low=low,
        high=low if high is None else high,
        sentence=Mention(start=at, end=at + len(text), text=text),
        **given,
    )


def finding(
    *claims: Claim, code: str = "NUM101", message: str = "14 people and 12 people do not agree", **more: Any
) -> Finding:
    """A finding with a fingerprint of its own words."""
    given: dict[str, Any] = {
        "severity": "error",
        "verdict": "contradiction",
        "rule": "counts-agree",
        "subject": "people killed",
        "shape": "count",
        "fingerprint": sha256(f"{code}{message}".encode("utf-8", "surrogatepass")).hexdigest()[:16],
    }
    return Finding(code=code, message=message, claims=claims, **(given | STORY | more))


FORMATS = ("terminal", "json", "ndjson", "markdown", "github", "sarif", "html")


def fact(*claims: Claim, verdict: str = "agree", subject: str = "people killed", **more: Any) -> Fact:
    """A fact of claims, each from an origin of its own."""
    count = len({c.outlet for c in claims})
    given: dict[str, Any] = {"kind": "number", "shape": "count", "slot": subject, "outlets": count, "origins": count}
    return Fact(claims=claims, verdict=verdict, subject=subject, **(given | STORY | more))


def article(outlet: str, text: str) -> Article:
    """An article whose every four-digit run is a year and every other number a count."""
    name = outlet.lower().replace(" ", "-")
    counts = [
        QuantityMention(
            start=i, end=i + 2, text=text[i : i + 2], value=float(text[i : i + 2]), low=1, high=1, unit="people"
        )
        for i in range(len(text) - 2)
        if text[i : i + 2].isascii() and text[i : i + 2].isdigit() and not text[i + 2].isdigit()
    ][:1]
    days = [
        DateMention(start=i, end=i + 6, text="Monday", type="date", first=date(2023, 9, 18), last=date(2023, 9, 18))
        for i in [text.find("Monday")]
        if i >= 0
    ]
    return Article(
        id=name,
        path=f"corpus/depot/{name}.txt",
        collection="depot",
        text=text,
        outlet=outlet,
        title=f"{outlet} on the blast",
        published=Published(first=date(2023, 9, 22), last=date(2023, 9, 22), basis="sidecar"),
        zones=(Zone(start=0, end=len(text), kind="body"),),
        sentences=(Span(start=0, end=len(text)),),
        quantities=tuple(counts),
        dates=tuple(days),
    )


HARBOUR = "The blast at the depot killed [14 people], the fire service said on Monday."
RHINE = "On Tuesday the blast at the depot killed [12 people] and closed the port."


def rules() -> list[Rule]:
    """Two rules, enough for every code that the built reports use but one."""
    return [
        Rule(
            code=code,
            name=name,
            severity="error",
            run=lambda subject: None,
            feed=Fact,
            doc=doc,
            agrees=(("At least 12 died.", "The blast killed 14."),),
            contradicts=(("Twelve died.", "The blast killed 14."),),
            path="checks/counts_agree.py",
            line=1,
        )
        for code, name, doc in (
            ("DAT101", "event-dates-agree", "Two articles date the same event differently.\n\nA reader cannot know."),
            ("NUM101", "counts-agree", "Two articles count the same thing differently.\n\nA reader cannot know."),
        )
    ]


def sample_articles() -> list[Article]:
    """The articles that the report's claims stand in."""
    return [article(outlet, text) for outlet, text in TEXTS.items()]


def sample_report() -> Report:
    """An error, a warning, a note and an accepted error; facts of each standing; a reading problem; a stale entry of
    the ledger.
    """
    deaths = [
        claim(
            "Harbour Herald",
            HARBOUR,
            "14 people",
            14,
            speaker="the fire service",
            via=("Reuters",),
            origin="the fire service",
        ),
        claim("Rhine Post", RHINE, "12 people", 12),
        claim(
            "Asia Desk",
            "The blast killed [14 people], Harbour Herald reported.",
            "14 people",
            14,
            origin="the fire service",
        ),
    ]
    first = float(date(2023, 9, 18).toordinal())
    days = [
        claim(
            "Harbour Herald",
            "The blast at the depot killed 14 people, the fire service said [on Monday].",
            "18 Sep 2023",
            first,
            line=1,
        ),
        claim(
            "Rhine Post",
            "[On Tuesday] the blast at the depot killed 12 people and closed the port.",
            "19 Sep 2023",
            first + 1,
            line=2,
        ),
    ]
    trucks = [claim("Rhine Post", "The fire burnt [about 30 trucks].", "about 30 trucks", 25, 35)]
    agreed = [
        claim(name, "It burnt [six hours].", "6 hours", 0.25) for name in ("Harbour Herald", "Rhine Post", "Asia Desk")
    ]
    vague = [claim("Rhine Post", "[Many] fled."), claim("Asia Desk", "[Dozens] fled.", low=24, high=99)]
    return Report(
        articles=3,
        problems=(Problem(path="corpus/depot/broken.html", message="It is not UTF-8 text."),),
        notices=(
            Problem(
                path="corpus/accepted.yaml", line=7, fatal=False, message="The entry for NUM102 matches no finding."
            ),
        ),
        findings=(
            finding(*deaths, slip="14 for 12, a neighbouring key"),
            finding(
                *days,
                code="DAT101",
                message="18 September and 19 September do not meet",
                severity="warning",
                shape="date",
                rule="event-dates-agree",
                subject="depot burnt",
                doubt="the sentences may be about different things",
            ),
            finding(trucks[0], code="NUM109", message="one article alone", severity="note", rule="headline-fits-body"),
            finding(*deaths[:2], code="NUM103", message="the desk knows of this", accepted="the ministry corrected it"),
        ),
        facts=(
            fact(*deaths, verdict="contradiction", origins=2),
            fact(*days, verdict="contradiction", kind="date", shape="date", subject="depot burnt"),
            fact(
                *agreed,
                subject="hours the fire burnt",
                shape="duration",
                kind="date",
                why=("the same event",),
                rejected=("6 hours of rain: another event",),
            ),
            fact(*trucks, subject="trucks"),
            fact(*vague, verdict="not_comparable", subject="people who fled", reason='"many" is no number'),
        ),
    )
