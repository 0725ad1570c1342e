"""Bytes -> text, or the reason why they are none."""

import codecs
import re

from .draft import Unreadable

BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Bytes that begin the files of other programs, whatever their names say.
SIGNATURES = {
    b"%PDF": "a PDF",
    b"PK\x03\x04": "a zip archive or office document",
    b"\x1f\x8b": "gzip-compressed",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\xd0\xcf\x11\xe0": "an office document",
}
# UTF-8 read as windows-1252 gives these pairs and next to no English text does.
MOJIBAKE_RE = re.compile(
    "[\u00c2\u00c3\u00e2\u00f0][\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018-\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]"
)
CONTROL_RE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
MOST_ACCENTS = 0.1


def decode(data: bytes) -> str:
    """The text of `data`, without a byte order mark and with its line ends as they are.

    UTF-8, UTF-16 and UTF-32 with a mark, and windows-1252 where that gives plausible text. Raises Unreadable.
    """
    for mark, encoding in BOMS:
        if data.startswith(mark):
            try:
                return _plain(data.decode(encoding))
            except UnicodeDecodeError as error:
                raise Unreadable(
                    f"It begins as {encoding[:6].upper()} and goes on as something else: {error.reason}."
                ) from error
    for signature, name in SIGNATURES.items():
        if data.startswith(signature):
            raise Unreadable(f"It is {name}, not text.")
    if b"\0" in data:
        raise Unreadable("It is a binary file: it holds NUL bytes.", line=_line(data, data.index(b"\0")))
    try:
        return _plain(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        return _legacy(data, error)


def _plain(text: str) -> str:
    if "\0" in text:
        raise Unreadable("It is a binary file: it holds NUL characters.", line=text[: text.index("\0")].count("\n") + 1)
    return text


def _legacy(data: bytes, error: UnicodeDecodeError) -> str:
    unknown = Unreadable(
        "It is not UTF-8, and no other encoding fits. Save it as UTF-8.", line=_line(data, error.start)
    )
    try:
        text = data.decode("windows-1252")
    except UnicodeDecodeError:
        raise unknown from error
    accents = sum(byte > 127 for byte in data)
    if accents > MOST_ACCENTS * len(data) or MOJIBAKE_RE.search(text) or CONTROL_RE.search(text):
        raise unknown from error
    return text


def _line(data: bytes, offset: int) -> int:
    return data.count(b"\n", 0, offset) + 1


def whole(text: str) -> str:
    """`text` with pairs of surrogates joined and halves replaced by U+FFFD, as escapes in JSON and YAML may leave
    them.
    """
    if text.isascii():
        return text
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text
