"""What every record has in common: it is frozen, refuses unknown fields, and says where its words stand."""

from typing import Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict


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
        assign = object.__setattr__
        assign(record, "__dict__", told)
        assign(record, "__pydantic_fields_set__", cls.NAMES)
        assign(record, "__pydantic_extra__", None)
        assign(record, "__pydantic_private__", None)
        return record


class Span(Record):
    """Half-open character range: `text[start:end]` of the article's decoded text."""

    start: int
    end: int


class Mention(Span):
    """A span with its own words; `article.text[start:end] == text` always holds."""

    text: str
