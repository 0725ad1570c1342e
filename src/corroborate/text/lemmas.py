"""Dictionary forms of English words."""

from functools import lru_cache


@lru_cache(maxsize=200_000)
def lemma(word: str) -> str:
    """The lower-case dictionary form: "shells" -> "shell", "killed" -> "kill"."""
    import simplemma

    return str(simplemma.lemmatize(word.lower(), lang="en")).lower()


@lru_cache(maxsize=100_000)
def is_common(word: str) -> bool:
    """An English word that is no name: "shells", but not "Gordon"."""
    import simplemma

    lower = word.lower()
    return bool(simplemma.is_known(lower, lang="en")) and str(simplemma.lemmatize(lower, lang="en")).islower()


@lru_cache(maxsize=100_000)
def is_known(word: str) -> bool:
    """The dictionary has the word, as a common word or as a name."""
    import simplemma

    return bool(simplemma.is_known(word.lower(), lang="en"))
