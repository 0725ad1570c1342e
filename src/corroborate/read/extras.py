"""Libraries that not everyone installs."""

from importlib import import_module
from typing import Any

from .draft import Unreadable


def load(module: str, extra: str) -> Any:
    """The library `module`; raises Unreadable with the command that installs it."""
    try:
        return import_module(module)
    except ImportError as error:
        raise Unreadable(f"To read it, run: pip install 'corroborate[{extra}]' ({error}).") from error
