"""What this program is, which version, and what it promises."""

from PySide6.QtWidgets import QDialog, QWidget


class AboutDialog(QDialog):
    """Says what the program is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
