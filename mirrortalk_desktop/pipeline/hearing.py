"""Hearing an episode window by window, each on the rung of the memory ladder that has room for it.

Before each window the keeper is asked. When nothing fits, the speech model is let go and the work waits, and goes on
by itself. When memory runs out in the middle of a window all the same, that window is heard again one rung lower, so
nothing is lost and nothing is heard twice.
"""

import logging
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from mirrortalk_desktop.domain.model import Window
from mirrortalk_desktop.domain.model_errors import ModelDamaged, OutOfMemory
from mirrortalk_desktop.domain.work import CancelToken, Progress, Report, Shortage
from mirrortalk_desktop.pipeline.speech_models import PACKAGES, SpeechModels
from mirrortalk_desktop.runtime.governor import Rung
from mirrortalk_desktop.runtime.imports import bring_in
from mirrortalk_desktop.runtime.keeper import MemoryKeeper, SpeechPlan
from mirrortalk_desktop.runtime.memory import give_back
from mirrortalk_desktop.runtime.models import ModelLease
from mirrortalk_desktop.runtime.speeds import SpeedBook
from mirrortalk_desktop.speech import voice
from mirrortalk_desktop.speech.audio import stream
from mirrortalk_desktop.speech.engines import SpeechEngine
from mirrortalk_desktop.speech.transcribe import transcribe_window
from mirrortalk_desktop.speech.windows import AudioWindow, cut_windows, take_windows

logger = logging.getLogger(__name__)

#: While nothing fits, memory is looked at so often.
SECONDS_BETWEEN_LOOKS = 2.0
_SIGNS_OF_NO_MEMORY = ("bad_alloc", "cannot allocate", "failed to allocate", "unable to allocate", "out of memory")


@dataclass(frozen=True, slots=True)
class Listening:
    """What is heard, and who is told: `duration` in seconds, `language` a tag or "" while nobody knows.

    `model` is the show's own speech model; "" is the one in the settings.
    """

    audio: Path
    duration: float
    language: str
    token: CancelToken
    report: Report
    model: str = ""


class Hearing:
    """Hears with whatever fits. `reserve_mb` is what a question may need meanwhile."""

    def __init__(
        self,
        *,
        speech: ModelLease[SpeechEngine],
        models: SpeechModels,
        keeper: MemoryKeeper,
        reserve_mb: Callable[[], float],
        speeds: SpeedBook,
    ) -> None:
        self._speech = speech
        self._speeds = speeds
        self._models = models
        self._keeper = keeper
        self._reserve_mb = reserve_mb
        self.is_busy = False
        self._is_prepared = False

    def windows(self, to: Listening, *, resume_at: float = 0.0, ordinal: int = 0) -> Iterator[Window]:
        """The rest of the episode, window by window; each must be kept before the next is asked for."""
        language = to.language
        plan = SpeechPlan(Rung.WAIT, "", 0.0, 0)
        position = resume_at

        def next_length() -> float:
            nonlocal plan
            plan = self._wait_for_plan(to, position)
            return plan.window_seconds

        self.is_busy = True
        try:
            self._prepare()
            blocks = stream(to.audio, token=to.token)
            for number, cut in enumerate(cut_windows(blocks, resume_at=resume_at, target_seconds=next_length), ordinal):
                heard = self._hear(cut, plan, number, to, language)
                position = heard.end
                language = language or heard.language
                yield heard
        finally:
            self.is_busy = False

    def again(self, to: Listening, windows: Iterable[Window]) -> Iterator[Window]:
        """The same windows once more with the chosen model, as long as there is room for it."""
        wanted = tuple(windows)
        self.is_busy = True
        try:
            self._prepare()
            blocks = stream(to.audio, token=to.token)
            cuts = take_windows(blocks, [(window.start, window.end) for window in wanted])
            for window, cut in zip(wanted, cuts, strict=False):
                plan = self._plan(to.model)
                if plan.rung is not Rung.FULL:
                    return
                heard = self._hear(cut, plan, window.ordinal, to, to.language or window.language)
                if heard.rung != Rung.FULL.word:
                    return
                yield heard
        finally:
            self.is_busy = False

    def has_room_for_chosen(self, chosen: str = "") -> bool:
        """Whether the chosen model could be heard with on the full rung now: it, and not one that stands in for it.

        `chosen` is the show's own model, if it has one.
        """
        if self.is_busy or self._models.is_stand_in(self._models.wanted(chosen), chosen):
            return False
        return self._plan(chosen).rung is Rung.FULL

    def _prepare(self) -> None:
        """Bring in what hearing needs beside a model, before the room for one is measured."""
        if not self._is_prepared:
            with self._keeper.measure("voice"):
                bring_in(*PACKAGES)
                voice.prepare()
            self._is_prepared = True

    def _plan(self, chosen: str) -> SpeechPlan:
        wanted = self._models.wanted(chosen)
        return self._keeper.plan_speech(
            wanted,
            loaded=self._speech.name,
            has_tiny=self._models.has_tiny(wanted),
            reserve_mb=self._reserve_mb(),
        )

    def _wait_for_plan(self, to: Listening, position: float) -> SpeechPlan:
        """A plan that may be carried out now; until there is one, nothing is held, and the person is told why."""
        plan = self._plan(to.model)
        while plan.rung is Rung.WAIT:
            self._speech.release()
            self._keeper.relieve()
            to.report(Progress(position, to.duration, "s", shortage=_shortage(plan)))
            to.token.wait(SECONDS_BETWEEN_LOOKS)
            plan = self._plan(to.model)
        return plan

    def _hear(self, cut: AudioWindow, plan: SpeechPlan, ordinal: int, to: Listening, language: str) -> Window:
        """What is said in a window, by this plan or, if memory runs out, by the next lower one that works."""

        def tell(seconds: float) -> None:
            to.report(Progress(cut.start + seconds, to.duration, "s"))

        while True:
            trouble: Exception
            try:
                is_first = self._speech.name != plan.model
                with self._speech.use(plan.model) as engine, self._keeper.measure_window(plan, is_first=is_first):
                    tell(0.0)
                    began = time.monotonic()
                    heard = transcribe_window(
                        cut,
                        ordinal=ordinal,
                        engine=engine,
                        language=language,
                        token=to.token,
                        report=tell,
                        beam=plan.beam,
                        rung=self._recorded(plan, to.model),
                    )
                    if plan.rung is Rung.FULL:
                        self._speeds.learn(plan.model, audio_seconds=cut.end - cut.start, took=time.monotonic() - began)
                    return heard
            except ModelDamaged as exc:
                trouble = exc.with_traceback(None)
            except Exception as exc:  # each library has its own error for it
                if not is_out_of_memory(exc):
                    raise
                trouble = exc.with_traceback(None)  # it would hold on to what the engine was working with
            plan = self._instead(plan, trouble, to, cut.start)

    def _instead(self, plan: SpeechPlan, trouble: Exception, to: Listening, position: float) -> SpeechPlan:
        """What is done after a model would not load, or memory ran out; raises when nothing is left to try."""
        if isinstance(trouble, ModelDamaged):
            if not self._models.set_aside(plan.model, to.model):
                raise trouble
            return self._wait_for_plan(to, position)
        self._speech.release()
        give_back()
        wanted = self._models.wanted(to.model)
        lower = self._keeper.step_down(wanted, has_tiny=self._models.has_tiny(wanted))
        if lower is None:
            raise OutOfMemory("hearing what is said") from trouble
        logger.warning("memory ran out while hearing: the window is heard again on rung %s", lower.rung.word)
        return lower

    def _recorded(self, plan: SpeechPlan, chosen: str) -> str:
        """The rung that is kept with a window; another model than the chosen one is less than full."""
        is_full = plan.rung is Rung.FULL
        return Rung.LEAN.word if is_full and self._models.is_stand_in(plan.model, chosen) else plan.rung.word


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an error of any library means that there was no memory left."""
    if isinstance(error, MemoryError | OutOfMemory):
        return True
    text = str(error).lower()
    return any(sign in text for sign in _SIGNS_OF_NO_MEMORY)


def _shortage(plan: SpeechPlan) -> Shortage:
    """Why nothing is heard now. A package that was imported cannot be let go."""
    stays = "sentence_transformers" if "torch" in sys.modules else ""
    return Shortage(plan.needed_mb, plan.left_mb, plan.is_system_short, stays)
