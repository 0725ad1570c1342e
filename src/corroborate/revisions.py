"""A corpus as it was at a git revision, in a folder that is gone afterwards."""

import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class RevisionError(Exception):
    """There is no such revision, or no repository; the message says which."""


@contextmanager
def checked_out(revision: str, corpus: Path) -> Iterator[Path]:
    """The corpus as it was at `revision`; an empty folder where it was not there yet.

    Nothing in the working tree or the repository is touched. Raises RevisionError.
    """
    home = corpus if corpus.is_dir() else corpus.parent
    while not home.is_dir() and home != home.parent:
        home = home.parent
    top = Path(_git(home, "rev-parse", "--show-toplevel").decode().rstrip("\n"))
    commit = (
        _git(top, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}").decode().strip()
    )
    inside = corpus.resolve().relative_to(top.resolve()).as_posix()
    with tempfile.TemporaryDirectory(prefix="corroborate-") as folder:
        base = Path(folder) / inside
        if _git(top, "ls-tree", "--name-only", commit, inside if inside != "." else "./").strip():
            packed = Path(folder) / ".archive.tar"
            _git(top, "archive", "--format=tar", f"--output={packed}", commit, *(() if inside == "." else (inside,)))
            with tarfile.open(packed) as archive:
                for member in archive:
                    content = archive.extractfile(member) if member.isfile() else None  # links are not made
                    if content is not None:
                        path = Path(folder) / member.name
                        path.parent.mkdir(parents=True, exist_ok=True)
                        path.write_bytes(content.read())
            packed.unlink()
        if not base.exists():
            base.mkdir(parents=True)
        yield base


def _git(folder: Path, *arguments: str) -> bytes:
    try:
        done = subprocess.run(["git", "-C", str(folder), *arguments], capture_output=True, timeout=300, check=False)
    except (OSError, subprocess.SubprocessError) as error:
        raise RevisionError(f"git cannot be run: {error}") from error
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        wanted = arguments[-1].removesuffix("^{commit}")
        raise RevisionError(said[-1] if said else f"{wanted}: there is no such folder or git revision")
    return done.stdout
