"""What an update of a corpus changes: contradictions that are new, resolved or still there, and facts superseded."""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

from corroborate.schemas import Fact, Finding


@dataclass(frozen=True)
class Change:
    """The findings and facts of two runs, side by side."""

    new: tuple[Finding, ...]
    resolved: tuple[Finding, ...]
    kept: tuple[Finding, ...]
    superseded: tuple[Fact, ...]  # facts of the new run that a later report updates, and did not in the old one


def compare(
    old: Sequence[Finding], new: Sequence[Finding], old_facts: Iterable[Fact] = (), new_facts: Iterable[Fact] = ()
) -> Change:
    """Compares what two runs found.

    A finding is the same if its fingerprint is; failing that, if the same rule holds the same values of the same
    articles against each other, so that an edited sentence does not make an old contradiction a new one.
    """
    before = Counter(finding.fingerprint for finding in old)
    unmatched = []
    kept = []
    for finding in new:
        if before[finding.fingerprint]:
            before[finding.fingerprint] -= 1
            kept.append(finding)
        else:
            unmatched.append(finding)
    left = []
    for finding in old:
        if before[finding.fingerprint]:
            before[finding.fingerprint] -= 1
            left.append(finding)
    alike = Counter(_matter(finding) for finding in left)
    fresh = []
    for finding in unmatched:
        if alike[_matter(finding)]:
            alike[_matter(finding)] -= 1
            kept.append(finding)
        else:
            fresh.append(finding)
    resolved = []
    for finding in left:
        if alike[_matter(finding)]:
            alike[_matter(finding)] -= 1
            resolved.append(finding)
    known = {_said(fact) for fact in old_facts if fact.verdict == "superseded"}
    superseded = tuple(f for f in new_facts if f.verdict == "superseded" and _said(f) not in known)
    return Change(tuple(fresh), tuple(resolved), tuple(kept), superseded)


def _matter(finding: Finding) -> Hashable:
    return finding.code, tuple(sorted((c.outlet or c.article, c.value) for c in finding.claims[:2]))


def _said(fact: Fact) -> Hashable:
    return fact.shape, tuple(sorted((c.outlet or c.article, c.text, c.sentence.text) for c in fact.claims))
