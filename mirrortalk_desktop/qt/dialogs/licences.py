"""Everything that is inside the program, with the text of each licence."""

from PySide6.QtCore import QItemSelection, QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QSplitter, QWidget

from mirrortalk_desktop.licences import Component
from mirrortalk_desktop.qt.panes.parts import label
from mirrortalk_desktop.qt.panes.roomy import headed_column, resize_dialog
from mirrortalk_desktop.qt.panes.rows import RowList

_LETTERS_WIDE, _LINES_HIGH = 110, 36
_LONGEST_TEXT = 400_000
"""Characters; a field takes no more of them at once without a stop."""


class LicencesDialog(QDialog):
    """Esc or Close leaves.

    Signals: component_chosen(Component): its text is wanted.
    """

    component_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences"))
        self._found: tuple[Component, ...] = ()
        column = headed_column(self, self.tr("Licences"))
        about = self.tr("MirrorTalk stands on the work of many. This is all that is inside, as it is installed here.")
        column.addWidget(label(about, self, kind="muted"))
        split = QSplitter(self)
        split.setChildrenCollapsible(False)
        self.names = QStringListModel(self)
        self.view = RowList(split, marks_row=True)
        self.view.setModel(self.names)
        self.view.setEditTriggers(RowList.EditTrigger.NoEditTriggers)
        self.view.setAccessibleName(self.windowTitle())
        self.view.setTabKeyNavigation(False)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.view.selectionModel().selectionChanged.connect(self._choose)
        self.text = QPlainTextEdit(split)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self.text.setPlaceholderText(self.tr("Looking…"))
        split.addWidget(self.view)
        split.addWidget(self.text)
        split.setSizes([2, 3])
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        column.addWidget(split, 1)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.buttons.rejected.connect(self.reject)
        column.addWidget(self.buttons)
        resize_dialog(self, letters=_LETTERS_WIDE, lines=_LINES_HIGH)

    def show_components(self, found: tuple[Component, ...]) -> None:
        """List these, and show the text of the first."""
        self._found = found
        self.names.setStringList([_line(component) for component in found])
        self.view.setCurrentIndex(self.names.index(0))

    def show_text(self, component: Component, text: str) -> None:
        """Show the text of a part, if it is still the chosen one."""
        row = self.view.currentIndex().row()
        if 0 <= row < len(self._found) and self._found[row] == component:
            self.text.setPlainText(text[:_LONGEST_TEXT])

    @Slot(QItemSelection, QItemSelection)
    def _choose(self, _now: QItemSelection, _before: QItemSelection) -> None:
        row = self.view.currentIndex().row()
        if 0 <= row < len(self._found):
            self.component_chosen.emit(self._found[row])


def _line(component: Component) -> str:
    name = " ".join(filter(None, (component.name, component.version)))
    return f"{name}: {component.licence}"
