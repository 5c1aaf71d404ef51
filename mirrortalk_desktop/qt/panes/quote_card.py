"""One quote of an answer: the words, who said them and where, and the buttons that lead there."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mirrortalk_desktop.domain.messages import Message, shorten
from mirrortalk_desktop.domain.model import Citation
from mirrortalk_desktop.qt.models.words import clock, quoted
from mirrortalk_desktop.qt.panes import answer_text
from mirrortalk_desktop.qt.panes.button_row import ButtonRow
from mirrortalk_desktop.qt.panes.own_height import OwnHeightFrame
from mirrortalk_desktop.qt.panes.parts import SMALL, IconButton, gap, label
from mirrortalk_desktop.qt.panes.wishes import Wishes

LONGEST_NEAREST = 320


class QuoteCard(OwnHeightFrame):
    """A quote, whole; or a moment that only leads somewhere, shortened and quieter.

    `published` is the day of the episode, in Unix time. A quote whose episode is gone stays, but it `can_play` no
    more. Only a quote that is not quiet offers related moments.
    """

    def __init__(
        self,
        citation: Citation,
        wishes: Wishes,
        parent: QWidget,
        *,
        is_quiet: bool = False,
        is_gone: bool = False,
        published: float | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "quote")
        self.setAccessibleName(self.tr("Quote from “{episode}”").format(episode=citation.episode_title))
        self.citation = citation
        self.can_play = not is_gone
        self._wishes = wishes
        self._related: RelatedMoments | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(gap(self), gap(self), gap(self), gap(self, 0.6))
        row.setSpacing(gap(self))
        bar = QFrame(self)
        bar.setProperty("kind", "bar-quiet" if is_quiet or is_gone else "bar")
        bar.setFixedWidth(max(3, gap(self) // 3))
        row.addWidget(bar)
        self._column = QVBoxLayout()
        self._column.setSpacing(gap(self, 0.4))
        words = shorten(citation.quote, LONGEST_NEAREST) if is_quiet else citation.quote
        self._column.addWidget(label(quoted(words), self, size=1.0 if is_quiet else 1.06, is_selectable=True))
        source = answer_text.source(citation, published)
        self._column.addWidget(label(source, self, kind="muted", size=SMALL, is_selectable=True))
        if is_gone:
            self._column.addWidget(self._farewell())
        else:
            self._column.addWidget(self._buttons(has_related=not is_quiet))
        row.addLayout(self._column, 1)

    @property
    def waits_for_related(self) -> bool:
        """Whether the person asked for related moments that have not come yet."""
        return self._related is not None and self._related.is_waiting

    def show_related(self, moments: tuple[Citation, ...]) -> None:
        """Show moments like this one below it."""
        if self._related is not None:
            self._related.show_moments(moments)

    def show_no_related(self, failure: Message) -> None:
        """Say why there are none."""
        if self._related is not None:
            self._related.show_failure(failure)

    def _farewell(self) -> QWidget:
        place = clock(self.citation.start)
        text = self.tr("At {time}. This episode is no longer in your library, so it cannot be played any more.")
        return label(text.format(time=place), self, kind="warning", size=SMALL)

    def _buttons(self, *, has_related: bool) -> ButtonRow:
        place = {"episode": self.citation.episode_title, "time": clock(self.citation.start)}
        self.play = IconButton("play", self.tr("Play at {time}").format(**place), self, has_text=True)
        self.play.setAccessibleName(self.tr("Play “{episode}” at {time}").format(**place))
        self.play.clicked.connect(self._ask_play)
        self.read = IconButton("transcript", self.tr("Transcript"), self, has_text=True)
        self.read.setAccessibleName(self.tr("Open the transcript of “{episode}” at {time}").format(**place))
        self.read.setToolTip(self.tr("Open the transcript at {time}").format(**place))
        self.read.clicked.connect(self._ask_read)
        self.related = IconButton("related", self.tr("Related"), self, has_text=True)
        self.related.setToolTip(self.tr("Show moments like this one"))
        self.related.setAccessibleName(self.tr("Moments related to “{episode}” at {time}").format(**place))
        self.related.setCheckable(True)
        self.related.setVisible(has_related)
        self.related.toggled.connect(self._toggle_related)
        self.bookmark = IconButton("bookmark", self.tr("Bookmark this quote"), self)
        self.bookmark.setAccessibleName(self.tr("Bookmark “{episode}” at {time}").format(**place))
        self.bookmark.clicked.connect(self._ask_bookmark)
        return ButtonRow((self.play, self.read, self.related, self.bookmark), self)

    @Slot()
    def _ask_play(self) -> None:
        self._wishes.citation_chosen.emit(self.citation)

    @Slot()
    def _ask_read(self) -> None:
        self._wishes.transcript_requested.emit(self.citation.episode_id, self.citation.start)

    @Slot()
    def _ask_bookmark(self) -> None:
        self._wishes.bookmark_requested.emit(self.citation)

    @Slot(bool)
    def _toggle_related(self, is_wanted: bool) -> None:
        if self._related is None:
            self._related = RelatedMoments(self._wishes, self)
            self._related.asked_again.connect(self._ask_related)
            self._column.addWidget(self._related)
            self._ask_related()
        self._related.setVisible(is_wanted)

    @Slot()
    def _ask_related(self) -> None:
        self._wishes.related_requested.emit(self.citation)


class RelatedMoments(QFrame):
    """Moments like a quote: looked for, then shown, or the plain statement that there are none.

    Signals: asked_again().
    """

    asked_again = Signal()

    def __init__(self, wishes: Wishes, parent: QWidget) -> None:
        super().__init__(parent)
        self._wishes = wishes
        self.is_waiting = True
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, gap(self, 0.4), 0, 0)
        self._layout.setSpacing(gap(self, 0.6))
        self._caption = label(self.tr("Looking for related moments…"), self, kind="muted")
        self._layout.addWidget(self._caption)

    def show_moments(self, moments: tuple[Citation, ...]) -> None:
        """Show these."""
        self.is_waiting = False
        empty = self.tr("Nothing else in your library comes close to this.")
        self._caption.setText(self.tr("Related moments, in their speakers' words:") if moments else empty)
        for moment in moments:
            self._layout.addWidget(QuoteCard(moment, self._wishes, self, is_quiet=True))

    def show_failure(self, failure: Message) -> None:
        """Say what went wrong, and offer to look again."""
        self.is_waiting = False
        self._caption.setText(str(failure))
        again = IconButton("retry", self.tr("Look again"), self, has_text=True)
        again.clicked.connect(again.deleteLater)
        again.clicked.connect(self._look_again)
        self._layout.addWidget(again)

    @Slot()
    def _look_again(self) -> None:
        self.is_waiting = True
        self._caption.setText(self.tr("Looking for related moments…"))
        self.asked_again.emit()
