"""Windows are cut at silences, and where they end never depends on how the work was interrupted."""

import weakref
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.speech.audio import RATE, Samples, stream
from mirrortalk_desktop.speech.windows import AudioWindow, cut_windows, find_silence, take_windows
from tests.support.audio import noise, silence, tone


def in_blocks(samples: Samples, size: int) -> Iterator[Samples]:
    for start in range(0, len(samples), size):
        yield samples[start : start + size]


def cut(samples: Samples, *, size: int = RATE, resume_at: float = 0.0) -> list[AudioWindow]:
    blocks = in_blocks(samples, size)
    return list(cut_windows(blocks, resume_at=resume_at, target_seconds=10, search_seconds=3))


@pytest.fixture
def talk() -> Samples:
    """Noise with pauses of different length, for a minute."""
    parts: list[Samples] = []
    for number in range(30):
        parts += [noise(1.7, seed=number), silence(0.1 + 0.04 * (number % 7))]
    return np.concatenate(parts)


def test_windows_follow_each_other_without_gap_and_hold_every_sample(talk: Samples) -> None:
    windows = cut(talk)
    assert windows[0].start == 0.0
    assert all(earlier.end == later.start for earlier, later in pairwise(windows))
    assert np.array_equal(np.concatenate([window.samples for window in windows]), talk)


def test_windows_end_in_silence_and_near_the_target(talk: Samples) -> None:
    for window in cut(talk)[:-1]:
        assert 7 <= window.end - window.start <= 13
        around = round(window.end * RATE)
        assert not talk[around - 100 : around + 100].any()


def test_the_longest_silence_is_chosen_and_cut_in_its_middle() -> None:
    samples = np.concatenate([tone(3), silence(0.3), tone(1), silence(0.8), tone(3)])
    assert find_silence(samples, near=0) / RATE == pytest.approx(4.7, abs=0.1)


def test_of_equal_silences_the_nearest_to_the_target_is_chosen() -> None:
    samples = np.concatenate([tone(2), silence(0.5), tone(2), silence(0.5), tone(2), silence(0.5), tone(2)])
    assert find_silence(samples, near=round(5 * RATE)) / RATE == pytest.approx(4.75, abs=0.1)


def test_audio_without_a_pause_is_cut_all_the_same() -> None:
    windows = cut(noise(60))
    assert len(windows) > 4
    assert sum(len(window.samples) for window in windows) == 60 * RATE


def test_the_size_of_the_blocks_does_not_matter(talk: Samples) -> None:
    expected = [(window.start, window.end) for window in cut(talk)]
    for size in (160, 12_345, len(talk)):
        assert [(window.start, window.end) for window in cut(talk, size=size)] == expected


def test_going_on_at_the_end_of_a_window_gives_the_very_same_rest(talk: Samples) -> None:
    windows = cut(talk)
    for done, window in enumerate(windows, start=1):
        rest = cut(talk, size=7_000, resume_at=window.end)
        assert [(w.start, w.end) for w in rest] == [(w.start, w.end) for w in windows[done:]]
        assert all(np.array_equal(a.samples, b.samples) for a, b in zip(rest, windows[done:], strict=True))


def test_going_on_in_a_real_file_gives_the_very_same_rest(demo: Path) -> None:
    def windows(resume_at: float) -> list[AudioWindow]:
        blocks = stream(demo / "first-program.mp3", token=CancelToken())
        return list(cut_windows(blocks, resume_at=resume_at, target_seconds=20, search_seconds=5))

    whole = windows(0.0)
    rest = windows(whole[1].end)
    assert [(w.start, w.end) for w in rest] == [(w.start, w.end) for w in whole[2:]]
    assert np.array_equal(rest[0].samples, whole[2].samples)


def test_nothing_is_left_after_the_last_window(talk: Samples) -> None:
    assert cut(talk, resume_at=cut(talk)[-1].end) == []
    assert cut(silence(0)) == []


def test_how_long_a_window_should_be_is_asked_at_the_start_of_each(talk: Samples) -> None:
    targets = iter([20.0, 5.0, 5.0, 12.0, 12.0, 12.0, 12.0])
    windows = list(cut_windows(in_blocks(talk, RATE), target_seconds=lambda: next(targets), search_seconds=2))

    lengths = [window.end - window.start for window in windows]
    assert lengths[:-1] == [pytest.approx(target, abs=2) for target in (20, 5, 5, 12, 12)][: len(lengths) - 1]
    assert all(earlier.end == later.start for earlier, later in pairwise(windows))
    assert np.array_equal(np.concatenate([window.samples for window in windows]), talk)


def test_a_much_shorter_window_comes_out_of_what_is_held_already(talk: Samples) -> None:
    targets = iter([40.0, *[2.0] * 60])
    windows = list(cut_windows(in_blocks(talk, RATE), target_seconds=lambda: next(targets), search_seconds=20))

    assert all(window.end - window.start <= 3 for window in windows[1:])
    assert np.array_equal(np.concatenate([window.samples for window in windows]), talk)


@pytest.mark.parametrize("size", [160, 12_345, RATE, 10_000_000])
def test_windows_of_earlier_times_are_taken_out_again(talk: Samples, size: int) -> None:
    windows = cut(talk)
    wanted = [windows[1], windows[2], windows[-1]]

    taken = list(take_windows(in_blocks(talk, size), [(window.start, window.end) for window in wanted]))

    assert [(window.start, window.end) for window in taken] == [(window.start, window.end) for window in wanted]
    assert all(np.array_equal(a.samples, b.samples) for a, b in zip(taken, wanted, strict=True))


def test_a_window_past_the_end_is_what_there_is(talk: Samples) -> None:
    end = len(talk) / RATE
    (taken,) = take_windows(in_blocks(talk, RATE), [(end - 2, end + 2), (end + 2, end + 4)])

    assert len(taken.samples) == 2 * RATE


def test_what_is_passed_over_on_the_way_to_a_window_is_let_go() -> None:
    passed: list[weakref.ref[Samples]] = []
    alive: list[int] = []

    def blocks() -> Iterator[Samples]:
        for _ in range(20):
            block = np.zeros(RATE, np.float32)
            passed.append(weakref.ref(block))
            yield block
            del block
            alive.append(sum(each() is not None for each in passed))

    (taken,) = take_windows(blocks(), [(15.0, 18.0)])

    assert len(taken.samples) == 3 * RATE
    assert max(alive) <= 4
