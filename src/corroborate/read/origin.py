"""Who published an article and which agencies it credits, by its own words."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple
from urllib.parse import urlsplit

from corroborate.lexicon.bylines import JOB
from corroborate.lexicon.given_names import GIVEN_NAMES
from corroborate.lexicon.outlets import AGENCY_NAMES, HOSTS, OUTLET_NAMES
from corroborate.lexicon.places import gazetteer
from corroborate.schemas import Zone, ZoneKind

from . import fields, masthead, pictures
from . import lines as form

NAME = (
    r"(?P<name>(?:[A-Z\u00c0-\u00de][\w.'’&/-]*)(?: (?:(?:of|the|and|de|in|on|&) )?[A-Z\u00c0-\u00de0-9]"
    r"[\w.'’&/-]*){0,4})"
)
USUAL_NAMES = frozenset(OUTLET_NAMES.values())
HEAD = 12  # zones from the top
ALWAYS, KNOWN = False, True


class Form(NamedTuple):
    """How a page names its publisher: in which zone, in what words, whether only known names count, and an example."""

    kind: ZoneKind
    pattern: str
    known: bool
    example: str


FORMS = (
    Form(
        "boilerplate",
        rf"skip to (?:more )?(?-i:{NAME}) (?:web)?sites?\b",
        ALWAYS,
        "Skip to more Arlen Post sites",
    ),
    Form(
        "boilerplate",
        rf"\b{JOB} (?:for|at|with) (?:the )?(?-i:{NAME})",
        ALWAYS,
        "Ann Example is a reporter for the Arlen Post.",
    ),
    Form(
        "boilerplate",
        rf"(?:©|\(c\)|copyright)(?: ?©| ?\(c\))? ?(?:\d{{4}})?(?:-\d{{2,4}})?,? ?(?:the )?(?-i:{NAME})",
        KNOWN,
        "Copyright 2024 The Associated Press.",
    ),
    Form("byline", rf"\bfor (?:the )?(?-i:{NAME})$", ALWAYS, "By Ann Example for Arlen Post"),
    Form(
        "boilerplate",
        rf"(?:follow|find|read|see|get) (?-i:{NAME})(?:['’]s)? .{{0,60}}\b(?:coverage|news|stories|reporting)\b",
        KNOWN,
        "Follow AP's coverage of the flood at https://arlen.example",
    ),
    Form(
        "boilerplate",
        rf"(?:in accordance with|subject to|agree to) (?-i:{NAME})['’]?s? terms\b",
        KNOWN,
        "Comments are moderated and subject to BBC's Terms of Use.",
    ),
    Form(
        "boilerplate",
        rf"(?-i:{NAME}) (?:is|are) not responsible for\b",
        KNOWN,
        "Add your comment in the form below. BBC is not responsible for the content.",
    ),
    Form(
        "byline",
        rf"^(?!.{{0,200}} with ).{{0,200}}(?:,|\||/| -| –) ?(?:the )?(?-i:{NAME})"
        r"(?: (?:staff )?(?:writer|reporter|correspondent|news))?$",
        KNOWN,
        "By Ann Example, The Associated Press",
    ),
    Form(
        "byline",
        rf"by:? (?:the )?(?-i:{NAME})(?: with .{{1,60}})?$",
        KNOWN,
        "By BBC Staff",
    ),
    Form("credit", rf"\bfor (?:the )?(?-i:{NAME})$", KNOWN, "Credit...Ann Example for AP"),
    Form(
        "byline",
        rf"(?:the )?(?-i:{NAME}) (?:staff )?(?:writer|reporter|correspondent)s?$",
        KNOWN,
        "Associated Press Writer",
    ),
)
COMPILED = tuple((form.kind, re.compile(form.pattern, re.I), form.known) for form in FORMS)
TELLING = frozenset(kind for kind, _, _ in COMPILED)
URL_RE = re.compile(r"https?://[^\s<>\"')\]]{3,500}")
PARENTHESIS_RE = re.compile(r"[(\[/]([^()\[\]]{1,120})[)\]/]")
BY_RE = re.compile(r"by:? ", re.I)
ENTRY_RE = re.compile(r" ?[|,/] ?| [—–-] ")
COPYRIGHT_RE = re.compile(r"(?:©|\(c\)|copyright)(?: ?©| ?\(c\))? ?(?:\d{4})?,? ?", re.I)
SERVICE_RE = re.compile(r"[(/]([A-Z][\w-]{1,15})[)/][\s.:—–-]*$")
BARE_RE = re.compile(rf", ({form.AGENCY}) ?[–—-]+$")
AGENCY_RE = re.compile(rf"(?<!\w){form.AGENCY}(?!\w)")
VIA_RE = re.compile(rf"\b(?:via|from) (?:the )?({form.AGENCY})(?!\w)")


def outlet(text: str, zones: Sequence[Zone], url: str | None = None) -> str | None:
    """The name of the outlet, in its usual form if it is a known one; None where the page does not tell."""
    for zone in zones[:HEAD]:
        if zone.kind in ("boilerplate", "credit") and (name := fields.outlet(text[zone.start : zone.end])):
            return masthead.known(name) or name
    above = _above(text, zones)
    if above in USUAL_NAMES or (above and not url):
        return above
    telling = [zone for zone in zones if zone.kind in TELLING]
    for kind, pattern, known in COMPILED if telling else ():
        for zone in telling:
            if zone.kind != kind:
                continue
            if found := pattern.search(text[zone.start : min(zone.end, zone.start + 600)]):
                name = _trimmed(found["name"])
                if name in OUTLET_NAMES or not known:
                    return OUTLET_NAMES.get(name, name)
    if url and (host := _host(url)):
        return host
    return (
        above
        or _below(text, zones)
        or next(iter(_agencies(text, zones, frozenset({"dateline"}))), None)
        or _service(text, zones)
    )


def _title(zones: Sequence[Zone]) -> int:
    return next((place for place, zone in enumerate(zones[:HEAD]) if zone.kind == "title"), 0)


def _above(text: str, zones: Sequence[Zone]) -> str | None:
    """The outlet's name above the headline, or behind it on its line."""
    title = _title(zones)
    behind = zones[title + 1 : title + 2] if zones else ()
    if behind and "\n" in text[zones[title].end : behind[0].start]:
        behind = ()
    for zone in (*zones[:title], *behind):
        words = COPYRIGHT_RE.sub("", text[zone.start : zone.end], count=1)
        if zone.kind in ("boilerplate", "byline") and (name := masthead.outlet(words)):
            return name
        if zone.kind == "credit" and (name := masthead.known(words)):
            return name
        if zone.kind in ("date", "byline") and (name := _entry(words)):
            return name
    return None


def _below(text: str, zones: Sequence[Zone]) -> str | None:
    """The known outlet that a line below the headline is, or the one that opens a line with the date or the writer."""
    title = _title(zones)
    for place, zone in enumerate(zones[title:HEAD], title):
        words = text[zone.start : zone.end]
        dated = place + 1 < len(zones) and zones[place + 1].kind == "date"
        if zone.kind == "byline" and dated and words.split()[0].casefold() not in GIVEN_NAMES:
            name = masthead.outlet(words)
        elif zone.kind in ("date", "byline"):
            name = _entry(words)
        else:
            name = masthead.known(words) if zone.kind in ("boilerplate", "credit") else None
        if name:
            return name
    return None


def _entry(words: str) -> str | None:
    """The outlet that stands first in a line of several things: "By AP | March 4", "Arlen Post, March 4, 2021"."""
    first = BY_RE.sub("", ENTRY_RE.split(words.lstrip("[(*_"), maxsplit=1)[0])
    dated = any(map(str.isdigit, words)) and not any(map(str.isdigit, first))
    return masthead.outlet(first) if dated else masthead.known(first)


def _service(text: str, zones: Sequence[Zone]) -> str | None:
    """The service or station that nobody knows in the last brackets of a dateline: "ARLEN, Norland (ANN) —"."""
    for zone in zones[:HEAD]:
        if zone.kind == "dateline" and (found := SERVICE_RE.search(text, zone.start, zone.end)):
            name = found[1]
            return None if name.lower() in gazetteer().places else name
    return None


def named(stem: str) -> str | None:
    """The known outlet that a file is called after: "reuters_2024-03-08", "The-Guardian-2"."""
    return masthead.known(" ".join(word for word in re.split(r"[\W_]+", stem) if word.isalpha()))


def _trimmed(name: str) -> str:
    name = re.sub(r"['’]s?$| (?:Staff|Reporters?|Agencies)$|['’]s .*", "", name.rstrip(".,"))
    if name not in OUTLET_NAMES and name.endswith("s") and name[:-1] in OUTLET_NAMES:
        return name[:-1]
    return name


def _host(url: str) -> str | None:
    """The outlet of a known host; another host stands for itself."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return None
    host = re.sub(r"^(?:www|m|amp|edition|mobile)\d*\.", "", host.lower())
    parts = host.split(".")
    for first in range(len(parts) - 1):
        if known := HOSTS.get(".".join(parts[first:])):
            return known
    return host if len(parts) > 1 else None


def source_url(text: str, zones: Sequence[Zone]) -> str | None:
    """The address that a line at the top of the text gives as the article's own."""
    for zone in zones[:3]:
        words = text[zone.start : min(zone.end, zone.start + 600)]
        if zone.kind == "boilerplate" and re.match(r"(?:source|url|link|original)?:? ?<?https?://\S+$", words, re.I):
            found = URL_RE.search(words)
            return found.group() if found else None
    return None


def credits(text: str, zones: Sequence[Zone]) -> tuple[str, ...]:
    """The agencies that the article rests on, in the order of the text: "SEOUL (AP)", "(Reuters, AP, dpa)".

    Who supplied a picture is not among them.
    """
    found = dict.fromkeys(_agencies(text, zones, frozenset({"dateline", "byline", "credit"})))
    return tuple(found)


def _agencies(text: str, zones: Sequence[Zone], kinds: frozenset[ZoneKind]) -> Iterable[str]:
    for zone in zones:
        if zone.kind not in kinds:
            continue
        words = text[zone.start : zone.end][-260:]
        if zone.kind == "dateline":
            parts = [m[1] for m in (*PARENTHESIS_RE.finditer(words), *BARE_RE.finditer(words))]
        elif zone.kind == "byline":
            parts = [m[1] for m in VIA_RE.finditer(words)]
        else:
            parts = [] if pictures.picture_credit(words) or not form.credit(words) else [words]
        for part in parts:
            for match in AGENCY_RE.finditer(part):
                yield AGENCY_NAMES[match.group()]
