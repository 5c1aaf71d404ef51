"""The transcript of an episode: read along word by word, find, and play from any word."""

from bisect import bisect_right
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from mirrortalk_desktop.domain.model import Chapter, Episode, Transcript, TranscriptSource
from mirrortalk_desktop.qt.models import words
from mirrortalk_desktop.qt.panes.button_row import ButtonRow
from mirrortalk_desktop.qt.panes.empty_state import EmptyState
from mirrortalk_desktop.qt.panes.fields import ChoiceField
from mirrortalk_desktop.qt.panes.parts import LARGE, ElidedLabel, IconButton, gap, label, line, scaled
from mirrortalk_desktop.qt.panes.transcript_text import TranscriptText
from mirrortalk_desktop.qt.style import Colours, colours

_LETTERS_TO_FIND = 14


@dataclass(frozen=True, slots=True)
class TranscriptView:
    """What the reader shows: an episode with its words, if there are any yet."""

    episode: Episode
    feed_title: str
    transcript: Transcript | None
    chapters: tuple[Chapter, ...] = ()


class ReaderPane(QWidget):
    """Shows one transcript.

    Signals: play_requested(str episode_id, float seconds): a word, line or chapter was chosen;
    bookmark_requested(str episode_id, float seconds): keep the line that the text cursor is on;
    view_changed(TranscriptView or None): another episode is shown, or none, or the same one with other words;
    episodes_wanted(tuple[str, ...]): take them; words_confirmed(str episode_id, float start): a doubt was wrong.
    """

    play_requested = Signal(str, float)
    bookmark_requested = Signal(str, float)
    view_changed = Signal(object)
    episodes_wanted = Signal(object)
    words_confirmed = Signal(str, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._view: TranscriptView | None = None
        self._segment_starts: list[float] = []
        self._chapter_starts: list[float] = []
        self._drawn_in: Colours | None = None
        self.text = TranscriptText(self)
        self._empty = EmptyState("transcript", "", first=self.tr("Take this episode"), parent=self)
        self._build()
        self._connect()
        self.show_empty()

    @property
    def episode_id(self) -> str:
        """The episode that is shown, or nothing."""
        return self._view.episode.id if self._view else ""

    def show_transcript(self, view: TranscriptView) -> None:
        """Show this episode. One that is shown already keeps its place: the transcript has only grown."""
        is_same = view.episode.id == self.episode_id
        place = self.text.verticalScrollBar().value() if is_same else 0
        cursor = self.text.textCursor().position() if is_same else 0
        self._view = view
        self.view_changed.emit(view)
        self._title.set_full_text(view.episode.title)
        self._about.set_full_text(self._describe(view))
        self._show_chapters(view.chapters)
        segments = view.transcript.segments if view.transcript else ()
        self._segment_starts = [segment.start for segment in segments]
        self._head.setVisible(True)
        for widget in (self._follow, self._find, self.bookmark):
            widget.setEnabled(bool(segments))
        if not segments:
            self._close_find()
            self._explain(view.episode)
            self._stack.setCurrentWidget(self._empty)
            return
        self._drawn_in = colours()
        self.text.show_segments(segments, view.chapters)
        self.text.setAccessibleName(self.tr("Transcript of {title}").format(title=view.episode.title))
        self._stack.setCurrentWidget(self.text)
        if is_same:
            self.text.put_text_cursor(cursor)
            self.text.verticalScrollBar().setValue(place)
        else:
            self._follow.setChecked(True)
        if self._find_bar.isVisible():
            self._find_again(self._wanted.text())

    def show_empty(self) -> None:
        """Show that no episode is chosen."""
        self._view = None
        self.view_changed.emit(None)
        self._segment_starts = []
        self._close_find()
        self._head.setVisible(False)
        self._empty.say(
            self.tr("Nothing to read yet"),
            self.tr("Choose an episode to read what is said in it, and to listen from any line."),
        )
        self._stack.setCurrentWidget(self._empty)

    def follow(self, episode_id: str, seconds: float) -> None:
        """Mark the line that is spoken now and keep it in view, unless the person reads somewhere else."""
        if episode_id != self.episode_id or not self._segment_starts:
            return
        number = bisect_right(self._segment_starts, seconds + 0.01) - 1
        self.text.mark_spoken(number, seconds)
        if self._follow.isChecked() and not self.text.textCursor().hasSelection():
            self.text.reveal(max(0, number), is_soft=True)
        chapter = bisect_right(self._chapter_starts, seconds + 0.01) - 1
        if chapter >= 0 and chapter != self._chapters.currentIndex() and not self._chapters.view().isVisible():
            self._chapters.setCurrentIndex(chapter)

    def show_place(self, seconds: float) -> None:
        """Bring the line at this second into view and mark it."""
        if not self._segment_starts:
            return
        number = max(0, bisect_right(self._segment_starts, seconds + 0.01) - 1)
        self._follow.setChecked(True)
        self.text.mark_spoken(number, seconds)
        self.text.put_cursor(number)
        self.text.reveal(number, is_soft=False, is_pinned=True)

    @property
    def place(self) -> float:
        """The second of the line that the text cursor is on."""
        number = self.text.segment_at(self.text.textCursor().position()) if self._segment_starts else -1
        return self._segment_starts[number] if number >= 0 else 0.0

    @property
    def current_text(self) -> str:
        """The line that is marked."""
        return self.text.current_words

    def focus_text(self) -> None:
        """Put the focus into the transcript."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def focus_find(self) -> None:
        """Open the find bar and put the cursor into it."""
        if not self._segment_starts:
            return
        self._find_bar.setVisible(True)
        self._wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._wanted.selectAll()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Draw the words anew in other colours."""
        super().changeEvent(event)
        is_change = event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange)
        if is_change and self._view is not None and self._drawn_in not in (None, colours()):
            self.show_transcript(self._view)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """In the find field, Shift+Enter goes back and Esc closes."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._close_find()
                return True
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if watched is self._wanted and is_enter:
                is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._show_match(self.text.go_to_match(-1 if is_back else 1))
                return True
        return super().eventFilter(watched, event)

    # --- building

    def _build(self) -> None:
        space = gap(self)
        self._head = QWidget(self)
        head = QVBoxLayout(self._head)
        head.setContentsMargins(space * 2, space * 3 // 2, space * 2, space)
        head.setSpacing(space // 2)
        self._title = ElidedLabel(self._head)
        self._title.setFont(scaled(self._title.font(), LARGE, QFont.Weight.DemiBold))
        self._about = ElidedLabel(self._head)
        self._about.setProperty("kind", "muted")
        head.addWidget(self._title)
        head.addWidget(self._about)
        tools = QHBoxLayout()
        tools.setSpacing(space // 2)
        self._chapters = ChoiceField(self._head)
        self._chapters.setAccessibleName(self.tr("Chapter"))
        self._chapters.setToolTip(self.tr("Chapter"))
        self._chapters.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._chapters.setMinimumContentsLength(8)
        self._follow = IconButton("follow", self.tr("Follow the audio"), self._head, has_text=True)
        self._follow.setCheckable(True)
        self._follow.setChecked(True)
        self.bookmark = IconButton("bookmark", self.tr("Bookmark this line"), self._head)
        self._find = IconButton("search", self.tr("Find"), self._head, has_text=True)
        tools.addWidget(self._chapters, 1)
        tools.addWidget(ButtonRow((self._follow, self._find, self.bookmark), self._head, stretch_after=0))
        head.addLayout(tools)
        self._build_find_bar(space)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self._find_bar)
        layout.addWidget(line(self))
        self._stack = QStackedLayout()
        self._stack.addWidget(self.text)
        self._stack.addWidget(self._empty)
        layout.addLayout(self._stack, 1)

    def _build_find_bar(self, space: int) -> None:
        self._find_bar = QWidget(self)
        column = QVBoxLayout(self._find_bar)
        column.setContentsMargins(space * 2, 0, space, space)
        row = QHBoxLayout()
        column.addLayout(row)
        self._wanted = QLineEdit(self._find_bar)
        self._wanted.setPlaceholderText(self.tr("Find"))
        self._wanted.setAccessibleName(self.tr("Find in this transcript"))
        self._wanted.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LETTERS_TO_FIND)
        self._count = label("", self._find_bar, kind="muted")
        self._count.setVisible(False)
        column.addWidget(self._count)  # below the field: the pane may be narrow
        self._before = IconButton("up", self.tr("Previous match"), self._find_bar)
        self._next = IconButton("down", self.tr("Next match"), self._find_bar)
        self._close = IconButton("cancel", self.tr("Close"), self._find_bar)
        row.addWidget(self._wanted, 1)
        for widget in (self._before, self._next, self._close):
            row.addWidget(widget)
        self._find_bar.setVisible(False)

    def _connect(self) -> None:
        self.text.second_chosen.connect(self._play_from)
        self.text.scrolled_by_hand.connect(self._stop_following)
        self.text.words_confirmed.connect(self._confirm)
        self._chapters.activated.connect(self._play_chapter)
        self._find.clicked.connect(self.focus_find)
        self._empty.first_chosen.connect(self._ask_take)
        self.bookmark.clicked.connect(self._ask_bookmark)
        self._wanted.textChanged.connect(self._find_again)
        self._before.clicked.connect(self._go_back)
        self._next.clicked.connect(self._go_on)
        self._close.clicked.connect(self._close_find)
        for widget in (self._wanted, self._before, self._next, self._close):
            widget.installEventFilter(self)

    def _describe(self, view: TranscriptView) -> str:
        parts = [view.feed_title]
        if view.episode.published is not None:
            parts.append(words.date(view.episode.published))
        if view.episode.duration:
            parts.append(words.duration(view.episode.duration))
        if view.transcript is not None:
            is_published = view.transcript.source is TranscriptSource.PUBLISHED
            heard = self.tr("heard by {model}").format(model=view.transcript.model)
            parts.append(self.tr("transcript by the publisher") if is_published else heard)
        return " · ".join(part for part in parts if part)

    def _explain(self, episode: Episode) -> None:
        """Say why there is nothing to read."""
        if episode.failure is not None:
            message = words.failure_message(episode.failure)
            self._empty.say(message.sentence, message.next_step, is_button_shown=True)
            return
        if episode.is_wanted:
            explanation = self.tr("The words appear here as they are heard.")
        else:
            explanation = self.tr("“Take this episode” has it transcribed, or takes its publisher's transcript.")
        state = words.episode_state(episode).word
        self._empty.say(state, explanation, is_button_shown=not episode.is_wanted)

    def _show_chapters(self, chapters: tuple[Chapter, ...]) -> None:
        ordered = sorted(chapters, key=lambda chapter: chapter.start)
        self._chapter_starts = [chapter.start for chapter in ordered]
        self._chapters.clear()
        for chapter in ordered:
            self._chapters.addItem(f"{words.clock(chapter.start)}   {' '.join(chapter.title.split())}")
        self._chapters.setVisible(bool(ordered))

    # --- what the person does

    @Slot()
    def _ask_take(self) -> None:
        self.episodes_wanted.emit((self.episode_id,))

    @Slot(float)
    def _play_from(self, seconds: float) -> None:
        self._follow.setChecked(True)
        self.play_requested.emit(self.episode_id, seconds)

    @Slot(float)
    def _confirm(self, start: float) -> None:
        self.words_confirmed.emit(self.episode_id, start)

    @Slot(int)
    def _play_chapter(self, number: int) -> None:
        start = self._chapter_starts[number]
        self.show_place(start)
        self.play_requested.emit(self.episode_id, start)

    @Slot()
    def _ask_bookmark(self) -> None:
        self.bookmark_requested.emit(self.episode_id, self.place)

    @Slot()
    def _stop_following(self) -> None:
        self._follow.setChecked(False)

    @Slot(str)
    def _find_again(self, wanted: str) -> None:
        self._stop_following()
        count = self.text.find_all(wanted)
        self._show_match(self.text.go_to_match(0) if count else 0)

    @Slot()
    def _go_back(self) -> None:
        self._show_match(self.text.go_to_match(-1))

    @Slot()
    def _go_on(self) -> None:
        self._show_match(self.text.go_to_match(1))

    def _show_match(self, number: int) -> None:
        total = self.text.match_count
        self._before.setEnabled(total > 1)
        self._next.setEnabled(total > 1)
        if not self._wanted.text():
            self._count.setText("")
        elif not total:
            self._count.setText(self.tr("not found"))
        else:
            self._count.setText(self.tr("{number} of {total}").format(number=number, total=total))
        self._count.setVisible(bool(self._count.text()))

    @Slot()
    def _close_find(self) -> None:
        if self._find_bar.isVisible():
            self._find_bar.setVisible(False)
            self.text.find_all("")
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
