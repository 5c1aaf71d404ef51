"""A disk without any room left is told as such, whatever the system calls it."""

import os
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.support.demo import make_container
from tests.support.full_disk import namespace, run_on_full_disk

pytestmark = pytest.mark.skipif(not namespace(), reason="no file system of one's own can be mounted here")

SAID = "The disk is full: there is no room left ({path}). Free some space, then retry."
COMMANDS = (
    ("feeds",),
    ("ask", "What is free software?"),
    ("backup",),
    ("ingest",),
    ("rebuild-index",),
    ("subscribe", "http://127.0.0.1:9/feed.xml"),
)


@pytest.fixture
def small_library(tmp_path: Path) -> Path:
    """A library with nothing in it."""
    container = make_container()
    container.open()
    container.close()
    return container.paths.library


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_a_library_on_a_full_disk_is_told_to_need_room(
    command: tuple[str, ...], tmp_path: Path, small_library: Path
) -> None:
    disk = tmp_path / "disk"
    status, said, _ = run_on_full_disk(disk, small_library, *command)
    assert (status, said.splitlines()[-1]) == (1, SAID.format(path=disk / "library" / "library.db"))


@pytest.mark.parametrize("command", [("opml",), ("history", "export"), ("export",)], ids=" ".join)
def test_what_is_exported_to_a_full_disk_is_told_to_need_room_and_nothing_is_left(
    command: tuple[str, ...], tmp_path: Path, run: Run, library: str
) -> None:
    run("ask", "What is free software?")
    disk, used = tmp_path / "disk", Path(os.environ["MIRRORTALK_LIBRARY"])
    empty = tmp_path / "empty"
    empty.mkdir()
    status, said, there = run_on_full_disk(disk, empty, *command, str(disk / "to"), uses=used)
    assert status == 1
    assert said.startswith("The disk is full: there is no room left (")
    assert "permissions" not in said
    assert there == {"library", "occupied"}
