"""The pictures of shows on the screen: fetched after their feed, read and scaled on lanes when a row is looked at."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QImage

from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.qt.engine_room import EngineRoom
from mirrortalk_desktop.qt.jobs import JobBoard
from mirrortalk_desktop.qt.lanes import Priority
from mirrortalk_desktop.qt.models.feeds import FeedsModel
from mirrortalk_desktop.qt.small_pictures import read_square, shrink

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container
    from mirrortalk_desktop.pipeline.subscriptions import Refreshed

Read = tuple[str, int, QImage]


class Picturing(QObject):
    """Brings pictures to the list of podcasts. What goes wrong is told to nobody: a letter stands for the picture."""

    def __init__(self, *, room: EngineRoom, board: JobBoard, feeds: FeedsModel, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._feeds = feeds
        feeds.picture_wanted.connect(self._read)
        board.feed_refreshed.connect(self._on_refreshed)

    def bring(self, feed_id: str) -> None:
        """Fetch the picture that this feed names, if it is not there."""

        def bring(container: "Container", token: CancelToken, _report: Report) -> str:
            is_new = container.pictures.bring(feed_id, shrink=shrink, token=token)
            return container.library.feeds.get(feed_id).image_url if is_new else ""

        ticket = self._room.do(self._room.web, bring, name="fetching a picture", priority=Priority.LOW)
        ticket.done.connect(self._feeds.forget_picture)

    @Slot(object)
    def _on_refreshed(self, refreshed: "Refreshed") -> None:
        if refreshed.failure is None and refreshed.feed.image_url:
            self.bring(refreshed.feed.id)

    @Slot(str, int)
    def _read(self, address: str, side: int) -> None:
        def read(container: "Container", _token: CancelToken, _report: Report) -> Read:
            kept = container.pictures.kept(address)
            return address, side, read_square(kept, side) if kept else QImage()

        ticket = self._room.do(self._room.reads, read, name="reading a picture", priority=Priority.LOW)
        ticket.done.connect(self._show)

    @Slot(object)
    def _show(self, read: Read) -> None:
        self._feeds.put_picture(*read)
