"""Pictures of shows: fetched after their feed, kept small beside the library, and looked at again after a while.

A picture is welcome and never needed: where there is none, or none that can be used, an empty file remembers so for a
day. Only addresses that a feed names are asked.
"""

import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from mirrortalk_desktop.domain.contact import Purpose
from mirrortalk_desktop.domain.errors import MirrorTalkError
from mirrortalk_desktop.domain.model import Feed
from mirrortalk_desktop.domain.network_errors import Unreachable
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.feeds.http import Http
from mirrortalk_desktop.files import not_written, write_whole
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.pipeline.reach import door_for

LARGEST = 10_000_000
"""Bytes of a picture as it comes."""
_PATIENCE = 20.0
_DAY = 86_400.0
_LASTS = 30 * _DAY

Shrink = Callable[[bytes], bytes]
"""Makes a picture small; nothing comes of what is no picture, or one too large to be looked at."""


class Pictures:
    """The small pictures of the shows that are followed, each in a file named after its address."""

    def __init__(self, *, library: Library, http: Http, folder: Path) -> None:
        self._library = library
        self._http = http
        self._folder = folder

    def fetch(self, url: str, *, token: CancelToken, feed: Feed | None = None) -> bytes:
        """A picture as its publisher has it, for a feed that names it; nothing is kept. Raises what `Http` raises."""
        http = door_for(feed, self._http) if feed else self._http
        return http.get(url, purpose=Purpose.PICTURE, limit=LARGEST, patience=_PATIENCE, token=token).body

    def bring(self, feed_id: str, *, shrink: Shrink, token: CancelToken) -> bool:
        """Have the picture that the feed names, unless it is there and not old; returns whether there is a new one.

        Raises `Unreachable` (also when working offline), `CannotWrite`, `DiskFull` and `UnknownFeed`.
        """
        feed = self._library.feeds.get(feed_id)
        if not feed.image_url or not self._is_due(feed.image_url):
            return False
        try:
            small = shrink(self._read(feed, token))
        except Unreachable:
            raise
        except MirrorTalkError:
            small = b""
        file = self._file(feed.image_url)
        if small or not file.is_file():
            write_whole(file, small)
            return bool(small)
        try:
            file.touch()
        except OSError as exc:
            raise not_written(file, exc) from exc
        return False

    def kept(self, address: str) -> bytes:
        """The small picture of this address; b"" when there is none."""
        try:
            return self._file(address).read_bytes()
        except OSError:
            return b""

    def tidy(self) -> None:
        """Delete the pictures of shows that are followed no longer, and those that were replaced."""
        named = {self._file(feed.image_url) for feed in self._library.feeds.all() if feed.image_url}
        for file in self._folder.glob("*"):
            if file not in named:
                file.unlink(missing_ok=True)

    def _read(self, feed: Feed, token: CancelToken) -> bytes:
        """From the web; only a show that came with the app has its picture in a file."""
        if not feed.is_local:
            return self.fetch(feed.image_url, token=token, feed=feed)
        try:
            return Path(url2pathname(urlsplit(feed.image_url).path)).read_bytes()
        except OSError:
            return b""

    def _is_due(self, address: str) -> bool:
        try:
            facts = self._file(address).stat()
        except OSError:
            return True
        return time.time() - facts.st_mtime > (_LASTS if facts.st_size else _DAY)

    def _file(self, address: str) -> Path:
        return self._folder / sha256(address.encode("utf-8", "replace")).hexdigest()[:32]
