"""How two quantities compare."""

from corroborate.schemas import QuantityMention

from .comparison import Comparison


def compare(a: QuantityMention, b: QuantityMention) -> Comparison:
    """How two mentions compare."""
    return Comparison("not_comparable", "not compared")


def describe(mention: QuantityMention) -> str:
    """The value as a reader sees it."""
    return mention.text
