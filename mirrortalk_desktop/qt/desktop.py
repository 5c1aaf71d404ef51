"""What the desktop and the app have to tell each other, once the library is open and where there is a session bus."""

import importlib.util
import logging
import os
import socket
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.qt.actions import Actions
from mirrortalk_desktop.qt.engine_room import EngineRoom
from mirrortalk_desktop.qt.lanes import Priority
from mirrortalk_desktop.qt.listening import Listening
from mirrortalk_desktop.qt.media_keys import connect_media_keys
from mirrortalk_desktop.qt.playing_answers import PlayingAnswers
from mirrortalk_desktop.runtime.imports import bring_in

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container
    from mirrortalk_desktop.qt.session_bus import SessionBus

logger = logging.getLogger(__name__)

_NEEDED = ("jeepney", "mirrortalk_desktop.qt.media_session")


class Desktop(QObject):
    """Goes on the session bus when the library is open, and leaves it when the lanes end; without a bus it is still.

    *Signals:* `went_on_bus()`.
    """

    went_on_bus = Signal()

    def __init__(
        self, *, room: EngineRoom, actions: Actions, listening: Listening, playing: PlayingAnswers, window: QWidget
    ) -> None:
        super().__init__(window)
        self._room = room
        self._listening = listening
        self._playing = playing
        self._window = window
        self._connections: list[socket.socket] = []
        self.bus: SessionBus | None = None
        connect_media_keys(actions, listening, window)
        room.opened.connect(self._open)
        room.drained.connect(self._close)

    @Slot()
    def _open(self) -> None:
        connections = self._connections

        def connect(_container: "Container", _token: CancelToken, _report: Report) -> bool:
            connection = _connect()
            if connection is not None:
                connections.append(connection)
            return connection is not None

        ticket = self._room.do(self._room.web, connect, name="going on the session bus", priority=Priority.LOW)
        ticket.done.connect(self._begin)

    @Slot(object)
    def _begin(self, is_there: object) -> None:
        if not is_there:
            return
        from mirrortalk_desktop.qt.media_session import MediaSession
        from mirrortalk_desktop.qt.session_bus import SessionBus

        self.bus = SessionBus(self._connections[0], self)
        MediaSession(self.bus, listening=self._listening, playing=self._playing, window=self._window)
        self.went_on_bus.emit()

    @Slot()
    def _close(self) -> None:
        if self.bus is not None:
            self.bus.close()
        for connection in self._connections:
            connection.close()


def bus_address(environ: Mapping[str, str]) -> str:
    """Where the session bus is, or nothing; an empty variable means that there is to be none."""
    named = environ.get("DBUS_SESSION_BUS_ADDRESS")
    folder = environ.get("XDG_RUNTIME_DIR", "")
    return named if named is not None else f"unix:path={folder}/bus" if folder else ""


def _connect() -> socket.socket | None:
    """A connection to the bus of this session, if there is one; on a lane, for it may take a moment."""
    address = bus_address(os.environ)
    if not address or importlib.util.find_spec("jeepney") is None:  # it is installed on Linux only
        return None
    bring_in(*_NEEDED)
    from mirrortalk_desktop.qt.session_bus import connect

    try:
        return connect(address)
    except OSError as exc:
        logger.info("without the session bus: %s", exc)
        return None
