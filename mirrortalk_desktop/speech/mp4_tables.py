"""Tables of an MP4 file that promise more than the file can hold: FFmpeg makes an entry of 24 bytes for every promise.

Only the boxes that lead to the tables are read, never the sound.
"""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

_LEAD_ON = (b"moov", b"trak", b"mdia", b"minf", b"stbl", b"moof", b"traf")
_FIRST = (b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide", b"styp")
_MOST_BOXES = 100_000


def promise_too_much(path: Path) -> bool:
    """Whether a table of samples (`stsz`, `trun`) is longer than the file has bytes for."""
    size = path.stat().st_size
    with path.open("rb") as file:
        if file.read(8)[4:] not in _FIRST:
            return False
        return any(_promised(name, head) > size for name, head in _tables(file, 0, size, [_MOST_BOXES]))


def _tables(file: BinaryIO, place: int, end: int, left: list[int]) -> Iterator[tuple[bytes, bytes]]:
    """Name and first bytes of every such table between two places."""
    while place + 8 <= end and left[0] > 0:
        left[0] -= 1
        file.seek(place)
        head = file.read(32)
        if len(head) < 8:
            return
        length, name = struct.unpack(">I4s", head[:8])
        body = 8
        if length == 1 and len(head) >= 16:
            (length,) = struct.unpack(">Q", head[8:16])
            body = 16
        if length == 0:
            length = end - place
        if name in _LEAD_ON:
            yield from _tables(file, place + body, min(end, place + length), left)
        elif name in (b"stsz", b"trun"):
            yield name, head[body:]
        place += max(length, body)


def _promised(name: bytes, head: bytes) -> int:
    """The bytes of sound that a table stands for, at least."""
    if name == b"trun":
        return int.from_bytes(head[4:8])
    each, count = int.from_bytes(head[4:8]), int.from_bytes(head[8:12])
    return max(each, 1) * count
