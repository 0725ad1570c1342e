"""What every record has in common: it is frozen, refuses unknown fields, and says where its words stand."""

from typing import Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict

# Set what a model holds; a record is made for every mention, and to look these up by name takes half of its time.
_fields, _names, _extra, _private = (
    vars(BaseModel)[slot].__set__
    for slot in ("__dict__", "__pydantic_fields_set__", "__pydantic_extra__", "__pydantic_private__")
)


class Record(BaseModel):
    """An immutable value that may cross module borders."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    NAMES: ClassVar[set[str]]  # of the fields

    @classmethod
    def __pydantic_init_subclass__(cls, **options: Any) -> None:
        super().__pydantic_init_subclass__(**options)
        cls.NAMES = set(cls.model_fields)

    @classmethod
    def trusted(cls, told: dict[str, Any]) -> Self:
        """The record of values that this program has worked out: `told` holds every field, in order and as its type
        is, and is kept. Nothing is checked, which takes a third of the time of checking.
        """
        record = object.__new__(cls)
        _fields(record, told)
        _names(record, cls.NAMES)
        _extra(record, None)
        _private(record, None)
        return record


class Span(Record):
    """Half-open character range: `text[start:end]` of the article's decoded text."""

    start: int
    end: int


class Mention(Span):
    """A span with its own words; `article.text[start:end] == text` always holds."""

    text: str
