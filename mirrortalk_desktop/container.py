"""The app-wide service container: every service is built once, on first need, and closed in reverse order."""

import logging
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import cached_property
from pathlib import Path

from filelock import BaseFileLock, FileLock, Timeout

from mirrortalk_desktop import __version__
from mirrortalk_desktop.domain.errors import LibraryBusy, UnknownEpisode
from mirrortalk_desktop.feeds.http import Http
from mirrortalk_desktop.files import not_written
from mirrortalk_desktop.holders import holder_of, note_holder
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.library.salvage import Salvaged
from mirrortalk_desktop.models.catalogue import Catalogue
from mirrortalk_desktop.models.store import ModelStore
from mirrortalk_desktop.paths import Paths, resource
from mirrortalk_desktop.pipeline.ask import Ask
from mirrortalk_desktop.pipeline.backing_up import BackingUp
from mirrortalk_desktop.pipeline.embedding import Embedding
from mirrortalk_desktop.pipeline.hearing import Hearing
from mirrortalk_desktop.pipeline.imports import Imports
from mirrortalk_desktop.pipeline.indexing import Indexing
from mirrortalk_desktop.pipeline.ingest import Ingest
from mirrortalk_desktop.pipeline.labelling import Labelling
from mirrortalk_desktop.pipeline.model_room import ModelRoom
from mirrortalk_desktop.pipeline.pictures import Pictures
from mirrortalk_desktop.pipeline.quoting import Quoting
from mirrortalk_desktop.pipeline.releasing import Releasing
from mirrortalk_desktop.pipeline.reranking import Reranking
from mirrortalk_desktop.pipeline.sample import Sample
from mirrortalk_desktop.pipeline.speech_models import PART as SPEECH_PART
from mirrortalk_desktop.pipeline.speech_models import SpeechModels
from mirrortalk_desktop.pipeline.studying import Studying
from mirrortalk_desktop.pipeline.subscriptions import Subscriptions
from mirrortalk_desktop.pipeline.suggestions import Suggestions
from mirrortalk_desktop.pipeline.tending import open_library
from mirrortalk_desktop.pipeline.topics import Topics
from mirrortalk_desktop.pipeline.trying import Trying
from mirrortalk_desktop.runtime.costs import CostBook
from mirrortalk_desktop.runtime.estimates import GUESSES
from mirrortalk_desktop.runtime.keeper import MemoryKeeper, Reader
from mirrortalk_desktop.runtime.models import ModelLease
from mirrortalk_desktop.runtime.speeds import SpeedBook
from mirrortalk_desktop.search.embedders import Embedder, at_hand
from mirrortalk_desktop.search.index import PassageIndex
from mirrortalk_desktop.settings import Settings
from mirrortalk_desktop.speech.engines import SpeechEngine

logger = logging.getLogger(__name__)


class Container:
    """All services of one library. Nothing is loaded until it is asked for; `close` may be called twice.

    `bundled_models` are folders of models that came with the app; they are only read. A test gives a `catalogue` of
    its own, and a `memory_reader`.
    """

    def __init__(
        self,
        settings: Settings,
        paths: Paths,
        *,
        bundled_models: tuple[Path, ...] = (),
        catalogue: Catalogue | None = None,
        memory_reader: Reader | None = None,
    ) -> None:
        self.settings = settings
        self._catalogue = catalogue
        self._memory_reader = memory_reader
        self.paths = paths
        self._bundled_models = bundled_models
        self._closing = ExitStack()
        self._is_claimed = False

    @cached_property
    def library(self) -> Library:
        """The person's library."""
        self.paths.make_folders()
        with self._alone() as is_alone:
            library = open_library(self.paths, is_alone=is_alone)
        self._closing.callback(library.close)
        return library

    @cached_property
    def backing_up(self) -> BackingUp:
        """Backups of the library; to make one opens it, to list or restore them does not."""
        return BackingUp(
            folder=self.paths.backups,
            database=self.paths.database,
            feeds=lambda: self.library.feeds.all(),
            days=lambda: self.settings.backup_days,
        )

    @cached_property
    def http(self) -> Http:
        """The one place that makes connections."""
        http = Http(
            user_agent=f"MirrorTalk/{__version__} (podcast app)",
            is_offline=lambda: self.settings.is_offline,
            on_contact=lambda contact: self.library.contacts.note(contact),
        )
        self._closing.callback(http.close)
        return http

    @property
    def model_http(self) -> Http:
        """The door to the server of models, which `HF_ENDPOINT` may have at home."""
        return self.http.reaching_home()

    @cached_property
    def models(self) -> ModelStore:
        """The models on this computer."""
        return ModelStore(folder=self.paths.models, bundled=self._bundled_models, catalogue=self._catalogue)

    @cached_property
    def keeper(self) -> MemoryKeeper:
        """Keeps the memory budget."""
        keeper = MemoryKeeper(
            budget_mb=lambda: float(self.settings.memory_budget_mb),
            window_seconds=lambda: self.settings.window_seconds,
            costs=CostBook(self.paths.costs_file, guesses=GUESSES),
            reader=self._memory_reader,
        )
        keeper.relieve = lambda: self.model_room.relieve()
        self._closing.callback(keeper.costs.save)
        return keeper

    @cached_property
    def speeds(self) -> SpeedBook:
        """How fast speech models hear here."""
        speeds = SpeedBook(self.paths.speeds_file)
        self._closing.callback(speeds.save)
        return speeds

    @cached_property
    def speech_models(self) -> SpeechModels:
        """Which speech model hears."""
        return SpeechModels(
            store=self.models,
            keeper=self.keeper,
            chosen=lambda: self.settings.whisper_model,
            threads=lambda: self.settings.speech_threads,
        )

    @cached_property
    def speech(self) -> ModelLease[SpeechEngine]:
        """The speech model, owned by the speech lane."""
        models, keeper = self.speech_models, self.keeper
        lease = ModelLease(models.load, on_release=lambda name: keeper.released(SPEECH_PART, name))
        self._closing.callback(lease.release)
        return lease

    @cached_property
    def embedding(self) -> Embedding:
        """The embedder that fits."""
        embedding = Embedding(
            keeper=self.keeper,
            wanted=lambda: at_hand(self.settings.embedding_provider),
            locate=lambda name: self.models.locate("embedding", name),
            speech_mb=lambda: self.model_room.speech_mb(),
        )
        self._closing.callback(embedding.lease.release)
        return embedding

    @cached_property
    def reranking(self) -> Reranking:
        """Reads the best hits again, where there is a cross-encoder."""
        reranking = Reranking(store=self.models, keeper=self.keeper)
        self._closing.callback(reranking.lease.release)
        return reranking

    @property
    def embedder(self) -> ModelLease[Embedder]:
        """The embedder, owned by the ask lane."""
        return self.embedding.lease

    @cached_property
    def hearing(self) -> Hearing:
        """Hears episodes on the rung that fits."""
        return Hearing(
            speech=self.speech,
            models=self.speech_models,
            keeper=self.keeper,
            reserve_mb=lambda: self.model_room.question_mb(),
            speeds=self.speeds,
        )

    @cached_property
    def model_room(self) -> ModelRoom:
        """What fits in the budget."""
        return ModelRoom(
            settings=lambda: self.settings,
            store=self.models,
            keeper=self.keeper,
            speech_models=self.speech_models,
            speech=self.speech,
            embedding=self.embedding,
            reranking=self.reranking,
            indexing=lambda: self.indexing,
            speeds=self.speeds,
        )

    @cached_property
    def trying(self) -> Trying:
        """Speech models, tried out."""
        return Trying(
            store=self.models,
            hearing=self.hearing,
            speeds=self.speeds,
            budget_mb=lambda: self.settings.memory_budget_mb,
            what_fits=self.model_room.what_fits,
            is_damaged=self.speech_models.is_damaged,
            sample=resource("demo/two-friends.mp3"),
        )

    @cached_property
    def indexing(self) -> Indexing:
        """The index of the chosen embedding provider, in step with the library."""
        indexing = Indexing(
            library=self.library,
            embedding=self.embedding,
            keeper=self.keeper,
            make_index=lambda name, size: PassageIndex(
                self.settings.index_location or self.paths.index,
                embedder_id=name,
                dimension=size,
                is_offline=lambda: self.settings.is_offline,
            ),
            is_hearing=lambda: self.hearing.is_busy,
        )
        self._closing.callback(indexing.close)
        return indexing

    @cached_property
    def subscriptions(self) -> Subscriptions:
        """The feeds a person follows."""
        return Subscriptions(library=self.library, http=self.http, most_new=lambda: self.settings.max_episodes_per_run)

    @cached_property
    def pictures(self) -> Pictures:
        """The pictures of shows."""
        return Pictures(library=self.library, http=self.http, folder=self.paths.pictures)

    @cached_property
    def imports(self) -> Imports:
        """Audio files of one's own."""
        return Imports(library=self.library)

    @cached_property
    def sample(self) -> Sample:
        """The show that comes with the app."""
        return Sample(library=self.library, folder=resource("demo"), audio_folder=self.paths.audio)

    @cached_property
    def ingest(self) -> Ingest:
        """The tasks of an episode."""
        return Ingest(
            library=self.library,
            http=self.http,
            audio_folder=self.paths.audio,
            hearing=self.hearing,
            indexing=self.indexing,
            studying=self.studying,
            releasing=self.releasing,
        )

    @cached_property
    def releasing(self) -> Releasing:
        """Which audio files are kept."""
        return Releasing(
            library=self.library,
            audio_folder=self.paths.audio,
            releases_all=lambda: self.settings.release_audio,
            is_offline=lambda: self.settings.is_offline,
        )

    @cached_property
    def ask(self) -> Ask:
        """Answers questions."""
        quoting = Quoting(
            library=self.library,
            indexing=self.indexing,
            embedding=self.embedding,
            reranking=self.reranking,
            keeper=self.keeper,
        )
        return Ask(library=self.library, indexing=self.indexing, quoting=quoting)

    @cached_property
    def studying(self) -> Studying:
        """Finds out what episodes share, and what they are about."""
        return Studying(library=self.library)

    @cached_property
    def topics(self) -> Topics:
        """What the library speaks about."""
        return Topics(library=self.library, studying=self.studying)

    @cached_property
    def labelling(self) -> Labelling:
        """Tone and growth domain of topics."""
        return Labelling(library=self.library, topics=self.topics, embedding=self.embedding)

    @cached_property
    def suggestions(self) -> Suggestions:
        """Questions to begin with."""
        return Suggestions(library=self.library, ask=self.ask, topics=self.topics, embedding=self.embedding)

    def audio_of(self, episode_id: str) -> str | None:
        """Where the audio of an episode is: its file, else its address; None when the episode is gone."""
        try:
            episode = self.library.episodes.get(episode_id)
        except UnknownEpisode:
            return None
        path = self.audio_file(episode_id)
        return str(path) if path is not None else episode.audio_url or None

    def audio_file(self, episode_id: str) -> Path | None:
        """The audio of an episode, if it is on this computer."""
        return self.releasing.find(episode_id)

    def open(self) -> None:
        """Build every service that costs little, in one go and on one thread; models and the index come on need."""
        for service in (self.library, self.http, self.models, self.subscriptions, self.imports, self.ingest, self.ask):
            logger.debug("ready: %s", type(service).__name__)
        self.keeper.note_part("app")

    def claim(self, doing: str = "the window") -> None:
        """Be the one process that works on the library; raises `LibraryBusy` when another one does.

        Once is enough. `doing` is told to others who want to. The system lets go of the claim when the process ends,
        however it ends. Looking and asking need none. Raises `DiskFull`, or `CannotWrite` where files cannot
        be locked.
        """
        if self._is_claimed:
            return
        self.paths.make_folders()
        lock = self._lock()
        try:
            lock.acquire()
        except Timeout as exc:
            raise LibraryBusy(str(self.paths.library), holder_of(self._lock_file)) from exc
        except (OSError, NotImplementedError) as exc:
            raise not_written(self._lock_file, exc) from exc
        self._closing.callback(lock.release)
        note_holder(self._lock_file, doing)
        self._is_claimed = True

    def restore(self, backup: Path) -> None:
        """Put a backup in the library's place, before the library is opened. Raises what `BackingUp.restore` raises."""
        self.claim()
        self.backing_up.restore(backup)

    def salvage(self) -> Salvaged:
        """Put what can be read of a damaged library in its place; it is opened anew with the next need of it."""
        self.claim()
        if (damaged := self.__dict__.pop("library", None)) is not None:
            damaged.close()
        return self.backing_up.salvage()

    def close(self) -> None:
        """Close every service that was built, the last one first."""
        self._closing.close()

    def _lock(self) -> BaseFileLock:
        return FileLock(self._lock_file, blocking=False)

    @property
    def _lock_file(self) -> Path:
        return self.paths.library / "in-use.lock"

    @contextmanager
    def _alone(self) -> Iterator[bool]:
        """Keeps others from working on the library for a moment; whether that was possible."""
        if self._is_claimed:
            yield True
            return
        lock = self._lock()
        try:
            lock.acquire()
        except (Timeout, OSError, NotImplementedError):
            logger.debug("somebody works on the library")
            yield False
            return
        try:
            yield True
        finally:
            lock.release()
