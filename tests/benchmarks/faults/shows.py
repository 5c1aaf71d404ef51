"""Shows for the benchmarks of faults: made-up talk as published transcripts, and short pieces of real speech."""

import random
from pathlib import Path

import numpy as np

from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.speech.audio import stream
from mirrortalk_desktop.words import COMMON_WORDS, lines_of
from tests.support.audio import RATE, write_audio
from tests.support.demo import DEMO

_WORDS = [word for word in lines_of(COMMON_WORDS) if word.isalpha()]
_TELLING = _WORDS[1_000:5_000]


def said(number: int, *, seconds: int = 600) -> str:
    """The captions (WebVTT) of a made-up episode; the same number says the same."""
    chance = random.Random(number)
    return "WEBVTT\n\n" + "".join(
        f"{_clock(at)} --> {_clock(at + 9)}\n{' '.join(chance.choices(_WORDS, k=20)).capitalize()}.\n\n"
        for at in range(0, seconds, 20)
    )


def telling_word(number: int) -> str:
    """A word of this episode that is not a common one."""
    return next(word for word in said(number).replace(".", "").split() if word in _TELLING)


def asked(number: int) -> str:
    """A question about words that some episodes have; of every kind that the app tells apart."""
    chance = random.Random(number)
    first, second = chance.sample(_TELLING, 2)
    return chance.choice(
        (
            f"What did they say about {first} and {second}?",
            f"Which episodes mention {first}?",
            f"Every time they talk about {first}",
            f"What is the latest on {first}?",
            f"Why is {first} better than {second}?",
            f"How does {first} work?",
        )
    )


def speech(folder: Path, pieces: int, *, seconds: int = 10) -> list[Path]:
    """Short pieces of the demo's speech, one file each."""
    whole = np.concatenate(list(stream(DEMO / "first-program.mp3", token=CancelToken())))
    last = len(whole) / RATE - seconds
    starts = [last * number / max(1, pieces - 1) for number in range(pieces)]
    return [
        write_audio(folder / f"piece-{number}.opus", whole[int(start * RATE) : int((start + seconds) * RATE)])
        for number, start in enumerate(starts)
    ]


def _clock(seconds: int) -> str:
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.000"
