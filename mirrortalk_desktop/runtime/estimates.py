"""What models are guessed to cost before they were measured here, and what fits in a budget.

The figures were measured with the published sizes of Whisper on the stack that the app comes with; `CostBook` replaces
them by those of this machine.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mirrortalk_desktop.runtime.costs import CostBook
from mirrortalk_desktop.runtime.governor import margin_mb

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


@dataclass(frozen=True, slots=True)
class Fit:
    """Whether a speech model can be used within a budget, in MB; on the rung `full` or only on lower ones."""

    model: str
    needed_mb: float
    needed_for_full_mb: float
    fits: bool
    fits_fully: bool


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
    budget_mb: float, models: Mapping[str, float], *, provider: str, costs: CostBook | None = None
) -> tuple[Fit, ...]:
    """For each speech model (by name, with the MB of its weights) whether the whole app can work within the budget."""
    book = costs or CostBook()
    return tuple(_fit(budget_mb, name, weights, provider, book) for name, weights in models.items())


def least_budget_mb(models: Iterable[float], *, provider: str, costs: CostBook | None = None) -> float:
    """The smallest budget in which one of the models with these MB of weights works."""
    book = costs or CostBook()
    needs = [_fit(0.0, "", weights, provider, book).needed_mb for weights in models]
    return min(needs, default=_floor_mb(provider, book))


def _fit(budget_mb: float, name: str, weights_mb: float, provider: str, book: CostBook) -> Fit:
    guesses = whisper_guesses(name, weights_mb)
    cost = {step: book.cost(step, guess) for step, guess in guesses.items()}
    floor = _floor_mb(provider, book)
    load, hold = cost[f"load {name}"], cost[f"hold {name}"]
    lean = floor + max(load, hold + cost[f"hear {name} lean"])
    full = floor + max(load, hold + cost[f"hear {name} full"])
    needed = _with_margin(lean)
    needed_for_full = max(_with_margin(full), full / 0.8)
    return Fit(name, needed, needed_for_full, needed <= budget_mb, needed_for_full <= budget_mb)


def _floor_mb(provider: str, book: CostBook) -> float:
    """What is held before any speech model is."""
    leanest = LEANEST.get(provider, provider)
    embedder = book.cost(f"hold {leanest}", GUESSES.get(f"hold {leanest}", 0.0))
    index = book.cost("hold lancedb", GUESSES["hold lancedb"])
    return book.cost("app", APP_MB) + index + embedder + book.cost("question", QUESTION_MB)


def _with_margin(mb: float) -> float:
    """The budget that leaves so much when its margin is taken off."""
    return max(mb + margin_mb(0.0), mb / 0.97)
