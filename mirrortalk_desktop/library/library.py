"""What the person owns: one SQLite file with feeds, episodes, transcripts, conversations and bookmarks."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.library.bookmarks import BookmarkStore
from mirrortalk_desktop.library.contacts import ContactStore
from mirrortalk_desktop.library.conversations import ConversationStore
from mirrortalk_desktop.library.database import Database
from mirrortalk_desktop.library.episodes import EpisodeStore
from mirrortalk_desktop.library.feeds import FeedStore
from mirrortalk_desktop.library.heard import HeardStore
from mirrortalk_desktop.library.mentions import MentionStore
from mirrortalk_desktop.library.rehearing import RehearingStore
from mirrortalk_desktop.library.studies import StudyStore
from mirrortalk_desktop.library.transcripts import TranscriptStore


class Library:
    """The truth. Everything else can be made again from it and the audio."""

    def __init__(self, path: Path) -> None:
        self._database = Database(path)
        self.feeds = FeedStore(self._database)
        self.episodes = EpisodeStore(self._database)
        self.transcripts = TranscriptStore(self._database)
        self.rehearing = RehearingStore(self._database)
        self.mentions = MentionStore(self._database)
        self.studies = StudyStore(self._database)
        self.conversations = ConversationStore(self._database)
        self.bookmarks = BookmarkStore(self._database)
        self.heard = HeardStore(self._database)
        self.contacts = ContactStore(self._database)

    @property
    def path(self) -> Path:
        """The file."""
        return self._database.path

    @property
    def is_read_only(self) -> bool:
        """Whether it lies on a disk that cannot be written, so that nothing new is kept."""
        return self._database.is_read_only

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Whatever is done within happens whole or not at all, and nobody else writes meanwhile."""
        with self._database.transaction():
            yield

    def check(self, *, is_thorough: bool = False) -> str:
        """What SQLite finds wrong with the file; empty when nothing is. `is_thorough` takes longer."""
        return self._database.check(is_thorough=is_thorough)

    def check_or_raise(self, token: CancelToken) -> None:
        """Raises `LibraryDamaged` where SQLite finds something wrong with the file; `Cancelled` ends it early."""
        self._database.check_or_raise(token)

    def close(self) -> None:
        """Close the file. Harmless when done twice."""
        self._database.close()
