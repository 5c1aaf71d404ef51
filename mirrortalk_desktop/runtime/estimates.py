"""What models are guessed to cost before they were measured here, and what fits in a budget.

The figures were measured with the published sizes of Whisper on the stack that the app comes with; `CostBook` replaces
them by those of this machine.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from mirrortalk_desktop.runtime.costs import CostBook
from mirrortalk_desktop.runtime.governor import FULL_SHARE, MARGIN_SHARE, margin_mb

#: The app with its window, player, library and the code for speech, what hearing leaves behind, and nothing loaded.
APP_MB = 165.0
#: A question beside everything else.
QUESTION_MB = 25.0
#: What other parts cost: at the peak of loading, and then.
GUESSES = {
    "load lancedb": 120.0,
    "hold lancedb": 70.0,
    "load sentence_transformers": 520.0,
    "hold sentence_transformers": 480.0,
    "load onnx": 60.0,
    "hold onnx": 55.0,
    "load local": 2.0,
    "hold local": 2.0,
}
#: The provider with the same vectors that needs the least.
LEANEST = {"sentence_transformers": "onnx"}


#: Weights in MB of a speech model that nobody knows: room is reckoned as for `base`.
_USUAL_MB = 148.0


@dataclass(frozen=True, slots=True)
class SpeechModelSize:
    """A speech model that may be chosen: the MB of its files, and whether they are on this computer."""

    name: str
    weights_mb: float
    is_here: bool = True


@dataclass(frozen=True, slots=True)
class Fit:
    """Whether a speech model can be used within a budget, in MB; on the rung `full` or only on lower ones."""

    model: str
    needed_mb: float
    needed_for_full_mb: float
    fits: bool
    fits_fully: bool
    is_here: bool = True


@dataclass(frozen=True, slots=True)
class EmbedderFit:
    """Which embedding provider is used within a budget: the chosen one from a budget of `needed_mb` on.

    `fits` tells whether `used` does.
    """

    chosen: str
    used: str
    needed_mb: float
    fits: bool


@dataclass(frozen=True, slots=True)
class Fits:
    """What fits in a budget: each speech model, smallest first, and the embedder beside the chosen one."""

    speech: tuple[Fit, ...]
    embedder: EmbedderFit


def whisper_guesses(name: str, weights_mb: float) -> dict[str, float]:
    """What loading, holding and hearing with a Whisper model may cost, from the size of its float16 weights."""
    hear = 75.0 + 0.45 * weights_mb
    return {
        f"load {name}": 85.0 + 1.25 * weights_mb,
        f"hold {name}": 20.0 + 0.5 * weights_mb,
        f"hear {name} full": hear,
        f"hear {name} lean": 0.95 * hear,
        f"hear {name} tiny": 0.95 * hear,
    }


def what_fits(
    budget_mb: float, models: Collection[SpeechModelSize], *, provider: str, chosen: str, costs: CostBook | None = None
) -> Fits:
    """What of this the whole app can work with within the budget; `chosen` is the speech model that is to hear."""
    book = costs or CostBook()
    fits = {model.name: _fit(budget_mb, model, provider, book) for model in models}
    weights = next((model.weights_mb for model in models if model.name == chosen), _USUAL_MB)
    return Fits(tuple(fits.values()), _embedder_fit(budget_mb, chosen, weights, provider, book))


def least_budget_mb(models: Iterable[float], *, provider: str, costs: CostBook | None = None) -> float:
    """The smallest budget in which one of the models with these MB of weights works."""
    book = costs or CostBook()
    needs = [_fit(0.0, SpeechModelSize("", weights), provider, book).needed_mb for weights in models]
    return min(needs, default=_floor_mb(provider, book))


def _fit(budget_mb: float, model: SpeechModelSize, provider: str, book: CostBook) -> Fit:
    floor = _floor_mb(provider, book)
    needed = _with_margin(floor + _speech_mb(model.name, model.weights_mb, "lean", book))
    full = floor + _speech_mb(model.name, model.weights_mb, "full", book)
    needed_for_full = max(_with_margin(full), full / FULL_SHARE)
    return Fit(
        model.name, needed, needed_for_full, needed <= budget_mb, needed_for_full <= budget_mb, is_here=model.is_here
    )


def _embedder_fit(budget_mb: float, chosen: str, weights_mb: float, provider: str, book: CostBook) -> EmbedderFit:
    """As `Embedding` decides: a large provider is used when the chosen speech model still fits in full beside it."""
    leanest = LEANEST.get(provider, provider)
    least = _with_margin(_floor_mb(provider, book))
    if leanest == provider:
        return EmbedderFit(provider, provider, least, least <= budget_mb)
    load = book.cost(f"load {provider}", GUESSES.get(f"load {provider}", 0.0))
    held = _app_mb(book) + load + _speech_mb(chosen, weights_mb, "full", book)
    needed = held / (FULL_SHARE - MARGIN_SHARE)
    return EmbedderFit(provider, provider if needed <= budget_mb else leanest, needed, least <= budget_mb)


def _speech_mb(name: str, weights_mb: float, rung: str, book: CostBook) -> float:
    """What a speech model adds at its peak, loading and hearing."""
    cost = {step: book.cost(step, guess) for step, guess in whisper_guesses(name, weights_mb).items()}
    return max(cost[f"load {name}"], cost[f"hold {name}"] + cost[f"hear {name} {rung}"])


def _floor_mb(provider: str, book: CostBook) -> float:
    """What is held before any speech model is."""
    leanest = LEANEST.get(provider, provider)
    embedder = book.cost(f"hold {leanest}", GUESSES.get(f"hold {leanest}", 0.0))
    return _app_mb(book) + embedder + book.cost("question", QUESTION_MB)


def _app_mb(book: CostBook) -> float:
    """What is held with the index open and no model loaded."""
    return book.cost("app", APP_MB) + book.cost("hold lancedb", GUESSES["hold lancedb"])


def _with_margin(mb: float) -> float:
    """The budget that leaves so much when its margin is taken off."""
    return max(mb + margin_mb(0.0), mb / 0.97)
