"""The posts, trades and kinship that a sentence states beside a person's name."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from corroborate.lexicon import posts as lexicon
from corroborate.lexicon.given_names import GIVEN_NAMES
from corroborate.lexicon.posts import COMPOUND, KIN, OF_MANY, OF_ONE, STEPS
from corroborate.lexicon.roles import ROLE_NOUNS, folded
from corroborate.lexicon.titles import RANKS, TITLES
from corroborate.text.known import Known
from corroborate.text.words import CLASSES

from .lines import Line, Word, Wording, fold, of_wording

REACH = 7  # words that belong to a post before its noun
BEHIND = 12  # words after a name in which its post is looked for
NEAR = 24  # words on either side of a name that are looked at
LONGEST = 3  # words of a compound
FORMER = frozenset("former ex late then then- retired outgoing".split())
LINKS = frozenset("of at for with".split())
SERVICE = RANKS.keys() - {"sheriff", "chief", "deputy", "commander"}
PORTFOLIOS = {fold(word): portfolio for word, portfolio in lexicon.PORTFOLIOS.items()}
MARKS = frozenset(", . ; : ) - – —".split())
NOUNS = ROLE_NOUNS | KIN | {"gov", "sen", "atty", "rep", "engraver", "watchmaker", "governor-general"}
_START, _END = attrgetter("start"), attrgetter("end")
WITHIN = frozenset("of the and for &".split())  # small words in what a post is over: "Minister of Trade and Industry"


@dataclass(slots=True, eq=False)
class Post:
    """A post where a text names it, `text[start:end]`, with the words that say whose it is and of what."""

    head: str  # in its usual form: "governor", "chief executive"
    steps: frozenset[str]  # "deputy"
    words: frozenset[str]  # keys of the other words
    proper: frozenset[str]  # those that are names
    former: bool
    owner: str  # "Haig, Nixon's chief of staff" -> "nixon"
    start: int
    end: int

    def moved(self, by: int) -> "Post":
        """The same post so many characters farther on."""
        return Post(
            self.head,
            self.steps,
            self.words,
            self.proper,
            self.former,
            self.owner,
            self.start + by,
            self.end + by,
        )


def posts(line: Line, start: int, end: int) -> list[Post]:
    """The posts beside the name `text[start:end]`: before it, after it and a comma, after "is" and "who is"."""
    at, known = line.start, _known(line.wording)
    if (asked := (start - at, end - at)) not in known:
        known[asked] = list(_posts(line.wording, *asked))
    return [post.moved(at) for post in known[asked]]


def one_of_several(line: Line, post: Post) -> bool:
    """The post is told as one that several may hold: "a commission spokesman"."""
    if post.head in OF_ONE:
        return False
    low = line.wording.low[max(0, line.at(post.start) - 1) : line.at(post.end) + 1]
    return "a" in low or "an" in low


@of_wording
def _known(wording: Wording) -> dict[tuple[int, int], list[Post]]:
    """The posts beside names that were asked for; the characters count from the sentence's first."""
    return {}


def _posts(wording: Wording, start: int, end: int) -> Iterator[Post]:
    low, high = max(0, bisect_right(wording.ends, start) - NEAR), bisect_right(wording.ends, end) + NEAR
    near = wording.words[low:high]
    words = [w for i, w in enumerate(near) if not (w.text == "." and i and _abbreviated(near[i - 1]))]
    first, behind = bisect_right(words, start, key=_END), bisect_left(words, end, key=_START)
    yield from _before(words, first, behind)
    yield from _after(words, behind)


def _abbreviated(word: Word) -> bool:
    return word.text[:1].isupper() and len(word.text) < 6


def _before(words: Sequence[Word], first: int, behind: int) -> Iterator[Post]:
    last = first - 1
    while last > 0 and _noun(words, last) is None and _plain(words[last]) in TITLES:
        last -= 1
    while last > 0 and _plain(words[last]) in SERVICE and not _compound(words, last):
        last -= 1
    if last > 0 and _plain(words[last]) == "commander" and _plain(words[last - 1]) in NOUNS:
        last -= 1  # a spokesman who is a commander
    apart = last >= 1 and words[last].text == ","
    if apart:
        after = words[behind].text if behind < len(words) else "."
        if after not in MARKS and CLASSES[after] not in "VXZE":
            return
        last -= 1
    if last < 0 or CLASSES[words[last].text] == "H" or (apart and _plain(words[last]) in KIN and after not in MARKS):
        return
    if (found := _noun(words, last)) is not None:
        size, head = found
        yield _post(words, last - size + 1, last + 1, head, last + 1)
    elif apart:
        yield from _of(words, last + 1)
    elif words[last].text[:1].isupper() or _plain(words[last]) in lexicon.PORTFOLIOS:
        yield from _over_names(words, last + 1)


def _of(words: Sequence[Word], comma: int) -> Iterator[Post]:
    """The post that a complement follows: "the governor of Torvik province, Anna Berg"."""
    for at in range(comma - 1, max(0, comma - BEHIND), -1):
        text = words[at].text.lower()
        if text in MARKS or (text.islower() and CLASSES[text] in "VXW"):
            return
        if text in LINKS and (found := _noun(words, at - 1)) is not None:
            size, head = found
            post = _post(words, at - size, at, head, comma)
            begin = next((i for i, w in enumerate(words) if w.start >= post.start), 0)
            if post.owner or (begin and words[begin - 1].text.lower() in ("the", "a", "an")):
                yield post
            return


def _over_names(words: Sequence[Word], name: int) -> Iterator[Post]:
    """The post whose complement runs up to the name: "Secretary of State Anna Berg"."""
    if _plain(words[name - 1]) in GIVEN_NAMES:
        return  # "the lawyer of Anna Berg"
    for at in range(name - 1, max(0, name - BEHIND), -1):
        text = words[at].text
        if text == "of" and (found := _noun(words, at - 1)) is not None:
            size, head = found
            if head not in KIN | OF_MANY:
                yield _post(words, at - size, at, head, name)
            return
        if not (text[:1].isupper() or text.lower() in WITHIN or _plain(words[at]) in lexicon.PORTFOLIOS):
            return


def _after(words: Sequence[Word], behind: int) -> Iterator[Post]:
    at = behind
    if at + 2 < len(words) and words[at].text == "," and words[at + 1].text.isdigit():
        at += 2
    if at >= len(words):
        return
    if words[at].text == "(":
        at = 1 + next((i for i in range(at, min(len(words), at + 6)) if words[i].text == ")"), len(words))
    apposed = at < len(words) and words[at].text in (",", "-", "–", "—")
    if apposed:
        at += 1
        if at < len(words) and words[at].text.lower() == "who":
            at += 1
            if at >= len(words) or words[at].text.lower() not in ("is", "was"):
                return
    elif at >= len(words) or words[at].text.lower() not in ("is", "was"):
        return
    if at < len(words) and words[at].text.lower() in ("is", "was"):
        at += 1
    stop = min(len(words), at + BEHIND)
    limit = next((i for i in range(at, stop) if _closes(words, i, at)), stop)
    if apposed and limit < len(words) and words[at].text == "the" and CLASSES[words[limit].text] in "VX":
        return  # "for Berg, the mayor spoke"
    bare = not any(_noun_from(words, i, limit) for i in range(at, limit))
    if bare and [w.text.lower() for w in words[limit : limit + 2]] in (["who", "is"], ["who", "was"]):
        at = limit + 2  # "the Torvik lawyer who was mayor"
        limit = next((i for i in range(at, stop) if _closes(words, i, at)), stop)
    begin = at
    while at < limit:
        found = None if CLASSES[words[at].text] in "PVX" else _noun_from(words, at, limit)
        if found is None:
            if CLASSES[words[at].text] in "PVXZWT":
                return
            at += 1
            continue
        size, head = found
        if at + size < limit and words[at + size].text[:1].isupper():
            # another person's title: "later President Hartwell's adviser", ", party spokesman Lund said"
            owned = (i for i in range(at + size, min(limit, at + size + 4)) if CLASSES[words[i].text] == "H")
            at = next(owned, limit) + 1
            continue
        yield _post(words, at, at + size, head, limit, begin)
        at += size
        if at >= limit or words[at].text.lower() != "and":
            return
        begin = at = at + 1


def _closes(words: Sequence[Word], i: int, begin: int) -> bool:
    text = words[i].text
    if text in MARKS or text in ('"', "”", "''", "("):
        return True
    return i > begin and CLASSES[text] in "VXW" and text.islower()


def _compound(words: Sequence[Word], last: int) -> tuple[int, str] | None:
    for size in range(LONGEST, 1, -1):
        if last - size + 1 >= 0:
            joined = " ".join(_plain(w) for w in words[last - size + 1 : last + 1])
            if joined in COMPOUND:
                return size, COMPOUND[joined]
    return None


def _noun(words: Sequence[Word], last: int) -> tuple[int, str] | None:
    """How many words the head that ends at a word takes, and its usual form."""
    if found := _compound(words, last):
        return found
    return (1, folded(_plain(words[last]))) if _plain(words[last]) in NOUNS else None


def _noun_from(words: Sequence[Word], at: int, limit: int) -> tuple[int, str] | None:
    """The head that begins at a word, where no longer one goes on behind it."""
    for size in range(min(LONGEST, limit - at), 1, -1):
        joined = " ".join(_plain(w) for w in words[at : at + size])
        if joined in COMPOUND:
            return size, COMPOUND[joined]
    plain = _plain(words[at])
    if plain not in NOUNS:
        return None
    if at + 1 < limit and (_plain(words[at + 1]) in NOUNS or _noun_from(words, at + 1, limit)):
        return None
    return 1, folded(plain)


def _post(words: Sequence[Word], first: int, behind: int, head: str, limit: int, begin: int = 0) -> Post:
    """The post whose head is `words[first:behind]`; its complement ends before `limit`."""
    at = first
    owner = ""
    former = False
    while at > begin and first - at < REACH:
        word = words[at - 1]
        letter = CLASSES[word.text]
        if _plain(word) in FORMER or word.text.lower().startswith(("ex-", "former")):
            former = True
        elif letter == "H" or word.text in ("'s", "’s"):
            owner = _plain(word).strip("'") or (_plain(words[at - 2]) if at > 1 else "")
            at -= 1
            while at > begin and words[at - 1].text[:1].isupper() and CLASSES[words[at - 1].text] == "L":
                at -= 1
            break
        elif (letter not in "Ln" and _plain(word) not in STEPS) or not word.text[:1].isalpha():
            break
        at -= 1
    own = [w for w in words[at:first] if _plain(w) not in FORMER]
    tail = words[behind:limit] if behind < limit and words[behind].text.lower() in LINKS else ()
    tail = tail[: next((i for i in range(1, len(tail)) if _leads_away(tail, i)), len(tail))]
    own += [w for w in tail if w.text.lower() not in ("of", "the", "at")]
    steps = frozenset(_plain(w) for w in own if _plain(w) in STEPS)
    telling = [w for w in own if w.key and _plain(w) not in STEPS]
    end = tail[-1].end if tail else words[behind - 1].end
    return Post(
        head,
        steps,
        frozenset(w.key for w in telling),
        frozenset(w.key for w in telling if w.text[:1].isupper()),
        former,
        owner,
        words[at].start,
        end,
    )


def _leads_away(tail: Sequence[Word], i: int) -> bool:
    """A small word behind which the post does not go on; it does in "of sales at Lund Ferries"."""
    text = tail[i].text.lower()
    named = i + 1 < len(tail) and tail[i + 1].text[0].isupper()
    return text != "of" and not (text == "at" and named) and CLASSES[text] in "PCS"


def _plain(word: Word) -> str:
    return _FOLDED[word.text]


_FOLDED = Known(lambda text: text.lower().replace("’", "'").removesuffix("'s").rstrip("."))
