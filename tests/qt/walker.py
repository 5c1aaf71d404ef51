"""Walks over windows as somebody does who sees nothing, or has no mouse, and notes what they would stumble over."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

_FIELDS = (QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QSlider, QKeySequenceEdit)
_ROLES = QAccessible.Role
_INTERACTIVE = {
    _ROLES.Button,
    _ROLES.ButtonMenu,
    _ROLES.CheckBox,
    _ROLES.ComboBox,
    _ROLES.EditableText,
    _ROLES.Link,
    _ROLES.List,
    _ROLES.ListItem,
    _ROLES.MenuItem,
    _ROLES.PageTab,
    _ROLES.ProgressBar,
    _ROLES.RadioButton,
    _ROLES.Slider,
    _ROLES.SpinBox,
}


def stumbles(qtbot: QtBot, top: QWidget) -> list[str]:
    """Everything in this window that has no name, catches the focus, or does not show it."""
    top.activateWindow()
    QApplication.processEvents()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is top)
    where = top.windowTitle() or type(top).__name__
    found = [*unnamed(top), *lonely_labels(top), *traps(qtbot, top), *unseen_focus(top)]
    return [f"{where}: {each}" for each in found]


def unnamed(top: QWidget) -> Iterator[str]:
    """Controls that a screen reader has no words for."""
    spoken = QAccessible.queryAccessibleInterface(top)
    for part in _parts(spoken):
        if part.role() in _INTERACTIVE and not part.text(QAccessible.Text.Name).strip():
            yield f"no name: {_described(part)}"


def lonely_labels(top: QWidget) -> Iterator[str]:
    """Labels that name a field beside them for the eye alone."""
    for label in top.findChildren(QLabel):
        field = label.nextInFocusChain()
        if not label.isVisible() or label.buddy() is not None or not isinstance(field, _FIELDS):
            continue
        if label.text() and label.text() == field.accessibleName():
            yield f"a label without a buddy: {label.text()}"


def traps(qtbot: QtBot, top: QWidget) -> Iterator[str]:
    """Controls that Tab, or Shift+Tab, does not come to from all others."""
    wanted = stops(top)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        if not wanted:
            return
        wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
        seen: list[QWidget] = []
        for _ in range(2 * len(wanted) + 20):
            focused = QApplication.focusWidget()
            if focused is None:
                yield f"the focus is lost after {seen[-1:]!r}"
                return
            seen.append(focused)
            qtbot.keyClick(focused, key)
        missed = [widget for widget in wanted if widget not in seen]
        if missed:
            yield f"{key.name} never comes to {[_named(widget) for widget in missed]}; it goes over {len(set(seen))}"


def unseen_focus(top: QWidget) -> Iterator[str]:
    """Controls that look the same with the focus and without it."""
    wanted = stops(top)
    for place, widget in enumerate(wanted):
        other = wanted[place - 1]
        if other is widget:
            continue
        _bring_into_view(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        with_focus = _picture(widget)
        other.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if _picture(widget) == with_focus:
            yield f"the focus cannot be seen on {_named(widget)}"


def stops(top: QWidget) -> list[QWidget]:
    """Every control in the window that Tab should come to."""
    return [
        widget
        for widget in top.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and widget.window() is top
        and widget.focusProxy() is None
        and not isinstance(widget, QScrollBar)
        and not _is_inside_a_field(widget)
    ]


def _is_inside_a_field(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, (*_FIELDS, QAbstractItemView)):
            return True
        parent = parent.parentWidget()
    return False


def _parts(spoken: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for number in range(spoken.childCount()):
        part = spoken.child(number)
        if part is None or not part.isValid():
            continue
        thing = part.object()
        if isinstance(thing, QScrollBar) or (isinstance(thing, QWidget) and not thing.isVisible()):
            continue
        yield part
        if not isinstance(thing, _FIELDS):
            yield from _parts(part)


def _picture(widget: QWidget) -> QImage:
    """The control and a little of what is around it."""
    place = QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size()).adjusted(-3, -3, 3, 3)
    return widget.window().grab(place).toImage()


def _bring_into_view(widget: QWidget) -> None:
    """Tab does so by itself."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def _described(part: QAccessibleInterface) -> str:
    thing = part.object()
    return f"{part.role().name} {_named(thing) if isinstance(thing, QWidget) else thing!r}"


def _named(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{widget.accessibleName() or getattr(widget, 'text', str)()}”"
