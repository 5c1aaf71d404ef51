"""Keeping the index in step with the library: batch by batch, so that a question never waits for more than one."""

import logging
from collections.abc import Callable

from mirrortalk_desktop.domain.errors import IndexDamaged
from mirrortalk_desktop.domain.work import CancelToken, Progress, Report, ignore_progress
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.runtime.models import ModelLease
from mirrortalk_desktop.search.embedders import Embedder
from mirrortalk_desktop.search.index import PassageIndex

logger = logging.getLogger(__name__)

BATCH = 32


class Indexing:
    """The index of the chosen embedding provider, opened on first need and kept in step with the library.

    An index that is damaged, missing, behind, or of another provider is made again from the library, in turn.
    """

    def __init__(
        self,
        *,
        library: Library,
        embedder: ModelLease[Embedder],
        provider: Callable[[], str],
        make_index: Callable[[str], PassageIndex],
    ) -> None:
        self._library = library
        self._embedder = embedder
        self._provider = provider
        self._make_index = make_index
        self._index: PassageIndex | None = None
        self._opened_for = ""
        self._next: dict[str, int] = {}

    @property
    def provider(self) -> str:
        """The embedding provider that the index belongs to."""
        return self._provider()

    def index(self) -> PassageIndex:
        """The index, open and compared with the library."""
        if self._index is not None and self._opened_for == self.provider:
            return self._index
        self.close()
        self._opened_for = self.provider
        self._index = self._make_index(self.provider)
        try:
            self._index.open()
            self._compare(self._index)
        except IndexDamaged as exc:
            logger.warning("the index is made again: %s", exc.reason)
            self.start_again()
        return self._index

    def index_some(self, episode_id: str, *, token: CancelToken, report: Report = ignore_progress) -> bool:
        """Index the next batch of the episode; True while there is more."""
        index = self.index()
        passages = self._library.transcripts.passages(episode_id)
        first = self._next.get(episode_id, 0)
        if first == 0:
            index.remove_episode(episode_id)
        token.raise_if_cancelled()
        batch = passages[first : first + BATCH]
        if batch:
            with self._embedder.use(self.provider) as embedder:
                index.add(batch, embedder.embed_passages([passage.text for passage in batch]))
        done = first + len(batch)
        report(Progress(done, len(passages)))
        if done < len(passages):
            self._next[episode_id] = done
            return True
        self._next.pop(episode_id, None)
        index.optimize()
        return False

    def start_again(self) -> None:
        """Empty the index; every episode with a transcript waits for it."""
        self._next.clear()
        if self._index is None:
            self._index = self._make_index(self.provider)
            self._opened_for = self.provider
        self._index.clear()
        self._library.episodes.wait_for_index()

    def forget(self, episode_ids: tuple[str, ...]) -> None:
        """Take episodes out of the index."""
        for episode_id in episode_ids:
            self._next.pop(episode_id, None)
            self.index().remove_episode(episode_id)

    def close(self) -> None:
        """Close the index; it is opened again on need."""
        self._next.clear()
        if self._index is not None:
            self._index.close()
            self._index = None

    def _compare(self, index: PassageIndex) -> None:
        """Episodes whose passages are not all in the index wait for it; what the library no longer has goes."""
        held = index.episode_ids()
        owned = self._library.transcripts.passage_counts()
        for stranger in held.keys() - owned.keys():
            index.remove_episode(stranger)
        behind = [episode_id for episode_id, count in owned.items() if held.get(episode_id, 0) != count]
        self._library.episodes.wait_for_index(behind)
