"""Adding podcasts: paste an address, see what is there, choose how much of it to take."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from mirrortalk_desktop.domain.messages import Message

if TYPE_CHECKING:
    from mirrortalk_desktop.feeds.lookup import LookUp

ALL_EPISODES = 1_000_000


class SubscribeDialog(QDialog):
    """Looks up addresses and offers what was found."""

    look_up_requested = Signal(str)
    subscribe_requested = Signal(object, int)
    choices_requested = Signal(object, int)

    def __init__(self, parent: QWidget | None = None, *, newest: int = 3) -> None:
        super().__init__(parent)

    def show_busy(self) -> None:
        """Say that it is being looked up."""

    def show_preview(self, found: "LookUp", picture: bytes | None = None) -> None:
        """Show what was found."""

    def show_picture(self, picture: bytes) -> None:
        """Show the podcast's picture, when it comes after the preview."""

    def show_failure(self, failure: Message) -> None:
        """Say what went wrong."""

    def show_done(self) -> None:
        """Close: what was asked for is in the library."""
        self.accept()
