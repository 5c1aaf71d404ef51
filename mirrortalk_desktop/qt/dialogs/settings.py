"""The settings, built from the one declaration of every option."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from mirrortalk_desktop.settings import Settings


class SettingsDialog(QDialog):
    """Shows and changes the options."""

    settings_changed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
