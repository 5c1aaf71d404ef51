"""The board of jobs: every episode that is being taken in, and every feed that is being looked at.

Each episode goes its own way over the lanes (`EpisodeJob`), so a bad one stops no other. A run begins at most as many
episodes as the settings allow; the rest are held until the person, or the next run, lets them go on.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from mirrortalk_desktop.domain.job import Job
from mirrortalk_desktop.domain.model import Feed, State
from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.qt.engine_room import EngineRoom
from mirrortalk_desktop.qt.episode_job import EpisodeJob, Wish
from mirrortalk_desktop.qt.lanes import Priority
from mirrortalk_desktop.qt.refresh_job import RefreshJob, refresh_id

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container
    from mirrortalk_desktop.pipeline.subscriptions import Refreshed

MODEL_FAILURES = frozenset({"ModelMissing", "ModelDamaged", "AnotherModel", "UnknownModel"})
"""What another speech model, or the missing one, puts right."""

_RESTING = frozenset({State.PAUSED, State.FAILED})


class JobBoard(QObject):
    """Starts, pauses, resumes, cancels and retries jobs: one by its id, or all with "".

    *Signals:* `job_changed(Job)`; `job_removed(str)`; `episode_changed(Episode)`; `feed_refreshed(Refreshed)`;
    `held_changed(int)`: how many episodes the limit of a run holds back; `became_idle()`.
    """

    job_changed = Signal(object)
    job_removed = Signal(str)
    episode_changed = Signal(object)
    feed_refreshed = Signal(object)
    held_changed = Signal(int)
    became_idle = Signal()

    def __init__(self, room: EngineRoom, *, most_per_run: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._most_per_run = most_per_run
        self._episodes: dict[str, EpisodeJob] = {}
        self._refreshes: dict[str, RefreshJob] = {}
        self._when_dropped: list[tuple[set[str], Callable[[], None]]] = []
        self._held = 0
        self._left_in_run = 0

    # --- beginning

    def start(self) -> None:
        """Go on with everything that was unfinished when the app was closed; what was paused stays paused."""
        ticket = self._room.do(self._room.reads, _left_over, name="looking for unfinished episodes")
        ticket.done.connect(self._take_up)

    def go_on(self) -> None:
        """Take up what waits by now, within the present run: after a change of settings, or when a retry is due."""
        ticket = self._room.do(self._room.reads, _due, name="looking for what is due", priority=Priority.LOW)
        ticket.done.connect(self._take_up_due)

    def add(self, episode_ids: Iterable[str], *, is_new_run: bool = True) -> None:
        """Take these episodes in, as many as one run may; they are wanted in the library already."""
        for episode_id in episode_ids:
            known = self._episodes.get(episode_id)
            if known is None:
                self._make_job(episode_id, is_held=True)
            elif known.job.state is State.FAILED:
                known.wish(Wish.RETRY)
            elif not known.is_held:
                known.look()
        self._admit(is_new_run=is_new_run)

    def hurry(self, episode_id: str) -> None:
        """Download this episode's audio before all others: a person wants to hear it."""
        known = self._episodes.get(episode_id)
        (known or self._make_job(episode_id, is_held=False)).hurry()

    def refresh(self, feeds: Iterable[Feed]) -> None:
        """Look for new episodes in these feeds, as a new run."""
        self._left_in_run = self._most_per_run()
        for feed in feeds:
            if feed.is_local or refresh_id(feed.id) in self._refreshes:
                continue
            job = RefreshJob(self._room, feed.id, feed.title or feed.url, self)
            self._refreshes[job.job.id] = job
            job.changed.connect(self.job_changed)
            job.refreshed.connect(self._on_refreshed)
            job.ended.connect(self._on_refresh_ended)
            job.begin()

    # --- what a person wants of a job

    @Slot(str)
    def pause(self, job_id: str = "") -> None:
        """Stop at the next safe point and stay so."""
        self._wish(Wish.PAUSE, job_id, (State.WAITING, State.RUNNING))

    @Slot(str)
    def resume(self, job_id: str = "") -> None:
        """Go on; all of them means as many as one run may."""
        if not job_id:
            self._wish(Wish.RESUME, "", (State.PAUSED,), held_too=False)
            self._admit(is_new_run=True)
        else:
            self._wish(Wish.RESUME, job_id, (State.PAUSED,))

    @Slot(str)
    def retry(self, job_id: str = "") -> None:
        """Try again what failed."""
        self._wish(Wish.RETRY, job_id, (State.FAILED,))

    def retry_after(self, codes: Collection[str]) -> None:
        """Try again what failed for one of these reasons: they have been seen to."""
        for job in list(self._episodes.values()):
            if job.job.failure is not None and job.job.failure.code in codes:
                job.wish(Wish.RETRY)

    @Slot(str)
    def cancel(self, job_id: str = "") -> None:
        """Give up; what is done is kept."""
        self._wish(Wish.CANCEL, job_id, tuple(State))
        for refresh in list(self._refreshes.values()):
            if job_id in ("", refresh.job.id):
                refresh.cancel()

    @Slot()
    def pause_all(self) -> None:
        """Stop every job at its next safe point."""
        self.pause()

    @Slot()
    def resume_all(self) -> None:
        """Go on with as many as one run may."""
        self.resume()

    @Slot()
    def retry_all(self) -> None:
        """Try again everything that failed."""
        self.retry()

    @Slot()
    def cancel_all(self) -> None:
        """Give everything up; what is done is kept."""
        self.cancel()

    def drop_feed(self, feed_id: str, then: Callable[[], None]) -> None:
        """Let go of every job of a feed, a look at it too; `then` is called when the last of them has ended."""
        jobs = [job for job in self._episodes.values() if job.job.feed_id == feed_id]
        refreshes = [job for job in self._refreshes.values() if job.job.feed_id == feed_id]
        ids = {job.episode_id for job in jobs} | {refresh.job.id for refresh in refreshes}
        self._when_dropped.append((ids, then))
        for job in jobs:
            job.wish(Wish.DROP)
        for refresh in refreshes:
            refresh.cancel()
        self._call_when_dropped()

    @property
    def jobs(self) -> tuple[Job, ...]:
        """Every job as it is now."""
        every: list[RefreshJob | EpisodeJob] = [*self._refreshes.values(), *self._episodes.values()]
        return tuple(one.job for one in every)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being done."""
        return not self._refreshes and not any(job.is_active for job in self._episodes.values())

    # --- helpers

    @Slot(object)
    def _take_up(self, found: "_LeftOver") -> None:
        for episode_id in found.resting:
            if episode_id not in self._episodes:
                self._make_job(episode_id, is_held=False).look()
        self.add(found.unfinished)

    @Slot(object)
    def _take_up_due(self, found: "_LeftOver") -> None:
        """Failures that are due have been put back in the queue already."""
        if found.unfinished:
            self.add(found.unfinished, is_new_run=False)

    def _make_job(self, episode_id: str, *, is_held: bool) -> EpisodeJob:
        job = EpisodeJob(self._room, episode_id, is_held=is_held, parent=self)
        self._episodes[episode_id] = job
        job.changed.connect(self.job_changed)
        job.episode_changed.connect(self.episode_changed)
        job.hurried.connect(self._make_room)
        job.rested.connect(self._say_if_idle)
        job.ended.connect(self._on_ended)
        return job

    @Slot()
    def _make_room(self) -> None:
        """A person waits for a download: the one that runs is interrupted."""
        for job in self._episodes.values():
            job.step_aside()

    def _admit(self, *, is_new_run: bool) -> None:
        """Let as many go on as the run may; the others are shown and wait."""
        if is_new_run:
            self._left_in_run = self._most_per_run()
        for job in list(self._episodes.values()):
            if job.is_held and self._left_in_run > 0:
                self._left_in_run -= 1
                job.release()
            elif job.is_held and not job.job.title:
                job.look()
        self._count_held()

    def _wish(self, wish: Wish, job_id: str, states: tuple[State, ...], *, held_too: bool = True) -> None:
        for job in list(self._episodes.values()):
            is_meant = job.episode_id == job_id or (not job_id and job.job.state in states)
            if is_meant and (held_too or not job.is_held):
                job.wish(wish)
        self._count_held()

    @Slot(str)
    def _on_ended(self, episode_id: str) -> None:
        job = self._episodes.pop(episode_id, None)
        if job is None:
            return
        job.deleteLater()
        self.job_removed.emit(episode_id)
        self._call_when_dropped(episode_id)
        self._count_held()
        self._say_if_idle()

    def _call_when_dropped(self, ended: str = "") -> None:
        for ids, _then in self._when_dropped:
            ids.discard(ended)
        ready = [then for ids, then in self._when_dropped if not ids]
        self._when_dropped = [(ids, then) for ids, then in self._when_dropped if ids]
        for then in ready:
            then()

    @Slot(object)
    def _on_refreshed(self, refreshed: "Refreshed") -> None:
        self.feed_refreshed.emit(refreshed)
        self.add(refreshed.wanted, is_new_run=False)

    @Slot(str)
    def _on_refresh_ended(self, job_id: str) -> None:
        job = self._refreshes.pop(job_id, None)
        if job is not None:
            job.deleteLater()
            self.job_removed.emit(job_id)
            self._call_when_dropped(job_id)
            self._say_if_idle()

    def _count_held(self) -> None:
        held = sum(job.is_held for job in self._episodes.values())
        if held != self._held:
            self._held = held
            self.held_changed.emit(held)

    @Slot()
    def _say_if_idle(self) -> None:
        if self.is_idle:
            self.became_idle.emit()


@dataclass(frozen=True, slots=True)
class _LeftOver:
    """Episodes with something to do, in their order, and those that are paused or failed."""

    unfinished: tuple[str, ...]
    resting: tuple[str, ...] = ()


def _left_over(container: "Container", _token: CancelToken, _report: Report) -> _LeftOver:
    container.ingest.recover()
    library = container.library
    resting = (*library.episodes.ids_with(_RESTING), *library.rehearing.given_up())
    return _LeftOver(container.ingest.unfinished(), resting)


def _due(container: "Container", _token: CancelToken, _report: Report) -> _LeftOver:
    container.ingest.retry_due()
    return _LeftOver(container.ingest.unfinished())
