"""Dialogs that may be gone: what was looked up for one arrives after a person has closed it."""

from typing import TypeVar

import shiboken6
from PySide6.QtWidgets import QWidget

Widget = TypeVar("Widget", bound=QWidget)


def living(widget: Widget | None) -> Widget | None:
    """The widget, unless Qt has deleted it."""
    return widget if widget is not None and shiboken6.isValid(widget) else None
