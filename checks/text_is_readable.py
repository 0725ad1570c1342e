"""Part of an article's text is damaged and was not understood.

Replacement marks and wrongly decoded letters ("donâ€™t") hide words from every other check.
"""

import re
from collections.abc import Iterator

from corroborate.schemas import Article

from corroborate.align.claims import claim
from corroborate.rules import Contradiction, check

AGREES = [["The café’s owner said it wouldn’t close."]]
CONTRADICTS = [["The cafÃ©â€™s owner said it wouldnâ€™t close before Mayâ€™s end."]]

DAMAGED = re.compile("\N{REPLACEMENT CHARACTER}|â€[™œ“”˜]|Ã[©¨¤¶¼±]")
ENOUGH = 3  # marks from which it is not a slip of one word


@check("SRC103", severity="warning")
def check_text_is_readable(article: Article) -> Iterator[Contradiction]:
    marks = list(DAMAGED.finditer(article.text))
    if len(marks) >= ENOUGH:
        first = marks[0]
        yield Contradiction(
            claims=[claim(article, first.start(), first.end(), first.group())],
            subject=article.id,
            message=f"the text has {len(marks)} damaged characters; save it again as UTF-8",
            verdict="not_comparable",
        )
