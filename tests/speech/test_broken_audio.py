"""Audio files that are made to break decoders: each ends as audio or as one plain error, in little time and memory."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from mirrortalk_desktop.domain.errors import MirrorTalkError, NotAudio
from mirrortalk_desktop.domain.messages import explain
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.speech.audio import RATE, probe, stream
from mirrortalk_desktop.speech.mp4_tables import promise_too_much
from tests.support import broken_audio
from tests.support.audio import FORMATS, tone, write_audio

TOKEN = CancelToken()
BROKEN_FILES = 240


def read(path: Path) -> float | str:
    """The seconds that come out of a file, or the sentence that it is refused with."""
    try:
        probe(path)
        return sum(len(block) for block in stream(path, token=TOKEN)) / RATE
    except MirrorTalkError as exc:
        return str(explain(exc.as_failure()))


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return broken_audio.whole_files(tmp_path_factory.mktemp("whole"))


def test_whatever_is_broken_in_a_file_it_ends_as_audio_or_in_a_sentence(
    whole: dict[str, bytes], tmp_path: Path
) -> None:
    path = tmp_path / "episode.mp3"
    outcomes: list[float | str] = []
    for _name, body in broken_audio.broken_files(whole, BROKEN_FILES):
        path.write_bytes(body)
        outcomes.append(read(path))
    sentences = [outcome for outcome in outcomes if isinstance(outcome, str)]
    seconds = [outcome for outcome in outcomes if isinstance(outcome, float)]
    assert sentences
    assert all("“episode.mp3”" in sentence for sentence in sentences)
    assert max(seconds) < 300
    assert len(seconds) > BROKEN_FILES / 2


@pytest.mark.parametrize(
    "make",
    [
        lambda: broken_audio.wav(rate=0xFFFFFFFF),
        lambda: broken_audio.wav(rate=1),
        lambda: broken_audio.wav(rate=0),
        lambda: broken_audio.wav(channels=65535),
        lambda: broken_audio.wav(channels=64),
        lambda: broken_audio.wav(bits=65535),
    ],
    ids=["endless rate", "rate of 1", "rate of 0", "65535 channels", "64 channels", "bits nobody knows"],
)
def test_heads_that_cannot_be_true_are_refused(make: Callable[[], bytes], tmp_path: Path) -> None:
    path = tmp_path / "episode.wav"
    path.write_bytes(make())
    with pytest.raises(NotAudio):
        probe(path)


def test_a_length_that_is_not_there_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "episode.wav"
    path.write_bytes(broken_audio.wav(size=0xFFFFFFFE))
    assert probe(path).duration == pytest.approx(1.0, abs=0.1)
    assert read(path) == pytest.approx(1.0, abs=0.1)


def test_samples_that_are_no_numbers_become_numbers(tmp_path: Path) -> None:
    path = tmp_path / "episode.wav"
    path.write_bytes(broken_audio.not_a_number())
    assert all(np.isfinite(block).all() for block in stream(path, token=TOKEN))


def test_of_a_hundred_streams_one_is_read(tmp_path: Path) -> None:
    path = tmp_path / "episode.mka"
    broken_audio.many_streams(path, 100)
    assert read(path) == pytest.approx(0.1, abs=0.05)


def test_tables_that_promise_more_than_the_file_holds_are_refused(whole: dict[str, bytes], tmp_path: Path) -> None:
    path = tmp_path / "episode.m4a"
    for samples in (10**6, 5 * 10**7, 2**32 - 1):
        path.write_bytes(broken_audio.table_of(whole[".m4a"], samples=samples))
        assert promise_too_much(path)
        with pytest.raises(NotAudio):
            probe(path)


@pytest.mark.parametrize("suffix", FORMATS)
def test_honest_tables_are_believed(tmp_path: Path, suffix: str) -> None:
    assert not promise_too_much(write_audio(tmp_path / f"episode{suffix}", tone(1.0)))


_MEMORY = """
import resource, sys
from pathlib import Path
from mirrortalk_desktop.speech.audio import probe, stream
from mirrortalk_desktop.domain.errors import MirrorTalkError
from mirrortalk_desktop.domain.work import CancelToken

def held():
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 if sys.platform.startswith("linux") else 1024 * 1024)

list(stream(Path(sys.argv[1]), token=CancelToken()))
before = held()
seconds = 0.0
for name in sys.argv[2:]:
    try:
        probe(Path(name))
        seconds += sum(len(block) for block in stream(Path(name), token=CancelToken())) / 16_000
    except MirrorTalkError:
        pass
print(held() - before, seconds)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="peak memory is read the POSIX way")
def test_bombs_take_little_memory(whole: dict[str, bytes], tmp_path: Path) -> None:
    """A picture of 50 MB, a table of fifty million samples, and hours of silence in next to no room."""
    bodies = {
        "whole.mp3": whole[".mp3"],
        "cover.mp3": broken_audio.with_cover(whole[".mp3"], 50_000_000),
        "table.m4a": broken_audio.table_of(whole[".m4a"], samples=5 * 10**7),
    }
    for name, body in bodies.items():
        (tmp_path / name).write_bytes(body)
    broken_audio.long_silence(tmp_path / "silence.flac", hours=3)
    assert (tmp_path / "silence.flac").stat().st_size < 10_000_000
    names = [str(tmp_path / name) for name in (*bodies, "silence.flac")]
    done = subprocess.run([sys.executable, "-c", _MEMORY, *names], capture_output=True, text=True, check=True)
    grown, seconds = map(float, done.stdout.split())
    assert grown < 200
    assert seconds == pytest.approx(3 * 3600 + 2, abs=10)
