"""Measures accuracy, speed, growth and scale, and prints the figures as tables.

Usage: python benchmarks/run.py [accuracy] [precision] [speed] [linear] [scale] [--length 10000] [--sizes 100,1000]
                                [--layout months|stories|flat]

All by default, which takes some minutes. Accuracy needs gold data: see `accuracy.py`; `precision` is the part
of it that counts the findings of each rule and writes docs/precision.toml. `linear` tells whether any step
takes too long over rubbish of some length. `scale` makes corpora of its own; `--sizes 1000,10000,100000` is the long
run behind the published figures.
"""

import argparse

from accuracy import accuracy
from linear import LENGTH, linear
from machine import machine
from scale import scale
from speed import speed

PARTS = ("accuracy", "precision", "speed", "linear", "scale")


def main() -> None:
    """Runs what the command line asks for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--length", type=int, default=LENGTH, help="characters of the shorter line of rubbish")
    parser.add_argument("--sizes", default="100,1000", help="articles of the corpora, smallest first")
    parser.add_argument("--layout", choices=["months", "stories", "flat"], default="months")
    given = parser.parse_args()
    if unknown := sorted({*given.parts} - {*PARTS}):
        parser.error(f"unknown: {', '.join(unknown)}; there are {', '.join(PARTS)}")
    chosen = given.parts or PARTS
    print(f"Measured on: {machine()}")
    if {"accuracy", "precision"} & {*chosen}:
        accuracy(scorers="accuracy" in chosen)
    if "speed" in chosen:
        speed()
    if "linear" in chosen:
        linear(given.length)
    if "scale" in chosen:
        scale([int(size) for size in given.sizes.split(",")], given.layout)


if __name__ == "__main__":
    main()
