"""The backups there are, and one of them chosen to take the library's place."""

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QStackedLayout, QWidget

from mirrortalk_desktop.pipeline.backing_up import Offer
from mirrortalk_desktop.qt.dialogs.foot import make_foot
from mirrortalk_desktop.qt.models.backups import BackupsModel
from mirrortalk_desktop.qt.panes.parts import label
from mirrortalk_desktop.qt.panes.roomy import headed_column, resize_dialog
from mirrortalk_desktop.qt.panes.rows import RowList, TextRowDelegate, make_list

_LETTERS_WIDE, _LINES_HIGH = 72, 26


class RestoreDialog(QDialog):
    """Esc leaves everything as it is.

    Signals: restore_wanted(Offer).
    """

    restore_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Restore a backup"))
        column = headed_column(self, self.tr("Restore a backup"))
        told = self.tr(
            "The library goes back to what it was then: podcasts, transcripts, questions and bookmarks. What came "
            "since is not in it, but is kept as a backup of its own. Audio stays. MirrorTalk starts again for this."
        )
        column.addWidget(label(told, self))
        self.backups = BackupsModel(self)
        self.view = make_list(TextRowDelegate(BackupsModel.DetailRole, self), self.backups, self.tr("Backups"), self)
        self.view.setEditTriggers(RowList.EditTrigger.NoEditTriggers)
        self.view.setTabKeyNavigation(False)
        self.nothing = label(self.tr("Looking…"), self, kind="muted")
        self._shown = QStackedLayout()
        self._shown.addWidget(self.nothing)
        self._shown.addWidget(self.view)
        column.addLayout(self._shown, 1)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.restore_button = QPushButton(self.tr("&Restore"), self)
        self.restore_button.setEnabled(False)
        self.buttons.addButton(self.restore_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self._restore)
        self.buttons.rejected.connect(self.reject)
        column.addLayout(make_foot(self.buttons))
        self.view.selectionModel().currentChanged.connect(self._on_chosen)
        resize_dialog(self, letters=_LETTERS_WIDE, lines=_LINES_HIGH)

    def show_offers(self, offers: tuple[Offer, ...]) -> None:
        """Show these backups, the first of them chosen."""
        self.backups.set_offers(offers)
        self.nothing.setText(self.tr("There is no backup yet. MirrorTalk makes one a day by itself."))
        self._shown.setCurrentWidget(self.view if offers else self.nothing)
        if offers:
            self.view.setCurrentIndex(self.backups.index(0))
            self.view.setFocus()

    def show_problem(self, text: str) -> None:
        """Say why nothing can be shown."""
        self.nothing.setText(text)
        self._shown.setCurrentWidget(self.nothing)

    @Slot(QModelIndex, QModelIndex)
    def _on_chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.restore_button.setEnabled(now.isValid())

    @Slot()
    def _restore(self) -> None:
        offer = self.view.currentIndex().data(BackupsModel.OfferRole)
        self.accept()
        if offer is not None:
            self.restore_wanted.emit(offer)
