"""Speech engines: what one must do, and the table of those there are.

A new engine is one file with a `load` and one row in `ENGINES`; the contract test in `tests/speech` picks it up.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.speech.audio import Samples
from mirrortalk_desktop.speech.engines import faster_whisper
from mirrortalk_desktop.speech.heard import FULL_BEAM, Heard

__all__ = ["ENGINES", "FULL_BEAM", "Heard", "LoadEngine", "SpeechEngine", "load_engine"]


class SpeechEngine(Protocol):
    """A loaded speech model. It is given speech only, at most half a minute at a time; silence stays outside."""

    @property
    def name(self) -> str:
        """The name of the model, recorded with every window it hears."""

    def detect_language(self, samples: Samples) -> str:
        """The language that is spoken ("en"), or "" when it cannot tell."""

    def transcribe(
        self,
        samples: Samples,
        *,
        language: str,
        token: CancelToken,
        report: Callable[[float], None],
        beam: int = FULL_BEAM,
        is_second: bool = False,
    ) -> Heard:
        """What is said in 16 kHz mono samples; `language` is a hint that may be empty or unknown to the model.

        `beam` is how many readings are weighed against each other: fewer need less memory and hear less well. A
        `is_second` hearing takes other settings, so that a mistake of the first is not simply made again.
        """

    def close(self) -> None:
        """Let the model go. Twice is harmless."""


class LoadEngine(Protocol):
    """Loads the model in a folder; raises ModelMissing, ModelDamaged or OutOfMemory."""

    def __call__(self, folder: Path, *, name: str, threads: int) -> SpeechEngine: ...


ENGINES: dict[str, LoadEngine] = {"faster_whisper": faster_whisper.load}


def load_engine(folder: Path, *, name: str, threads: int, engine: str = "faster_whisper") -> SpeechEngine:
    """The model in a folder, loaded by the engine of this name."""
    return ENGINES[engine](folder, name=name, threads=threads)
