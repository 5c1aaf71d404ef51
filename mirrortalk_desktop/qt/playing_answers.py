"""An answer that can be heard: its quotes one after the other, in the real voices."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mirrortalk_desktop.domain.model import Answer, Failure
from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.pipeline.spoken_answers import SpokenQuote, spoken_quotes
from mirrortalk_desktop.qt.actions import Actions
from mirrortalk_desktop.qt.engine_room import EngineRoom
from mirrortalk_desktop.qt.lanes import Priority
from mirrortalk_desktop.qt.listening import Listening
from mirrortalk_desktop.qt.panes.parts import announce
from mirrortalk_desktop.qt.panes.questions import QuestionPane
from mirrortalk_desktop.qt.panes.quote_strip import QuoteStrip
from mirrortalk_desktop.qt.text import message_of

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container

_LOOK_MS = 40
_BREATH_MS = 700
"""So long it is silent between two quotes: time to say where the next one is from."""


class PlayingAnswers(QObject):
    """Plays the quotes of one answer; whatever else the person plays ends it.

    *Signals:* `said(str)`: something for the status bar.
    """

    said = Signal(str)

    def __init__(self, *, room: EngineRoom, listening: Listening, strip: QuoteStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._listening = listening
        player = self._player = listening.player
        self._strip = strip
        self._questions: QuestionPane | None = None
        self._quotes: tuple[SpokenQuote, ...] = ()
        self._place = 0
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOK_MS)
        self._looks.timeout.connect(self._look)
        self._breath = QTimer(self)
        self._breath.setSingleShot(True)
        self._breath.setInterval(_BREATH_MS)
        self._breath.timeout.connect(self.go_on)
        strip.next_requested.connect(self.go_on)
        strip.previous_requested.connect(self.go_back)
        strip.stop_requested.connect(self.stop)
        listening.taken_over.connect(self._end)
        player.ended.connect(self._on_ended)
        player.failed.connect(self._on_failed)
        player.sought.connect(self._on_sought)
        player.state_changed.connect(self._on_state)

    def connect_questions(self, do: Actions, questions: QuestionPane) -> None:
        """Do what the menu and the cards of answers offer."""
        self._questions = questions
        do.play_answer.triggered.connect(self.toggle_latest)
        do.previous_part.triggered.connect(self.go_to_previous_part)
        do.next_part.triggered.connect(self.go_to_next_part)
        questions.wishes.answer_play_requested.connect(self.play)

    @property
    def is_on(self) -> bool:
        """Whether an answer is played."""
        return bool(self._quotes)

    @Slot(object)
    def play(self, answer: Answer) -> None:
        """Play the quotes of this answer whose audio is here, and say how many are not."""

        def look(container: "Container", _token: CancelToken, _report: Report) -> tuple[tuple[SpokenQuote, ...], int]:
            return spoken_quotes(answer.citations, container.audio_file)

        ticket = self._room.do(
            self._room.reads, look, name="looking for the audio of an answer", priority=Priority.PERSON_WAITS
        )
        ticket.done.connect(self._begin)
        ticket.failed.connect(self._say_failure)

    @Slot()
    def toggle_latest(self) -> None:
        """Play the last answer of the conversation; one that is played already is stopped."""
        answer = None if self._questions is None else self._questions.latest_answer
        if self.is_on:
            self.stop()
        elif answer is not None:
            self.play(answer)
        else:
            self._say(self.tr("There is no answer to play yet: ask a question first."))

    @Slot()
    def go_on(self) -> None:
        """Play the next quote; after the last one, end."""
        if not self.is_on:
            return
        if self._place + 1 < len(self._quotes):
            self._play(self._place + 1)
        else:
            self.stop()

    @Slot()
    def go_back(self) -> None:
        """Play the quote before."""
        if self.is_on:
            self._play(max(0, self._place - 1))

    @Slot()
    def go_to_next_part(self) -> None:
        """The next quote while an answer is played, else the next chapter."""
        if self.is_on:
            self.go_on()
        else:
            self._listening.bar.go_to_next_chapter()

    @Slot()
    def go_to_previous_part(self) -> None:
        """The quote before while an answer is played, else the chapter before."""
        if self.is_on:
            self.go_back()
        else:
            self._listening.bar.go_to_previous_chapter()

    @Slot()
    def stop(self) -> None:
        """End here, and be silent."""
        if self.is_on:
            self._player.pause()
            self._end()

    @Slot(object)
    def _begin(self, found: tuple[tuple[SpokenQuote, ...], int]) -> None:
        quotes, missing = found
        if not quotes:
            self._say(self.tr("None of these quotes has its audio on this computer. Play one to have it downloaded."))
            return
        if missing:
            self._say(self.tr("%n quote(s) are left out: their audio is not on this computer.", "", missing))
        self._quotes = quotes
        self._play(0)

    def _play(self, place: int) -> None:
        self._breath.stop()
        self._place = place
        quote = self._quotes[place]
        self._strip.show_quote(place + 1, len(self._quotes), quote.citation)
        self._listening.play_passing(quote.citation, quote.path, quote.start)
        self._looks.start()

    @Slot()
    def _look(self) -> None:
        """Whether the quote is over."""
        if self._player.position >= self._quotes[self._place].end:
            self._rest()

    def _rest(self) -> None:
        self._looks.stop()
        self._player.pause()
        self._breath.start()

    @Slot()
    def _on_ended(self) -> None:
        if self._looks.isActive():
            self._rest()

    @Slot(str)
    def _on_failed(self, _reason: str) -> None:
        """A file that cannot be played is left out; the listener has said why."""
        if self.is_on:
            self._looks.stop()
            self._breath.start()

    @Slot(float)
    def _on_sought(self, seconds: float) -> None:
        """Who goes elsewhere in the episode wants to hear on there."""
        if self.is_on:
            quote = self._quotes[self._place]
            if not quote.start - 0.01 <= seconds <= quote.end:
                self._end()

    @Slot(bool)
    def _on_state(self, is_playing: bool) -> None:
        """Who plays on in the silence between two quotes need not wait for its end."""
        if is_playing and self._breath.isActive():
            self.go_on()

    @Slot()
    def _end(self) -> None:
        self._quotes = ()
        self._looks.stop()
        self._breath.stop()
        self._strip.hide()

    def _say(self, text: str) -> None:
        self.said.emit(text)
        announce(self._strip, text)

    @Slot(object)
    def _say_failure(self, failure: Failure) -> None:
        self.said.emit(str(message_of(failure)))
