"""Keeping the index in step with the library: batch by batch, so that a question never waits for more than one."""

import logging
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from mirrortalk_desktop.domain.errors import CannotWrite, DiskFull, IndexDamaged, IndexUnreachable, MirrorTalkError
from mirrortalk_desktop.domain.index_errors import IndexBusy, IndexMadeAgain, PackageUnusable
from mirrortalk_desktop.domain.model import Coverage, Failure, Passage, Sentence, State
from mirrortalk_desktop.domain.model_errors import OutOfMemory
from mirrortalk_desktop.domain.work import CancelToken, Progress, Report, Shortage, ignore_progress
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.library.searchable import Indexed
from mirrortalk_desktop.library.transcripts import Draft
from mirrortalk_desktop.pipeline.embedding import Embedding
from mirrortalk_desktop.runtime.aside import Aside
from mirrortalk_desktop.runtime.imports import bring_in
from mirrortalk_desktop.runtime.keeper import MemoryKeeper
from mirrortalk_desktop.runtime.probes import TOO_OLD
from mirrortalk_desktop.search.index import PassageIndex
from mirrortalk_desktop.search.passages import build_passages
from mirrortalk_desktop.search.sentence_vectors import embed_batch
from mirrortalk_desktop.search.sentences import split_sentences

logger = logging.getLogger(__name__)

#: Passages in a batch: as many as there is room for. A batch that is not done yet is guessed to take so many MB.
BATCHES = {32: 70.0, 8: 30.0}
LEAST = min(BATCHES)
#: Without room, indexing waits so long for it before it lets a question pass.
PATIENCE = 1.0
TIDYING_MB = 120.0
#: Closing waits so long for the index to be in order; what is not done then is done another time.
CLOSING_SECONDS = 20.0
#: An index that breaks is made again so often in one run of the program; then words must do until the next one.
MOST_RESTARTS = 3
#: Only words are compared while more than this share of the passages is missing in the index.
MISSING_SHARE = 0.1
#: An index that cannot be read is set aside, and made again.
UNREADABLE = (IndexDamaged, CannotWrite)
#: What keeps the index from being used, and no question from being answered.
TROUBLES = (CannotWrite, DiskFull, IndexBusy, IndexDamaged, IndexUnreachable, PackageUnusable)

SentencesFrom = Callable[[int, int], Sequence[Sentence]]
"""The sentences of an episode from one number to another, both inclusive."""


@dataclass(slots=True)
class _Place:
    """How far an episode, or a draft of it, is indexed: its passages, and which of them is the first to follow."""

    passage_ids: tuple[str, ...]
    first: int = 0


class Indexing:
    """The index of the chosen embedding provider, opened on first need and kept in step with the library.

    An index that is damaged, missing, behind, or of another embedder is made again from the library, in turn; `news`
    has a word for the person then, once.
    `is_hearing` tells whether an episode is being transcribed: the index is tidied at other times, and aside, so that
    no question waits for it.
    """

    def __init__(
        self,
        *,
        library: Library,
        embedding: Embedding,
        keeper: MemoryKeeper,
        make_index: Callable[[str, int], PassageIndex],
        is_hearing: Callable[[], bool],
    ) -> None:
        self._library = library
        self._embedding = embedding
        self._keeper = keeper
        self._make_index = make_index
        self._is_hearing = is_hearing
        self._index: PassageIndex | None = None
        self._opened_for = ""
        self._places: dict[tuple[str, int], _Place] = {}
        self._upkeep = Aside("putting the index in order")
        self._found_aside: IndexDamaged | None = None
        self._is_outdated = False
        self._restarts = 0
        self._news: Failure | None = None
        self._told = ""

    def index(self, *, token: CancelToken | None = None, patience: float = PATIENCE) -> PassageIndex:
        """The index, open and compared with the library.

        With a `token`, it is opened once there is room for it; raises `OutOfMemory` when there is none for so long.
        """
        if self._found_aside is not None:
            found, self._found_aside = self._found_aside, None
            self.make_again(found)
        if self._index is not None and self._opened_for == self._embedding.id:
            return self._reopened(self._index) if self._is_outdated else self._index
        self.close()
        if token is not None and not self._keeper.make_room("load lancedb", 0.0, token=token, seconds=patience):
            raise OutOfMemory("the index")
        index = self._made()
        try:
            self._open(index)
            self._compare(index)
            self._index = index
            self._tidy_when_quiet(index)
        except UNREADABLE as exc:
            self.make_again(exc)
            return self.index()
        return index

    def _reopened(self, index: PassageIndex) -> PassageIndex:
        """The index after it was put in order: LanceDB keeps files of what it was before open for as long as it is."""
        self._is_outdated = False
        try:
            index.reopen()
        except UNREADABLE as exc:
            self.make_again(exc)
            return self.index()
        return index

    def words_only(self, *, token: CancelToken, patience: float = PATIENCE) -> Coverage | None:
        """Why only words are compared now, as those fields of a coverage; None when the index can be searched.

        Raises `OutOfMemory` when there is no room for the index for so long.
        """
        try:
            self.index(token=token, patience=patience)
        except TROUBLES as exc:
            return self.stand_in(exc)
        held = self._library.episodes.indexed()
        if held.of_passages - held.passages > MISSING_SHARE * held.of_passages:
            return _rebuilding(held)
        self._told = ""
        return None

    def stand_in(self, error: MirrorTalkError) -> Coverage:
        """Why words must do for a question after this error, one of `TROUBLES`; damage is seen to."""
        try:
            if isinstance(error, UNREADABLE) and self._restarts < MOST_RESTARTS:
                self.make_again(error)
                return _rebuilding(self._library.episodes.indexed())
        except TROUBLES as exc:
            error = exc
        self._tell(error)
        is_too_old = isinstance(error, PackageUnusable) and error.reason == TOO_OLD
        return Coverage(0, 0, 0.0, 0, words_only="processor" if is_too_old else "unusable")

    def make_again(self, error: IndexDamaged | CannotWrite) -> None:
        """Begin again from the library; raises the error when that has not helped often enough, or `CannotWrite`."""
        logger.warning("the index is made again: %s", error.reason)
        self.close()
        if self._restarts >= MOST_RESTARTS:
            raise error
        self._restarts += 1
        self.start_again()
        self._tell(IndexMadeAgain())

    def news(self) -> Failure | None:
        """What a person should hear about the index, once; any thread may ask."""
        news, self._news = self._news, None
        return news

    def reserve_mb(self) -> float:
        """What opening the index would still add."""
        return 0.0 if self._index is not None else self._keeper.costs.cost("load lancedb")

    def index_some(self, episode_id: str, *, token: CancelToken, report: Report = ignore_progress) -> bool:
        """Index the next batch of the episode; True while there is more."""
        try:
            return self._index_some(episode_id, token, report)
        except IndexDamaged as exc:
            self.make_again(exc)
            return True
        except PackageUnusable as exc:  # words are all there is to search by, and they are in the library
            self._tell(exc)
            return False

    def _index_some(self, episode_id: str, token: CancelToken, report: Report) -> bool:
        try:
            index = self.index(token=token)
        except OutOfMemory:
            report(Progress(0, shortage=self._keeper.shortage("load lancedb")))
            return True
        passages = self._library.transcripts.passages(episode_id)
        if not self._is_begun((episode_id, 0), passages):
            self._forget_place(episode_id)
            index.remove_episode(episode_id)
        if self._is_more((episode_id, 0), passages, self._held_sentences(episode_id), token, report):
            return True
        self._tidy_when_quiet(index)
        return False

    def improve_some(self, draft: Draft, *, token: CancelToken, report: Report = ignore_progress) -> bool:
        """Index the next batch of a draft beside what is there, and publish it when all is in; True until then.

        Until then, questions are answered from the old passages: those of the draft are not in the library yet.
        """
        try:
            return self._improve_some(draft, token, report)
        except IndexDamaged as exc:
            self.make_again(exc)
            return True

    def _improve_some(self, draft: Draft, token: CancelToken, report: Report) -> bool:
        transcripts = self._library.transcripts
        segments = transcripts.segments(draft)
        sentences = split_sentences(segments)
        passages = build_passages(draft.episode_id, sentences)
        try:
            index = self.index()
        except PackageUnusable:
            transcripts.publish(draft, sentences, passages, index_state=State.DONE)
            return False
        key = (draft.episode_id, draft.id)
        old = set(_ids(transcripts.passages(draft.episode_id)))
        if not self._is_begun(key, passages):
            index.remove_passages(set(self._places.pop(key, _Place(())).passage_ids) - old)
        if self._is_more(key, passages, _between(sentences), token, report):
            return True
        new = set(_ids(passages))
        with self._library.transaction():
            has_changed = transcripts.segments(draft) != segments  # a person has believed some of it meanwhile
            if not has_changed:
                transcripts.publish(draft, sentences, passages, index_state=State.DONE)
        index.remove_passages(new - old if has_changed else old - new)
        self._tidy_when_quiet(index)
        return has_changed

    def tidy(self) -> None:
        """Put everything in order that is not, and wait until it is."""
        index = self.index()
        self._upkeep.wait()
        if index.is_loose():
            self._begin_upkeep()
            self._upkeep.wait()

    def _is_more(
        self,
        key: tuple[str, int],
        passages: Sequence[Passage],
        sentences_from: SentencesFrom,
        token: CancelToken,
        report: Report,
    ) -> bool:
        """Index the next batch of these passages, if there is room for one."""
        place = self._places.setdefault(key, _Place(_ids(passages)))
        first = place.first
        token.raise_if_cancelled()
        try:
            if first < len(passages):
                first += self._add(passages[first:], sentences_from, token)
        except OutOfMemory:
            report(Progress(first, len(passages), shortage=self._shortage()))
            token.wait(PATIENCE)
            return True
        report(Progress(first, len(passages)))
        if self._places.get(key) is not place:  # the index was begun again meanwhile
            return True
        if first < len(passages):
            place.first = first
            return True
        del self._places[key]
        return False

    def _is_begun(self, key: tuple[str, int], passages: Sequence[Passage]) -> bool:
        """Whether some of these very passages are in already, so that the others can follow."""
        place = self._places.get(key)
        return place is not None and place.passage_ids == _ids(passages)

    def _forget_place(self, episode_id: str) -> None:
        self._places = {key: place for key, place in self._places.items() if key[0] != episode_id}

    def _add(self, passages: Sequence[Passage], sentences_from: SentencesFrom, token: CancelToken) -> int:
        """Add as many of the passages as fit in a batch; returns how many."""
        with self._embedding.use(token, patience=PATIENCE) as embedder:
            name = self._embedding.lease.name
            size = next((n for n, mb in BATCHES.items() if self._keeper.has_room_for(f"embed {name} {n}", mb)), LEAST)
            step = f"embed {name} {size}"
            if not self._keeper.make_room(step, BATCHES[size], token=token, seconds=PATIENCE):
                raise OutOfMemory("indexing")
            batch = passages[:size]
            with self._keeper.measure(step, default_mb=BATCHES[size]):
                sentences = sentences_from(batch[0].first_sentence, max(p.last_sentence for p in batch))
                self.index().add(batch, *embed_batch(embedder, batch, sentences))
        return len(batch)

    def _shortage(self) -> Shortage:
        """Why no batch is added now: the embedder, or even the smallest batch, does not fit."""
        loaded = self._embedding.lease.name
        if not loaded:
            return self._keeper.shortage(f"load {self._embedding.provider()}")
        return self._keeper.shortage(f"embed {loaded} {LEAST}", BATCHES[LEAST])

    def _held_sentences(self, episode_id: str) -> SentencesFrom:
        return lambda first, last: self._library.transcripts.sentences(episode_id, first, last)

    def _open(self, index: PassageIndex) -> None:
        is_first = "lancedb" not in sys.modules
        with self._keeper.measure_loading("index", "lancedb", may_fall=is_first):
            bring_in("lancedb")
            index.open()

    def _tidy_when_quiet(self, index: PassageIndex) -> None:
        """Have the index put in order, if enough is loose; when an episode is being transcribed, only if it is much."""
        if self._upkeep.is_busy or not index.is_loose() or (self._is_hearing() and not index.is_in_disorder()):
            return
        self._begin_upkeep()

    def _begin_upkeep(self) -> None:
        opened_for, dimension, restarts = self._opened_for, self._embedding.dimension, self._restarts
        self._upkeep.start(lambda: self._put_in_order(opened_for, dimension, restarts))

    def _put_in_order(self, embedder_id: str, dimension: int, restarts: int) -> None:
        """Through a connection of its own: the other one answers questions meanwhile."""
        if not self._keeper.has_room_for("tidy index", TIDYING_MB):
            logger.info("the index is put in order later: there is no room for it now")
            return
        index = self._make_index(embedder_id, dimension)
        try:
            with self._keeper.measure("tidy index", default_mb=TIDYING_MB):
                index.open()
                index.optimize()
                index.close()
            self._is_outdated = True
        except IndexDamaged as exc:
            if restarts == self._restarts:  # else that index is gone already
                self._found_aside = exc  # seen to by the thread that the index belongs to
            raise

    def start_again(self) -> None:
        """Empty the index; every episode with a transcript waits for it."""
        self.close()
        bring_in("lancedb")
        index = self._made()
        index.clear()
        self._index = index
        self._library.episodes.wait_for_index()

    def forget(self, episode_ids: tuple[str, ...]) -> None:
        """Take episodes out of the index; where that cannot be done now, it is when the index is opened again."""
        for episode_id in episode_ids:
            self._forget_place(episode_id)
            try:
                self.index().remove_episode(episode_id)
            except TROUBLES as exc:
                self.stand_in(exc)
                self.close()

    def close(self) -> None:
        """Close the index; it is opened again on need."""
        self._places.clear()
        self._upkeep.wait(CLOSING_SECONDS)
        if self._index is not None:
            self._index.close()
            self._index = None

    def _made(self) -> PassageIndex:
        """The index of the chosen embedder, not open yet."""
        self._opened_for = self._embedding.id
        return self._make_index(self._opened_for, self._embedding.dimension)

    def _tell(self, error: MirrorTalkError) -> None:
        """Have news for the person, unless it is the same again."""
        code = type(error).__name__
        if code != self._told:
            self._told = code
            self._news = error.as_failure()

    def _compare(self, index: PassageIndex) -> None:
        """Episodes wait for the index where it does not have the same passages; what the library no longer has goes.

        As many passages may be others: after a restore, or where another embedder was used for a while.
        """
        held = index.episode_ids()
        owned = self._library.transcripts.passage_counts()
        for stranger in held.keys() - owned.keys():
            index.remove_episode(stranger)
        before = self._library.episodes.indexed()
        others = index.episodes_of_strangers(self._library.transcripts.passage_ids())
        behind = [each for each, count in owned.items() if held.get(each, 0) != count or each in others]
        self._library.episodes.wait_for_index(behind)
        if before.passages - self._library.episodes.indexed().passages > MISSING_SHARE * before.of_passages:
            self._tell(IndexMadeAgain())


def _rebuilding(held: Indexed) -> Coverage:
    return Coverage(0, 0, 0.0, 0, words_only="rebuilding", indexed=held.episodes, to_index=held.of_episodes)


def _ids(passages: Sequence[Passage]) -> tuple[str, ...]:
    return tuple(passage.id for passage in passages)


def _between(sentences: Sequence[Sentence]) -> SentencesFrom:
    return lambda first, last: sentences[first : last + 1]
