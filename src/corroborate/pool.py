"""Work on all cores: a few forked processes that answer batches of items.

Small on purpose, and stricter than the standard pools: a worker that dies costs the one item that killed it, an
interrupted run leaves no process behind, and no worker outlives a parent that was killed.
"""

import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from types import FrameType, TracebackType
from typing import Any, Generic, Self, TypeVar

YOUNG = 50_000  # objects made between two looks for cycles, which records do not form
Progress = Callable[[str, int, int], None]  # what is being done, how much of it is done, of how much
Item = TypeVar("Item")
Answer = TypeVar("Answer")


class Lost(Exception):
    """The process that worked on an item ended; the message says how."""


def cores() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def forkable() -> bool:
    """A copy of this process is safe to make: no other thread could hold a lock in it."""
    return (
        "fork" in multiprocessing.get_all_start_methods()
        and sys.platform != "darwin"
        and threading.active_count() == 1
        and threading.current_thread() is threading.main_thread()
    )


@dataclass(eq=False)
class _Worker(Generic[Item]):
    process: BaseProcess
    pipe: "Connection[Any, Any]"
    batch: list[tuple[int, Item]] = field(default_factory=list)


class Pool(Generic[Item, Answer]):
    """Runs `work` on items in `jobs` processes, or in this one where `jobs` is 1 or no copy can be made of it.

    Workers are forked when the first batch is given out and share what is loaded by then. `work` must not raise.
    """

    def __init__(self, work: Callable[[Item], Answer], jobs: int) -> None:
        self._work = work
        self._jobs = jobs if jobs > 1 and forkable() else 1
        self._workers: list[_Worker[Item]] = []
        self._handler: Any = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for worker in self._workers:
            _end(worker)
        if self._handler is not None:
            signal.signal(signal.SIGTERM, self._handler)
            self._handler = None
        self._workers.clear()

    def map(self, items: Iterable[Item], size: int = 1, *, alone: bool = False) -> Iterator[tuple[int, Answer | Lost]]:
        """Each item's number with its answer, as they come; `size` items travel together, taken as needed.

        `alone` does everything in this process: for work that is done before a worker could start. An item whose worker
        died is tried once more by itself; then its answer is Lost.
        """
        numbered = enumerate(items)
        if self._jobs == 1 or alone:
            for number, item in numbered:
                yield number, self._work(item)
            return
        batches = iter(lambda: list(islice(numbered, size)), [])
        waiting: list[list[tuple[int, Item]]] = []
        while len(self._workers) < self._jobs:
            self._workers.append(self._hired())
        for worker in self._workers:
            self._give(worker, next(batches, []))
        ahead = next(batches, [])  # made while all work, so that none waits for it
        while busy := [worker for worker in self._workers if worker.batch]:
            ready = wait([worker.pipe for worker in busy])
            for worker in busy:
                if worker.pipe not in ready:
                    continue
                batch = worker.batch
                try:
                    answers: list[Answer | Lost] = worker.pipe.recv()
                except (EOFError, OSError):
                    answers = self._replaced(worker, waiting)
                if waiting:
                    self._give(worker, waiting.pop())
                else:
                    self._give(worker, ahead)
                    ahead = []
                yield from zip((number for number, _ in batch), answers, strict=False)
                ahead = ahead or next(batches, [])

    def _hired(self) -> "_Worker[Item]":
        if self._handler is None:
            self._handler = signal.signal(signal.SIGTERM, _terminated)
        return _Worker(*self._forked())

    def _forked(self) -> tuple[BaseProcess, "Connection[Any, Any]"]:
        context = multiprocessing.get_context("fork")
        here, there = context.Pipe()
        inherited = [worker.pipe for worker in self._workers] + [here]
        process = context.Process(target=_serve, args=(self._work, there, inherited), daemon=True)
        process.start()
        there.close()
        return process, here

    def _give(self, worker: _Worker[Item], batch: list[tuple[int, Item]]) -> None:
        worker.batch = batch
        if batch:
            with suppress(OSError):  # a dead worker shows when its answer is read
                worker.pipe.send([item for _, item in batch])

    def _replaced(self, worker: _Worker[Item], waiting: list[list[tuple[int, Item]]]) -> list[Answer | Lost]:
        """Gives a dead worker a new process; its batch is tried again item by item, or is lost if it is one item."""
        _end(worker)
        code = worker.process.exitcode or 0
        worker.process, worker.pipe = self._forked()
        if len(worker.batch) == 1:
            return [Lost(f"signal {-code}" if code < 0 else f"exit status {code}")]
        waiting += [[pair] for pair in reversed(worker.batch)]
        return []


def _end(worker: _Worker[Any]) -> None:
    worker.pipe.close()
    worker.process.kill()
    worker.process.join()


def _terminated(number: int, frame: FrameType | None) -> None:
    sys.exit(128 + number)


def _serve(work: Callable[[Any], Any], pipe: "Connection[Any, Any]", inherited: list["Connection[Any, Any]"]) -> None:
    """A worker's life: answers batches until the parent closes the pipe or is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    for other in inherited:  # else a parent's death would not close the pipe
        other.close()
    gc.freeze()  # looking through what is shared would copy it
    gc.set_threshold(YOUNG)
    with suppress(EOFError, OSError):
        while True:
            pipe.send([work(item) for item in pipe.recv()])
