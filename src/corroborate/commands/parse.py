"""`corroborate parse`: what articles say, as records."""

import sys
from bisect import bisect_left
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .common import INCONSISTENT, LOOKED_FOR, NOTHING_READ, Progress, Stop, warn, write

if TYPE_CHECKING:
    from corroborate.schemas import Article


@click.command(short_help="Print what articles say, as records.")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(["text", "ndjson"]), default="text", show_default=True)
def command(paths: tuple[Path, ...], form: str) -> None:
    """Print what the articles in files and folders say: dates, quantities, names, speakers.

    \b
    corroborate parse article.txt
    corroborate parse corpus other/*.html --format ndjson > records.ndjson

    Exit status: 0 all read, 1 some file could not be read, 3 none could.
    """
    from corroborate.pool import cores
    from corroborate.reading import told
    from corroborate.schemas import Problem

    for path in paths:
        if not path.exists():
            raise Stop(f"{path}: there is no such file or folder", NOTHING_READ)
    read, unread, progress = 0, 0, Progress()
    for found in told(paths, record if form == "ndjson" else shown, cores()):
        if isinstance(found, Problem):
            unread += found.fatal
            warn(found)
            continue
        read += 1
        progress("reading", read, read)
        write(found)
    progress.end()
    if not read:
        raise Stop(f"{', '.join(map(str, paths))}: no article could be read; {LOOKED_FOR}", NOTHING_READ)
    sys.exit(INCONSISTENT if unread else 0)


def record(article: "Article") -> str:
    """An article's record as a line of JSON."""
    return article.model_dump_json()


def shown(article: "Article") -> str:
    """An article's record as a person reads it: a head, then a line for each mention."""
    from corroborate.report.visible import one_line

    breaks = [place for place, mark in enumerate(article.text) if mark == "\n"]

    def row(start: int, kind: str, text: str, value: str) -> str:
        line = bisect_left(breaks, start) + 1
        return f"  {line:>4}  {kind:<12} {one_line(text)[:60]:<60}  {one_line(value)}".rstrip()

    first, last = article.published.first, article.published.last
    when = f"{first}" if first == last else f"{first or '?'} to {last or '?'}"
    day = "unknown day" if first is last is None else when
    lines = [
        one_line(f"{article.path}: {article.outlet or 'unknown outlet'}, {day} (from: {article.published.basis})"),
        f"  {one_line(article.title or 'no title')}",
    ]
    for mention in article.dates:
        span = f"{mention.first or '..'}/{mention.last or '..'}" if mention.first or mention.last else ""
        if mention.type == "duration":
            span = f"{mention.low_days}-{mention.high_days} days"
        lines.append(row(mention.start, mention.type, mention.text, _hedged(mention.hedge, span)))
    for number in article.quantities:
        value = f"{number.value:,g}" if number.value is not None else f"{number.low} to {number.high}"
        lines.append(row(number.start, number.kind, number.text, _hedged(number.hedge, f"{value} {number.unit}")))
    for name in article.names:
        who = f"{name.name}, {name.role}" if name.role else name.name
        lines.append(row(name.start, name.kind, name.text, who))
    for told in article.attributions:
        speaker = told.source.name if told.source else "unknown speaker"
        act = told.cue.act if told.cue else "say"
        words = " ... ".join(part.text for part in told.content)
        start = told.content[0].start if told.content else told.cue.start if told.cue else 0
        lines.append(row(start, act, words, speaker))
    return "\n".join(lines) + "\n"


def _hedged(hedge: str, value: str) -> str:
    return value.strip() if hedge == "exactly" else f"{hedge.replace('_', ' ')} {value}".strip()
