"""Who did it to whom, as cases of two reports."""

import pytest

from corroborate.align.facts import all_facts
from corroborate.align.origins import Origins
from corroborate.testing import article

WON = "Kenya beat Uganda in the final at Nairobi on Sunday."
CASES = [
    (WON, "Uganda beat Kenya in the final at Nairobi on Sunday.", True),
    (WON, "Kenya were beaten by Uganda in the final at Nairobi on Sunday.", True),
    (WON, "Uganda defeated Kenya in the final at Nairobi on Sunday.", True),
    (WON, "Uganda were beaten by Kenya in the final at Nairobi on Sunday.", False),
    (WON, "Uganda beat Kenya in the final at Nairobi on Sunday. Last year Kenya beat Uganda.", False),
    (WON, "Last spring, at home in Kampala before a small crowd, Uganda beat Kenya for the first time ever.", False),
    (WON.replace("beat", "met"), "Uganda met Kenya in the final at Nairobi on Sunday.", False),
    ("Kenya beat Uganda 2-1 in the cup on Sunday.", "Uganda beat Kenya 3-0 in the cup on Sunday.", False),
    ("Kenya beat Uganda 2-0 in the cup on Sunday.", "Uganda beat Kenya 1-0 but went out 2-1 on Sunday.", False),
    ("Anna Berg shot Karl Lund at the mill.", "Karl Lund shot Anna Berg at the mill.", True),
]


@pytest.mark.parametrize(("first", "second", "turned"), CASES)
def test_who_did_it(first: str, second: str, turned: bool) -> None:
    told = [article("Outlet A", first), article("Outlet B", second)]
    found = [f for f in all_facts(told, Origins(told)) if f.conflict and f.slot.startswith("who did it")]
    assert bool(found) == turned
