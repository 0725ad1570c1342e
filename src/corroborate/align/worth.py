"""Values apart from where they are told, so that each two of them are compared once."""

from dataclasses import dataclass
from functools import lru_cache

from corroborate.schemas import DateMention, QuantityMention
from corroborate.values.bearings import Bearing
from corroborate.values.ordinals import Ordinal

Value = QuantityMention | DateMention | Bearing | Ordinal
PLACE = frozenset({"start", "end", "noun"})  # what tells where a mention stands


@dataclass(slots=True, eq=False)
class Worth:
    """A value, with one of the mentions that tell it in the same words. Hashed by identity, which is fast."""

    mention: Value


class _Told:
    """A mention that equals all others which tell the same in the same words."""

    __slots__ = ("hashed", "mention", "told")

    def __init__(self, mention: Value) -> None:
        self.mention = mention
        fields = mention._asdict() if isinstance(mention, (Bearing, Ordinal)) else mention.__dict__
        self.told = (type(mention), *(value for name, value in fields.items() if name not in PLACE))
        self.hashed = hash(self.told)

    def __hash__(self) -> int:
        return self.hashed

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Told) and self.told == other.told


def worth(mention: Value) -> Worth:
    """The value of a mention: the same object for mentions that tell the same in the same words."""
    return _worth(_Told(mention))


@lru_cache(maxsize=20_000)
def _worth(told: _Told) -> Worth:
    return Worth(told.mention)
