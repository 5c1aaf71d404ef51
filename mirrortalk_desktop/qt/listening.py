"""Opening an episode in the reader and playing it from a second; audio that is not here is downloaded first."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from mirrortalk_desktop.domain.errors import MirrorTalkError
from mirrortalk_desktop.domain.model import Citation, Episode, Failure, Heard
from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.qt.actions import Actions
from mirrortalk_desktop.qt.engine_room import EngineRoom
from mirrortalk_desktop.qt.fetching import Fetching
from mirrortalk_desktop.qt.jobs import JobBoard
from mirrortalk_desktop.qt.lanes import Priority, Ticket
from mirrortalk_desktop.qt.panes.fetch_strip import FetchStrip
from mirrortalk_desktop.qt.panes.player_bar import PlayerBar
from mirrortalk_desktop.qt.panes.reader import ReaderPane, TranscriptView
from mirrortalk_desktop.qt.player import Player
from mirrortalk_desktop.qt.positions import Positions
from mirrortalk_desktop.qt.text import message_of

if TYPE_CHECKING:
    from mirrortalk_desktop.container import Container

_BACK, _FORWARD = 10.0, 30.0


@dataclass(frozen=True, slots=True)
class _Place:
    """What to open: the episode, where, whether to play it there, whether that is only for a quote, and whether the
    audio was fetched for it.
    """

    episode_id: str
    seconds: float | None = None
    is_played: bool = False
    is_passing: bool = False
    is_fetched: bool = False


@dataclass(frozen=True, slots=True)
class _Opened:
    """What is there of it: the words, how far it was heard, and the audio file, or why it cannot be fetched.

    `is_another_copy`: it is not the file that was transcribed.
    """

    place: _Place
    view: TranscriptView
    heard: Heard
    audio: Path | None = None
    is_another_copy: bool = False
    problem: Failure | None = None


class Listening(QObject):
    """Keeps reader and player together.

    *Signals:* `said(str)`: something for the status bar; `taken_over()`: something else is to be played, or
    nothing; `choice_changed()`: another episode is loaded or shown, or none.
    """

    said = Signal(str)
    taken_over = Signal()
    choice_changed = Signal()

    def __init__(
        self,
        *,
        room: EngineRoom,
        board: JobBoard,
        reader: ReaderPane,
        player: Player,
        bar: PlayerBar,
        strip: FetchStrip,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._room = room
        self._fetching = Fetching(room=room, board=board, strip=strip, parent=self)
        self._fetching.arrived.connect(self._play_arrived)
        self._fetching.failed.connect(self._say_failure)
        self._reader = reader
        self.player = player
        self.bar = bar
        self.positions = Positions(room=room, player=player, parent=self)
        self._ticket: Ticket | None = None
        self._awaited: _Place | None = None
        self._shown: tuple[object, ...] = ()
        reader.play_requested.connect(self.play)
        player.position_changed.connect(self._follow)
        player.failed.connect(self._say_failed)
        bar.sleep.went_off.connect(self._say_asleep)
        bar.episode_changed.connect(self.choice_changed)
        reader.view_changed.connect(self.choice_changed)
        board.episode_changed.connect(self._on_episode_changed)

    @property
    def place(self) -> tuple[str, float]:
        """The episode and second that is heard; with nothing loaded, that which the reader is on."""
        if self.bar.episode_id:
            return self.bar.episode_id, self.player.position
        return self._reader.episode_id, self._reader.place

    @property
    def has_choice(self) -> bool:
        """Whether there is anything that `toggle` could play."""
        return bool(self.bar.episode_id or self._reader.episode_id)

    def connect_actions(self, do: Actions) -> None:
        """Do what the menu of listening offers."""
        do.play.triggered.connect(self.toggle)
        do.back.triggered.connect(self.skip_back)
        do.forward.triggered.connect(self.skip_forward)
        do.slower.triggered.connect(self.bar.go_slower)
        do.faster.triggered.connect(self.bar.go_faster)
        do.mute.triggered.connect(self.bar.mute_button.toggle)
        do.sleep.triggered.connect(self.bar.open_sleep_menu)

    @Slot(str)
    def open(self, episode_id: str) -> None:
        """Show the transcript."""
        self._open(_Place(episode_id))

    @Slot(str, float)
    def open_at(self, episode_id: str, seconds: float) -> None:
        """Show the transcript at this second."""
        self._open(_Place(episode_id, seconds))

    @Slot(str)
    def play_from_start(self, episode_id: str) -> None:
        """Show the transcript and play from where it was left; an episode that is loaded already goes on."""
        if episode_id == self.bar.episode_id:
            self.player.toggle()
        else:
            self._open(_Place(episode_id, None, is_played=True))

    @Slot(str, float)
    def play(self, episode_id: str, seconds: float) -> None:
        """Show the transcript at this second and play from there."""
        self._open(_Place(episode_id, seconds, is_played=True))

    @Slot(object)
    def play_citation(self, citation: Citation) -> None:
        """Play what is quoted, where it was said."""
        self._open(_Place(citation.episode_id, citation.start, is_played=True, is_passing=True))

    def play_passing(self, citation: Citation, audio: Path, seconds: float) -> None:
        """Play a quote of an answer that is played whole; what is read follows it."""
        self.positions.begin(citation.episode_id, seconds, is_passing=True)
        self.bar.show_episode(citation.episode_id, citation.episode_title, citation.feed_title)
        self.player.play(audio, seconds)
        self.open_at(citation.episode_id, citation.start)

    @Slot()
    def toggle(self) -> None:
        """Play or pause; with nothing loaded, play what the reader shows."""
        if self.bar.episode_id:
            self.player.toggle()
        elif self._reader.episode_id:
            self.play_from_start(self._reader.episode_id)

    @Slot()
    def skip_back(self) -> None:
        """Hear the last seconds again."""
        self.player.seek(max(0.0, self.player.position - _BACK))

    @Slot()
    def skip_forward(self) -> None:
        """Leave some seconds out."""
        self.player.seek(self.player.position + _FORWARD)

    def stop(self) -> None:
        """Keep how far it was heard, and let go of the file."""
        self.positions.keep()
        self.positions.forget()
        self.player.stop()

    @Slot()
    def put_away(self) -> None:
        """Stop, and have nothing loaded; the episode goes on where it was left when it is played again."""
        self.stop()
        self.taken_over.emit()
        self.bar.show_episode("", "", "")

    def forget(self, episode_ids: tuple[str, ...]) -> None:
        """These episodes are gone: show and play them no longer."""
        if self.bar.episode_id in episode_ids:
            self.positions.forget()
            self.player.stop()
            self.bar.show_episode("", "", "")
        if self._reader.episode_id in episode_ids:
            self._reader.show_empty()

    def _open(self, place: _Place) -> None:
        """The newest wish counts: an older one that is still looked for is dropped."""
        if self._ticket is not None:
            self._ticket.cancel()
        if place.is_played:
            self._awaited = None
            if place.episode_id != self._fetching.episode_id:
                self._fetching.stop()

        def read(container: "Container", _token: CancelToken, _report: Report) -> _Opened:
            return _read(container, place)

        self._ticket = self._room.do(
            self._room.reads, read, name="opening a transcript", priority=Priority.PERSON_WAITS
        )
        self._ticket.done.connect(self._show)
        self._ticket.failed.connect(self._say_failure)

    @Slot(object)
    def _show(self, opened: _Opened) -> None:
        place = opened.place
        self._show_view(opened.view)
        if place.seconds is not None:
            self._reader.show_place(place.seconds)
        if not place.is_played:
            return
        episode = opened.view.episode
        if opened.audio is not None:
            self.taken_over.emit()
            begin = opened.heard.position if place.seconds is None else place.seconds
            self.positions.begin(episode.id, begin, is_passing=place.is_passing)
            self.bar.show_episode(episode.id, episode.title, opened.view.feed_title, opened.view.chapters)
            self.player.play(opened.audio, begin)
            if place.seconds is None and begin:
                self._reader.show_place(begin)
            if place.is_fetched and opened.is_another_copy:
                self._say_another_copy(episode)
            return
        if opened.problem is not None:
            self._say_failure(opened.problem)
            return
        self._awaited = place
        self._fetching.fetch(episode)

    @Slot(str)
    def _play_arrived(self, _episode_id: str) -> None:
        if self._awaited is not None:
            self._open(replace(self._awaited, is_fetched=True))

    @Slot(object)
    def _on_episode_changed(self, episode: Episode) -> None:
        """A transcript that is shown has grown."""
        if episode.id == self._reader.episode_id:
            self._read_again(episode.id)

    def _read_again(self, episode_id: str) -> None:
        def read(container: "Container", _token: CancelToken, _report: Report) -> _Opened:
            return _read(container, _Place(episode_id))

        ticket = self._room.do(self._room.reads, read, name="reading a transcript again", priority=Priority.LOW)
        ticket.done.connect(self._show_again)

    @Slot(object)
    def _show_again(self, opened: _Opened) -> None:
        """Only what has changed is shown again: the person may be reading."""
        if opened.view.episode.id == self._reader.episode_id and _outline(opened.view) != self._shown:
            self._show_view(opened.view)

    def _show_view(self, view: TranscriptView) -> None:
        self._shown = _outline(view)
        self._reader.show_transcript(view)

    @Slot(float)
    def _follow(self, seconds: float) -> None:
        if self.bar.episode_id and self.bar.episode_id == self._reader.episode_id:
            self._reader.follow(self.bar.episode_id, seconds)

    def _say_another_copy(self, episode: Episode) -> None:
        text = self.tr("The publisher has changed the audio of “{title}” since it was transcribed: places may be off.")
        self.said.emit(text.format(title=episode.title))

    @Slot()
    def _say_asleep(self) -> None:
        self.said.emit(self.tr("The sleep timer has paused this."))

    @Slot(str)
    def _say_failed(self, reason: str) -> None:
        self.said.emit(self.tr("This cannot be played: {reason}").format(reason=reason))

    @Slot(object)
    def _say_failure(self, failure: Failure) -> None:
        self.said.emit(str(message_of(failure)))


def _outline(view: TranscriptView) -> tuple[object, ...]:
    transcript = view.transcript
    if transcript is None:
        return view.episode, None, view.chapters
    doubts = sum(segment.doubt is not None for segment in transcript.segments)
    return view.episode, (transcript.source, transcript.model, len(transcript.segments), doubts), view.chapters


def _read(container: "Container", place: _Place) -> _Opened:
    library = container.library
    episode = library.episodes.get(place.episode_id)
    view = TranscriptView(
        episode=episode,
        feed_title=library.feeds.get(episode.feed_id).title,
        transcript=library.transcripts.current(episode.id),
        chapters=library.episodes.chapters(episode.id),
    )
    heard = library.heard.get(episode.id)
    if not place.is_played:
        return _Opened(place, view, heard)
    try:
        audio = container.releasing.find_to_hear(episode)
    except MirrorTalkError as exc:
        return _Opened(place, view, heard, problem=exc.as_failure())
    return _Opened(place, view, heard, audio, container.releasing.is_another_copy(episode.id))
