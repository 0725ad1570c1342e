"""What single sentences tell of places: (slot, owner, place) or nothing."""

import pytest

from corroborate.align.identities import identities
from corroborate.align.lines import lines
from corroborate.align.place_slots import statements
from corroborate.testing import article

CASES = [
    ("birth", "Karl Lund", "Leeds", "Born in Leeds, Karl Lund moved away as a boy."),
    ("birth", "Karl Lund", "Bronx", "The Bronx-born painter Karl Lund died at home."),
    ("birth", "Karl Lund", "Leeds", "Karl Lund, a native of Leeds, paints."),
    ("birth", "Karl Lund", "Leeds", "Karl Lund never left his native Leeds."),
    ("home", "Karl Lund", "Leeds", "Karl Lund, 47, of Leeds, said so."),
    ("home", "Karl Lund", "Leeds", "Karl Lund, 47, from Leeds, said so."),
    ("home", "Karl Lund", "Leeds", "Karl Lund was a longtime resident of Leeds."),
    ("home", "Karl Lund", "Leeds", "Leeds man Karl Lund said so."),
    ("home", "Karl Lund", "Leeds", "Karl Lund, who lives in Leeds, said so."),
    ("home", "Karl Lund", "Leeds", "Karl Lund's Leeds home burned."),
    ("second home", "Karl Lund", "Nice", "Karl Lund's holiday home in Nice burned."),
    ("youth", "Karl Lund", "Leeds", "Karl Lund grew up in Leeds."),
    ("arrest", "Karl Lund", "Leeds", "Police arrested Karl Lund in Leeds on Monday."),
    ("arrest", "Karl Lund", "Leeds", "Karl Lund was caught by police at a hotel in Leeds."),
    ("arrest", "Karl Lund", "Leeds", "Karl Lund's arrest in Leeds shocked the town."),
    ("arrest", "Karl Lund", "Leeds", "The arrest of Karl Lund in Leeds shocked the town."),
    ("custody", "Karl Lund", "Leeds", "Karl Lund is being held in a prison in Leeds."),
    ("death", "Karl Lund", "Leeds", "Karl Lund died in a Leeds hospital."),
    ("death", "Karl Lund", "Leeds", "Karl Lund passed away at night in Leeds."),
    ("death", "Karl Lund", "Leeds", "Karl Lund, who had been ill, died at a clinic in Leeds."),
    ("finding", "Karl Lund", "Leeds", "Karl Lund's body was found in Leeds on Monday."),
    ("finding", "Karl Lund", "Leeds", "The body of Karl Lund was found near Leeds."),
    ("burial", "Karl Lund", "Oslo", "Karl Lund is buried in Oslo."),
    ("meeting", "Karl Lund and Anna Berg", "Oslo", "Karl Lund met Anna Berg in Oslo on Monday."),
    ("seat", "Norling Works", "Dublin", "The Dublin-based lift maker Norling Works burned."),
    ("seat", "Norling Works", "Dublin", "The company Norling Works has its headquarters in Dublin."),
    ("site", "Eagle Hotel", "Main Street", "The Eagle Hotel, which stands on Main Street in Dublin, burned."),
    ("site", "Eagle Hotel", "Dublin", "The Eagle Hotel, in central Dublin, burned."),
    ("site", "Torvik", "Norway", "The town of Torvik, in the far north of Norway, burned."),
    ("site", "Torvik", "Iran", "The southern Iranian city of Torvik burned."),
    ("site", "Torvik", "Iran", "A quake hit Iran's Torvik province."),
    ("capital", "Norway", "Oslo", "Ships left Oslo, the capital of Norway, at noon."),
    ("main port", "Norway", "Bergen", "Ships left Norway's main port, Bergen, at noon."),
    ("event", "the explosion", "Lyon", "An explosion in Lyon hurt three people."),
    ("event", "the bomb", "Lyon", "A bomb exploded in Lyon on Monday."),
    ("event", "the cables", "Alexandria", "Three undersea cables were cut near Alexandria on Friday."),
    ("event", "the quake", "Lyon", "The quake that struck Lyon was felt far away."),
    ("event", "the shooting", "Lyon", "A shooting at a school in Lyon left two dead."),
    ("scene", "the school", "Lyon", "A shooting at a school in Lyon left two dead."),
    ("crossing", "Mill Road", "Dock Street", "A van burned at Mill Road and Dock Street."),
    ("death", "Karl Lund", "Lyon", "Karl Lund was found dead in Lyon on Monday."),
    ("", "", "", "In 2004 a bomb exploded in Lyon."),
    ("", "", "", "Karl Lund grew in Lyon."),
    ("", "", "", "Born in Lyon in 1928, the painter left early."),
    ("", "", "", "Karl Lund and Anna Berg left their native Nice."),
    ("", "", "", "Who exploded in Lyon?"),
    ("", "", "", "Karl Lund's brother was born in Leeds."),
    ("", "", "", "A Dublin-based Norling Works engineer said so."),
    ("", "", "", "The Dublin-based adviser of Norling Works said so."),
    ("", "", "", "The attack on Toronto Mayor Karl Lund was a joke."),
    ("", "", "", "Rain fell in the Halmland region of Norway."),
    ("", "", "", "The brother of Karl Lund lives in Leeds."),
    ("", "", "", "Karl Lund said that a man was arrested in Leeds."),
    ("", "", "", "Troops crossed Norway towards Oslo."),
]


@pytest.mark.parametrize(("slot", "owner", "place", "sentence"), CASES)
def test_statement(slot: str, owner: str, place: str, sentence: str) -> None:
    told = article("A", f"{sentence} Rain fell all day.")
    known = identities([told])
    who = {(0, mention.start): number for number, identity in enumerate(known) for _, mention in identity.mentions}
    found = [
        (s.slot, s.shown.partition(" of ")[2], s.spot.levels[0][0].name)
        for s in statements(told, 0, lines(told, 0), who, known)
    ]
    assert ((slot, owner, place) in found) if slot else not found


def test_nothing_is_told_of_somebody_unknown() -> None:
    told = article("A", "Karl Lund was born in Lyon. Karl Lund died in Oslo.")
    assert not list(statements(told, 0, lines(told, 0), {}, []))
