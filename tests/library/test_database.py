import logging
import shutil
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from mirrortalk_desktop.domain.errors import CannotWrite, LibraryDamaged, LibraryTooNew
from mirrortalk_desktop.domain.messages import explain
from mirrortalk_desktop.domain.model import Feed
from mirrortalk_desktop.library import database
from mirrortalk_desktop.library.backups import backups_in, place_for
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.library.rotation import DAY, Kind


def test_a_library_is_there_again_after_closing(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    library = Library(path)
    library.feeds.save(Feed("a", "https://a.example/", "A"))
    library.close()
    library.close()

    again = Library(path)
    assert [feed.title for feed in again.feeds.all()] == ["A"]
    again.close()


def test_a_library_of_a_newer_version_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")

    with pytest.raises(LibraryTooNew) as caught:
        Library(path)

    assert caught.value.version == 99


def test_a_file_that_is_no_library_is_said_to_be_damaged_in_plain_words(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "library.db"
    path.write_bytes(b"this is not a database, but long enough to look at " * 100)

    with caplog.at_level(logging.WARNING), pytest.raises(LibraryDamaged) as caught:
        Library(path)

    assert str(explain(caught.value.as_failure())).startswith(f"The library {path} is damaged: what is in it is no lib")
    assert "file is not a database" in caplog.text


def test_a_folder_that_is_not_there_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        Library(tmp_path / "nowhere" / "library.db")


def test_a_migration_makes_a_backup_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "library.db"
    library = Library(path)
    library.feeds.save(Feed("a", "https://a.example/", "A"))
    library.close()
    monkeypatch.setattr(database, "MIGRATIONS", (*database.MIGRATIONS, ("CREATE TABLE more (x)",)))

    Library(path).close()

    (backup,) = (tmp_path / "backups").glob("library-*-before-update.db")
    with closing(sqlite3.connect(backup)) as connection:
        assert connection.execute("SELECT title FROM feeds").fetchall() == [("A",)]


def test_a_migration_lets_no_backup_go_that_a_person_has_asked_to_keep(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, folder = tmp_path / "library.db", tmp_path / "backups"
    Library(path).close()
    month = [place_for(folder, Kind.DAILY, 1_800_000_000.0 + day * DAY) for day in range(30)]
    for place in month:
        shutil.copy(path, place)
    monkeypatch.setattr(database, "MIGRATIONS", (*database.MIGRATIONS, ("CREATE TABLE more (x)",)))

    Library(path).close()

    assert {each.path for each in backups_in(folder) if each.kind is Kind.DAILY} == set(month)


def test_a_failed_write_leaves_nothing_behind(tmp_path: Path) -> None:
    store = database.Database(tmp_path / "library.db")

    def write_and_fail() -> None:
        with store.transaction() as connection:
            connection.execute("INSERT INTO tombstones VALUES ('x', 1)")
            raise ValueError("stop")

    with pytest.raises(ValueError, match="stop"):
        write_and_fail()

    assert store.connection.execute("SELECT count(*) FROM tombstones").fetchone()[0] == 0
    store.close()


def test_threads_write_side_by_side(tmp_path: Path) -> None:
    library = Library(tmp_path / "library.db")

    def write(name: str) -> None:
        for number in range(20):
            library.feeds.save(Feed(f"{name}{number}", f"https://{name}.example/{number}", name))

    threads = [threading.Thread(target=write, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(library.feeds.all()) == 60
    assert library.check() == ""
    library.close()
