"""Dictionary forms of English words."""

from functools import lru_cache


@lru_cache(maxsize=200_000)
def lemma(word: str) -> str:
    """The lower-case dictionary form: "shells" -> "shell", "killed" -> "kill"."""
    import simplemma

    return str(simplemma.lemmatize(word.lower(), lang="en")).lower()
