"""Captions of pictures, and the credits of who made the pictures."""

import re

from .lines import AGENCY, SUPPLIER

PICTURE = (
    r"(?:[Pp]hoto(?:graph|graphy|grapher)?|PHOTO|[Ii]mage|IMAGE|[Pp]ic(?:ture)?|[Vv]ideo|[Ff]ile [Pp]hoto|"
    r"[Ii]llustration|[Gg]raphic|[Ff]oto|Map)s?"
)
GIVEN = r"(?:[Cc]redits?|[Ss]ource|[Cc]ourtesy(?: of)?|[Bb]y|[Ff]rom|provided by|taken by)"
CREDITED = rf"(?:[A-Z]{{2,4}} )?{PICTURE}(?: ?{GIVEN})* ?(?:[:©/|]| [Bb]y| [Cc]ourtesy)"
BRACKETED_RE = re.compile(
    rf"[(\[]\s?(?:{CREDITED}[^()\[\]]{{0,100}}|{AGENCY}(?:(?: (?:[Pp]hoto|[Ff]ile)s?)(?:/[^()\[\]]{{0,80}})?|/[^"
    rf"()\[\]]{{1,80}})|"
    rf"[^()\[\]]{{0,80}}(?:/ ?|via |for ){SUPPLIER}[^()\[\]]{{0,40}})[)\]]\.?$|\[{SUPPLIER}\]\.?$"
)
UNBRACKETED_RE = re.compile(rf" ?[|]? ?(?:{CREDITED}|(?<=[.\w)]) ?(?:Credit|CREDIT)s?:) ?[A-Z©][^.]{{1,100}}$")
PICTURE_CUES = "hoto PHOTO mage IMAGE pic Pic Credit CREDIT ideo llustration raphic Map".split()
SUPPLIER_END_RE = re.compile(rf"(?:^|[ /|,©(]){SUPPLIER}(?:/[\w.’'-]{{1,20}}(?: [\w.’'-]{{1,20}}){{0,3}}){{0,2}}[.)]?$")
BETWEEN_NAMES = frozenset("via by of for and the courtesy from & | - – © de da van von der bin al el".split())
CREDIT_LEAD_RE = re.compile(rf"(?P<lead>{CREDITED}|©|Credit:|CREDIT:|Image source,) ?[A-Z©][^.]{{0,100}}$")
PICTURE_ENDS = ("pic", "pics", "photo", "photos", "picture", "pictures")
CREDIT_ALONE_RE = re.compile(
    rf"\[{PICTURE}/{SUPPLIER}\]$|(?:— ?)?{SUPPLIER} (?:file ?)?(?:pic|photo|picture)s?$|Credit\.\.\. ?[A-Z].{{1,60}}$"
)
NOT_FOR_SALE_RE = re.compile(rf" ?(?:\((?:PHOTO|IMAGE)[A-Z ]{{3,40}}\) ?)+(?:\({SUPPLIER}\))?\.?$")
TRAILER_RE = re.compile(
    r"[.,]? {0,3}(?:(?:Purchase|Acquire) Licensing Rights|Mandatory [Cc]redit|ATTENTION EDITORS|THIS IMAGE)\b.{0,250}$"
)
SENTENCE_ENDS = '.!?"”’'
SUPPLIER_CUES = ("/", "|", "Licensing", "—", "Credit.", "©")
CREDIT_MARK_RE = re.compile(
    r"(?:[.!?][\"”’)]?|(?<=\d)) {1,2}(?=[A-Z])| ?(?=©)|(?P<bar> ?\| )|\.(?=Credit\.)| (?=— ?[A-Z])"
)
AGENCIES_RE = re.compile(rf"{SUPPLIER}(?:(?: ?[/,-] ?| via )(?:{SUPPLIER}|[A-Z]{{2,8}})){{0,3}}")
GALLERY_RE = re.compile(r"\[\d{1,2}/\d{1,2}\] ?|\d{1,2} of \d{1,2} ?\| ?")
PICTURE_SHOWN = r"(?:This|In this)(?: \w+){0,2} (?:photo|image|picture|photograph|screenshot|screengrab)\b"
FILED = r"FILE ?(?:PHOTO|IMAGE|PICTURE|VIDEO)? ?(?:-|–|—|:)"
CAPTIONED = r"(?:Image |Photo |Picture )?[Cc]aption(?::|,)|Pictured(?: \w+)?:"
LABELLED = r"(?:PHOTO|IMAGE|Photo|Image|Picture|Photograph)(?:/\w{1,15})?:"
CAPTION_LEAD_RE = re.compile(rf"\[?(?:{PICTURE_SHOWN}|{FILED}|{CAPTIONED}|{LABELLED}) ?\S")


def picture_credit(text: str) -> bool:
    """The line names who made a picture and nothing else."""
    if len(text) > 140:
        return False
    if found := CREDIT_LEAD_RE.match(text):
        return _names(text[found.end("lead") :])
    if (text[0] in "[C" or text.endswith(PICTURE_ENDS)) and CREDIT_ALONE_RE.match(text):
        return True
    if not ("/" in text or " via " in text or "Getty" in text or "Handout" in text):
        return False
    return all(map(_name, text.split())) and SUPPLIER_END_RE.search(text) is not None


def _name(word: str) -> bool:
    return word[0].isupper() or word in BETWEEN_NAMES or word[0] in "/("


def _names(text: str) -> bool:
    """Few words are neither names nor stand between them: it is no sentence."""
    return sum(not _name(word) for word in text.split()) < 3


def picture_credit_at_end(text: str) -> int | None:
    """Where the credit of a picture begins at the end of its caption, if there is one."""
    first = max(0, len(text) - 220)
    if text[-2:].rstrip(".")[-1:] in ")]":
        if found := NOT_FOR_SALE_RE.search(text, first):
            return found.start() or None
        place = max(text.rfind("(", first), text.rfind("[", first))
        return place if place > 0 and BRACKETED_RE.match(text, place) else None
    if not text.endswith("."):
        tail = text[first:]
        for cue in PICTURE_CUES:
            if cue in tail and (found := UNBRACKETED_RE.search(tail)):
                return first + found.start() or None
    return _supplier_at_end(text)


def _supplier_at_end(text: str) -> int | None:
    """Where "REUTERS/Ann Example", "© Ann Example / AFP" or "| AFP" begins at the end of a caption."""
    tail = text[-120:]
    if tail[-1] in SENTENCE_ENDS or not any(cue in tail for cue in SUPPLIER_CUES):
        return None
    trailer = TRAILER_RE.search(text, max(0, len(text) - 300))
    end = trailer.start() if trailer else len(text)
    marks = list(CREDIT_MARK_RE.finditer(text, max(0, end - 80), end))
    for mark in marks:
        credit = text[mark.end() : end]
        if mark["bar"] and AGENCIES_RE.fullmatch(credit):
            return mark.start("bar")
        if picture_credit(credit) and not credit.endswith("."):
            return mark.end()
    return None
