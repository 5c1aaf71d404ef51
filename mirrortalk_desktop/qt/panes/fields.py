"""Fields of Qt, with what its style sheets leave out."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QSpinBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from mirrortalk_desktop.qt.panes.parts import gap


class NumberField(QSpinBox):
    """A number with room before it; a style sheet's padding has no effect there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(gap(self, 0.7), 0, gap(self, 0.7), 0)


class ChoiceField(QComboBox):
    """A choice whose name ends in “…” where there is no room for all of it."""

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the field with as much of the name as fits."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        place = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        room = place.width() - gap(self, 0.7)
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
