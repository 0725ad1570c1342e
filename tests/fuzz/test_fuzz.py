"""Nothing that anybody puts in a file makes the program fail, or takes it long."""

import time
from pathlib import Path

import pytest
from corroborate.schemas import Document, Published, Zone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from seeds import SEEDS, WORDS
from targets import TARGETS, sound

from corroborate.extract.article import extract

CASES = sorted(path for path in (Path(__file__).parent / "cases").glob("*/*") if path.is_file())


def test_every_target_has_a_seed() -> None:
    assert set(SEEDS) == set(TARGETS)


@pytest.mark.parametrize("target", sorted(TARGETS))
def test_seeds(target: str) -> None:
    for seed in SEEDS[target]:
        TARGETS[target](seed)


@pytest.mark.parametrize("case", CASES, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_what_once_failed(case: Path) -> None:
    TARGETS[case.parent.name](case.read_bytes())


ANYTHING = st.text(st.characters(codec=None), max_size=60)
NEWS = st.lists(
    st.sampled_from([*WORDS, "12", "5,000", "The", "minister", "Ada Lunde", "killed", "people", ".", ",", '"'])
    | ANYTHING,
    max_size=25,
).map(" ".join)
QUICK = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@QUICK
@given(NEWS | ANYTHING, st.dates() | st.none())
def test_any_text_has_a_record(text: str, day: object) -> None:
    published = Published(first=day, last=day, basis="metadata") if day else Published()
    zones = (Zone(start=0, end=len(text), kind="body"),)
    article = extract(Document(id="a", path="a.txt", text=text, zones=zones, published=published))
    sound(article)


@QUICK
@given(st.sampled_from(sorted(TARGETS)), st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(target: str, data: bytes) -> None:
    TARGETS[target](data)


@QUICK
@given(st.sampled_from(sorted(TARGETS)), st.data())
def test_a_file_cut_or_patched_anywhere(target: str, data: st.DataObject) -> None:
    seed = data.draw(st.sampled_from(SEEDS[target]))
    start = data.draw(st.integers(0, len(seed)))
    end = data.draw(st.integers(start, len(seed)))
    TARGETS[target](seed[:start] + data.draw(st.binary(max_size=8)) + seed[end:])


REPEATED = {
    "digits": "1234567890",
    "numbers": "12,",
    "ratios": "1-2-",
    "dates": "1/2/",
    "money": "$1 million ",
    "quotes": '"',
    "curly": "“",
    "curly pairs": "“a” ",
    "apostrophes": "it's ",
    "capitals": "A",
    "initials": "A. ",
    "names": "Ab Cd ",
    "names of": "Bank of ",
    "titles": "President ",
    "spaces": " ",
    "lines": "\n",
    "brackets": "([{",
    "letters": "a a ",
    "commas": ",",
    "stops": ".",
    "hyphens": "a-",
    "dashes": "— ",
    "said": "he said ",
    "said that": "said that ",
    "according": "according to ",
    "days": "Monday ",
    "months": "May ",
    "words of number": "one hundred and ",
    "ranges": "from 1 to ",
    "hedges": "about more than ",
    "ands": "and the ",
    "accents": "e\u0301",
    "markup": "<p>",
    "entities": "&amp;",
    "credit": "(AP) ",
    "urls": "http://a.b/",
    "colons": "a: ",
    "pipes": "a | ",
}
SIZE = 20_000  # characters
LIMIT = 1.0  # seconds of processor time


@pytest.mark.parametrize("name", sorted(REPEATED))
def test_a_long_line_takes_no_long_time(name: str) -> None:
    """What grows with the square of the length takes far longer than this."""
    line = REPEATED[name] * (SIZE // len(REPEATED[name]))
    since = time.process_time()
    extract(Document(id="a", path="a.txt", text=line))
    assert time.process_time() - since < LIMIT


@pytest.mark.parametrize("name", ["numbers", "days", "words of number", "credit", "names", "said that"])
def test_a_long_line_is_lined_up_in_no_long_time(name: str) -> None:
    since = time.process_time()
    TARGETS["text"]((REPEATED[name] * (5_000 // len(REPEATED[name]))).encode())
    assert time.process_time() - since < 10 * LIMIT
