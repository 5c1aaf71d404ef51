"""The embedder that fits: questions and indexing use it, and need not know which of two equal ones it is.

`sentence_transformers` and `onnx` run the same weights and give the same vectors. Where the first would crowd out the
chosen speech model, or its torch cannot run on this processor, the second is taken in its place; the keeper's events
say so.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from mirrortalk_desktop.domain.index_errors import PackageUnusable
from mirrortalk_desktop.domain.model_errors import OutOfMemory
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.runtime.estimates import LEANEST
from mirrortalk_desktop.runtime.governor import FULL_SHARE
from mirrortalk_desktop.runtime.imports import bring_in
from mirrortalk_desktop.runtime.keeper import MemoryKeeper
from mirrortalk_desktop.runtime.models import ModelLease
from mirrortalk_desktop.runtime.probes import make_sure
from mirrortalk_desktop.search import embedders
from mirrortalk_desktop.search.embedders import Embedder, Locate

PART = "embedder"
_PACKAGES: dict[str, tuple[str, ...]] = {
    "sentence_transformers": ("sentence_transformers",),
    "onnx": ("onnxruntime", "tokenizers"),
}

_NATIVE: dict[str, tuple[str, ...]] = {"sentence_transformers": ("torch",), "onnx": ("onnxruntime",)}
"""What may end the process that loads it; see `runtime/probes.py`."""


class Embedding:
    """Lends the embedder. `speech_mb` is what the chosen speech model needs beside it."""

    def __init__(
        self,
        *,
        keeper: MemoryKeeper,
        wanted: Callable[[], str],
        locate: Locate,
        speech_mb: Callable[[], float],
    ) -> None:
        self._keeper = keeper
        self._wanted = wanted
        self._locate = locate
        self._speech_mb = speech_mb
        self._told = ""
        self._loaded: set[str] = set()
        self._unusable: set[str] = set()
        self.lease: ModelLease[Embedder] = ModelLease(self._load, on_release=lambda name: keeper.released(PART, name))

    @property
    def id(self) -> str:
        """What the index records: the same for embedders with the same vectors."""
        return embedders.embedder_id(self._wanted())

    @property
    def dimension(self) -> int:
        """The length of the vectors."""
        return embedders.dimension(self._wanted())

    def provider(self) -> str:
        """The provider that is used now: the wanted one, or the lean one of the same vectors where that is too big."""
        wanted = self._wanted()
        lean = LEANEST.get(wanted, wanted)
        if self.lease.name in (wanted, lean):
            return self.lease.name
        if lean != wanted and wanted in self._unusable:
            return lean
        if lean == wanted or self._is_roomy(wanted):
            return wanted
        if self._told != wanted:
            self._told = wanted
            self._keeper.note("provider", wanted, other=lean, needed_mb=self._keeper.costs.cost(f"load {wanted}"))
        return lean

    @contextmanager
    def use(self, token: CancelToken, *, patience: float) -> Iterator[Embedder]:
        """The embedder, once there is room for it.

        Raises `OutOfMemory` when there is none for so many seconds, and `PackageUnusable`.
        """
        provider = self._runnable()
        if self.lease.name != provider and not self._keeper.make_room(
            f"load {provider}", 0.0, token=token, seconds=patience
        ):
            raise OutOfMemory("the model that understands text")
        with self.lease.use(provider) as embedder:
            yield embedder

    def _runnable(self) -> str:
        """The provider that is used now and that this processor can run."""
        provider = self.provider()
        try:
            for package in _NATIVE.get(provider, ()):
                make_sure(package)
        except PackageUnusable:
            self._unusable.add(provider)
            other = self.provider()
            if other == provider:
                raise
            self._keeper.note("provider", provider, other=other)
            return other
        return provider

    def reserve_mb(self) -> float:
        """What loading the embedder would still add."""
        return 0.0 if self.lease.name else self._keeper.costs.cost(f"load {self.provider()}")

    def _is_roomy(self, provider: str) -> bool:
        """Whether the embedder, and the chosen speech model beside it, fit well."""
        spare = self._speech_mb() + (1.0 - FULL_SHARE) * self._keeper.budget_mb
        return self._keeper.has_room_for(f"load {provider}", 0.0, spare_mb=spare)

    def _load(self, provider: str) -> Embedder:
        """Loaded and used once: weights that are mapped into memory take it when they are first read."""
        is_first = provider not in self._loaded
        with self._keeper.measure_loading(PART, provider, may_fall=is_first):
            bring_in(*_PACKAGES.get(provider, ()))
            embedder = embedders.load_embedder(provider, locate=self._locate)
            embedder.embed_question(provider)
        self._loaded.add(provider)
        return embedder
