"""What is said of a library that is damaged, with the ways on."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from mirrortalk_desktop.domain.model import Failure
from mirrortalk_desktop.pipeline.backing_up import Offer
from mirrortalk_desktop.qt.models.backups import held, moment
from mirrortalk_desktop.qt.text import message_of


class RescueBox(QMessageBox):
    """A sentence, and a button for each way on. Closing it decides nothing.

    Signals: restore_wanted(Offer), list_wanted().
    """

    restore_wanted = Signal(object)
    list_wanted = Signal()

    def __init__(self, failure: Failure, offers: tuple[Offer, ...], parent: QWidget) -> None:
        message = message_of(failure)
        super().__init__(QMessageBox.Icon.Critical, parent.windowTitle(), message.sentence, parent=parent)
        self._offer = offers[0] if offers else None
        self._restore: QAbstractButton | None = None
        self._others: QAbstractButton | None = None
        close = self.addButton(QMessageBox.StandardButton.Close)
        self.setEscapeButton(close)
        if self._offer is None:
            self.setInformativeText(message.next_step)
        else:
            self.setInformativeText(
                self.tr(
                    "The backup of {moment} has {contents}. What came since then is not in it; the file that is there "
                    "now is kept."
                ).format(moment=moment(self._offer), contents=held(self._offer))
            )
            self._restore = self.addButton(
                self.tr("&Restore the backup of {moment}").format(moment=moment(self._offer)),
                QMessageBox.ButtonRole.AcceptRole,
            )
            if len(offers) > 1:
                self._others = self.addButton(self.tr("&Other backups…"), QMessageBox.ButtonRole.ActionRole)
        self.buttonClicked.connect(self._on_clicked)

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        if button is self._restore:
            self.restore_wanted.emit(self._offer)
        elif button is self._others:
            self.list_wanted.emit()
