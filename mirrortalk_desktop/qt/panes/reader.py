"""The transcript of an episode, to read along and to play from any line."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mirrortalk_desktop.domain.model import Chapter, Episode, Transcript


@dataclass(frozen=True, slots=True)
class TranscriptView:
    """What the reader shows: an episode with its words, if there are any yet."""

    episode: Episode
    feed_title: str
    transcript: Transcript | None
    chapters: tuple[Chapter, ...] = ()


class ReaderPane(QWidget):
    """Shows one transcript."""

    play_requested = Signal(str, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: TranscriptView | None = None

    @property
    def episode_id(self) -> str:
        """The episode that is shown, or nothing."""
        return self._view.episode.id if self._view else ""

    def show_transcript(self, view: TranscriptView) -> None:
        """Show this episode."""
        self._view = view

    def show_empty(self) -> None:
        """Show that no episode is chosen."""
        self._view = None

    def follow(self, episode_id: str, seconds: float) -> None:
        """Mark the line that is spoken now."""

    def show_place(self, seconds: float) -> None:
        """Scroll to the line at this time."""

    def focus_find(self) -> None:
        """Put the cursor into the find field."""
