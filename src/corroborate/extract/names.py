"""Persons, organisations and places that a text names."""

from collections.abc import Sequence

from corroborate.lexicon.given_names import GIVEN_NAMES
from corroborate.lexicon.places import gazetteer
from corroborate.lexicon.stopwords import FUNCTION_WORDS
from corroborate.schemas import Entity, NameMention
from corroborate.text.lemmas import is_common
from corroborate.text.words import CLASS_OF

from . import names_coreference as coreference
from .names_candidates import Candidate, Pieces, Segmenter, fold
from .names_context import common, container, functional, opens, weigh
from .names_entities import Group, Grouping, kept
from .names_metonyms import acts
from .names_roles import Offices, current, described, titled_role
from .names_scan import Run, Scan, Unit, code_of, known_unit, runs, scan
from .passage import Passage


def find(passage: Passage) -> list[NameMention]:
    """The names in the passage's claim zones, in order of place."""
    found = scan(passage)
    segmenter = Segmenter(found)
    for run in runs(found):
        opened = _opened(found, run)
        if opened is not None:
            segmenter.run(opened)
    candidates = _wanted(found, segmenter.pieces.candidates)
    for candidate in candidates:
        weigh(found, candidate, *found.bounds[candidate.sentence])
    candidates = _with_containers(found, candidates)
    _halves(found, candidates, segmenter.pieces)
    offices = Offices(found, segmenter.pieces, candidates).find()
    for candidate in candidates:
        if candidate.role is None and candidate.title is not None:
            role = titled_role(candidate)
            if role is not None:
                candidate.role, former = current(role)
                candidate.former = candidate.former or former
    candidates += _headlines(found, candidates)
    candidates.sort(key=lambda c: c.start)
    groups = kept(Grouping(candidates).groups)
    coreference.told_sex(groups)
    references = coreference.roles(offices, groups)
    references += coreference.bodies(found, groups)
    references += coreference.pronouns(found, groups, references)
    mentions = [m for group in groups for m in _mentions(found, group)]
    mentions += [_reference(found.text, r) for r in references]
    mentions.sort(key=lambda m: (m.start, m.end, m.entity))
    return mentions


def entities(mentions: Sequence[NameMention]) -> tuple[Entity, ...]:
    """One entity a number that the mentions share."""
    groups: dict[int, list[NameMention]] = {}
    for mention in mentions:
        groups.setdefault(mention.entity, []).append(mention)
    return tuple(
        Entity(
            number=number,
            name=named[0].name,
            kind=named[0].kind,
            roles=tuple(dict.fromkeys(m.role for m in named if m.role)),
            variants=tuple(dict.fromkeys(m.text for m in named if m.form not in ("role", "pronoun"))),
        )
        for number, named in sorted(groups.items())
    )


def _opened(found: Scan, run: Run) -> Run | None:
    """The run without the words in front that only the beginning of a sentence makes capital."""
    units = run.units
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
    return run._replace(units=units) if units else None


def _skips(text: str, word: str, units: list[Unit], opening: bool) -> bool:
    """A common word in front of a name: "Rival Alice Smith", at the beginning of a sentence also "Meeting Smith"."""
    if len(units) == 1 or units[0].code != "N":
        return False
    following = text[units[1].start : units[1].end]
    if units[1].code == "N" and following.lower() in GIVEN_NAMES and (opening or len(units) > 2):
        return word.lower() not in GIVEN_NAMES and common(word)
    if not opening:
        return False
    if functional(word):
        return True
    return common(word) and (
        units[1].code in "LPBTRM" or (len(units) == 2 and units[1].code == "N" and not common(following))
    )


def _wanted(found: Scan, candidates: list[Candidate]) -> list[Candidate]:
    """Candidates without the single words that open a sentence and are ordinary."""
    inner: set[str] = set()
    plain = set(found.words)
    for candidate in candidates:
        candidate.opening = opens(found, candidate.tok, found.bounds[candidate.sentence][0])
        if not candidate.opening or len(candidate.words) > 1:
            inner.update(candidate.words)
    kept_ones = []
    for candidate in candidates:
        if len(candidate.words) == 1 and candidate.code != "L" and candidate.title is None:
            word = candidate.words[0]
            if not candidate.code and (word in FUNCTION_WORDS or CLASS_OF.get(word, "n") in "XRKODWSCPTUA"):
                continue
            if candidate.opening:
                if word not in inner and (common(candidate.text) or word in plain or word.rstrip("s") in plain):
                    continue
            elif not candidate.code and common(candidate.text) and candidate.person < 4:
                candidate.person -= 1
                candidate.organisation -= 1
                candidate.place -= 1
                if found.words[candidate.tok - 1] in ("the", "a", "an"):
                    continue
        kept_ones.append(candidate)
    return kept_ones


def _halves(found: Scan, candidates: Sequence[Candidate], pieces: Pieces) -> None:
    """ "the North" in an article on North Korea."""
    named = {c.known for c in candidates} | {country for _, country, _ in pieces.peoples.values()}
    for candidate in candidates:
        whole = f"{candidate.text} Korea"
        if (
            candidate.text in ("North", "South")
            and whole in named
            and candidate.tok
            and found.words[candidate.tok - 1] in ("the", "The")
        ):
            candidate.known, candidate.code, candidate.form = whole, "L", "short"
            candidate.place += 5


def _with_containers(found: Scan, candidates: list[Candidate]) -> list[Candidate]:
    """Joins "Silver Spring, Maryland" and "Biloxi, Miss." to one candidate each."""
    result: list[Candidate] = []
    at = 0
    while at < len(candidates):
        town = candidates[at]
        at += 1
        result.append(town)
        stop = found.bounds[town.sentence][1]
        if town.stop + 1 >= stop or found.words[town.stop] != "," or town.possessive or town.person > town.place + 3:
            continue
        place = gazetteer().places.get(town.text.lower())
        if place is not None and place.kind in ("country", "state", "part", "region"):
            continue
        follower = candidates[at] if at < len(candidates) and candidates[at].tok == town.stop + 1 else None
        tok = town.stop + 1
        form = follower.text if follower else found.words[tok]
        region = container(form.rstrip(".")) or container(form)
        if place is not None and place.country == "United States" and form in ("Georgia", "Washington"):
            region = f"{form} state"
        if region is None or (follower is not None and len(follower.words) > 3):
            continue
        if (
            place is not None
            and place.kind in ("capital", "city")
            and region in gazetteer().articled
            and region != place.country
        ):
            continue
        last = follower.stop if follower else tok + 1
        end = follower.end if follower else found.ends[tok]
        if not follower and last < stop and found.words[last] == "." and last + 1 < stop:
            last, end = last + 1, found.ends[last]
        town.place += 5
        town.person -= 2
        shown = town.text.title() if town.text.isupper() else town.text
        town.known = place.name if place else f"{shown}, {region}"
        town.code = "L"
        town.end, town.stop = end, last
        town.text = found.text[town.start : end]
        town.possessive = follower.possessive if follower else False
        town.affiliation = region if region in gazetteer().articled else _nation(region)
        if follower:
            at += 1
    return result


def _nation(part: str) -> str:
    place = gazetteer().places.get(part.lower())
    return place.country if place is not None else "United States"


def _headlines(found: Scan, candidates: list[Candidate]) -> list[Candidate]:
    """Names of the text in sentences whose capitals tell nothing, and names that the lexicon knows."""
    shapes: dict[tuple[str, ...], Candidate] = {}
    parts: dict[str, int] = {}
    if not any(found.headline):
        return []
    for c in candidates:
        shapes.setdefault(c.words, c)
        parts[c.words[0]] = max(parts.get(c.words[0], 0), len(c.words))
        if c.person > 2 and len(c.words) > 1:
            shapes.setdefault((c.words[-1],), c)
            parts.setdefault(c.words[-1], 1)
    result = []
    for number, (first, stop) in enumerate(found.bounds):
        if not found.headline[number]:
            continue
        k = first
        while k < stop:
            made = _headline_name(found, k, stop, number, shapes, parts)
            if made is None:
                unit = known_unit(found, k, stop) if found.words[k][0].isupper() else None
                if (
                    unit is not None
                    and unit.code in "LB"
                    and not (unit.stop - unit.tok == 1 and common(found.words[k]))
                ):
                    text = found.text[unit.start : unit.end]
                    made = Candidate(
                        unit.start, unit.end, k, unit.stop, number, fold(text), text, known=unit.name, code=unit.code
                    )
                    made.place, made.organisation = (3.0, 0.0) if unit.code == "L" else (0.0, 4.0)
            if made is None:
                made = _given_name(found, k, stop, number)
            if made is not None:
                result.append(made)
                k = made.stop
            else:
                k += 1
    return result


def _given_name(found: Scan, k: int, stop: int, number: int) -> Candidate | None:
    """A given name and the word or two after it: "WALLY OPAL ISSUED" """
    words = found.words
    low = words[k].lower()
    if low not in GIVEN_NAMES or k + 1 >= stop or is_common(low) or functional(low):
        return None
    last = k + 1
    while last < stop and last < k + 3 and words[last][0].isupper() and not functional(words[last]):
        if last > k + 1 and common(words[last]):
            break
        last += 1
    if last == k + 1 or len(words[last - 1]) < 3 or code_of(words[last - 1]) in "DRTM":
        return None
    end = found.ends[last - 1] - 2 * (words[last - 1][-2:].lower() in ("'s", "’s"))
    text = found.text[found.starts[k] : end]
    return Candidate(found.starts[k], end, k, last, number, fold(text), text, person=3.0)


def _headline_name(
    found: Scan, k: int, stop: int, number: int, shapes: dict[tuple[str, ...], Candidate], parts: dict[str, int]
) -> Candidate | None:
    head = fold(found.words[k].removesuffix("'s").removesuffix("’s").removesuffix("'S"))
    longest = min(parts.get(head[0], 0) if head else 0, 6)
    for n in range(longest, 0, -1):
        if k + n > stop:
            continue
        text = found.text[found.starts[k] : found.ends[k + n - 1]]
        owned = text[-2:].lower() in ("'s", "’s")
        text = text[:-2] if owned else text
        like = shapes.get(fold(text))
        if like is not None and text[0].isupper() and not (n == 1 and like.words != fold(text) and common(text)):
            made = Candidate(found.starts[k], found.starts[k] + len(text), k, k + n, number, fold(text), text)
            made.possessive = owned
            if like.words == made.words:
                made.known, made.code = like.known, like.code
            return made
    return None


def _mentions(found: Scan, group: Group) -> list[NameMention]:
    kind = group.kind
    name = " ".join((group.known if group.fixed and kind == "place" else group.text).split())
    country = _country(group) if kind != "person" else None
    whole = {(m.role, m.former): m.affiliation for m in group.mentions if m.role and m.affiliation}
    result = []
    for m in group.mentions:
        role = None
        if kind == "person" and m.role:
            role = described(m.role, m.affiliation or whole.get((m.role, m.former)), m.former)
        form = m.form
        if country and form == "full" and acts(found, m, group):
            form = "metonym"
        result.append(
            NameMention(
                start=m.start,
                end=m.end,
                text=found.text[m.start : m.end],
                name=name,
                kind=kind,
                role=role,
                title=m.title if kind == "person" else None,
                nationality=m.nationality if kind == "person" else None,
                age=m.age if kind == "person" else None,
                entity=group.number,
                form=form,
                country=country,
            )
        )
    return result


def _country(group: Group) -> str | None:
    if not group.known:
        return None
    place = gazetteer().places.get(group.known.lower())
    if place is not None:
        return place.country or None
    return next((m.affiliation for m in group.mentions if m.affiliation and m.code == "L"), None)


def _reference(text: str, reference: coreference.Reference) -> NameMention:
    group = reference.group
    return NameMention(
        start=reference.start,
        end=reference.end,
        text=text[reference.start : reference.end],
        name=" ".join((group.known if group.fixed and group.kind == "place" else group.text).split()),
        kind=group.kind,
        role=None,
        nationality=reference.nationality,
        entity=group.number,
        form=reference.form,
    )
