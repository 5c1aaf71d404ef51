"""The best hits read again by a cross-encoder, where a person has put one into the folder of models.

Nothing depends on it: with none there, without the package that runs it, with a damaged one, or with no room in the
budget, hits stay in the order they came in.
"""

import logging
import sys
from collections.abc import Sequence

from mirrortalk_desktop.domain.model import Hit
from mirrortalk_desktop.domain.model_errors import ModelDamaged
from mirrortalk_desktop.models.catalogue import RERANKER
from mirrortalk_desktop.models.folders import FoundModel, files_of
from mirrortalk_desktop.models.store import ModelStore
from mirrortalk_desktop.runtime.estimates import GUESSES
from mirrortalk_desktop.runtime.imports import bring_in
from mirrortalk_desktop.runtime.keeper import MemoryKeeper
from mirrortalk_desktop.runtime.models import ModelLease
from mirrortalk_desktop.search.cross_encoder import HITS_READ, CrossEncoder, in_new_order
from mirrortalk_desktop.search.embedders import is_installed

logger = logging.getLogger(__name__)

PART = "reranker"
PACKAGE = "sentence_transformers"
_MEGABYTE = 1_000_000
_Signature = tuple[tuple[str, int, int], ...]


class Reranking:
    """Orders hits anew. Belongs to the lane that asks."""

    def __init__(self, *, store: ModelStore, keeper: MemoryKeeper) -> None:
        self._store = store
        self._keeper = keeper
        self._set_aside: dict[str, _Signature] = {}
        self._is_told_of_room = False
        self.lease: ModelLease[CrossEncoder] = ModelLease(
            self._load, on_release=lambda name: keeper.released(PART, name)
        )

    def order(self, question: str, hits: Sequence[Hit]) -> list[Hit]:
        """The hits, the best of them in the order of the cross-encoder if there is one that works."""
        model = self._model() if is_installed(PACKAGE) else None
        if model is None or len(hits) < 2 or not self._has_room(model):
            return list(hits)
        try:
            with self.lease.use(model.name) as cross_encoder:
                scores = cross_encoder.scores(question, [hit.passage.text for hit in hits[:HITS_READ]])
        except ModelDamaged as error:
            logger.warning("cross-encoder %s: %s", model.name, error.reason)
            self._set_aside[model.name] = _signature(model)
            self._keeper.note("set aside", model.name)
            return list(hits)
        return in_new_order(hits, scores)

    def _model(self) -> FoundModel | None:
        """The first cross-encoder on this computer; a damaged one is tried again when its files have changed."""
        return next(
            (found for found in self._store.here(RERANKER) if self._set_aside.get(found.name) != _signature(found)),
            None,
        )

    def _has_room(self, model: FoundModel) -> bool:
        """Whether it is loaded, or may be; nothing else is let go for its sake."""
        if self.lease.name == model.name:
            return True
        has_room = self._keeper.has_room_for(f"load {model.name}", _guess_mb(model))
        if not has_room and not self._is_told_of_room:
            self._keeper.note("no room", model.name, needed_mb=_guess_mb(model))
        self._is_told_of_room = not has_room
        return has_room

    def _load(self, name: str) -> CrossEncoder:
        folder = self._store.locate(RERANKER, name)
        with self._keeper.measure_loading(PART, name):
            bring_in(PACKAGE)
            return CrossEncoder(folder)


def _guess_mb(model: FoundModel) -> float:
    """What loading may take: twice the weights, and torch where nothing has brought it in yet."""
    weights = sum((model.folder / name).stat().st_size for name in files_of(model.folder, RERANKER)) / _MEGABYTE
    return 2 * weights + (0.0 if "torch" in sys.modules else GUESSES["load sentence_transformers"])


def _signature(model: FoundModel) -> _Signature:
    """Tells whether the files of a model were replaced."""
    facts = [(name, (model.folder / name).stat()) for name in files_of(model.folder, RERANKER)]
    return tuple((name, fact.st_size, fact.st_mtime_ns) for name, fact in facts)
