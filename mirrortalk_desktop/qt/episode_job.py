"""One episode's way through its tasks: look what comes next, have it done on its lane, look again."""

import dataclasses
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from mirrortalk_desktop.domain.job import Job, Task
from mirrortalk_desktop.domain.model import Episode, Failure, State
from mirrortalk_desktop.domain.reasons import is_of_offline
from mirrortalk_desktop.domain.work import CancelToken, Progress, Report
from mirrortalk_desktop.qt.engine_room import EngineRoom, Errand
from mirrortalk_desktop.qt.lanes import Lane, Priority, Ticket
from mirrortalk_desktop.qt.meter import Meter

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container


class Wish(StrEnum):
    """What a person wants to become of an episode. Each is a method of `Ingest`, but `DROP`: just let go of it."""

    PAUSE = "pause"
    RESUME = "resume"
    RETRY = "retry"
    CANCEL = "cancel"
    DROP = "drop"


_STOPPING = (Wish.PAUSE, Wish.CANCEL, Wish.DROP)


@dataclass(frozen=True, slots=True)
class Outlook:
    """An episode as the library has it now, and what comes next for it."""

    episode: Episode
    feed_title: str
    task: Task | None


class EpisodeJob(QObject):
    """Drives one episode until it is done, failed, paused or given up. What it did is in the library at every moment.

    *Signals:* `changed(Job)`; `episode_changed(Episode)`; `hurried()`: its audio is next, for a person waits;
    `rested()`: it waits for the person; `ended(str episode_id)`: nothing is left to show.
    """

    changed = Signal(object)
    episode_changed = Signal(object)
    hurried = Signal()
    rested = Signal()
    ended = Signal(str)

    def __init__(self, room: EngineRoom, episode_id: str, *, is_held: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._ticket: Ticket | None = None
        self._wish: Wish | None = None
        self._failed_task: Task | None = None
        self._failure: Failure | None = None
        self._is_urgent = False
        self._meter = Meter()
        self._outlook: Outlook | None = None
        self.episode_id = episode_id
        self.is_held = is_held
        self.job = Job(episode_id, Task.DOWNLOAD, State.WAITING, "", episode_id=episode_id)

    @property
    def is_active(self) -> bool:
        """Whether something is being done for the episode, or about to be."""
        return self._ticket is not None

    def look(self) -> None:
        """See what comes next, and begin it."""
        if self._ticket is None:
            self._see(self._room.do(self._room.reads, self._outlook_errand(), name="looking for the next task"))

    def release(self) -> None:
        """Begin, after having been held back by the limit of a run."""
        if self.is_held:
            self.is_held = False
            self.look()

    def hurry(self) -> None:
        """A person waits for the audio: download it before all others."""
        self._is_urgent = True
        self.is_held = False
        if self._ticket is None:
            self.look()
        elif self.job.state is State.WAITING and not self._ticket.token.is_cancelled:
            self._wish = Wish.RESUME
            self._ticket.cancel()

    def step_aside(self) -> None:
        """Let another download go first; this one goes on later where it was."""
        is_downloading = self.job.task is Task.DOWNLOAD and self.job.state is State.RUNNING
        if is_downloading and not self._is_urgent and self._ticket is not None and not self._ticket.token.is_cancelled:
            self._wish = Wish.RESUME
            self._ticket.cancel()

    def wish(self, wish: Wish) -> None:
        """Do what the person wants, at the next safe point when something runs."""
        if wish is Wish.RESUME and self.is_held:
            self.release()
            return
        if self._ticket is None:
            self._carry_out(wish)
            return
        if wish in _STOPPING:
            self._wish = wish
            self._ticket.cancel()
            if wish is Wish.PAUSE:
                self._show(state=State.PAUSED, speed=None, seconds_left=None)
        elif self._wish is not None:
            self._wish = wish

    # --- what came of it

    def _see(self, ticket: Ticket) -> None:
        """Wait for an outlook."""
        self._ticket = ticket
        ticket.done.connect(self._decide)
        ticket.failed.connect(self._give_up)
        ticket.cancelled.connect(self._stop)

    @Slot(object)
    def _decide(self, outlook: Outlook) -> None:
        self._ticket = None
        self._outlook = outlook
        episode, task = outlook.episode, outlook.task
        self.job = dataclasses.replace(
            self.job, title=episode.title, feed_title=outlook.feed_title, feed_id=episode.feed_id, is_held=False
        )
        self.episode_changed.emit(episode)
        if task is None:
            self._rest(episode)
        elif task is self._failed_task:
            self._come_to_rest(State.FAILED, self._failure)
        elif self.is_held and task is not Task.INDEX:
            self._show(task=task, is_held=True)
            self._come_to_rest(State.PAUSED)
        else:
            self.is_held = False  # the limit of a run is for episodes that are taken in, not for making an index again
            self._begin(task)

    def _rest(self, episode: Episode) -> None:
        """Nothing comes next: say why, or that all is done."""
        states = (episode.audio_state, episode.transcript_state, episode.index_state)
        if State.PAUSED in states:
            self._come_to_rest(State.PAUSED)
        elif State.FAILED in states or episode.failure is not None:
            self._come_to_rest(State.FAILED, episode.failure or self._failure)
        else:
            self.ended.emit(self.episode_id)

    def _come_to_rest(self, state: State, failure: Failure | None = None) -> None:
        self._show(state=state, failure=failure, speed=None, seconds_left=None)
        self.rested.emit()

    def _begin(self, task: Task) -> None:
        is_next_batch = self.job.task is task and self.job.state is State.RUNNING
        if not is_next_batch:
            self._meter = Meter()
            waiting = {"state": State.WAITING, "failure": None, "is_offline": False}
            self._show(task=task, progress=None, speed=None, seconds_left=None, **waiting)
        lane, priority = self._lane_of(task)
        episode_id = self.episode_id

        def perform(container: "Container", token: CancelToken, report: Report) -> bool:
            return container.ingest.perform(task, episode_id, token=token, report=report)

        ticket = self._room.do(lane, perform, name=task.value, priority=priority)
        self._ticket = ticket
        ticket.begun.connect(self._on_begun)
        ticket.progressed.connect(self._on_progress)
        ticket.done.connect(self._on_performed)
        ticket.failed.connect(self._on_failed)
        ticket.cancelled.connect(self._stop)
        if task is Task.DOWNLOAD and self._is_urgent:
            self.hurried.emit()

    @Slot()
    def _on_begun(self) -> None:
        self._show(state=State.RUNNING)
        if self._outlook is not None:
            self.episode_changed.emit(_running(self._outlook.episode, self.job.task))

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        speed, left = self._meter.read(progress)
        self._show(progress=progress, speed=speed, seconds_left=left)

    @Slot(object)
    def _on_performed(self, is_more: object) -> None:
        self._ticket = None
        if is_more:
            self._begin(self.job.task)
        else:
            self._failed_task = None
            self.look()

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        """Another stage may still be possible; the same one again would fail again."""
        self._ticket = None
        if is_of_offline(failure):
            self._wait_for_network()
            return
        self._failed_task, self._failure = self.job.task, failure
        self.look()

    def _wait_for_network(self) -> None:
        """It goes on with the next look, which the board takes when the app works online again."""
        if self._outlook is not None:
            self.episode_changed.emit(self._outlook.episode)
        self._show(is_offline=True)
        self._come_to_rest(State.WAITING)

    @Slot(object)
    def _give_up(self, _failure: Failure) -> None:
        """The episode is in the library no longer."""
        self._ticket = None
        self.ended.emit(self.episode_id)

    @Slot()
    def _stop(self) -> None:
        """What ran has ended at a safe point: do what the person wanted, or see whether the episode is still here."""
        ticket, self._ticket = self._ticket, None
        wish, self._wish = self._wish, None
        if wish is not None:
            self._carry_out(wish)
        elif ticket is not None and not ticket.token.is_cancelled:
            self.look()

    def _carry_out(self, wish: Wish) -> None:
        if wish is Wish.DROP:
            self.ended.emit(self.episode_id)
            return
        self._failed_task = None
        look = self._outlook_errand()
        episode_id = self.episode_id

        def change(container: "Container", token: CancelToken, report: Report) -> Outlook:
            getattr(container.ingest, wish.value)(episode_id)
            return look(container, token, report)

        self._see(self._room.do(self._room.reads, change, name=wish.value, priority=Priority.PERSON_WAITS))

    # --- helpers

    def _lane_of(self, task: Task) -> tuple[Lane, Priority]:
        usual = Priority.PERSON_WAITS if self._is_urgent else Priority.NORMAL
        return {
            Task.TRANSCRIPT: (self._room.web, usual),
            Task.DOWNLOAD: (self._room.io, usual),
            Task.TRANSCRIBE: (self._room.speech, Priority.NORMAL),
            Task.INDEX: (self._room.ask, Priority.LOW),
            Task.REHEAR: (self._room.speech, Priority.LOW),
        }[task]

    def _outlook_errand(self) -> Errand[Outlook]:
        episode_id = self.episode_id

        def outlook(container: "Container", _token: CancelToken, _report: Report) -> Outlook:
            episode = container.library.episodes.get(episode_id)
            feed = container.library.feeds.get(episode.feed_id)
            return Outlook(episode, feed.title, container.ingest.next_task(episode_id))

        return outlook

    def _show(self, **changes: object) -> None:
        job = dataclasses.replace(self.job, **changes)  # type: ignore[arg-type]
        if job != self.job:
            self.job = job
            self.changed.emit(job)


def _running(episode: Episode, task: Task) -> Episode:
    """The episode as the library has it by now, without asking it."""
    if task is Task.DOWNLOAD:
        return dataclasses.replace(episode, audio_state=State.RUNNING)
    if task is Task.INDEX:
        return dataclasses.replace(episode, index_state=State.RUNNING)
    if task is Task.REHEAR:
        return episode
    return dataclasses.replace(episode, transcript_state=State.RUNNING)
