"""JSON files: one article, or a list of them."""

import json
from collections.abc import Iterator
from typing import Any

from . import records
from .decode import decode
from .draft import Draft, Unreadable


def read(data: bytes) -> Iterator[Draft]:
    """The articles of a JSON file; those of a list are numbered from 1."""
    yield from records.drafts(load(decode(data)))


def load(text: str) -> Any:
    """The value of a JSON text; raises Unreadable with the line of the mistake."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise Unreadable(f"It is not valid JSON: {error.msg}.", line=error.lineno) from error
    except RecursionError as error:
        raise Unreadable("It is nested too deeply.") from error
    except ValueError as error:  # an integer of thousands of digits
        raise Unreadable(f"It is not valid JSON: {error}.") from error
