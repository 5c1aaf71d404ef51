"""What was heard is doubted when it goes in circles or leaps over speech, and then heard again in parts."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from mirrortalk_desktop.domain.model import Doubt, Segment, Word
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.speech.audio import RATE, Samples, stream
from mirrortalk_desktop.speech.doubt import confirmed, doubts, is_doubtful, looping_words
from mirrortalk_desktop.speech.engines import FULL_BEAM, Heard, SpeechEngine, load_engine
from mirrortalk_desktop.speech.transcribe import transcribe_window
from mirrortalk_desktop.speech.voice import Piece
from mirrortalk_desktop.speech.windows import AudioWindow, cut_windows
from tests.speech.conftest import plain
from tests.support.phantoms import humming


def said(text: str, *, start: float = 0.0, pace: float = 0.4, probability: float = 0.9) -> Segment:
    words = [Word(start + pace * i, start + pace * (i + 1), word, probability) for i, word in enumerate(text.split())]
    return Segment(start, words[-1].end, text, words=tuple(words))


def heard(*segments: Segment) -> Heard:
    return Heard("en", segments)


def lasting(seconds: float) -> Piece:
    return Piece(0, round(seconds * RATE))


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
    assert looping_words(text.split())


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
    assert not looping_words(text.split())


def test_speech_that_fills_its_time_is_believed() -> None:
    assert not is_doubtful(heard(said("one two three four five")), piece=lasting(2.0))
    assert not is_doubtful(
        heard(said("one two three", start=1.0), said("four five six", start=5.0)), piece=lasting(8.0)
    )


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
    assert is_doubtful(heard(*segments), piece=lasting(20))


@pytest.mark.parametrize(
    ("text", "pace", "log_probability", "probability", "doubt"),
    [
        ("We talked about the river and the boats.", 0.4, -0.3, 0.9, None),
        ("We talked about the river and the boats.", 0.4, -1.4, 0.9, None),
        ("We talked about the river and the boats.", 0.4, -0.8, 0.3, None),
        ("We talked about the river and the boats.", 0.4, -1.4, 0.3, Doubt.UNSURE),
        ("We talked about the river and the boats.", 0.02, -0.3, 0.9, Doubt.TOO_FAST),
        ("And then we said no no no no no no.", 0.4, -0.3, 0.9, Doubt.LOOP),
        ("I start to start to start to", 0.01, -0.3, 0.9, Doubt.TOO_FAST),
        ("I start to start to start to", 0.4, -0.3, 0.9, None),
        (
            "Tosheff metosheff teff. " * 2 + "Hahahahahahahahahahahahahahahahahahahahahahahahahahahahahahaha",
            0.9,
            0,
            1,
            Doubt.LOOP,
        ),
    ],
)
def test_what_was_possibly_not_said_is_told_by_its_structure(
    text: str, pace: float, log_probability: float, probability: float, doubt: Doubt | None
) -> None:
    segment = said(text, pace=pace, probability=probability)
    assert doubts(Heard("en", (segment,), (log_probability,)), piece=lasting(segment.end)) == (doubt,)


def test_words_far_from_any_voice_are_doubted_and_those_at_its_edge_are_not() -> None:
    piece = Piece(0, 10 * RATE, ((0, 4 * RATE), (9 * RATE, 10 * RATE)))
    segments = heard(said("we went home"), said("at the edge", start=4.2), said("thank you", start=5.5))
    assert doubts(segments, piece=piece) == (None, None, Doubt.NO_VOICE)
    assert doubts(segments, piece=piece.cut(0, 8 * RATE)) == (None, None, Doubt.NO_VOICE)
    assert piece.cut(5 * RATE, 8 * RATE).voiced() == 0


def test_a_doubt_is_given_up_when_a_second_hearing_is_the_same() -> None:
    refrain, once_more = [said("no no no no no I said no")], [said("No, no, no, I said no.")]
    assert confirmed(Doubt.LOOP, refrain, once_more)
    assert confirmed(Doubt.UNSURE, refrain, once_more)
    assert not confirmed(Doubt.UNSURE, refrain, [replace(once_more[0], doubt=Doubt.UNSURE)])
    assert not confirmed(Doubt.TOO_FAST, refrain, refrain)
    assert not confirmed(Doubt.NO_VOICE, refrain, refrain)
    for doubt in Doubt:
        assert not confirmed(doubt, [said("he he he he he he he")], [said("yeah hope hear you")])


@pytest.fixture(scope="module")
def first_program(demo: Path) -> Samples:
    return np.concatenate(list(stream(demo / "first-program.mp3", token=CancelToken())))


def in_window(samples: Samples, engine: SpeechEngine) -> tuple[Segment, ...]:
    window = AudioWindow(0.0, len(samples) / RATE, samples)
    return transcribe_window(
        window, ordinal=0, engine=engine, language="en", token=CancelToken(), report=lambda seconds: None
    ).segments


@pytest.mark.models
def test_a_real_loop_is_mended_by_hearing_again(engine: SpeechEngine, first_program: Samples) -> None:
    """The audio ends in the middle of “before I start to write”: the model fills its last second with repeats."""
    cut_hard = first_program[210_341 : 210_341 + 324_919]
    once = engine.transcribe(cut_hard, language="en", token=CancelToken(), report=lambda seconds: None)
    assert plain(once.segments[-1].text)[-8:] == ["start", "to"] * 4
    segments = in_window(cut_hard, engine)
    assert plain(segments[-1].text)[-5:] == ["day", "before", "i", "start", "to"]
    assert plain(segments[0].text)[:3] == plain(once.segments[0].text)[:3]
    assert not any(segment.doubt for segment in segments)


@pytest.mark.models
def test_people_who_repeat_themselves_are_believed(engine: SpeechEngine) -> None:
    samples = np.concatenate(list(stream(Path(__file__).with_name("refrains.opus"), token=CancelToken())))
    segments = [each for window in cut_windows([samples]) for each in in_window(window.samples, engine)]
    wrongly = [each.text for each in segments if each.doubt]
    assert len(wrongly) <= 1, f"of {len(segments)}: {wrongly}"  # what it mishears, it samples, so not always the same
    words = " ".join(" ".join(plain(each.text)) for each in segments)
    for refrain, times in {
        "we are going home": 10,
        "let it be": 4,
        "never again": 4,
        "thank you": 5,
        "very": 5,
    }.items():
        assert words.count(refrain) >= times, words


@pytest.mark.models
def test_the_same_audio_gives_the_same_words_though_they_are_guesses(demo: Path) -> None:
    hum = humming(8.0, seed=11)
    heard = set()
    for _ in range(2):
        engine = load_engine(demo / "whisper-mini-espeak", name="whisper-mini-espeak", threads=1)
        heard.add(in_window(hum, engine))
        engine.close()
    assert len(heard) == 1


@pytest.mark.models
def test_words_for_humming_are_marked(engine: SpeechEngine) -> None:
    segments = in_window(humming(25.0, seed=11), engine)
    assert segments
    marked = [word for each in segments if each.doubt for word in each.words]
    assert len(marked) >= 0.7 * sum(len(each.words) for each in segments)


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
        is_second: bool = False,
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


class Looping(Sleepy):
    """An engine that goes in circles, each time with other words."""

    def transcribe(self, samples: Samples, *, is_second: bool = False, **how: object) -> Heard:  # type: ignore[override]
        self.asked.append(len(samples) / RATE)
        word = "hey" if is_second else "ho"
        return Heard("en", (said(f"{word} " * 8, pace=0.3),))


def test_a_loop_that_stays_is_marked_and_costs_four_times_the_piece_at_most(speech: Samples) -> None:
    engine = Looping(longest=0.0)
    segments = in_window(speech, engine)
    assert {segment.doubt for segment in segments} == {Doubt.LOOP}
    assert {segment.text for segment in segments} == {" ".join(["ho"] * 8)}
    assert sum(engine.asked) <= 4 * len(speech) / RATE


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
