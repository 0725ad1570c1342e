"""What was found in a story, as it is stored and held: claims, which are most of it, stay packed until asked for."""

import json
import zlib
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple, Self, overload

from pydantic import TypeAdapter

from corroborate.schemas import Claim, Finding, Severity, Shape, Story, Tally, Verdict

from .agreements import Agreement, best
from .bodies import joined, parted

CLAIMS: TypeAdapter[tuple[Claim, ...]] = TypeAdapter(tuple[Claim, ...])
AGREED: TypeAdapter[tuple[Agreement, ...]] = TypeAdapter(tuple[Agreement, ...])


class Brief(NamedTuple):
    """A finding without its claims, but for their number and the place of the first."""

    code: str
    rule: str
    severity: Severity
    verdict: Verdict
    fingerprint: str
    subject: str
    message: str
    slip: str | None
    doubt: str | None
    shape: Shape | None
    collection: str
    claims: int
    path: str
    start: int

    @classmethod
    def of(cls, finding: Finding) -> Self:
        """A finding in brief."""
        f, first = finding, finding.claims[0]
        words = (f.code, f.rule, f.severity, f.verdict, f.fingerprint, f.subject, f.message, f.slip, f.doubt, f.shape)
        return cls(*words, f.collection, len(f.claims), first.path, first.start)

    def finding(self, story: str, block: bytes, number: int) -> Finding:
        """The finding of a story, whose claims are those of a number in a block."""
        return Finding.trusted(
            {
                "code": self.code,
                "rule": self.rule,
                "severity": self.severity,
                "verdict": self.verdict,
                "fingerprint": self.fingerprint,
                "subject": self.subject,
                "message": self.message,
                "claims": Claims(block, number, self.claims, (self.path, self.start)),
                "slip": self.slip,
                "doubt": self.doubt,
                "shape": self.shape,
                "collection": self.collection,
                "story": story,
                "accepted": None,
            }
        )


class Told(NamedTuple):
    """What was found in a story; `claims` and `agreed` are packed."""

    collection: str = ""
    tally: Tally = Tally()
    findings: tuple[Brief, ...] = ()
    crashes: tuple[str, ...] = ()
    claims: bytes = b""
    agreed: bytes = b""

    @classmethod
    def of(cls, story: Story, findings: Sequence[Finding], crashes: Sequence[str]) -> Self:
        """What is told of a story."""
        lines = [CLAIMS.dump_json(finding.claims, exclude_defaults=True) for finding in findings]
        claims = zlib.compress(b"\n".join(lines), 1) if lines else b""
        agreed = zlib.compress(AGREED.dump_json(tuple(best(story.facts)), exclude_defaults=True), 1)
        return cls(
            story.collection, Tally.of(story.facts), tuple(map(Brief.of, findings)), tuple(crashes), claims, agreed
        )

    def packed(self) -> bytes:
        """As it is stored."""
        head = json.dumps(
            [self.collection, self.tally.model_dump(), self.findings, self.crashes], separators=(",", ":")
        )
        return joined((zlib.compress(head.encode(), 1), self.claims, self.agreed))

    @classmethod
    def loaded(cls, body: bytes | None) -> Self | None:
        """From a stored body; None where there is none or it is damaged."""
        parts = parted(body)
        if len(parts) != 3:
            return None
        collection, tally, findings, crashes = json.loads(zlib.decompress(parts[0]))
        return cls(collection, Tally(**tally), tuple(Brief(*brief) for brief in findings), tuple(crashes), *parts[1:])


def agreed(body: bytes | None) -> tuple[Agreement, ...] | None:
    """What the articles agree on, from the stored body of what is told; None where there is none or it is damaged."""
    parts = parted(body)
    return AGREED.validate_json(zlib.decompress(parts[2])) if len(parts) == 3 else None


class Claims(Sequence[Claim]):
    """The claims of a finding: as a tuple of them, but unpacked when asked for and not held.

    `place` is the path of the first claim and where it starts, known without unpacking.
    """

    __slots__ = ("_block", "_number", "_size", "place")

    def __init__(self, block: bytes, number: int, size: int, place: tuple[str, int]) -> None:
        self._block, self._number, self._size, self.place = block, number, size, place

    def __len__(self) -> int:
        return self._size

    @overload
    def __getitem__(self, index: int) -> Claim: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Claim, ...]: ...
    def __getitem__(self, index: int | slice) -> Claim | tuple[Claim, ...]:
        return _claims(self._block, self._number)[index]

    def __iter__(self) -> Iterator[Claim]:
        return iter(_claims(self._block, self._number))

    def __eq__(self, other: object) -> bool:
        return tuple(self) == tuple(other) if isinstance(other, tuple | Claims) else NotImplemented

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return repr(tuple(self))


@lru_cache(maxsize=64)
def _claims(block: bytes, number: int) -> tuple[Claim, ...]:
    return CLAIMS.validate_json(_lines(block)[number])


@lru_cache(maxsize=8)
def _lines(block: bytes) -> list[bytes]:
    return zlib.decompress(block).split(b"\n")


def place(finding: Finding) -> tuple[str, int]:
    """The path of a finding's first claim and where it starts."""
    claims: Any = finding.claims
    return claims.place if isinstance(claims, Claims) else (claims[0].path, claims[0].start)
