"""Looks over windows for what has less room than it needs: cut words, cut buttons, things outside their page."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

_NEEDS_ROOM = (QLabel, QAbstractButton, QComboBox, QLineEdit)


def cut(top: QWidget) -> list[str]:
    """Everything visible in this window that has less room than it needs."""
    where = top.windowTitle() or type(top).__name__
    return [f"{where}: {each}" for each in (*squeezed(top), *outside(top))]


def squeezed(top: QWidget) -> Iterator[str]:
    """Labels, buttons and fields that are smaller than their smallest size, or too low for their words."""
    for widget in _shown(top):
        least, policy = widget.minimumSizeHint(), widget.sizePolicy()
        is_elided = policy.horizontalPolicy() is QSizePolicy.Policy.Ignored
        if widget.width() < least.width() and not is_elided:
            yield f"{_named(widget)} is {widget.width()} wide and needs {least.width()}"
        needed = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else least.height()
        if widget.height() < needed:
            yield f"{_named(widget)} is {widget.height()} high and needs {needed}"


def outside(top: QWidget) -> Iterator[str]:
    """Things that reach over the edge of their page, where nobody can scroll to them."""
    for area in top.findChildren(QScrollArea):
        page = area.widget()
        if page is None or not area.isVisible() or area.window() is not top:
            continue
        if area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            room = area.viewport().width()
            if page.width() > room:
                yield f"the page of {_named(area)} is {page.width()} wide, and has {room}"
    for widget in top.findChildren(QWidget):
        parent = widget.parentWidget()
        if (
            not isinstance(widget, _NEEDS_ROOM)
            or not widget.isVisible()
            or parent is None
            or parent.window() is not top
        ):
            continue
        place = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
        if not parent.rect().contains(place):
            yield f"{_named(widget)} reaches over the edge of {_named(parent)}"


def _shown(top: QWidget) -> Iterator[QWidget]:
    """What has words or is pressed, and belongs to this window; the insides of fields are Qt's own business."""
    for widget in top.findChildren(QWidget):
        is_inside = isinstance(widget.parentWidget(), (QLineEdit, QAbstractSpinBox, QComboBox))
        if isinstance(widget, _NEEDS_ROOM) and widget.isVisible() and widget.window() is top and not is_inside:
            yield widget


def _named(widget: QWidget) -> str:
    words = getattr(widget, "text", str)()
    return f"{type(widget).__name__} “{words or widget.accessibleName() or widget.objectName()}”"
