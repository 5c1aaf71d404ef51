"""The foot of a dialog."""

from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QPushButton


def make_foot(buttons: QDialogButtonBox, *beside: QPushButton) -> QHBoxLayout:
    """What else can be done, at the left and never by Enter; what ends the dialog, at the right."""
    foot = QHBoxLayout()
    for button in beside:
        button.setAutoDefault(False)
        foot.addWidget(button)
    foot.addStretch(1)
    foot.addWidget(buttons)
    return foot
