"""What a list says while it is empty: what it is for, and what to do."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from mirrortalk_desktop.qt.panes.parts import MEDIUM, Picture, gap, label


class EmptyState(QScrollArea):
    """A picture, a title, an explanation and up to two buttons. Where there is little room, the picture goes and the
    rest can be scrolled.

    Signals: first_chosen(), second_chosen() for its buttons.
    """

    first_chosen = Signal()
    second_chosen = Signal()

    def __init__(
        self,
        icon_name: str,
        title: str,
        explanation: str = "",
        *,
        first: str = "",
        second: str = "",
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bare")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget(self)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(gap(self, 1.2), gap(self), gap(self, 1.2), gap(self))
        self._column.addStretch(2)
        self._picture = Picture(icon_name, inside)
        self._column.addWidget(self._picture, 0, centre)
        self.title = label(title, inside, size=MEDIUM, is_bold=True)
        self.explanation = label(explanation, inside, kind="muted")
        for part in (self.title, self.explanation):
            part.setAlignment(centre)
            self._column.addWidget(part)
        self.buttons: list[QPushButton] = []
        for text, signal, kind in ((first, self.first_chosen, "primary"), (second, self.second_chosen, "quiet")):
            if text:
                self.buttons.append(self._button(text, kind, inside))
                self.buttons[-1].clicked.connect(signal)
        self._column.addStretch(3)
        self.setWidget(inside)
        self.say(title, explanation, is_button_shown=True)

    def say(self, title: str, explanation: str = "", *, is_button_shown: bool = False) -> None:
        """Say this instead, with the buttons where they help."""
        self.title.setText(title)
        self.explanation.setText(explanation)
        self.explanation.setVisible(bool(explanation))
        for button in self.buttons:
            button.setVisible(is_button_shown)
        self._fit()

    def add_below(self, widget: QWidget) -> None:
        """Put more below."""
        self._column.addWidget(widget)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Room for a title; the rest is scrolled then."""
        widest = max((button.minimumSizeHint().width() for button in self.buttons), default=0)
        letters = self.fontMetrics()
        return QSize(max(widest + gap(self, 3), letters.averageCharWidth() * 20), letters.height() * 3)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show the picture where there is room for it."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Something inside has grown or gone."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _button(self, text: str, kind: str, inside: QWidget) -> QPushButton:
        if not self.buttons:
            self._column.addSpacing(gap(self))
        button = QPushButton(text, inside)
        button.setProperty("kind", kind)
        button.setAutoDefault(False)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        return button

    def _fit(self) -> None:
        height = self._picture.sizeHint().height() + self._column.spacing()
        needed = self._column.totalHeightForWidth(self.viewport().width())
        needed += height if self._picture.isHidden() else 0
        is_shown = needed <= self.viewport().height()
        if self._picture.isHidden() == is_shown:
            self._picture.setVisible(is_shown)
