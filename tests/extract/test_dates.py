"""Mentions of time in sentences published on Friday 22 September 2023."""

from datetime import date
from itertools import pairwise

import pytest
from corroborate.schemas import DateMention, Document, Published
from hypothesis import example, given
from hypothesis import strategies as st

from corroborate.extract import dates, dates_grammar
from corroborate.extract.passage import Passage

FRIDAY = date(2023, 9, 22)


def found(text: str, day: date | None = FRIDAY) -> list[DateMention]:
    published = Published(first=day, last=day, basis="sidecar") if day else Published()
    return dates.find(Passage(Document(id="a", path="a.txt", text=text, published=published)))


def value(mention: DateMention) -> str:
    """As the grammar's examples write it: 2023-09-15, 2023-09-01/2023-09-30, P6D, P14D/P21D, T10:35+180, set."""
    if mention.type == "set":
        return "set"
    if mention.type == "duration":
        return "/".join(
            dict.fromkeys(f"P{end:.6g}D" for end in (mention.low_days, mention.high_days) if end is not None)
        )
    if mention.clock and (mention.granularity in ("minute", "hour") or not mention.first):
        ends = dict.fromkeys(f"T{at // 60:02}:{at % 60:02}" for at in (mention.clock.first, mention.clock.last))
        return "/".join(ends) + ("" if mention.clock.zone is None else f"{mention.clock.zone:+}")
    return "/".join(dict.fromkeys(str(end) for end in (mention.first, mention.last) if end)) or "open"


def clock(mention: DateMention) -> str:
    """The hours alone."""
    return value(mention.model_copy(update={"first": None})) if mention.clock else ""


ROW_EXAMPLES = [(row.name, phrase, wanted) for row in dates_grammar.ROWS for phrase, wanted in row.examples.items()]


@pytest.mark.parametrize(("name", "phrase", "wanted"), ROW_EXAMPLES)
def test_each_row_reads_its_examples(name: str, phrase: str, wanted: str) -> None:
    [mention] = found(f"Then: {phrase}.")
    assert wanted in (value(mention), clock(mention))


@pytest.mark.parametrize(("name", "phrase", "wanted"), ROW_EXAMPLES)
def test_a_row_that_names_a_day_by_itself_is_seen_beforehand(name: str, phrase: str, wanted: str) -> None:
    passage = Passage(Document(id="a", path="a.txt", text=f"Then: {phrase}."))
    mentions = [m for m in dates.find(passage) if m.type == "date" and not m.relative]
    named = any((m.month and m.day) or (m.first and m.first == m.last) for m in mentions)
    assert dates.names_day(passage) or not named


CASES = [
    ("The two met on Tuesday.", "Tuesday", "2023-09-19"),
    ("The two will meet on Tuesday.", "Tuesday", "2023-09-26"),
    ("The court is due to rule on Monday.", "Monday", "2023-09-25"),
    ("It had been due to expire on Monday.", "Monday", "2023-09-18"),
    ("Shares fell 3 percent Friday.", "Friday", "2023-09-22"),
    ("He was jailed on Nov. 3.", "Nov. 3", "2022-11-03"),
    ("The vote is scheduled for Nov. 3.", "Nov. 3", "2023-11-03"),
    ("The trial will begin in January.", "January", "2024-01-01/2024-01-31"),
    ("She fills the seat until a vote in December.", "December", "2023-12-01/2023-12-31"),
    ("She led the party until a vote in December.", "December", "2022-12-01/2022-12-31"),
    ("The plant closed in December.", "December", "2022-12-01/2022-12-31"),
    ("It left on Sept. 11, 2001. That day the sun shone.", "That day", "2001-09-11"),
    ("They met on Sept. 3 and parted two days later.", "two days later", "2023-09-05"),
    ("They met on Sept. 3. The previous day it rained.", "The previous day", "2023-09-02"),
    ("It sank on 15 May 2022. It had sailed a year earlier.", "a year earlier", "2021-01-01/2021-12-31"),
    ("Profit fell in the third quarter from a year earlier.", "a year earlier", "2022-07-01/2022-09-30"),
    ("In 2019 police counted 312 thefts.", "2019", "2019-01-01/2019-12-31"),
    ("The fort was built in 1687 by settlers.", "1687", "1687-01-01/1687-12-31"),
    ("The flood of June 2011 took the bridge; on June 24 the tower fell.", "June 24", "2011-06-24"),
    ("Ann Lee, a 15-year veteran, spoke.", "15-year", "P5478.75D"),
    ("The 86-year-old bridge fell.", "86-year", "P31411.5D"),
    ("It hit at 10:35 a.m. (0735 GMT) on Sept. 20.", "10:35 a.m. (0735 GMT) on Sept. 20", "T10:35+180"),
    ("At 5 p.m. Thursday it closed.", "5 p.m. Thursday", "T17:00"),
    ("In the early hours of Wednesday the roof gave way.", "the early hours of Wednesday", "2023-09-20"),
    ("The storm hit on the night of Sept. 20.", "the night of Sept. 20", "2023-09-20"),
    ("The dividend will be paid Dec. 14.", "Dec. 14", "2023-12-14"),
    ("The mayor could not be reached Wednesday.", "Wednesday", "2023-09-20"),
    ("Over the last several weeks it rained.", "the last several weeks", "P21D/P63D"),
    ("IT RAINED THIS MORNING IN ARLEN", "THIS MORNING", "2023-09-22"),
    ("She hopes to return one day and told of the year.", "the year", "2023-01-01/2023-12-31"),
    ("He wept for several months after the trial.", "several months", "P91.32D/P273.96D"),
    ("It opened on June 16th of last year.", "June 16th of last year", "2022-06-16"),
    ("It shuts 125 weekdays from 6 a.m. to 9 a.m.", "from 6 a.m. to 9 a.m.", "T06:00/T09:00"),
]


@pytest.mark.parametrize(("sentence", "words", "wanted"), CASES)
def test_words_in_a_sentence(sentence: str, words: str, wanted: str) -> None:
    assert {mention.text: value(mention) for mention in found(sentence)}[words] == wanted


HEDGES = [
    ("by Friday", "by"), ("since early August", "since"), ("until May 3", "until"), ("earlier this month", "earlier"),
    ("later this year", "later"), ("more than two years", "more_than"), ("at least six weeks", "at_least"),
    ("nearly three hours", "about"), ("up to ten days", "at_most"), ("around 3 a.m.", "about"),
    ("shortly before noon", "about"),
]  # fmt: skip


@pytest.mark.parametrize(("phrase", "hedge"), HEDGES)
def test_hedges(phrase: str, hedge: str) -> None:
    assert [mention.hedge for mention in found(f"It lasted {phrase}.")] == [hedge]


NO_DATES = [
    "It may rain and they may march.",
    "They march on the capital with a spring in their step.",
    "The Sun shone on May Lee and April Jones.",
    "He flew in a Boeing 737, flight 1998, for $1998.",
    "Some 1,998 people and 2003 men stood in room 2010.",
    "She is 37 years old; her 12-year-old son swims.",
    "He left in a second car from a second-floor flat.",
    "Black Friday sales and the Sunday Times rose.",
    "It imports three-quarters of its food.",
    "He spoke on World News Tonight and Norland This Morning.",
    "This second attack failed.",
    "He told the show \"This Week\" and USA Today.",
]  # fmt: skip


@pytest.mark.parametrize("sentence", NO_DATES)
def test_what_is_no_date(sentence: str) -> None:
    assert [mention.text for mention in found(sentence)] == []


@pytest.mark.parametrize(
    "sentence", ["It closed on Wednesday.", "It closed on Sept. 3.", "It closed last week.", "It closed today."]
)
def test_nothing_is_resolved_without_a_publication_date(sentence: str) -> None:
    [mention] = found(sentence, None)
    assert (mention.first, mention.last, mention.relative) == (None, None, True)


def test_undated_words_keep_what_they_name() -> None:
    assert [m.weekday for m in found("It closed on Wednesday.", None)] == [2]
    assert [(m.month, m.day) for m in found("It closed on Sept. 3.", None)] == [(9, 3)]


def test_an_ambiguous_date_is_open_until_another_settles_it() -> None:
    assert found("It sailed on 03/04/2021.")[0].alternatives == (date(2021, 4, 3),)
    first, second = found("It sailed on 03/04/2021 and sank on 25/04/2021.")
    assert (first.first, first.alternatives, second.first) == (date(2021, 4, 3), (), date(2021, 4, 25))


@given(
    st.dates(date(1900, 1, 1), date(2099, 12, 31)),
    st.sampled_from(["%B %d, %Y", "%d %B %Y", "%b. %d, %Y", "%Y-%m-%d", "%A, %d %B %Y"]),
)
def test_a_full_date_is_read_back(day: date, form: str) -> None:
    [mention] = found(f"The ship sailed on {day.strftime(form).replace('May.', 'May')}.")
    assert (mention.first, mention.last) == (day, day)


WORDS = st.sampled_from(
    "Monday last week Sept. 15 the 1990s 2019 - 21 at 3:15 p.m. GMT early to from May March ) ( ' a year ago half "
    "\n\n 'of".split(" ")
)


@given(st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=14).map(" ".join)))
@example("from 0001 to 9999, 9999 years ago, in the 9999th century")
def test_any_text_is_read(text: str) -> None:
    mentions = found(text)
    assert all(text[m.start : m.end] == m.text for m in mentions)
    assert all(a.end <= b.start for a, b in pairwise(mentions))
