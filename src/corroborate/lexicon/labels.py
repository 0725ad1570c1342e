"""Labels above and beside an article: sections of a paper, kinds of a report, buttons and links of the site."""


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

# Buttons, links and headings of a site.
CHROME = phrases("""
home | homepage | menu | main menu | search | close | open | cancel | submit | send | log in | login | log out |
sign in | sign up | register | my account | account | profile | subscribe | subscribe now | subscribe today |
unsubscribe | become a member | become a subscriber | join us | join now | donate | donate now | support us |
support our work | contribute | newsletter | newsletters | share | share this | share this article |
share this story | share this page | share on facebook | share on twitter | share on x | share on whatsapp |
share on linkedin | share on reddit | share via email | share this with | copy link | copy url | link copied |
facebook | twitter | instagram | whatsapp | telegram | linkedin | youtube | reddit | pinterest | messenger | rss |
email | e-mail | print | print this article | save | save article | save this article | bookmark | like | tweet |
pin | comment | comments | view comments | show comments | leave a comment | leave a reply | add a comment |
post a comment | post comment | write a comment | join the conversation | join the discussion |
be the first to comment | no comments | no comments yet | loading | loading... | show more | show less | load more |
view more | view all | see all | show all | all news | more | next | previous | back | back to top | top |
scroll to top | go to top | scroll down | skip | skip ad | skip advertisement | advertisement | advertisements |
advertising | advertise | advertise with us | ad | ads | sponsored | sponsored content | paid content | promoted |
promoted content | partner content | article continues below | article continues after ad |
article continues after advertisement | story continues below | story continues below advertisement |
story continues after advertisement | continue reading | continue reading below | continue reading the main story |
continue reading below the ad | click to expand | click to enlarge | enlarge image | enlarge this image |
view image in fullscreen | view gallery | view photos | open gallery | hide caption | toggle caption | show caption
| image | images | photo | gallery | photo gallery | slideshow | play | play video | watch video | watch live |
pause | mute | listen to this article | listen to article | listen to the story | text size | font size | small |
medium | large | translate | language | languages | english | cookie policy | cookie settings | cookies | privacy |
privacy policy | terms | terms of use | terms of service | terms and conditions | contact | contacts | contact us | media contact | media contacts | for further information | for more information | notes to editors | news provided by |
about sharing | by | share full article | transcript | email this link | share on pinterest | about |
about us | about the author | about the authors | about the writer | author | authors | avatar | faq | help |
help center | sitemap | careers | jobs | all rights reserved | tags | tag | topics | topic | categories | category |
filed under | follow us | follow | following | follow on twitter | get the app | download the app | download our app
| download app | app store | google play | feedback | send feedback | report a typo | report an error |
report a correction | corrections | suggest a correction | permalink | source link | original article |
view original | end of article | abstract | full text
""")

# Labels of the fields of a head by what follows them; "" marks the beginning of the text.
FIELDS = {
    "title": phrases("title | headline | head | article title | heading"),
    "date": phrases(
        "date | published | publication date | pub date | pubdate | date published | issued | posted | day"
    ),
    "outlet": phrases("outlet | publisher | publication | newspaper | source | source name | medium | agency | paper"),
    "byline": phrases("author | authors | byline | by | writer | reporter | correspondent | journalist"),
    "dateline": phrases("dateline | location | place"),
    "body": phrases("summary | abstract | subtitle | standfirst | subhead | subheadline | deck | lead | lede"),
    "boilerplate": phrases("""
        url | link | web | section | length | words | word count | language | edition | page | pages | load-date |
        copyright | subject | subjects | keywords | tags | category | topic | id | document type | type | graphic |
        publication type | country | contact | contacts | media contact | press contact | email | phone | tel | updated |
        last updated | retrieved | accessed | credit | body | text | content | article | full text
    """),
}
