"""Coverage-guided fuzzing of every reader and extractor for a bounded time.

Usage: python tests/fuzz/run.py [--seconds N] [TARGET ...]

Each target runs in a process of its own. What makes one fail is kept as `tests/fuzz/cases/TARGET/NAME`, which the tests
replay; the status is 1 then. Needs the extra `fuzz`.
"""

import argparse
import subprocess
import sys
import tempfile
from hashlib import sha256
from pathlib import Path

HERE = Path(__file__).parent
SLOWEST = 5  # seconds that one input may take
LONGEST = 4096  # bytes


def main() -> int:
    """Runs the targets that the command line asks for, one after another."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("targets", nargs="*")
    parser.add_argument("--seconds", type=int, default=30, help="for each target")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    parser.add_argument("--folder", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        fuzz(given.one, given.seconds, Path(given.folder))
        return 0
    from seeds import SEEDS

    failed = [target for target in given.targets or SEEDS if not _ran(target, given.seconds)]
    print("all held" if not failed else f"failed: {', '.join(failed)}")
    return bool(failed)


def _ran(target: str, seconds: int) -> bool:
    """Fuzzes one target; what it failed on is kept."""
    print(f"{target}, {seconds} s", flush=True)
    with tempfile.TemporaryDirectory() as name:
        arguments = [target, "--seconds", str(seconds), "--folder", name]
        done = subprocess.run([sys.executable, __file__, "--one", *arguments], capture_output=True, text=True)
        found = sorted(path for path in Path(name).iterdir() if path.is_file() and "-" in path.name)
        for path in found:
            kept = HERE / "cases" / target / sha256(path.read_bytes()).hexdigest()[:12]
            kept.parent.mkdir(parents=True, exist_ok=True)
            kept.write_bytes(path.read_bytes())
            print(f"  kept as {kept.relative_to(HERE)}")
        if done.returncode:
            print("".join(f"  {line}\n" for line in (done.stderr + done.stdout).splitlines()[-30:]))
        return not done.returncode and not found


def fuzz(target: str, seconds: int, folder: Path) -> None:
    """Fuzzes one target in this process; inputs that it fails on are written to `folder`."""
    import atheris
    from seeds import SEEDS, WORDS

    with atheris.instrument_imports(include=["corroborate"]):
        from targets import TARGETS
    start = folder / "corpus"
    start.mkdir()
    for number, seed in enumerate(SEEDS[target]):
        (start / str(number)).write_bytes(seed)
    words = folder / "words"
    words.write_text("".join(f'"{_escaped(word)}"\n' for word in WORDS), encoding="utf-8")
    options = {"max_total_time": seconds, "timeout": SLOWEST, "max_len": LONGEST, "rss_limit_mb": 4096, "dict": words}
    flags = [f"-{name}={value}" for name, value in options.items()]
    atheris.Setup([sys.argv[0], *flags, f"-artifact_prefix={folder}/", str(start)], TARGETS[target])
    atheris.Fuzz()


def _escaped(word: str) -> str:
    return "".join(f"\\x{byte:02x}" for byte in word.encode("utf-8", "surrogatepass"))


if __name__ == "__main__":
    sys.exit(main())
