"""The room that models have within the budget: what fits, what each may still add, and letting go of the unused."""

from collections.abc import Callable

from mirrortalk_desktop.models.store import ModelStore
from mirrortalk_desktop.pipeline.embedding import Embedding
from mirrortalk_desktop.pipeline.indexing import Indexing
from mirrortalk_desktop.pipeline.model_list import ListedModel, list_models
from mirrortalk_desktop.pipeline.reranking import Reranking
from mirrortalk_desktop.pipeline.speech_models import SpeechModels
from mirrortalk_desktop.runtime.estimates import QUESTION_MB, Fits, what_fits
from mirrortalk_desktop.runtime.governor import Rung
from mirrortalk_desktop.runtime.keeper import MemoryKeeper
from mirrortalk_desktop.runtime.models import ModelLease
from mirrortalk_desktop.runtime.speeds import SpeedBook
from mirrortalk_desktop.search.embedders import at_hand
from mirrortalk_desktop.settings import Settings
from mirrortalk_desktop.speech.engines import SpeechEngine

#: Where room is needed, a model that was not used for so long is let go.
UNUSED_SECONDS = 15.0


class ModelRoom:
    """Loads nothing. `settings` and `indexing` are asked anew each time."""

    def __init__(
        self,
        *,
        settings: Callable[[], Settings],
        store: ModelStore,
        keeper: MemoryKeeper,
        speech_models: SpeechModels,
        speech: ModelLease[SpeechEngine],
        embedding: Embedding,
        reranking: Reranking,
        indexing: Callable[[], Indexing],
        speeds: SpeedBook,
    ) -> None:
        self._settings = settings
        self._store = store
        self._keeper = keeper
        self._speech_models = speech_models
        self._speech = speech
        self._embedding = embedding
        self._reranking = reranking
        self._indexing = indexing
        self._speeds = speeds

    def what_fits(self) -> Fits:
        """What fits in the budget with the present settings; quick."""
        settings = self._settings()
        return what_fits(
            settings.memory_budget_mb,
            self._speech_models.sizes(),
            provider=at_hand(settings.embedding_provider),
            chosen=settings.whisper_model,
            costs=self._keeper.costs,
        )

    def list_models(self) -> tuple[ListedModel, ...]:
        """Every model that is here or offered, with what is known of it; quick."""
        return list_models(
            self._store.all(),
            settings=self._settings(),
            fits=self.what_fits(),
            speeds=self._speeds,
            costs=self._keeper.costs,
        )

    def speech_mb(self) -> float:
        """What the chosen speech model would still add on the full rung."""
        return self._keeper.speech_cost(self._speech_models.wanted(), Rung.FULL, self._speech.name)

    def question_mb(self) -> float:
        """What a question may add while speech is heard."""
        question = self._keeper.costs.cost("question", QUESTION_MB)
        return self._embedding.reserve_mb() + self._indexing().reserve_mb() + question

    def free_speech(self, *, idle_seconds: float = 0.0) -> bool:
        """Let the speech model go if nobody used it for so long; to be called on the speech lane."""
        return self._speech.release_if_idle(idle_seconds)

    def free_search(self, *, idle_seconds: float = 0.0) -> bool:
        """Let the models of the ask lane go if nobody used them for so long; to be called on that lane."""
        is_second_free = self._reranking.lease.release_if_idle(idle_seconds)
        return self._embedding.lease.release_if_idle(idle_seconds) or is_second_free

    def relieve(self) -> bool:
        """Let go of the models that nobody has used for a moment, whoever needs the room; each under its own lock."""
        is_speech_free = self.free_speech(idle_seconds=UNUSED_SECONDS)
        return self.free_search(idle_seconds=UNUSED_SECONDS) or is_speech_free
