"""A test suite for sources: reads articles about the same events and fails where they cannot all be true."""

__version__ = "0.1.0"
