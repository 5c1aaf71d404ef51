"""Try a speech model out on a short piece of speech that came with the app: how fast it is here, and what it needs."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from mirrortalk_desktop.domain.model_errors import ModelDamaged, ModelTooLarge
from mirrortalk_desktop.domain.work import CancelToken, Report
from mirrortalk_desktop.models.store import ModelStore
from mirrortalk_desktop.pipeline.hearing import Hearing, Listening
from mirrortalk_desktop.runtime.estimates import Fits
from mirrortalk_desktop.runtime.speeds import SpeedBook
from mirrortalk_desktop.speech.audio import probe


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of it: the text that was heard in so many seconds of audio.

    `speed`, in seconds of audio a second, is what was learnt of the model this time and before; None when memory was
    short, so that it did not hear as it does with room.
    """

    model: str
    audio_seconds: float
    speed: float | None
    text: str


class Trying:
    """To be used where speech is heard: the model is loaded as for an episode, and the budget is kept."""

    def __init__(
        self,
        *,
        store: ModelStore,
        hearing: Hearing,
        speeds: SpeedBook,
        budget_mb: Callable[[], int],
        what_fits: Callable[[], Fits],
        is_damaged: Callable[[str], bool],
        sample: Path,
    ) -> None:
        self._store = store
        self._hearing = hearing
        self._speeds = speeds
        self._budget_mb = budget_mb
        self._what_fits = what_fits
        self._is_damaged = is_damaged
        self._sample = sample

    def try_out(self, name: str, *, token: CancelToken, report: Report) -> Trial:
        """Hear the sample with this model. Raises what `ModelStore.locate` does, and `ModelTooLarge`."""
        self._store.locate("whisper", name)
        fit = next((fit for fit in self._what_fits().speech if fit.model == name), None)
        if fit is not None and not fit.fits:
            raise ModelTooLarge(name, round(fit.needed_mb), self._budget_mb())
        duration = probe(self._sample).duration
        windows = tuple(
            self._hearing.windows(Listening(self._sample, duration, "", token=token, report=report, model=name))
        )
        is_other = any(window.model != name for window in windows)
        if is_other and self._is_damaged(name):
            raise ModelDamaged(name, "it cannot be loaded")
        text = " ".join(segment.text.strip() for window in windows for segment in window.segments)
        return Trial(name, duration, None if is_other else self._speeds.speed(name), text)
