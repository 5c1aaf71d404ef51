"""Write a model's table of words in half the bits: 23 MB less in the installer, and the same vectors.

Half of all-MiniLM-L6-v2 is a table with a row of 384 numbers for each of 30,522 pieces of words. Of these rows only
those of the text at hand are read, and widened then, so they may lie on disk as 16-bit numbers. The other weights take
part in every product and stay as they were published (docs/adr/0029).
"""

import json
import struct
from pathlib import Path
from typing import Any

WORDS = "embeddings.word_embeddings.weight"
#: Told inside of the file, as the model's licence (Apache-2.0, section 4b) asks of files that were changed.
NOTICE = {"changed": f"MirrorTalk stores {WORDS} as F16; it was published as F32"}
_ROWS_AT_ONCE = 512


def write_half(published: Path, made: Path) -> None:
    """Write the `model.safetensors` at `published` to `made` with `WORDS` as float16, to the nearest, ties to even.

    The same bytes come out everywhere. Raises `OverflowError` for a number that float16 cannot hold.
    """
    with published.open("rb") as source, made.open("wb") as target:
        header = _read_header(source)
        start = source.tell()
        tensors = sorted(
            (name for name in header if name != "__metadata__"), key=lambda name: header[name]["data_offsets"]
        )
        target.write(_header_bytes(_halved(header, tensors)))
        for name in tensors:
            begin, end = header[name]["data_offsets"]
            source.seek(start + begin)
            if name == WORDS:
                _write_rows(source, target, *header[name]["shape"])
            else:
                target.write(source.read(end - begin))


def _read_header(source: Any) -> dict[str, Any]:
    (size,) = struct.unpack("<Q", source.read(8))
    header: dict[str, Any] = json.loads(source.read(size))
    return header


def _halved(header: dict[str, Any], tensors: list[str]) -> dict[str, Any]:
    """The header of what is written: the notice, the type of `WORDS`, and where each tensor begins and ends."""
    made: dict[str, Any] = {"__metadata__": header.get("__metadata__", {}) | NOTICE}
    at = 0
    for name in tensors:
        begin, end = header[name]["data_offsets"]
        size = (end - begin) // 2 if name == WORDS else end - begin
        kind = "F16" if name == WORDS else header[name]["dtype"]
        made[name] = {"dtype": kind, "shape": header[name]["shape"], "data_offsets": [at, at + size]}
        at += size
    return made


def _header_bytes(header: dict[str, Any]) -> bytes:
    """Padded with blanks, so that what follows lies on a multiple of 8 as the format asks."""
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    return struct.pack("<Q", len(text)) + text


def _write_rows(source: Any, target: Any, rows: int, width: int) -> None:
    for first in range(0, rows, _ROWS_AT_ONCE):
        count = min(_ROWS_AT_ONCE, rows - first) * width
        target.write(struct.pack(f"<{count}e", *struct.unpack(f"<{count}f", source.read(4 * count))))
