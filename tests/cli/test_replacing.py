"""What commands write for other programs replaces nothing unasked, and never the library."""

import os
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run

_EXPORTS = (("opml",), ("history", "export"), ("bookmarks", "export"), ("ask", "Why talk to users?", "--audio"))


@pytest.fixture
def kept(run: Run, library: str) -> None:
    """A library with a question and a bookmark."""
    episode = run("episodes", "--json").json[0]["id"]
    assert run("bookmarks", "add", episode, "5").status == 0
    assert run("ask", "What was the biggest mistake?").status == 0


@pytest.mark.parametrize("command", _EXPORTS, ids=" ".join)
def test_a_file_that_is_there_is_replaced_only_when_that_is_said(
    run: Run, kept: None, tmp_path: Path, command: tuple[str, ...]
) -> None:
    file = tmp_path / "mine.m4a"
    file.write_text("my own")
    refused = run(*command, file)
    assert (refused.status, refused.reason) == (
        1,
        f"{file} is there already, and nothing was written. Choose another name, or say --force to have it replaced.",
    )
    assert file.read_text() == "my own"
    done = run(*command, file, "--force")
    assert done.status == 0, done.err


def test_an_export_replaces_no_file_of_a_folder(run: Run, library: str, tmp_path: Path) -> None:
    for name in ("podcasts.opml", "answers.md"):
        folder = tmp_path / name
        folder.mkdir()
        (folder / name).write_text("my own")
        assert "is there already" in run("export", folder).reason
        assert [each.name for each in folder.iterdir()] == [name], "nothing was written beside it"
        assert (folder / name).read_text() == "my own"


@pytest.mark.parametrize("name", ["library.db", "new.opml", "audio/new.opml"])
@pytest.mark.parametrize("command", _EXPORTS, ids=" ".join)
def test_nothing_is_written_among_the_files_of_the_app(
    run: Run, kept: None, tmp_path: Path, command: tuple[str, ...], name: str
) -> None:
    folder = Path(os.environ["MIRRORTALK_LIBRARY"])
    if command[0] == "ask":
        name = name.rpartition(".")[0] + ".m4a"
    else:
        (tmp_path / "link").symlink_to(folder)
        folder = tmp_path / "link"
    before = Path(os.environ["MIRRORTALK_LIBRARY"], "library.db").read_bytes()[:16]
    refused = run(*command, folder / name, "--force")
    assert refused.status == 1
    assert refused.reason == f"{folder / name} is among the files that MirrorTalk keeps. Choose another place."
    assert Path(os.environ["MIRRORTALK_LIBRARY"], "library.db").read_bytes()[:16] == before == b"SQLite format 3\0"


@pytest.mark.skipif(sys.platform == "win32", reason="links only for some")
def test_nothing_is_written_in_a_folder_that_is_linked_into_the_library(
    run: Run, library: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    linked, disk = Path(os.environ["MIRRORTALK_LIBRARY"], "audio"), tmp_path / "disk"
    linked.rename(disk)
    linked.symlink_to(disk)
    (disk / "podcast.mp3").write_bytes(b"sound")
    for folder in (linked, disk):
        refused = run("opml", folder / "podcast.mp3", "--force")
        assert (refused.status, "among the files" in refused.reason) == (1, True)
    assert (disk / "podcast.mp3").read_bytes() == b"sound"
    monkeypatch.chdir(linked.parent)
    assert run("opml", "../mine.opml").status == 0, "what only passes by the library is not in it"


def test_an_export_does_not_replace_the_settings(run: Run, library: str) -> None:
    config = Path(os.environ["MIRRORTALK_CONFIG"])
    config.mkdir(parents=True, exist_ok=True)
    (config / "settings.toml").write_text("backup_days = 9\n")
    assert "among the files" in run("opml", config / "settings.toml", "--force").reason
    assert "among the files" in run("export", config, "--force").reason
    assert (config / "settings.toml").read_text() == "backup_days = 9\n"
