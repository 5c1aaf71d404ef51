"""The models on this computer and those that are offered, with what is known of each on this machine."""

from collections.abc import Iterable
from dataclasses import dataclass

from mirrortalk_desktop.models.catalogue import EMBEDDING, RERANKER, WHISPER
from mirrortalk_desktop.models.store import ModelState
from mirrortalk_desktop.runtime.costs import CostBook
from mirrortalk_desktop.runtime.estimates import Fit, Fits
from mirrortalk_desktop.runtime.speeds import SpeedBook
from mirrortalk_desktop.settings import Settings

_BY_MEANING = ("sentence_transformers", "onnx")


@dataclass(frozen=True, slots=True)
class ListedModel:
    """A model. `fit` and `speed` are of speech models: the room that it needs, and how many times faster than speech
    it hears. `is_measured` tells whether the room was measured here; else it is reckoned from the size of the files.
    """

    state: ModelState
    is_used: bool
    fit: Fit | None = None
    speed: float | None = None
    is_measured: bool = False


def list_models(
    states: Iterable[ModelState], *, settings: Settings, fits: Fits, speeds: SpeedBook, costs: CostBook
) -> tuple[ListedModel, ...]:
    """What is used first within each kind, then what is here, then what could be; smaller ones before larger ones."""
    fit_of = {fit.model: fit for fit in fits.speech}

    def listed(state: ModelState) -> ListedModel:
        if state.kind != WHISPER:
            return ListedModel(state, is_used=_is_used(state, settings))
        return ListedModel(
            state,
            is_used=_is_used(state, settings),
            fit=fit_of.get(state.name),
            speed=speeds.speed(state.name),
            is_measured=costs.is_learnt(f"hear {state.name} full") or costs.is_learnt(f"hear {state.name} lean"),
        )

    kinds = (WHISPER, EMBEDDING, RERANKER)
    models = [listed(state) for state in states]
    return tuple(
        sorted(models, key=lambda m: (kinds.index(m.state.kind), not m.is_used, m.state.path is None, m.state.size))
    )


def _is_used(state: ModelState, settings: Settings) -> bool:
    if state.kind == WHISPER:
        return state.name == settings.whisper_model
    if state.kind == EMBEDDING:
        return settings.embedding_provider in _BY_MEANING and state.path is not None
    return state.path is not None
