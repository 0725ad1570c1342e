"""What stands on a news page beside the article: navigation, sign-up lines, teasers, comment rules, biographies.

Phrases are whole lines, compared without case, list marks and closing punctuation. `ROWS` are forms with a place
where they may stand: "anywhere", or only at the "edge": before the first or after the last paragraph of plain prose.
"""

from typing import Literal, NamedTuple

from .bylines import JOB, NAME
from .labels import phrases


class Row(NamedTuple):
    """A form of boilerplate: `pattern` is matched at the start of a line; `example` is a line that it matches."""

    where: Literal["anywhere", "edge"]
    pattern: str
    example: str


# Headings over teasers of other articles; what follows them at the end of a page is not the article.
FEEDS = phrases("""
news feed | newsfeed | live feed | latest news | latest stories | latest headlines | latest | more news |
more stories | more headlines | more from this section | most read | most popular | most viewed | most shared |
most commented | popular now | popular stories | trending | trending now | trending stories | top stories | top news
| top headlines | today's top stories | other news | breaking news | editors' picks | editor's picks | don't miss |
in other news | what to read next | up next
""")

# Headings over links that belong to this article; they may stand in the middle of it.
RELATED = phrases("""
related | related articles | related article | related stories | related story | related news | related content |
related coverage | related topics | related links | related reading | related posts | related video | related videos
| read more | read also | read next | read on | also read | see also | see more | more on this | more on this story
| more on this topic | more like this | learn more | further reading | further information | recommended |
recommended for you | recommended stories | recommended reading | you may also like | you might also like |
you may be interested in | we recommend | from the archive | explore more | on the same topic | watch | watch more |
watch now | listen | listen now | keep reading | next article | previous article | next story | previous story
""")

# A biography by its own words; used where the page's layout also says so, or at the edge.
BIOGRAPHY = (
    rf"(?:{NAME}|(?:He|She)) (?:is|was|has been|works as|serves as) (?:an? |the )?(?:[\w.'’&-]+,? ){{0,6}}?{JOB}\b"
    r"(?: |,|\.).{0,80}?\b(?:for|at|with|of|in|based|cover\w*|who|specializ\w*|specialis\w*|focus\w*)\b"
)

ROWS = (
    Row(
        "anywhere",
        r"(?:skip|jump|go) (?:straight )?to (?:the )?(?:main |primary |more |page |top |site )*(?:content|"
        r"navigation|menu|search|footer|text|[\w ]{2,30}sites?|comments)\.?$",
        "Skip to main content",
    ),
    Row(
        "anywhere",
        r"\((?:ATTN|(?-i:Adds|Updates|Recasts|Corrects|Changes|Fixes|Repeats|Refiles|Writes through|Rewrites))\b"
        r"[^()]{0,200}\)$",
        "(ATTN: UPDATES with more details in paras 4-6; CHANGES headline)",
    ),
    Row(
        "anywhere",
        r"(?:news|story|article|post) (?:id|code|no\.?) ?:? ?\d{3,15}$|no\. ?\d{1,5}(?:/\d{2,4})?$",
        "News ID: 1234567",
    ),
    Row(
        "anywhere",
        r"stay (?:with|tuned)\b.{0,60}\b(?:updates?|latest|more)\b.{0,40}$",
        "Stay with KARL 5 for updates.",
    ),
    Row(
        "anywhere",
        r"(?:are|were|have) you (?:in|at|affected|there|been|a)\b.{0,120}\S+@\S+",
        "Are you in the area? Write to news@example.org",
    ),
    Row("edge", r"(?=[^.!?]{3,120}$)\S.{0,40}\S {2,3}\S", "Norland  Roads and bridges"),
    Row("anywhere", r"\d{1,3} mins?$", "2 min"),
    Row("anywhere", r"image caption,?$", "Image caption,"),
    Row(
        "anywhere",
        r"\(?(?:except for the headline, )?this (?:story|article|report|copy) (?:has not been|was not|is) "
        r"(?:edited|published|(?:auto-?)?generated|auto-published)\b.{0,200}$",
        "(This story has not been edited by our staff and comes from a syndicated feed.)",
    ),
    Row("anywhere", rf"(?=[^@]{{5,80}}@)(?:by )?{NAME} ?\(\S+@\S+\)$", "By Ann Example (ann@example.org)"),
    Row("anywhere", r"www\.\S+ \(juche ?\d[\d.]*\)$", "www.example.kp (Juche110.3.4.)"),
    Row("anywhere", r"\(?(?:ends?|enditem|more to follow)\)?\.?$|-(?:0|30)-$", "(END)"),
    Row("edge", r"(?-i:[a-z]{2,5}(?:/[a-z]{2,5}){1,5}|dpa(?: [a-z]{2,4}){1,5})$", "abc/de/fgh"),
    Row("edge", r"(?-i:SOURCE|Source:) (?-i:[A-Z])[^.]{1,80}(?:Inc|Ltd|Corp|Co)?\.?$", "SOURCE Example Bridges, Inc."),
    Row("anywhere", r"this (?:article|story) is more than \w+ \w+ old\.?$", "This article is more than 2 years old"),
    Row("anywhere", r"(?:media |press )?contacts?: ?\S.{0,160}$", "CONTACT: Ann Example, 555-0100"),
    Row(
        "anywhere",
        r"(?:log|sign) in,? (?:register )?or (?:register|subscribe)\b.{0,60}$",
        "Log in or subscribe to save",
    ),
    Row("anywhere", r"[a-z]$", "A"),
    Row("anywhere", r"vol(?:ume|\.)? ?[\divxlc]+,? (?:no|issue|number)\.? ?\d+.{0,60}$", "Vol. 12, No. 41"),
    Row("anywhere", r"our standards: ", "Our Standards: The Example Trust Principles."),
    Row("anywhere", r"(?:newspaper )?section: ?[\w &]{2,30}$", "NEWSPAPER SECTION: General"),
    Row("anywhere", r"from the section [\w &]{2,30}$", "From the section Europe"),
    Row(
        "anywhere",
        r"(?:rns|press release|news release|media release|release|ref(?:erence)?|document|statement),? ?"
        r"(?:(?:number|no\.?) ?[:#]?|[:#]) ?"
        r"[A-Z]{0,4}[\d/-]{2,12}[A-Z]?$",
        "RNS Number : 1234A",
    ),
    Row(
        "anywhere",
        r"(?:listen to|share|save|print|email|tweet) (?:this|the) (?:article|story|page|post)\b.{0,30}$",
        "Listen to this article",
    ),
    Row(
        "anywhere",
        r"(?:estimated )?(?:reading time:? )?\d{1,3}[ -]?min(?:ute)?s?\.?(?: to)?(?: (?:read|listen|video|"
        r"watch))\.?$",
        "3 min read",
    ),
    Row("anywhere", r"(?:estimated )?(?:reading|read) time:? ", "Reading time: 4 minutes"),
    Row("anywhere", r"\d[\d,.]* ?(?:out of|of|/) ?\d[\d,.]*(?: \w+){0,2}$", "120 out of 5,000 members"),
    Row("anywhere", r"\d[\d,.]*[km]? (?:comments?|shares?|views?|likes?|replies|responses|retweets)$", "12 comments"),
    Row("anywhere", r"\(?(?:last )?(?:updated|published|posted|modified)\s*:?\s*\)?$", "(Updated: )"),
    Row(
        "anywhere",
        r"(?:source|url|link|permalink|via|original):? ?<?(?:https?://|www\.)\S{1,500}>?$",
        "source: https://example.org/news/1",
    ),
    Row("anywhere", r"<?(?:https?://|www\.)\S{1,500}>?$", "https://example.org/news/1"),
    Row(
        "anywhere",
        r"(?:follow|find|see|read|get|check out|view)\b.{0,80}\b(?:coverage|more|stories|updates|news|"
        r"reporting)\b.{0,60}(?:\bat|\bon|\bhere|:|\bvisit)\b ?:? ?(?:https?://|www\.)\S{1,300}\.?$",
        "Follow our election coverage at https://example.org/vote",
    ),
    Row(
        "anywhere",
        r"(?:follow|like|find|join) (?:us|(?-i:[A-Z@])\w+(?: \w+){0,3}) on (?:our (?:official )?)?(?:twitter|facebook|x|instagram|"
        r"telegram|whatsapp|youtube|linkedin|google news|bluesky|threads|tiktok)\b.{0,80}$",
        "Follow us on Facebook and Twitter",
    ),
    Row(
        "anywhere",
        r"(?:help|support|fund|back|power) (?:us|our|independent|quality|free|local|the (?:site|"
        r"paper))\b.{0,80}\b(?:members?|membership|journalism|newsroom|reporting|readers|subscribers|donat\w+|"
        r"supporters)\b",
        "Help us keep our journalism free",
    ),
    Row(
        "anywhere",
        r"(?:quality|independent|good|great|local|investigative) journalism (?:takes|needs|costs|depends|matters|"
        r"is not|isn['’]t)\b",
        "Independent journalism needs readers like you.",
    ),
    Row(
        "anywhere",
        r"(?:subscribe|sign up|register|sign in|log in|join|donate|become)\b.{0,40}\b(?:newsletters?|e?-?mails?|"
        r"inbox|alerts?|briefings?|updates|membership|our community|(?:a )?(?:member|subscriber|supporter|patron)|"
        r"podcasts?|channel|to (?:read|continue|comment|access|unlock|our|the full)|now|today|free|here|us|"
        r"subscribers)\b.{0,200}$",
        "Sign up for our morning newsletter.",
    ),
    Row(
        "anywhere",
        r"get (?:the |our |all the |your |today['’]s )?.{0,50}\b(?:in|to|into) your (?:inbox|e?-?mail|phone|"
        r"feed)\b",
        "Get the day's top stories in your inbox.",
    ),
    Row(
        "anywhere",
        r"by (?:clicking|signing up|subscribing|submitting|continuing|registering|using this)\b.{0,80}\byou\b",
        "By signing up you agree to our terms.",
    ),
    Row(
        "anywhere",
        r"(?:we|this (?:web)?site|our (?:web)?site) uses? cookies\b",
        "We use cookies to improve this site.",
    ),
    Row("anywhere", r"this site is protected by recaptcha\b", "This site is protected by reCAPTCHA."),
    Row(
        "anywhere",
        r"(?:please )?(?:enable|turn on|activate) javascript\b",
        "Please enable JavaScript to view comments.",
    ),
    Row("anywhere", r"your browser does not support\b", "Your browser does not support the video element."),
    Row(
        "anywhere",
        r"(?:read|see|watch|now watch|related|also read|see also|more|don['’]t miss|recommended|explore|in pictures|in "
        r"photos|video|read (?:also|next|on)|must read|next up|up next|you may also like|related(?: \w+)?) "
        r"?(?:more|also)?(?::| ?[|»>]) ?\S.{0,160}[^.]$",
        "READ MORE: Harbour bridge to close for repairs",
    ),
    Row("anywhere", r"(?:click|tap) (?:here|the link|below|on the)\b.{0,80}$", "Click here to see the full list"),
    Row(
        "anywhere",
        r"(?:read|see) (?:the )?(?:rest|full (?:article|story|text|report)|original|whole (?:article|story))(?: "
        r"\w+){0,3} (?:here|at\b.{0,60})\.?$",
        "Read the full article here.",
    ),
    Row(
        "anywhere",
        r"(?:story|article|content) continues (?:below|after)\b",
        "Story continues below this advertisement",
    ),
    Row("anywhere", r"(?:©|\(c\)|copyright(?: ©| \(c\))?) ?(?:\d{4}|(?-i:[A-Z]))", "© 2024 The Example Post"),
    Row("anywhere", r"all (?:content|rights|articles|text)\b.{0,40}\b(?:reserved|copyright)", "All rights reserved."),
    Row(
        "anywhere",
        r"this (?:material|article|content|story)(?: \w+){0,3} (?:may|can|must) not be (?:published|reproduced|"
        r"copied|republished|reprinted|redistributed)\b",
        "This material may not be published, broadcast or rewritten.",
    ),
    Row(
        "anywhere",
        r"(?:add|leave|post|write|submit) (?:your|a) (?:comments?|reply|response)\b.{0,60}\b(?:below|form|here)\b",
        "Add your comment in the form below.",
    ),
    Row(
        "anywhere",
        r"comments (?:are|will be|on this|may be|have been) (?:\w+ ){0,2}(?:closed|moderated|approved|disabled|"
        r"reviewed|now closed)\b",
        "Comments are moderated before they appear.",
    ),
    Row(
        "anywhere",
        r"(?:your email address will not be published|required fields are marked)\b",
        "Your email address will not be published.",
    ),
    Row(
        "anywhere",
        r"(?:the )?(?:views|opinions)(?: and (?:views|opinions))? expressed (?:in this|here|by the author|are)\b",
        "The views expressed in this article are the author's own.",
    ),
    Row(
        "anywhere",
        r"this (?:article|story|report|post|piece) (?:was|is|has been) (?:originally |first |also )?(?:published|"
        r"translated|produced|republished|updated|edited)\b.{0,160}$",
        "This article was originally published in German.",
    ),
    Row(
        "anywhere",
        r"(?:contact|email|e-mail|write to|reach|message) (?:us|me|the (?:reporter|author|writer|editor|newsroom)|"
        r"(?:\w+ ){1,3})\b(?: \w+){0,3} ?(?:at|via|:) ?\S+@\S+",
        "Contact the reporter at desk@example.org",
    ),
    Row("anywhere", r"\S+@\S+\.\w+$", "desk@example.org"),
    Row("anywhere", r"@\w{2,20}$", "@example"),
    Row(
        "anywhere",
        r"(?:want to|got a|do you have a?) ?(?:\w+ ){0,3}(?:tip|story|stories|question|"
        r"correction)s?\b.{0,60}(?:\?|@)",
        "Got a tip for our newsroom? Write to desk@example.org",
    ),
    Row(
        "anywhere",
        r"(?:tags?|topics?|filed under|categor(?:y|ies)|keywords|more on) ?: ?\S.{0,160}$",
        "Tags: harbour, bridge, repairs",
    ),
    Row("edge", r"more (?:on|from|in|about) [\w ,.'’&-]{2,60}$", "More from the World section"),
    Row("edge", r"(?:for (?:immediate )?release|embargoed until .{1,60}):?$", "For immediate release:"),
    Row("edge", BIOGRAPHY, "Ann Example is a senior reporter for the Example Post, covering transport."),
    Row(
        "edge",
        NAME + r" (?:covers|writes about|reports on|joined|previously (?:worked|reported))\b.{0,200}\b(?:for|at|from|"
        r"politics|desk|team|newsroom|bureau|issues)\b",
        "Ann Example covers transport for the Example Post.",
    ),
    Row(
        "edge",
        NAME + r" can be (?:reached|contacted|followed|found) (?:at|on|via)\b",
        "Ann Example can be reached at ann@example.org.",
    ),
    Row(
        "edge",
        r"(?:please,? )?(?:be respectful|keep (?:it|your comments)|stick to)\b.{0,80}$",
        "Be respectful in your comments.",
    ),
)

# Body sentences that resemble a row and are none; a test holds every row against them.
NOT_BOILERPLATE = (
    "Follow-up talks at the border brought more news of the missing.",
    "Support for the ruling party fell to 30 percent, according to the poll.",
    "Subscribe or leave was the choice that the company gave its users, the regulator said.",
    "Comments by the minister drew anger in the capital.",
    "Join forces or lose, the general told his rivals on Monday.",
    "Help arrived on Tuesday when two ships reached the island.",
    "Sources: three officials with knowledge of the talks.",
    "Related charges against two aides were dropped last month.",
    "By using tear gas on Friday, police cleared the square.",
    "More than 300 people were hurt.",
    "Watchdogs: 12 of 40 plants failed the test.",
    "This story has two heroes, the mayor told reporters.",
    "Contact with the submarine was lost at 6 a.m.",
    "The reporter is a man of 40 for whom prison is nothing new.",
)
