"""What sets two clashing claims apart beside their values, as cases of pairs that may be true of two things."""

import pytest

from corroborate.align import contrasts
from corroborate.align.telling import two_periods

from .claims_of import two

PAID = "The club paid {} euros for {}."
LOOSE = [
    (contrasts.contrasted, "count", "The study followed 2,000 men.", "The study followed 3,500 women."),
    (contrasts.of_two_in_order, "clock", "The first ferry left at 6:10 a.m.", "The last ferry left at 11:40 p.m."),
    (contrasts.of_two_days, "measure", "Rain of 40 mm fell on Monday.", "Rain of 62 mm fell on Tuesday."),
    (contrasts.of_two_days, "date", "Rain of 40 mm fell on Monday.", "Rain of 62 mm fell on Tuesday."),
    (contrasts.of_two_spans, "count", "It sold 40,000 copies in its first week.", "It has sold 2 million copies."),
    (contrasts.of_two_spans, "percent", "Turnout stood at 22% by noon.", "In the end 61% voted."),
    (contrasts.of_two_in_order, "clock", "The first ferry left at 6:10 a.m.", "The ferry left at 7:40 a.m."),
    (contrasts.of_two_names, "money", PAID.format("20 million", "Silva"), PAID.format("35 million", "Costa")),
    (contrasts.of_two_names, "count", "It employs 3,400 people in Spain.", "It employs 12,000 people worldwide."),
    (contrasts.still_to_come, "date", "The council will meet on 18 May 2023.", "The council met on 7 May 2023."),
    (two_periods, "count", "In 2019 police counted 312 murders.", "In 2020 police counted 298 murders."),
    (two_periods, "date", "In 2019 police counted 312 murders.", "In 2020 police counted 298 murders."),
    (two_periods, "money", "Sales rose to $3.4 billion in 2022.", "Sales rose to $3.9 billion in 2023."),
]
TIGHT = [
    (contrasts.contrasted, "count", "The study followed 2,000 men.", "The study followed 3,500 men."),
    (contrasts.contrasted, "bearing", "The ship sank west of Aden.", "The ship sank east of Aden."),
    (contrasts.of_two_days, "measure", "Rain of 40 mm fell on Monday.", "Rain of 62 mm fell on Monday."),
    (contrasts.of_two_names, "money", PAID.format("20 million", "Silva"), PAID.format("35 million", "Silva")),
    (contrasts.of_two_names, "money", PAID.format("20 million", "Lundqvist"), PAID.format("35 million", "Lundkvist")),
    (contrasts.of_two_names, "count", "It killed 12 people in Lyon.", "It killed 15 people in France."),
    (contrasts.still_to_come, "date", "The council will meet on 7 May 2023.", "The council met on 18 May 2023."),
    (two_periods, "count", "In 2019 police counted 312 murders.", "In 2019 police counted 298 murders."),
    (two_periods, "date", "The mill was sold for $3 million in 2019.", "The mill was sold for $3 million in 2020."),
]


@pytest.mark.parametrize(("sets_apart", "kind", "first", "second"), LOOSE)
def test_set_apart(sets_apart, kind: str, first: str, second: str) -> None:  # type: ignore[no-untyped-def]
    a, b = two(first, second, kind)
    assert sets_apart(a, b)
    assert sets_apart(b, a)


@pytest.mark.parametrize(("sets_apart", "kind", "first", "second"), TIGHT)
def test_not_set_apart(sets_apart, kind: str, first: str, second: str) -> None:  # type: ignore[no-untyped-def]
    a, b = two(first, second, kind)
    assert not sets_apart(a, b)
    assert not sets_apart(b, a)
