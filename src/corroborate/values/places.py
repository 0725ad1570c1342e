"""How two places compare: one may lie in the other."""

from .comparison import Comparison


def compare(first: str, second: str) -> Comparison:
    """Whether two names of places can mean where one thing happened."""
    if first.casefold() == second.casefold():
        return Comparison("agree", f"both name {first}")
    return Comparison("contradiction", f"{first} and {second} are two places")
