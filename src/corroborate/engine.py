"""The engine: corpus -> articles -> stories -> facts -> findings. No pytest, no terminal, no file format.

Three public steps without shared state, so that any engine that maps and groups can run them: `read` (map), `line_up`
(a function of the articles of one story) and `judge` (a function of one story with its facts).
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from corroborate.align.origins import Origins
from corroborate.align.stories import stories
from corroborate.extract.article import extract
from corroborate.extract.published import pin
from corroborate.fingerprints import fingerprint
from corroborate.read import corpus
from corroborate.rules import Contradiction, Rule
from corroborate.schemas import Article, Document, Fact, Finding, Problem, Report, Severity, ShapedFact, Story


@dataclass(frozen=True)
class Outcome:
    """Everything one run found: the report, the articles it read and what checks did wrong."""

    report: Report
    articles: tuple[Article, ...]
    stories: tuple[Story, ...] = ()
    crashes: tuple[str, ...] = field(default=())


Progress = Callable[[str, int, int], None]


def read(document: Document) -> Article:
    """One document's record. A pure function."""
    return extract(document)


def line_up(name: str, articles: Sequence[Article]) -> Story:
    """The facts of one story's articles. A pure function of the articles, whatever their order."""
    from corroborate.align.facts import all_facts

    ordered = sorted(articles, key=lambda a: (a.path, a.id))
    dated = [_pinned(article, ordered) for article in ordered]
    facts = all_facts(dated, Origins(dated))
    collection = dated[0].collection
    told = tuple(fact.model_copy(update={"story": name, "collection": collection}) for fact in facts)
    return Story(name=name, collection=collection, articles=tuple(dated), facts=told)


def _pinned(article: Article, others: Sequence[Article]) -> Article:
    """An article without a date gets the one that the story's dated articles pin."""
    if article.published.first or article.published.last:
        return article
    known = pin(article, [other for other in others if other.id != article.id])
    return extract(_document(article), known) if known.first or known.last else article


def _document(article: Article) -> Document:
    return Document(**{name: getattr(article, name) for name in Document.model_fields})


def judge(story: Story, rules: Sequence[Rule]) -> tuple[list[Finding], list[str]]:
    """What the rules find in a story, and which of them crashed. A pure function."""
    findings: list[Finding] = []
    crashes: list[str] = []
    for rule in rules:
        for subject in fed(rule, story):
            try:
                findings += [_finding(rule, told, story) for told in run(rule, subject)]
            except Exception as error:
                crashes.append(f"{rule.path}:{rule.line}: {rule.code} crashed: {type(error).__name__}: {error}")
    return findings, crashes


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
    return [rule.feed(**dict(fact)) for fact in story.facts if fact.shape == shape]


def run(rule: Rule, subject: Any) -> list[Contradiction]:
    """What one rule says of one subject: raised or yielded."""
    try:
        return list(rule.run(subject) or ())
    except Contradiction as told:
        return [told]


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
        collection=story.collection,
        story=story.name,
    )


def check(root: Path, rules: Sequence[Rule], *, across: bool = False, progress: Progress | None = None) -> Outcome:
    """Reads the corpus under `root` and runs the rules over it."""
    articles: list[Article] = []
    problems: list[Problem] = []
    for item in corpus(root):
        if isinstance(item, Problem):
            problems.append(item)
        else:
            articles.append(read(item))
            if progress:
                progress("reading", len(articles), 0)
    told = [line_up(name, members) for name, members in stories(articles, across=across)]
    findings: list[Finding] = []
    crashes: list[str] = []
    for story in told:
        more, broken = judge(story, rules)
        findings += more
        crashes += broken
    order = {"error": 0, "warning": 1, "note": 2}
    findings.sort(key=lambda f: (order[f.severity], f.collection, f.story, f.code, f.claims[0].path, f.claims[0].start))
    report = Report(
        articles=len(articles),
        problems=tuple(problems),
        findings=tuple(findings),
        facts=tuple(fact for story in told for fact in story.facts),
    )
    return Outcome(report, tuple(a for story in told for a in story.articles), tuple(told), tuple(crashes))
