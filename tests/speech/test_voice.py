"""Only speech gets past the gate."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.speech.audio import RATE, Samples, stream
from mirrortalk_desktop.speech.voice import find_speech
from tests.support.audio import music, noise, silence, tone


@pytest.mark.parametrize(
    "samples",
    [silence(0), silence(40), noise(40), noise(10, loudness=1e-5), tone(20), music(40)],
    ids=["no audio", "silence", "noise", "faint hiss", "a tone", "music"],
)
def test_where_nobody_speaks_nothing_is_found(samples: Samples) -> None:
    assert find_speech(samples) == ()


def test_speech_after_music_is_found_where_it_is(demo: Path) -> None:
    speech = np.concatenate(list(stream(demo / "sharing.opus", token=CancelToken())))
    pieces = find_speech(np.concatenate([music(20), silence(3), speech, silence(10)]))
    assert pieces[0].start == pytest.approx(23.5, abs=0.4)
    assert pieces[-1].last / RATE == pytest.approx(23 + 27.6, abs=0.6)


def test_pieces_are_in_order_apart_and_short_enough_to_be_heard_in_one_go(demo: Path) -> None:
    speech = np.concatenate(list(stream(demo / "first-program.mp3", token=CancelToken())))
    pieces = find_speech(np.concatenate([speech] * 4))
    assert all(0 < piece.seconds <= 28.0 for piece in pieces)
    assert all(earlier.last <= later.first for earlier, later in pairwise(pieces))
    assert sum(piece.seconds for piece in pieces) > 4 * 60
