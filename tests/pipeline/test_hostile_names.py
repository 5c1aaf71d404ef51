"""No title, guid or address of a publisher names a file on this computer."""

from pathlib import Path

import pytest

from mirrortalk_desktop.commands.transcripts import _file_name
from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.job import Task
from mirrortalk_desktop.domain.model import Episode
from mirrortalk_desktop.domain.work import CancelToken
from tests.support.demo import DEMO
from tests.support.feed_text import item, rss
from tests.support.server import LoopbackServer

TOKEN = CancelToken()
NAMES = [
    "../../../outside",
    "/etc/outside",
    "C:\\outside",
    "CON",
    "nul.mp3",
    "a\x00b",
    "..",
    "x" * 5000,
    "outside:stream",
    "",
]


@pytest.mark.parametrize("name", NAMES)
def test_audio_is_named_by_its_id_wherever_a_publisher_points(
    container: Container, server: LoopbackServer, name: str
) -> None:
    server.serve("/a.mp3", (DEMO / "first-program.mp3").read_bytes(), "audio/mpeg")
    audio = server.url(f"/a.mp3?file={name.encode('ascii', 'ignore').hex()[:500]}/../../outside.mp3")
    feed = server.serve("/feed", rss(item(name, audio, guid=name.replace("\x00", ""))), "application/rss+xml")
    subscribed = container.subscriptions.subscribe(container.subscriptions.look_up(feed, token=TOKEN), newest=1)
    (episode,) = container.library.episodes.of_feed(subscribed.feed.id)
    root = container.paths.library.parent
    before = _files(root)
    assert container.ingest.perform(Task.DOWNLOAD, episode.id, token=TOKEN) is False
    assert _files(root) - before == {container.paths.audio / f"{episode.id}.mp3"}
    assert episode.id.isalnum()


@pytest.mark.parametrize("name", NAMES)
def test_an_exported_transcript_stays_in_its_folder_on_every_system(name: str) -> None:
    written = _file_name(Episode(id="0123456789abcdef", feed_id="f", guid=name, title=name), "md")
    assert not set(written) & set('\\/:*?"<>|\x00')
    assert written.split(".")[0].lower() not in {"con", "nul", "prn", "aux", "com1", "lpt1", ""}
    assert len(written) < 120


def _files(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if path.is_file() and path.suffix not in (".db", ".db-wal", ".db-shm")}
