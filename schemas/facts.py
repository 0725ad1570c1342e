"""Facts by what they are about: a check names one of these in its signature and is fed every such fact."""

from typing import ClassVar

from .article import Article
from .base import Record
from .findings import Fact, Shape


class ShapedFact(Fact):
    """A fact of one shape; subclasses only fix `SHAPE`."""

    SHAPE: ClassVar[Shape]


class CountFact(ShapedFact):
    """How many there are."""

    SHAPE = "count"


class CounterFact(ShapedFact):
    """A number that can only grow, told lower by a later report."""

    SHAPE = "counter"


class HeadlineFact(ShapedFact):
    """An article's headline beside its own body."""

    SHAPE = "headline"


class MeasureFact(ShapedFact):
    """A length, mass, speed, magnitude or other measure; units are converted."""

    SHAPE = "measure"


class MoneyFact(ShapedFact):
    """An amount of money."""

    SHAPE = "money"


class PercentFact(ShapedFact):
    """A percentage or percentage points."""

    SHAPE = "percent"


class AgeFact(ShapedFact):
    """A person's age."""

    SHAPE = "age"


class NumberFact(ShapedFact):
    """A score, rank, ratio or bare number."""

    SHAPE = "number"


class DateFact(ShapedFact):
    """The day of an event."""

    SHAPE = "date"


class ClockFact(ShapedFact):
    """The hour of an event."""

    SHAPE = "clock"


class DurationFact(ShapedFact):
    """How long something lasted."""

    SHAPE = "duration"


class SpellingFact(ShapedFact):
    """One name in several spellings."""

    SHAPE = "spelling"


class HolderFact(ShapedFact):
    """Who holds an office."""

    SHAPE = "holder"


class RoleFact(ShapedFact):
    """What a person is."""

    SHAPE = "role"


class IdentityFact(ShapedFact):
    """A person, organisation or place that several articles name in the same context."""

    SHAPE = "identity"


class WordsFact(ShapedFact):
    """One remark, in the words that each article prints."""

    SHAPE = "words"


class SpeakerFact(ShapedFact):
    """The same words and who is said to have spoken them."""

    SHAPE = "speaker"


class StanceFact(ShapedFact):
    """Whether a speaker said, confirmed or denied something."""

    SHAPE = "stance"


class AnnouncerFact(ShapedFact):
    """Which body announced something."""

    SHAPE = "announcer"


class OppositeFact(ShapedFact):
    """What two reports say alike but for one word, whose opposite or denial the other has."""

    SHAPE = "opposite"


class PlaceFact(ShapedFact):
    """Where an event took place, a body has its seat or a site lies."""

    SHAPE = "place"


class Story(Record):
    """Articles about the same events, and what was lined up between them."""

    name: str
    collection: str
    articles: tuple[Article, ...]
    facts: tuple[Fact, ...] = ()


SHAPES: dict[Shape, type[ShapedFact]] = {shape.SHAPE: shape for shape in ShapedFact.__subclasses__()}
