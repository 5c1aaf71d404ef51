"""Pieces of real files in one new file: from the right second, with chapters, whole or not there."""

from pathlib import Path

import numpy as np
import pytest

from mirrortalk_desktop.domain.errors import Cancelled, CannotWrite
from mirrortalk_desktop.domain.work import CancelToken, Progress
from mirrortalk_desktop.speech.audio import cut
from mirrortalk_desktop.speech.clips import Clip, write_clips
from tests.support.audio import tone, write_audio

TOKEN = CancelToken()


def pitch(samples: np.ndarray, rate: int) -> float:
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples)), 1 << 17))
    return float(np.argmax(spectrum)) * rate / (1 << 17)


@pytest.fixture(scope="module", params=[".mp3", ".m4a", ".opus"])
def steps(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twenty seconds, each with a tone of its own: 300 Hz, 340 Hz, 380 Hz…"""
    path = tmp_path_factory.mktemp("steps") / f"steps{request.param}"
    return write_audio(path, np.concatenate([tone(1.0, pitch=300.0 + 40 * second) for second in range(20)]))


def test_a_piece_is_cut_from_the_right_second(steps: Path) -> None:
    for second in (0, 7, 18):
        piece = cut(steps, second + 0.15, second + 0.85, token=TOKEN)
        assert len(piece) == pytest.approx(0.7 * 16_000, abs=2)
        assert pitch(piece, 16_000) == pytest.approx(300 + 40 * second, abs=4)
    assert len(cut(steps, 60.0, 61.0, token=TOKEN)) == 0


def test_clips_become_one_file_with_a_chapter_for_each(steps: Path, tmp_path: Path) -> None:
    import av

    target, seen = tmp_path / "answer.m4a", list[Progress]()
    clips = [Clip(steps, 5.1, 5.9, "Čmeláci, 0:05"), Clip(steps, 12.1, 12.9, "Bees, 0:12")]
    write_clips(target, clips, title="What hums?", token=TOKEN, report=seen.append)
    with av.open(str(target)) as container:
        assert container.metadata["title"] == "What hums?"
        chapters = container.chapters()
        assert [chapter["metadata"]["title"] for chapter in chapters] == ["Čmeláci, 0:05", "Bees, 0:12"]
        starts = [float(chapter["start"] * chapter["time_base"]) for chapter in chapters]
        assert starts == pytest.approx([0.0, 1.5], abs=0.01)
    assert pitch(cut(target, 0.1, 0.7, token=TOKEN), 16_000) == pytest.approx(500, abs=5)
    assert np.abs(cut(target, 0.95, 1.4, token=TOKEN)).max() < 0.02
    assert pitch(cut(target, 1.6, 2.2, token=TOKEN), 16_000) == pytest.approx(780, abs=5)
    assert seen[-1].fraction == pytest.approx(1.0)


def test_what_is_stopped_or_cannot_be_written_leaves_nothing(steps: Path, tmp_path: Path) -> None:
    token = CancelToken()
    token.cancel()
    clips = [Clip(steps, 0.0, 1.0, "One")]
    with pytest.raises(Cancelled):
        write_clips(tmp_path / "answer.m4a", clips, title="", token=token)
    with pytest.raises(CannotWrite):
        write_clips(tmp_path / "nowhere" / "answer.m4a", clips, title="", token=TOKEN)
    assert list(tmp_path.iterdir()) == []
