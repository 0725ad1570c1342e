"""The commands, one a file; each file has a `command`."""
