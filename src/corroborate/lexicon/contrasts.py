"""Words that set one thing against another: two figures of which one is told of men, the other of women, are two."""

Sides = tuple[tuple[frozenset[str], ...], ...]

# Dictionary forms; each group of a row stands for something else than the other groups.
ROWS = """
man men male boy | woman women female girl
child children baby | adult grown-up
north northern | south southern | east eastern | west western
semifinal semi-final | final | quarterfinal quarter-final
domestic | overseas abroad foreign international export
regional | national nationwide | worldwide global globally
rural countryside | urban
gross | net | operating
lowest minimum | highest maximum
freight cargo | passenger
import | export
revenue sale turnover | profit income earnings | loss
summer | winter
victim | suspect gunman attacker accused
driver | passenger | pedestrian
carry aboard | survive survivor
launch | intercept
order | deliver
pass adopt sign | force effect
pole qualifying practice | race
demand seek | jail sentence fine
exit forecast | official
nominate nominated nomination | win award
accuse charge | convict guilty
"""

# Whoever speaks for the one side of these is not whoever speaks for the other.
PARTIES = """
rebel insurgent militant guerrilla separatist fighter | army military government soldier troop
opposition | government minister ministry cabinet
union worker employee striker | company management employer firm
organiser organizer protester activist campaigner | police authority government
prosecutor prosecution | lawyer attorney defence defense defendant
tenant resident | landlord council developer
"""

# What one leads another by: "won by 10 votes".
LEADS = frozenset("vote seat point goal run wicket stroke shot length second minute".split())

# Words by which a figure is that of all places.
ALL = frozenset("worldwide globally nationwide countrywide statewide everywhere".split())


def _sides(rows: str) -> Sides:
    return tuple(tuple(frozenset(group.split()) for group in row.split("|")) for row in rows.strip().splitlines())


GROUPS, SIDES = _sides(ROWS), _sides(PARTIES)
