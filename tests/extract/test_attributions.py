"""Who says what, by which words."""

import pytest
from corroborate.schemas import AttributionMention, Document, NameMention, Zone
from hypothesis import given
from hypothesis import strategies as st

from corroborate.extract import attributions
from corroborate.extract.passage import Passage
from corroborate.lexicon.cues import VERB_ROWS, CueRow


def found(text: str, people: list[NameMention] | None = None) -> list[AttributionMention]:
    return attributions.find(Passage(Document(id="a", path="a", text=text)), people or [])


def read(text: str) -> list[tuple[str | None, str, str]]:
    """Source, cue and content (its spans joined with "…") of each attribution of a body text."""
    zones = (Zone(start=0, end=len(text), kind="body"), Zone(start=len(text), end=len(text), kind="title"))
    mentions = attributions.find(Passage(Document(id="a", path="a", text=text, zones=zones)), [])
    return [
        (m.source.text if m.source else None, m.cue.text if m.cue else "", " … ".join(part.text for part in m.content))
        for m in mentions
    ]


@pytest.mark.parametrize("row", VERB_ROWS, ids=lambda row: row.verbs.split()[0])
def test_every_row_reads_its_example(row: CueRow) -> None:
    mentions = found(f"A heading\n\n{row.example}")
    assert [m.cue.act for m in mentions if m.cue and m.source and m.content] == [row.act]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # direct speech, the cue before, behind and inside
        ("The mayor said: “It is safe.”", ("The mayor", "said", "“It is safe.”")),
        ("“It is safe,” said the mayor.", ("the mayor", "said", "“It is safe,”")),
        ("“It is safe,” Ann Lee, the mayor, told reporters.", ("Ann Lee, the mayor", "told", "“It is safe,”")),
        ("“It is,” she said, “quite safe.”", ("she", "said", "“It is,” … “quite safe.”")),
        ("`` It is safe , '' he said .", ("he", "said", "`` It is safe , ''")),
        ("“Is it safe?” a guard asked.", ("a guard", "asked", "“Is it safe?”")),
        # indirect speech
        ("The mayor said the bridge was safe.", ("The mayor", "said", "the bridge was safe")),
        ("The bridge was safe, the mayor said.", ("the mayor", "said", "The bridge was safe")),
        ("The bridge, she said, was safe.", ("she", "said", "The bridge … was safe")),
        ("The mayor said on Monday that it was safe.", ("The mayor", "said", "that it was safe")),
        ("Ann Lee, who runs the port, said it was safe.", ("Ann Lee, who runs the port", "said", "it was safe")),
        ("She told CNN the bridge was safe.", ("She", "told", "the bridge was safe")),
        ("Lee and Park say rates are too high.", ("Lee and Park", "say", "rates are too high")),
        # other cues
        ("According to the report, the bridge was old.", ("the report", "According to", "the bridge was old")),
        ("The bridge was old, according to two officials.", ("two officials", "according to", "The bridge was old")),
        ("As Lee put it, the bridge was a wreck.", ("Lee", "put it", "the bridge was a wreck")),
        ("The mayor's claim that it was safe drew laughs.", ("The mayor's", "claim", "that it was safe drew laughs")),
        ("The mayor went on to warn that it would fall.", ("The mayor", "to warn", "that it would fall")),
        (
            "Lee was quoted by the Daily Post as saying it was safe.",
            ("Lee", "was quoted by the Daily Post as saying", "it was safe"),
        ),
        ("The mayor accused the builder of fraud.", ("The mayor", "accused", "the builder of fraud")),
    ],
)
def test_attributions(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She praised the crew and said the work was done.", ["the crew", "the work was done"]),
        ("Lee, who said she was tired, left.", ["she was tired"]),
        ("When Lee warned of floods, Park said it was dry.", ["floods", "it was dry"]),
        ("He called it a “disgrace” after she attacked the police.", ["it a “disgrace”", "the police"]),
        ("The port was shut, Lee said, adding that it would stay so.", ["The port was shut", "that it would stay so"]),
    ],
)
def test_where_content_ends(text: str, expected: list[str]) -> None:
    assert [content for _, _, content in read(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The film “The Last Bridge” opened on Monday.",
        "The so-called “bridge” is a plank.",
        "Two shows were sold out.",
        "The report was long and the claims were many.",
        "She had no choice but to wait.",
        "",
    ],
)
def test_what_is_not_speech(text: str) -> None:
    assert read(text) == []


def test_a_quotation_goes_on_without_a_cue() -> None:
    (mention,) = found("A heading\n\n“It is safe,” Lee said. “We tested it.”\n\n“Twice.”")
    assert [part.text for part in mention.content] == ["“It is safe,”", "“We tested it.”", "“Twice.”"]
    assert mention.direct


def test_a_quotation_of_several_sentences_belongs_to_the_cue_behind_it() -> None:
    words = "“" + "We tested the bridge again and again, and it held each time that we came. " * 9 + "It is safe,”"
    mentions = found(f"A heading\n\nPark said it was bad. {words} Lee said.")
    assert mentions[-1].content[0].text == words
    assert [part.text for part in mentions[0].content] == ["it was bad"]


def test_negation() -> None:
    (mention,) = found("A heading\n\nThe mayor did not say that the bridge was safe.")
    assert mention.negated


@pytest.mark.parametrize(
    ("headline", "source"),
    [
        ("Minister: bridge was never safe", "Minister"),
        ("Bridge was never safe: official", "official"),
        ("Ann Lee: ‘It was never safe’", "Ann Lee"),
    ],
)
def test_headlines(headline: str, source: str) -> None:
    (mention,) = found(headline)
    assert mention.source is not None
    assert mention.source.text == source


@pytest.mark.parametrize(
    ("text", "via", "cites"),
    [
        ("Ann Lee told AFP that it was safe.", ("AFP",), None),
        ("“It is safe,” Lee told reporters, as cited by the Tass agency.", ("Tass",), None),
        ("Reuters quoted Lee as saying that it was safe.", ("Reuters",), None),
        ("Lee said in an interview with CNN that it was safe.", ("CNN",), None),
        ("Yonhap reported, citing two officials, that it was safe.", (), "two officials"),
        ("Yonhap said that according to the ministry, it was safe.", (), "the ministry"),
    ],
)
def test_chains(text: str, via: tuple[str, ...], cites: str | None) -> None:
    mention = found(f"A heading\n\n{text}")[0]
    assert (mention.via, mention.cites) == (via, cites)


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("Lee was accused of taking bribes.", "was accused of", ["Lee", "taking bribes"]),
        ("The ship is believed to have sunk.", "is believed", ["The ship", "to have sunk"]),
    ],
)
def test_nobody_in_particular(text: str, cue: str, content: list[str]) -> None:
    (mention,) = found(f"A heading\n\n{text}")
    assert mention.source is None
    assert mention.cue is not None
    assert mention.cue.text == cue
    assert [part.text for part in mention.content] == content


def test_a_claim_that_others_deny() -> None:
    mentions = found(
        "A heading\n\nLee alleged that the bridge was unsafe – a claim that both Park and Cho have denied."
    )
    assert [(m.cue.act, m.content[0].text) for m in mentions if m.cue] == [
        ("claim", "that the bridge was unsafe"),
        ("deny", "that the bridge was unsafe"),
    ]


PEOPLE = "Ann Lee|Bo Park"


def people(text: str) -> list[NameMention]:
    """Every place where one of PEOPLE is named, in full or by surname."""
    mentions = []
    for name in PEOPLE.split("|"):
        for form in (name, name.split()[1]):
            at = text.find(form)
            while at >= 0:
                if not any(m.start <= at < m.end for m in mentions):
                    mentions.append(NameMention(start=at, end=at + len(form), text=form, name=name, kind="person"))
                at = text.find(form, at + 1)
    return mentions


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Ann Lee said it was safe. She said it was old. Lee said it was big.", ["Ann Lee"] * 3),
        ("Park, who said it was safe, left.", ["Bo Park"]),
        ("Park's lawyer said it was safe.", ["Park's lawyer"]),
        ("A spokesman for Park said it was safe.", ["A spokesman for Park"]),
        ("Ann Lee and Bo Park said it was safe.", ["Ann Lee and Bo Park"]),
        ("Lee and her aides said it was safe.", ["Lee and her aides"]),
        ("A senior official said it was safe.", ["A senior official"]),
    ],
)
def test_speakers(text: str, speakers: list[str]) -> None:
    whole = f"A heading\n\n{text}"
    assert [m.source.name for m in found(whole, people(whole)) if m.source] == speakers


WORDS = st.sampled_from(
    [
        *"the mayor said that according to Lee who told citing claim and has was by as saying not Mr.".split(),
        *",.“”\"'()–:;\n$5",
    ]
)


def sound(text: str) -> None:
    for mention in found(text):
        for part in (mention.source, mention.cue, *mention.content):
            assert part is None or text[part.start : part.end] == part.text


@given(st.lists(WORDS, max_size=40).map(" ".join) | st.text(max_size=60))
def test_any_text_can_be_read(text: str) -> None:
    sound(text)


@pytest.mark.parametrize(
    "unit", ["“a ", "he said, ", "'a ", "Bob, citing ", "according to ", ". A", "was quoted by ", "("]
)
def test_long_lines_are_read(unit: str) -> None:
    sound(unit * (20_000 // len(unit)))
