"""What is said of two wordings of a remark."""

import pytest

from corroborate.values import quotes

# Two wordings, what became of them and why, how many words they share, and how many places differ.
ROWS = [
    (
        "We will not leave the twelve villages",
        "We won't leave the 12 villages",
        ("verbatim", "the words are the same", 7, 0),
    ),
    ("", "We will not leave", ("different", "one of them has no words", 0, 0)),
    ("... !", "We", ("different", "one of them has no words", 0, 0)),
    (
        "We will go home to the sea",
        "We will stay here by the fire",
        ("different", "the words are not the same remark's", 3, 0),
    ),
    (
        "We will not sign this treaty before the spring",
        "We will not sign this treaty",
        ("trimmed", "one leaves words out", 6, 0),
    ),
    (
        "Yesterday we said that we will not sign this treaty",
        "we will not sign this treaty",
        ("trimmed", "one leaves words out", 6, 0),
    ),
    (
        "We will sign this treaty before the spring",
        "We will not sign this treaty before the spring",
        ("changed_negation", '"not" stands in one of them only', 8, 1),
    ),
    (
        "They have always paid their debts",
        "They have never paid their debts",
        ("changed_negation", '"always" stands in one where "never" stands in the other', 5, 1),
    ),
    (
        "We counted 24 dead and 249 injured",
        "We counted 24 dead and 429 injured",
        ("changed_number", '"249" stands in one where "429" stands in the other', 6, 1),
    ),
    (
        "We counted 1,200 dead in the square",
        "We counted 1200 dead in the square",
        ("verbatim", "the words are the same", 7, 0),
    ),
    (
        "We counted 1.2.3 dead in the square",
        "We counted 1.2.4 dead in the square",
        ("changed_word", '"1.2.3" stands in one where "1.2.4" stands in the other', 6, 1),
    ),
    (
        "It took us three years to build",
        "It took us four years to build",
        ("changed_number", '"three" stands in one where "four" stands in the other', 6, 1),
    ),
    (
        "It took us dozens of years to build",
        "It took us four years to build",
        ("changed_word", '"dozens of" stands in one where "four" stands in the other', 6, 1),
    ),
    (
        "We can do this without Russia today",
        "We can do this without Turkey today",
        ("changed_name", '"Russia" stands in one where "Turkey" stands in the other', 6, 1),
    ),
    (
        "We can do this without Sergei Markov today",
        "We can do this without Sergey Markov today",
        ("trimmed", "only small words differ", 7, 1),
    ),
    (
        "We can do this without Hartwell today",
        "We can do this without Philip Hartwell today",
        ("trimmed", "one leaves words out", 7, 1),
    ),
    (
        "This is a sad hour for the harbour",
        "This is a great hour for the harbour",
        ("changed_word", '"sad" stands in one where "great" stands in the other', 7, 1),
    ),
    (
        "The walls were damaged by the wave",
        "The walls are damaged by the wave",
        (
            "shifted",
            '"were" stands in one where "are" stands in the other: only tense, person or small words differ',
            6,
            1,
        ),
    ),
    (
        "I will never leave my house again",
        "he would never leave his house again",
        (
            "shifted",
            '"my" stands in one where "his" stands in the other: only tense, person or small words differ',
            4,
            1,
        ),
    ),
    (
        "We told him to go home at once",
        "We told Hartwell to go home at once",
        ("shifted", '"him" stands in one where "Hartwell" stands in the other: a name stands for a pronoun', 7, 1),
    ),
    (
        "We told him and her to go home at once",
        "We told Hartwell to go home at once",
        ("changed_word", '"him and her" stands in one where "Hartwell" stands in the other', 7, 1),
    ),
    (
        "[Novak] is the best man for this office",
        "He is the best man for this office",
        ("trimmed", "only small words differ", 7, 0),
    ),
    (
        "He is the [very] best man for this office",
        "He is the worst man for this office",
        ("trimmed", "one leaves words out", 7, 1),
    ),
    (
        "He is the [best] man for this office",
        "He is the worst man for this office",
        ("trimmed", "only small words differ", 7, 1),
    ),
    (
        "The end game is near and everybody sees it",
        "The endgame is near and everybody sees it",
        ("trimmed", "one leaves words out", 7, 0),
    ),
    (
        "We will go to the old red house by the sea in May",
        "We will go to the sea in May",
        ("trimmed", "one leaves words out", 8, 1),
    ),
    (
        "We know it and we will win this great war",
        "We know it, and we shall win this great war",
        (
            "shifted",
            '"will" stands in one where "shall" stands in the other: only tense, person or small words differ',
            9,
            1,
        ),
    ),
    (
        "We know that the men are here",
        "We know that the man is here",
        (
            "shifted",
            '"men are" stands in one where "man is" stands in the other: only tense, person or small words differ',
            5,
            1,
        ),
    ),
    (
        "We really know that the men are here",
        "We know that the men are here",
        ("trimmed", "one leaves words out", 7, 1),
    ),
    (
        "It is plainly a sad story of a lost boy",
        "It is plainly a story of a lost boy",
        ("trimmed", "one leaves words out", 9, 1),
    ),
    (
        "It is the harbour of my heart and home",
        "It is the hall of my heart and home",
        ("changed_word", '"harbour" stands in one where "hall" stands in the other', 8, 1),
    ),
    (
        "The dog barks and the wolf runs home",
        "The cat barks and the wolf runs home",
        ("changed_word", '"dog" stands in one where "cat" stands in the other', 7, 1),
    ),
    (
        "Go home now my dear friends of peace",
        "Come home now my dear friends of peace",
        ("trimmed", "only small words differ", 7, 0),
    ),
    (
        "and go home now my dear friends of peace",
        "We came home now my dear friends of peace",
        ("trimmed", "only small words differ", 7, 0),
    ),
    (
        "It costs 5 percent more than it did",
        "It costs five % more than it did",
        ("verbatim", "the words are the same", 8, 0),
    ),
    ("I can't go home", "I cannot go home", ("verbatim", "the words are the same", 5, 0)),
    ("He's gone home now", "He is gone home now", ("verbatim", "the words are the same", 5, 0)),
    ("the minister's men are here now", "the ministers men are here now", ("trimmed", "one leaves words out", 5, 1)),
    (
        "We want the rock'n'roll men here",
        "We want the rocknroll men here",
        ("verbatim", "the words are the same", 6, 0),
    ),
    ("I'm home and I'll stay home", "I am home and I will stay home", ("verbatim", "the words are the same", 8, 0)),
    (
        "We have won the match at home",
        "We have lost the match at home",
        ("changed_word", '"won" stands in one where "lost" stands in the other', 6, 1),
    ),
    (
        "We bought the house by the sea",
        "We sold the house by the sea",
        ("changed_negation", '"bought" stands in one where "sold" stands in the other', 6, 1),
    ),
    (
        "We are able to go to the sea",
        "We are unable to go to the sea",
        ("changed_negation", '"able" stands in one where "unable" stands in the other', 7, 1),
    ),
    ("a b c", "a b c d", ("trimmed", "one leaves words out", 3, 0)),
    ("a b", "a b c", ("different", "the words are not the same remark's", 2, 0)),
    (
        "the sea is red",
        "the sea was red",
        (
            "shifted",
            '"is" stands in one where "was" stands in the other: only tense, person or small words differ',
            3,
            1,
        ),
    ),
    ("the labour men are home", "the labor men are home", ("verbatim", "the words are the same", 5, 0)),
    ("one two red sea four five six", "one two four five six", ("trimmed", "one leaves words out", 5, 1)),
    ("we a b c d e f sea in May", "we sea in May", ("trimmed", "one leaves words out", 4, 1)),
    ("we saw a b c d e f g sea in May", "we saw sea in May", ("trimmed", "one leaves words out", 5, 1)),
    (
        "we saw a b c d e f g sea in May and go home",
        "we saw h i j k l m n sea in May and go home",
        ("different", "the words are not the same remark's", 8, 0),
    ),
    (
        "We met Ada and Bo in May now",
        "We met Cyr and Dag in May now",
        ("changed_name", '"Ada" stands in one where "Cyr" stands in the other', 6, 2),
    ),
    (
        "We met Ada in May now we go",
        "We met Ann Berg in May now we go",
        ("changed_name", '"Ada" stands in one where "Ann Berg" stands in the other', 7, 1),
    ),
    (
        "We met Russia at the match",
        "We met the old men at the match",
        ("changed_word", '"Russia" stands in one where "the old men" stands in the other', 5, 1),
    ),
    (
        "I told them it is red and big",
        "I told Russia it is red and big",
        ("shifted", '"them" stands in one where "Russia" stands in the other: a name stands for a pronoun', 7, 1),
    ),
    (
        "We told Russia it is red and big",
        "We told us it is red and big",
        ("shifted", '"Russia" stands in one where "us" stands in the other: a name stands for a pronoun', 7, 1),
    ),
    (
        "we say no more of it to them",
        "we say more of it to them",
        ("changed_negation", '"no" stands in one of them only', 7, 1),
    ),
    (
        "We say no word of it to them",
        "We say not a word of it to them",
        ("changed_word", '"no" stands in one where "not a" stands in the other', 7, 1),
    ),
    ("we say it to the big men of war", "we say it to the men of war", ("trimmed", "one leaves words out", 8, 1)),
    (
        "we saw 3 men and 4 dogs",
        "we saw 4 men and 3 dogs",
        ("changed_number", '"3" stands in one where "4" stands in the other', 5, 2),
    ),
    ("we saw 3 men go home", "we saw men go home", ("trimmed", "one leaves words out", 5, 1)),
    (
        "we saw 3 men go home at six",
        "we saw old men go home at six",
        ("changed_word", '"3" stands in one where "old" stands in the other', 7, 1),
    ),
    ("Well. We go home to the sea", "we go home to the sea", ("trimmed", "one leaves words out", 6, 0)),
    (
        "we go home: Peter sees the sea",
        "we go home: Paul sees the sea",
        ("changed_word", '"Peter" stands in one where "Paul" stands in the other', 6, 1),
    ),
    (
        "we go home so Peter sees the sea",
        "we go home so Paul sees the sea",
        ("changed_name", '"Peter" stands in one where "Paul" stands in the other', 7, 1),
    ),
    (
        "one two three red sea",
        "one two three old man",
        ("changed_word", '"red sea" stands in one where "old man" stands in the other', 3, 1),
    ),
    ("We saw O'Neill's men at home now", "We saw O'Neill men at home now", ("trimmed", "one leaves words out", 7, 1)),
    ("We n't go home at six", "We go home at six", ("trimmed", "one leaves words out", 5, 1)),
    (
        "We will sail to the sea. Go home",
        "We will sail to the sea stay here",
        ("trimmed", "only small words differ", 6, 0),
    ),
    (
        "We will sail to the sea with a big dog",
        "We will sail to the sea on one old ship",
        ("trimmed", "only small words differ", 6, 0),
    ),
    (
        "We will sail to the sea with big dogs",
        "We will sail to the sea on old ships",
        ("changed_word", '"with big dogs" stands in one where "on old ships" stands in the other', 6, 1),
    ),
    (
        "They know that my house has 3 men",
        "They know that his house has 4 men",
        ("changed_number", '"3" stands in one where "4" stands in the other', 6, 2),
    ),
    (
        "We met Bob Hartwell in May now",
        "We met Robert Hartwell in May now",
        ("trimmed", "only small words differ", 6, 1),
    ),
    ("We met Bob Smith in May now", "We met Robert Smyth in May now", ("trimmed", "only small words differ", 5, 1)),
    (
        "We saw a dozen of the men in May",
        "We saw thirty of the men in May",
        ("changed_number", '"a dozen" stands in one where "thirty" stands in the other', 7, 1),
    ),
    (
        "we go on b c d e a b c d e a b sea tree ship bird wolf goat go on b c d e a b",
        "we go on b c d e a b c d e a b man dog cat cow pig hen go on b c d e a b",
        (
            "changed_word",
            '"sea tree ship bird wolf goat" stands in one where "man dog cat cow pig hen" stands in the other',
            22,
            1,
        ),
    ),
    (
        "we go on b c d e a b c d e a b sea tree ship bird wolf goat bee go on b c d e a b",
        "we go on b c d e a b c d e a b man dog cat cow pig hen ant go on b c d e a b",
        ("different", "too much differs between the words they share", 22, 1),
    ),
]


@pytest.mark.parametrize(("first", "second", "told"), ROWS)
def test_what_became_of_the_words(first: str, second: str, told: tuple[str, str, int, int]) -> None:
    assert quotes.compare(first, second) == told
    back = quotes.compare(second, first)
    assert (back.kind, *back[2:]) == (told[0], *told[2:])
    assert back.one_remark is (told[0] != "different")


def test_remarks_are_compared_up_to_a_length() -> None:
    long = " ".join(["sea", "home", "war"] * (quotes.LONGEST // 3))
    assert quotes.compare(long, f"{long} and more").kind == "verbatim"
    assert quotes.compare(long, long.removesuffix(" war") + " peace and more").kind != "verbatim"
