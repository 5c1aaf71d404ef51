"""The app-wide service container: every service is built once, on first need, and closed in reverse order."""

import logging
from collections.abc import Callable
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from filelock import BaseFileLock, FileLock, Timeout

from mirrortalk_desktop import __version__
from mirrortalk_desktop.domain.errors import LibraryBusy
from mirrortalk_desktop.feeds.http import Http
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.models.store import ModelStore
from mirrortalk_desktop.paths import Paths
from mirrortalk_desktop.pipeline.ask import Ask
from mirrortalk_desktop.pipeline.imports import Imports
from mirrortalk_desktop.pipeline.indexing import Indexing
from mirrortalk_desktop.pipeline.ingest import Ingest
from mirrortalk_desktop.pipeline.subscriptions import Subscriptions
from mirrortalk_desktop.runtime.models import Closable, ModelLease
from mirrortalk_desktop.search import embedders
from mirrortalk_desktop.search.embedders import Embedder
from mirrortalk_desktop.search.index import PassageIndex
from mirrortalk_desktop.settings import Settings
from mirrortalk_desktop.speech.engines import SpeechEngine

logger = logging.getLogger(__name__)


Model = TypeVar("Model", bound=Closable)


class Container:
    """All services of one library. Nothing is loaded until it is asked for; `close` may be called twice.

    `bundled_models` are folders of models that came with the app; they are only read.
    """

    def __init__(self, settings: Settings, paths: Paths, *, bundled_models: tuple[Path, ...] = ()) -> None:
        self.settings = settings
        self.paths = paths
        self._bundled_models = bundled_models
        self._closing = ExitStack()

    @cached_property
    def library(self) -> Library:
        """The person's library."""
        self.paths.make_folders()
        library = Library(self.paths.database)
        self._closing.callback(library.close)
        self._recover(library)
        return library

    @cached_property
    def http(self) -> Http:
        """The one place that makes connections."""
        http = Http(user_agent=f"MirrorTalk/{__version__} (podcast app)", is_offline=lambda: self.settings.is_offline)
        self._closing.callback(http.close)
        return http

    @cached_property
    def models(self) -> ModelStore:
        """The models on this computer."""
        return ModelStore(folder=self.paths.models, bundled=self._bundled_models)

    @cached_property
    def speech(self) -> ModelLease[SpeechEngine]:
        """The speech model, owned by the speech lane."""
        return self._lease(self._load_speech)

    @cached_property
    def embedder(self) -> ModelLease[Embedder]:
        """The embedder, owned by the ask lane."""
        return self._lease(self._load_embedder)

    @cached_property
    def indexing(self) -> Indexing:
        """The index of the chosen embedding provider, in step with the library."""
        indexing = Indexing(
            library=self.library,
            embedder=self.embedder,
            provider=lambda: self.settings.embedding_provider,
            make_index=self._make_index,
        )
        self._closing.callback(indexing.close)
        return indexing

    @cached_property
    def subscriptions(self) -> Subscriptions:
        """The feeds a person follows."""
        return Subscriptions(library=self.library, http=self.http, most_new=lambda: self.settings.max_episodes_per_run)

    @cached_property
    def imports(self) -> Imports:
        """Audio files of one's own."""
        return Imports(library=self.library)

    @cached_property
    def ingest(self) -> Ingest:
        """The tasks of an episode."""
        return Ingest(
            library=self.library,
            http=self.http,
            audio_folder=self.paths.audio,
            speech=self.speech,
            indexing=self.indexing,
            whisper_model=lambda: self.settings.whisper_model,
            window_seconds=lambda: self.settings.window_seconds,
        )

    @cached_property
    def ask(self) -> Ask:
        """Answers questions."""
        return Ask(
            library=self.library,
            indexing=self.indexing,
            embedder=self.embedder,
        )

    def open(self) -> None:
        """Build every service that costs little, in one go and on one thread; models and the index come on need."""
        for service in (self.library, self.http, self.models, self.subscriptions, self.imports, self.ingest, self.ask):
            logger.debug("ready: %s", type(service).__name__)

    def claim(self) -> None:
        """Be the one process that works on the library; raises `LibraryBusy` when another one does.

        The system lets go of the claim when the process ends, however it ends. Looking and asking need none.
        """
        self.paths.make_folders()
        lock = self._lock()
        try:
            lock.acquire()
        except Timeout as exc:
            raise LibraryBusy(str(self.paths.library)) from exc
        self._closing.callback(lock.release)

    def close(self) -> None:
        """Close every service that was built, the last one first."""
        self._closing.close()

    def _lock(self) -> BaseFileLock:
        return FileLock(self.paths.library / "in-use.lock", blocking=False)

    def _recover(self, library: Library) -> None:
        """Put what a crashed or killed run was doing back in the queue, if nobody works on the library now."""
        try:
            with self._lock():
                library.episodes.recover()
        except Timeout:
            logger.debug("somebody works on the library")

    def _lease(self, load: Callable[[str], Model]) -> ModelLease[Model]:
        lease = ModelLease(load)
        self._closing.callback(lease.release)
        return lease

    def _load_speech(self, name: str) -> SpeechEngine:
        from mirrortalk_desktop.speech.engines import load_engine

        return load_engine(self._locate("whisper", name), name=name, threads=self.settings.speech_threads)

    def _load_embedder(self, provider: str) -> Embedder:
        return embedders.load_embedder(provider, locate=lambda name: self._locate("embedding", name))

    def _make_index(self, provider: str) -> PassageIndex:
        return PassageIndex(
            self.paths.index, embedder_id=embedders.embedder_id(provider), dimension=embedders.dimension(provider)
        )

    def _locate(self, kind: str, name: str) -> Path:
        return self.models.locate(kind, name)
