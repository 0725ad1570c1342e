"""The battery: one rule a file."""
