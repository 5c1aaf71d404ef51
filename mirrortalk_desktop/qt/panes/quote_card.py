"""One quote of an answer: the words, who said them and where, and the buttons that lead there."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mirrortalk_desktop.domain.messages import shorten
from mirrortalk_desktop.domain.model import Citation
from mirrortalk_desktop.qt.models.words import clock
from mirrortalk_desktop.qt.panes import answer_text
from mirrortalk_desktop.qt.panes.parts import SMALL, IconButton, gap, label

LONGEST_NEAREST = 320


class QuoteCard(QFrame):
    """A quote, whole; or a passage that is only near the question, shortened and quieter.

    Signals: play_requested(Citation); transcript_requested(str episode_id, float seconds).
    """

    play_requested = Signal(object)
    transcript_requested = Signal(str, float)

    def __init__(self, citation: Citation, parent: QWidget, *, is_nearest: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("kind", "quote")
        self.setAccessibleName(self.tr("Quote from “{episode}”").format(episode=citation.episode_title))
        self._citation = citation
        row = QHBoxLayout(self)
        row.setContentsMargins(gap(self), gap(self), gap(self), gap(self, 0.6))
        row.setSpacing(gap(self))
        bar = QFrame(self)
        bar.setProperty("kind", "bar-quiet" if is_nearest else "bar")
        bar.setFixedWidth(max(3, gap(self) // 3))
        row.addWidget(bar)
        column = QVBoxLayout()
        column.setSpacing(gap(self, 0.4))
        words = shorten(citation.quote, LONGEST_NEAREST) if is_nearest else citation.quote
        column.addWidget(label(f"“{words}”", self, size=1.0 if is_nearest else 1.06, is_selectable=True))
        column.addWidget(label(answer_text.source(citation), self, kind="muted", size=SMALL, is_selectable=True))
        column.addLayout(self._buttons())
        row.addLayout(column, 1)

    def _buttons(self) -> QHBoxLayout:
        place = {"episode": self._citation.episode_title, "time": clock(self._citation.start)}
        self.play = IconButton("play", self.tr("Play at {time}").format(**place), self, has_text=True)
        self.play.setAccessibleName(self.tr("Play “{episode}” at {time}").format(**place))
        self.play.clicked.connect(self._ask_play)
        self.read = IconButton("transcript", self.tr("Open in transcript"), self, has_text=True)
        self.read.setAccessibleName(self.tr("Open the transcript of “{episode}” at {time}").format(**place))
        self.read.clicked.connect(self._ask_read)
        buttons = QHBoxLayout()
        buttons.setSpacing(gap(self, 0.5))
        for button in (self.play, self.read):
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            buttons.addWidget(button)
        buttons.addStretch(1)
        return buttons

    @Slot()
    def _ask_play(self) -> None:
        self.play_requested.emit(self._citation)

    @Slot()
    def _ask_read(self) -> None:
        self.transcript_requested.emit(self._citation.episode_id, self._citation.start)
