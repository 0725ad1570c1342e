"""What one speaker says and another denies: two who disagree, which is noted and no error."""

from collections.abc import Sequence

from corroborate.schemas import Article, Clash, Fact

from .claims import claim
from .disputes import named
from .lines import cosine, heaviest
from .origins import Origins
from .remarks import Remark
from .speakers import same_speaker
from .told import fact, shortened

LIKE = 0.5  # cosine of the two contents from which they are one
TELLING = 4  # words of a content by which its likes are found
CROWD = 40  # contents with one telling word that are looked at
SAYS = frozenset({"say", "claim", "announce", "confirm", "accuse"})


def denial_facts(articles: Sequence[Article], found: Sequence[Remark], origins: Origins) -> list[Fact]:
    """Facts about statements that somebody else denies; at most one for each denial."""
    if all(_act(remark) != "deny" for remark in found):
        return []
    holders: dict[str, list[int]] = {}
    for i, remark in enumerate(found):
        if _act(remark) in SAYS:
            for word in _telling(remark):
                holders.setdefault(word, []).append(i)
    facts = []
    for denial in found:
        if _act(denial) != "deny" or not named(denial.speaker):
            continue
        near = {i for word in _telling(denial) for i in holders.get(word, ())[:CROWD]}
        scored = [
            (cosine(found[i].vector, denial.vector), found[i].article == denial.article, -i)
            for i in sorted(near)
            if named(found[i].speaker) and not same_speaker(found[i].speaker, denial.speaker)
        ]
        best = max(scored, default=None)
        if best and best[0] >= LIKE:
            facts.append(_fact(articles, found[-best[2]], denial, best[0], origins))
    return facts


def _act(remark: Remark) -> str:
    """What is done with the content; "" where it is negated or not told."""
    cue = remark.attribution.cue
    return cue.act if cue and not remark.attribution.negated else ""


def _telling(remark: Remark) -> list[str]:
    return heaviest(remark.vector, TELLING)


def _fact(articles: Sequence[Article], said: Remark, denial: Remark, like: float, origins: Origins) -> Fact:
    claims = []
    for remark in (said, denial):
        cue, source = remark.attribution.cue, remark.attribution.source
        assert cue is not None
        assert source is not None
        first, last = min(cue.start, source.start), max(cue.end, source.end)
        beside = last - first <= cue.end - cue.start + source.end - source.start + 2
        start, end = (first, last) if beside else (cue.start, cue.end)
        claims.append(claim(articles[remark.article], start, end, f"{remark.speaker}: {cue.text}"))
    reason = f"said by {said.speaker}, denied by {denial.speaker}: two speakers who disagree"
    content = " ".join(denial.longest.text.split())
    about = content.removeprefix("that ")
    return fact(
        "attribution",
        "stance",
        f"denial of {about[:80]}",
        tuple(claims),
        origins,
        reason=reason,
        subject=shortened(about, 80),
        verdict="not_comparable",
        why=(f"likeness of what is said {like:.2f}",),
        clash=Clash(first=0, second=1, reason=reason, severity="note"),
    )
