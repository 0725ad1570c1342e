"""Pairs of sentences that look like contradictions and are none, each beside one that is, through the whole battery."""

import pytest

from corroborate.battery import rules
from corroborate.engine import judge
from corroborate.testing import story

QUAY = "The quay is old and it must go before the winter comes"
SOUND = [
    ("Holm got 44 votes in the party ballot.", "Holm lost the party ballot by a margin of 10 votes."),
    ("The lamp Brikt came out only two weeks ago, on August 19.", "Nordlys showed the lamp on August 2 in Torvik."),
    (
        "Twelve people drowned in the New Year's crush in Torvik.",
        "The New Year's Eve crush in Torvik drowned 12 people.",
    ),
    ("The lorry hit Christmas shoppers in Torvik.", "The lorry hit shoppers in Torvik on Monday afternoon."),
    (
        "Thousands marched in Torvik on Sunday to protest after the strike on a wake on Saturday.",
        "Thousands marched in Torvik to protest after people were killed by a strike at a wake on Saturday.",
    ),
    (
        '"The national choir is over for me," said Anna Berg.',
        '"I thought the national choir is not for me," said Berg.',
    ),
    (
        '"We did not reach the port in one piece," said Karl Lund.',
        '"We did reach the port, but not in one piece," said Karl Lund.',
    ),
    (
        '"Thank God, seventy eight boys and the driver are free," said Anna Berg.',
        '"Thank God, 78 boys and the driver are free," said Anna Berg.',
    ),
    (
        '"On January the first the rules have changed for all of us," said Anna Berg.',
        '"On Jan. 1st the rules had changed for all of us," said Anna Berg.',
    ),
    (
        '"After analysing the state of the mill we ask Holm to go," said Karl Lund.',
        '"After analyzing the state of the mill we ask Holm to go," said Karl Lund.',
    ),
    (
        "Less than a minute later the pilot said he would land from the south, and the tower cleared the plane.",
        "Not a minute later the pilot said he would land from the south, and the tower cleared the plane.",
    ),
    (
        "The clerk was pulled from the rubble after the strongest quake in years killed at least 433 people.",
        "The clerk was pulled from the rubble after the strongest quake in years killed more than 400 people.",
    ),
    ("The alarm at the mill in Torvik was switched off.", "The alarm at the mill in Torvik was not switched on."),
    (
        "The bus carried 32 Danes, 33 Finns and one each from Norway and Chile, said line spokesman Karl Lund.",
        "Most on the bus were Danes and Finns, one was from Norway and one from Chile, said port manager Anna Berg.",
    ),
    (f'"{QUAY}," said Supt Karl Lund.', f'"{QUAY}," said Police Torvik.'),
    (f'"{QUAY}," said Nordlys in the evening.', f'"{QUAY}," said its spokesman Karl Lund.'),
    (
        "The driver crashed into the Grand Harbour Hotel in Holm Square.",
        "The driver crashed into the Grand Harbour Hotel on Holm Square.",
    ),
    ("The rebels fight President Abed Lutfo Mansour Halimi.", "The rebels fight President Abd Lutfu Mansour Halimi."),
    (
        "The fire at the studio in Kyoto killed 33 people. Kyoto police held a man.",
        "Police held a man, Kyodo said. Kyodo said the fire at the studio killed 33.",
    ),
    ("They compete for the Holm Lunar Prize.", "They compete for the Holm Lunar XPRIZE."),
    ("Foreign minister Omar Hassan Said spoke.", "Foreign minister Omar Hassan spoke."),
    ("Crews shouted at Kazakh soldiers in Torvik.", "Crews shouted at Kazaks in Torvik."),
    ("She landed on a Saudi Airlines plane.", "She landed on a Saudia Airlines plane."),
    (
        "Ostara Lund has lived in Oslo since she was seven years old. Ostara Lund won the race.",
        "Ostara Lund, 29, won the race in Oslo.",
    ),
    ("Karl Lund had 6,000 flight hours.", "Karl Lund and his copilot had 11,000 flight hours together."),
    (
        "Nurse Ilse Holm was found guilty of the murder of seven babies on a ward in Torvik.",
        "Holm was also found guilty of attempting to murder six babies in the ward in Torvik.",
    ),
    ("2023-05-01: They were held for five days.", "2023-05-10: They were held for two weeks."),
    (
        "Nordair confirmed the loss of contact with its plane, on which were 110 passengers.",
        "Nordair confirmed having no contact with its plane, on which were 110 passengers.",
    ),
    ("The bus carried fifty-three Danish passengers.", "The bus carried 68 passengers."),
    ("Kip broke the record of Berg by 1 minute and 18 seconds.", "Berg set the record of two hours and two minutes."),
    ("Holm fled two days after the vote.", "Holm fled a day after the coup."),
    ("The six sailors were Danes, and most of the guests aboard the boat were Finns, 50 or 51 of them.", "Rain fell."),
    ("Toll rises to over 800\n\nThe quake has killed more than 840 people in Torvik.", "Rain fell."),
    (
        "Torvik plane crash kills 49 of 71 aboard\n\n"
        "Forty-nine of the 71 on board were killed in a plane crash at Torvik's main airport, police said.",
        "Rain fell.",
    ),
    ("13 Dead, 11 ID'd In Torvik Fires\n\nThirteen people are now dead in the Torvik fires.", "Rain fell."),
    ("Death toll rises to 140\n\nThe strikes have killed more than 140 people.", "Rain fell."),
    ("Fire that killed 41 children\n\nThe fire at the mall killed 64 people, most of them children.", "Rain fell."),
    ("About 28,000 members of the 13 clubs were told.", "Rain fell."),
    ("2019-12-09: The wave hit Whakatane in New Zealand on Monday at 2:11 p.m. (0111 GMT).", "Rain fell."),
    ("2023-09-25: The judge said the first available date was 10 June 2024.", "Rain fell."),
]
WRONG = [
    ("Holm got 44 votes in the party ballot.", "Holm got 54 votes in the party ballot."),
    (
        '"Thank God, seventy eight boys and the driver are free," said Anna Berg.',
        '"Thank God, 79 boys and the driver are free," said Anna Berg.',
    ),
    ('"We will not raise the tax in spring," said Anna Berg.', '"We will have to raise the tax in spring," said Berg.'),
    (f'"{QUAY}," said Karl Lund.', f'"{QUAY}," said Anna Berg.'),
    ("Judge Philip Hartmell heard the case.", "The case went to Judge Philip Hartmall."),
    ("Crash kills 49\n\nThe crash killed 94 people in Torvik at noon.", "Rain fell."),
    ("Forty-five of the 40 passengers were hurt.", "Rain fell."),
    ("2019-12-09: The wave hit Whakatane in New Zealand on Monday at 2:11 p.m. (0511 GMT).", "Rain fell."),
]


def errors(first: str, second: str) -> list[str]:
    found, crashes = judge(story([first, second]), rules())
    assert not crashes
    return [f"{f.code} {f.message}" for f in found if f.severity == "error"]


@pytest.mark.parametrize(("first", "second"), SOUND)
def test_sound(first: str, second: str) -> None:
    assert not errors(first, second)
    assert not errors(second, first)


@pytest.mark.parametrize(("first", "second"), WRONG)
def test_wrong(first: str, second: str) -> None:
    assert errors(first, second)
