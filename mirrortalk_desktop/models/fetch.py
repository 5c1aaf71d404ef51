"""Fetch a model from the hub that publishes it: each file goes on where it stopped, and is checked before it counts."""

import os
import time
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import BinaryIO, Protocol
from urllib.parse import urlsplit

from mirrortalk_desktop.domain.contact import Purpose
from mirrortalk_desktop.domain.model_errors import ModelDamaged
from mirrortalk_desktop.domain.network_errors import HttpRefused, NetworkLogin, Unreachable
from mirrortalk_desktop.domain.work import CancelToken, Progress, Report
from mirrortalk_desktop.models.catalogue import HUB, FileFacts, ModelEntry
from mirrortalk_desktop.models.place import check_space, writing
from mirrortalk_desktop.models.verify import hash_file

_MOST_TRIES = 20
_SECONDS_BETWEEN_REPORTS = 0.1
_RANGE_NOT_SATISFIABLE = 416
_ANOTHER_LENGTH = "it has a file of another length"


class Incoming(Protocol):
    """A reply whose body is still to come."""

    @property
    def status(self) -> int:
        """200, or 206 when the part that was asked for comes."""

    @property
    def headers(self) -> Mapping[str, str]:
        """The reply's headers, found in any case."""

    @property
    def pieces(self) -> Iterator[bytes]:
        """The body, to be read once."""


class FetchHttp(Protocol):
    """What is needed of the network; `feeds.http.Http` is one."""

    def stream(
        self, url: str, *, purpose: Purpose, headers: Mapping[str, str] | None = None, token: CancelToken | None = None
    ) -> AbstractContextManager[Incoming]:
        """The reply to a request, redirects followed; raises what `domain.errors` knows for every refusal."""


def address_of(entry: ModelEntry, file: str) -> str:
    """Where a file of a model is published; `HF_ENDPOINT` names another hub or a mirror."""
    hub = (os.environ.get("HF_ENDPOINT") or HUB).rstrip("/")
    hub = hub if "://" in hub else f"https://{hub}"
    return f"{hub}/{entry.repository}/resolve/{entry.revision}/{file}"


def fetch_files(entry: ModelEntry, *, folder: Path, http: FetchHttp, token: CancelToken, report: Report) -> None:
    """All files of the model, in this folder and verified. What is already there from an earlier try is kept."""
    progress = _Counter(entry, report)
    with writing(folder, entry.size):
        folder.mkdir(parents=True, exist_ok=True)
        check_space(folder, entry.size - sum(_present(folder, name) for name in entry.files))
        for name, facts in entry.files.items():
            token.raise_if_cancelled()
            target = folder / name
            if not (target.is_file() and target.stat().st_size == facts.size):
                _fetch_file(entry, name, facts, folder=folder, http=http, token=token, progress=progress)
            progress.file_done(facts.size)


def _fetch_file(
    entry: ModelEntry,
    name: str,
    facts: FileFacts,
    *,
    folder: Path,
    http: FetchHttp,
    token: CancelToken,
    progress: "_Counter",
) -> None:
    """One file: try on as long as every try brings something, then check it and give it its name."""
    part = folder / f"{name}.part"
    part.parent.mkdir(parents=True, exist_ok=True)
    for last_try in range(_MOST_TRIES, -1, -1):
        before = _size(part)
        if before == facts.size:
            break
        try:
            _go_on(address_of(entry, name), part, facts, http=http, token=token, progress=progress)
        except Unreachable:
            if _size(part) <= before or last_try == 0:
                raise
    if hash_file(part, token=token) != facts.sha256:
        part.unlink()
        raise ModelDamaged(entry.name, f"{name} is not the file that was published")
    part.replace(folder / name)


def _go_on(
    url: str, part: Path, facts: FileFacts, *, http: FetchHttp, token: CancelToken, progress: "_Counter"
) -> None:
    """Get what is still missing of a file; a server that sends it all again is welcome to."""
    if _size(part) > facts.size:
        part.unlink()
    start = _size(part)
    headers = {"Range": f"bytes={start}-"} if start else {}
    try:
        with http.stream(url, purpose=Purpose.MODEL, headers=headers, token=token) as incoming:
            is_rest = incoming.status == 206 and _starts_at(incoming.headers, start)
            if not is_rest:
                _refuse_other(url, facts, incoming.headers)
            with part.open("ab" if is_rest else "wb") as file:
                _write(incoming.pieces, file, start if is_rest else 0, facts.size, url, token, progress)
    except HttpRefused as error:
        if error.status != _RANGE_NOT_SATISFIABLE or not start:
            raise
        part.unlink()
        raise Unreachable(_shown(url), _ANOTHER_LENGTH) from error
    if _size(part) < facts.size:
        raise Unreachable(_shown(url), "the connection broke")


def _write(
    pieces: Iterator[bytes], file: BinaryIO, done: int, size: int, url: str, token: CancelToken, progress: "_Counter"
) -> None:
    for piece in pieces:
        token.raise_if_cancelled()
        done += len(piece)
        if done > size:
            file.truncate(0)
            raise Unreachable(_shown(url), _ANOTHER_LENGTH)
        file.write(piece)
        progress.within_file(done)
    file.flush()
    os.fsync(file.fileno())


def _refuse_other(url: str, facts: FileFacts, headers: Mapping[str, str]) -> None:
    """Raise for a reply that is not the whole file, such as a login page of a network, before it harms the part."""
    if "html" in headers.get("content-type", "").lower():
        raise NetworkLogin(_shown(url))
    promised = headers.get("content-length", "")
    if promised.isdigit() and not headers.get("content-encoding") and int(promised) != facts.size:
        raise Unreachable(_shown(url), _ANOTHER_LENGTH)


def _shown(url: str) -> str:
    """The host and the file of an address: a mirror may be named with a login in it."""
    parts = urlsplit(url)
    return f"{parts.hostname}/…/{parts.path.rpartition('/')[2]}"


def _starts_at(headers: Mapping[str, str], start: int) -> bool:
    return headers.get("content-range", "").strip().lower().startswith(f"bytes {start}-")


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


def _present(folder: Path, name: str) -> int:
    return _size(folder / name) or _size(folder / f"{name}.part")


class _Counter:
    """Reports bytes of all files together, at most ten times a second."""

    def __init__(self, entry: ModelEntry, report: Report) -> None:
        self._entry = entry
        self._report = report
        self._before = 0
        self._last = 0.0

    def within_file(self, done: int) -> None:
        now = time.monotonic()
        if now - self._last >= _SECONDS_BETWEEN_REPORTS:
            self._last = now
            self._tell(self._before + done)

    def file_done(self, size: int) -> None:
        self._before += size
        self._tell(self._before)

    def _tell(self, done: int) -> None:
        self._report(Progress(done, self._entry.size, "bytes", self._entry.name))
