"""Audio files of every kind, whole and broken."""

from pathlib import Path

import numpy as np
import pytest

from mirrortalk_desktop.domain.errors import Cancelled, EmptyFile, FileMissing, NotAudio
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.speech.audio import RATE, probe, stream
from tests.support.audio import FORMATS, noise, silence, tone, write_audio

EXTENSIONS = {**{suffix: suffix for suffix in FORMATS}, ".ogg": ".opus"}


def decode(path: Path) -> np.ndarray:
    return np.concatenate(list(stream(path, token=CancelToken())))


@pytest.mark.parametrize("suffix", FORMATS)
def test_every_format_is_known_by_its_content_and_decodes_to_its_length(tmp_path: Path, suffix: str) -> None:
    path = write_audio(tmp_path / f"episode{suffix}", tone(3.0), stereo=True)
    misnamed = path.rename(tmp_path / "episode.bin")
    facts = probe(misnamed)
    assert facts.extension == EXTENSIONS[suffix]
    assert facts.duration == pytest.approx(3.0, abs=0.15)
    assert len(decode(misnamed)) / RATE == pytest.approx(3.0, abs=0.15)


@pytest.mark.parametrize("suffix", FORMATS)
def test_what_is_heard_comes_at_its_second_in_every_format(tmp_path: Path, suffix: str) -> None:
    samples = np.concatenate([silence(2.0), tone(1.0), silence(1.0)])
    heard = decode(write_audio(tmp_path / f"episode{suffix}", samples))
    loud = np.flatnonzero(np.abs(heard) > 0.1)
    assert loud[0] / RATE == pytest.approx(2.0, abs=0.06)
    assert loud[-1] / RATE == pytest.approx(3.0, abs=0.06)


def test_blocks_are_about_a_second_long_and_the_same_every_time(demo: Path, token: CancelToken) -> None:
    first = list(stream(demo / "sharing.opus", token=token))
    again = list(stream(demo / "sharing.opus", token=token))
    assert {block.dtype for block in first} == {np.dtype(np.float32)}
    assert all(RATE <= len(block) < RATE * 1.5 for block in first[:-1])
    assert np.array_equal(np.concatenate(first), np.concatenate(again))


def test_a_file_that_is_not_there_is_missing(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        probe(tmp_path / "nothing.mp3")
    with pytest.raises(FileMissing):
        probe(tmp_path)


def test_a_file_of_no_bytes_is_empty(tmp_path: Path) -> None:
    (tmp_path / "empty.mp3").touch()
    with pytest.raises(EmptyFile):
        probe(tmp_path / "empty.mp3")


@pytest.mark.parametrize(
    "body",
    [
        b"<!DOCTYPE html><html><body>" + b"<p>Please sign in to listen.</p>" * 2000,
        b"\0" * 200_000,
        noise(20).tobytes(),
        b"#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nother.ts\n#EXT-X-ENDLIST\n",
        b"ffconcat version 1.0\nfile 'other.mp3'\n",
        b"x",
    ],
    ids=["html", "zeros", "noise", "playlist", "concat", "one byte"],
)
def test_what_is_not_audio_is_said_to_be_none_whatever_its_name(tmp_path: Path, body: bytes) -> None:
    path = tmp_path / "episode.mp3"
    path.write_bytes(body)
    with pytest.raises(NotAudio):
        probe(path)


def test_a_picture_is_not_audio(demo: Path) -> None:
    with pytest.raises(NotAudio):
        probe(demo / "cover.png")


def test_a_truncated_mp3_is_read_to_where_it_ends(demo: Path, tmp_path: Path) -> None:
    whole = (demo / "first-program.mp3").read_bytes()
    path = tmp_path / "episode.mp3"
    path.write_bytes(whole[: len(whole) // 3 + 17])
    facts = probe(path)
    assert facts.duration == pytest.approx(probe(demo / "first-program.mp3").duration / 3, abs=0.5)
    assert len(decode(path)) / RATE == pytest.approx(facts.duration, abs=0.2)


def test_damage_in_the_middle_does_not_end_the_stream(demo: Path, tmp_path: Path) -> None:
    damaged = bytearray((demo / "first-program.mp3").read_bytes())
    damaged[60_000:64_000] = noise(0.1).tobytes()[:4000]
    path = tmp_path / "episode.mp3"
    path.write_bytes(bytes(damaged))
    assert len(decode(path)) / RATE == pytest.approx(68, abs=2)


def test_a_very_short_recording_is_audio(tmp_path: Path) -> None:
    facts = probe(write_audio(tmp_path / "short.wav", tone(0.1)))
    assert facts.duration == pytest.approx(0.1, abs=0.02)


def test_decoding_stops_soon_after_it_is_cancelled(demo: Path) -> None:
    token = CancelToken()
    blocks = stream(demo / "first-program.mp3", token=token)
    next(blocks)
    token.cancel()
    with pytest.raises(Cancelled):
        next(blocks)
