"""Finds words that do not fit where they stand, as long ones of another language may."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLabel, QPushButton, QToolButton, QWidget

from mirrortalk_desktop.qt.panes.parts import ElidedLabel
from mirrortalk_desktop.qt.panes.suggestions import QuestionButton

#: These end in “…” where there is no room, and have all of it in their tool tips.
_ELIDED = (ElidedLabel, QuestionButton)


def cut(top: QWidget) -> Iterator[str]:
    """Texts in this window that are cut off by their own widget, or with it by the edge of what it is in."""
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, _ELIDED) or not _text(widget):
            continue
        if not _fits(widget):
            yield f"no room in itself ({widget.size().toTuple()}): {_text(widget)}"
        seen = widget.visibleRegion().boundingRect()
        if not seen.isEmpty() and seen.width() < widget.width():
            yield f"cut at the side ({seen.width()} of {widget.width()}): {_text(widget)}"


def _text(widget: QWidget) -> str:
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
        return ""
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def _fits(widget: QWidget) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) <= widget.height() + 1
    if isinstance(widget, QLabel | QCheckBox | QPushButton | QToolButton):
        return widget.sizeHint().width() <= widget.width() + 1
    return True
