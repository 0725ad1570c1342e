"""`python -m corroborate`."""

from corroborate.cli import main

main()
