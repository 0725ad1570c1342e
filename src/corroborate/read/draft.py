"""What a file format gives: a text and what the file says about it."""

from dataclasses import dataclass, fields, replace

from corroborate.schemas import Published


class Unreadable(Exception):
    """A file, or a record in it, that is no article. The message is for the person who keeps the folder."""

    def __init__(self, message: str, line: int | None = None, path: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.line = line
        self.path = path


@dataclass(frozen=True)
class Metadata:
    """What is known about an article beside its text; None and () where nothing is."""

    outlet: str | None = None
    title: str | None = None
    published: Published | None = None
    updated: Published | None = None
    url: str | None = None
    authors: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    language: str | None = None
    collection: str | None = None

    def over(self, other: "Metadata") -> "Metadata":
        """These values, and the other's where there are none."""
        if not any(vars(self).values()):
            return other
        missing = {f.name: getattr(other, f.name) for f in fields(self) if not getattr(self, f.name)}
        return replace(self, **missing)


@dataclass(frozen=True)
class Draft:
    """An article as its file holds it. `start` is where the article begins in `text`; `record` numbers it in its
    file.
    """

    text: str
    metadata: Metadata = Metadata()
    start: int = 0
    record: int | None = None
    line: int | None = None
    raw: bytes = b""
