"""What is said of a library that is damaged, with the ways on."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from mirrortalk_desktop.domain.model import Failure
from mirrortalk_desktop.pipeline.backing_up import Offer
from mirrortalk_desktop.qt.models.backups import held, moment
from mirrortalk_desktop.qt.text import message_of


class RescueBox(QMessageBox):
    """A sentence, and a button for each way on. Closing it decides nothing.

    `offers` are the backups, the one to go back to first; `can_salvage`: whether the library may be saved in part.

    Signals: restore_wanted(Offer), list_wanted(), salvage_wanted().
    """

    restore_wanted = Signal(object)
    list_wanted = Signal()
    salvage_wanted = Signal()

    def __init__(self, failure: Failure, offers: tuple[Offer, ...], parent: QWidget, *, can_salvage: bool) -> None:
        message = message_of(failure)
        super().__init__(QMessageBox.Icon.Critical, parent.windowTitle(), message.sentence, parent=parent)
        self._offer = offers[0] if offers else None
        self._restore: QAbstractButton | None = None
        self._others: QAbstractButton | None = None
        self._salvage: QAbstractButton | None = None
        self.setEscapeButton(self.addButton(QMessageBox.StandardButton.Close))
        if self._offer is not None:
            self._add_offer(self._offer, has_others=len(offers) > 1)
        elif can_salvage:
            self.setInformativeText(
                self.tr(
                    "There is no backup of it. What can still be read goes into a new library; the file that is there "
                    "now is kept."
                )
            )
        else:
            self.setInformativeText(message.next_step)
        if can_salvage:
            self._salvage = self.addButton(self.tr("&Save what can be read"), QMessageBox.ButtonRole.ActionRole)
        self.buttonClicked.connect(self._on_clicked)

    def _add_offer(self, offer: Offer, *, has_others: bool) -> None:
        self.setInformativeText(
            self.tr(
                "The backup of {moment} has {contents}. What came since then is not in it; the file that is there "
                "now is kept."
            ).format(moment=moment(offer), contents=held(offer))
        )
        self._restore = self.addButton(
            self.tr("&Restore the backup of {moment}").format(moment=moment(offer)),
            QMessageBox.ButtonRole.AcceptRole,
        )
        if has_others:
            self._others = self.addButton(self.tr("&Other backups…"), QMessageBox.ButtonRole.ActionRole)

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        if button is self._restore:
            self.restore_wanted.emit(self._offer)
        elif button is self._others:
            self.list_wanted.emit()
        elif button is self._salvage:
            self.salvage_wanted.emit()
