"""What this program is, which version, and what it promises."""

import platform

import PySide6
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QWidget

from mirrortalk_desktop.qt.icons import app_icon
from mirrortalk_desktop.qt.panes.parts import LARGE, gap, label
from mirrortalk_desktop.qt.panes.roomy import roomy_column
from mirrortalk_desktop.version import described


class AboutDialog(QDialog):
    """Says what the program is. Esc or Close leaves.

    Signals: licences_requested().
    """

    licences_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About MirrorTalk"))
        space = gap(self)
        layout = roomy_column(self)
        layout.setContentsMargins(space * 4, space * 3, space * 4, space * 2)
        layout.setSpacing(space)
        picture = QLabel(self)
        side = round(self.fontMetrics().height() * 5)
        picture.setPixmap(app_icon().pixmap(QSize(side, side), self.devicePixelRatioF()))
        layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self.texts = (
            label(self.tr("MirrorTalk"), self, size=LARGE, is_bold=True),
            label(self.tr("Version {version}").format(version=described()), self, kind="muted"),
            label(self._build(), self, kind="muted"),
            label(self.tr("Ask your podcasts, and hear the answer in the speakers' own words."), self),
            label(
                self.tr("Everything happens on this computer: nothing you listen to or ask ever leaves it."),
                self,
                kind="muted",
            ),
            label(self.tr("Free software under the MIT licence."), self, kind="muted"),
            label(
                self.tr(
                    "MirrorTalk never looks for a new version by itself: compare this one with the newest where you "
                    "got it."
                ),
                self,
                kind="muted",
            ),
        )
        for text in self.texts:
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            text.setMinimumWidth(self.fontMetrics().averageCharWidth() * 44)
            layout.addWidget(text)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.licences_button = self.buttons.addButton(self.tr("&Licences…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.licences_button.clicked.connect(self.licences_requested)
        self.buttons.setCenterButtons(True)
        self.buttons.rejected.connect(self.reject)
        layout.addSpacing(space)
        layout.addWidget(self.buttons)

    def _build(self) -> str:
        """What it runs on, as is asked for in a report of a problem."""
        system = f"{platform.system()} {platform.machine()}"
        text = self.tr("{system} · Python {python} · Qt {qt}")
        return text.format(system=system, python=platform.python_version(), qt=PySide6.__version__)
