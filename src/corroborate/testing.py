"""Helpers for people who write checks: articles from sentences, stories from articles, and the findings they give."""

import re
from collections.abc import Sequence
from datetime import date

from corroborate.engine import judge, line_up
from corroborate.extract.article import extract
from corroborate.rules import Rule
from corroborate.schemas import Article, Document, Finding, Published, Story, Zone

DAY = date(2023, 9, 22)


def article(outlet: str, text: str, *, published: date | None = DAY) -> Article:
    """The record of a short article, published on `published` (a fixed Friday by default).

    A first paragraph of its own ("Title\\n\\nBody.") is the headline; "2023-05-01: ..." gives another publication date,
    "undated: ..." none.
    """
    if dated := re.match(r"(\d{4}-\d{2}-\d{2}): ", text):
        published, text = date.fromisoformat(dated.group(1)), text[dated.end() :]
    if text.startswith("undated: "):
        published, text = None, text.removeprefix("undated: ")
    known = Published() if published is None else Published(first=published, last=published, basis="sidecar")
    name = outlet.lower().replace(" ", "-")
    title = text.find("\n\n")
    zones = [Zone(start=max(0, title), end=len(text), kind="body")]
    if title > 0:
        zones.insert(0, Zone(start=0, end=title, kind="title"))
    document = Document(id=name, path=f"{name}.txt", text=text, zones=tuple(zones), outlet=outlet, published=known)
    return extract(document, known)


def story(sentences: Sequence[str], *, published: date | None = DAY) -> Story:
    """A story of one article a sentence, by outlets named "A", "B", ..."""
    told = [article(f"Outlet {chr(65 + i)}", text, published=published) for i, text in enumerate(sentences)]
    return line_up("story", told)


def findings(rule: Rule, sentences: Sequence[str]) -> list[Finding]:
    """What one rule finds in a story made of sentences. Raises RuntimeError where the rule crashes."""
    found, crashes = judge(story(sentences), [rule])
    if crashes:
        raise RuntimeError("\n".join(crashes))
    return found
