"""One look at one feed for new episodes."""

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from mirrortalk_desktop.domain.job import Job, Task
from mirrortalk_desktop.domain.model import Failure, State
from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.qt.engine_room import EngineRoom
from mirrortalk_desktop.qt.lanes import Ticket

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container
    from mirrortalk_desktop.pipeline.subscriptions import Refreshed


class RefreshJob(QObject):
    """Refreshes a feed once; what the network says against it stays with the feed and is no failure of the job.

    *Signals:* `changed(Job)`; `refreshed(Refreshed)`; `ended(str job_id)`.
    """

    changed = Signal(object)
    refreshed = Signal(object)
    ended = Signal(str)

    def __init__(self, room: EngineRoom, feed_id: str, title: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._feed_id = feed_id
        self._ticket: Ticket | None = None
        self.job = Job(refresh_id(feed_id), Task.REFRESH, State.WAITING, title, feed_id=feed_id)

    def begin(self) -> None:
        """Take a place in the queue."""
        feed_id = self._feed_id

        def refresh(container: "Container", token: CancelToken, _report: Report) -> "Refreshed":
            return container.subscriptions.refresh(feed_id, token=token)

        self._ticket = ticket = self._room.do(self._room.web, refresh, name="refresh")
        ticket.begun.connect(self._on_begun)
        ticket.done.connect(self._on_done)
        ticket.failed.connect(self._on_failed)
        ticket.cancelled.connect(self._on_cancelled)
        self.changed.emit(self.job)

    def cancel(self) -> None:
        """Give it up."""
        if self._ticket is not None:
            self._ticket.cancel()

    @Slot()
    def _on_begun(self) -> None:
        self.job = dataclasses.replace(self.job, state=State.RUNNING)
        self.changed.emit(self.job)

    @Slot(object)
    def _on_done(self, refreshed: "Refreshed") -> None:
        self.refreshed.emit(refreshed)
        self.ended.emit(self.job.id)

    @Slot(object)
    def _on_failed(self, _failure: Failure) -> None:
        self.ended.emit(self.job.id)

    @Slot()
    def _on_cancelled(self) -> None:
        self.ended.emit(self.job.id)


def refresh_id(feed_id: str) -> str:
    """The id of the job that refreshes this feed."""
    return f"refresh:{feed_id}"
