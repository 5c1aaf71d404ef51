"""Buttons in a row that keep their icons and drop their words where there is no room, as in a narrow window or in a
language of long words. Their tool tips and their accessible names keep the words.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from mirrortalk_desktop.qt.panes.parts import gap

_ICON, _WORDS = Qt.ToolButtonStyle.ToolButtonIconOnly, Qt.ToolButtonStyle.ToolButtonTextBesideIcon


class ButtonRow(QWidget):
    """The buttons from first to last; those after `stretch_after` many are at the other end.

    Words go from the last button on; those of the first stay longest.
    """

    def __init__(self, buttons: Sequence[QToolButton], parent: QWidget, *, stretch_after: int | None = None) -> None:
        super().__init__(parent)
        self._buttons = tuple(buttons)
        self._wordy = tuple(button for button in buttons if button.toolButtonStyle() == _WORDS)
        self._widths: dict[tuple[QToolButton, str], tuple[int, int]] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap(self, 0.3))
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        for place, button in enumerate(self._buttons):
            if place == stretch_after:
                row.addStretch(1)
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            row.addWidget(button)
        if stretch_after is None:
            row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Room for the icons."""
        return QSize(self._needed(wordy=0), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:  # noqa: N802
        """Room for all the words."""
        return QSize(self._needed(wordy=len(self._wordy)), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Another width may have room for other words."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Another font or style has other widths."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._widths.clear()
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """A button was shown or hidden."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Show the words of as many buttons as there is room for."""
        wordy = next((n for n in range(len(self._wordy), 0, -1) if self._needed(wordy=n) <= self.width()), 0)
        is_changed = False
        for place, button in enumerate(self._wordy):
            wanted = _WORDS if place < wordy else _ICON
            if button.toolButtonStyle() != wanted:
                button.setToolButtonStyle(wanted)
                is_changed = True
        layout = self.layout()
        if is_changed and layout is not None:
            layout.activate()  # at once: until the next round, words would stand where there is room for an icon

    def _needed(self, *, wordy: int) -> int:
        """The width with the words of so many buttons."""
        with_words = self._wordy[:wordy]
        shown = [button for button in self._buttons if not _is_hidden(button)]
        widths = [self._widths_of(button)[button in with_words] for button in shown]
        layout = self.layout()
        return sum(widths) + (layout.spacing() if layout else 0) * max(0, len(shown) - 1)

    def _widths_of(self, button: QToolButton) -> tuple[int, int]:
        """The widths of a button without its words and with them."""
        known = (button, button.text())
        if known not in self._widths:
            style = button.toolButtonStyle()
            hints = []
            for each in (_ICON, _WORDS if button in self._wordy else style):
                button.setToolButtonStyle(each)
                hints.append(button.sizeHint().width())
            button.setToolButtonStyle(style)
            self._widths[known] = (hints[0], hints[1])
        return self._widths[known]


def _is_hidden(button: QToolButton) -> bool:
    """Whether it was hidden, and not only never shown yet."""
    return button.isHidden() and button.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
