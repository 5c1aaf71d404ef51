"""The audio of one episode, fetched before anything else because a person wants to hear it now."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from mirrortalk_desktop.domain.job import Job, Task
from mirrortalk_desktop.domain.model import Episode, Stage, State
from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.qt.engine_room import EngineRoom
from mirrortalk_desktop.qt.jobs import JobBoard
from mirrortalk_desktop.qt.lanes import Priority, Ticket
from mirrortalk_desktop.qt.panes.fetch_strip import FetchStrip

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container

_UNDER_WAY = (State.WAITING, State.RUNNING, State.PAUSED)


class Fetching(QObject):
    """One wish at a time. What is given up, or fails, leaves no job behind that was not there before.

    *Signals:* `arrived(str episode_id)`; `failed(Failure)`.
    """

    arrived = Signal(str)
    failed = Signal(object)

    def __init__(self, *, room: EngineRoom, board: JobBoard, strip: FetchStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._board = board
        self._strip = strip
        self._episode_id = ""
        self._is_extra = False
        self._wanting: Ticket | None = None
        strip.stop_requested.connect(self.stop)
        board.job_changed.connect(self._on_job)
        board.episode_changed.connect(self._on_episode)

    @property
    def episode_id(self) -> str:
        """The episode that is waited for, or nothing."""
        return self._episode_id

    def fetch(self, episode: Episode) -> None:
        """Have the audio of this episode downloaded, and of no other that was wished before."""
        if episode.id == self._episode_id:
            return
        self.stop()
        episode_id = self._episode_id = episode.id
        self._is_extra = episode.audio_state not in _UNDER_WAY
        self._strip.show_title(episode.title)

        def want(container: "Container", _token: CancelToken, _report: Report) -> None:
            container.ingest.resume(episode_id)
            if container.library.episodes.get(episode_id).audio_state is not State.RUNNING:
                container.library.episodes.set_state(episode_id, Stage.AUDIO, State.WAITING)

        self._wanting = self._room.do(self._room.reads, want, name="asking for audio", priority=Priority.PERSON_WAITS)
        self._wanting.done.connect(self._hurry)

    @Slot()
    def stop(self) -> None:
        """Wait for nothing any more."""
        if self._episode_id and self._is_extra:
            self._give_up(self._episode_id)
        self._forget()

    def _give_up(self, episode_id: str) -> None:
        """After it was asked for, whether the board has heard of it or not."""

        def give_up(container: "Container", _token: CancelToken, _report: Report) -> None:
            container.ingest.cancel(episode_id)

        if self._wanting is not None:
            self._wanting.cancel()
        self._room.do(self._room.reads, give_up, name="giving audio up", priority=Priority.PERSON_WAITS)
        self._board.cancel(episode_id)

    def _forget(self) -> None:
        self._episode_id, self._wanting = "", None
        self._strip.hide()

    @Slot(object)
    def _hurry(self, _nothing: object) -> None:
        self._wanting = None
        self._board.hurry(self._episode_id)

    @Slot(object)
    def _on_job(self, job: Job) -> None:
        if job.episode_id == self._episode_id and job.task is Task.DOWNLOAD:
            self._strip.show_job(job)

    @Slot(object)
    def _on_episode(self, episode: Episode) -> None:
        """What is told before it was asked for is of no concern."""
        if not self._episode_id or episode.id != self._episode_id or self._wanting is not None:
            return
        if episode.audio_state is State.DONE:
            self._forget()
            self.arrived.emit(episode.id)
        elif episode.audio_state is State.FAILED and episode.failure is not None:
            self.stop()
            self.failed.emit(episode.failure)
        elif episode.audio_state is State.NONE:  # it was cancelled in the list of jobs
            self._forget()
