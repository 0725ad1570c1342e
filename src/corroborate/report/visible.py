"""Text that others wrote, made safe to show: what would steer a terminal or a reader's eye becomes visible."""

import re

# Controls, direction marks and overrides, invisible formatting, lone surrogates, interlinear marks and tags.
_HIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\ufff9-\ufffb"
    "\U000e0000-\U000e007f]"
)
_IN_JSON = re.compile("[\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\ufff9-\ufffb]")


def visible(text: str, *, lines: bool = False) -> str:
    """The text with every control or direction character shown: ESC as "␛", others as "[U+202E]".

    White space becomes a plain space; with `lines`, line breaks and tabs stay. Soft hyphens go.
    """
    keep = "\n\t" if lines else ""

    def show(found: re.Match[str]) -> str:
        char = found[0]
        if char in keep:
            return char
        if char in "\t\n\r\v\f\x85\u2028\u2029":
            return " " if not lines or char in "\r\x85" else "\n"
        code = ord(char)
        return chr(0x2400 + code) if code < 0x20 else "␡" if code == 0x7F else f"[U+{code:04X}]"

    return _HIDDEN.sub(show, text.replace("\u00ad", ""))


def one_line(text: str) -> str:
    """The text on one line, visible, white space folded."""
    return " ".join(visible(text).split())


def escaped_json(text: str) -> str:
    """JSON text whose strings hold no character that a terminal or a reader's eye obeys; it stays the same JSON."""
    if text.isascii() and "\x7f" not in text:
        return text
    return _IN_JSON.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
