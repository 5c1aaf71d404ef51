"""doctor on libraries that something happened to: what it says, and what it mends."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from mirrortalk_desktop.domain.model import Stage
from mirrortalk_desktop.domain.network_errors import NotThere
from mirrortalk_desktop.paths import find_paths
from tests.cli.conftest import Outcome, Run
from tests.support.demo import make_container


@pytest.fixture(autouse=True)
def no_packages_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mirrortalk_desktop.commands.doctor._NATIVE", ())


def folder() -> Path:
    return Path(os.environ["MIRRORTALK_LIBRARY"])


def database() -> Path:
    return folder() / "library.db"


@pytest.fixture
def library(library: str) -> str:
    """A library with the demo podcast, as `library` is everywhere, and without a backup."""
    for path in (database().parent / "backups").iterdir():
        path.unlink()
    return library


def said_of(outcome: Outcome, name: str) -> str:
    return " ".join(f"{each['said']} {each['next_step']}" for each in outcome.json if each["name"] == name)


def spoil(table: str) -> None:
    """Overwrite the root page of a table or an index."""
    with closing(sqlite3.connect(database())) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    with database().open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(bytes(size))


def test_a_damaged_table_is_found_and_all_else_saved_but_what_is_lost_is_told_and_is_status_1(
    run: Run, library: str
) -> None:
    spoil("bookmarks")
    found = run("doctor", "--json")
    assert found.status == 1
    assert "It is damaged" in said_of(found, "library")
    assert "doctor --repair" in said_of(found, "library")

    mended = run("doctor", "--repair", "--json")
    assert mended.status == 1
    assert mended.reason == "1 thing to look at."
    assert "1 podcast and 3 episodes. Lost, at least in part: bookmarks. What was" in said_of(mended, "repair")
    assert "comes back with: mirrortalk-desktop ingest" in said_of(mended, "repair")
    assert "A backup may have the rest" not in said_of(mended, "repair")
    assert "is kept in" in said_of(mended, "repair")
    assert "1 earlier library" in said_of(mended, "set aside")
    assert run("doctor", "--full").status == 0
    answer = run("ask", "What is the best way to learn?", "--json").json
    assert answer["answered"]


@pytest.mark.parametrize("part", ["episodes", "feeds", "episodes_by_transcript_state", "episodes_by_audio_state"])
def test_damage_that_stands_in_the_way_of_opening_or_reading_is_a_finding_and_mended(
    run: Run, library: str, part: str
) -> None:
    spoil(part)
    found = run("doctor", "--json")
    assert found.status == 1
    assert "damaged" in said_of(found, "library")
    assert "doctor --repair" in said_of(found, "library")
    assert said_of(found, "memory")

    mended = run("doctor", "--repair", "--json")
    assert "What can be read was saved" in said_of(mended, "repair")
    assert "damaged" not in said_of(run("doctor", "--full", "--json"), "library")
    if part.startswith("episodes_by"):
        assert "1 podcast and 3 episodes" in said_of(mended, "repair")


def test_a_library_that_was_cut_off_is_told_and_saved(run: Run, library: str) -> None:
    whole = database().read_bytes()
    database().write_bytes(whole[: len(whole) * 3 // 4])
    found = run("doctor", "--json")
    assert found.status == 1
    assert "Save what can be read: mirrortalk-desktop doctor --repair" in said_of(found, "library")
    assert "a part of it cannot be read. (SQLite: database disk image is malformed)" in said_of(found, "library")
    assert run("feeds").status == 1

    mended = run("doctor", "--repair", "--json")
    assert "What can be read was saved" in said_of(mended, "repair")
    assert run("feeds", "--json").json[0]["id"] == library
    assert "damaged" not in said_of(run("doctor", "--full", "--json"), "library")


@pytest.mark.parametrize("part", ["studied", "suggestions", "episodes_by_transcript_state"])
def test_where_nothing_is_lost_that_is_not_made_again_the_repair_is_good(run: Run, library: str, part: str) -> None:
    spoil(part)
    mended = run("doctor", "--repair", "--json")
    assert mended.status == 0, mended.out
    assert "Lost" not in said_of(mended, "repair")


def test_what_is_lost_may_be_in_a_backup(run: Run, library: str) -> None:
    run("backup")
    spoil("citations")
    spoil("questions")
    spoil("sentences")
    mended = run("doctor", "--repair", "--json")
    assert mended.status == 1
    assert "Lost, at least in part: transcripts, history. 3 episodes will be taken in" in said_of(mended, "repair")
    assert "A backup may have the rest: mirrortalk-desktop backups" in said_of(mended, "repair")


def test_where_there_is_a_backup_the_doctor_names_it_first(run: Run, library: str) -> None:
    run("backup")
    spoil("chapters")
    found = run("doctor", "--json")
    assert "restore latest" in said_of(found, "library")
    assert "1, the newest of" in said_of(found, "backups")


def test_only_the_full_check_sees_rows_whose_owner_is_gone(run: Run, library: str) -> None:
    with closing(sqlite3.connect(database())) as connection:
        connection.execute("DELETE FROM feeds")
        connection.commit()
    assert run("doctor", "--json").status == 0
    found = run("doctor", "--full", "--json")
    assert "belong to something that is not there" in said_of(found, "library")
    assert run("doctor", "--full", "--repair").status == 0
    assert run("episodes", "--json").json == []


def test_audio_that_is_gone_is_noticed_and_will_be_fetched_again(run: Run, library: str) -> None:
    for path in (folder() / "audio").iterdir():
        path.unlink()
    found = run("doctor", "--json")
    assert found.status == 1
    assert "The audio files of" in said_of(found, "audio")
    mended = run("doctor", "--repair", "--json")
    assert "fetched again when they are needed" in said_of(mended, "audio")
    assert run("doctor").status == 0


def test_a_file_of_ones_own_that_is_gone_is_named(run: Run, tmp_path: Path) -> None:
    own = tmp_path / "talk.wav"
    own.write_bytes((Path(__file__).parents[2] / "resources/demo/first-program.mp3").read_bytes())
    run("import", own)
    own.unlink()
    mended = run("doctor", "--repair", "--json")
    assert mended.status == 1
    assert "talk.wav" in said_of(mended, "audio")
    assert "import it again" in said_of(mended, "audio")


@pytest.mark.skipif(os.name != "posix", reason="permissions as POSIX has them")
def test_whatever_the_umask_only_the_owner_can_look_into_the_library(run: Run, library: str) -> None:
    for path in (folder(), *folder().iterdir()):
        path.chmod(0o777)
    before = os.umask(0)
    try:
        run("backup")
        found = run("doctor", "--json")
    finally:
        os.umask(before)
    assert said_of(found, "privacy").startswith("only you can read")
    private = [folder(), database(), *(folder() / "backups").iterdir(), folder() / "audio", folder() / "index"]
    assert {path.name for path in private if path.stat().st_mode & 0o077} == set()


@pytest.mark.skipif(os.name != "posix", reason="permissions as POSIX has them")
def test_what_others_may_look_into_all_the_same_is_told(
    run: Run, library: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder().chmod(0o755)

    def not_ours(_path: Path, _mode: int) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "chmod", not_ours)
    found = run("doctor", "--json")
    assert "Other people on this computer may look into" in said_of(found, "privacy")
    assert "chmod -R go-rwx" in said_of(found, "privacy")


def test_where_nothing_can_be_saved_only_a_backup_is_advised(run: Run, library: str) -> None:
    database = Path(os.environ["MIRRORTALK_LIBRARY"]) / "library.db"
    content = bytearray(database.read_bytes())
    content[100:4096] = bytes(3996)
    database.write_bytes(content)
    said = run("doctor", "--repair")
    assert said.status == 1
    assert "Nothing could be saved" in said.out
    assert "restore latest" in said.out
    assert "save what can be read" not in said.out
    assert said.reason == "1 thing to look at."


def test_of_a_library_that_is_gone_nothing_can_be_saved_and_that_is_not_advised(run: Run, library: str) -> None:
    run("backup")
    for file in folder().glob("library.db*"):
        file.unlink()
    found = said_of(run("doctor", "--json"), "library")
    assert "the file is gone" in found
    assert "restore latest" in found
    assert "--repair" not in found
    assert "Nothing could be saved" in said_of(run("doctor", "--repair", "--json"), "repair")
    assert run("restore", "latest").status == 0


def test_what_is_searchable_is_not_counted_as_not_taken_in(run: Run, library: str) -> None:
    with closing(sqlite3.connect(database())) as connection:
        first, second, _ = [id_ for (id_,) in connection.execute("SELECT id FROM episodes ORDER BY id")]
    container = make_container()
    gone = NotThere("https://show.example/a.mp3").as_failure()
    container.library.episodes.fail(first, Stage.AUDIO, gone)
    container.library.episodes.fail(second, Stage.INDEX, gone)
    container.close()
    said = said_of(run("doctor", "--json"), "episodes")
    assert "1 episode can be searched, but could not be taken in completely." in said
    assert "1 episode could not be taken in." in said


@pytest.mark.parametrize("content", ["whisper_model = [", "backup_days = -5\n"])
def test_settings_that_cannot_be_used_are_found_and_put_aside(run: Run, library: str, content: str) -> None:
    file = find_paths(os.environ).settings_file
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(content)
    assert run("feeds").status == 1
    first = run("doctor", "--json").json[0]
    assert (first["name"], first["ok"]) == ("settings", False)
    assert file.read_text() == content
    mended = run("doctor", "--repair", "--json").json[0]
    assert (mended["name"], mended["ok"]) == ("settings", True)
    assert "settings.broken-1.toml" in mended["said"]
    assert file.with_name("settings.broken-1.toml").read_text() == content
    assert run("feeds").status == 0


def test_an_index_that_bad_settings_name_is_not_looked_for_at_another_place(
    run: Run, library: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lost() -> int:
        container = make_container()
        try:
            states = container.library.episodes.indexed()
            return states.of_episodes - states.episodes
        finally:
            container.close()

    monkeypatch.setenv("MIRRORTALK_INDEX_LOCATION", str(tmp_path / "elsewhere"))
    assert run("ask", "What was the biggest mistake?").status == 0
    monkeypatch.delenv("MIRRORTALK_INDEX_LOCATION")
    shutil.rmtree(folder() / "index")
    file = find_paths(os.environ).settings_file
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"index_location = '{tmp_path / 'elsewhere'}'\nbackup_days = 'often'\n")
    before = lost()
    assert "It was not looked at" in said_of(run("doctor", "--json"), "index")
    assert not list((folder() / "index").glob("*"))
    assert lost() == before


def test_settings_that_cannot_be_used_can_be_removed(run: Run, library: str) -> None:
    file = find_paths(os.environ).settings_file
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("whisper_model = [")
    file.with_name("settings.broken-1.toml").write_text("x")
    assert run("remove-data", "settings", "--yes").status == 0
    assert not list(file.parent.glob("settings*"))
