"""Who is named as the source of something without being anybody in particular."""

# The last word of a speaker that is no one origin: two articles that quote "officials" may have asked different ones.
VAGUE = frozenset(
    """
    accounts activists advocates agencies aides allies analysts authorities authors bystanders campaigners
    colleagues commentators critics diplomats doctors economists employees everyone executives experts eyewitnesses
    figures firefighters forecasters friends he historians insider insiders it journalists lawmakers lawyers leaders
    leaks locals many media members men neighbors neighbours observers officers official officials one opponents
    others outlets papers parents passengers people person politicians protesters reporters reports researchers
    residents rumors rumours scholars scientists she some somebody someone source sources specialists staff students
    supporters survivors they users victims villagers volunteers voters who witness witnesses women workers
    """.split()
)

# Words before an agency's or outlet's name that say what it is.
KIND_WORDS = frozenset(
    "the news agency state official media outlet newspaper daily broadcaster television tv run controlled owned".split()
)
