"""The three steps: `read` (a map), `line_up` (a function of a story's articles), `judge` (of a story with its facts).

None has state, so that any engine that maps and groups can run them; `corroborate.engine` runs them on one machine.
"""

import signal
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from types import FrameType
from typing import Any

from corroborate.align.facts import all_facts
from corroborate.align.origins import Origins
from corroborate.extract.article import extract
from corroborate.extract.published import pin
from corroborate.fingerprints import fingerprint
from corroborate.rules import Contradiction, Rule
from corroborate.schemas import Article, Document, Fact, Finding, Severity, ShapedFact, Story

BUILT_IN = "corroborate.checks."
SECONDS = 10.0  # that a person's own check may spend on one story


class OutOfTime(BaseException):
    """A check ran too long. No Exception, so that the check itself cannot catch it by accident."""


def read(document: Document) -> Article:
    """One document's record. A pure function."""
    return extract(document)


def line_up(name: str, articles: Sequence[Article]) -> Story:
    """The facts of one story's articles. A pure function of the articles, whatever their order."""
    ordered = sorted(articles, key=lambda a: (a.path, a.id))
    dated = [_pinned(article, ordered) for article in ordered]
    facts = all_facts(dated, Origins(dated))
    collection = dated[0].collection
    told = tuple([Fact.trusted({**fact.__dict__, "story": name, "collection": collection}) for fact in facts])
    return Story(name=name, collection=collection, articles=tuple(dated), facts=told)


def _pinned(article: Article, others: Sequence[Article]) -> Article:
    """An article without a firm date gets the one that the story's dated articles pin."""
    if article.published.basis != "text" and (article.published.first or article.published.last):
        return article
    known = pin(article, [other for other in others if other.id != article.id])
    changed = known != article.published and (known.first or known.last)
    return extract(_document(article), known) if changed else article


def _document(article: Article) -> Document:
    return Document(**{name: getattr(article, name) for name in Document.model_fields})


def judge(story: Story, rules: Sequence[Rule]) -> tuple[list[Finding], list[str]]:
    """What the rules find in a story, and what went wrong in them. A pure function.

    A check that raises or does not end harms only itself. A person's own check is fed a copy, so that whatever it does
    to it harms no other.
    """
    findings: list[Finding] = []
    crashes: list[str] = []
    for rule in rules:
        own = not rule.run.__module__.startswith(BUILT_IN)
        broken: list[str] = []
        try:
            with limited(SECONDS if own else 0.0):
                for subject in fed(rule, _copy(story) if own else story):
                    try:
                        findings += [_finding(rule, told, story) for told in run(rule, subject)]
                    except (Exception, SystemExit) as error:
                        broken.append(f"crashed: {type(error).__name__}: {error}")
        except OutOfTime:
            broken.append(f"did not end within {SECONDS:g} seconds")
        if broken:
            again = f" (and {len(broken) - 1} times more)" if len(broken) > 1 else ""
            crashes.append(f"{rule.path}:{rule.line}: {rule.code} {broken[0]}{again}")
    return findings, crashes


def _copy(story: Story) -> Story:
    return Story.model_validate_json(story.model_dump_json())


def fed(rule: Rule, story: Story) -> Iterable[Any]:
    """What a rule's argument takes in turn."""
    if rule.feed is Story:
        return [story]
    if rule.feed is Article:
        return story.articles
    if rule.feed is Fact:
        return story.facts
    assert issubclass(rule.feed, ShapedFact)
    shape = rule.feed.SHAPE
    return [rule.feed.trusted(dict(fact.__dict__)) for fact in story.facts if fact.shape == shape]


def run(rule: Rule, subject: Any) -> list[Contradiction]:
    """What one rule says of one subject: raised or yielded."""
    try:
        return list(rule.run(subject) or ())
    except Contradiction as told:
        return [told]


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Raises OutOfTime in the body after `seconds`; no limit with 0, or where no signal can be had.

    Signals reach the main thread alone, which is where workers and the command line run checks.
    """
    if not seconds or not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(number: int, frame: FrameType | None) -> None:
        raise OutOfTime

    handler = signal.signal(signal.SIGALRM, stop)
    rest, interval = signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, rest, interval)
        signal.signal(signal.SIGALRM, handler)


def _finding(rule: Rule, told: Contradiction, story: Story) -> Finding:
    severity: Severity = told.severity or rule.severity
    if told.doubt and severity == "error":
        severity = "warning"
    return Finding(
        code=rule.code,
        rule=rule.name,
        severity=severity,
        verdict=told.verdict,
        fingerprint=fingerprint(rule.code, told.subject, told.claims),
        subject=told.subject,
        message=told.message,
        claims=told.claims,
        slip=told.slip,
        doubt=told.doubt,
        shape=told.fact.shape if told.fact else None,
        collection=story.collection,
        story=story.name,
    )
