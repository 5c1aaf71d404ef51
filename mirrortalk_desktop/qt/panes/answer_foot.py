"""What stands below every answer: what was searched, what the person thinks of it, and ways to take it elsewhere."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from mirrortalk_desktop.domain.model import Answer
from mirrortalk_desktop.qt.exporting import AUDIO, FORMATS, menu_text
from mirrortalk_desktop.qt.icons import icon
from mirrortalk_desktop.qt.models.chat import Exchange
from mirrortalk_desktop.qt.panes import answer_text
from mirrortalk_desktop.qt.panes.button_row import ButtonRow
from mirrortalk_desktop.qt.panes.parts import SMALL, IconButton, announce, gap, label
from mirrortalk_desktop.qt.panes.wishes import Wishes


class AnswerFoot(QWidget):
    """Coverage in words, two thumbs, copy and export."""

    def __init__(self, exchange: Exchange, answer: Answer, wishes: Wishes, parent: QWidget) -> None:
        super().__init__(parent)
        self._exchange = exchange
        self._answer = answer
        self._wishes = wishes
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(self, 0.4))
        if by_words := answer_text.by_words(answer.searched):
            column.addWidget(label(by_words, self, size=SMALL, is_selectable=True))
        column.addWidget(label(answer_text.coverage(answer.searched), self, kind="muted", size=SMALL))
        self.up = self._thumb("thumb-up", self.tr("This answer is good"), answer.thumb > 0)
        self.down = self._thumb("thumb-down", self.tr("This answer is not good"), answer.thumb < 0)
        self.thanks = label(self.tr("Noted, on this computer only."), self, kind="muted", size=SMALL)
        self.thanks.setVisible(bool(answer.thumb))
        self.play_all = IconButton("play-all", self.tr("Play all"), self, has_text=True)
        self.play_all.setAccessibleName(self.tr("Play all quotes of this answer, one after the other"))
        self.play_all.setToolTip(self.play_all.accessibleName())
        self.play_all.setVisible(len(answer.citations) > 1)
        self.play_all.clicked.connect(self._play_all)
        self.copy = IconButton("copy", self.tr("Copy"), self, has_text=True)
        self.copy.setAccessibleName(self.tr("Copy this answer with its sources"))
        self.copy.clicked.connect(self._copy)
        self.export = IconButton("export", self.tr("Export"), self, has_text=True)
        self.export.setAccessibleName(self.tr("Export this answer"))
        self.export.setProperty("kind", "menu")
        self.export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.export.setMenu(export_menu(self.export, has_audio=bool(answer.citations)))
        self.export.menu().triggered.connect(self._export)
        buttons = (self.up, self.down, self.play_all, self.copy, self.export)
        column.addWidget(ButtonRow(buttons, self, stretch_after=2))
        column.addWidget(self.thanks)

    def _thumb(self, drawing: str, name: str, is_on: bool) -> IconButton:
        button = IconButton(drawing, name, self)
        button.setToolTip(self.tr("{claim}. Kept on this computer only.").format(claim=name))
        button.setAccessibleDescription(self.tr("Kept on this computer only."))
        button.setCheckable(True)
        button.setChecked(is_on)
        button.setEnabled(bool(self._answer.number))
        button.clicked.connect(self._give_thumb)
        return button

    @Slot()
    def _give_thumb(self) -> None:
        """One thumb at most; a second click takes it back."""
        chosen, other = (self.up, self.down) if self.sender() is self.up else (self.down, self.up)
        other.setChecked(False)
        thumb = (1 if chosen is self.up else -1) if chosen.isChecked() else 0
        self.thanks.setVisible(bool(thumb))
        if thumb:
            announce(self, self.thanks.text())
        self._wishes.thumb_given.emit(self._answer.number, thumb)

    @Slot()
    def _play_all(self) -> None:
        self._wishes.answer_play_requested.emit(self._answer)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(answer_text.as_text(self._exchange))
        announce(self, self.tr("Copied."))

    @Slot(QAction)
    def _export(self, action: QAction) -> None:
        self._wishes.export_requested.emit((self._answer,), str(action.data()))


def export_menu(parent: QWidget, *, has_audio: bool = False) -> QMenu:
    """A menu with one entry for each format; an entry's data is the name of its format."""
    menu = QMenu(parent)
    for name in FORMATS:
        menu.addAction(icon("export"), menu_text(name)).setData(name)
    if has_audio:
        menu.addAction(icon("play-all"), menu_text(AUDIO)).setData(AUDIO)
    return menu
