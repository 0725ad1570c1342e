"""Bodies: what is stored under a key. Each can tell whether it is whole."""

import zlib
from collections.abc import Iterable
from typing import TypeVar

from corroborate.schemas import Record

Body = TypeVar("Body", bound=Record)
SIZE = 4  # bytes of a checksum and of the length of a part


def packed(record: Record) -> bytes:
    """A record as it is stored: compressed JSON with a checksum."""
    return zlib.compress(record.model_dump_json(exclude_defaults=True).encode(), 1)


def loaded(kind: type[Body], body: bytes | None) -> Body | None:
    """The record in a stored body; None where there is none or it is damaged."""
    if body is None:
        return None
    try:
        return kind.model_validate_json(zlib.decompress(body))
    except (zlib.error, ValueError):
        return None


def joined(parts: Iterable[bytes]) -> bytes:
    """Several parts as one body, behind a checksum of all, so that each may be unpacked when it is asked for."""
    whole = b"".join(piece for part in parts for piece in (len(part).to_bytes(SIZE, "big"), part))
    return zlib.crc32(whole).to_bytes(SIZE, "big") + whole


def parted(body: bytes | None) -> list[bytes]:
    """The parts of a body; none where there is no body or it is damaged."""
    if body is None or zlib.crc32(memoryview(body)[SIZE:]).to_bytes(SIZE, "big") != body[:SIZE]:
        return []
    parts, at = [], SIZE
    while at < len(body):
        start = at + SIZE
        at = start + int.from_bytes(body[at:start], "big")
        parts.append(body[start:at])
    return parts
