"""Hearing again, with the chosen model, what was heard on a lower rung: the answer improves in place.

It is done for episodes that are searchable already, when there is room. Nothing of it is seen until the better
transcript is whole and its passages are in the index. Whatever goes wrong, the present transcript stays.
"""

import logging
from collections.abc import Callable
from pathlib import Path

from mirrortalk_desktop.domain.errors import MirrorTalkError
from mirrortalk_desktop.domain.job import Task
from mirrortalk_desktop.domain.model import AudioFile, Episode
from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.pipeline.hearing import Hearing, Listening
from mirrortalk_desktop.pipeline.indexing import Indexing

logger = logging.getLogger(__name__)


class Rehearing:
    """Finds what to hear again, and does it. What could not be improved is left alone until the app starts again."""

    def __init__(
        self, *, library: Library, hearing: Hearing, indexing: Indexing, audio_path: Callable[[AudioFile], Path]
    ) -> None:
        self._library = library
        self._hearing = hearing
        self._indexing = indexing
        self._audio_path = audio_path
        self._given_up: set[str] = set()

    def next_task(self, episode_id: str) -> Task | None:
        """What would improve this searchable episode now."""
        if episode_id in self._given_up or not self._library.rehearing.episodes(episode_id):
            return None
        if self._library.rehearing.ready(episode_id) is not None:
            return Task.INDEX
        return Task.REHEAR if self._hearing.has_room_for_chosen(self._own_model(episode_id)) else None

    def episodes(self) -> tuple[str, ...]:
        """The episodes that something would improve now."""
        waiting = [each for each in self._library.rehearing.episodes() if each not in self._given_up]
        if not waiting:
            return ()
        models = {each: self._own_model(each) for each in waiting}
        has_room = {model: self._hearing.has_room_for_chosen(model) for model in set(models.values())}
        return tuple(
            each for each in waiting if has_room[models[each]] or self._library.rehearing.ready(each) is not None
        )

    def perform(self, task: Task, episode: Episode, *, token: CancelToken, report: Report) -> bool:
        """Do it; True when there is more of the same task to do. The episode's state stays as it is."""
        try:
            with self._library.rehearing.working_on(episode.id):
                if task is Task.REHEAR:
                    self._rehear(episode, token, report)
                    return False
                draft = self._library.rehearing.ready(episode.id)
                return draft is not None and self._indexing.improve_some(draft, token=token, report=report)
        except (MirrorTalkError, MemoryError) as exc:
            logger.warning("episode %s is not heard again: %s", episode.id, type(exc).__name__)
            self._given_up.add(episode.id)
            return False

    def _rehear(self, episode: Episode, token: CancelToken, report: Report) -> None:
        """Hear the windows again that need it, keeping each; what is left when there is no more room comes later."""
        store = self._library.rehearing
        audio = self._library.episodes.audio(episode.id)
        draft = store.begin(episode.id)
        if audio is None or draft is None:
            return
        windows = store.low_windows(draft)
        own = self._library.feeds.options(episode.feed_id)
        language = own.language or episode.language
        to = Listening(self._audio_path(audio), audio.duration, language, token, report, own.speech_model)
        done = 0
        for heard in self._hearing.again(to, windows):
            store.replace_window(draft, heard)
            done += 1
        logger.info("heard %d of %d windows of %s again", done, len(windows), episode.id)
        if not done:
            self._given_up.add(episode.id)

    def _own_model(self, episode_id: str) -> str:
        """The speech model of the episode's show, if it has one of its own."""
        return self._library.feeds.options(self._library.episodes.get(episode_id).feed_id).speech_model
