"""Workers answer every item once; a dead worker costs the item that killed it, and an interrupted run ends at once."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from corroborate.pool import Lost, Pool


def square(number: int) -> int:
    return number * number


def deadly(number: int) -> int:
    if number == 13:
        os.kill(os.getpid(), signal.SIGKILL)
    if number == 14:
        os._exit(3)
    return number * number


@pytest.mark.parametrize("jobs", [1, 2, 5])
@pytest.mark.parametrize("size", [1, 3, 100])
def test_every_item_is_answered_once(jobs: int, size: int) -> None:
    with Pool(square, jobs) as pool:
        answers = dict(pool.map(range(50), size))
        again = dict(pool.map(range(7), size, alone=True))
    assert answers == {n: n * n for n in range(50)}
    assert again == {n: n * n for n in range(7)}


def test_nothing_to_do() -> None:
    with Pool(square, 2) as pool:
        assert list(pool.map([], 3)) == []


def test_a_dead_worker_costs_the_item_that_killed_it() -> None:
    with Pool(deadly, 2) as pool:
        answers = dict(pool.map(range(40), 4))
    lost = {n: str(answer) for n, answer in answers.items() if isinstance(answer, Lost)}
    assert lost == {13: "signal 9", 14: "exit status 3"}
    assert {n for n in answers if n not in lost} == set(range(40)) - {13, 14}


RUN = """
import sys, time
from corroborate.pool import Pool
def slow(number):
    time.sleep(30)
with Pool(slow, 2) as pool:
    print("started", flush=True)
    for _ in pool.map(range(8)):
        pass
"""


def children(parent: int) -> list[int]:
    """The processes whose parent is `parent`, as long as /proc tells."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == parent:
            found.append(int(stat.parent.name))
    return found


def gone(workers: list[int], within: float) -> bool:
    deadline = time.monotonic() + within
    while any(Path(f"/proc/{worker}").exists() for worker in workers) and time.monotonic() < deadline:
        time.sleep(0.01)
    return not any(Path(f"/proc/{worker}").exists() for worker in workers)


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="processes are watched through /proc")
@pytest.mark.parametrize(
    ("sent", "seconds", "status"), [(signal.SIGINT, 30, -2), (signal.SIGTERM, 30, 143), (signal.SIGKILL, 1, -9)]
)
def test_an_interrupted_run_leaves_nobody(sent: signal.Signals, seconds: int, status: int) -> None:
    """It ends at once; a worker of a killed parent ends with the item that it works on."""
    run = subprocess.Popen(
        [sys.executable, "-c", RUN.replace("30", str(seconds))], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert run.stdout is not None
    run.stdout.readline()
    workers: list[int] = []
    while len(workers) < 2:
        time.sleep(0.01)
        workers = children(run.pid)
    since = time.monotonic()
    run.send_signal(sent)
    assert run.wait(10) == status
    assert time.monotonic() - since < 2
    assert gone(workers, within=4)
    run.stdout.close()
