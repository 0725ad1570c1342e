"""Ends with one line where the plugin is not installed, instead of finding no articles to check."""

import pytest


def pytest_configure(config: pytest.Config) -> None:
    """The plugin is what makes tests of the articles in corpus/."""
    if not config.pluginmanager.has_plugin("corroborate"):
        raise pytest.UsageError("corroborate is not installed here: `make check` installs it, or `pip install -e .`")
