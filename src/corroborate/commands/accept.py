"""`corroborate accept`: writes the ledger."""

import getpass
import subprocess
from datetime import date
from pathlib import Path

import click

from .common import MISUSED, Day, Stop, battery, write


@click.command(short_help="Accept a contradiction for a time.")
@click.argument("finding")
@click.option("--reason", required=True, help="Why the contradiction may stand.")
@click.option("--until", required=True, type=Day(), help="The last day on which it may, such as 2027-01-31.")
@click.option("--who", help="Who decided.  [default: your name in git, else your login]")
@click.option("--path", type=click.Path(path_type=Path), help="The corpus.  [default: as for check]")
@click.option("--today", type=Day(), hidden=True)
def command(finding: str, reason: str, until: date, who: str | None, path: Path | None, today: date | None) -> None:
    """Accept a contradiction, with a reason and a day on which that ends.

    FINDING is the fingerprint that a report shows, or the beginning of one. The entry goes to accepted.yaml in the
    corpus; what else stands there, comments too, stays as it is.

    \b
    corroborate accept 3fd2c1a09b --reason "AP corrected it on Friday" --until 2027-01-31
    """
    from corroborate.ledger import FILE, LedgerError, accepted
    from corroborate.saving import save

    if not reason.strip():
        raise click.BadParameter("the reason is empty", param_hint="--reason")
    if until < (today or date.today()):
        raise click.BadParameter(f"{until} is past", param_hint="--until")
    done = battery(path, today=today)
    wanted = finding.strip().lower()
    found = [f for f in done.outcome.report.findings if f.fingerprint.startswith(wanted)] if len(wanted) >= 4 else []
    if len({f.fingerprint for f in found}) != 1:
        many = "more than one finding begins" if found else "no finding begins"
        raise Stop(f"{many} with {finding}; `corroborate check -v` shows the fingerprint of each", MISUSED)
    home = done.root if done.root.is_dir() else done.root.parent
    book = home / FILE
    before = book.read_text(encoding="utf-8-sig") if book.exists() else ""
    try:
        text = accepted(before, book, found[0], reason=reason, who=who or _name(), until=until)
        save(book, [text])
    except (LedgerError, OSError) as error:
        raise Stop(str(error), MISUSED) from error
    write(f"{book}: {found[0].code} is accepted until {until}: {found[0].subject}")


def _name() -> str:
    try:
        asked = subprocess.run(["git", "config", "user.name"], capture_output=True, text=True, timeout=10, check=False)
    except (OSError, subprocess.SubprocessError):
        return getpass.getuser()
    return asked.stdout.strip() or getpass.getuser()
