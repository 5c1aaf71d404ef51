"""The window on a real session bus: steered by other programs, as media keys, headsets and sound applets do it.

Offscreen only, like all tests that play sound. The programs on the other side are those that come with the bus.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.qt.front import is_in_front
from mirrortalk_desktop.qt.window import MainWindow
from tests.qt.test_window_listening import answered, open_show, play
from tests.support import on_disk
from tests.support.bus import Bus, needs_bus, running_bus

MakeWindow = Callable[..., MainWindow]

NAME = "org.mpris.MediaPlayer2.mirrortalk"
PATH = "/org/mpris/MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[Bus]:
    with TemporaryDirectory() as folder, running_bus(Path(folder)) as running:  # addresses may be 108 bytes long
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", running.address)
        yield running


@pytest.fixture
def window(bus: Bus, make_window: MakeWindow, qtbot: QtBot) -> MainWindow:
    on_disk.fill()
    made = open_show(make_window, qtbot)
    qtbot.waitUntil(lambda: made.desktop.bus is not None)
    return made


class Remote:
    """Another program, which calls the player and waits for its answer while the window goes on."""

    def __init__(self, bus: Bus, qtbot: QtBot, name: str = NAME) -> None:
        self._bus = bus
        self._qtbot = qtbot
        self._name = name

    def call(self, member: str, *arguments: str) -> str:
        asking = self._bus.ask(self._name, PATH, member, *arguments)
        self._qtbot.waitUntil(lambda: asking.poll() is not None)
        return asking.communicate()[0]

    def do(self, method: str, *arguments: str) -> None:
        said = self.call(f"{PLAYER}.{method}", *arguments)
        assert said.startswith("method return"), said

    def read(self, name: str) -> str:
        """The value of a property with its type, as dbus-send prints it."""
        said = self.call("org.freedesktop.DBus.Properties.Get", f"string:{PLAYER}", f"string:{name}")
        return " ".join(said.split("variant", 1)[1].split())

    def write(self, name: str, value: str) -> str:
        return self.call(
            "org.freedesktop.DBus.Properties.Set", f"string:{PLAYER}", f"string:{name}", f"variant:{value}"
        )


@pytest.fixture
def remote(window: MainWindow, bus: Bus, qtbot: QtBot) -> Remote:
    return Remote(bus, qtbot)


@contextmanager
def monitored(bus: Bus) -> Iterator[Callable[[str], str]]:
    """Everything that is sent to or from the player, up to the line with this text."""
    listening = bus.monitor(f"path='{PATH}'")
    assert listening.stdout is not None
    lines = listening.stdout
    lines.readline()  # it has begun when it has its name

    def heard(until: str) -> str:
        said = [next(lines)]
        while until not in said[-1]:
            said.append(next(lines))
        return " ".join("".join(said).split())

    try:
        yield heard
    finally:
        listening.terminate()
        listening.communicate()


@needs_bus
def test_another_program_plays_pauses_seeks_and_stops(qtbot: QtBot, window: MainWindow, remote: Remote) -> None:
    assert remote.read("PlaybackStatus") == 'string "Stopped"'
    assert remote.read("CanPlay") == "boolean false"
    play(qtbot, window, "friends")
    assert remote.read("PlaybackStatus") == 'string "Playing"'
    assert remote.read("CanPlay") == remote.read("CanGoNext") == "boolean true"
    remote.do("Pause")
    assert not window.player.is_playing
    assert remote.read("PlaybackStatus") == 'string "Paused"'
    before = window.player.position
    remote.do("Seek", "int64:20000000")
    assert window.player.position == pytest.approx(before + 20, abs=0.1)
    track = re.search(r'object path "([^"]+)"', remote.read("Metadata"))
    assert track is not None
    remote.do("SetPosition", f"objpath:{track[1]}", "int64:45000000")
    assert remote.read("Position") == "int64 45000000"
    remote.do("SetPosition", "objpath:/another/track", "int64:1000000")
    remote.do("SetPosition", f"objpath:{track[1]}", "int64:900000000")
    remote.do("Seek", "int64:-3000000")
    assert remote.read("Position") == "int64 42000000"
    remote.do("PlayPause")
    qtbot.waitUntil(lambda: window.player.is_playing)
    remote.do("Play")
    assert window.player.is_playing
    remote.do("Stop")
    assert remote.read("PlaybackStatus") == 'string "Stopped"'
    assert window.player_bar.episode_id == ""
    remote.do("Play")
    qtbot.waitUntil(lambda: window.player_bar.episode_id == "friends" and window.player.is_playing)
    assert window.player.position == pytest.approx(42, abs=3)


@needs_bus
def test_next_and_previous_lead_through_chapters_and_quotes(qtbot: QtBot, window: MainWindow, remote: Remote) -> None:
    play(qtbot, window, "friends")
    window.player.pause()
    starts = window.player_bar.chapters.starts
    remote.do("Next")
    assert window.player.position == pytest.approx(starts[1], abs=0.5)
    remote.do("Seek", "int64:900000000")
    assert window.player.position == pytest.approx(starts[2], abs=0.5)
    remote.do("Previous")
    assert window.player.position == pytest.approx(starts[1], abs=0.5)
    foot = answered(window, on_disk.citation("friends", 1), on_disk.citation("program", 3))
    qtbot.mouseClick(foot.play_all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.playing.is_on and window.player.is_playing)
    remote.do("Next")
    qtbot.waitUntil(lambda: window.player_bar.episode_id == "program")
    remote.do("Previous")
    qtbot.waitUntil(lambda: window.player_bar.episode_id == "friends")
    remote.do("Stop")
    assert not window.playing.is_on


@needs_bus
def test_speed_and_volume_are_read_and_set(qtbot: QtBot, window: MainWindow, remote: Remote) -> None:
    assert remote.read("Rate") == "double 1"
    remote.write("Rate", "double:1.5")
    assert window.player_bar.speed.currentText() == "1.5×"
    remote.write("Rate", "double:9")
    assert remote.read("Rate") == remote.read("MaximumRate") == "double 3"
    play(qtbot, window, "friends")
    remote.write("Rate", "double:0")
    assert not window.player.is_playing
    window.player_bar.mute_button.setChecked(True)
    assert remote.read("Volume") == "double 0"
    remote.write("Volume", "double:0.4")
    assert (window.player_bar.volume.value(), window.player_bar.mute_button.isChecked()) == (40, False)
    assert window.player.volume == pytest.approx(0.4)


@needs_bus
def test_what_changes_is_told_with_title_show_and_length(qtbot: QtBot, window: MainWindow, bus: Bus) -> None:
    with monitored(bus) as heard:
        play(qtbot, window, "friends")
        qtbot.waitUntil(lambda: window.player.duration > 0)
        window.player.seek(12.0)
        window.player_bar.go_faster()
        window.player.pause()
        remote = Remote(bus, qtbot)
        remote.read("Position")
        remote.call("org.freedesktop.DBus.Peer.Ping")
        said = heard("member=Ping")
    assert 'string "xesam:title" variant string "Two friends and one old computer"' in said
    assert 'string "xesam:album" variant string "The First User"' in said
    assert 'string "xesam:artist" variant array [ string "The First User" ]' in said
    length = re.search(r'string "mpris:length" variant int64 (\d+)', said)
    assert length is not None
    assert int(length[1]) == pytest.approx(69.2e6, abs=1e6)
    assert "member=Seeked int64 12000000" in said
    assert 'string "Rate" variant double 1.1' in said
    assert said.index('"PlaybackStatus" variant string "Playing"') < said.rindex('variant string "Paused"')


@needs_bus
def test_the_address_of_a_private_feed_is_never_told(
    qtbot: QtBot, make_window: MakeWindow, bus: Bus, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(on_disk, "SHOW", "")
    on_disk.fill()
    window = open_show(make_window, qtbot)
    container = window.room.container
    feed = container.library.feeds.get("show")
    assert "https://" in feed.url
    qtbot.waitUntil(lambda: window.desktop.bus is not None)
    play(qtbot, window, "friends")
    said = Remote(bus, qtbot).call("org.freedesktop.DBus.Properties.GetAll", f"string:{PLAYER}")
    assert "Two friends" in said
    assert "://" not in said


@needs_bus
def test_calls_that_make_no_sense_are_refused_and_the_object_describes_itself(remote: Remote) -> None:
    properties = "org.freedesktop.DBus.Properties"
    assert "UnknownMethod" in remote.call(f"{PLAYER}.Explode")
    assert "InvalidArgs" in remote.call(f"{PLAYER}.Seek", "string:far")
    assert "UnknownProperty" in remote.call(f"{properties}.Get", f"string:{PLAYER}", "string:Colour")
    assert "PropertyReadOnly" in remote.write("PlaybackStatus", "string:Playing")
    assert "InvalidArgs" in remote.write("Rate", "string:fast")
    described = remote.call("org.freedesktop.DBus.Introspectable.Introspect")
    for member in ('method name="SetPosition"', 'signal name="Seeked"', 'property name="Metadata" type="a{sv}"'):
        assert member in described
    assert "method return" in remote.call("org.freedesktop.DBus.Peer.Ping")
    assert 'string "MirrorTalk"' in remote.call(f"{properties}.GetAll", "string:org.mpris.MediaPlayer2")


@needs_bus
def test_the_window_is_raised_and_closed_from_elsewhere(qtbot: QtBot, window: MainWindow, remote: Remote) -> None:
    window.showMinimized()
    remote.call("org.mpris.MediaPlayer2.Raise")
    assert not window.isMinimized()
    with qtbot.waitSignal(window.finished, timeout=60_000):
        remote.call("org.mpris.MediaPlayer2.Quit")
    assert window.desktop.bus is not None
    assert not window.desktop.bus.is_open


@needs_bus
def test_a_second_one_takes_another_name(qtbot: QtBot, bus: Bus) -> None:
    from mirrortalk_desktop.qt.session_bus import SessionBus, connect

    parent = QObject()
    both = [SessionBus(connect(bus.address), parent) for _ in range(2)]
    for number, each in enumerate(both):
        each.take_name(NAME, otherwise=f"{NAME}.instance{number}")

    def names() -> str:
        asking = bus.ask("org.freedesktop.DBus", "/", "org.freedesktop.DBus.ListNames")
        qtbot.waitUntil(lambda: asking.poll() is not None, timeout=30_000)
        return asking.communicate()[0]

    qtbot.waitUntil(lambda: f'"{NAME}.instance' in names(), timeout=60_000)
    assert f'"{NAME}"' in names()
    for each in both:
        each.close()


class NotificationServer:
    """Who shows messages on this desktop."""

    def __init__(self, bus: Bus, qtbot: QtBot, parent: QObject) -> None:
        from jeepney import Message

        from mirrortalk_desktop.qt.notifying import PATH, SERVICE
        from mirrortalk_desktop.qt.session_bus import SessionBus, connect

        self.shown: list[tuple[object, ...]] = []
        self._bus = SessionBus(connect(bus.address), parent)
        self._path, self._service = PATH, SERVICE

        def show(message: Message) -> None:
            self.shown.append(message.body)
            self._bus.reply(message, "u", 7)

        self._bus.serve(PATH, show)
        self._bus.take_name(SERVICE, otherwise=f"{SERVICE}.second")
        owner: list[object] = []
        self._bus.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "GetNameOwner", "s", SERVICE, then=owner.append)
        qtbot.waitUntil(lambda: bool(owner))

    def click(self, number: int) -> None:
        self._bus.send_signal(self._path, self._service, "ActionInvoked", "us", number, "default")

    def close(self) -> None:
        self._bus.close()


@needs_bus
def test_a_batch_that_is_done_is_told_while_another_program_is_in_front(
    qtbot: QtBot, window: MainWindow, bus: Bus
) -> None:
    server = NotificationServer(bus, qtbot, window)
    heard: list[int] = []
    window.desktop.bus.signalled.connect(lambda _interface, _name, values: heard.append(values[0]))
    assert is_in_front()
    window.telling.said.emit("Nobody needs to be told.")
    window.hide()
    window.telling.said.emit("2 episodes can be asked now.")
    qtbot.waitUntil(lambda: len(server.shown) == 1)
    name, replaced, icon, title, text, actions, _hints, _timeout = server.shown[0]
    assert (name, replaced, title, text) == ("MirrorTalk", 0, "MirrorTalk", "2 episodes can be asked now.")
    assert str(icon).startswith("file://")
    assert actions == ["default", "Show"]
    qtbot.waitUntil(lambda: window.notifying._number == 7)  # the answer has come
    window.telling.said.emit("1 episode can be asked now.")
    qtbot.waitUntil(lambda: len(server.shown) == 2)
    assert server.shown[1][1] == 7
    server.click(8)
    qtbot.waitUntil(lambda: heard == [8])
    assert not window.isVisible()
    server.click(7)
    qtbot.waitUntil(window.isVisible)
    server.close()


@needs_bus
def test_whoever_wants_no_messages_gets_none_and_a_desktop_without_them_is_no_trouble(
    qtbot: QtBot, window: MainWindow, bus: Bus
) -> None:
    window.hide()
    window.telling.said.emit("Nobody is there to show this.")
    window.tuning.change(replace(window.tuning.settings, notifications=False))
    server = NotificationServer(bus, qtbot, window)
    window.telling.said.emit("Nobody wants to see this.")
    window.tuning.change(replace(window.tuning.settings, notifications=True))
    window.telling.said.emit("This is seen.")
    qtbot.waitUntil(lambda: len(server.shown) == 1)
    assert server.shown[0][4] == "This is seen."
    server.close()


@needs_bus
def test_the_bus_may_go_away(qtbot: QtBot, window: MainWindow, bus: Bus) -> None:
    assert window.desktop.bus is not None
    with qtbot.waitSignal(window.desktop.bus.lost):
        bus.end()
    play(qtbot, window, "friends")
    window.player.pause()
    assert not window.desktop.bus.is_open


@pytest.mark.parametrize("address", ["unix:path=/nowhere/at/all", "tcp:host=127.0.0.1", "nonsense", ""])
def test_without_a_bus_nothing_is_missed(
    qtbot: QtBot, make_window: MakeWindow, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    window = make_window()
    qtbot.waitUntil(lambda: window.room.web.is_idle)
    assert window.desktop.bus is None


def test_media_keys_work_while_the_window_is_in_front(qtbot: QtBot, make_window: MakeWindow) -> None:
    on_disk.fill()
    window = open_show(make_window, qtbot)
    play(qtbot, window, "friends")
    window.activateWindow()
    window.questions.focus_question()
    keys = Qt.Key
    qtbot.keyClick(window, keys.Key_MediaTogglePlayPause)
    assert not window.player.is_playing
    qtbot.keyClick(window, keys.Key_MediaNext)
    assert window.player.position == pytest.approx(window.player_bar.chapters.starts[1], abs=0.5)
    qtbot.keyClick(window, keys.Key_MediaPrevious)
    assert window.player.position == pytest.approx(0, abs=0.5)
    qtbot.keyClick(window, keys.Key_MediaPlay)
    qtbot.waitUntil(lambda: window.player.is_playing)
    qtbot.keyClick(window, keys.Key_MediaPause)
    assert not window.player.is_playing
    qtbot.keyClick(window, keys.Key_MediaStop)
    assert window.player_bar.episode_id == ""
