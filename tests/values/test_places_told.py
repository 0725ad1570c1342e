"""What is said of two places."""

import pytest

from corroborate.values import places

ROWS = [
    ("Lyon", "Lyon", ("agree", "both name Lyon", None)),
    ("?", "Lyon", ("not_comparable", "one of them is no name", None)),
    ("Lyon, France", "Lyon", ("agree", "both name Lyon, France", None)),
    (
        "Lyon, France",
        "Lyon, Germany",
        ("contradiction", "Lyon, France and Lyon, Germany lie in different countries or states", None),
    ),
    ("Lyon, France", "Lyon, Europe", ("agree", "both name Lyon, France", None)),
    ("Springfield, Illinois", "Springfield, Ill.", ("agree", "both name Springfield, Illinois", None)),
    (
        "Troy, Mich.",
        "Troy, N.Y.",
        ("contradiction", "Troy, Mich. and Troy, N.Y. lie in different countries or states", None),
    ),
    ("Troy, Mich", "Troy, Michigan", ("agree", "both name Troy, Mich", None)),
    ("the U.S.", "United States", ("agree", "both name the U.S.", None)),
    ("Holland", "the Netherlands", ("agree", "both name Holland", None)),
    ("Amur Oblast", "Amur region", ("agree", "both name Amur Oblast", None)),
    ("Amur", "Amur Oblast", ("agree", "both name Amur", None)),
    ("City of London", "London", ("agree", "both name City of London", None)),
    ("city of Torvik", "Torvik", ("agree", "both name city of Torvik", None)),
    ("Vostochny Cosmodrome", "Russia", ("compatible", "Vostochny Cosmodrome lies in Russia", None)),
    ("Lyon", "France", ("compatible", "Lyon lies in France", None)),
    ("Lyon", "Europe", ("compatible", "Lyon lies in Europe", None)),
    ("Troy, Mich.", "Michigan", ("compatible", "Troy, Mich. lies in Michigan", None)),
    (
        "Troy, Mich.",
        "Ohio",
        ("contradiction", "Troy, Mich. and Ohio are two places, and neither lies in the other", None),
    ),
    ("Lyon", "Germany", ("contradiction", "Lyon and Germany are two places, and neither lies in the other", None)),
    ("Lyon", "Paris", ("contradiction", "Lyon and Paris are two places, and neither lies in the other", None)),
    ("Paris", "Berlin", ("contradiction", "Paris and Berlin are two places, and neither lies in the other", None)),
    ("Ohio", "Texas", ("contradiction", "Ohio and Texas are two places, and neither lies in the other", None)),
    ("Dallas", "Ohio", ("contradiction", "Dallas and Ohio are two places, and neither lies in the other", None)),
    ("Dallas", "Austin", ("not_comparable", "it is not known whether Dallas lies in Austin or near it", None)),
    ("Dallas", "Texas", ("compatible", "Dallas lies in Texas", None)),
    ("Tavora", "Tavura", ("contradiction", "Tavora and Tavura are a letter apart", "a letter")),
    (
        "Tavora",
        "Tavora General Hospital",
        ("compatible", "Tavora may be short for Tavora General Hospital, or near it", None),
    ),
    ("Tavora", "Lindholm", ("not_comparable", "it is not known whether Tavora lies in Lindholm or near it", None)),
    ("Tavora Bay", "Tavora", ("not_comparable", "it is not known whether Tavora Bay lies in Tavora or near it", None)),
    ("New Tavora", "Tavora", ("not_comparable", "it is not known whether New Tavora lies in Tavora or near it", None)),
    ("Aden", "Gulf of Aden", ("not_comparable", "it is not known whether Aden lies in Gulf of Aden or near it", None)),
    (
        "Tavora, France",
        "Lindholm, Germany",
        ("contradiction", "Tavora, France and Lindholm, Germany are two places, and neither lies in the other", None),
    ),
    (
        "Tavora, France",
        "Lindholm, France",
        ("not_comparable", "it is not known whether Tavora, France lies in Lindholm, France or near it", None),
    ),
    ("Müllerstadt", "Muellerstadt", ("compatible", "Müllerstadt and Muellerstadt are spellings of one name", None)),
    ("Tavora Lund", "Tavura Lund", ("contradiction", "Tavora Lund and Tavura Lund are a letter apart", "a letter")),
    (
        "Tavora Lund",
        "Tavura Lunt",
        ("not_comparable", "it is not known whether Tavora Lund lies in Tavura Lunt or near it", None),
    ),
    ("Tavora Lund", "Tavora", ("compatible", "Tavora may be short for Tavora Lund, or near it", None)),
    ("Lyon", "Lyom", ("contradiction", "Lyon and Lyom are a letter apart", "a letter")),
    ("the region", "region", ("compatible", "region may be short for the region, or near it", None)),
    ("Region", "Oblast", ("not_comparable", "it is not known whether Region lies in Oblast or near it", None)),
    ("Tōkyō", "Tokyo", ("agree", "both name Tōkyō", None)),
    ("Washington, D.C.", "Washington", ("agree", "both name Washington, D.C.", None)),
    ("New York", "New York City", ("agree", "both name New York", None)),
    ("France", "Germany", ("contradiction", "France and Germany are two places, and neither lies in the other", None)),
    ("France", "Europe", ("compatible", "France lies in Europe", None)),
    ("Tavora Village", "Tavora Town", ("agree", "both name Tavora Village", None)),
    ("Tavora   Village", "Tavora", ("agree", "both name Tavora   Village", None)),
    ("Sicily", "Italy", ("compatible", "Sicily lies in Italy", None)),
    ("Palermo", "Sicily", ("compatible", "Palermo lies in Sicily", None)),
    ("Palermo", "Rome", ("contradiction", "Palermo and Rome are two places, and neither lies in the other", None)),
    (
        "Scotland",
        "England",
        ("contradiction", "Scotland and England are two places, and neither lies in the other", None),
    ),
    (
        "Glasgow",
        "England",
        ("contradiction", "Glasgow and England are two places, and neither lies in the other", None),
    ),
    ("O’Brien Hill", "O'Brien Hill", ("agree", "both name O’Brien Hill", None)),
    (
        "Lund Tavora",
        "Tavora Lund",
        ("not_comparable", "it is not known whether Lund Tavora lies in Tavora Lund or near it", None),
    ),
    (
        "Halm, TX.",
        "Halm, Ohio",
        ("contradiction", "Halm, TX. and Halm, Ohio lie in different countries or states", None),
    ),
    ("Buffalo", "State of New York", ("compatible", "Buffalo lies in State of New York", None)),
    ("N’Djamena", "Chad", ("compatible", "N’Djamena lies in Chad", None)),
    ("Pyongyang", "N. Korea", ("compatible", "Pyongyang lies in N. Korea", None)),
    ("P.E.I.", "Canada", ("compatible", "P.E.I. lies in Canada", None)),
    ("Dubai", "the U.A.E", ("compatible", "Dubai lies in the U.A.E", None)),
    ("City of Lyon", "France", ("compatible", "City of Lyon lies in France", None)),
    ("Lyon city", "France", ("compatible", "Lyon city lies in France", None)),
    ("Blagoveshchensk", "Amur region", ("compatible", "Blagoveshchensk lies in Amur region", None)),
    (
        "Amur region",
        "France",
        ("contradiction", "Amur region and France are two places, and neither lies in the other", None),
    ),
    (
        "Moscow region",
        "Germany",
        ("contradiction", "Moscow region and Germany are two places, and neither lies in the other", None),
    ),
    (
        "New York state",
        "Texas",
        ("contradiction", "New York state and Texas are two places, and neither lies in the other", None),
    ),
    (
        "Berlin",
        "the Caucasus",
        ("contradiction", "Berlin and the Caucasus are two places, and neither lies in the other", None),
    ),
    ("Rome", "Sicily", ("contradiction", "Rome and Sicily are two places, and neither lies in the other", None)),
    ("Sergei Hill", "Sergey Hill", ("compatible", "Sergei Hill and Sergey Hill are spellings of one name", None)),
    ("Sergei Hall", "Sergey Hill", ("contradiction", "Sergei Hall and Sergey Hill are a letter apart", "a letter")),
    ("Lyon", "Marseille", ("contradiction", "Lyon and Marseille are two places, and neither lies in the other", None)),
]


@pytest.mark.parametrize(("first", "second", "told"), ROWS)
def test_what_is_said_of_two_places(first: str, second: str, told: tuple[str, str, str | None]) -> None:
    assert places.compare(first, second) == told
    assert places.compare(second, first)[::2] == told[::2]
