"""A library on a disk that can be read and not written, as one that begins to fail: it is looked at and copied."""

import os
from pathlib import Path

import pytest

from mirrortalk_desktop.library.backups import look_into, podcasts_in
from tests.support.demo import make_container
from tests.support.full_disk import namespace
from tests.support.killed import run_and_kill
from tests.support.read_only_disk import run_on_read_only_disk

pytestmark = pytest.mark.skipif(not namespace(), reason="no file system of one's own can be mounted here")

#: Renames the podcast; killed then, it leaves that in the log of the library.
_RENAME = """
import dataclasses
from tests.support.demo import make_container
feeds = make_container().library.feeds
feeds.update(dataclasses.replace(feeds.all()[0], title="Just renamed"))
step()
"""


@pytest.fixture
def folder(library: str) -> Path:
    """A library with the demo podcast, taken in."""
    return Path(os.environ["MIRRORTALK_LIBRARY"])


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (("feeds",), "The First User"),
        (("episodes",), "searchable"),
        (("ask", "What is the best way to learn?"), "The best way to learn is to build something"),
        (("suggest",), "?"),
        (("topics",), "episode"),
        (("doctor",), "library"),
        (("opml",), "<opml"),
    ],
    ids=lambda each: each if isinstance(each, str) else each[0],
)
def test_what_only_looks_works(folder: Path, command: tuple[str, ...], said: str) -> None:
    done = run_on_read_only_disk(folder, *command)
    assert said in done.stdout
    assert done.returncode == 0, done.stderr


def test_what_waits_for_the_index_goes_on_waiting(folder: Path) -> None:
    container = make_container()
    container.library.episodes.wait_for_index([container.library.episodes.all()[0].id])
    container.close()
    for command in (("ask", "What is the best way to learn?"), ("suggest",)):
        done = run_on_read_only_disk(folder, *command)
        assert done.returncode == 0, done.stderr


def test_it_is_copied_to_another_disk(folder: Path, tmp_path: Path) -> None:
    for command in (("backup", "copy.db"), ("opml", "list.opml"), ("export", "words")):
        *words, to = command
        done = run_on_read_only_disk(folder, *words, str(tmp_path / to))
        assert done.returncode == 0, done.stderr
    assert look_into(tmp_path / "copy.db", is_thorough=True).episodes == 3
    assert (tmp_path / "list.opml").is_file()
    assert len(list((tmp_path / "words").rglob("*.md"))) >= 3


def test_what_a_killed_run_left_in_the_log_is_read(folder: Path, tmp_path: Path) -> None:
    assert run_and_kill(_RENAME, at=1)
    assert "Just renamed" in run_on_read_only_disk(folder, "feeds").stdout
    done = run_on_read_only_disk(folder, "backup", str(tmp_path / "copy.db"))
    assert done.returncode == 0, done.stderr
    assert [feed.title for feed in podcasts_in(tmp_path / "copy.db")] == ["Just renamed"]


@pytest.mark.parametrize("command", [("backup",), ("ingest",)], ids=" ".join)
def test_what_would_write_there_says_so(folder: Path, command: tuple[str, ...]) -> None:
    done = run_on_read_only_disk(folder, *command)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("It cannot be written: Read-only file system (")
