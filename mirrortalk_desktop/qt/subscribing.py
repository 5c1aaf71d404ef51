"""Adding podcasts: from an address in the dialog to a feed in the library, with its newest episodes on their way."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from mirrortalk_desktop.domain.model import Failure
from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.feeds.discreet import discreet
from mirrortalk_desktop.qt.dialogs.subscribe import SubscribeDialog
from mirrortalk_desktop.qt.engine_room import EngineRoom, Errand
from mirrortalk_desktop.qt.jobs import JobBoard
from mirrortalk_desktop.qt.lanes import Priority, Ticket
from mirrortalk_desktop.qt.small_pictures import read_square
from mirrortalk_desktop.qt.text import message_of

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container
    from mirrortalk_desktop.feeds.discovery import FoundFeed
    from mirrortalk_desktop.feeds.lookup import LookUp
    from mirrortalk_desktop.pipeline.subscriptions import Subscribed

    Many = tuple[tuple[Subscribed, ...], tuple[tuple[FoundFeed, Failure], ...]]


class Subscribing(QObject):
    """One open dialog and what it asks for. It ends with the dialog.

    *Signals:* `subscribed(str feed_id)`: the library has this feed; `said(str)`.
    """

    subscribed = Signal(str)
    said = Signal(str)

    def __init__(self, *, room: EngineRoom, board: JobBoard, newest: int, window: QWidget) -> None:
        super().__init__(window)
        self._room = room
        self._board = board
        self._ticket: Ticket | None = None
        self.dialog = SubscribeDialog(window, newest=newest)
        self.dialog.look_up_requested.connect(self._look_up)
        self.dialog.subscribe_requested.connect(self._subscribe)
        self.dialog.choices_requested.connect(self._subscribe_all)
        self.dialog.finished.connect(self._end)

    def open(self) -> None:
        """Show the dialog."""
        self.dialog.open()

    def begin_with(self, what: str) -> None:
        """Begin with an address or a file; an address from elsewhere is not followed before the person says so."""
        if "://" in what:
            self.dialog.suggest(what)
        else:
            self.dialog.open_file(what)

    @Slot(str)
    def _look_up(self, text: str) -> None:
        def look_up(container: "Container", token: CancelToken, _report: Report) -> "LookUp":
            return container.subscriptions.look_up(text, token=token)

        self.dialog.show_busy()
        self._do(look_up, "looking up an address").done.connect(self._show_preview)

    @Slot(object)
    def _show_preview(self, found: "LookUp") -> None:
        self.dialog.show_preview(found)
        feed = found.found.feed if found.found is not None else None
        if feed is None or not feed.image_url:
            return

        side = self.dialog.preview.picture_side

        def picture(container: "Container", token: CancelToken, _report: Report) -> QImage:
            return read_square(container.pictures.fetch(feed.image_url, token=token, feed=feed), side)

        self._ticket = self._room.do(self._room.web, picture, name="fetching a picture", priority=Priority.PERSON_WAITS)
        self._ticket.done.connect(self._show_picture)

    @Slot(object)
    def _show_picture(self, picture: QImage) -> None:
        """A picture is welcome, never needed."""
        self.dialog.show_picture(picture)

    @Slot(object, int)
    def _subscribe(self, found: "LookUp", newest: int) -> None:
        def subscribe(container: "Container", _token: CancelToken, _report: Report) -> "Subscribed":
            return container.subscriptions.subscribe(found, newest=newest)

        self._do(subscribe, "subscribing").done.connect(self._on_subscribed)

    @Slot(object, int)
    def _subscribe_all(self, choices: "tuple[FoundFeed, ...]", newest: int) -> None:
        def subscribe_all(container: "Container", token: CancelToken, report: Report) -> "Many":
            return container.subscriptions.subscribe_all(choices, newest=newest, token=token, report=report)

        self.dialog.show_busy()
        self._do(subscribe_all, "subscribing").done.connect(self._on_all_subscribed)

    @Slot(object)
    def _on_subscribed(self, subscribed: "Subscribed") -> None:
        self._ticket = None
        self._board.add(subscribed.wanted)
        self.subscribed.emit(subscribed.feed.id)
        if subscribed.is_key_in_library and subscribed.is_new:
            self._say_where_keys_are([subscribed])
        if not subscribed.is_new:
            self.said.emit(self.tr("“{title}” was in your library already.").format(title=subscribed.feed.title))
        self.dialog.show_done()

    @Slot(object)
    def _on_all_subscribed(self, outcome: "Many") -> None:
        """What could not be had is named; if nothing could, the dialog stays to say why."""
        self._ticket = None
        done, failed = outcome
        for subscribed in done:
            self._board.add(subscribed.wanted, is_new_run=subscribed is done[0])
            self.subscribed.emit(subscribed.feed.id)
        self._say_where_keys_are([each for each in done if each.is_key_in_library and each.is_new])
        if failed and not done:
            self.dialog.show_failure(message_of(failed[0][1], is_one_try=True))
            return
        if failed:
            names = ", ".join(choice.title or discreet(choice.url) for choice, _failure in failed)
            self.said.emit(self.tr("%n podcast(s) could not be added: {names}", "", len(failed)).format(names=names))
        self.dialog.show_done()

    def _say_where_keys_are(self, subscribed: Sequence["Subscribed"]) -> None:
        if subscribed:
            titles = ", ".join(each.feed.title for each in subscribed)
            self.said.emit(
                self.tr(
                    "No keyring on this computer takes the private address of {titles}; "
                    "it is in the library, which only you can read."
                ).format(titles=titles)
            )

    def _do(self, errand: Errand[object], name: str) -> Ticket:
        """The newest wish counts."""
        if self._ticket is not None:
            self._ticket.cancel()
        self._ticket = self._room.do(self._room.web, errand, name=name, priority=Priority.PERSON_WAITS)
        self._ticket.failed.connect(self._show_failure)
        return self._ticket

    @Slot(object)
    def _show_failure(self, failure: Failure) -> None:
        self._ticket = None
        self.dialog.show_failure(message_of(failure, is_one_try=True))

    @Slot()
    def _end(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
        self.dialog.deleteLater()
        self.deleteLater()
