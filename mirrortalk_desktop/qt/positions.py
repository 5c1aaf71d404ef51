"""Remembers how far each episode was heard, while it is heard."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from mirrortalk_desktop.domain.model import Heard
from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.qt.engine_room import EngineRoom
from mirrortalk_desktop.qt.lanes import Priority
from mirrortalk_desktop.qt.player import Player

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container

_EVERY_SECONDS = 10.0
_LISTENED_ON = 60.0
"""Who hears a quote has not lost the place in its episode, unless they listen on for so long."""
_LAST_SECONDS, _LAST_SHARE = 20.0, 0.02
"""An episode is played when no more than this is left of it: the farewell need not be heard."""


class Positions(QObject):
    """Keeps the position of what plays every few seconds, when it rests, and when it ends.

    *Signals:* `changed(str episode_id, Heard)`.
    """

    changed = Signal(str, object)

    def __init__(self, *, room: EngineRoom, player: Player, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._player = player
        self._episode_id = ""
        self._passing_since: float | None = None
        self._kept_at = -1.0
        player.position_changed.connect(self._follow)
        player.sought.connect(self._follow_sought)
        player.state_changed.connect(self._follow_state)
        player.ended.connect(self._follow_end)

    def begin(self, episode_id: str, seconds: float, *, is_passing: bool) -> None:
        """From here on this episode is heard; `is_passing` when only a quote of it was asked for."""
        self.keep()
        self._episode_id = episode_id
        self._passing_since = seconds if is_passing else None
        self._kept_at = seconds if is_passing else -1.0

    def keep(self) -> None:
        """Keep the position now, if it has changed."""
        position = self._player.position
        is_new = abs(position - self._kept_at) >= 1
        if self._episode_id and self._player.has_file and self._passing_since is None and is_new:
            self._kept_at = position
            is_played = self._is_near_end(position)
            self._save(Heard(0.0 if is_played else position, is_played))

    def forget(self) -> None:
        """Nothing is heard any more."""
        self._episode_id = ""

    def _is_near_end(self, position: float) -> bool:
        duration = self._player.duration
        return duration > 0 and duration - position <= min(_LAST_SECONDS, duration * _LAST_SHARE)

    @Slot(float)
    def _follow(self, seconds: float) -> None:
        if self._passing_since is not None:
            if seconds - self._passing_since < _LISTENED_ON:
                return
            self._passing_since = None
        if abs(seconds - self._kept_at) >= _EVERY_SECONDS:
            self.keep()

    @Slot(float)
    def _follow_sought(self, seconds: float) -> None:
        if self._passing_since is not None:
            self._passing_since = seconds

    @Slot(bool)
    def _follow_state(self, is_playing: bool) -> None:
        if not is_playing:
            self.keep()

    @Slot()
    def _follow_end(self) -> None:
        if self._episode_id and self._passing_since is None:
            self._kept_at = self._player.position
            self._save(Heard(0.0, is_played=True))

    def _save(self, heard: Heard) -> None:
        episode_id = self._episode_id

        def save(container: "Container", _token: CancelToken, _report: Report) -> None:
            container.library.heard.save(episode_id, heard)

        self._room.do(self._room.reads, save, name="keeping the position", priority=Priority.PERSON_WAITS)
        self.changed.emit(episode_id, heard)
