"""Words beside a score that tell it from a range: "won 4-2", "a 5-4 vote"."""

BEFORE = frozenset(
    """
    won win wins winning beat beats beaten beating lost lose loses losing lead leads leading led drew draw drawn
    defeated defeat defeating trailing trail trailed finished ended tied tie score scored down up ahead crushed edged
    downed routed voted vote ruled swept series it
    """.split()
)
AFTER = frozenset(
    """
    up down win wins lead victory defeat loss draw tie aggregate vote votes decision ruling record against over away
    thrashing rout drubbing triumph advantage start run series majority margin home
    """.split()
)
