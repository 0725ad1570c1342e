"""Plain text: the file is the article."""

from collections.abc import Iterator

from .decode import decode
from .draft import Draft


def read(data: bytes) -> Iterator[Draft]:
    """The one article of a text file."""
    yield Draft(decode(data))
