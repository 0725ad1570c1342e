"""Document -> Article: runs the extractors in the order in which they lean on each other."""

from corroborate.schemas import Article, Document, Published, Span

from . import attributions, dates, names, published, quantities
from .passage import Passage


def extract(document: Document, known: Published | None = None) -> Article:
    """The record of everything `document` says; `known` overrides the publication date that it gives by itself."""
    passage = Passage(document)
    appeared = known or published.infer(document, passage)
    days = dates.find(passage, appeared)
    people = names.find(passage)
    told = {
        **vars(document),
        "published": appeared,
        "sentences": tuple([Span.trusted({"start": start, "end": end}) for start, end in passage.sentences]),
        "dates": tuple(days),
        "quantities": tuple(quantities.find(passage, days)),
        "names": tuple(people),
        "attributions": tuple(attributions.find(passage, people)),
        "entities": names.entities(people),
    }
    return Article.trusted(told)
