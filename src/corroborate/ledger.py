"""The ledger: contradictions that the desk has looked at and accepts, each with a reason and a day on which that ends.

An entry holds for one finding, by its fingerprint: of the rule and the witnesses' own words, so that a changed sentence
opens the matter again. It holds for the outlets that it names: another one that joins opens it as well.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from corroborate.schemas import Finding, Problem
from corroborate.yaml_rows import Row, RowsError, parse, read

FILE = "accepted.yaml"
ALLOWED = ("fingerprint", "code", "subject", "outlets", "reason", "who", "until")
REQUIRED = ("fingerprint", "reason", "who", "until")
FINGERPRINT = re.compile(r"[0-9a-f]{8,64}")
HEADING = (
    "# Contradictions that the desk has looked at and accepts, until the day named.\n"
    "# An entry opens again when one of the two sentences changes or another outlet joins.\n"
)


class LedgerError(Exception):
    """The ledger cannot be used; each line of the message names file, line and what was expected."""


@dataclass(frozen=True)
class Entry:
    """One accepted finding, with its place in the ledger."""

    fingerprint: str
    reason: str
    who: str
    until: date
    outlets: tuple[str, ...]
    line: int
    row: Row


def load(path: Path) -> list[Entry]:
    """The entries of a ledger, none where there is no file. Raises LedgerError with all that is wrong."""
    try:
        rows = read(path, allowed=ALLOWED, required=REQUIRED)
    except RowsError as error:
        raise LedgerError(str(error)) from error
    wrong: list[str] = []
    entries: dict[str, Entry] = {}
    for row in rows:
        entry = _entry(row, path, wrong)
        if entry is None:
            continue
        if entry.fingerprint in entries:
            first = entries[entry.fingerprint].line
            wrong.append(f"{path}:{entry.line}: fingerprint: stands there twice, first in line {first}")
        entries.setdefault(entry.fingerprint, entry)
    if wrong:
        raise LedgerError("\n".join(wrong))
    return list(entries.values())


def _entry(row: Row, path: Path, wrong: list[str]) -> Entry | None:
    digits, until = row.get("fingerprint") or "", row.get("until") or ""
    before = len(wrong)
    if not FINGERPRINT.fullmatch(digits):
        at = row.fields["fingerprint"].line
        wrong.append(f"{path}:{at}: fingerprint: expected the digits of a finding, found {digits!r}")
    last = day(until)
    if last is None:
        wrong.append(f"{path}:{row.fields['until'].line}: until: expected a date such as 2027-01-31, found {until!r}")
    if len(wrong) > before or last is None:
        return None
    named = row.fields.get("outlets")
    words = named.words if named else ()
    return Entry(digits, _line(row.get("reason") or ""), _line(row.get("who") or ""), last, words, row.line, row)


def day(text: str) -> date | None:
    """A day written 2027-01-31, None for anything else."""
    try:
        return date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d\d-\d\d", text) else None
    except ValueError:
        return None


def outlets(finding: Finding) -> tuple[str, ...]:
    """The outlets whose claims a finding holds against each other, in its order, each once."""
    return tuple(dict.fromkeys(claim.outlet or claim.article for claim in finding.claims))


def settle(
    findings: Sequence[Finding], entries: Sequence[Entry], path: str, today: date
) -> tuple[list[Finding], list[Problem]]:
    """The findings with those marked that the ledger accepts on a day, and what is to be said of the ledger itself.

    Expired entries, entries that another outlet has opened and entries that match nothing are told, each with its line.
    """
    known = {entry.fingerprint: entry for entry in entries}
    settled, notices, met = [], [], set()
    for finding in findings:
        entry = known.get(finding.fingerprint)
        if entry is None:
            settled.append(finding)
            continue
        met.add(entry.fingerprint)
        if said := _opened(entry, finding, today):
            notices.append(_notice(path, entry, f"{said}; {finding.code} counts again: {finding.subject}"))
            settled.append(finding)
        else:
            reason = f"{entry.reason} ({entry.who}, until {entry.until})"
            settled.append(finding.model_copy(update={"accepted": reason}))
    for entry in entries:
        if entry.fingerprint not in met:
            why = "it expired" if today > entry.until else "it was resolved, or one of its sentences has changed"
            about = entry.row.get("code") or entry.fingerprint
            notices.append(_notice(path, entry, f"the entry for {about} matches no finding: {why}"))
    return settled, sorted(notices, key=lambda notice: notice.line or 0)


def _opened(entry: Entry, finding: Finding, today: date) -> str | None:
    """Why an entry does not hold for a finding any more."""
    if today > entry.until:
        return f"the entry expired on {entry.until}"
    present = outlets(finding)
    known = entry.outlets or present[:2]
    joined = [name for name in present if name not in known]
    return f"the entry is open again, for {', '.join(joined)} joined" if joined else None


def _notice(path: str, entry: Entry, message: str) -> Problem:
    return Problem(path=path, line=entry.line, message=message, fatal=False)


def accepted(text: str, path: Path, finding: Finding, *, reason: str, who: str, until: date) -> str:
    """The ledger's text with an entry for a finding; comments and other entries stay as they are.

    An entry that is there already gets the new reason, person, day and outlets. Raises LedgerError for a ledger that
    cannot be used.
    """
    values: dict[str, str | tuple[str, ...]] = {
        "fingerprint": finding.fingerprint,
        "code": finding.code,
        "subject": _line(finding.subject),
        "outlets": outlets(finding),
        "reason": _line(reason),
        "who": _line(who),
        "until": until.isoformat(),
    }
    try:
        rows = parse(text, path, allowed=ALLOWED, required=REQUIRED) if text.strip() else []
    except RowsError as error:
        raise LedgerError(str(error)) from error
    for row in rows:
        if row.get("fingerprint") == finding.fingerprint:
            return _changed(text, row, {name: _yaml(value) for name, value in values.items()})
    entry = "\n  ".join(f"{name}: {_yaml(value)}" for name, value in values.items())
    before = text if text.strip() else HEADING
    if not rows:
        before = re.sub(r"(?m)^\s*\[\s*\]\s*$", "", before)
    gap = "" if before == HEADING else "\n"
    return f"{before.rstrip()}\n{gap}- {entry}\n"


def _changed(text: str, row: Row, values: dict[str, str]) -> str:
    """The text with new values in one entry; fields that it lacks join after its fingerprint."""
    first = row.fields["fingerprint"]
    begin = text.rfind("\n", 0, first.start) + 1
    margin = " " * max(0, text.find("fingerprint", begin) - begin)
    lacking = "".join(f"\n{margin}{name}: {value}" for name, value in values.items() if name not in row.fields)
    held = [(row.fields[name], value) for name, value in values.items() if name in row.fields]
    for field, value in sorted(held, key=lambda pair: -pair[0].start):
        tail = "\n" if text[field.start : field.end].endswith("\n") else ""
        text = text[: field.start] + value + (lacking if field is first else "") + tail + text[field.end :]
    return text


def _yaml(value: str | tuple[str, ...]) -> str:
    """A value as YAML in one line; JSON strings are YAML strings."""
    if isinstance(value, tuple):
        return f"[{', '.join(_yaml(word) for word in value)}]"
    plain = re.fullmatch(r"[A-Za-z][\w .()/-]*[\w.)]|\d{4}-\d\d-\d\d", value, re.ASCII)
    reserved = value.lower() in {"yes", "no", "on", "off", "true", "false", "null"}
    return value if plain and not reserved else json.dumps(value, ensure_ascii=False)


def _line(text: str) -> str:
    return " ".join(re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+", " ", text).split())
