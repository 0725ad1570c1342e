"""Nothing that anybody puts in a file makes the program fail."""

from pathlib import Path

import pytest
from corroborate.schemas import Document, Published, Zone
from hypothesis import given, settings
from hypothesis import strategies as st
from rubbish import LINES, repeated
from seeds import ARTICLE, SEEDS, WORDS
from targets import TARGETS, sound

from corroborate.extract.article import extract
from corroborate.read.zones import zones

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
QUICK = settings(max_examples=25)


@QUICK
@given(NEWS | ANYTHING, st.dates() | st.none())
def test_any_text_has_a_record(text: str, day: object) -> None:
    published = Published(first=day, last=day, basis="metadata") if day else Published()
    body = Zone(start=0, end=len(text), kind="body")
    article = extract(Document(id="a", path="a.txt", text=text, zones=(body,), published=published))
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


SIZE = 20_000  # characters: what grows with the square of it still ends; `benchmarks/linear.py` tells how time grows
PAIRED = 500  # characters of rubbish in each of two articles


@pytest.mark.parametrize("name", LINES)
def test_rubbish_has_a_record(name: str) -> None:
    line = repeated(LINES[name], SIZE)
    sound(Document(id="a", path="a.txt", text=line, zones=zones(line)))
    sound(extract(Document(id="a", path="a.txt", text=line)))


@pytest.mark.parametrize("name", LINES)
def test_rubbish_is_read_and_lined_up(name: str) -> None:
    TARGETS["text"](f"{ARTICLE}\n\n{repeated(LINES[name], PAIRED)}\n\n{ARTICLE}".encode())
