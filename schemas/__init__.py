"""The records: frozen pydantic models, one file a subject. Imports nothing of ours."""

from .article import CLAIM_ZONES, Article, Document, Problem, Zone, ZoneKind
from .attributions import Act, AttributionMention, Cue, Source
from .base import Mention, Record, Span
from .dates import Clock, DateHedge, DateMention, DateType, Granularity, Published
from .findings import Claim, Fact, FactKind, Finding, Report, Severity, Verdict
from .names import Entity, NameKind, NameMention
from .quantities import QuantityHedge, QuantityKind, QuantityMention

__all__ = [
    "CLAIM_ZONES",
    "Act",
    "Article",
    "AttributionMention",
    "Claim",
    "Clock",
    "Cue",
    "DateHedge",
    "DateMention",
    "DateType",
    "Document",
    "Entity",
    "Fact",
    "FactKind",
    "Finding",
    "Granularity",
    "Mention",
    "NameKind",
    "NameMention",
    "Problem",
    "Published",
    "QuantityHedge",
    "QuantityKind",
    "QuantityMention",
    "Record",
    "Report",
    "Severity",
    "Source",
    "Span",
    "Verdict",
    "Zone",
    "ZoneKind",
]
