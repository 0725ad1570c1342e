"""A pytest plugin that tries the collected tests on each change, in a process forked after they were collected.

The folder it runs in holds `changes.json`, the names that mutmut gave to the changes; it writes `results.json`: what
came of each. A change is tried with every test that calls the changed function, until one fails. Those are tried first
that noticed another change of the function, then the quick ones.
"""

import gc
import json
import os
import resource
import signal
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import pytest
from _pytest.runner import runtestprotocol
from mutmut.mutation import trampoline

VALUES = "corroborate.values"
SLOWER = 5  # times as long as unchanged, and a second, from which a test is held to run for ever
MEMORY = 4 << 30


class Trial(NamedTuple):
    """A change that is being tried: the process, the change and the pipe that tells which test noticed it."""

    pid: int
    change: str
    noticed: int


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--forks", type=int, default=1)


def pytest_runtest_setup() -> None:
    """What functions remember of one test must not hide from the next what it runs and what a change does."""
    for name in [name for name in sys.modules if name.startswith(VALUES)]:
        for value in vars(sys.modules[name]).values():
            if hasattr(value, "cache_clear") and not isinstance(value, type):
                value.cache_clear()


def pytest_runtestloop(session: pytest.Session) -> bool:
    if session.testsfailed:
        raise session.Interrupted("the tests cannot be collected")
    changes = json.loads(Path("changes.json").read_text(encoding="utf-8"))
    seconds, calls = _unchanged(session.items)
    gc.collect()
    gc.freeze()
    if os.waitpid(_forked(session.items, "", range(len(session.items)), seconds).pid, 0)[1]:
        pytest.exit("a test fails in a fork without a change", 1)
    orders: dict[str, list[int]] = {}
    for index in sorted(range(len(seconds)), key=seconds.__getitem__):
        for function in calls[index]:
            orders.setdefault(function, []).append(index)
    results: dict[str, str] = {}
    running: dict[int, Trial] = {}

    def end_one() -> None:
        pid, status = os.wait()
        trial = running.pop(pid)
        results[trial.change] = "killed" if status else "survived"
        with os.fdopen(trial.noticed) as file:
            if index := file.read():
                order = orders[_function(trial.change)]
                order.remove(int(index))
                order.insert(0, int(index))

    for change in changes:
        if order := orders.get(_function(change)):
            while len(running) >= session.config.getoption("--forks"):
                end_one()
            trial = _forked(session.items, change, tuple(order), seconds)
            running[trial.pid] = trial
        else:
            results[change] = "not run"
    while running:
        end_one()
    Path("results.json").write_text(json.dumps(results), encoding="utf-8")
    return True


def _function(change: str) -> str:
    return change.rpartition("__mutmut_")[0]


def _unchanged(items: Sequence[pytest.Item]) -> tuple[list[float], list[list[str]]]:
    """How long each test takes, and which functions it calls; what they look up is in memory afterwards."""
    called: set[str] = set()
    trampoline.get_mutant_under_test = lambda: "stats"
    trampoline.record_trampoline_hit = lambda name, caller=None: called.add(name)
    seconds, calls = [], []
    for item, following in zip(items, [*items[1:], None], strict=True):
        called.clear()
        begun = time.process_time()
        if _fails(item, following):
            pytest.exit(f"{item.nodeid} fails without a change", 1)
        seconds.append(time.process_time() - begun)
        calls.append(sorted(called))
    return seconds, calls


def _forked(items: Sequence[pytest.Item], change: str, order: Sequence[int], seconds: Sequence[float]) -> Trial:
    """The trial of a change in a process of its own, which fails where a test does or takes far too long."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid:
        os.close(writing)
        return Trial(pid, change, reading)
    survived = False
    try:
        silence = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silence, 1)
        os.dup2(silence, 2)
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        trampoline.get_mutant_under_test = lambda: change
        for index, following in zip(order, [*order[1:], None], strict=True):
            signal.setitimer(signal.ITIMER_PROF, SLOWER * seconds[index] + 1)
            if _fails(items[index], None if following is None else items[following]):
                os.write(writing, str(index).encode())
                break
        else:
            survived = True
    finally:
        os._exit(not survived)


def _fails(item: pytest.Item, following: pytest.Item | None) -> bool:
    return any(report.failed for report in runtestprotocol(item, nextitem=following, log=False))
