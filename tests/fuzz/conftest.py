"""The fuzzer's modules lie beside the tests and import each other by name; lines of rubbish are the benchmark's."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
sys.path.append(str(Path(__file__).parents[2] / "benchmarks"))
