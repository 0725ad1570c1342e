"""Corpora as somebody hostile or careless makes them: nothing is lost, nothing ends the run, nobody is accused."""

import json
import os
import signal
import subprocess
import sys
import tempfile
import zlib
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from corroborate.schemas import Finding
from hypothesis import given, settings
from hypothesis import strategies as st

from corroborate import gate, ledger
from corroborate.battery import rules
from corroborate.cache import Cache
from corroborate.engine import Outcome, check
from corroborate.report import FORMS, write
from corroborate.report.wording import counted
from corroborate.settings import Settings

BATTERY = rules()
FIRE = (
    "Fire at the Torvik mill\n\nTwelve looms burned in the fire at the Torvik mill on Monday, the fire service said.\n"
)
OTHER = "Fire at the Torvik mill\n\nThe fire at the Torvik mill burned 14 looms on Monday, the fire service said.\n"
QUIET = (
    "Bees return to Lindau\n\nThree hives were set up beside the church of Lindau in April.\n",
    "Choir wins a cup\n\nThe choir of Aldmoor sang five songs and took home the cup on Sunday.\n",
    "New bridge for Kestrel Point\n\nThe bridge will cost 40 million euros and open in 2031, the mayor said.\n",
    "Chess club grows\n\nThe chess club of Ostrava has 212 members, twice as many as in 2019.\n",
)


def corpus(folder: Path, files: dict[str, str | bytes]) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content)
    return folder


def checked(folder: Path, files: dict[str, str | bytes] | None = None) -> Outcome:
    """The outcome, in which everything adds up and no check has crashed."""
    outcome = check(corpus(folder, files or {}), BATTERY, jobs=1)
    adds_up(outcome, folder)
    assert outcome.crashes == ()
    return outcome


def adds_up(outcome: Outcome, folder: Path) -> None:
    """Each file is told of, each fact counted once, and each finding fails, warns, informs or is accepted."""
    report = outcome.report
    told = {a.path for a in outcome.articles} | {p.path for p in report.problems}
    names = {name.rpartition("/")[2].partition("#")[0] for name in told}
    for path in sorted(p for p in folder.rglob("*") if p.is_file() and ".meta." not in p.name):
        beside = {f"{path.name}.meta.yaml", f"{path.name.partition('.')[0]}.meta.yaml"}
        assert names & {path.name, *beside}, path
    assert report.articles == len(outcome.articles) == sum(len(story.articles) for story in outcome.stories)
    assert report.tally is not None
    assert report.tally.facts == len(report.facts) == sum(len(story.facts) for story in outcome.stories)
    known = {article.id for article in outcome.articles}
    assert all(claim.article in known for item in (*report.facts, *report.findings) for claim in item.claims)
    graded = list(gate.graded(report.findings, Settings(), folder))
    counts = counted(graded)
    assert len(graded) == len(report.findings) == counts.failed + counts.warned + counts.noted + counts.accepted


def errors(outcome: Outcome) -> list[Finding]:
    return [finding for finding in outcome.report.findings if finding.severity == "error"]


def test_an_article_under_two_names_contradicts_nothing_and_is_one_origin(tmp_path: Path) -> None:
    outcome = checked(tmp_path, {"a.txt": FIRE, "b.txt": FIRE, "again/a.txt": FIRE})
    assert errors(outcome) == []
    told = [fact for fact in outcome.report.facts if fact.outlets > 1]
    assert told
    assert {fact.origins for fact in told} == {1}


def test_an_article_that_repeats_itself_contradicts_nothing(tmp_path: Path) -> None:
    once = FIRE.partition("\n\n")[2]
    assert errors(checked(tmp_path, {"a.txt": FIRE + f"\n{once}" * 40, "b.txt": FIRE})) == []


def test_articles_about_nothing_in_common_raise_no_alarm(tmp_path: Path) -> None:
    outcome = checked(tmp_path, {f"{i}.txt": text for i, text in enumerate(QUIET)})
    assert [finding for finding in outcome.report.findings if finding.severity != "note"] == []
    assert all(fact.outlets == 1 for fact in outcome.report.facts)


def test_two_hundred_articles_in_one_folder(tmp_path: Path) -> None:
    """Half of them give one number, half another: that is one contradiction, not ten thousand."""
    files: dict[str, str | bytes] = {f"{i}.txt": (FIRE, OTHER)[i % 2] for i in range(200)}
    outcome = checked(tmp_path, files)
    assert outcome.report.articles == 200
    assert [finding.code for finding in errors(outcome)] == ["NUM101"]


def test_one_claim_told_a_thousand_times_is_one_fact(tmp_path: Path) -> None:
    lines = "".join(f"\nAbout {number} people died in the fire at the Torvik mill.\n" for number in (12, 14) * 500)
    outcome = checked(tmp_path, {"a.txt": FIRE, "b.txt": f"Fire at the Torvik mill\n{lines}"})
    assert len(errors(outcome)) <= 2


def test_contradictory_sidecars(tmp_path: Path) -> None:
    """Two sidecars of one article, and one against what the article says of itself."""
    head = "---\noutlet: Post\npublished: 2023-05-01\n---\n\n"
    outcome = checked(
        tmp_path,
        {
            "a.txt": FIRE,
            "a.meta.yaml": "outlet: Herald\npublished: 2023-05-02\n",
            "a.txt.meta.yaml": "outlet: Courier\npublished: 2024-05-02\n",
            "b.md": head + OTHER,
            "b.meta.yaml": "outlet: Gazette\npublished: 2023-05-02\nlanguage: de\n",
        },
    )
    names = {article.path.rpartition("/")[2]: article.outlet for article in outcome.articles}
    assert names.get("b.md", "Gazette") == "Gazette"
    assert names["a.txt"] in ("Herald", "Courier")


NESTED = 20_000
DEEP: dict[str, str] = {
    "deep.json": "[" * NESTED,
    "deeper.json": '{"a":' * NESTED + "1" + "}" * NESTED,
    "deep.html": "<div>" * NESTED + f"<p>{FIRE}</p>",
    "deep.md": "> " * NESTED + FIRE,
    "deep.jsonl": "[" * NESTED + "\n" + json.dumps({"headline": "A", "articleBody": FIRE}),
    "deepest.meta.yaml": "[" * NESTED,
    "deepest.txt": FIRE,
    "deep.txt": "(" * NESTED + FIRE + '"' * NESTED,
}


def test_deep_nesting(tmp_path: Path) -> None:
    outcome = checked(tmp_path, dict(DEEP))
    assert {"deep.md", "deep.txt"} <= {article.path.rpartition("/")[2] for article in outcome.articles}
    assert "deepest.meta.yaml" in {problem.path.rpartition("/")[2] for problem in outcome.report.problems}


BOMBS = {
    "laughs.meta.yaml": "a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\ntitle: *c\n",
    "front.md": "---\na: &a [x]\ntitle: [*a, *a]\n---\n" + FIRE,
    "python.meta.yaml": "title: !!python/object/apply:os.system ['false']\n",
    "entities.html": "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><html><body><p>&b;</p></body></html>",
}


def test_expanding_markup_is_refused_or_shown_as_it_is(tmp_path: Path) -> None:
    texts = {name.partition(".")[0] + ".txt": FIRE for name in BOMBS if ".meta." in name}
    outcome = checked(tmp_path, {**BOMBS, **texts})
    told = {problem.path.rpartition("/")[2] for problem in outcome.report.problems}
    assert {"laughs.meta.yaml", "front.md", "python.meta.yaml"} <= told


def test_a_packed_archive_that_expands_is_bounded(tmp_path: Path) -> None:
    body = b"<p>" + b"a " * 20_000_000
    head = (
        b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/1\r\nWARC-Date: 2023-05-01T10:00:00Z\r\n"
        b"WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789abc>\r\n"
        b"Content-Type: application/http; msgtype=response\r\n"
    )
    response = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    packed = packer.compress(head + b"Content-Length: %d\r\n\r\n" % len(response) + response + b"\r\n\r\n")
    outcome = checked(tmp_path, {"bomb.warc.gz": packed + packer.flush()})
    assert all(len(article.text) <= 20_000_000 for article in outcome.articles)


def test_lone_surrogates_pass_through_every_report(tmp_path: Path) -> None:
    told = {"a.json": OTHER.replace("Torvik", "Tor\ud800vik"), "b.json": FIRE.replace("Torvik", "Tor\ud800vik")}
    files: dict[str, str | bytes] = {
        name: json.dumps({"headline": "\udfff Fire", "articleBody": text}) for name, text in told.items()
    }
    outcome = checked(tmp_path, files)
    for form in FORMS:
        write(outcome.report, outcome.articles, BATTERY, form).encode("utf-8")


SEEDS = (FIRE, OTHER, *QUIET, json.dumps({"headline": "A", "articleBody": FIRE}), f"<html><p>{FIRE}</p></html>")
NAMES = ("a.txt", "b.md", "c.html", "d.json", "e.jsonl", "f.warc", "g.xyz", "h.txt", "a.meta.yaml", "h.txt.meta.yaml")
HURT = st.tuples(st.sampled_from(SEEDS), st.integers(0, 120), st.integers(0, 60), st.binary(max_size=6)).map(
    lambda cut: cut[0].encode()[: cut[1]] + cut[3] + cut[0].encode()[cut[1] + cut[2] :]
)


@settings(max_examples=25)
@given(st.dictionaries(st.sampled_from(NAMES), HURT | st.binary(max_size=40), min_size=1))
def test_any_corpus_adds_up(files: dict[str, bytes]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        checked(Path(folder), dict(files))


def test_findings_of_a_generated_corpus_are_settled_once(generate: Callable[..., object], tmp_path: Path) -> None:
    generate(tmp_path, 24)
    outcome = checked(tmp_path)
    findings = list(gate.graded(outcome.report.findings, Settings(), tmp_path))
    text, book = "", tmp_path / "accepted.yaml"
    until = ledger.day("2030-01-01")
    assert until
    for finding in findings[:2]:
        text = ledger.accepted(text, book, finding, reason="known", who="desk", until=until)
    book.write_text(text, encoding="utf-8")
    settled, notices = ledger.settle(findings, ledger.load(book), "accepted.yaml", until)
    counts = counted(settled)
    assert notices == []
    assert counts.accepted == len(findings[:2])
    assert counts.failed + counts.warned + counts.noted + counts.accepted == len(outcome.report.findings)


CUT_SHORT = """
import os, signal, sys
from pathlib import Path
from corroborate.battery import rules
from corroborate.cache import Cache
from corroborate.engine import check
put, left = Cache.put, int(sys.argv[3])
def counting(self, key, body):
    global left
    left -= 1
    if not left:
        os.kill(os.getpid(), signal.SIGKILL)
    put(self, key, body)
    self.flush()
Cache.put = counting
with Cache(Path(sys.argv[2])) as cache:
    check(Path(sys.argv[1]), rules(), jobs=1, cache=cache)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
@pytest.mark.parametrize("bodies", [2, 20])
def test_a_killed_cold_run_is_taken_up_where_it_was(dozen: Path, tmp_path: Path, bodies: int) -> None:
    done = subprocess.run([sys.executable, "-c", CUT_SHORT, str(dozen), str(tmp_path), str(bodies)], timeout=300)
    assert done.returncode == -signal.SIGKILL
    wanted = check(dozen, BATTERY, jobs=1).report.model_dump_json()
    with Cache(tmp_path) as cache:
        read: list[str] = []
        again = check(dozen, BATTERY, jobs=1, cache=cache, progress=lambda what, done, total: read.append(what))
        assert cache.notices == []
        assert again.report.model_dump_json() == wanted
    assert read.count("reading") < 12 or bodies == 2


FULL = """
import resource, signal, sys
from pathlib import Path
from corroborate.battery import rules
from corroborate.cache import Cache
from corroborate.engine import check
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
with Cache(Path(sys.argv[2])) as cache:
    cache.put(b"k" * 32, b"body")
    cache.flush()
    resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))
    outcome = check(Path(sys.argv[1]), rules(), jobs=1, cache=cache)
    assert len(outcome.notices) == 1, outcome.notices
    print(outcome.report.model_dump_json())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="files have no limit")
def test_a_disk_that_fills_up_costs_only_the_memory_of_the_run(dozen: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(dozen), str(tmp_path)], capture_output=True, timeout=300, env=environment
    )
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout.decode().rstrip("\n") == check(dozen, BATTERY, jobs=1).report.model_dump_json()


def test_files_in_any_order_and_under_any_name_give_one_story(tmp_path: Path) -> None:
    draw = Random(5)
    texts = [FIRE, OTHER, *QUIET]
    for turn in range(3):
        names = draw.sample([f"{letter}.txt" for letter in "abcdefgh"], len(texts))
        [found] = errors(checked(tmp_path / str(turn), dict(zip(names, texts, strict=True))))
        assert found.code == "NUM101"
        assert {claim.sentence.text for claim in found.claims} == {text.split("\n\n")[1].strip() for text in texts[:2]}
