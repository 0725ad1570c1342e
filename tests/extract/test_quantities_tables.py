"""Every row of the tables of quantities is read as it says."""

from corroborate.schemas import Document, QuantityMention

from corroborate.extract import quantities
from corroborate.extract.passage import Passage
from corroborate.lexicon import counted, currencies, hedges, numbers, units

DOUBTFUL = frozenset(word.rstrip("s") for word in currencies.DOUBTFUL_WORDS)


def read(text: str) -> list[QuantityMention]:
    return quantities.find(Passage(Document(id="a", path="a.txt", text=text)), [])


def misread(rows: dict[str, str], sentence: str, field: str) -> dict[str, object]:
    """The rows whose phrase is not read as `field` says: phrase -> what was read."""
    found = {phrase: [getattr(m, field) for m in read(sentence.format(phrase))] for phrase in rows}
    return {phrase: got for phrase, got in found.items() if got != [rows[phrase]]}


def test_hedges_before() -> None:
    assert misread(dict(hedges.BEFORE), "The report speaks of {} 40 boats there.", "hedge") == {}


def test_hedges_after() -> None:
    rows = {p: h for p, h in hedges.AFTER.items() if p not in ("odd", "ish", "plus")}
    assert misread(dict(rows), "The report speaks of 40 boats {}.", "hedge") == {}
    assert misread({"odd": "about", "plus": "at_least"}, "The report speaks of 40-{} boats.", "hedge") == {}


def test_names_of_units() -> None:
    rows = {name: unit.split("/")[0] for name, unit in units.NAMES.items() if name not in units.DOUBTFUL_NAMES}
    assert misread(rows, "The report says 40 {}, no more.", "unit") == {}


def test_signs_of_units() -> None:
    rows = {sign: unit.split("/")[0] for sign, unit in units.SIGNS.items() if sign not in numbers.SHORT_SCALES}
    rows = {s: u for s, u in rows.items() if s not in currencies.SIGNS}
    assert misread(rows, "The report says 40{} now.", "unit") == {}


def test_words_of_currencies() -> None:
    rows = {word: name for word, name in currencies.WORDS.items() if word.rstrip("s") not in DOUBTFUL}
    assert misread(rows, "The report says 4,000 {}, no more.", "unit") == {}


def test_signs_of_currencies() -> None:
    assert (
        misread(
            {s: n for s, n in currencies.SIGNS.items() if s not in ("zł", "kn")}, "The report says {}40 now.", "unit"
        )
        == {}
    )


def test_number_words() -> None:
    rows = {word: float(value) for word, value in numbers.CARDINALS.items() if value > 1}
    assert misread(rows, "The report counts {} boats.", "value") == {}  # type: ignore[arg-type]


def test_vague_words() -> None:
    for word, (low, high) in numbers.VAGUE.items():
        (found,) = read(f"The report counts {'a ' if word == 'couple' else ''}{word} of boats.")
        assert (found.low, found.high, found.head) == (low, high, "boat"), word


def test_fates() -> None:
    for word, fate in counted.FATES.items():
        if word not in ("dies", "die", "deaths", "fatalities", "injuries", "arrests", "dying"):
            (found,) = read(f"The report says that 40 were {word}.")
            assert (found.head, found.modifiers) == ("people", (fate,)), word


def test_verbs_of_moving() -> None:
    up = dict.fromkeys(sorted(hedges.UP - {"higher", "upward", "upwards"}), "up")
    down = dict.fromkeys(sorted(hedges.DOWN - {"lower", "downward", "downwards"}), "down")
    assert misread(up | down, "The price {} 4 percent.", "change") == {}
