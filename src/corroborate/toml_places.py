"""Where a key stands in a TOML file: the standard reader gives values without places."""

import re

Place = tuple[str | int, ...]  # ("tool", "corroborate", "overrides", 0, "severity", "NUM101")

HEADER = re.compile(r"\s*(\[\[?)\s*([^\]#]{1,300}?)\s*\]\]?\s*(?:#.*)?$")
KEY = re.compile(r"""\s*((?:[\w-]{1,100}|"[^"\n]{0,100}"|'[^'\n]{0,100}')(?:\s*\.\s*[\w"'-]{1,100}){0,9})\s*=""")
PART = re.compile(r"""[\w-]+|"[^"]*"|'[^']*'""")


def lines(text: str) -> dict[Place, int]:
    """The line (from 1) of every table and every key that begins one; keys inside inline tables are not told apart."""
    found: dict[Place, int] = {}
    counts: dict[Place, int] = {}
    table: Place = ()
    for number, line in enumerate(text.splitlines(), 1):
        if header := HEADER.match(line):
            table = _under(_parts(header[2]), counts)
            if header[1] == "[[":
                index = counts.get(table, 0)
                counts[table] = index + 1
                table = (*table, index)
            found.setdefault(table, number)
        elif key := KEY.match(line):
            place = (*table, *_parts(key[1]))
            found.setdefault(place, number)
    return found


def line(known: dict[Place, int], place: Place) -> int | None:
    """The line of `place`, or of the nearest thing around it; None where nothing of it stands in the file."""
    while place:
        if place in known:
            return known[place]
        place = place[:-1]
    return None


def _parts(key: str) -> Place:
    return tuple(part.strip("\"'") for part in PART.findall(key))


def _under(name: Place, counts: dict[Place, int]) -> Place:
    """A header's path with the number of the table in each array of tables that it passes through."""
    place: Place = ()
    for i, part in enumerate(name):
        place = (*place, part)
        if place in counts and i < len(name) - 1:
            place = (*place, counts[place] - 1)
    return place
