"""Places with what they lie in ("Silver Spring, Maryland"), and "the North" for North Korea."""

from corroborate.lexicon.places import gazetteer

from .names_candidates import Candidate, Pieces
from .names_context import container
from .names_scan import Scan


def halves(found: Scan, pieces: Pieces) -> None:
    """ "the North" in an article on North Korea."""
    open_ones = [c for c in pieces.candidates if c.text in ("North", "South")]
    if not open_ones:
        return
    named = {c.known for c in pieces.candidates} | {country for _, country, _ in pieces.peoples.values()}
    for candidate in open_ones:
        whole = f"{candidate.text} Korea"
        if whole in named and candidate.tok and found.words[candidate.tok - 1] in ("the", "The"):
            candidate.known, candidate.code, candidate.form = whole, "L", "short"
            candidate.place += 5


def with_containers(found: Scan, candidates: list[Candidate]) -> list[Candidate]:
    """Joins "Silver Spring, Maryland" and "Biloxi, Miss." to one candidate each."""
    result: list[Candidate] = []
    at = 0
    while at < len(candidates):
        town = candidates[at]
        at += 1
        result.append(town)
        stop = found.bounds[town.sentence][1]
        if town.stop + 1 >= stop or found.words[town.stop] != "," or town.possessive or town.person > town.place + 3:
            continue
        place = gazetteer().places.get(town.text.lower())
        if place is not None and place.kind in ("country", "state", "part", "region"):
            continue
        follower = candidates[at] if at < len(candidates) and candidates[at].tok == town.stop + 1 else None
        tok = town.stop + 1
        form = follower.text if follower else found.words[tok]
        region = container(form.rstrip(".")) or container(form)
        if place is not None and place.country == "United States":
            if form in ("Georgia", "Washington"):
                region = f"{form} state"
            elif form == "New York":
                continue  # a list of cities
        if follower is not None and follower.possessive:
            continue
        if region is None or (follower is not None and len(follower.words) > 3):
            continue
        if (
            place is not None
            and place.kind in ("capital", "city")
            and region in gazetteer().articled
            and region != place.country
        ):
            continue
        last = follower.stop if follower else tok + 1
        end = follower.end if follower else found.ends[tok]
        if not follower and last < stop and found.words[last] == "." and last + 1 < stop:
            last, end = last + 1, found.ends[last]
        town.place += 5
        town.person -= 2
        town.organisation -= 3
        shown = town.text.title() if town.text.isupper() else town.text
        town.known = place.name if place else f"{shown}, {region}"
        town.code = "L"
        town.end, town.stop = end, last
        town.text = found.text[town.start : end]
        town.possessive = follower.possessive if follower else False
        town.affiliation = region if region in gazetteer().articled else _nation(region)
        if follower:
            at += 1
    return result


def _nation(part: str) -> str:
    place = gazetteer().places.get(part.lower())
    return place.country if place is not None else "United States"
