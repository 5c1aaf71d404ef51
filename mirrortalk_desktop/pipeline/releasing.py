"""Audio files that are kept, or let go once their episode can be asked and fetched again when a person plays it.

Only what came from the web goes. A person's own files, the sample show, and what is still to be heard again stay.
"""

import contextlib
import logging
from collections.abc import Callable, Iterable
from pathlib import Path
from urllib.parse import urlsplit

from mirrortalk_desktop.domain.errors import AudioNotHere, FileMissing
from mirrortalk_desktop.domain.model import AudioFile, Episode, Stage, State
from mirrortalk_desktop.library.library import Library

logger = logging.getLogger(__name__)

_MOST_HELD = 2
"""The file that is heard, and the one that is waited for."""
_TO_FETCH = (State.WAITING, State.PAUSED)
_TO_HEAR = (State.WAITING, State.RUNNING, State.PAUSED, State.FAILED)


class Releasing:
    """Knows where the audio of an episode is, and lets files go that nobody needs.

    `releases_all`: whether files go for shows that say nothing of their own; `is_offline`: whether nothing can be had.
    """

    def __init__(
        self,
        *,
        library: Library,
        audio_folder: Path,
        releases_all: Callable[[], bool],
        is_offline: Callable[[], bool],
    ) -> None:
        self._library = library
        self._audio_folder = audio_folder
        self._releases_all = releases_all
        self._is_offline = is_offline
        self._held: tuple[str, ...] = ()

    def path_of(self, audio: AudioFile) -> Path:
        """Where the file is: in the audio folder, or where the person keeps it."""
        return self._audio_folder / audio.path

    def find(self, episode_id: str) -> Path | None:
        """The audio of an episode, if it is on this computer."""
        audio = self._library.episodes.audio(episode_id)
        path = None if audio is None else self.path_of(audio)
        return path if path is not None and path.is_file() else None

    def find_to_hear(self, episode: Episode) -> Path | None:
        """The same for a person who wants to hear it, so that it is not let go meanwhile; None if it can be fetched.

        Raises `FileMissing` for a file of one's own that is where it was no longer, and `AudioNotHere` offline.
        """
        self._held = (episode.id, *self._held)[:_MOST_HELD]
        path = self.find(episode.id)
        if path is not None:
            return path
        audio = self._library.episodes.audio(episode.id)
        if not _is_on_web(episode):
            raise FileMissing(str(self.path_of(audio)) if audio is not None else episode.title)
        if self._is_offline():
            raise AudioNotHere(episode.title)
        return None

    def is_to_fetch_again(self, episode: Episode) -> bool:
        """Whether the audio is not on this computer (it was let go, or somebody deleted it), and can be had again."""
        return _is_on_web(episode) and self.find(episode.id) is None

    def is_another_copy(self, episode_id: str) -> bool:
        """Whether the file is not the one that was transcribed: publishers exchange advertisements, and times shift."""
        audio = self._library.episodes.audio(episode_id)
        heard = self._library.transcripts.heard_from(episode_id)
        return audio is not None and bool(heard and audio.sha256) and heard != audio.sha256

    def forget_files(self, episode_ids: Iterable[str]) -> None:
        """Delete what was downloaded for these episodes; a person's own files are left alone."""
        for episode_id in episode_ids:
            for path in self._audio_folder.glob(f"{episode_id}.*"):
                path.unlink(missing_ok=True)

    def forget_feed(self, feed_id: str) -> None:
        """Delete what was downloaded of a feed that is about to be forgotten: afterwards nobody would know of it.

        A file that some other program has open stays, for `forget_files` afterwards.
        """
        for episode in self._library.episodes.of_feed(feed_id):
            with contextlib.suppress(OSError):
                self.forget_files((episode.id,))

    def release(self, feed_id: str) -> tuple[str, ...]:
        """Delete what was downloaded beyond the number of files that the show keeps, the oldest episodes first.

        Only what can be asked already goes, and is not to be heard instead; what was not downloaded yet need not be.
        Returns the ids of episodes whose file is gone.
        """
        most = self._most_kept(feed_id)
        if most is None:
            return ()
        episodes = self._library.episodes.of_feed(feed_id)
        with_audio = [each for each in episodes if each.audio_state is State.DONE or each.audio_state in _TO_FETCH]
        gone = []
        for episode in with_audio[most:]:
            if not episode.is_searchable or not _is_on_web(episode) or episode.id in self._held:
                continue
            if episode.transcript_state in _TO_HEAR:
                continue
            if episode.audio_state in _TO_FETCH:
                self._library.episodes.set_state(episode.id, Stage.AUDIO, State.NONE)
            elif self._is_ours(episode) and self._delete(episode):
                gone.append(episode.id)
        return tuple(gone)

    def release_everywhere(self) -> int:
        """The same for every show; returns how many files are gone."""
        return sum(len(self.release(feed.id)) for feed in self._library.feeds.all())

    def _most_kept(self, feed_id: str) -> int | None:
        """How many files the show keeps; None for all."""
        return self._library.feeds.options(feed_id).most_kept or (0 if self._releases_all() else None)

    def _is_ours(self, episode: Episode) -> bool:
        """Whether the file was downloaded by the app, and is not to be heard again."""
        audio = self._library.episodes.audio(episode.id)
        is_downloaded = audio is not None and not Path(audio.path).is_absolute()
        return is_downloaded and not self._library.rehearing.episodes(episode.id)

    def _delete(self, episode: Episode) -> bool:
        try:
            self.forget_files((episode.id,))
        except OSError as exc:  # some other program has it open: the next time, then
            logger.info("the audio of %s is not deleted: %s", episode.id, exc.strerror)
            return False
        self._library.episodes.set_state(episode.id, Stage.AUDIO, State.NONE)
        return True


def _is_on_web(episode: Episode) -> bool:
    return urlsplit(episode.audio_url).scheme in ("http", "https")
