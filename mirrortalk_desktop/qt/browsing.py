"""What the library offers unasked: suggested questions, topics with their moments, and moments like a quote."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from mirrortalk_desktop.domain.model import Citation, Failure, Topic
from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.qt.engine_room import EngineRoom, Errand
from mirrortalk_desktop.qt.lanes import Priority, Ticket
from mirrortalk_desktop.qt.panes.questions import QuestionPane
from mirrortalk_desktop.qt.text import message_of

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container

_SUGGESTIONS = 8
_NONE: tuple[str, ...] = ()

Suggested = tuple[tuple[str, ...], bool]
"""Questions, and whether there are no more to be found."""
Moments = tuple[Topic, tuple[Citation, ...]]


class Browsing(QObject):
    """Brings suggestions, topics and related moments to the pane, on the lane that owns the index."""

    def __init__(self, *, room: EngineRoom, pane: QuestionPane, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._pane = pane
        self._has_looked = False
        self._suggesting: Ticket | None = None
        self._finding_topics: Ticket | None = None
        self._choosing: Ticket | None = None
        pane.wishes.asked.connect(self._step_aside)
        pane.wishes.related_requested.connect(self.find_related)
        pane.topics.topics_requested.connect(self.find_topics)
        pane.topics.topic_chosen.connect(self.find_moments)

    @Slot()
    def look_again(self) -> None:
        """What is in the library has changed, or is seen for the first time."""
        self._has_looked = False
        self.read_speakers()
        self.suggest()

    @Slot()
    def suggest(self) -> None:
        """Show questions that the library is known to answer; where they are few, find more while nobody waits.

        No model is loaded for it: more are found only once something else has loaded the embedder.
        """
        if self._suggesting is not None:
            self._suggesting.cancel()

        def suggest(container: "Container", token: CancelToken, _report: Report) -> Suggested:
            known = container.suggestions.remembered(_SUGGESTIONS)
            if len(known) >= _SUGGESTIONS or not container.embedder.name:
                return known, len(known) >= _SUGGESTIONS
            return container.suggestions.questions(_SUGGESTIONS, token), True

        self._suggesting = self._do(suggest, "suggesting questions", Priority.LOW)
        self._suggesting.done.connect(self._show_suggestions)

    @Slot()
    def suggest_more(self) -> None:
        """The embedder is loaded now: a good moment to find the suggestions that were not looked for yet."""
        if not self._has_looked:
            self.suggest()

    @Slot()
    def read_speakers(self) -> None:
        """Learn who speaks in the library."""

        def read(container: "Container", _token: CancelToken, _report: Report) -> tuple[str, ...]:
            names = sorted(container.library.mentions.speakers(), key=lambda each: (-each.episodes, each.name))
            return tuple(each.name for each in names)

        ticket = self._room.do(self._room.reads, read, name="reading who speaks", priority=Priority.LOW)
        ticket.done.connect(self._pane.set_speakers)

    @Slot(object)
    def find_related(self, citation: Citation) -> None:
        """Find moments like this quote."""
        finding = _Finding(citation, self._pane, self)

        def find(container: "Container", token: CancelToken, _report: Report) -> tuple[Citation, ...]:
            return container.ask.related(citation, token=token)

        ticket = self._room.do(self._room.ask, find, name="finding related moments", priority=Priority.PERSON_WAITS)
        ticket.done.connect(finding.show_found)
        ticket.failed.connect(finding.show_failure)
        ticket.ended.connect(finding.deleteLater)

    @Slot()
    def find_topics(self) -> None:
        """Find what the library speaks about."""

        def find(container: "Container", token: CancelToken, _report: Report) -> tuple[Topic, ...]:
            return container.topics.all(token)

        if self._finding_topics is not None:
            self._finding_topics.cancel()
        self._finding_topics = self._do(find, "finding topics", Priority.PERSON_WAITS)
        self._finding_topics.done.connect(self._show_topics)
        self._finding_topics.failed.connect(self._say_failure)

    @Slot(object)
    def find_moments(self, topic: Topic) -> None:
        """Find where this topic is spoken about; only the newest wish counts."""
        if self._choosing is not None:
            self._choosing.cancel()

        def find(container: "Container", _token: CancelToken, _report: Report) -> Moments:
            return topic, container.topics.moments(topic)

        self._choosing = self._do(find, "finding moments of a topic", Priority.PERSON_WAITS)
        self._choosing.done.connect(self._show_moments)
        self._choosing.failed.connect(self._say_failure)

    def _do(self, errand: Errand[object], name: str, priority: Priority) -> Ticket:
        """On the lane of the index, for what needs no more than the library, or only what is loaded already."""
        return self._room.do(self._room.ask, errand, name=name, priority=priority, packages=_NONE)

    @Slot()
    def _step_aside(self) -> None:
        """A question does not wait for what nobody asked for; that goes on after it, where it was."""
        if self._room.is_open:
            self._room.container.studying.step_aside()
        if self._finding_topics is not None:
            self._finding_topics.cancel()
        if self._suggesting is not None and not self._suggesting.has_ended:
            self.suggest()

    @Slot(object)
    def _show_suggestions(self, found: Suggested) -> None:
        questions, self._has_looked = found
        self._pane.show_suggestions(questions)

    @Slot(object)
    def _show_topics(self, topics: tuple[Topic, ...]) -> None:
        """Show them at once; their labels, where they are wanted, come when nobody waits for anything else."""
        self._pane.topics.show_topics(topics)

        def label(container: "Container", token: CancelToken, _report: Report) -> tuple[Topic, ...]:
            return container.labelling.label(topics, token) if container.settings.topic_labels else ()

        self._finding_topics = self._do(label, "labelling topics", Priority.LOW)
        self._finding_topics.done.connect(self._pane.topics.show_labelled)

    @Slot(object)
    def _show_moments(self, found: Moments) -> None:
        self._pane.topics.show_moments(*found)

    @Slot(object)
    def _say_failure(self, failure: Failure) -> None:
        self._pane.topics.show_failure(message_of(failure))


class _Finding(QObject):
    """One search for related moments."""

    def __init__(self, citation: Citation, pane: QuestionPane, parent: QObject) -> None:
        super().__init__(parent)
        self._citation = citation
        self._pane = pane

    @Slot(object)
    def show_found(self, moments: tuple[Citation, ...]) -> None:
        self._pane.show_related(self._citation, moments)

    @Slot(object)
    def show_failure(self, failure: Failure) -> None:
        self._pane.show_no_related(self._citation, message_of(failure))
