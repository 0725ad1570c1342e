"""What the HTML report shows, as plain values for its template."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from corroborate.rules import Rule
from corroborate.schemas import Article, Claim, Fact, Finding, Report

from .gathering import Gathering
from .marks import Link, Run, Spot, runs
from .plot import Plot, plot
from .sides import Side, sides
from .wording import family, heading, outlets, state, value

SENTENCES = 12  # of one side
FINDINGS = 5_000  # shown at most, those first that fail
WHOLE = 60  # articles that are all shown, whether findings touch them or not
ARTICLES = 200  # shown at most
CHARACTERS = 4_000_000  # of their text

FAMILIES = {
    "DAT": "dates",
    "NUM": "numbers",
    "NAM": "names",
    "ATT": "attributions",
    "PLC": "places",
    "SRC": "sources",
    "PIN": "pinned facts",
}


class Shown(NamedTuple):
    """A finding with all that is drawn of it; `story` and `outlets` are numbers of the filters' choices."""

    finding: Finding
    anchor: str
    state: str
    family: str
    story: int
    outlets: list[int]
    sides: list[Side]
    plot: Plot | None


class Choice(NamedTuple):
    """One value that findings can be filtered by; `words` explain a short one."""

    key: str
    label: str
    number: int
    words: str = ""


class Filters(NamedTuple):
    """All that findings can be filtered by."""

    states: list[Choice]
    families: list[Choice]
    outlets: list[Choice]
    stories: list[Choice]


class Told(NamedTuple):
    """An article as shown: its record and its text in runs."""

    article: Article
    anchor: str
    runs: Iterator[Run]


def shown(findings: Sequence[Finding]) -> tuple[list[Shown], Filters]:
    """The findings in their order, story by story, and what they can be filtered by."""
    names = sorted({name for finding in findings for name in outlets(finding.claims)})
    numbers = {name: i for i, name in enumerate(names)}
    stories = {key: i for i, key in enumerate(dict.fromkeys((f.collection, f.story) for f in findings))}
    seen: Counter[str] = Counter()
    told = []
    for finding in sorted(findings, key=lambda f: stories[f.collection, f.story]):
        seen[finding.fingerprint] += 1
        count = seen[finding.fingerprint]
        grouped = sides(finding)
        told.append(
            Shown(
                finding,
                f"f-{finding.fingerprint}" + (f"-{count}" if count > 1 else ""),
                state(finding),
                family(finding.code),
                stories[finding.collection, finding.story],
                [numbers[name] for name in outlets(finding.claims)],
                grouped,
                plot(finding, grouped),
            )
        )
    return told, Filters(
        _choices([s.state for s in told], ("error", "warning", "note", "accepted")),
        _choices([s.family for s in told], sorted({s.family for s in told})),
        [Choice(str(i), names[i], n) for i, n in sorted(Counter(o for s in told for o in s.outlets).items())],
        _stories(told, stories),
    )


def _stories(told: Sequence[Shown], stories: Mapping[tuple[str, str], int]) -> list[Choice]:
    counts = Counter(one.story for one in told)
    return [Choice(str(i), heading(*key), counts[i]) for key, i in stories.items()]


def _choices(values: Sequence[str], order: Iterable[str]) -> list[Choice]:
    counts = Counter(values)
    return [Choice(key, key, counts[key], FAMILIES.get(key, "")) for key in order if counts[key]]


def _spots(claims: Sequence[Claim]) -> frozenset[tuple[str, int, int]]:
    return frozenset((claim.article, claim.start, claim.end) for claim in claims)


class Texts:
    """The articles that a page shows and where the words of claims stand in it."""

    def __init__(
        self, report: Report, articles: Iterable[Article], findings: Sequence[Shown], facts: Sequence[Fact]
    ) -> None:
        touched = dict.fromkeys(c.article for s in findings for side in s.sides for c in side.claims)
        whole = report.articles <= WHOLE
        wanted = set(list(touched)[:ARTICLES])
        self.touched = len(touched)
        self._articles: dict[str, Article] = {}
        self._links: dict[str, dict[Spot, Link]] = {}
        size = 0
        for article in articles if whole or wanted else ():
            if (whole or article.id in wanted) and size + len(article.text) <= CHARACTERS:
                self._articles[article.id] = article
                size += len(article.text)
            wanted.discard(article.id)
            if not whole and not wanted:
                break
        self._disputes = {_spots(one.finding.claims[:2]): f"#{one.anchor}" for one in reversed(findings)}
        self._numbers = {name: i for i, name in enumerate(self._articles)}
        for number, fact in enumerate(facts):
            for claim in fact.claims:
                self._link(claim, Link(f"#fact-{number}", "told"))
        for one in reversed(findings):
            kind = "disputed" if one.finding.verdict == "contradiction" else "noted"
            for claim in one.finding.claims:
                self._link(claim, Link(f"#{one.anchor}", kind))

    def _link(self, claim: Claim, link: Link) -> None:
        if claim.article in self._articles:
            self._links.setdefault(claim.article, {})[claim.start, claim.end] = link

    def href(self, claim: Claim) -> str:
        """Where a claim's words stand in the page; empty where its article is not shown."""
        number = self._numbers.get(claim.article)
        return "" if number is None else f"#a{number}-{claim.start}"

    def dispute(self, fact: Fact) -> str:
        """Where the finding about a contradicted fact stands; empty where no rule reports it."""
        clash = fact.conflict
        witnesses = [fact.claims[clash.first], fact.claims[clash.second]] if clash else fact.claims[:2]
        return self._disputes.get(_spots(witnesses), "")

    def __len__(self) -> int:
        return len(self._articles)

    def __iter__(self) -> Iterator[Told]:
        for number, article in enumerate(self._articles.values()):
            yield Told(article, f"a{number}", runs(article, self._links.get(article.id, {})))


class Name(NamedTuple):
    """A name that several outlets give alike: the numbers of its facts, and in how many outlets one of them stands."""

    name: str
    facts: list[int]
    outlets: int


def named(facts: Sequence[Fact], first: int) -> list[Name]:
    """The names of identity facts, each once; `first` is the number of the first fact."""
    found: dict[str, Name] = {}
    for number, fact in enumerate(facts, first):
        name = value(fact)
        known = found.get(name, Name(name, [], 0))
        found[name] = Name(name, [*known.facts, number], max(known.outlets, fact.outlets))
    return list(found.values())


class Page(NamedTuple):
    """Everything the template is given."""

    report: Report
    findings: list[Shown]
    filters: Filters
    gathered: Gathering
    facts: list[Fact]
    names: list[Name]
    texts: Texts
    rules: dict[str, Rule]


def page(report: Report, articles: Iterable[Article], rules: Sequence[Rule]) -> Page:
    """Reads facts and articles once each."""
    findings, filters = shown(report.findings[:FINDINGS])
    gathered = Gathering(report.facts)
    best, names = gathered.best, gathered.names
    texts = Texts(report, articles, findings, best + names)
    return Page(
        report, findings, filters, gathered, best, named(names, len(best)), texts, {rule.code: rule for rule in rules}
    )
