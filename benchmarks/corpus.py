"""Makes a corpus of any size with contradictions planted at known places.

Usage: python benchmarks/corpus.py FOLDER ARTICLES [--seed N] [--layout months|stories|flat] [--planted FILE]

Stories of several articles each, some 450 words long: a dateline, the points of an event in varied wordings, remarks,
background, a footer. In a part of the stories one article gives a point another value; FILE lists these, one JSON
object a line: {"story", "path", "start", "end", "point", "text"}. The same arguments give the same bytes.
"""

import argparse
import json
import random
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from pathlib import Path

import templates

OUTLETS_A_STORY = (4, 12)
PLANTED = 0.5  # share of the stories with a planted contradiction
WORDS = 450  # of an article, title and footer and all, on average
DAY = 3  # words of the day it is dated by


@dataclass(frozen=True)
class Plant:
    """A value that was changed in one article of a story; offsets are characters of the file."""

    story: str
    path: str
    start: int
    end: int
    point: str
    text: str


@dataclass(frozen=True)
class Made:
    """An article with what was planted in it."""

    path: str
    text: str
    plant: Plant | None


def corpus(articles: int, *, seed: int = 1, layout: str = "months") -> Iterator[Made]:
    """Articles of a corpus, story by story, `articles` of them. Deterministic."""
    made, number = 0, 0
    while made < articles:
        draw = random.Random(f"{seed} {number}")  # a story does not depend on those before it
        size = min(draw.randint(*OUTLETS_A_STORY), articles - made)
        yield from _story(number, size, draw, layout)
        made += size
        number += 1


def _story(number: int, size: int, draw: random.Random, layout: str) -> Iterator[Made]:
    kind = draw.choice(sorted(templates.EVENTS))
    headlines, points = templates.EVENTS[kind]
    day = date(2021, 1, 4) + timedelta(days=draw.randrange(700))
    values = _values(draw, day)
    wrong = draw.randrange(1, size) if size > 2 and draw.random() < PLANTED else None
    planted = draw.choice(points)[0] if wrong is not None else ""
    name = f"{kind.replace(' ', '-')}-{number:06}"
    folder = {"stories": f"{name}/", "months": f"{day:%Y-%m}/", "flat": ""}[layout]
    outlets = draw.sample(templates.OUTLETS, size)
    remarks = draw.sample(templates.REMARKS, 3)
    for i, outlet in enumerate(outlets):
        path = f"{folder}{name}-{i:02}.txt"
        yield _article(path, name, outlet, headlines, points, values, remarks, draw, planted if i == wrong else "")


def _values(draw: random.Random, day: date) -> dict[str, str]:
    city, town, village, river = _places(draw, 4)
    person = [
        f"{first} {last}"
        for first, last in zip(draw.sample(templates.FIRST, 3), draw.sample(templates.LAST, 3), strict=True)
    ]
    role = draw.choice(["Mayor", "Governor", "Interior Minister", "Health Minister"])
    return {
        "city": city,
        "town": town,
        "village": village,
        "river": river,
        "official": person[0],
        "captain": person[1],
        "governor": person[2],
        "role": role,
        "role_lower": role.lower(),
        "firm": f"{draw.choice(templates.LAST)} {draw.choice(templates.FIRMS)}",
        "landmark": draw.choice(templates.LANDMARKS.split("|")),
        "day": day.isoformat(),
        "weekday": templates.WEEKDAYS[day.weekday()],
        "people": f"{draw.randrange(8, 90)},000",
        "dead": str(draw.randrange(21, 90)),
        "injured": str(draw.randrange(91, 400)),
        "magnitude": f"{draw.randrange(51, 79) / 10}",
        "depth": str(draw.randrange(8, 60)),
        "houses": str(draw.randrange(120, 900)),
        "staff": f"{draw.randrange(1100, 4900):,}",
        "damage": str(draw.randrange(3, 90)),
        "duration": templates.SMALL[draw.randrange(3, 9)],
        "delegations": str(draw.randrange(22, 80)),
        "volume": f"{draw.randrange(11, 99) / 10}",
        "tariff": str(draw.randrange(4, 19)),
        "passengers": str(draw.randrange(130, 480)),
        "distance": str(draw.randrange(3, 40)),
        "age": str(draw.randrange(34, 71)),
        "bribe": f"{draw.randrange(11, 99) / 10}",
        "witnesses": str(draw.randrange(24, 90)),
        "years": str(draw.randrange(6, 19)),
    }


def _places(draw: random.Random, count: int) -> list[str]:
    found: list[str] = []
    while len(found) < count:
        place = draw.choice(templates.PLACE_HEADS) + draw.choice(templates.PLACE_TAILS)
        if place not in found:
            found.append(place)
    return found


def changed(point: str, values: dict[str, str]) -> str:
    """Another value of a point: far enough off that no rounding joins the two."""
    value = values[point]
    if point == "day":
        return templates.WEEKDAYS[(templates.WEEKDAYS.index(values["weekday"]) + 3) % 7]
    if value in templates.SMALL:
        return templates.SMALL[templates.SMALL.index(value) + 3]
    number = float(value.replace(",", ""))
    if "." in value:
        return f"{number + 1.3:.1f}"
    return f"{round(number * 1.37) + 2:,}" if "," in value else str(round(number * 1.37) + 2)


def _article(
    path: str,
    story: str,
    outlet: str,
    headlines: tuple[str, ...],
    points: tuple[tuple[str, tuple[str, ...]], ...],
    values: dict[str, str],
    remarks: list[str],
    draw: random.Random,
    planted: str,
) -> Made:
    day = date.fromisoformat(values["day"]) + timedelta(days=1)
    told = [draw.choice(wordings) for _, wordings in points]
    title = _filled(draw.choice(headlines), values)
    dateline = f"{values['city'].upper()}, {day:%B} {day.day}, {day.year} - "
    paragraphs: list[tuple[str, str]] = []
    for (point, _), wording in zip(points, told, strict=True):
        paragraphs.append((wording, point))
    for remark, saying in zip(remarks, draw.sample(templates.SAYING, len(remarks)), strict=True):
        paragraphs.append((saying.replace("{remark}", remark), ""))
    fillers = [(f, "") for f in draw.sample(templates.FILLERS, len(templates.FILLERS))]
    footer = draw.choice(templates.FOOTERS)
    words = len(f"{title} {outlet} {dateline} {footer}".split()) + DAY
    words += sum(_length(text, values) for text, _ in paragraphs)
    while fillers and words + _length(fillers[-1][0], values) / 2 < WORDS:
        paragraphs.append(fillers.pop())
        words += _length(paragraphs[-1][0], values)
    tail = paragraphs[2:]
    draw.shuffle(tail)
    text = f"{title}\n{outlet}, {day:%B} {day.day}, {day.year}\n\n{dateline}"
    plant = None
    for number, (wording, point) in enumerate(paragraphs[:2] + tail):
        key = "weekday" if point == "day" else point
        if point and point == planted and (f"{{{key}}}" in wording or f"{{{key.capitalize()}}}" in wording):
            other = changed(point, values)
            filled, start = _planted(wording, key, other, values)
            plant = Plant(story, path, len(text) + start, len(text) + start + len(other), point, other)
        else:
            filled = _filled(wording, values)
        text += filled + ("\n\n" if number % 2 else " ")
    text = text.rstrip() + "\n\n" + footer + "\n"
    return Made(path, text, plant)


def _length(wording: str, values: dict[str, str]) -> int:
    return len(_filled(wording, values).split())


def _filled(wording: str, values: dict[str, str]) -> str:
    text = wording.replace("{remark}", "{{remark}}")
    shown = {**values, **{name.capitalize(): value.capitalize() for name, value in values.items()}}
    return text.format(**shown)


def _planted(wording: str, point: str, other: str, values: dict[str, str]) -> tuple[str, int]:
    before = wording.split("{" + point + "}", 1)[0].split("{" + point.capitalize() + "}", 1)[0]
    return _filled(wording, {**values, point: other}), len(_filled(before, values))


def write(folder: Path, articles: int, *, seed: int = 1, layout: str = "months") -> list[Plant]:
    """Writes a corpus to a folder and returns what was planted."""
    plants = []
    for made in corpus(articles, seed=seed, layout=layout):
        path = folder / made.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(made.text, encoding="utf-8", newline="")
        if made.plant:
            assert made.text[made.plant.start : made.plant.end].lower() == made.plant.text.lower()
            plants.append(made.plant)
    return plants


def main() -> None:
    """Writes a corpus as the command line asks for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("articles", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--layout", choices=["months", "stories", "flat"], default="months")
    parser.add_argument("--planted", type=Path)
    given = parser.parse_args()
    plants = write(given.folder, given.articles, seed=given.seed, layout=given.layout)
    if given.planted:
        given.planted.write_text("".join(json.dumps(asdict(plant)) + "\n" for plant in plants), encoding="utf-8")
    print(f"{given.articles} articles, {len(plants)} planted contradictions in {given.folder}")


if __name__ == "__main__":
    main()
