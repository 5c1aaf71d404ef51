"""Audio files from the web: streamed to a `.part`, resumed where they broke off, verified, and only then named.

A file under its final name is always whole. What broke off is kept for the next try; what is not audio is not. A web
page in place of audio is nothing but a failed try: it harms no `.part`.
"""

import hashlib
import itertools
import json
import os
import re
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from mirrortalk_desktop.domain.contact import Purpose
from mirrortalk_desktop.domain.errors import DiskFull, EmptyFile, NotAudio, TruncatedAudio
from mirrortalk_desktop.domain.network_errors import (
    FeedGone,
    HttpRefused,
    NetworkLogin,
    NotThere,
    TooLarge,
    Unreachable,
)
from mirrortalk_desktop.domain.reasons import OFFLINE
from mirrortalk_desktop.domain.work import CancelToken, Progress, Report, ignore_progress
from mirrortalk_desktop.feeds.address import file_name
from mirrortalk_desktop.feeds.http import Http, Incoming
from mirrortalk_desktop.feeds.portals import is_web_page
from mirrortalk_desktop.files import has_no_room, make_private_folder, not_written

#: What is left free on the disk for the library and for everybody else.
RESERVE = 300_000_000
_LARGEST = 8_000_000_000
_CHECK_DISK_EVERY = 32_000_000
_PIECE = 1024 * 1024
_NO_AUDIO = re.compile(rb"\s*(<\?xml|<rss|[{\[]\s*[\"}\]])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Downloaded:
    """A whole, verified file."""

    path: Path
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class _Memo:
    """What is known of a `.part`, so that a later try can go on only if the file is still the same."""

    url: str
    etag: str = ""
    last_modified: str = ""
    length: int | None = None

    @property
    def condition(self) -> str:
        """The value for If-Range: a strong ETag, else the date; "" when nothing proves that the file is the same."""
        return self.etag if self.etag and not self.etag.startswith("W/") else self.last_modified


def download(
    url: str,
    *,
    folder: Path,
    stem: str,
    http: Http,
    verify: Callable[[Path], str],
    token: CancelToken | None = None,
    report: Report = ignore_progress,
    reserve: int = RESERVE,
    limit: int = _LARGEST,
) -> Downloaded:
    """The file at `url` as `folder/stem` plus the ending that `verify` finds true for it.

    `verify` gets the `.part` and raises `NotAudio` or the like for what cannot be used. Raises `TruncatedAudio` when
    the body ends early (call again to go on), `EmptyFile`, `NotAudio`, `NetworkLogin`, `DiskFull`, `CannotWrite`, and
    what `Http` raises.
    """
    token = token or CancelToken()
    part = folder / f"{stem}.part"
    memo_file = folder / f"{stem}.part.json"
    name = file_name(http.shown(url))
    with _writing(folder, reserve):
        make_private_folder(folder)
        sha256, size = _fetch(url, part, memo_file, name, http, token, _Throttle(report), reserve, limit)
    if size == 0:
        _remove(part, memo_file)
        raise EmptyFile(name)
    try:
        extension = verify(part)
    except NotAudio:
        _remove(part, memo_file)
        raise NotAudio(name) from None
    except EmptyFile:
        _remove(part, memo_file)
        raise EmptyFile(name) from None
    final = folder / f"{stem}{extension}"
    with _writing(folder, reserve):
        part.replace(final)
        _remove(memo_file)
    return Downloaded(final, sha256, size)


def forget(folder: Path, stem: str) -> None:
    """Remove what is left of a download that is not wanted any more."""
    _remove(folder / f"{stem}.part", folder / f"{stem}.part.json")


def _fetch(
    url: str,
    part: Path,
    memo_file: Path,
    name: str,
    http: Http,
    token: CancelToken,
    throttle: "_Throttle",
    reserve: int,
    limit: int,
) -> tuple[str, int]:
    """Bring the `.part` to its full length; return its SHA-256 and size."""
    memo = _recall(memo_file, url)
    have = _size(part) if memo and memo.condition else 0
    if memo and memo.length is not None and have >= memo.length > 0:
        if have == memo.length:
            return _hash(part, have, token).hexdigest(), have
        have = 0
    headers = {"Range": f"bytes={have}-", "If-Range": memo.condition} if memo and have else {}
    try:
        with http.stream(url, purpose=Purpose.EPISODE, headers=headers, token=token) as incoming:
            start = have if _continues(incoming, have, memo) else 0
            return _write(incoming, url, part, memo_file, start, name, token, throttle, reserve, limit)
    except HttpRefused as error:
        if error.status != 416 or not have:
            raise
    except FeedGone as error:
        raise NotThere(error.url) from None
    _remove(part, memo_file)
    with http.stream(url, purpose=Purpose.EPISODE, token=token) as incoming:
        return _write(incoming, url, part, memo_file, 0, name, token, throttle, reserve, limit)


def _write(
    incoming: Incoming,
    url: str,
    part: Path,
    memo_file: Path,
    start: int,
    name: str,
    token: CancelToken,
    throttle: "_Throttle",
    reserve: int,
    limit: int,
) -> tuple[str, int]:
    """Append what comes to the `.part`, from `start` on."""
    if incoming.status == 206 and start == 0:
        raise Unreachable(incoming.shown, "it sent a part that was not asked for")
    total = None if incoming.is_compressed or incoming.length is None else start + incoming.length
    if total is not None and total > limit:
        raise TooLarge(incoming.shown, limit)
    _check_disk(part.parent, (total - start) if total is not None else 0, reserve)
    pieces = incoming.pieces
    if not start:
        first = next(pieces, b"")
        if is_web_page(first):
            raise NetworkLogin(incoming.shown)
        pieces = itertools.chain((first,), pieces)
    digest = _hash(part, start, token)
    done = checked = start
    with _writing(part.parent, reserve):
        _remember(memo_file, url, incoming, total)
        with part.open("r+b" if start else "wb") as file:
            file.seek(start)
            file.truncate()
            try:
                for piece in pieces:
                    if done == 0 and _NO_AUDIO.match(piece):
                        raise NotAudio(name)
                    file.write(piece)
                    digest.update(piece)
                    done += len(piece)
                    throttle.say(done, total)
                    if done > limit:
                        raise TooLarge(incoming.shown, limit)
                    if done - checked > _CHECK_DISK_EVERY:
                        _check_disk(part.parent, 0, reserve)
                        checked = done
            except Unreachable as error:
                if total is None or done == start or error.reason == OFFLINE:
                    raise
                raise TruncatedAudio(name, total, done) from None
            except (NotAudio, TooLarge):
                file.close()
                _remove(part, memo_file)
                raise
            file.flush()
            os.fsync(file.fileno())
    throttle.say(done, total, is_last=True)
    if total is not None and done < total:
        raise TruncatedAudio(name, total, done)
    return digest.hexdigest(), done


def _continues(incoming: Incoming, have: int, memo: _Memo | None) -> bool:
    """Whether the reply goes on exactly where the `.part` ends, in the same file."""
    if incoming.status != 206 or not have or memo is None or incoming.is_compressed:
        return False
    place = re.match(r"bytes (\d+)-\d+/(\d+|\*)", incoming.headers.get("content-range", ""))
    if not place or int(place.group(1)) != have:
        return False
    is_same_length = memo.length is None or place.group(2) in ("*", str(memo.length))
    etag = incoming.headers.get("etag", "")
    return is_same_length and (not etag or not memo.etag or etag == memo.etag)


def _hash(part: Path, length: int, token: CancelToken) -> Any:
    """SHA-256 over the first bytes of the `.part`, ready to go on."""
    digest = hashlib.sha256()
    if not length:
        return digest
    with part.open("rb") as file:
        while length > 0 and (piece := file.read(min(_PIECE, length))):
            token.raise_if_cancelled()
            digest.update(piece)
            length -= len(piece)
    return digest


def _recall(memo_file: Path, url: str) -> _Memo | None:
    try:
        memo = _Memo(**json.loads(memo_file.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None
    return memo if memo.url == url and isinstance(memo.length, int | None) else None


def _remember(memo_file: Path, url: str, incoming: Incoming, total: int | None) -> None:
    etag, date = (
        ("", "")
        if incoming.is_compressed
        else (incoming.headers.get("etag", ""), incoming.headers.get("last-modified", ""))
    )
    memo = _Memo(url, etag if etag.isascii() else "", date if date.isascii() else "", total)
    memo_file.write_text(json.dumps(asdict(memo)), encoding="utf-8")


def _check_disk(folder: Path, needed: int, reserve: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < needed + reserve:
        raise DiskFull(str(folder), needed + reserve, free)


@contextmanager
def _writing(folder: Path, reserve: int) -> Iterator[None]:
    """Tell what the disk says in our words."""
    try:
        yield
    except OSError as error:
        if has_no_room(error):
            raise DiskFull(str(folder), reserve, 0) from error
        raise not_written(folder, error) from error


def _size(part: Path) -> int:
    try:
        return part.stat().st_size
    except OSError:
        return 0


def _remove(*paths: Path) -> None:
    for path in paths:
        path.unlink(missing_ok=True)


class _Throttle:
    """Passes progress on at most ten times a second, and the last one always."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._next = 0.0

    def say(self, done: int, total: int | None, *, is_last: bool = False) -> None:
        """Report so many bytes, unless it is too soon."""
        now = time.monotonic()
        if is_last or now >= self._next:
            self._next = now + 0.1
            self._report(Progress(done, total, "bytes"))
