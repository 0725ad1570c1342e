"""What every record has in common: it is frozen, refuses unknown fields, and says where its words stand."""

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """An immutable value that may cross module borders."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Span(Record):
    """Half-open character range: `text[start:end]` of the article's decoded text."""

    start: int
    end: int


class Mention(Span):
    """A span with its own words; `article.text[start:end] == text` always holds."""

    text: str
