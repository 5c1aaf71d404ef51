"""Servers that misbehave, as feeds and as episodes: each ends within its time-out, and nothing that was there is lost.

A show is followed and its first episode is there. Then its server does something else in place of what it should, once
for the feed and once for the second episode; after that it behaves, and the second episode must come as it is.
"""

import gzip
import hashlib
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.errors import MirrorTalkError
from mirrortalk_desktop.domain.job import Task
from mirrortalk_desktop.domain.model import State
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.feeds.http import Http
from mirrortalk_desktop.feeds.manners import Manners, Retries
from mirrortalk_desktop.paths import Paths
from mirrortalk_desktop.settings import Settings
from tests.benchmarks.faults.extent import Extent
from tests.benchmarks.results import Result
from tests.support.demo import DEMO
from tests.support.feed_text import item, rss
from tests.support.server import LoopbackServer, Reply, Request, endless

TOKEN = CancelToken()
TIMEOUT, RETRIES = 1.0, 1
#: Connecting and each stretch of a reply may take the time-out, once more for each retry; the rest is reading.
MOST_SECONDS = (1 + RETRIES) * (2 * TIMEOUT) + 4.0
#: Compressed, this is nothing; it is more than a document may have.
BOMB = 60_000_000

Misbehave = Callable[[LoopbackServer, bytes, str], "Reply | Callable[[Request], Reply]"]


def drip() -> Iterator[bytes]:
    """A byte a second, for as long as somebody listens."""
    pause = threading.Event()
    while not pause.wait(1.0):
        yield b"x"


def in_circles(server: LoopbackServer, _body: bytes, _kind: str) -> Reply:
    server.redirect("/one", server.url("/two"))
    server.redirect("/two", server.url("/one"))
    return Reply(status=302, headers={"Location": server.url("/one")})


def bomb(_server: LoopbackServer, _body: bytes, kind: str) -> Reply:
    return Reply(gzip.compress(bytes(BOMB)), 200, kind, {"Content-Encoding": "gzip"}, ranges=False)


def changed_under_resume(_server: LoopbackServer, body: bytes, kind: str) -> Callable[[Request], Reply]:
    """Breaks off; what goes on is of another file that pretends to be the same."""
    other = body[::-1]

    def answer(request: Request) -> Reply:
        if request.header("Range"):
            start = int(request.header("Range").removeprefix("bytes=").split("-")[0])
            place = {"Content-Range": f"bytes {start}-{len(other)}/{len(other) + 1}"}
            return Reply(other[start:], 206, kind, place, etag='"other"', ranges=False)
        return Reply(body, 200, kind, truncate_at=len(body) // 2, etag='"first"')

    return answer


#: What a server may do in place of an answer.
MISBEHAVIOURS: dict[str, Misbehave] = {
    "cut": lambda _server, body, kind: Reply(body, 200, kind, truncate_at=len(body) // 2, etag='"cut"'),
    "a byte a second": lambda _server, body, kind: Reply(drip(), 200, kind, length=len(body)),
    "silence": lambda _server, body, kind: Reply(body, 200, kind, stall_at=len(body) // 3),
    "too long a length": lambda _server, body, kind: Reply(iter((body,)), 200, kind, length=2 * len(body)),
    "wrong type": lambda _server, _body, _kind: Reply(b"<html><body>Please log in</body></html>", 200, "text/html"),
    "nothing": lambda _server, _body, kind: Reply(b"", 200, kind),
    "error 500": lambda _server, _body, _kind: Reply(b"oh", 500, "text/plain"),
    "error 503": lambda _server, _body, _kind: Reply(b"oh", 503, "text/plain", {"Retry-After": "7200"}),
    "circles": in_circles,
    "to a file": lambda _server, _body, _kind: Reply(status=302, headers={"Location": "file:///etc/passwd"}),
    "gzip bomb": bomb,
    "broken gzip": lambda _s, body, kind: Reply(b"\x1f\x8b" + body, 200, kind, {"Content-Encoding": "gzip"}, ranges=False),
    "changed under resume": changed_under_resume,
    "304 that lies": lambda _server, _body, kind: Reply(b"", 304, kind),
}  # fmt: skip
#: Without an end, it is refused by its size, which for audio is more than is read here.
FEED_ALONE: dict[str, Misbehave] = {
    "endless": lambda _server, _body, kind: Reply(endless(), 200, kind),
    "too short a length": lambda _server, body, kind: Reply(iter((body,)), 200, kind, length=len(body) // 2),
}
#: These wait for the time-out, and are left out of the short form.
TAKE_TIME = {"silence"}


@dataclass
class Tried:
    """What one misbehaviour did."""

    what: str
    seconds: float
    lost: str


def measure(extent: Extent) -> Iterator[Result]:
    """Have everything done to feed and episode."""
    with tempfile.TemporaryDirectory(prefix="mirrortalk-servers-") as folder, LoopbackServer() as server:
        tried = [
            _try(server, Path(folder) / str(number), f"{name} ({place})", place, misbehave)
            for number, (name, place, misbehave) in enumerate(_plan(extent))
        ]
    lost = [each for each in tried if each.lost]
    yield Result("misbehaviours", len(tried), "", None, True, ", ".join(MISBEHAVIOURS | FEED_ALONE))
    slowest = max(tried, key=lambda each: each.seconds)
    is_in_time = slowest.seconds <= MOST_SECONDS
    yield Result(
        "the slowest end",
        round(slowest.seconds, 1),
        "s",
        MOST_SECONDS,
        is_in_time,
        f"{slowest.what}; time-out {TIMEOUT:g} s",
    )
    yield Result(
        "after which something was lost", len(lost), "", 0, not lost, "; ".join(f"{e.what}: {e.lost}" for e in lost[:3])
    )


def _plan(extent: Extent) -> Iterator[tuple[str, str, Misbehave]]:
    """What is done in place of what; in the short form to episodes, and what is quick."""
    for name, misbehave in (MISBEHAVIOURS | FEED_ALONE).items():
        if extent.is_short and name in TAKE_TIME:
            continue
        if name in FEED_ALONE or not extent.is_short:
            yield name, "feed", misbehave
        if name in MISBEHAVIOURS:
            yield name, "episode", misbehave


def _try(server: LoopbackServer, folder: Path, what: str, place: str, misbehave: Misbehave) -> Tried:
    audio = {name: (DEMO / file).read_bytes() for name, file in (("a", "sharing.opus"), ("b", "two-friends.mp3"))}
    feed = rss(
        item("A", server.serve("/a", audio["a"], "audio/ogg", etag='"a"'), guid="a"),
        item("B", server.serve("/b", audio["b"], "audio/mpeg", etag='"b"'), guid="b"),
        title="Kept",
    )
    address = server.serve("/feed.xml", feed, "application/rss+xml", etag='"feed"')
    container = open_container(folder)
    try:
        subscribed = container.subscriptions.subscribe(container.subscriptions.look_up(address, token=TOKEN), newest=9)
        ids = {episode.guid: episode.id for episode in container.library.episodes.of_feed(subscribed.feed.id)}
        _download(container, ids["a"])
        path, body, kind = (
            ("/feed.xml", feed, "application/rss+xml") if place == "feed" else ("/b", audio["b"], "audio/mpeg")
        )
        behaved, server.routes[path] = server.routes[path], misbehave(server, body, kind)
        began = time.monotonic()
        if place == "feed":
            container.subscriptions.refresh(subscribed.feed.id, token=TOKEN)
        else:
            for _ in range(2):  # what broke off is gone on with
                _download(container, ids["b"])
        seconds = time.monotonic() - began
        server.routes[path] = behaved
        return Tried(what, seconds, _lost(container, subscribed.feed.id, ids, audio))
    finally:
        container.close()


def open_container(folder: Path) -> Container:
    """The services, with a door to the network that is as usual but for its patience."""
    container = Container(
        Settings(embedding_provider="local"),
        Paths(folder / "library", folder / "models", folder / "config", folder / "logs"),
    )
    container.http = Http(
        user_agent="MirrorTalk",
        timeout=TIMEOUT,
        retries=Retries(most=RETRIES, first_seconds=0.1),
        manners=Manners(pause_seconds=0.0),
        on_contact=lambda contact: container.library.contacts.note(contact),
    )
    return container


def _download(container: Container, episode_id: str) -> None:
    try:
        container.ingest.perform(Task.DOWNLOAD, episode_id, token=TOKEN)
    except MirrorTalkError:
        return


def _lost(container: Container, feed_id: str, ids: dict[str, str], audio: dict[str, bytes]) -> str:
    """What is not there any more, or does not come once the server behaves; nothing when all is well."""
    found = {episode.guid: episode.id for episode in container.library.episodes.of_feed(feed_id)}
    if found != ids:
        return f"episodes {sorted(found)}"
    failure = container.subscriptions.refresh(feed_id, token=TOKEN).failure
    if failure is not None:
        return f"the feed stays in trouble: {failure}"
    container.ingest.retry(ids["b"])
    _download(container, ids["b"])
    for guid, episode_id in ids.items():
        kept = container.library.episodes.audio(episode_id)
        whole = hashlib.sha256(audio[guid]).hexdigest()
        path = container.audio_file(episode_id)
        if (
            kept is None
            or path is None
            or kept.sha256 != whole
            or hashlib.sha256(path.read_bytes()).hexdigest() != whole
        ):
            return f"the audio of {guid}"
        if container.library.episodes.get(episode_id).audio_state is not State.DONE:
            return f"{guid} is not done"
    left = [path.name for path in container.paths.audio.iterdir() if ".part" in path.name]
    return f"left over: {left}" if left else ""
