"""The text of a transcript: paragraphs under their time and speaker, where every place knows its second."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QMargins,
    QObject,
    QPointF,
    QPropertyAnimation,
    Qt,
    Signal,
    SignalInstance,
    Slot,
)
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QApplication, QMenu, QStyle, QTextEdit, QToolTip, QWidget

from mirrortalk_desktop.domain.model import Chapter, Segment
from mirrortalk_desktop.qt.models import words
from mirrortalk_desktop.qt.panes.paragraphs import Paragraph, cut_paragraphs
from mirrortalk_desktop.qt.panes.spoken_pieces import Piece, piece_at, piece_under, pieces_of, shown_text, units
from mirrortalk_desktop.qt.panes.transcript_writer import TranscriptWriter
from mirrortalk_desktop.qt.style import colours

_MOST_MATCHES = 500
_SCROLL_MS = 280
_LONGEST_LINE = 100
"""In letters."""


class TranscriptText(QTextEdit):
    """Read-only text that can be selected; a click or Enter chooses the word under it, and the second it is said at.

    Where the times of words are not known, a sentence takes the place of a word.

    What was possibly not said is grey; a tool tip says why, and the menu takes it back.

    Signals: second_chosen(float); scrolled_by_hand(): the person wants to read somewhere else;
    words_confirmed(float): what starts at this second was said.
    """

    second_chosen = Signal(float)
    scrolled_by_hand = Signal()
    words_confirmed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.document().setDocumentMargin(self.fontMetrics().height() * 1.2)
        self._segments: Sequence[Segment] = ()
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._current = self._pinned = -1
        self._spoken: Piece | None = None
        self._hovered: tuple[int, int] | None = None
        self._matches: list[QTextCursor] = []
        self._match = -1
        self._pressed_at: QPointF | None = None
        self._scroll = QPropertyAnimation(self.verticalScrollBar(), b"value", self)
        self._scroll.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self.verticalScrollBar().actionTriggered.connect(self._on_scrolled_by_hand)

    # --- what is shown

    def show_segments(self, segments: Sequence[Segment], chapters: Sequence[Chapter]) -> None:
        """Lay out these segments under their times, speakers and chapters."""
        self._segments = segments
        self._starts, self._ends = [], []
        self._current = self._pinned = self._match = -1
        self._spoken = self._hovered = None
        self._matches = []
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(self.font())
        document.setDocumentMargin(self.fontMetrics().height() * 1.2)
        writer = TranscriptWriter(document, self.font())
        titles = sorted(chapters, key=lambda chapter: chapter.start)
        for paragraph in cut_paragraphs(segments, borders=[chapter.start for chapter in titles]):
            while titles and titles[0].start <= paragraph.start + 0.5:
                writer.write_chapter(titles.pop(0))
            self._write(writer, paragraph, segments)
        writer.end()
        self.setDocument(document)  # deletes the one before, which was a child of this widget too
        self._mark()

    def _write(self, writer: "TranscriptWriter", paragraph: Paragraph, segments: Sequence[Segment]) -> None:
        position = writer.begin_paragraph(paragraph)
        here = segments[paragraph.first : paragraph.last + 1]
        for segment in here:
            self._starts.append(position)
            position += units(shown_text(segment))
            self._ends.append(position)
            position += 1
        space = ""
        for is_doubtful, run in groupby(here, key=lambda segment: segment.doubt is not None):
            writer.write(space + " ".join(map(shown_text, run)), is_doubtful=is_doubtful)
            space = " "

    # --- what is marked

    def mark_spoken(self, number: int, seconds: float) -> None:
        """Mark this segment as the one that is spoken now, and what of it is said at this second; -1 marks none."""
        spoken = piece_at(pieces_of(self._segments[number]), seconds) if number >= 0 else None
        if (number, spoken) != (self._current, self._spoken):
            self._current, self._spoken = number, spoken
            self._mark()

    def reveal(self, number: int, *, is_soft: bool, is_pinned: bool = False) -> None:
        """Bring this segment into view, at a third of the height; one that is well in view stays where it is."""
        if not 0 <= number < len(self._starts):
            return
        self._pinned = number if is_pinned else -1
        place = self.cursorRect(self._cursor(self._starts[number]))
        height = self.viewport().height()
        if is_soft and height * 0.1 <= place.top() <= height * 0.75:
            return
        bar = self.verticalScrollBar()
        target = max(0, min(bar.maximum(), bar.value() + place.top() - height // 3))
        self._scroll.stop()
        if not is_soft or abs(target - bar.value()) > 2 * height or not _may_move(self):
            bar.setValue(target)
            return
        self._scroll.setDuration(_SCROLL_MS)
        self._scroll.setStartValue(bar.value())
        self._scroll.setEndValue(target)
        self._scroll.start()

    def put_text_cursor(self, position: int) -> None:
        """Put the text cursor to this place, as far as there is text."""
        self.setTextCursor(self._cursor(min(position, self.document().characterCount() - 1)))

    def put_cursor(self, number: int) -> None:
        """Put the text cursor to the beginning of this segment."""
        if 0 <= number < len(self._starts):
            self.setTextCursor(self._cursor(self._starts[number]))

    def segment_at(self, position: int) -> int:
        """The number of the segment at this place of the text; a heading belongs to what follows. -1 without any."""
        number = bisect_right(self._starts, position) - 1
        if number < 0 or (position > self._ends[number] and number + 1 < len(self._starts)):
            number += 1
        return number if number < len(self._starts) else -1

    @property
    def current_words(self) -> str:
        """The words of the marked segment."""
        if self._current < 0:
            return ""
        return self._cursor(self._starts[self._current], self._ends[self._current]).selectedText()

    @property
    def spoken_words(self) -> str:
        """The word or sentence that is marked."""
        return "" if self._spoken is None else self._cursor(*self._range(self._current, self._spoken)).selectedText()

    @property
    def match_count(self) -> int:
        """How many places are marked as found."""
        return len(self._matches)

    # --- finding

    def find_all(self, wanted: str) -> int:
        """Mark every place with this text and go to the next one; gives how many there are."""
        self._matches = []
        cursor = QTextCursor(self.document())
        while wanted and len(self._matches) < _MOST_MATCHES:
            cursor = self.document().find(wanted, cursor)
            if cursor.isNull():
                break
            self._matches.append(cursor)
        here = self.textCursor().selectionStart()
        self._match = next((n for n, match in enumerate(self._matches) if match.selectionStart() >= here), 0)
        self.go_to_match(0)
        return len(self._matches)

    def go_to_match(self, step: int) -> int:
        """Go so many matches on; gives the number of the one that is shown, from 1, or 0."""
        if not self._matches:
            self._mark()
            return 0
        self._match = (self._match + step) % len(self._matches)
        found = self._matches[self._match]
        plain = QTextCursor(found)
        plain.setPosition(found.selectionStart())
        self.setTextCursor(plain)
        self._pinned = -1
        self.ensureCursorVisible()
        self._mark()
        return self._match + 1

    # --- events

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter chooses what the text cursor is on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.textCursor().position())
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click may begin here."""
        self._pressed_at = event.position() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click chooses; a drag only selects text."""
        super().mouseReleaseEvent(event)
        pressed_at, self._pressed_at = self._pressed_at, None
        if pressed_at is None or event.button() != Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        if (event.position() - pressed_at).manhattanLength() < QApplication.startDragDistance():
            self._choose(self.cursorForPosition(event.position().toPoint()).position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Selects the word; its second click is no choice of its own."""
        self._pressed_at = None
        super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Show what a click would play."""
        super().mouseMoveEvent(event)
        hovered = None
        if not event.buttons():
            place = event.position() + QPointF(0, self.verticalScrollBar().value())
            position = self.document().documentLayout().hitTest(place, Qt.HitTestAccuracy.ExactHit)
            if position >= 0 and (number := self.segment_at(position)) >= 0:
                hovered = self._range(number, self._piece_under(number, position))
        if hovered != self._hovered:
            self._hovered = hovered
            self._mark()

    def leaveEvent(self, event: object) -> None:  # noqa: N802
        """Nothing is under the mouse."""
        super().leaveEvent(event)  # type: ignore[arg-type]
        if self._hovered is not None:
            self._hovered = None
            self._mark()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """The tool tip of what was possibly not said."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            reason = self.doubt_at(self.cursorForPosition(event.pos()).position())
            QToolTip.showText(event.globalPos(), reason, self.viewport())
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """The usual menu, and above it what can be done about words that were possibly not said."""
        is_by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if is_by_key else self.cursorForPosition(event.pos())
        place = self.viewport().mapToGlobal(self.cursorRect(cursor).bottomLeft()) if is_by_key else event.globalPos()
        menu = self.menu_at(cursor.position())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def menu_at(self, position: int) -> QMenu:
        """The menu for this place of the text."""
        menu = self.createStandardContextMenu()
        segment = self._doubtful_at(position)
        if segment is not None:
            why = QAction(_why(segment), menu)
            why.setEnabled(False)
            right = QAction(self.tr("This is right: search it too"), menu)
            right.triggered.connect(_Confirmation(segment.start, self.words_confirmed, menu).send)
            menu.insertActions(menu.actions()[0], [why, right])
            menu.insertSeparator(menu.actions()[2])
        return menu

    def doubt_at(self, position: int) -> str:
        """Why the words at this place of the text are grey; nothing where they are not."""
        return _why(self._doubtful_at(position))

    def _doubtful_at(self, position: int) -> Segment | None:
        number = self.segment_at(position)
        return self._segments[number] if number >= 0 and self._segments[number].doubt else None

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep in view what was asked for."""
        super().resizeEvent(event)
        self._limit_lines()
        if self._pinned >= 0:
            self.reveal(self._pinned, is_soft=False, is_pinned=True)

    def _limit_lines(self) -> None:
        """Leave room behind the lines of a wide window: nobody finds the next one at the end of a very long one."""
        longest = self.fontMetrics().averageCharWidth() * _LONGEST_LINE + 2 * round(self.document().documentMargin())
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        beyond = max(0, room - longest)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        margins = QMargins(beyond if is_mirrored else 0, 0, 0 if is_mirrored else beyond, 0)
        if self.viewportMargins() != margins:
            self.setViewportMargins(margins)

    @Slot(int)
    def _on_scrolled_by_hand(self, _action: int) -> None:
        self._scroll.stop()
        self._pinned = -1
        self.scrolled_by_hand.emit()

    def _choose(self, position: int) -> None:
        number = self.segment_at(position)
        if number >= 0:
            self.second_chosen.emit(self._piece_under(number, position).start)

    # --- pieces of segments

    def _piece_under(self, number: int, position: int) -> Piece:
        return piece_under(pieces_of(self._segments[number]), position - self._starts[number])

    def _range(self, number: int, piece: Piece) -> tuple[int, int]:
        """Where a piece of a segment is in the text."""
        return self._starts[number] + piece.begin, self._starts[number] + piece.end

    # --- marks

    def _cursor(self, start: int, end: int | None = None) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        if end is not None:
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _mark(self) -> None:
        """Paint what is hovered over, spoken and found; nothing is laid out anew."""
        chosen = colours()
        marks = []
        if self._hovered is not None:
            marks.append(_mark(self._cursor(*self._hovered), chosen.hover, chosen.text))
        if self._spoken is not None:
            spoken = self._range(self._current, self._spoken)
            whole = self._starts[self._current], self._ends[self._current]
            marks.append(
                _mark(self._cursor(*(whole if self._spoken.is_word else spoken)), chosen.accent_soft, chosen.text)
            )
            if self._spoken.is_word:
                marks.append(_mark(self._cursor(*spoken), chosen.accent_strong, chosen.text))
        for number, match in enumerate(self._matches):
            is_here = number == self._match
            ground, ink = (chosen.accent, chosen.on_accent) if is_here else (chosen.border, chosen.text)
            marks.append(_mark(match, ground, ink))
        self.setExtraSelections(marks)


class _Confirmation(QObject):
    """What a menu sends when the person says that words are right."""

    def __init__(self, start: float, confirmed: SignalInstance, parent: QObject) -> None:
        super().__init__(parent)
        self._start = start
        self._confirmed = confirmed

    @Slot()
    def send(self) -> None:
        self._confirmed.emit(self._start)


def _why(segment: Segment | None) -> str:
    return words.possibly_not_said(segment.doubt) if segment is not None and segment.doubt else ""


def _mark(cursor: QTextCursor, ground: QColor, ink: QColor) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    shape = QTextCharFormat()
    shape.setBackground(ground)
    shape.setForeground(ink)
    made.cursor = cursor
    made.format = shape
    return made


def _may_move(widget: QWidget) -> bool:
    """Whether the person's system likes things to move."""
    return widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) > 0
