"""Findings as an editor reads them in a terminal."""
