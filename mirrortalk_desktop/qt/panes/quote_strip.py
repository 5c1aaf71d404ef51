"""What is heard while an answer is played: the quote, where it is from, and ways to the next one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mirrortalk_desktop.domain.model import Citation
from mirrortalk_desktop.qt.models.words import clock, quoted
from mirrortalk_desktop.qt.panes.parts import ElidedLabel, IconButton, announce, gap, left_to_right


class QuoteStrip(QFrame):
    """Stands above the player while an answer is played, and is hidden else.

    Signals: previous_requested(), next_requested(), stop_requested().
    """

    previous_requested = Signal()
    next_requested = Signal()
    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "care")
        self.setAccessibleName(self.tr("The answer that is played"))
        row = QHBoxLayout(self)
        row.setContentsMargins(gap(self), gap(self, 0.5), gap(self), gap(self, 0.5))
        words = QVBoxLayout()
        words.setSpacing(0)
        self.source = ElidedLabel(self)
        self.quote = ElidedLabel(self)
        self.quote.setProperty("kind", "muted")
        words.addWidget(self.source)
        words.addWidget(self.quote)
        row.addLayout(words, 1)
        self.previous = IconButton("previous", self.tr("Previous quote"), self)
        self.next = IconButton("next", self.tr("Next quote"), self)
        self.stop = IconButton("stop", self.tr("Stop playing the answer"), self)
        moves = QHBoxLayout()
        for button, signal in (
            (self.previous, self.previous_requested),
            (self.next, self.next_requested),
            (self.stop, self.stop_requested),
        ):
            button.clicked.connect(signal)
            moves.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(left_to_right(moves, self))
        self.hide()

    def show_quote(self, number: int, total: int, citation: Citation) -> None:
        """Say on the screen, and to a screen reader, which quote is heard now."""
        speaker = f"{citation.speaker}, " if citation.speaker else ""
        source = self.tr("Quote {number} of {total}: {speaker}“{episode}”, {show}, at {time}").format(
            number=number,
            total=total,
            speaker=speaker,
            episode=citation.episode_title,
            show=citation.feed_title,
            time=clock(citation.start),
        )
        self.source.set_full_text(source)
        self.quote.set_full_text(quoted(citation.quote))
        self.previous.setEnabled(number > 1)
        self.next.setEnabled(number < total)
        self.show()
        announce(self, source)
