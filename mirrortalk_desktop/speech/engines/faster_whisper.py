"""Whisper by way of faster-whisper and CTranslate2, on the processor: in 8-bit integers, unless it is very small."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from mirrortalk_desktop.domain.model import Segment, Word
from mirrortalk_desktop.domain.model_errors import ModelDamaged, ModelMissing, OutOfMemory
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.runtime.whisper_files import problem_beside_weights
from mirrortalk_desktop.speech.audio import Samples
from mirrortalk_desktop.speech.heard import FULL_BEAM, Heard

if TYPE_CHECKING:
    from faster_whisper import WhisperModel
    from faster_whisper.transcribe import Segment as WhisperSegment

#: What is tried in turn when what was heard looks wrong (a loop, or mere guesses).
_TEMPERATURES = (0.0, 0.4, 0.8)
#: A second hearing makes every token that was written already so much less likely: clear speech bears it, a loop not.
_SECOND_PENALTY = 1.2
#: A higher temperature guesses once: each further guess at a time copies what the encoder heard (docs/memory.md).
ONE_GUESS = 1
#: Where guesses begin in each loaded model, so that the same audio gives the same words.
_SEED = 1
#: A model file below this is run in full precision.
SMALL_BYTES = 40_000_000
_NEEDED = ("config.json", "model.bin", "tokenizer.json")
_VOCABULARIES = ("vocabulary.json", "vocabulary.txt")


def load(folder: Path, *, name: str, threads: int) -> "FasterWhisper":
    """The model in this folder, ready to hear; `threads` 0 leaves their number to CTranslate2."""
    if not (folder / "model.bin").is_file():
        raise ModelMissing(name, str(folder))
    _check_files(folder, name)
    from ctranslate2 import set_random_seed
    from faster_whisper import WhisperModel

    set_random_seed(_SEED)  # read by the thread that each model has of its own
    try:
        model = WhisperModel(
            str(folder),
            device="cpu",
            compute_type=_number_type(folder),
            cpu_threads=threads,
            num_workers=1,
            local_files_only=True,
        )
    except MemoryError as error:
        raise OutOfMemory(f"the speech model {name}") from error
    except Exception as error:
        raise _refusal(name, error) from error
    if model.model.n_mels != model.feature_extractor.mel_filters.shape[0]:
        raise ModelDamaged(name, "preprocessor_config.json does not fit the model or is missing")
    return FasterWhisper(model, name=name)


class FasterWhisper:
    """A loaded Whisper model, used by one lane at a time."""

    def __init__(self, model: "WhisperModel", *, name: str) -> None:
        self.name = name
        self._model: WhisperModel | None = model

    def detect_language(self, samples: Samples) -> str:
        """The language spoken in the first half minute."""
        model = self._loaded()
        if not model.model.is_multilingual:
            return "en"
        language, _, _ = model.detect_language(samples)
        return str(language)

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
        """What is said, with a time for every word; `report` is told the seconds that are done."""
        model = self._loaded()
        token.raise_if_cancelled()
        found, about = model.transcribe(
            samples,
            language=self._known(language),
            beam_size=beam,
            best_of=ONE_GUESS,
            temperature=_TEMPERATURES,
            repetition_penalty=_SECOND_PENALTY if is_second else 1.0,
            condition_on_previous_text=False,
            word_timestamps=True,
            vad_filter=False,
        )
        segments: list[Segment] = []
        log_probabilities: list[float] = []
        for segment in found:
            token.raise_if_cancelled()
            segments.append(_plain(segment))
            log_probabilities.append(float(segment.avg_logprob))
            report(float(segment.end))
        token.raise_if_cancelled()
        return Heard(str(about.language), tuple(segments), tuple(log_probabilities))

    def close(self) -> None:
        """Let the model go. Twice is harmless."""
        if self._model is not None:
            self._model.model.unload_model()
        self._model = None

    def _loaded(self) -> "WhisperModel":
        if self._model is None:
            raise RuntimeError(f"the speech model {self.name} is closed")
        return self._model

    def _known(self, language: str) -> str | None:
        """A language tag as Whisper knows it ("en-US" is "en"); None, so that it listens for itself, for others."""
        model = self._loaded()
        if not model.model.is_multilingual:
            return "en"
        code = language.strip().lower().replace("_", "-").partition("-")[0]
        code = {"nb": "no", "iw": "he", "in": "id", "fil": "tl"}.get(code, code)
        return code if code in model.supported_languages else None


def _number_type(folder: Path) -> str:
    """8-bit integers, but for a model so small that they save nothing worth what they cost.

    On processors without VNNI, 8-bit products saturate (oneDNN's developer guide, “Nuances of int8 computations”).
    Large models bear it; a small one mishears.
    """
    return "float32" if (folder / "model.bin").stat().st_size < SMALL_BYTES else "int8"


def _plain(segment: "WhisperSegment") -> Segment:
    """The segment in our words, with Python's own numbers (NumPy's do not go into SQLite or JSON)."""
    words = tuple(
        Word(float(word.start), float(word.end), str(word.word).strip(), float(word.probability))
        for word in segment.words or ()
    )
    return Segment(float(segment.start), float(segment.end), str(segment.text).strip(), words=words)


def _check_files(folder: Path, name: str) -> None:
    """Find what CTranslate2 would not notice, or what faster-whisper would look for on the internet."""
    for needed in _NEEDED:
        if not (folder / needed).is_file():
            raise ModelDamaged(name, f"{needed} is missing")
    if not any((folder / vocabulary).is_file() for vocabulary in _VOCABULARIES):
        raise ModelDamaged(name, "vocabulary.json is missing")
    if problem := problem_beside_weights(folder):
        raise ModelDamaged(name, problem)


def _refusal(name: str, error: Exception) -> ModelDamaged | OutOfMemory:
    text = str(error)
    if type(error) is Exception:  # only the tokenizer's are so bare
        return ModelDamaged(name, "tokenizer.json cannot be understood")
    if "bad_alloc" in text or "allocate" in text:
        return OutOfMemory(f"the speech model {name}")
    return ModelDamaged(name, " ".join(text.split()).partition(". ")[0].rstrip(".") or type(error).__name__)
