"""The podcasts and the episodes of the one that is chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mirrortalk_desktop.qt.models.episodes import EpisodesModel
from mirrortalk_desktop.qt.models.feeds import FeedsModel


class LibraryPane(QWidget):
    """Shows podcasts and episodes."""

    add_podcast_requested = Signal()
    import_requested = Signal()
    feed_chosen = Signal(str)
    episode_chosen = Signal(str)
    episodes_wanted = Signal(object)
    transcribe_audio_requested = Signal(str)
    refresh_requested = Signal(str)
    unsubscribe_requested = Signal(str)
    play_requested = Signal(str)

    def __init__(self, feeds: FeedsModel, episodes: EpisodesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._feeds = feeds
        self._episodes = episodes

    def focus_filter(self) -> None:
        """Put the cursor into the filter field."""
