"""Feeds as they are: every playable episode is found, and a second and third look makes no duplicates.

The feeds are those of `odd_feeds.py`, and with `--feeds FOLDER` all files there that are feeds; in these, an item with an
audio enclosure counts as playable.
"""

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.errors import MirrorTalkError
from tests.benchmarks.faults.extent import Extent
from tests.benchmarks.faults.odd_feeds import OddFeed, odd_feeds
from tests.benchmarks.faults.servers import TOKEN, open_container
from tests.benchmarks.results import Result
from tests.support.server import LoopbackServer

LOOKS = 2
_ITEM = re.compile(rb"<item\b.*?</item>|<entry\b.*?</entry>", re.DOTALL)
_AUDIO = re.compile(rb"<enclosure\b[^>]*\btype=.audio/[^>]*>")


def measure(extent: Extent) -> Iterator[Result]:
    """Follow each feed and look again."""
    feeds = [*odd_feeds(), *_in_folder(extent.feeds)]
    missing: list[str] = []
    twice: list[str] = []
    with tempfile.TemporaryDirectory(prefix="mirrortalk-feeds-") as folder, LoopbackServer() as server:
        container = open_container(Path(folder))
        try:
            for number, feed in enumerate(feeds):
                _follow(container, server, f"/{number}.xml", feed, missing, twice)
        finally:
            container.close()
    playable = sum(feed.playable for feed in feeds)
    yield Result("feeds", len(feeds), "", None, True, f"{playable} playable episodes")
    yield Result("feeds with an episode that was not found", len(missing), "", 0, not missing, "; ".join(missing[:4]))
    yield Result("feeds with duplicates after other looks", len(twice), "", 0, not twice, "; ".join(twice[:4]))


def _follow(
    container: Container, server: LoopbackServer, path: str, feed: OddFeed, missing: list[str], twice: list[str]
) -> None:
    address = server.serve(path, feed.first, feed.content_type)
    try:
        found = container.subscriptions.subscribe(container.subscriptions.look_up(address, token=TOKEN), newest=0)
    except MirrorTalkError as exc:
        missing.append(f"{feed.name}: {exc.as_failure()}")
        return
    if found.episodes != feed.playable:
        missing.append(f"{feed.name}: {found.episodes} of {feed.playable}")
    server.serve(path, feed.second, feed.content_type)
    for _ in range(LOOKS):
        container.subscriptions.refresh(found.feed.id, token=TOKEN)
    known = container.library.episodes.of_feed(found.feed.id)
    if len(known) != feed.known:
        twice.append(f"{feed.name}: {len(known)}, not {feed.known}")


def _in_folder(folder: Path | None) -> Iterator[OddFeed]:
    for path in sorted(folder.rglob("*")) if folder else ():
        if path.is_file() and path.suffix in (".xml", ".rss", ".atom", ".feed"):
            document = path.read_bytes()
            playable = sum(bool(_AUDIO.search(found)) for found in _ITEM.findall(document))
            if playable:
                yield OddFeed(path.name, document, playable, content_type="text/xml")
