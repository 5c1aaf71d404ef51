import os
import shutil
import sys
from pathlib import Path

import pytest

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.errors import FileMissing, NothingToImport
from mirrortalk_desktop.domain.job import Task
from mirrortalk_desktop.domain.messages import explain
from mirrortalk_desktop.domain.model import State
from mirrortalk_desktop.domain.work import CancelToken
from tests.support.demo import DEMO

TOKEN = CancelToken()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with audio in it, one file with a transcript beside it, and other things."""
    folder = tmp_path / "my talks"
    (folder / "deeper").mkdir(parents=True)
    shutil.copy(DEMO / "two-friends.mp3", folder / "friends.mp3")
    shutil.copy(DEMO / "two-friends.vtt", folder / "friends.vtt")
    shutil.copy(DEMO / "sharing.opus", folder / "deeper" / "sharing.M4A")
    (folder / "notes.txt").write_text("not audio")
    return folder


def test_a_folder_is_taken_with_the_transcripts_beside_its_files(container: Container, folder: Path) -> None:
    taken, failed = container.imports.take([folder], token=TOKEN)

    assert failed == ()
    by_title = {container.library.episodes.get(e).title: e for e in taken}
    assert set(by_title) == {"friends", "sharing"}
    assert container.ingest.next_task(by_title["friends"]) is Task.TRANSCRIPT
    assert container.ingest.next_task(by_title["sharing"]) is Task.TRANSCRIBE
    container.ingest.perform(Task.TRANSCRIPT, by_title["friends"], token=TOKEN)
    assert container.library.transcripts.current(by_title["friends"]) is not None


def test_the_same_audio_under_another_name_is_the_same_episode(container: Container, folder: Path) -> None:
    first, _ = container.imports.take([folder / "friends.mp3"], token=TOKEN)
    shutil.copy(folder / "friends.mp3", folder / "copy.mp3")

    second, _ = container.imports.take([folder / "copy.mp3"], token=TOKEN)

    assert first == second
    assert len(container.library.episodes.all()) == 1


def test_copies_of_the_same_audio_count_once_and_keep_the_transcript_of_one(container: Container, folder: Path) -> None:
    shutil.copy(folder / "friends.mp3", folder / "zz copy.mp3")

    taken, failed = container.imports.take([folder], token=TOKEN)

    assert failed == ()
    assert len(taken) == len(container.library.episodes.all()) == 2
    [copied] = [each for each in taken if container.library.episodes.get(each).title == "zz copy"]
    assert container.ingest.next_task(copied) is Task.TRANSCRIPT


def test_a_file_that_is_no_audio_does_not_stop_the_others(container: Container, folder: Path) -> None:
    (folder / "broken.mp3").write_bytes(b"<html>")
    (folder / "empty.mp3").write_bytes(b"")

    taken, failed = container.imports.take([folder], token=TOKEN)

    assert len(taken) == 2
    assert {(path.name, failure.code) for path, failure in failed} == {
        ("broken.mp3", "NotAudio"),
        ("empty.mp3", "EmptyFile"),
    }


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pipe that is a file")
def test_a_pipe_is_no_audio_and_holds_nothing_up(container: Container, folder: Path) -> None:
    pipe = folder / "pipe.mp3"
    os.mkfifo(pipe)
    taken, [(path, failure)] = container.imports.take([folder / "friends.mp3", pipe], token=TOKEN)
    assert len(taken) == 1
    assert (path, failure.code, failure.facts) == (pipe, "NotAudio", {"name": "pipe.mp3"})


def test_a_persons_own_files_are_never_deleted(container: Container, folder: Path) -> None:
    taken, _ = container.imports.take([folder], token=TOKEN)

    (feed,) = container.library.feeds.all()
    container.releasing.forget_files(container.subscriptions.unsubscribe(feed.id))

    assert len(taken) == 2
    assert (folder / "friends.mp3").is_file()


def test_nothing_to_import_is_said(container: Container, tmp_path: Path) -> None:
    (tmp_path / "bare").mkdir()
    with pytest.raises(NothingToImport):
        container.imports.take([tmp_path / "bare"], token=TOKEN)
    with pytest.raises(FileMissing):
        container.imports.take([tmp_path / "nowhere"], token=TOKEN)


def test_an_imported_file_is_there_to_be_heard(container: Container, folder: Path) -> None:
    (episode_id,), _ = container.imports.take([folder / "friends.mp3"], token=TOKEN)

    audio = container.library.episodes.audio(episode_id)

    assert audio is not None
    assert container.releasing.path_of(audio) == folder / "friends.mp3"
    assert container.library.episodes.get(episode_id).audio_state is State.DONE


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_file_whose_name_is_not_in_utf_8_is_named_and_the_others_are_taken(
    container: Container, folder: Path
) -> None:
    odd = folder / os.fsdecode(b"caf\xe9.mp3")
    shutil.copy(DEMO / "two-friends.mp3", odd)
    taken, failed = container.imports.take([folder], token=TOKEN)

    assert len(taken) == 2
    [(path, failure)] = failed
    assert path == odd
    assert "caf\N{REPLACEMENT CHARACTER}.mp3" in explain(failure).sentence
