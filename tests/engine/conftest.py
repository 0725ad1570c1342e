"""Corpora for the engine's tests."""

import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"


@pytest.fixture(scope="session")
def generate() -> Callable[..., object]:
    """`benchmarks/corpus.py`'s `write(folder, articles, layout=...)`."""
    sys.path.insert(0, str(BENCHMARKS))
    spec = importlib.util.spec_from_file_location("generated_corpus", BENCHMARKS / "corpus.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    sys.path.remove(str(BENCHMARKS))
    return module.write  # type: ignore[no-any-return]


@pytest.fixture(scope="session")
def dozen(generate: Callable[..., object], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A corpus of a dozen articles, not to be changed."""
    folder = tmp_path_factory.mktemp("dozen")
    generate(folder, 12)
    return folder
