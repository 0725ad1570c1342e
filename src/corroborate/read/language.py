"""Which language a text is in, by its commonest words; only clear cases are told."""

import re
from collections import Counter

from corroborate.lexicon.stopwords import FUNCTION_WORDS

SUPPORTED = "en"
WORD_RE, ASCII_RE = re.compile(r"[^\W\d_]+"), re.compile(r"[a-z]+")
SAMPLE = 6000  # characters
FEWEST_WORDS = 30
CLEAR_SHARE = 0.3  # with that many of its commonest words, a text between spaces is English
EVERY = 3  # of so many words one is looked at first
ENGLISH_SHARE, OTHER_SHARE, OTHER_LEAD = 0.2, 0.2, 3.0

# The commonest words of each language; words that it shares with English count for both.
COMMON = {
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus "
          "er hat dass sie",
    "fr": "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec elle "
          "ont aux",
    "es": "de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o fue este ha",
    "it": "di e il la che in un a per è una sono non del da con si le dei i alla della nel ha più al gli come anche",
    "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à",
    "nl": "de van het een en in is dat op te zijn met voor niet die aan er om ook als bij door naar uit werd nog over",
    "pl": "w i na z do się nie że to jest o od za po przez jak ale są dla oraz ze był które tym co",
    "sv": "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när",
    "tr": "ve bir bu da de için ile olarak olan daha çok gibi kadar sonra en ancak ise ne o var olduğunu",
    "id": "yang dan di dengan untuk dari ini itu dalam pada tidak akan ke oleh juga adalah sebagai karena telah",
}  # fmt: skip
COMMON_WORDS = {language: frozenset(words.split()) for language, words in COMMON.items()}

# Letters that only one kind of script has, and a language that is written in it.
SCRIPTS = (
    (re.compile("[\u0400-\u04ff]"), "ru"),
    (re.compile("[\uac00-\ud7a3]"), "ko"),
    (re.compile("[\u3040-\u30ff]"), "ja"),
    (re.compile("[\u4e00-\u9fff]"), "zh"),
    (re.compile("[\u0600-\u06ff]"), "ar"),
    (re.compile("[\u0590-\u05ff]"), "he"),
    (re.compile("[\u0370-\u03ff]"), "el"),
    (re.compile("[\u0900-\u097f]"), "hi"),
    (re.compile("[\u0e00-\u0e7f]"), "th"),
)
SCRIPT_RE = re.compile("[" + "".join(script.pattern[1:-1] for script, _ in SCRIPTS) + "]")
SCRIPT_SHARE = 0.5

NAMES = {
    "de": "German", "fr": "French", "es": "Spanish", "it": "Italian", "pt": "Portuguese", "nl": "Dutch", "pl": "Polish",
    "sv": "Swedish", "tr": "Turkish", "id": "Indonesian", "ru": "Russian", "ko": "Korean", "ja": "Japanese",
    "zh": "Chinese", "ar": "Arabic", "he": "Hebrew", "el": "Greek", "hi": "Hindi", "th": "Thai", "uk": "Ukrainian",
    "fa": "Persian",
}  # fmt: skip


def detect(text: str) -> str | None:
    """The code of the language of `text`'s beginning, or None where that is not clear.

    A script stands for its most read language: all Cyrillic text is "ru", which is enough to tell that it is not
    English.
    """
    sample = text[:SAMPLE]
    plain = sample.isascii()
    low = sample.lower()
    words = low.split()[::EVERY]
    if len(words) > FEWEST_WORDS and sum(map(FUNCTION_WORDS.__contains__, words)) > CLEAR_SHARE * len(words):
        return SUPPORTED
    words = (ASCII_RE if plain else WORD_RE).findall(low)
    letters = 0 if plain or not SCRIPT_RE.search(sample) else sum(map(len, words))
    for script, language in SCRIPTS if letters >= FEWEST_WORDS else ():
        if len(script.findall(sample)) > SCRIPT_SHARE * letters:
            return language
    if len(words) < FEWEST_WORDS:
        return None
    english = sum(map(FUNCTION_WORDS.__contains__, words))
    if english >= ENGLISH_SHARE * len(words):
        return SUPPORTED
    counts = Counter(words)
    best, other = max((sum(counts[w] for w in common), language) for language, common in COMMON_WORDS.items())
    return other if best >= OTHER_SHARE * len(words) and best >= OTHER_LEAD * english else None


def code(name: str) -> str:
    """The language of a tag such as "en-US" or "en_GB", or of a name such as "English"."""
    tag = re.split(r"[-_]", name.strip().lower(), maxsplit=1)[0]
    return {"eng": "en", "english": "en"}.get(tag, tag)


def name_of(language: str) -> str:
    """The English name of a language, or its code."""
    return NAMES.get(language, language)
