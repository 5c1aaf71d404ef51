"""How much memory the app uses against the budget the person set: in figures, as a bar, and in a word."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from mirrortalk_desktop.qt.panes.parts import announce, gap, set_kind

_NEAR = 0.8


class MemoryGauge(QWidget):
    """Shows live memory use. It says “near the budget” and “over the budget” as well as colouring the bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = ""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(gap(self), 0, gap(self), 0)
        layout.setSpacing(gap(self))
        self._caption = QLabel(self.tr("Memory"), self)
        self._figures = QLabel(self.tr("measuring…"), self)
        self._figures.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self._bar.setAccessibleName(self.tr("Memory in use"))
        self._bar.setFixedWidth(self.fontMetrics().averageCharWidth() * 16)
        self._caption.setBuddy(self._bar)
        for part in (self._caption, self._bar, self._figures):
            layout.addWidget(part)
        self.setAccessibleName(self.tr("Memory in use"))

    @property
    def text(self) -> str:
        """What the gauge says, in words."""
        return self._figures.text()

    def show_sample(self, resident_mb: float, budget_mb: int, system_available_mb: float, note: str = "") -> None:
        """Show how much is used of the budget, how much the whole computer has left, and what is done about it."""
        share = resident_mb / budget_mb if budget_mb > 0 else 0.0
        used, most = f"{resident_mb:.0f}", f"{budget_mb}"
        if share > 1:
            level, template = "over", self.tr("{used} / {budget} MB, over the budget")
        elif share >= _NEAR:
            level, template = "near", self.tr("{used} / {budget} MB, near the budget")
        else:
            level, template = "ok", self.tr("{used} / {budget} MB")
        text = template.format(used=used, budget=most)
        self._figures.setText(f"{text} · {note}" if note else text)
        self._bar.setValue(min(1000, max(0, round(1000 * share))))
        set_kind(self._bar, level)
        set_kind(self._figures, {"over": "bad", "near": "warning"}.get(level, "muted"))
        details = self.tr("MirrorTalk uses {used} MB of the {budget} MB you allow. The computer has {free} GB free.")
        free = QLocale().toString(system_available_mb / 1000, "f", 1)
        whole = details.format(used=used, budget=most, free=free) + (f"\n{note}" if note else "")
        self.setToolTip(whole)
        self._bar.setAccessibleDescription(whole)
        self.setAccessibleDescription(whole)
        if level == "over" and self._level != "over":
            announce(self, whole, is_urgent=True)
        self._level = level
