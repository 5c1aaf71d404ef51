"""Times are those of the episode, rising and inside the window, whatever an engine says."""

import math
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from mirrortalk_desktop.domain.errors import Cancelled
from mirrortalk_desktop.domain.model import Segment, Word
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.speech.audio import RATE, Samples, stream
from mirrortalk_desktop.speech.engines import FULL_BEAM, Heard, SpeechEngine
from mirrortalk_desktop.speech.transcribe import in_place, transcribe_window
from mirrortalk_desktop.speech.windows import AudioWindow, cut_windows
from tests.speech.conftest import plain
from tests.support.audio import music, silence


class Parrot:
    """An engine that says what it was told to say, and remembers what it was asked."""

    name = "parrot"

    def __init__(self, *segments: Segment, language: str = "de") -> None:
        self.segments = segments
        self.language = language
        self.asked: list[tuple[float, str]] = []
        self.times_detected = 0

    def detect_language(self, samples: Samples) -> str:
        self.times_detected += 1
        return self.language

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
        self.asked.append((len(samples) / RATE, language))
        report(1.0)
        return Heard(language, self.segments)

    def close(self) -> None:
        """Nothing to let go."""


def a_window(samples: Samples, *, start: float = 100.0) -> AudioWindow:
    return AudioWindow(start, start + len(samples) / RATE, samples)


@pytest.fixture(scope="module")
def speech(demo: Path) -> Samples:
    return np.concatenate(list(stream(demo / "sharing.opus", token=CancelToken())))


def hear(window: AudioWindow, engine: SpeechEngine, *, language: str = "", token: CancelToken | None = None):
    return transcribe_window(
        window,
        ordinal=3,
        engine=engine,
        language=language,
        token=token or CancelToken(),
        report=lambda seconds: None,
    )


def test_the_engine_is_not_asked_about_silence_and_music() -> None:
    engine = Parrot(Segment(0, 1, "Thank you for watching!"))
    window = hear(a_window(np.concatenate([silence(10), music(10)])), engine)
    assert window.segments == ()
    assert engine.asked == []
    assert engine.times_detected == 0
    assert (window.ordinal, window.start, window.end, window.model) == (3, 100.0, 120.0, "parrot")
    assert window.rung == "full"


def test_segments_get_the_times_of_the_episode(speech: Samples) -> None:
    engine = Parrot(
        Segment(1.0, 2.0, " Hello  there. ", words=(Word(1.0, 1.4, " Hello", 0.9), Word(1.5, 2.0, "there.")))
    )
    window = hear(a_window(np.concatenate([silence(5), speech[: RATE * 4]])), engine, language="en")
    (segment,) = window.segments
    assert segment.text == "Hello there."
    assert segment.start == pytest.approx(106.3, abs=0.4)
    assert [word.text for word in segment.words] == ["Hello", "there."]
    assert segment.words[0].start == segment.start


def test_the_language_is_detected_once_on_speech_and_kept(speech: Samples) -> None:
    engine = Parrot()
    window = hear(a_window(np.concatenate([speech, silence(4), speech])), engine)
    assert engine.times_detected == 1
    assert len(engine.asked) >= 2
    assert {language for _, language in engine.asked} == {"de"}
    assert window.language == "de"


def test_a_known_language_is_not_detected(speech: Samples) -> None:
    engine = Parrot()
    assert hear(a_window(speech), engine, language="en").language == "en"
    assert engine.times_detected == 0


def test_what_was_cancelled_ends_before_the_engine_is_asked(speech: Samples) -> None:
    token = CancelToken()
    token.cancel()
    engine = Parrot()
    with pytest.raises(Cancelled):
        hear(a_window(speech), engine, token=token)
    assert engine.asked == []


def test_progress_is_told_in_seconds_of_the_window(speech: Samples) -> None:
    told: list[float] = []
    transcribe_window(
        a_window(speech), ordinal=0, engine=Parrot(), language="en", token=CancelToken(), report=told.append
    )
    assert told == sorted(told)
    assert told[-1] == pytest.approx(len(speech) / RATE)


@pytest.mark.parametrize(
    ("start", "end"),
    [(-5, -1), (3, 1), (2, 2), (29, 99), (99, 120), (0, 0), (math.nan, 2), (1, math.inf)],
)
def test_impossible_times_never_get_out(start: float, end: float) -> None:
    segments = (Segment(0.5, 1.5, "One."), Segment(start, end, "Two.", words=(Word(start, end, "Two."),)))
    placed = list(in_place(segments, begin=100.0, earliest=100.0, latest=110.0))
    assert placed[0].text == "One."
    assert all(100.0 <= segment.start < segment.end <= 110.0 for segment in placed)
    assert all(earlier.end <= later.start for earlier, later in pairwise(placed))
    for segment in placed:
        assert all(segment.start <= word.start < word.end <= segment.end for word in segment.words)


def test_what_has_no_words_is_dropped() -> None:
    segments = (Segment(0, 1, "  "), Segment(1, 2, "..."), Segment(2, 3, "♪"), Segment(3, 4, "好。"))
    assert [s.text for s in in_place(segments, begin=0, earliest=0, latest=9)] == ["好。"]


@pytest.mark.models
@pytest.mark.parametrize(
    ("file", "guid"), [("first-program.mp3", "the-first-user-2"), ("sharing.opus", "the-first-user-3")]
)
def test_a_real_episode_is_heard_with_its_words_at_their_times(
    demo: Path, engine: SpeechEngine, spoken: dict[str, list[dict[str, float | str]]], file: str, guid: str
) -> None:
    blocks = stream(demo / file, token=CancelToken())
    windows = [hear(cut, engine) for cut in cut_windows(blocks, target_seconds=30, search_seconds=8)]
    segments = [segment for window in windows for segment in window.segments]
    assert all(earlier.end <= later.start for earlier, later in pairwise(segments))
    assert {window.language for window in windows} == {"en"}
    heard = {" ".join(plain(segment.text)): segment for segment in segments}
    right = [sentence for sentence in spoken[guid] if " ".join(plain(str(sentence["text"]))) in heard]
    assert len(right) > len(spoken[guid]) / 2
    for sentence in right:
        assert heard[" ".join(plain(str(sentence["text"])))].start == pytest.approx(sentence["start"], abs=0.6)
