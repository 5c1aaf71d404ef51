"""From a question to its answer, while anything else goes on."""

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from mirrortalk_desktop.domain.errors import NothingToSearch, NothingWithinLimits, UnknownEpisode
from mirrortalk_desktop.domain.job import Task
from mirrortalk_desktop.domain.messages import Message
from mirrortalk_desktop.domain.model import Answer, Failure
from mirrortalk_desktop.domain.question import Understood
from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.pipeline.nearest import nearest_places
from mirrortalk_desktop.qt.engine_room import OPENING_INDEX, EngineRoom
from mirrortalk_desktop.qt.lanes import Priority, Ticket
from mirrortalk_desktop.qt.models.chat import Beside, ChatModel, LikelyEpisode
from mirrortalk_desktop.qt.models.limits import Question
from mirrortalk_desktop.qt.models.timeline import timeline_of
from mirrortalk_desktop.qt.panes.questions import QuestionPane
from mirrortalk_desktop.qt.text import message_of

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container

_ANSWERING = "answering"
_NEAREST = 3
_NOTHING = (NothingToSearch.__name__, NothingWithinLimits.__name__)

Reply = tuple[Answer, Beside]


class Asking(QObject):
    """Takes questions from the pane to the ask lane and brings answers back.

    *Signals:* `answered()`: a search has ended, and what it needed is loaded.
    """

    answered = Signal()

    def __init__(self, *, room: EngineRoom, pane: QuestionPane, chat: ChatModel, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._pane = pane
        self._chat = chat
        self._numbers = itertools.count(1)
        self._running: dict[int, _Running] = {}
        #: How questions were understood, for those that follow. Only errands on the ask lane touch it.
        self._understood: dict[int, Understood | None] = {}
        pane.wishes.asked.connect(self.ask)
        pane.wishes.stopped.connect(self.stop)

    @Slot(object)
    def ask(self, asked: Question) -> None:
        """Answer this, before any indexing that has not begun."""
        number = next(self._numbers)
        before = self._chat.exchange_of(asked.after) if asked.after is not None else None
        earlier = before.answer.understood if before and before.answer else None
        understood = self._understood
        waits_for = self._what_comes_first()
        self._pane.show_waiting(number, asked, waits_for)

        def answer(container: "Container", token: CancelToken, _report: Report) -> Reply:
            after = earlier or understood.get(asked.after or 0)
            found = container.ask.ask(asked.text, scope=asked.scope, token=token, without=asked.without, after=after)
            understood[number] = found.understood
            return found, beside(container, found)

        ticket = self._room.do(self._room.ask, answer, name=_ANSWERING, priority=Priority.PERSON_WAITS)
        self._running[number] = _Running(number, asked, ticket, self._pane, self)
        ticket.done.connect(self.answered)
        ticket.ended.connect(self._forget_ended)

    @Slot(int)
    def stop(self, question_id: int) -> None:
        """Let this search be."""
        running = self._running.get(question_id)
        if running is not None:
            running.stop()

    @Slot()
    def _forget_ended(self) -> None:
        for number, running in list(self._running.items()):
            if running.ticket.has_ended:
                del self._running[number]
                running.deleteLater()

    def _what_comes_first(self) -> str:
        """Why the search does not begin at once."""
        if not self._room.is_open:
            return self.tr("The library is being opened; the search begins as soon as it is.")
        if self._room.ask.is_idle:
            return ""
        return {
            _ANSWERING: self.tr("Waiting for the question before this one…"),
            Task.INDEX.value: self.tr("An episode is being made searchable; the search begins after this part of it."),
            OPENING_INDEX: self.tr("The search index is being opened; the search begins as soon as it is."),
        }.get(self._room.ask.doing, self.tr("Waiting for what the search index is busy with…"))


class _Running(QObject):
    """One question that is being answered."""

    def __init__(self, number: int, asked: Question, ticket: Ticket, pane: QuestionPane, parent: QObject) -> None:
        super().__init__(parent)
        self._number = number
        self._asked = asked
        self.ticket = ticket
        self._pane = pane
        self._is_stopped = False
        ticket.begun.connect(self.show_begun)
        ticket.done.connect(self.show_answer)
        ticket.failed.connect(self.show_failure)
        ticket.cancelled.connect(self.show_cancelled)

    def stop(self) -> None:
        """The person does not want to wait for it."""
        self._is_stopped = True
        self.ticket.cancel()

    @Slot()
    def show_begun(self) -> None:
        self._pane.show_waiting(self._number, self._asked)

    @Slot(object)
    def show_answer(self, reply: Reply) -> None:
        self._pane.show_answer(self._number, *reply)

    @Slot(object)
    def show_failure(self, failure: Failure) -> None:
        message = message_of(failure)
        if failure.code in _NOTHING and self._asked.limits:
            sentence = self.tr("Nothing that this question is limited to can be searched yet.")
            message = Message(sentence, self.tr("Remove a limit, or wait until more episodes are ready."))
        self._pane.show_failure(self._number, message)

    @Slot()
    def show_cancelled(self) -> None:
        if self._is_stopped:
            message = Message(self.tr("You stopped this search."), self.tr("Ask it again when you like."))
        else:
            sentence = self.tr("This question was not answered: the library is closed.")
            message = Message(sentence, self.tr("Ask it again."))
        self._pane.show_failure(self._number, message)


def beside(container: "Container", answer: Answer) -> Beside:
    """What the library says now about the episodes of this answer."""
    episodes = container.library.episodes
    nearest = nearest_places(container.library, answer, _NEAREST)
    cited = {citation.episode_id for citation in (*answer.citations, *nearest)}
    titles = episodes.titles({*cited, *(hit.passage.episode_id for hit in answer.hits)})
    return Beside(
        nearest,
        _likely(container, answer.likely_waiting),
        {known.id: known.published for known in titles.values() if known.published is not None},
        frozenset(cited - titles.keys()),
        timeline_of(answer, titles, episodes.published_between()),
    )


def _likely(container: "Container", episode_ids: tuple[str, ...]) -> tuple[LikelyEpisode, ...]:
    """Those of them that are still not searchable."""
    found = []
    for episode_id in episode_ids:
        try:
            episode = container.library.episodes.get(episode_id)
        except UnknownEpisode:
            continue
        if not episode.is_searchable:
            feed = container.library.feeds.get(episode.feed_id)
            found.append(LikelyEpisode(episode.id, episode.title, feed.title))
    return tuple(found)
