"""backup, backups, restore."""

import os
from pathlib import Path

import pytest

from mirrortalk_desktop.feeds.opml import read_opml
from tests.cli.conftest import Run


def database() -> Path:
    return Path(os.environ["MIRRORTALK_LIBRARY"]) / "library.db"


@pytest.fixture
def library(library: str) -> str:
    """A library with the demo podcast, as `library` is everywhere, and without a backup."""
    for path in (database().parent / "backups").iterdir():
        path.unlink()
    return library


def test_a_backup_is_made_listed_and_restored(run: Run, library: str) -> None:
    made = run("backup", "--json").json
    assert (made["podcasts"], made["episodes"]) == (1, 3)
    assert run("unsubscribe", library).status == 0
    assert run("feeds", "--json").json == []

    (listed,) = run("backups", "--json").json
    assert (listed["file"], listed["kind"], listed["episodes"]) == (made["file"], "by-hand", 3)
    assert run("restore", "latest").status == 0

    assert [each["id"] for each in run("feeds", "--json").json] == [library]
    assert [each["kind"] for each in run("backups", "--json").json] == ["before-restore", "by-hand"]


def test_after_a_restore_what_it_brought_back_can_be_asked(run: Run, library: str) -> None:
    before = run("ask", "What is the best way to learn?", "--json").json
    run("backup")
    run("unsubscribe", library)
    run("restore", "latest")
    after = run("ask", "What is the best way to learn?", "--json").json
    assert after["answered"]
    assert after["citations"] == before["citations"]


def test_a_restore_can_be_taken_back(run: Run, library: str) -> None:
    run("backup")
    run("unsubscribe", library)
    run("restore", "latest")
    (replaced,) = [each for each in run("backups", "--json").json if each["kind"] == "before-restore"]
    assert run("restore", Path(replaced["file"]).name).status == 0
    assert run("feeds", "--json").json == []


def test_a_backup_in_a_file_of_ones_own_has_the_podcasts_beside_it(run: Run, library: str, tmp_path: Path) -> None:
    file = tmp_path / "on a stick.db"
    assert "1 podcast, 3 episodes" in run("backup", file).out
    beside = file.with_suffix(".opml")
    assert len(read_opml(beside.read_bytes(), name=beside.name)) == 1
    assert run("backups", "--json").json == []
    run("unsubscribe", library)
    assert run("restore", file).status == 0
    assert len(run("feeds", "--json").json) == 1


def test_what_a_restore_replaced_has_the_podcasts_beside_it_too(run: Run, library: str) -> None:
    run("backup")
    kept = Path(run("restore", "latest", "--json").json["kept"])
    beside = kept.with_suffix(".opml")
    listed = read_opml(beside.read_bytes(), name=beside.name)
    assert [feed.title for feed in listed] == ["The First User"]
    beside.unlink()
    run("feeds")
    assert read_opml(beside.read_bytes(), name=beside.name) == listed


def test_what_cannot_be_restored_is_said_plainly(run: Run, library: str, tmp_path: Path) -> None:
    assert "no backup in" in run("restore", "latest").reason
    assert "There is no backup “yesterday”" in run("restore", "yesterday").reason
    notes = tmp_path / "notes.txt"
    notes.write_text("no library " * 1000)
    refused = run("restore", notes)
    assert refused.status == 1
    assert "cannot be used" in refused.reason
    assert "your library is as it was" in refused.reason
    assert len(run("feeds", "--json").json) == 1


def test_a_damaged_library_says_how_to_go_on_and_does_so(run: Run, library: str) -> None:
    run("backup")
    database().write_bytes(database().read_bytes()[:9000])
    damaged = run("feeds")
    assert damaged.status == 1
    assert "is damaged: a part of it cannot be read." in damaged.reason
    assert "malformed" not in damaged.reason
    assert "mirrortalk-desktop restore latest" in damaged.reason
    assert run("backup").status == 1

    assert run("restore", "latest").status == 0
    assert [each["id"] for each in run("feeds", "--json").json] == [library]


def test_taking_episodes_in_makes_the_backup_of_the_day_once(run: Run, library: str) -> None:
    for _ in range(2):
        run("ingest", "--no-refresh")
        assert [each["kind"] for each in run("backups", "--json").json] == ["daily"]


def test_a_file_that_is_there_is_not_written_over(run: Run, library: str, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    assert run("backup", target).status == 0
    before = target.read_bytes()
    said = run("backup", target)
    assert (said.status, "is there already" in said.reason) == (1, True)
    assert target.read_bytes() == before


def test_a_list_of_ones_own_beside_the_file_is_not_written_over(run: Run, library: str, tmp_path: Path) -> None:
    mine = tmp_path / "podcasts.opml"
    mine.write_text("my list")
    said = run("backup", tmp_path / "podcasts.db")
    assert (said.status, f"{mine} is there already" in said.reason) == (1, True)
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith("podcasts")] == [mine.name]
    assert mine.read_text() == "my list"


def test_a_backup_does_not_end_as_the_list_beside_it_does(run: Run, library: str, tmp_path: Path) -> None:
    target = tmp_path / "copy.OPML"
    said = run("backup", target)
    assert (said.status, "ends with .opml" in said.reason) == (2, True)
    assert not target.exists()


def test_a_restore_names_what_was_there_before(run: Run, library: str) -> None:
    assert run("backup").status == 0
    whole = run("restore", "latest", "--json").json
    assert Path(whole["kept"]).is_file()
    database = Path(os.environ["MIRRORTALK_LIBRARY"]) / "library.db"
    database.write_bytes(database.read_bytes()[:5000])
    damaged = run("restore", "latest", "--json").json
    assert "set-aside-" in damaged["kept"]
    assert Path(damaged["kept"]).exists()


def test_a_restore_says_of_an_empty_file_that_nothing_is_in_it(run: Run, library: str) -> None:
    assert run("backup").status == 0
    (Path(os.environ["MIRRORTALK_LIBRARY"]) / "library.db").write_bytes(b"")
    said = run("restore", "latest").out
    assert "was an empty file; it is kept" in said
    assert "since then" not in said
