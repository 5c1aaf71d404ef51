"""What MirrorTalk has on this computer, to be removed for good."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QWidget

from mirrortalk_desktop.qt.panes.parts import gap, label
from mirrortalk_desktop.qt.panes.roomy import headed_column, resize_dialog
from mirrortalk_desktop.qt.text import size as in_words
from mirrortalk_desktop.removal import Part

_LETTERS_WIDE, _LINES_HIGH = 76, 22


class RemoveDataDialog(QDialog):
    """Nothing is ticked at first. Esc or Cancel leaves.

    Signals: removal_requested(tuple of Part).
    """

    removal_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Remove my data"))
        space = gap(self)
        column = headed_column(self, self.tr("Remove my data"))
        about = self.tr("What you tick is deleted from this computer for good, and MirrorTalk closes.")
        column.addWidget(label(about, self))
        self.boxes = {
            Part.LIBRARY: QCheckBox(self.tr("&Library"), self),
            Part.MODELS: QCheckBox(self.tr("&Models"), self),
            Part.SETTINGS: QCheckBox(self.tr("&Settings and logs"), self),
        }
        details = {
            Part.LIBRARY: self.tr("Podcasts, transcripts, audio, questions, bookmarks, and all backups beside it."),
            Part.MODELS: self.tr("Models that were fetched or imported."),
            Part.SETTINGS: self.tr("Settings, keys, the window's shape, and the log."),
        }
        self.sizes = {}
        for part, box in self.boxes.items():
            column.addWidget(box)
            box.toggled.connect(self._judge)
            self.sizes[part] = label(details[part], self, kind="muted")
            self.sizes[part].setIndent(space * 3)
            column.addWidget(self.sizes[part])
        column.addStretch(1)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.remove_button = self.buttons.addButton(
            self.tr("&Remove and close"), QDialogButtonBox.ButtonRole.DestructiveRole
        )
        self.remove_button.setAutoDefault(False)
        self.remove_button.setEnabled(False)
        self.remove_button.clicked.connect(self._remove)
        self.buttons.rejected.connect(self.reject)
        column.addWidget(self.buttons)
        resize_dialog(self, letters=_LETTERS_WIDE, lines=_LINES_HIGH)

    @property
    def chosen(self) -> tuple[Part, ...]:
        """What is ticked."""
        return tuple(part for part, box in self.boxes.items() if box.isChecked())

    def show_sizes(self, sizes: dict[Part, int]) -> None:
        """Say how much each is."""
        for part, size in sizes.items():
            self.sizes[part].setText(f"{in_words(size)} · {self.sizes[part].text()}")
        resize_dialog(self, letters=_LETTERS_WIDE, lines=_LINES_HIGH)

    @Slot()
    def _judge(self) -> None:
        self.remove_button.setEnabled(bool(self.chosen))

    @Slot()
    def _remove(self) -> None:
        self.removal_requested.emit(self.chosen)
