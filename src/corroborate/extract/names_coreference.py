"""Roles and pronouns that stand for a person or a body named before, where only one can be meant."""

from bisect import bisect_left, insort
from collections.abc import Sequence
from dataclasses import dataclass

from corroborate.lexicon.roles import FEMALE_NOUNS, MALE_NOUNS, ROLE_NOUNS

from .marks import PRONOUN, PRONOUNS, QUOTE, QUOTES
from .names_entities import Group
from .names_roles import Office, described
from .names_scan import Scan

BODY_NOUNS = frozenset(
    "ministry department agency bureau university court council commission committee bank association airline "
    "institute party company firm union federation "
    "parliament hospital church newspaper foundation army navy".split()
)
SECONDARY = frozenset("deputy vice assistant associate under junior former".split())
POINTERS = frozenset("the The a A another one that this each any".split())
ANYBODY = ROLE_NOUNS | frozenset(
    "man woman boy girl shooter driver victim attacker robber thief teenager employee resident witness "
    "person child baby killer assailant caller defendant plaintiff father mother son daughter husband wife "
    "brother sister".split()
)
MOST = 12  # mentions that a sentence's pronoun is weighed against
RECENT = 3  # sentences within which a pronoun's person is looked for


@dataclass(slots=True)
class Reference:
    """Words without a name that stand for `group`."""

    start: int
    end: int
    group: Group
    form: str
    role: str | None = None
    nationality: str | None = None
    sentence: int = 0


def quoted(scan: Scan) -> list[tuple[int, int]]:
    """Token ranges within quotation marks, in order; marks do not reach across paragraphs."""
    found: list[tuple[int, int]] = []
    opened: int | None = None
    for k in scan.marked(QUOTE):
        if opened is not None:
            line = scan.text.find("\n\n", scan.ends[opened], scan.starts[k])
            if line >= 0:
                found.append((opened, bisect_left(scan.starts, line)))
                opened = None
            else:
                found.append((opened, k))
                opened = None if QUOTES[scan.words[k]] is not True else k
                continue
        if QUOTES[scan.words[k]] is not False:
            opened = k
    return found


def _within(ranges: list[tuple[int, int]], tok: int) -> bool:
    at = bisect_left(ranges, (tok,)) - 1
    return at >= 0 and ranges[at][0] < tok < ranges[at][1]


def roles(offices: Sequence[Office], groups: Sequence[Group]) -> list[Reference]:
    """Offices without a name beside them that one person of the article holds."""
    holders: dict[str, list[tuple[Group, str | None, int]]] = {}
    for group in groups:
        if group.kind != "person":
            continue
        seen = set()
        for mention in group.mentions:
            if mention.role and not mention.former and (mention.role, mention.affiliation) not in seen:
                seen.add((mention.role, mention.affiliation))
                first, *_, last = mention.role.split() * 2
                for name in (mention.role, last)[: 1 if last == mention.role or first in SECONDARY else 2]:
                    holders.setdefault(name, []).append((group, mention.affiliation, mention.start))
    found = []
    for office in offices:
        if office.holder is not None or office.former or not office.definite or not office.alone:
            continue
        held = [
            (g, w, at)
            for g, w, at in holders.get(office.role, [])[:MOST]
            if not (office.affiliation and w and w != office.affiliation)
        ]
        people = {id(g): g for g, _, _ in held}
        if len(people) == 1 and min(at for _, _, at in held) < office.start:
            group = held[0][0]
            found.append(
                Reference(
                    office.start,
                    office.end,
                    group,
                    "role",
                    described(office.role, office.affiliation or next((w for _, w, _ in held if w), None), False),
                    office.nationality,
                    office.sentence,
                )
            )
    return found


def bodies(scan: Scan, groups: Sequence[Group]) -> list[Reference]:
    """ "the agency": the only body of the article with that word in its name, named before."""
    by_noun: dict[str, list[Group]] = {}
    for group in groups:
        if group.kind == "organisation":
            for word in {*group.words}:
                if word in BODY_NOUNS:
                    by_noun.setdefault(word, []).append(group)
    if by_noun.keys().isdisjoint(scan.words):
        return []
    found = []
    for number, (first, stop) in enumerate(scan.bounds):
        for k in [k for k in range(first + 1, stop) if scan.words[k] in by_noun]:
            named = by_noun[scan.words[k]]
            if len(named) == 1 and scan.words[k - 1] in ("the", "The") and named[0].first < scan.starts[k]:
                if (k + 1 < stop and scan.words[k + 1] in ("of", "for")) or (
                    k + 1 < stop and scan.words[k + 1].isalpha() and scan.words[k + 1].endswith("man")
                ):
                    continue
                found.append(Reference(scan.starts[k - 1], scan.ends[k], named[0], "role", None, None, number))
    return found


def pronouns(
    scan: Scan, groups: Sequence[Group], references: Sequence[Reference], offices: Sequence[Office]
) -> list[Reference]:
    """ "he" and "she" outside quoted words, where the sentences just before name one person whom they can mean."""
    named: dict[int, list[tuple[int, Group]]] = {}
    spots = scan.marked(PRONOUN)
    if not spots:
        return []
    inside = quoted(scan)
    resolved = {reference.start for reference in references}
    held = {office.stop - 1 for office in offices if office.holder is not None or office.start in resolved}
    for group in groups:
        if group.kind == "person":
            for mention in group.mentions:
                if not _within(inside, mention.tok):
                    named.setdefault(mention.sentence, []).append((mention.start, group))
    for reference in references:
        if reference.group.kind == "person" and not _within(inside, bisect_left(scan.starts, reference.start)):
            named.setdefault(reference.sentence, []).append((reference.start, reference.group))
    for people in named.values():
        people.sort(key=lambda p: p[0])
    found: list[Reference] = []
    number = 0
    for k in spots:
        if _within(inside, k):
            continue
        while scan.bounds[number][1] <= k:
            number += 1
        male = PRONOUNS[scan.words[k]]
        person = _antecedent(named, number, scan.starts[k], male)
        if person is not None and not _other_person(scan, named, number, k, person, held):
            if person.male is None:
                person.male = male
            found.append(Reference(scan.starts[k], scan.ends[k], person, "pronoun", None, None, number))
            insort(named.setdefault(number, []), (scan.starts[k], person), key=lambda p: p[0])
    return found


def _other_person(
    scan: Scan, named: dict[int, list[tuple[int, Group]]], number: int, k: int, person: Group, held: set[int]
) -> bool:
    """Between the person and the pronoun stands somebody without a name: "Smith said the gunman fled when he"."""
    last = -1
    for back in range(RECENT):
        row = named.get(number - back, [])
        end = bisect_left(row, scan.starts[k], key=lambda p: p[0])
        last = max([at for at, group in row[max(0, end - MOST) : end] if group is person], default=-1)
        if last >= 0:
            break
    first = bisect_left(scan.starts, last)
    return any(
        scan.words[at] in ANYBODY and scan.words[at - 1] in POINTERS and at not in held
        for at in range(max(first + 1, k - 60), k)
    )


def _antecedent(named: dict[int, list[tuple[int, Group]]], number: int, at: int, male: bool) -> Group | None:
    for back in range(RECENT):
        row = named.get(number - back, [])
        end = bisect_left(row, at, key=lambda p: p[0])
        people = {id(g): g for _, g in row[max(0, end - MOST) : end]}
        fitting = [g for g in people.values() if g.male is None or g.male == male]
        if len(fitting) == 1:
            return None if fitting[0].kin else fitting[0]
        if fitting:
            return None
    return None


def told_sex(groups: Sequence[Group]) -> None:
    """Lets the nouns of persons' roles tell their sex."""
    for group in groups:
        if group.kind == "person" and group.male is None:
            for mention in group.mentions:
                words = set((mention.title or "").lower().split()) | set((mention.role or "").split())
                if words & MALE_NOUNS:
                    group.male = True
                elif words & FEMALE_NOUNS:
                    group.male = False
