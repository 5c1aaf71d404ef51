"""Compressed bodies, unpacked in pieces of bounded size, so that a small body cannot fill the memory."""

import zlib
from collections.abc import Callable, Iterator

from mirrortalk_desktop.domain.network_errors import Unreachable

_PIECE = 256 * 1024


def unpacker(encoding: str, url: str) -> Callable[[bytes], Iterator[bytes]]:
    """A function that unpacks what it is given, in pieces. Raises `Unreachable` for a form that is not known.

    The function itself raises `Unreachable` for what is damaged; both name `url`.
    """
    if encoding in ("", "identity"):
        return lambda raw: iter((raw,))
    if encoding not in ("gzip", "x-gzip", "deflate"):
        raise Unreachable(url, "it sends in a form that is not known")
    machine: list[zlib._Decompress | None] = []

    def unpack(raw: bytes) -> Iterator[bytes]:
        if not machine:
            machine.append(_machine_for(encoding, raw))
        unpacking = machine[0]
        if unpacking is None:
            yield raw
            return
        while raw:
            try:
                piece = unpacking.decompress(raw, _PIECE)
            except zlib.error:
                raise Unreachable(url, "what it sends is damaged") from None
            if piece:
                yield piece
            raw = unpacking.unconsumed_tail

    return unpack


def _machine_for(encoding: str, first: bytes) -> "zlib._Decompress | None":
    """The decompressor for a body that starts like this; None for one that is not compressed, whatever it says."""
    if encoding == "deflate":
        has_header = len(first) > 1 and first[0] & 0x0F == 8 and (first[0] << 8 | first[1]) % 31 == 0
        return zlib.decompressobj(15 if has_header else -15)
    return zlib.decompressobj(31) if first.startswith(b"\x1f\x8b") or first == b"\x1f" else None
