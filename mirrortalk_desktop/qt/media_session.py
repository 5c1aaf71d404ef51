"""The player as the desktop sees it: MPRIS, by which media keys, headsets and sound applets of Linux steer players.

https://specifications.freedesktop.org/mpris-spec/latest/. What is told says nothing of addresses: those of private
feeds are secrets.
"""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from mirrortalk_desktop.qt.bus_object import BusObject, Interface, Method, Property
from mirrortalk_desktop.qt.front import bring_to_front
from mirrortalk_desktop.qt.listening import Listening
from mirrortalk_desktop.qt.panes.player_bar import FASTEST, SLOWEST
from mirrortalk_desktop.qt.playing_answers import PlayingAnswers
from mirrortalk_desktop.qt.session_bus import SessionBus

NAME = "org.mpris.MediaPlayer2.mirrortalk"
PATH = "/org/mpris/MediaPlayer2"
ROOT = "org.mpris.MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"
_TRACKS = "/org/mirrortalk/episode"
_NO_TRACK = "/org/mpris/MediaPlayer2/TrackList/NoTrack"
_MICROSECONDS = 1_000_000


class MediaSession(QObject):
    """Offers what is heard on the bus, and does what is asked there."""

    def __init__(self, bus: SessionBus, *, listening: Listening, playing: PlayingAnswers, window: QWidget) -> None:
        super().__init__(bus)
        self._listening = listening
        self._player = listening.player
        self._bar = listening.bar
        self._playing = playing
        self._window = window
        self._object = BusObject(bus, PATH, (self._root(), self._player_interface()))
        bus.take_name(NAME, otherwise=f"{NAME}.instance{QApplication.applicationPid()}")
        self._tell_soon = QTimer(self)
        self._tell_soon.setSingleShot(True)
        self._tell_soon.timeout.connect(self._object_changed)
        player, bar = self._player, self._bar
        changes = (player.state_changed, player.duration_changed, player.rate_changed, player.volume_changed)
        for change in (*changes, bar.mute_button.toggled, listening.choice_changed):
            change.connect(self._change)
        player.sought.connect(self._tell_place)

    # --- what is offered

    def _root(self) -> Interface:
        return Interface(
            ROOT,
            methods={"Raise": Method(self._raise), "Quit": Method(self._quit)},
            properties={
                "CanQuit": Property("b", _yes),
                "CanRaise": Property("b", _yes),
                "HasTrackList": Property("b", _no),
                "Identity": Property("s", self._window.windowTitle),
                "DesktopEntry": Property("s", lambda: QApplication.desktopFileName() or "mirrortalk-desktop"),
                "SupportedUriSchemes": Property("as", _nothing),
                "SupportedMimeTypes": Property("as", _nothing),
            },
        )

    def _player_interface(self) -> Interface:
        return Interface(
            PLAYER,
            methods={
                "Next": Method(self._playing.go_to_next_part),
                "Previous": Method(self._playing.go_to_previous_part),
                "Pause": Method(self._pause),
                "PlayPause": Method(self._listening.toggle),
                "Stop": Method(self._listening.put_away),
                "Play": Method(self._play),
                "Seek": Method(self._seek, (("Offset", "x"),)),
                "SetPosition": Method(self._set_position, (("TrackId", "o"), ("Position", "x"))),
            },
            properties={
                "PlaybackStatus": Property("s", self._status),
                "Rate": Property("d", lambda: self._player.rate, self._set_rate),
                "Metadata": Property("a{sv}", self._metadata),
                "Volume": Property("d", lambda: self._bar.loudness, self._bar.set_loudness),
                "Position": Property("x", lambda: _micro(self._player.position), is_told=False),
                "MinimumRate": Property("d", lambda: SLOWEST),
                "MaximumRate": Property("d", lambda: FASTEST),
                "CanGoNext": Property("b", lambda: self._playing.is_on or bool(self._bar.chapters.starts)),
                "CanGoPrevious": Property("b", self._is_loaded),
                "CanPlay": Property("b", lambda: self._listening.has_choice),
                "CanPause": Property("b", self._is_loaded),
                "CanSeek": Property("b", self._is_loaded),
                "CanControl": Property("b", _yes, is_told=False),
            },
            signals={"Seeked": "x"},
        )

    # --- what it is like now

    def _is_loaded(self) -> bool:
        return bool(self._bar.episode_id)

    def _status(self) -> str:
        if self._player.is_playing:
            return "Playing"
        return "Paused" if self._is_loaded() else "Stopped"

    def _track(self) -> str:
        """A path for the episode: letters and digits as they are, everything else by its number."""
        letters = (each if each.isascii() and each.isalnum() else f"_{ord(each):x}_" for each in self._bar.episode_id)
        return f"{_TRACKS}/{''.join(letters)}" if self._is_loaded() else _NO_TRACK

    def _metadata(self) -> dict[str, tuple[str, object]]:
        told: dict[str, tuple[str, object]] = {"mpris:trackid": ("o", self._track())}
        if self._is_loaded():
            show = _plain(self._bar.feed_title)
            told["xesam:title"] = ("s", _plain(self._bar.title))
            told["xesam:album"] = ("s", show)
            told["xesam:artist"] = ("as", [show])
            if self._player.duration > 0:
                told["mpris:length"] = ("x", _micro(self._player.duration))
        return told

    # --- what is asked

    def _play(self) -> None:
        if not self._player.is_playing:
            self._listening.toggle()

    def _pause(self) -> None:
        self._player.pause()

    def _seek(self, offset: int) -> None:
        """Go so far on; beyond the end means: to what comes next."""
        place = self._player.position + offset / _MICROSECONDS
        if place > self._player.duration > 0:
            self._playing.go_to_next_part()
        else:
            self._player.seek(max(0.0, place))

    def _set_position(self, track: str, position: int) -> None:
        """A place that came too late, or is none, is left alone."""
        place = position / _MICROSECONDS
        if track == self._track() and 0 <= place <= self._player.duration:
            self._player.seek(place)

    def _set_rate(self, rate: float) -> None:
        if rate <= 0:
            self._pause()
        else:
            self._player.set_rate(min(FASTEST, max(SLOWEST, rate)))

    def _raise(self) -> None:
        bring_to_front(self._window)

    def _quit(self) -> None:
        self._window.close()

    # --- what has changed

    @Slot()
    def _change(self) -> None:
        """Several things change at a time: they are told together."""
        self._tell_soon.start(0)

    @Slot()
    def _object_changed(self) -> None:
        self._object.tell_changes()

    @Slot(float)
    def _tell_place(self, seconds: float) -> None:
        self._object.send_signal(PLAYER, "Seeked", _micro(seconds))


def _micro(seconds: float) -> int:
    return round(seconds * _MICROSECONDS)


def _plain(text: str) -> str:
    """A text that the bus takes: without what is no character."""
    return text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")


def _yes() -> bool:
    return True


def _no() -> bool:
    return False


def _nothing() -> list[str]:
    return []
