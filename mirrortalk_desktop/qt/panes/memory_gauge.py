"""How much memory the app uses against the budget the person set: in figures, as a bar, and in a word."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from mirrortalk_desktop.qt.memory_words import UNKNOWN, gigabytes
from mirrortalk_desktop.qt.panes.parts import announce, gap, set_kind

_NEAR = 0.8


class MemoryGauge(QWidget):
    """Shows live memory use. It says “near the budget” and “over the budget” as well as colouring the bar.

    Signals: opened() when a person wants to know more: by a click anywhere on it, or its button.
    """

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = ""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(gap(self), 0, gap(self), 0)
        layout.setSpacing(gap(self))
        self._caption = QLabel(self.tr("Memory"), self)
        self.button = QToolButton(self)
        self.button.setText(self.tr("measuring…"))
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.clicked.connect(self.opened)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self._bar.setAccessibleName(self.tr("Memory in use"))
        self._bar.setFixedWidth(self.fontMetrics().averageCharWidth() * 16)
        self._caption.setBuddy(self._bar)
        for part in (self._caption, self._bar, self.button):
            layout.addWidget(part)
        self.setAccessibleName(self.tr("Memory in use"))

    @property
    def text(self) -> str:
        """What the gauge says, in words."""
        return self.button.text()

    def show_sample(
        self, resident_mb: float | None, budget_mb: int, system_available_mb: float | None, note: str = ""
    ) -> None:
        """Show how much is used of the budget, how much the whole computer has left, and what is done about it.

        What the system would not tell is None.
        """
        share = (resident_mb or 0.0) / budget_mb if budget_mb > 0 else 0.0
        used, most = UNKNOWN if resident_mb is None else f"{resident_mb:.0f}", f"{budget_mb}"
        if share > 1:
            level, template = "over", self.tr("{used} / {budget} MB, over the budget")
        elif share >= _NEAR and not note:
            level, template = "near", self.tr("{used} / {budget} MB, near the budget")
        else:
            level, template = "near" if note else "ok", self.tr("{used} / {budget} MB")
        text = template.format(used=used, budget=most)
        self.button.setText(f"{text} · {note}" if note else text)
        self._bar.setValue(min(1000, max(0, round(1000 * share))))
        set_kind(self._bar, level)
        set_kind(self.button, {"over": "bad", "near": "warning"}.get(level, "muted"))
        details = self.tr("MirrorTalk uses {used} MB of the {budget} MB you allow. The computer has {free} free.")
        free = gigabytes(system_available_mb)
        whole = details.format(used=used, budget=most, free=free) + (f"\n{note}" if note else "")
        if whole != self.toolTip():
            for widget in (self, self.button, self._bar):
                widget.setToolTip(whole)
                widget.setAccessibleDescription(whole)
            self.button.setAccessibleName(self.tr("Memory: {text}").format(text=self.button.text()))
        if level == "over" and self._level != "over":
            announce(self, whole, is_urgent=True)
        self._level = level

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click on the bar or the caption counts like one on the figures."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()
        super().mouseReleaseEvent(event)
