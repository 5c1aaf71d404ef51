"""Whom the app connected to, what was refused, and the switch that stops all of it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QStackedLayout,
    QWidget,
)

from mirrortalk_desktop.domain.contact import ContactSummary
from mirrortalk_desktop.qt.dialogs.foot import make_foot
from mirrortalk_desktop.qt.models.contacts import ContactsModel
from mirrortalk_desktop.qt.panes.parts import gap, label
from mirrortalk_desktop.qt.panes.roomy import headed_column, resize_dialog
from mirrortalk_desktop.qt.panes.rows import RowList, TextRowDelegate, make_list

_LETTERS_WIDE, _LINES_HIGH = 104, 30


class PrivacyDialog(QDialog):
    """Esc or Close leaves.

    Signals: offline_wanted(bool), forgetting_requested().
    """

    offline_wanted = Signal(bool)
    forgetting_requested = Signal()

    def __init__(self, parent: QWidget | None = None, *, is_offline: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Privacy"))
        space = gap(self)
        column = headed_column(self, self.tr("Privacy"))
        promise = self.tr(
            "What you listen to and what you ask stays on this computer. MirrorTalk connects only for what you have it "
            "fetch: to the podcasts you follow and what they name, and to the server of models."
        )
        column.addWidget(label(promise, self))
        self.offline = QCheckBox(self.tr("Work &offline: connect to nothing at all"), self)
        self.offline.setChecked(is_offline)
        self.offline.clicked.connect(self.offline_wanted)
        column.addWidget(self.offline)
        column.addSpacing(space)
        caption = label(self.tr("Connections so far"), self, is_bold=True)
        column.addWidget(caption)
        self.contacts = ContactsModel(self)
        self.view = make_list(TextRowDelegate(ContactsModel.DetailRole, self), self.contacts, caption.text(), self)
        self.view.setEditTriggers(RowList.EditTrigger.NoEditTriggers)
        self.view.setTabKeyNavigation(False)
        caption.setBuddy(self.view)
        self.nothing = label(self.tr("Looking…"), self, kind="muted")
        vertical = Qt.AlignmentFlag.AlignVertical_Mask
        self.nothing.setAlignment(self.nothing.alignment() & ~vertical | Qt.AlignmentFlag.AlignTop)
        self._shown = QStackedLayout()
        self._shown.addWidget(self.nothing)
        self._shown.addWidget(self.view)
        column.addLayout(self._shown, 1)
        self.refused = label("", self, kind="muted")
        column.addWidget(self.refused)
        column.addLayout(self._build_foot())
        resize_dialog(self, letters=_LETTERS_WIDE, lines=_LINES_HIGH)

    def show_contacts(self, contacts: tuple[ContactSummary, ...]) -> None:
        """Show whom the app connected to."""
        self.contacts.set_contacts(contacts)
        self.nothing.setText(self.tr("MirrorTalk has connected to nobody."))
        self._shown.setCurrentWidget(self.view if contacts else self.nothing)
        self.forget_button.setEnabled(bool(contacts))

    def show_refused(self, hosts: tuple[str, ...]) -> None:
        """Show who was to be reached without having been asked for, since the start."""
        if hosts:
            text = self.tr("Refused, since nobody asked for it: {hosts}").format(hosts=", ".join(hosts))
        else:
            text = self.tr("Nothing else has tried to connect since the start.")
        self.refused.setText(text)

    def show_problem(self, text: str) -> None:
        """Say why the list cannot be shown."""
        self.nothing.setText(text)
        self._shown.setCurrentWidget(self.nothing)

    def _build_foot(self) -> QHBoxLayout:
        self.forget_button = QPushButton(self.tr("&Forget this list"), self)
        self.forget_button.setEnabled(False)
        self.forget_button.clicked.connect(self._forget)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.buttons.rejected.connect(self.reject)
        return make_foot(self.buttons, self.forget_button)

    @Slot()
    def _forget(self) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()
        self.forgetting_requested.emit()
