"""What one outlet published."""

from typing import Literal

from .attributions import AttributionMention
from .base import Record, Span
from .dates import DateMention, Published
from .names import Entity, NameMention
from .quantities import QuantityMention

ZoneKind = Literal["title", "dateline", "date", "byline", "body", "caption", "credit", "boilerplate"]
CLAIM_ZONES: frozenset[ZoneKind] = frozenset({"title", "dateline", "body", "caption"})


class Zone(Span):
    """A paragraph, or the part of one, and what it is there for."""

    kind: ZoneKind


class Document(Record):
    """A file as read, before anything in it is understood. All offsets refer to `text`."""

    id: str
    path: str
    collection: str = ""
    text: str
    zones: tuple[Zone, ...] = ()
    outlet: str | None = None
    title: str | None = None
    published: Published = Published()
    updated: Published | None = None
    url: str | None = None
    authors: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()  # agencies and reporters credited: ("Reuters", "AP", "dpa")
    language: str | None = None
    digest: str = ""  # sha256 of the file and its sidecar


class Article(Document):
    """A document with everything it says that can be compared."""

    sentences: tuple[Span, ...] = ()
    dates: tuple[DateMention, ...] = ()
    quantities: tuple[QuantityMention, ...] = ()
    names: tuple[NameMention, ...] = ()
    attributions: tuple[AttributionMention, ...] = ()
    entities: tuple[Entity, ...] = ()


class Problem(Record):
    """A file that could not be read, or something in it that could not be used."""

    path: str
    line: int | None = None
    message: str
    fatal: bool = True  # the article is not among those read
