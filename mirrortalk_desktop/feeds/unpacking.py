"""Compressed bodies, unpacked in pieces of bounded size, so that a small body cannot fill the memory."""

import zlib
from collections.abc import Callable, Iterator

from mirrortalk_desktop.domain.network_errors import Unreachable

_PIECE = 256 * 1024
_NOT_UNPACKED = frozenset({"br", "zstd", "compress", "x-compress"})
_PACKED = _NOT_UNPACKED | {"gzip", "x-gzip", "deflate"}
_GZIP = 31
_GZIP_MARK = b"\x1f\x8b"
#: A body that makes less than half of what it is itself, beyond so many bytes, is made to be read without end.
_MOST_IN_VAIN = 1024 * 1024


def is_packed(encoding: str) -> bool:
    """Whether a body of this encoding has another length than what it stands for."""
    return any(coding in _PACKED for coding in _codings(encoding))


def unpacker(encoding: str, url: str) -> Callable[[bytes], Iterator[bytes]]:
    """A function that unpacks what it is given, in pieces. Raises `Unreachable` for a form that is not known.

    The function itself raises `Unreachable` for what is damaged; both name `url`.
    """
    packed = [coding for coding in _codings(encoding) if coding in _PACKED]
    if not packed:
        return lambda raw: iter((raw,))
    if packed[0] in _NOT_UNPACKED or len(packed) > 1:
        raise Unreachable(url, "it sends in a form that is not known")
    return _Unpacking(packed[0], url).unpack


class _Unpacking:
    """One body on its way."""

    def __init__(self, coding: str, url: str) -> None:
        self._coding = coding
        self._url = url
        self._machine: zlib._Decompress | None = None
        self._has_begun = False
        self._taken = 0
        self._given = 0

    def unpack(self, raw: bytes) -> Iterator[bytes]:
        """What comes out of the next bytes of the body."""
        if not self._has_begun:
            self._has_begun = True
            self._machine = _machine_for(self._coding, raw)
        self._taken += len(raw)
        while raw:
            if self._machine is None:
                yield raw
                return
            try:
                piece = self._machine.decompress(raw, _PIECE)
            except zlib.error:
                raise Unreachable(self._url, "what it sends is damaged") from None
            self._given += len(piece)
            if piece:
                yield piece
            raw = self._machine.unconsumed_tail
            if self._machine.eof:
                raw = self._next_member(self._machine.unused_data)
        if self._taken > 2 * self._given + _MOST_IN_VAIN:
            raise Unreachable(self._url, "what it sends is damaged")

    def _next_member(self, rest: bytes) -> bytes:
        """A gzip file may have several members (RFC 1952, 2.2); what else comes after one is no part of it."""
        if not rest.startswith(_GZIP_MARK):
            return b""
        self._machine = zlib.decompressobj(_GZIP)
        return rest


def _codings(encoding: str) -> list[str]:
    """Stores of files hand out what their customers wrote there, such as "utf-8" or "aws-chunked": it means nothing."""
    return [coding.strip().lower() for coding in encoding.split(",")]


def _machine_for(encoding: str, first: bytes) -> "zlib._Decompress | None":
    """The decompressor for a body that starts like this; None for one that is not compressed, whatever it says."""
    if encoding == "deflate":
        has_header = len(first) > 1 and first[0] & 0x0F == 8 and (first[0] << 8 | first[1]) % 31 == 0
        return zlib.decompressobj(15 if has_header else -15)
    return zlib.decompressobj(_GZIP) if first.startswith(_GZIP_MARK) or first == _GZIP_MARK[:1] else None
