"""Playing what is not on this computer: fetched before all else, with a way to stop it, and said where it cannot be.

Offscreen only, like all tests that play sound.
"""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.domain.model import AudioFile, Episode, Stage, State
from mirrortalk_desktop.qt.window import MainWindow
from tests.qt.said import Said
from tests.qt.test_window_listening import open_show
from tests.support import on_disk
from tests.support.demo import DEMO, make_container
from tests.support.server import LoopbackServer, Reply

MakeWindow = Callable[..., MainWindow]
AUDIO = (DEMO / "sharing.opus").read_bytes()
LONG = 60_000


@pytest.fixture
def window(make_window: MakeWindow, qtbot: QtBot, server: LoopbackServer) -> MainWindow:
    """The show, whose last episode was transcribed from audio that was let go."""
    on_disk.fill()
    container = make_container()
    episodes = container.library.episodes
    for name in ("sharing.opus", "two-friends.mp3"):
        server.serve(f"/{name}", (DEMO / name).read_bytes(), "audio/ogg")
    for episode_id, name in (("sharing", "sharing.opus"), ("friends", "two-friends.mp3")):
        episodes.save_from_feed([replace(episodes.get(episode_id), audio_url=server.url(f"/{name}"))])
    for feed in container.library.feeds.all():
        container.library.feeds.save(replace(feed, is_home=True))  # a person added it there, as this server is
    container.close()
    return open_show(make_window, qtbot)


def episode(window: MainWindow, episode_id: str = "sharing") -> Episode:
    return window.room.container.library.episodes.get(episode_id)


def is_indexed(window: MainWindow) -> bool:
    """Whether the show, which was put into the library without its index, has got one after the start."""
    container = window.room.container
    has_begun = container.paths.index.is_dir() and any(container.paths.index.iterdir())
    return has_begun and all(each.is_searchable for each in container.library.episodes.all())


def press(window: MainWindow, episode_id: str = "sharing", sentence: int = 2) -> None:
    window.questions.wishes.citation_chosen.emit(on_disk.citation(episode_id, sentence))


def test_a_quote_whose_audio_was_let_go_is_fetched_and_plays_at_its_second(qtbot: QtBot, window: MainWindow) -> None:
    press(window)
    qtbot.waitUntil(window.fetch_strip.isVisible)
    assert "“Why I share my work”" in window.fetch_strip.what.full_text
    qtbot.waitUntil(lambda: window.player_bar.episode_id == "sharing" and window.player.is_playing, timeout=LONG)
    window.player.pause()
    assert window.player.position == pytest.approx(on_disk.citation("sharing", 2).start, abs=1)
    assert not window.fetch_strip.isVisible()
    assert episode(window).audio_state is State.DONE
    qtbot.waitUntil(lambda: window.board.jobs == ())


def test_a_fetch_shows_how_far_it_is_and_can_be_stopped(
    qtbot: QtBot, window: MainWindow, server: LoopbackServer
) -> None:
    server.serve("/sharing.opus", AUDIO, "audio/ogg", stall_at=len(AUDIO) // 2)
    press(window)
    qtbot.waitUntil(lambda: "%" in window.fetch_strip.detail.text(), timeout=LONG)
    assert window.fetch_strip.bar.value() == pytest.approx(500, abs=20)
    qtbot.mouseClick(window.fetch_strip.stop, Qt.MouseButton.LeftButton)
    assert not window.fetch_strip.isVisible()
    server.release()  # a download is stopped with the next piece that comes
    qtbot.waitUntil(lambda: window.board.jobs == () and episode(window).audio_state is State.NONE, timeout=LONG)
    assert window.player_bar.episode_id == ""


def test_another_quote_takes_the_place_of_the_one_that_is_waited_for(
    qtbot: QtBot, window: MainWindow, server: LoopbackServer
) -> None:
    server.serve("/sharing.opus", AUDIO, "audio/ogg", stall_at=1000)
    press(window)
    qtbot.waitUntil(lambda: server.requests_for("/sharing.opus") != [], timeout=LONG)
    press(window)  # once more: it is waited for already
    press(window, "program", 3)
    qtbot.waitUntil(lambda: window.player_bar.episode_id == "program" and window.player.is_playing, timeout=LONG)
    window.player.pause()
    assert not window.fetch_strip.isVisible()
    server.release()
    qtbot.waitUntil(lambda: window.board.jobs == () and episode(window).audio_state is State.NONE, timeout=LONG)


def slowly(audio: bytes, may_hurry: threading.Event) -> Iterator[bytes]:
    for start in range(0, len(audio), 1000):
        may_hurry.wait(0.05)
        yield audio[start : start + 1000]


def test_a_download_that_nobody_waits_for_steps_aside_and_goes_on_later(
    qtbot: QtBot, window: MainWindow, server: LoopbackServer
) -> None:
    audio, may_hurry = (DEMO / "two-friends.mp3").read_bytes(), threading.Event()
    server.serve("/two-friends.mp3", slowly(audio, may_hurry), "audio/mpeg", length=len(audio))
    window.room.container.library.episodes.set_state("friends", Stage.AUDIO, State.WAITING)
    window.board.add(["friends"])
    qtbot.waitUntil(lambda: len(server.requests_for("/two-friends.mp3")) == 1, timeout=LONG)
    server.serve("/two-friends.mp3", audio, "audio/mpeg")
    press(window)
    qtbot.waitUntil(lambda: window.player_bar.episode_id == "sharing" and window.player.is_playing, timeout=LONG)
    window.player.pause()
    qtbot.waitUntil(lambda: episode(window, "friends").audio_state is State.DONE, timeout=LONG)
    assert [each.path for each in server.requests] == ["/two-friends.mp3", "/sharing.opus", "/two-friends.mp3"]
    may_hurry.set()


def test_offline_it_is_said_and_nothing_is_tried(qtbot: QtBot, window: MainWindow, server: LoopbackServer) -> None:
    window.tuning.change(replace(window.tuning.settings, is_offline=True))
    said = Said(window)
    press(window)
    qtbot.waitUntil(lambda: said.has("set to work offline"))
    assert said.has("“Why I share my work”")
    assert not window.fetch_strip.isVisible()
    assert window.reader.episode_id == "sharing"
    assert window.board.jobs == ()
    assert server.requests == []


def test_what_waits_for_the_network_goes_on_when_offline_is_turned_off(
    qtbot: QtBot, window: MainWindow, server: LoopbackServer
) -> None:
    window.tuning.change(replace(window.tuning.settings, is_offline=True))
    window.room.container.library.episodes.set_state("friends", Stage.AUDIO, State.WAITING)
    window.board.add(["friends"])
    qtbot.waitUntil(lambda: [job.is_offline for job in window.board.jobs] == [True])
    assert server.requests == []
    window.tuning.change(replace(window.tuning.settings, is_offline=False))
    qtbot.waitUntil(lambda: episode(window, "friends").audio_state is State.DONE, timeout=LONG)


def test_a_download_under_way_waits_when_offline_is_turned_on_and_goes_on_where_it_was(
    qtbot: QtBot, window: MainWindow, server: LoopbackServer
) -> None:
    audio, may_hurry = (DEMO / "two-friends.mp3").read_bytes(), threading.Event()
    piecemeal = Reply(slowly(audio, may_hurry), 200, "audio/mpeg", {"ETag": '"1"'}, length=len(audio))
    server.serve("/two-friends.mp3", lambda _request: piecemeal)
    window.room.container.library.episodes.set_state("friends", Stage.AUDIO, State.WAITING)
    window.board.add(["friends"])
    part = window.room.container.paths.audio / "friends.part"
    qtbot.waitUntil(lambda: part.exists() and part.stat().st_size > 0, timeout=LONG)

    window.tuning.change(replace(window.tuning.settings, is_offline=True))

    qtbot.waitUntil(lambda: [job.is_offline for job in window.board.jobs] == [True], timeout=LONG)
    may_hurry.set()
    assert episode(window, "friends").failure is None
    assert 0 < part.stat().st_size < len(audio)
    server.serve("/two-friends.mp3", audio, "audio/mpeg", etag='"1"')
    window.tuning.change(replace(window.tuning.settings, is_offline=False))
    qtbot.waitUntil(lambda: episode(window, "friends").audio_state is State.DONE, timeout=LONG)
    assert server.requests_for("/two-friends.mp3")[-1].header("Range")


def test_what_cannot_be_fetched_is_said_and_leaves_nothing_behind(
    qtbot: QtBot, window: MainWindow, server: LoopbackServer
) -> None:
    server.remove("/sharing.opus")
    said = Said(window)
    press(window)
    qtbot.waitUntil(lambda: said.has("/sharing.opus"), timeout=LONG)
    assert not window.fetch_strip.isVisible()
    qtbot.waitUntil(lambda: window.board.jobs == () and episode(window).audio_state is State.NONE)
    assert episode(window).failure is None


def test_a_file_of_ones_own_that_is_gone_is_named(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    episodes = window.room.container.library.episodes
    own = tmp_path / "my own.mp3"
    episodes.save_from_feed([replace(episodes.get("program"), audio_url=own.as_uri())])
    episodes.save_audio(AudioFile("program", str(own), "", 1, 84.0, "mp3"))
    said = Said(window)
    press(window, "program", 3)
    qtbot.waitUntil(lambda: said.has("my own.mp3 is not there"))
    assert window.board.jobs == ()


def test_audio_that_its_publisher_has_changed_is_played_with_a_word_of_caution(
    qtbot: QtBot, window: MainWindow
) -> None:
    database = window.room.container.library.episodes._database
    with database.transaction() as connection:
        connection.execute("UPDATE transcripts SET audio_sha256 = 'another' WHERE episode_id = 'sharing'")
    said = Said(window)
    press(window)
    qtbot.waitUntil(lambda: window.player.is_playing, timeout=LONG)
    window.player.pause()
    qtbot.waitUntil(lambda: said.has("The publisher has changed the audio"))


def test_turning_it_on_deletes_what_nobody_needs_and_says_how_much(qtbot: QtBot, window: MainWindow) -> None:
    press(window)
    qtbot.waitUntil(lambda: window.player_bar.episode_id == "sharing" and window.player.is_playing, timeout=LONG)
    window.player.pause()
    audio = window.room.container.paths.audio
    qtbot.waitUntil(lambda: window.board.jobs == ())
    for other in ("friends", "program"):
        press(window, other, 3)
        qtbot.waitUntil(lambda other=other: window.player_bar.episode_id == other)
    window.player.pause()
    qtbot.waitUntil(lambda: is_indexed(window), timeout=LONG)
    assert len(list(audio.iterdir())) == 1
    with qtbot.waitSignal(window.tuning.said, timeout=LONG) as said:
        window.tuning.change(replace(window.tuning.settings, release_audio=True))
    assert said.args[0].startswith("1 audio file")
    assert list(audio.iterdir()) == []
    assert on_disk.audio_of("program").is_file()
    assert episode(window).audio_state is State.NONE
