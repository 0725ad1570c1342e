"""Persons, organisations and places that a text names."""

from collections.abc import Sequence
from itertools import islice
from operator import itemgetter
from typing import Any

from corroborate.lexicon.given_names import GIVEN_NAMES
from corroborate.lexicon.places import gazetteer
from corroborate.lexicon.stopwords import FUNCTION_WORDS
from corroborate.lexicon.surnames import SURNAMES
from corroborate.schemas import Entity, NameMention
from corroborate.text.known import Known
from corroborate.text.words import CLASS_OF

from . import names_coreference as coreference
from .names_candidates import Candidate
from .names_context import common, functional, opens, weigh
from .names_entities import Group, Grouping, kept
from .names_headlines import headlines
from .names_metonyms import acts, governs
from .names_places import halves, with_containers
from .names_roles import Office, Offices, current, described, titled_role, was
from .names_runs import PARTICLES, Run, Unit, runs
from .names_scan import Scan, scan
from .names_segments import Segmenter
from .passage import Passage

MOST = 8_000  # runs of capitals that are read; an article with more is a list
_PLACE = itemgetter("start", "end", "entity")


def find(passage: Passage) -> list[NameMention]:
    """The names in the passage's claim zones, in order of place."""
    found = scan(passage)
    segmenter = Segmenter(found)
    for run in islice(runs(found), MOST):
        opened = _opened(found, run)
        if opened is not None:
            segmenter.run(opened)
    halves(found, segmenter.pieces)
    candidates = _wanted(found, segmenter.pieces.candidates)
    for candidate in candidates:
        weigh(found, candidate, *found.bounds[candidate.sentence])
    candidates = with_containers(found, candidates)
    _owned_titles(found, candidates)
    offices = Offices(found, segmenter.pieces, candidates).find()
    for candidate in candidates:
        if candidate.role is None and candidate.title is not None:
            role = titled_role(candidate)
            if role is not None:
                candidate.role, former = current(role)
                candidate.former = candidate.former or former or was(found, candidate.head)
    candidates += headlines(found, candidates)
    candidates.sort(key=lambda c: c.start)
    groups = kept(Grouping(candidates).groups)
    coreference.told_sex(groups)
    _serve(candidates, offices, groups)
    references = coreference.roles(offices, groups)
    references += coreference.bodies(found, groups)
    references += coreference.pronouns(found, groups, references, offices)
    mentions = [m for group in groups for m in _mentions(found, group)]
    mentions += [_reference(found.text, r) for r in references]
    mentions.sort(key=_PLACE)
    return list(map(NameMention.trusted, mentions))


def entities(mentions: Sequence[NameMention]) -> tuple[Entity, ...]:
    """One entity a number that the mentions share."""
    groups: dict[int, list[dict[str, Any]]] = {}
    for told in map(vars, mentions):  # reading fields of a record takes longer
        groups.setdefault(told["entity"], []).append(told)
    return tuple(
        Entity.trusted(
            {
                "number": number,
                "name": named[0]["name"],
                "kind": named[0]["kind"],
                "roles": tuple(dict.fromkeys([m["role"] for m in named if m["role"]])),
                "variants": tuple(dict.fromkeys([m["text"] for m in named if m["form"] not in ("role", "pronoun")])),
            }
        )
        for number, named in sorted(groups.items())
    )


def _opened(found: Scan, run: Run) -> Run | None:
    """The run without the words in front that only the beginning of a sentence makes capital."""
    units = run.units
    if len(units) == 1:
        return run
    first = found.bounds[run.sentence][0]
    while units and units[0].code in "NMGHXI":
        word = found.text[units[0].start : units[0].end]
        if (
            word in ("A", "I")
            or word.lower() in FUNCTION_WORDS
            or _skips(found.text, word, units, opens(found, units[0].tok, first))
        ):
            units = units[1:]
        else:
            break
    if units is run.units:
        return run
    return Run(units, run.sentence, run.possessive) if units else None


def _skips(text: str, word: str, units: list[Unit], opening: bool) -> bool:
    """A common word in front of a name: "Rival Alice Smith", at the beginning of a sentence also "Meeting Smith"."""
    if len(units) == 1 or units[0].code != "N" or word.lower() in PARTICLES:
        return False
    following = text[units[1].start : units[1].end]
    if units[1].code == "N" and following.lower() in GIVEN_NAMES and (opening or len(units) > 2):
        return word.lower() not in GIVEN_NAMES and common(word)
    if not opening:
        return False
    if functional(word):
        return True
    return common(word) and (
        units[1].code in "LPBTRM"
        or (len(units) == 2 and units[1].code == "N" and (following.lower() in SURNAMES or not common(following)))
    )


def _wanted(found: Scan, candidates: list[Candidate]) -> list[Candidate]:
    """Candidates without the single words that open a sentence and are ordinary."""
    inner: set[str] = set()
    for candidate in candidates:
        candidate.opening = opens(found, candidate.tok, found.bounds[candidate.sentence][0])
        if not candidate.opening or len(candidate.words) > 1:
            inner.update(candidate.words)
    kept_ones = []
    plain: set[str] = set()
    for candidate in candidates:
        if _DOUBTFUL[candidate.text] and not _named(found, candidate):
            continue
        if len(candidate.words) == 1 and candidate.code != "L" and candidate.title is None:
            word = candidate.words[0]
            if not candidate.code and (word in FUNCTION_WORDS or CLASS_OF.get(word, "n") in "XRKODWSCPTUA"):
                continue
            if candidate.opening:
                if word not in inner:
                    plain = plain or set(found.words)
                    if common(candidate.text) or word in plain or word.rstrip("s") in plain:
                        continue
            elif not candidate.code and common(candidate.text) and candidate.person < 4:
                candidate.person -= 1
                candidate.organisation -= 1
                candidate.place -= 1
                if found.words[candidate.tok - 1] in ("the", "a", "an"):
                    continue
        kept_ones.append(candidate)
    return kept_ones


def _doubtful(text: str) -> bool:
    """ "ISPs", "I-75", "West": no name unless more is known of it."""
    plural = text[-1:] == "s" and 2 < len(text) < 6 and text[:-1].isupper()
    return plural or text[-1:].isdigit() or text in _DIRECTIONS


_DOUBTFUL = Known(_doubtful)
_DIRECTIONS = ("West", "Gulf")


def _named(found: Scan, candidate: Candidate) -> bool:
    """What is known of a doubtful name makes it one: "the West", "Studio 54" as the name of a company."""
    if candidate.text in _DIRECTIONS:
        return found.words[candidate.tok - 1].lower() == "the"
    return bool(candidate.code)


def _owned_titles(found: Scan, candidates: Sequence[Candidate]) -> None:
    """ "Iran's Foreign Minister Ali Karimi": whose office it is stands before the title with a possessive."""
    ending = {c.stop: c for c in candidates if c.possessive}
    for candidate in candidates:
        if candidate.head > 0 and candidate.affiliation is None:
            at = candidate.head - 1 if found.words[candidate.head - 1] in ("'s", "’s", "'", "’") else candidate.head
            owner = ending.get(at)
            if owner is not None and owner.person <= max(owner.organisation, owner.place):
                candidate.affiliation = owner.known or owner.text


def _serve(candidates: Sequence[Candidate], offices: Sequence[Office], groups: Sequence[Group]) -> None:
    """Names in full the bodies and places that offices belong to; an office does not belong to a person."""
    serving = [c for c in candidates if c.affiliation and c.role] + [o for o in offices if o.affiliation]
    if not serving:
        return
    named = {form: group for group in groups for m in group.mentions for form in (m.text, m.known)}
    for office in serving:
        group = named.get(office.affiliation or "")
        if group is not None and group.kind == "person":
            office.affiliation = None
        elif group is not None and group.kind == "organisation":
            office.affiliation = group.text


def _mentions(found: Scan, group: Group) -> list[dict[str, Any]]:
    """The mentions of a group with all fields of `NameMention`."""
    text, kind, number = found.text, group.kind, group.number
    name = _shown(group)
    if kind != "person":
        country = _country(group)
        acting = country is not None and governs(group)
        return [
            {
                "start": m.start,
                "end": m.end,
                "text": text[m.start : m.end],
                "name": name,
                "kind": kind,
                "role": None,
                "title": None,
                "nationality": None,
                "age": None,
                "entity": number,
                "form": "metonym" if acting and m.form == "full" and acts(found, m, group) else m.form,
                "country": country,
            }
            for m in group.mentions
        ]
    whole = {(m.role, m.former): m.affiliation for m in group.mentions if m.role and m.affiliation}
    return [
        {
            "start": m.start,
            "end": m.end,
            "text": text[m.start : m.end],
            "name": name,
            "kind": kind,
            "role": m.role and described(m.role, m.affiliation or whole.get((m.role, m.former)), m.former),
            "title": m.title,
            "nationality": m.nationality,
            "age": m.age,
            "entity": number,
            "form": m.form,
            "country": None,
        }
        for m in group.mentions
    ]


def _shown(group: Group) -> str:
    return " ".join((group.known if group.fixed and group.kind == "place" else group.text).split())


def _country(group: Group) -> str | None:
    if not group.known:
        return None
    place = gazetteer().places.get(group.known.lower())
    if place is not None:
        return place.country or None
    return next((m.affiliation for m in group.mentions if m.affiliation and m.code == "L"), None)


def _reference(text: str, reference: coreference.Reference) -> dict[str, Any]:
    group = reference.group
    return {
        "start": reference.start,
        "end": reference.end,
        "text": text[reference.start : reference.end],
        "name": _shown(group),
        "kind": group.kind,
        "role": reference.role,
        "title": None,
        "nationality": reference.nationality,
        "age": None,
        "entity": group.number,
        "form": reference.form,
        "country": None,
    }
