"""Backups and restores of real libraries, broken off in the middle, full disks and damaged files."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
from contextlib import closing
from pathlib import Path

import pytest

from mirrortalk_desktop.domain.errors import (
    BackupDamaged,
    Cancelled,
    LibraryBusy,
    LibraryDamaged,
    LibraryTooNew,
    MirrorTalkError,
    UnknownBackup,
)
from mirrortalk_desktop.domain.model import Feed
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.library import backups, database
from mirrortalk_desktop.library.backups import backups_in, copy_library, find_backup, look_into, place_for
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.library.restoring import finish_restore, folders_set_aside, prepare_restore, waiting_restore
from mirrortalk_desktop.library.rotation import Kind
from tests.support.killed import ROOT, run_and_kill

NOW = 1_800_000_000.0


def feed(number: int) -> Feed:
    return Feed(f"f{number}", f"https://show.example/{number}", f"Show {number}", description="words " * 500)


def fill(path: Path, numbers: range) -> None:
    library = Library(path)
    for number in numbers:
        library.feeds.save(feed(number))
    library.close()


def titles(path: Path) -> list[str]:
    library = Library(path)
    try:
        assert library.check() == ""
        return sorted(each.title for each in library.feeds.all())
    finally:
        library.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "library.db"
    fill(path, range(50))
    return path


@pytest.fixture
def backup(path: Path) -> Path:
    target = place_for(path.parent / "backups", Kind.DAILY, NOW)
    copy_library(path, target)
    return target


def test_a_backup_is_one_private_file_with_all_that_was_committed(path: Path, tmp_path: Path) -> None:
    library = Library(path)  # its log is not written into it
    library.feeds.save(feed(99))
    target = place_for(tmp_path / "backups", Kind.DAILY, NOW)
    copy_library(path, target)
    library.close()

    assert look_into(target, is_thorough=True).podcasts == 51
    assert [each.name for each in target.parent.iterdir()] == [target.name]
    if os.name == "posix":
        assert target.stat().st_mode & 0o777 == 0o600
        assert target.parent.stat().st_mode & 0o777 == 0o700


def test_backups_are_listed_by_the_dates_in_their_names(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    for number, kind in enumerate((Kind.DAILY, Kind.BY_HAND)):
        copy_library(path, place_for(folder, kind, NOW + 10 * number))
    copy_library(path, place_for(folder, Kind.DAILY, NOW))
    (folder / "library-notes.db").write_text("not one of ours")

    assert [(each.taken_at, each.kind) for each in backups_in(folder)] == [
        (NOW + 10, Kind.BY_HAND),
        (NOW + 1, Kind.DAILY),
        (NOW, Kind.DAILY),
    ]


def test_what_is_only_called_like_a_backup_is_passed_over(backup: Path) -> None:
    (backup.parent / "library-20260230T000000Z-daily.db").touch()
    assert [each.path for each in backups_in(backup.parent)] == [backup]
    if os.name == "posix":
        (backup.parent / "library-20260220T000000Z-daily.db").symlink_to("nowhere")
        assert [each.path for each in backups_in(backup.parent)] == [backup]


def test_a_backup_is_found_by_its_beginning_its_date_or_as_a_file(backup: Path, tmp_path: Path) -> None:
    folder = backup.parent
    assert find_backup(folder, backup.name) == backup
    assert find_backup(folder, "2027") == backup
    elsewhere = shutil.copy(backup, tmp_path / "mine.db")
    assert find_backup(folder, str(elsewhere)) == elsewhere
    for name in ("", "1999", "no such file"):
        with pytest.raises(UnknownBackup):
            find_backup(folder, name)


def test_those_who_write_meanwhile_are_not_held_up_and_the_copy_is_of_one_moment(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "_PAGES_AT_ONCE", 1)
    library = Library(path)
    steps = 0

    class Writing(CancelToken):
        def raise_if_cancelled(self) -> None:
            nonlocal steps
            steps += 1
            library.feeds.save(feed(1000 + steps))

    copy_library(path, tmp_path / "copy.db", token=Writing())

    assert steps > 10
    assert len(library.feeds.all()) == 50 + steps
    assert look_into(tmp_path / "copy.db", is_thorough=True).podcasts == 50
    library.close()


def test_a_backup_that_is_stopped_leaves_nothing(path: Path, tmp_path: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        copy_library(path, tmp_path / "copies.db", token=token)
    assert not list(tmp_path.glob("*copies*"))


@pytest.mark.parametrize("at", [1, 2, 5, 20])
def test_a_backup_that_is_killed_is_no_backup_and_the_library_is_whole(path: Path, tmp_path: Path, at: int) -> None:
    script = """
from pathlib import Path
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.library import backups
from mirrortalk_desktop.library.rotation import Kind
backups._PAGES_AT_ONCE = 1
class Telling(CancelToken):
    def raise_if_cancelled(self):
        step()
place = backups.place_for(Path(sys.argv[2]), Kind.DAILY, 1.8e9)
backups.copy_library(Path(sys.argv[1]), place, token=Telling())
"""
    folder = tmp_path / "backups"
    assert run_and_kill(script, path, folder, at=at)

    assert backups_in(folder) == ()
    assert len(titles(path)) == 50
    copy_library(path, place_for(folder, Kind.DAILY, NOW))
    assert [each.name for each in folder.iterdir()] == [each.path.name for each in backups_in(folder)]


def spoil(path: Path, how: str) -> None:
    whole = path.read_bytes()
    page = 4096
    if how == "truncated":
        path.write_bytes(whole[: len(whole) // 2])
    elif how == "zeroed":
        path.write_bytes(whole[:page] + bytes(page * 4) + whole[page * 5 :])
    elif how == "overwritten":
        path.write_bytes(b"something else " * 5000)
    elif how == "empty":
        path.write_bytes(b"")


@pytest.mark.parametrize("how", ["truncated", "zeroed", "overwritten", "empty"])
def test_a_damaged_library_makes_no_backup(path: Path, tmp_path: Path, how: str) -> None:
    spoil(path, how)
    with pytest.raises(LibraryDamaged):
        copy_library(path, place_for(tmp_path / "backups", Kind.DAILY, NOW))
    assert list((tmp_path / "backups").iterdir()) == []


@pytest.mark.parametrize("how", ["truncated", "zeroed", "overwritten", "empty"])
def test_a_damaged_backup_is_not_restored(path: Path, backup: Path, how: str) -> None:
    spoil(backup, how)
    with pytest.raises(BackupDamaged):
        prepare_restore(backup, path)
    assert not finish_restore(path)
    assert len(titles(path)) == 50


def test_what_would_act_by_itself_in_a_backup_of_somebody_else_is_left_out(path: Path, backup: Path) -> None:
    with closing(sqlite3.connect(backup)) as connection:
        ours = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name").fetchall()
        connection.execute(
            'CREATE TRIGGER "x"" y" AFTER UPDATE ON episodes BEGIN DELETE FROM episodes WHERE id != new.id; END'
        )
        connection.execute("CREATE VIEW everything AS SELECT * FROM episodes")
    prepare_restore(backup, path)
    assert finish_restore(path)
    assert len(titles(path)) == 50
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE episodes SET description = 'changed'")
        left = connection.execute("SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view') ORDER BY name")
        assert left.fetchall() == ours
    assert len(titles(path)) == 50


def test_a_foreign_view_of_a_backup_may_have_triggers_of_its_own(path: Path, backup: Path) -> None:
    with closing(sqlite3.connect(backup)) as connection:
        for number in range(10):
            connection.execute(f"CREATE VIEW view{number} AS SELECT * FROM episodes")
            connection.execute(f"CREATE TRIGGER put{number} INSTEAD OF INSERT ON view{number} BEGIN SELECT 1; END")
    prepare_restore(backup, path)
    assert finish_restore(path)
    with closing(sqlite3.connect(path)) as connection:
        assert not connection.execute(
            "SELECT name FROM sqlite_master WHERE name GLOB 'put*' OR type = 'view'"
        ).fetchall()


def test_a_trigger_of_a_backup_that_is_altered_or_missing_is_made_again(path: Path, backup: Path) -> None:
    orders = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
    with closing(sqlite3.connect(backup)) as connection:
        ours = connection.execute(orders).fetchall()
        connection.execute("DROP TRIGGER sentence_gone")
        connection.execute("DROP TRIGGER sentence_added")
        connection.execute("CREATE TRIGGER sentence_added AFTER INSERT ON sentences BEGIN SELECT 1; END")
    prepare_restore(backup, path)
    assert finish_restore(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute(orders).fetchall() == ours


def test_a_backup_of_a_newer_version_is_not_restored(path: Path, backup: Path) -> None:
    with closing(sqlite3.connect(backup)) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(LibraryTooNew):
        prepare_restore(backup, path)
    assert len(titles(path)) == 50


@pytest.mark.parametrize("how", ["truncated", "zeroed", "overwritten", "empty"])
def test_a_damaged_library_is_replaced_and_kept_aside(path: Path, backup: Path, how: str) -> None:
    spoil(path, how)
    spoiled = path.read_bytes()
    prepare_restore(backup, path)
    assert finish_restore(path)

    assert len(titles(path)) == 50
    (folder,) = folders_set_aside(path.parent)
    assert (folder / "library.db").read_bytes() == spoiled


def test_what_a_restore_replaces_is_a_backup_with_what_was_in_its_log(path: Path, backup: Path) -> None:
    script = f"""
import os
from pathlib import Path
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.domain.model import Feed
Library(Path({str(path)!r})).feeds.save(Feed("late", "https://late.example/", "Late"))
step()
"""
    assert run_and_kill(script, at=1)
    assert path.with_name("library.db-wal").stat().st_size
    prepare_restore(backup, path)
    assert finish_restore(path)

    assert "Late" not in titles(path)
    (replaced,) = [each for each in backups_in(backup.parent) if each.kind is Kind.BEFORE_RESTORE]
    assert look_into(replaced.path, is_thorough=True).podcasts == 51


def test_a_library_that_somebody_has_open_is_not_replaced(path: Path, backup: Path) -> None:
    library = Library(path)
    library.feeds.save(feed(77))
    prepare_restore(backup, path)
    with pytest.raises(LibraryBusy):
        finish_restore(path)
    assert len(library.feeds.all()) == 51
    library.close()


def test_a_file_of_ones_own_whose_name_begins_alike_is_neither_restored_nor_deleted(path: Path, backup: Path) -> None:
    mine = Path(shutil.copy(path, path.with_name("restored-mine.db")))
    assert waiting_restore(path) is None
    prepare_restore(backup, path)
    assert finish_restore(path)
    assert look_into(mine).podcasts == 50


@pytest.mark.parametrize("is_damaged", [False, True])
def test_a_restore_killed_at_any_rename_leaves_the_old_or_the_new_library(
    path: Path, backup: Path, tmp_path: Path, is_damaged: bool
) -> None:
    script = """
from pathlib import Path
from mirrortalk_desktop.library.restoring import finish_restore, prepare_restore
sys.addaudithook(lambda event, _arguments: step() if event in ("os.rename", "os.remove") else None)
prepare_restore(Path(sys.argv[1]), Path(sys.argv[2]))
finish_restore(Path(sys.argv[2]))
"""
    fill(path, range(50, 60))
    at = 0
    seen = set()
    while True:
        at += 1
        place = tmp_path / f"kill-{at}"
        place.mkdir()
        library = place / path.name
        shutil.copy(path, library)
        if is_damaged:
            spoil(library, "truncated")
        was_killed = run_and_kill(script, backup, library, at=at)
        is_restored = finish_restore(library)
        if is_damaged and not is_restored and was_killed:
            assert library.stat().st_size == path.stat().st_size // 2
        else:
            found = len(titles(library))
            seen.add(found)
            assert found in (50, 60)
        assert waiting_restore(library) is None
        if not was_killed:
            break
    assert at > 2
    assert 50 in seen


def test_a_restore_that_is_stopped_at_any_point_is_done_or_forgotten(path: Path, backup: Path, tmp_path: Path) -> None:
    script = """
import sys
from pathlib import Path
from mirrortalk_desktop.pipeline.backing_up import BackingUp
backup, database, left = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
def stop(event, _arguments):
    global left
    if event in ("os.rename", "os.remove", "sqlite3.connect"):
        left -= 1
        if left == 0:
            raise KeyboardInterrupt
sys.addaudithook(stop)
backing_up = BackingUp(folder=database.parent / "backups", database=database, feeds=tuple, days=lambda: 7)
try:
    backing_up.restore(backup)
except KeyboardInterrupt:
    sys.exit(3)
"""
    fill(path, range(50, 60))
    stopped = at = 0
    while stopped == at:
        at += 1
        library = tmp_path / f"stop-{at}" / path.name
        library.parent.mkdir()
        shutil.copy(path, library)
        done = subprocess.run([sys.executable, "-c", script, backup, library, str(at)], cwd=ROOT, check=False)
        stopped += done.returncode == 3
        assert waiting_restore(library) is None or not library.exists()
        finish_restore(library)
        assert len(titles(library)) in (50, 60)
    assert done.returncode == 0
    assert stopped > 4


def elsewhere(tmp_path: Path) -> Path:
    """A folder on another disk."""
    for place in (Path("/dev/shm"), Path("/run/shm")):
        if place.is_dir() and os.access(place, os.W_OK) and place.stat().st_dev != tmp_path.stat().st_dev:
            return Path(tempfile.mkdtemp(dir=place))
    pytest.skip("there is only one disk")


@pytest.mark.parametrize("is_damaged", [False, True])
def test_a_restore_goes_on_where_backups_are_a_link_to_another_disk(
    path: Path, backup: Path, tmp_path: Path, is_damaged: bool
) -> None:
    other = elsewhere(tmp_path)
    try:
        other.rmdir()
        shutil.move(backup.parent, other)
        backup.parent.symlink_to(other)
        fill(path, range(50, 60))
        if is_damaged:
            spoil(path, "truncated")
        prepare_restore(backup, path)
        assert finish_restore(path)

        assert len(titles(path)) == 50
        (folder,) = folders_set_aside(path.parent)
        assert is_damaged or len(titles(folder / path.name)) == 60
    finally:
        shutil.rmtree(other)


def test_a_restore_goes_on_where_there_is_no_place_among_the_backups(path: Path, backup: Path, tmp_path: Path) -> None:
    mine = Path(shutil.copy(backup, tmp_path / "mine.db"))
    shutil.rmtree(backup.parent)
    backup.parent.write_text("a file in the place of the folder")
    fill(path, range(50, 60))
    prepare_restore(mine, path)
    assert finish_restore(path)

    assert len(titles(path)) == 50
    (folder,) = folders_set_aside(path.parent)
    assert look_into(folder / path.name).podcasts == 60


def test_the_log_of_a_library_that_is_gone_is_not_played_into_the_backup(path: Path, backup: Path) -> None:
    script = f"""
from pathlib import Path
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.domain.model import Feed
library = Library(Path({str(path)!r}))
for number in range(50):
    library.feeds.remove(f"f{{number}}")
    library.feeds.save(Feed(f"late{{number}}", f"https://late.example/{{number}}", "Late", description="late " * 500))
step()
"""
    assert run_and_kill(script, at=1)
    path.unlink()
    log = path.with_name("library.db-wal")
    said = log.read_bytes()
    prepare_restore(backup, path)
    assert finish_restore(path)

    found = titles(path)
    assert len(found) == 50
    assert "Late" not in found
    (folder,) = folders_set_aside(path.parent)
    assert (folder / log.name).read_bytes() == said


def test_a_migration_that_is_killed_leaves_the_library_and_its_backup(path: Path, tmp_path: Path) -> None:
    script = """
from pathlib import Path
from mirrortalk_desktop.library import database
class Slow(tuple):
    def __iter__(self):
        for statement in super().__iter__():
            yield statement
            step()
more = Slow(("CREATE TABLE more (x)", "DROP TABLE bookmarks", "ALTER TABLE feeds ADD COLUMN y"))
database.MIGRATIONS = (*database.MIGRATIONS, more)
database.Database(Path(sys.argv[1])).close()
"""
    for at in (1, 2, 3):
        assert run_and_kill(script, path, at=at)
        assert len(titles(path)) == 50
    assert {each.kind for each in backups_in(tmp_path / "backups")} == {Kind.BEFORE_UPDATE}
    assert not run_and_kill(script, path, at=4)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(database.MIGRATIONS) + 1,)


@pytest.mark.parametrize("is_empty", [False, True])
def test_a_library_that_is_gone_is_not_begun_anew_where_there_are_backups(
    path: Path, backup: Path, is_empty: bool
) -> None:
    path.unlink()
    if is_empty:
        path.touch()
    with pytest.raises(LibraryDamaged):
        Library(path)
    prepare_restore(backup, path)
    assert finish_restore(path)
    assert len(titles(path)) == 50


@pytest.mark.skipif(sys.platform != "linux", reason="limits the size of files as Linux does")
def test_where_the_disk_is_full_a_backup_says_so_and_leaves_nothing(path: Path, tmp_path: Path) -> None:
    script = """
from pathlib import Path
from mirrortalk_desktop.domain.errors import MirrorTalkError
from mirrortalk_desktop.library.backups import copy_library
try:
    copy_library(Path(sys.argv[1]), Path(sys.argv[2]))
except MirrorTalkError as exc:
    print(type(exc).__name__)
"""
    import resource

    target = tmp_path / "small" / "copy.db"
    target.parent.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", "import sys\n" + script, path, target],
        capture_output=True,
        text=True,
        cwd=ROOT,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000)),
    )
    assert done.stdout.strip() in ("DiskFull", "CannotWrite"), done.stderr
    assert list(target.parent.iterdir()) == []
    assert len(titles(path)) == 50


def test_two_threads_that_make_backups_at_once_do_not_meet(path: Path, tmp_path: Path) -> None:
    trouble: list[MirrorTalkError] = []

    def make(kind: Kind) -> None:
        try:
            copy_library(path, place_for(tmp_path / "backups", kind, NOW))
        except MirrorTalkError as exc:
            trouble.append(exc)

    threads = [threading.Thread(target=make, args=(kind,)) for kind in (Kind.DAILY, Kind.BY_HAND)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert trouble == []
    assert len(backups_in(tmp_path / "backups")) == 2
