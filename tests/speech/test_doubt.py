"""What was heard is doubted when it goes in circles or leaps over speech, and then heard again in parts."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from mirrortalk_desktop.domain.model import Segment, Word
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.speech.audio import RATE, Samples, stream
from mirrortalk_desktop.speech.doubt import goes_in_circles, is_doubtful
from mirrortalk_desktop.speech.engines import FULL_BEAM, Heard
from mirrortalk_desktop.speech.transcribe import transcribe_window
from mirrortalk_desktop.speech.windows import AudioWindow


def said(text: str, *, start: float = 0.0, pace: float = 0.4) -> Segment:
    words = [Word(start + pace * i, start + pace * (i + 1), word) for i, word in enumerate(text.split())]
    return Segment(start, words[-1].end, text, words=tuple(words))


@pytest.mark.parametrize(
    "text",
    [
        "Thank you. " * 5,
        "so so so so so so",
        "I went home and " + "then we sat down again " * 4,
        "Ha, ha, ha, ha, ha!",
    ],
)
def test_words_that_come_again_and_again_are_a_loop(text: str) -> None:
    assert goes_in_circles(text.split())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "No, no, no, I said no.",
        "We had no money, and nobody knew our name, and we had no time, and nobody knew our number.",
        "Thank you, thank you for listening, and thank you for your questions.",
    ],
)
def test_words_that_people_repeat_are_none(text: str) -> None:
    assert not goes_in_circles(text.split())


def test_speech_that_fills_its_time_is_believed() -> None:
    assert not is_doubtful([said("one two three four five")], seconds=2.0)
    assert not is_doubtful([said("one two three", start=1.0), said("four five six", start=5.0)], seconds=8.0)


@pytest.mark.parametrize(
    "segments",
    [
        [],
        [said("at the end", start=18)],
        [said("at the start")],
        [said("before"), said("after", start=19)],
        [Segment(0, 20, "one long", words=(Word(0, 1, "one"), Word(1, 20, "long")))],
        [Segment(0, 20, "long")],
    ],
)
def test_a_leap_over_speech_is_doubted(segments: list[Segment]) -> None:
    assert is_doubtful(segments, seconds=20)


class Sleepy:
    """An engine that understands only what is shorter than a limit."""

    name = "sleepy"

    def __init__(self, longest: float) -> None:
        self.longest = longest
        self.asked: list[float] = []

    def detect_language(self, samples: Samples) -> str:
        return "en"

    def transcribe(
        self,
        samples: Samples,
        *,
        language: str,
        token: CancelToken,
        report: Callable[[float], None],
        beam: int = FULL_BEAM,
    ) -> Heard:
        seconds = len(samples) / RATE
        self.asked.append(seconds)
        report(seconds)
        if seconds > self.longest:
            return Heard("en", (said("lost"),))
        words = " ".join(f"word{number}" for number in range(int(seconds / 0.4)))
        return Heard("en", (said(words),))

    def close(self) -> None:
        """Nothing to let go."""


@pytest.fixture(scope="module")
def speech(demo: Path) -> Samples:
    return np.concatenate(list(stream(demo / "sharing.opus", token=CancelToken())))


def test_what_is_doubted_is_heard_again_in_halves_with_times_in_place(speech: Samples) -> None:
    engine = Sleepy(longest=16.0)
    told: list[float] = []
    window = transcribe_window(
        AudioWindow(50.0, 50.0 + len(speech) / RATE, speech),
        ordinal=0,
        engine=engine,
        language="en",
        token=CancelToken(),
        report=told.append,
    )
    assert engine.asked[0] == pytest.approx(engine.asked[1] + engine.asked[2])
    assert "lost" not in [segment.text for segment in window.segments]
    assert window.segments[1].start == pytest.approx(50.3 + engine.asked[1], abs=0.4)
    assert told == sorted(told)


def test_what_stays_doubtful_is_kept_after_a_few_tries(speech: Samples) -> None:
    engine = Sleepy(longest=0.0)
    window = transcribe_window(
        AudioWindow(0.0, len(speech) / RATE, speech),
        ordinal=0,
        engine=engine,
        language="en",
        token=CancelToken(),
        report=lambda seconds: None,
    )
    assert {segment.text for segment in window.segments} == {"lost"}
    assert len(engine.asked) <= 7
