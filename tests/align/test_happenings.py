"""What a day is the day of, table by table."""

import pytest

from corroborate.align.happenings import happening
from corroborate.align.lines import Weights
from corroborate.text.tokens import row
from corroborate.text.words import words_of


def told(sentence: str) -> tuple[str, set[str]]:
    """The act and the participants of the time between brackets."""
    start = sentence.index("[")
    text = sentence.replace("[", "").replace("]", "")
    end = sentence.index("]") - 1
    cut = row(text, 0, len(text))
    first = next(i for i, stop in enumerate(cut.ends) if stop > start)
    last = next(i for i, stop in enumerate(cut.ends) if stop >= end)
    found = happening(words_of(cut), first, last, Weights([]))
    return found.act, set(found.who)


@pytest.mark.parametrize(
    ("sentence", "act", "who"),
    [
        ("Two brothers were arrested [Tuesday] in Leeds.", "arrest", {"brother", "leeds"}),
        ("Police on [Tuesday] arrested two brothers.", "arrest", {"police", "brother"}),
        ("On [May 3], the ferry sank near Ostend.", "sink", {"ferry", "ostend"}),
        ("In [1994] the mayor opened a bakery.", "open", {"mayor", "bakery"}),
        ("The bridge, a landmark, collapsed on [Friday].", "collapse", {"bridge", "landmark"}),
        ("He fled after [Sunday]'s raid on the warehouse.", "attack", {"warehouse"}),
        ("At a hearing on [Monday], the judge freed him.", "hearing", set()),
        ("At a meeting of the party's politburo on [Tuesday], Kim praised the army.", "meet", {"politburo"}),
        ("On [Monday], the governor was visiting the dam.", "visit", {"governor", "dam"}),
        ("She met [Sunday]'s winner in Leeds.", "meet", {"winner", "leeds"}),
        ("The incident occurred on [Thursday].", "incident", {"incident"}),
        ("The governor said on [Wednesday] that the dam had burst on Tuesday.", "say", {"governor"}),
        ("The governor said that on [Tuesday] the dam burst.", "burst", {"dam"}),
        ("He won for the [2005] film in Leeds.", "movie", {"leeds"}),
        ("She rejected the [May 3] vote.", "vote", set()),
        ("[May 3] vote called off after raid.", "vote", set()),
        ("[Monday] police arrested two brothers.", "arrest", {"brother"}),
    ],
)
def test_a_time_dates_its_clause(sentence: str, act: str, who: set[str]) -> None:
    assert (told(sentence)[0], told(sentence)[1] & who) == (act, who)


def test_a_time_without_a_verb_dates_nothing() -> None:
    assert told("Leeds, [Tuesday].")[0] == ""
