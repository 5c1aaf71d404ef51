"""Removing what the app has put on this computer, and nothing else."""

from pathlib import Path

import pytest

from mirrortalk_desktop.library.rotation import Kind
from mirrortalk_desktop.paths import Paths
from mirrortalk_desktop.removal import Part, remove, size
from tests.support.demo import make_container


@pytest.fixture
def paths() -> Paths:
    """The folders of a library that was used."""
    container = make_container()
    container.open()
    container.speeds.learn("tiny", audio_seconds=60, took=6)
    container.backing_up.make(Kind.DAILY)
    container.close()
    own = container.paths.models / "own"
    own.mkdir(parents=True)
    (own / "model.bin").write_bytes(b"weights")
    container.paths.settings_file.write_text('whisper_model = "tiny"\n')
    return container.paths


def test_each_part_goes_on_its_own(paths: Paths) -> None:
    assert size(paths, Part.LIBRARY) > 10_000
    assert remove(paths, Part.LIBRARY) == ()
    assert not paths.library.exists()
    assert (paths.models / "own" / "model.bin").exists()
    assert remove(paths, Part.MODELS) == ()
    assert not paths.models.exists()
    assert paths.settings_file.exists()
    assert remove(paths, Part.SETTINGS) == ()
    assert not paths.config.exists()


def test_what_is_not_the_apps_stays_and_so_does_its_folder(paths: Paths) -> None:
    mine = paths.library / "holiday.jpg"
    mine.write_bytes(b"sea")
    folder = paths.models / "not-a-model"
    folder.mkdir()
    assert remove(paths, *Part) == ()
    assert mine.read_bytes() == b"sea"
    assert folder.is_dir()
    assert {path.name for path in paths.library.iterdir()} == {"holiday.jpg"}


def test_what_only_begins_like_the_apps_own_stays(paths: Paths) -> None:
    paths.logs.mkdir(parents=True, exist_ok=True)
    mine = [paths.library / name for name in ("restored-mine.db", "library.db.bak", "library-format-notes.db")]
    mine += [paths.library / "set-aside-mine", paths.logs / "mirrortalk.log.txt"]
    own = [paths.library / name for name in ("restored-123.db", "library.db-wal", "in-use.by", "library-format1.db")]
    own += [paths.library / "set-aside-20260131-120000-000001", paths.library / "index.aside-1"]
    own += [
        paths.logs / name
        for name in ("commands.log", "crash.log", "crash-01ab23cd.log", "mirrortalk.log", "mirrortalk.log.1")
    ]
    for path in (*mine, *own):
        path.write_bytes(b"kept")
    assert remove(paths, *Part) == ()
    assert [path for path in mine if not path.exists()] == []
    assert [path for path in own if path.exists()] == []


def test_a_link_to_a_folder_goes_and_not_what_it_leads_to(paths: Paths, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "episode.mp3").write_bytes(b"sound")
    for file in paths.audio.iterdir():
        file.unlink()
    paths.audio.rmdir()
    paths.audio.symlink_to(elsewhere)
    remove(paths, Part.LIBRARY)
    assert (elsewhere / "episode.mp3").exists()
    assert not paths.library.exists()


def test_nothing_is_removed_when_nothing_was_said(paths: Paths) -> None:
    before = sorted(paths.library.rglob("*"))
    assert remove(paths) == ()
    assert sorted(paths.library.rglob("*")) == before
