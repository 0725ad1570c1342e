"""Labels above and beside an article: sections of a paper, kinds of a report, buttons."""


def phrases(text: str) -> frozenset[str]:
    """The phrases of a table whose cells are set off by bars, white space evened out."""
    return frozenset(" ".join(phrase.split()) for phrase in text.split("|"))


# Sections of a newspaper, as a label above the headline.
SECTIONS = phrases("""
news | world | world news | international | national | local | local news | politics | business | economy | finance
| markets | money | technology | tech | science | health | environment | climate | culture | arts | entertainment |
lifestyle | life | travel | sport | sports | opinion | commentary | analysis | editorial | editorials | letters |
features | feature | explainer | explained | investigation | investigations | exclusive | breaking | live | video |
videos | photos | pictures | podcast | podcasts | weather | crime | society | education | conflicts | conflict |
diplomacy | security | defense | defence | war | war in ukraine | human rights | law and justice |
nature and environment | press release | asia | asia pacific | asia-pacific | africa | europe | america | americas |
north america | latin america | middle east | middle east & africa | us | u.s. | us news | u.s. news | us & canada |
uk | uk news | china | india | japan | koreas
""")

# What stands before the headline or the text, often in capitals, and tells its kind; no place is called so.
LABELS = phrases("""
update | updates | updated | latest | the latest | breaking | breaking news | just in | developing | developing story |
exclusive | watch | watch live | live | live updates | live blog | video | photos | in pictures | analysis | opinion |
comment | commentary | correction | corrected | clarification | note | editor's note | editors' note | read | more |
summary | key points | highlights | at a glance | factbox | fact box | fact check | fact-check | explainer | explained |
timeline | profile | interview | review | editorial | warning | alert | urgent | feature | special report | background |
statement | press statement | media statement | media note | readout | fact sheet | remarks | press release | news release | media release | question | answer | q&a | the story | the facts | topline |
transcript | obituary | recap | report | poll | survey | wrapup | insight | focus | lead
""")

# A line made of these words alone, one of the openers first, is a row of buttons.
BUTTON_OPENERS = frozenset("share print save text listen comments comment gift bookmark email facebook tweet".split())
BUTTON_WORDS = BUTTON_OPENERS | frozenset(
    """
    a an on this that full article story page post via to size font copy link min minute minutes read more now follow us
    like x twitter whatsapp telegram viber linkedin reddit pinterest messenger mail e pdf download add favourite
    favourites favorite favorites google news preferred source original message send republish reprint
    """.split()
)
