"""The memory panel: what uses memory, how near the budget it is, and what was done about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from mirrortalk_desktop.qt.dialogs.foot import make_foot
from mirrortalk_desktop.qt.memory_words import PARTS, gigabytes, megabytes, parts_of, rung_sentence, translated
from mirrortalk_desktop.qt.models.memory_events import MemoryEventsModel
from mirrortalk_desktop.qt.panes.memory_history import MemoryHistory
from mirrortalk_desktop.qt.panes.parts import announce, gap, label, set_kind
from mirrortalk_desktop.qt.panes.roomy import headed_column, resize_dialog
from mirrortalk_desktop.qt.panes.rows import RowList
from mirrortalk_desktop.qt.sampler import MemoryState

_LINES_OF_EVENTS = 6


class MemoryPanel(QDialog):
    """Stands beside the window and stays up to date. Esc or Close leaves.

    Signals: free_requested(), budget_requested().
    """

    free_requested = Signal()
    budget_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Memory"))
        self.setModal(False)
        space = gap(self)
        layout = headed_column(self, self.tr("Memory"))
        self.summary = label(self.tr("Measuring…"), self)
        self.history = MemoryHistory(self)
        self.rung = label("", self, kind="muted")
        for widget in (self.summary, self.history, self.rung):
            layout.addWidget(widget)
        layout.addSpacing(space)
        layout.addWidget(label(self.tr("What uses it"), self, is_bold=True))
        layout.addWidget(self._build_parts(space))
        layout.addSpacing(space)
        caption = label(self.tr("What happened"), self, is_bold=True)
        layout.addWidget(caption)
        self.nothing_yet = label(self.tr("Nothing yet: no model has been loaded."), self, kind="muted")
        layout.addWidget(self.nothing_yet)
        self.events = MemoryEventsModel(self)
        self.events_view = self._build_events()
        caption.setBuddy(self.events_view)
        layout.addWidget(self.events_view, 1)
        self.said = label("", self, kind="muted")
        layout.addWidget(self.said)
        layout.addLayout(self._build_foot())
        resize_dialog(self, letters=84, lines=36)

    def show_state(self, state: MemoryState, history: Sequence[float | None]) -> None:
        """Show what is known now, and the last ten minutes."""
        sample = state.sample
        summary = self.tr("MirrorTalk uses {used} of the {budget} you allow. The computer has {free} free.")
        self.summary.setText(
            summary.format(
                used=megabytes(sample.resident_mb),
                budget=megabytes(state.budget_mb),
                free=gigabytes(sample.available_mb),
            )
        )
        is_over = (sample.resident_mb or 0.0) > state.budget_mb
        set_kind(self.summary, "bad" if is_over else "")
        self.history.show_history(history, state.budget_mb)
        self.rung.setText(rung_sentence(state))
        for name, mb in parts_of(state).items():
            self._sizes[name].setText(megabytes(mb))
        self.parts.setAccessibleDescription(self.parts_in_words())
        self.events.show_events(state.events)
        self.nothing_yet.setVisible(not state.events)
        self.events_view.setVisible(bool(state.events))

    def parts_in_words(self) -> str:
        """Every part with its size, in a line."""
        return "; ".join(f"{translated(PARTS[name])}: {size.text()}" for name, size in self._sizes.items())

    def show_freeing(self) -> None:
        """Memory is being freed."""
        self.free_button.setEnabled(False)
        self.said.setText(self.tr("Freeing memory…"))

    def show_freed(self, text: str) -> None:
        """What came of it."""
        self.free_button.setEnabled(True)
        self.said.setText(text)
        announce(self, text)

    def _build_parts(self, space: int) -> QWidget:
        self.parts = QWidget(self)
        self.parts.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.parts.setAccessibleName(self.tr("What uses memory"))
        grid = QGridLayout(self.parts)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(space // 2)
        grid.setColumnStretch(0, 1)
        self._sizes: dict[str, QLabel] = {}
        for row, (name, words) in enumerate(PARTS.items()):
            size = label("", self.parts)
            size.setWordWrap(False)
            size.setAlignment(Qt.AlignmentFlag.AlignRight)
            part = label(translated(words), self.parts, kind="muted")
            part.setWordWrap(False)
            grid.addWidget(part, row, 0)
            grid.addWidget(size, row, 1)
            self._sizes[name] = size
        return self.parts

    def _build_events(self) -> QListView:
        view = RowList(self, marks_row=True)
        view.setModel(self.events)
        view.setWordWrap(True)
        view.setUniformItemSizes(False)
        view.setProperty("kind", "lines")
        view.setAccessibleName(self.tr("What happened to memory, newest first"))
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setTabKeyNavigation(False)
        view.setMinimumHeight(self.fontMetrics().height() * _LINES_OF_EVENTS)
        return view

    def _build_foot(self) -> QHBoxLayout:
        self.free_button = QPushButton(self.tr("&Free memory now"), self)
        self.free_button.clicked.connect(self.free_requested)
        self.budget_button = QPushButton(self.tr("Change &budget…"), self)
        self.budget_button.clicked.connect(self.budget_requested)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.buttons.rejected.connect(self.reject)
        return make_foot(self.buttons, self.free_button, self.budget_button)
