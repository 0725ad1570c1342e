"""How two spots compare, by the atlas and by what the story itself tells of what lies where."""

from collections.abc import Sequence

from corroborate.lexicon.siting import PARTS
from corroborate.values import places
from corroborate.values.comparison import Comparison
from corroborate.values.names_words import relation

from .sited import Sited, street_key
from .spots import Site, Spot

OPPOSITE = 135  # degrees from which two parts of an area are not one part told roughly
NEAR = "one of them is only said to be near"
UNKNOWN = "one may lie in the other"
SAME = Comparison("agree", "")
OPEN = Comparison("not_comparable", "it is not known whether one lies in the other")


class Atlas:
    """What lies in what."""

    def __init__(self, told: Sequence[Sited]) -> None:
        self._outers: dict[str, set[str]] = {}
        for s in told:
            levels = s.spot.levels
            if s.slot == "site":
                self._put(s.shown.partition(" of ")[2].lower(), levels)
            for inner, *outer in (levels[i:] for i in range(len(levels))):
                for site in inner:
                    self._put(_bare(site.name), outer)

    def _put(self, inner: str, levels: Sequence[Sequence[Site]]) -> None:
        self._outers.setdefault(inner, set()).update(_bare(site.name) for level in levels for site in level)

    def compare(self, first: Sited, second: Sited) -> tuple[Comparison, str | None]:
        """Whether both can be the place of one thing, and what makes it doubtful that they cannot."""
        if first.block or second.block:
            if first.block == second.block:
                return SAME, None
            return Comparison("contradiction", f"the {first.block} block is not the {second.block} block"), None
        one, other = first.spot, second.spot
        found = [self._levels(a, b) for a in one.levels for b in other.levels]
        verdicts = [c.verdict for c, _ in found]
        if "contradiction" in verdicts:
            clashes = [f for f in found if f[0].verdict == "contradiction"]
            comparison, doubt = min(clashes, key=lambda f: f[1] is not None)
            near = one.loose or other.loose
            if near and any(site.street for spot in (one, other) for level in spot.levels for site in level):
                return OPEN, None  # a street is near many others
            return comparison, NEAR if near else doubt
        fitting = [f for wanted in ("agree", "compatible") for f in found if f[0].verdict == wanted]
        if one.part and other.part and (fitting or not one.levels or not other.levels):
            return _parts(one, other)
        return fitting[0] if fitting else (OPEN, None)

    def _levels(self, a: Sequence[Site], b: Sequence[Site]) -> tuple[Comparison, str | None]:
        found = [self._sites(x, y) for x in a for y in b]
        for wanted in ("agree", "compatible", "not_comparable"):
            for comparison, doubt in found:
                if comparison.verdict == wanted:
                    return comparison, doubt
        return found[0]

    def _sites(self, a: Site, b: Site) -> tuple[Comparison, str | None]:
        if a.street and b.street:
            one, other = street_key(a.name), street_key(b.name)
            if one == other or one in other or other in one:
                return SAME, None
            if any(relation(x, y) != "different" for x in one.split() for y in other.split()):
                return OPEN, None
            return Comparison("contradiction", f"{a.name} is not {b.name}"), None
        if a.street or b.street:
            return OPEN, None
        compared = places.compare(a.name, b.name)
        if compared.verdict in ("contradiction", "not_comparable") and self._nested(_bare(a.name), _bare(b.name)):
            return Comparison("compatible", f"of {a.name} and {b.name} one lies in the other"), None
        if compared.verdict == "contradiction" and compared.slip:
            return OPEN, None
        return compared, None

    def _nested(self, a: str, b: str) -> bool:
        return b in self._outers.get(a, ()) or a in self._outers.get(b, ())


def _bare(name: str) -> str:
    return name.partition(",")[0].lower().removeprefix("the ")


def _parts(a: Spot, b: Spot) -> tuple[Comparison, str | None]:
    one, other = PARTS[a.part], PARTS[b.part]
    if a.part == b.part:
        return SAME, None
    reason = f"the {a.part} is not the {b.part}"
    if one is None or other is None:
        return Comparison("contradiction", reason), "the middle may be meant roughly"
    apart = abs(one - other) % 360
    if min(apart, 360 - apart) < OPPOSITE:
        return Comparison("compatible", f"{a.part} and {b.part} may be one part"), None
    return Comparison("contradiction", reason), None
