"""Workers answer every item once; a dead worker costs the item that killed it, and an interrupted run ends at once."""

import os
import signal
import subprocess
import sys
from contextlib import suppress

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
import signal, sys, time
from corroborate.pool import Pool
signal.signal(signal.SIGINT, signal.default_int_handler)  # also where the tests run in the background
def work(number):
    print("working", flush=True)
    time.sleep(float(sys.argv[1]))
with Pool(work, 2) as pool:
    for _ in pool.map(range(1_000_000)):
        pass
"""
GUARD = 300  # seconds after which a process hangs


@pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="there are no forked workers")
@pytest.mark.parametrize(
    ("sent", "item", "status"), [(signal.SIGINT, 3600, -2), (signal.SIGTERM, 3600, 143), (signal.SIGKILL, 0.2, -9)]
)
def test_an_interrupted_run_leaves_nobody(sent: signal.Signals, item: float, status: int) -> None:
    """It ends without waiting for an item; a worker of a killed parent ends with the item that it works on."""
    run = subprocess.Popen(
        [sys.executable, "-c", RUN, str(item)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        assert run.stdout is not None
        told = b""
        while told.count(b"working") < 2:  # two workers share the pipe: their lines may meet
            byte = run.stdout.read(1)
            assert byte, told
            told += byte
        run.send_signal(sent)
        run.communicate(timeout=GUARD)  # until nobody holds the pipe: neither the run nor a worker
        assert run.returncode == status
    finally:
        with suppress(ProcessLookupError):
            os.killpg(run.pid, signal.SIGKILL)
