"""Whether a person sees the window, and bringing it before them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def is_in_front() -> bool:
    """Whether a window or dialog of the app has the keyboard."""
    return QApplication.activeWindow() is not None


def bring_to_front(window: QWidget) -> None:
    """Show the window above all others, as far as the desktop lets it."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
