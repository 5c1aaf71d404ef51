"""What can be read of damaged libraries is saved; what lost a part waits to be taken in again."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from mirrortalk_desktop.domain.errors import LibraryDamaged
from mirrortalk_desktop.domain.model import Episode, Feed, Passage, Segment, Sentence, State, TranscriptSource, Window
from mirrortalk_desktop.library.backups import FOLDER, copy_library, place_for
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.library.rotation import Kind
from mirrortalk_desktop.library.salvage import salvage
from mirrortalk_desktop.library.schema import MIGRATIONS

EPISODES = 30
SENTENCES = 60
TABLES = ("feeds", "episodes", "sentences", "passages", "windows", "segments", "transcripts", "bookmarks", "tombstones")


def words(number: int) -> str:
    return f"Sentence {number} is about the sea and {'waves ' * 20}."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A library of a few hundred pages: podcasts, episodes with transcripts, some buried, and its log written away."""
    path = tmp_path / "library.db"
    library = Library(path)
    for number in range(40):
        library.feeds.save(
            Feed(f"f{number:02}", f"https://show.example/{number}", f"Show {number}", description="x " * 900)
        )
    ids = [f"e{number:02}" for number in range(EPISODES)]
    library.episodes.save_from_feed(
        [
            Episode(id=each, feed_id=f"f{n:02}", guid=each, title=f"Episode {n}", description="y " * 700)
            for n, each in enumerate(ids)
        ]
    )
    library.episodes.want(ids)
    for each in ids:
        draft = library.transcripts.begin(each, TranscriptSource.PUBLISHED)
        segments = tuple(Segment(float(n), n + 1.0, words(n)) for n in range(SENTENCES))
        library.transcripts.commit_window(draft, Window(0, 0.0, float(SENTENCES), segments))
        sentences = [Sentence(n, float(n), n + 1.0, words(n)) for n in range(SENTENCES)]
        passages = [
            Passage(f"{each}-{n}", each, n, 6 * n, 6 * n + 5, 6.0 * n, 6.0 * n + 6, words(n))
            for n in range(SENTENCES // 6)
        ]
        library.transcripts.publish(draft, sentences, passages, index_state=State.DONE)
    for number in range(300):
        library.episodes.bury(f"gone{number}")
    library.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    return path


def counts(path: Path) -> dict[str, int]:
    with closing(sqlite3.connect(path)) as connection:
        return {table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in TABLES}


def pages_of(path: Path, name: str) -> list[int]:
    """The leaf pages of a table or index, in order."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(
            "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path", (name,)
        )
        return [number for (number,) in rows]


def spoil_pages(path: Path, numbers: list[int], *, filling: int = 0) -> None:
    with path.open("r+b") as file:
        for number in numbers:
            file.seek((number - 1) * 4096)
            file.write(bytes([filling]) * 4096)


def is_sound(path: Path) -> bool:
    library = Library(path)
    try:
        with closing(sqlite3.connect(path)) as connection:
            return library.check() == "" and not connection.execute("PRAGMA foreign_key_check").fetchall()
    finally:
        library.close()


def test_of_a_sound_library_everything_is_copied_and_nothing_waits(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "saved.db"
    done = salvage(path, target)
    assert (done.podcasts, done.episodes, done.to_take_again, done.lost) == (40, EPISODES, 0, ())
    assert counts(target) == counts(path)
    assert is_sound(target)
    library = Library(target)
    assert library.episodes.get("e03").index_state is State.DONE
    library.close()


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS) + 1))
def test_libraries_of_every_format_are_saved_and_open_afterwards(tmp_path: Path, version: int) -> None:
    path, target = tmp_path / "old.db", tmp_path / "saved.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for migration in MIGRATIONS[:version]:
            for statement in migration:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {version}")
        connection.execute(
            "INSERT INTO feeds (id, url, title, link, author, description, language, image_url, is_local, is_active, "
            "etag, last_modified, next_page_url, added_at) "
            "VALUES ('s', 'https://s.example/', 'S', '', '', '', '', '', 0, 1, '', '', '', 0)"
        )
        connection.execute(
            "INSERT INTO episodes (id, feed_id, guid, title, link, description, audio_url, audio_type, is_video, "
            "image_url, chapters_url, transcripts, language) "
            "VALUES ('e', 's', 'g', 'E', '', '', '', '', 0, '', '', '[]', '')"
        )
    done = salvage(path, target)
    assert (done.podcasts, done.episodes, done.lost) == (1, 1, ())
    assert is_sound(target)
    library = Library(target)
    assert [each.title for each in library.episodes.all()] == ["E"]
    library.close()


def test_the_full_text_of_what_was_saved_is_there_again(path: Path, tmp_path: Path) -> None:
    salvage(path, tmp_path / "saved.db")
    with closing(sqlite3.connect(tmp_path / "saved.db")) as connection:
        (found,) = connection.execute(
            "SELECT count(*) FROM sentence_words WHERE sentence_words MATCH 'waves'"
        ).fetchone()
    assert found == EPISODES * SENTENCES


@pytest.mark.parametrize("table", ["tombstones", "passages"])
def test_two_lost_pages_of_a_table_lose_only_their_own_rows(path: Path, tmp_path: Path, table: str) -> None:
    pages = pages_of(path, table)
    lost = [pages[len(pages) // 4], pages[3 * len(pages) // 4]]
    spoil_pages(path, lost)
    target = tmp_path / "saved.db"
    done = salvage(path, target)

    assert done.lost == (table,)
    assert is_sound(target)
    kept = counts(target)[table]
    whole = {"tombstones": 300, "passages": EPISODES * SENTENCES // 6}[table]
    assert whole > kept >= whole * (1 - 2.5 / len(pages)) - 1 or table == "passages"
    library = Library(target)
    assert library.episodes.all()
    for episode in library.episodes.all():
        is_there = (
            len(library.transcripts.sentences(episode.id)) == SENTENCES
            and len(library.transcripts.passages(episode.id)) == 10
        )
        assert is_there is (episode.transcript_state is State.DONE)
    library.close()


def leaves(path: Path, table: str, *, with_indexes: bool) -> list[int]:
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = ?", (table,))
        names = [table, *(name for (name,) in rows if with_indexes)]
    return [page for name in names for page in pages_of(path, name)]


@pytest.mark.parametrize(("table", "title"), [("feeds", "Saved podcast"), ("episodes", "Saved episode")])
@pytest.mark.parametrize("has_backup", [False, True])
def test_where_all_podcasts_or_episodes_cannot_be_read_all_transcripts_stay_under_names_in_their_place(
    path: Path, tmp_path: Path, table: str, title: str, has_backup: bool
) -> None:
    if has_backup:
        copy_library(path, place_for(tmp_path / FOLDER, Kind.DAILY, 0.0))
    before = counts(path)
    spoil_pages(path, leaves(path, table, with_indexes=False))
    target = tmp_path / "saved.db"
    done = salvage(path, target)

    assert (done.podcasts, done.episodes, done.to_take_again, done.lost) == (40, EPISODES, 0, (table,))
    assert counts(target) == before
    assert is_sound(target)
    library = Library(target)
    titles = {each.title for each in (library.feeds.all() if table == "feeds" else library.episodes.all())}
    assert (titles == {title}) is not has_backup
    assert {feed.url for feed in library.feeds.all()} == {f"https://show.example/{n}" for n in range(40)}
    assert all(library.transcripts.sentences(each.id) for each in library.episodes.all())
    library.episodes.save_from_feed([Episode(id="e03", feed_id="f03", guid="e03", title="As the feed says")])
    said = library.episodes.get("e03")
    assert (said.title, said.transcript_state) == ("As the feed says", State.DONE)
    library.close()


def test_episodes_whose_podcasts_left_no_trace_stay_in_podcasts_that_are_looked_for_nowhere(
    path: Path, tmp_path: Path
) -> None:
    spoil_pages(path, leaves(path, "feeds", with_indexes=True))
    done = salvage(path, tmp_path / "saved.db")
    assert (done.podcasts, done.episodes) == (EPISODES, EPISODES)
    library = Library(tmp_path / "saved.db")
    assert {(feed.url, feed.is_local) for feed in library.feeds.all()} == {
        (f"saved:f{n:02}", True) for n in range(EPISODES)
    }
    library.close()


def test_where_nothing_of_any_podcast_can_be_read_the_library_is_not_exchanged_for_an_empty_one(
    path: Path, tmp_path: Path
) -> None:
    spoil_pages(path, [*leaves(path, "feeds", with_indexes=True), *leaves(path, "episodes", with_indexes=True)])
    with pytest.raises(LibraryDamaged):
        salvage(path, tmp_path / "saved.db")
    assert not (tmp_path / "saved.db").exists()


@pytest.mark.parametrize("table", ["sentences", "segments"])
def test_an_episode_that_lost_a_part_of_its_transcript_waits_again_and_the_others_do_not(
    path: Path, tmp_path: Path, table: str
) -> None:
    pages = pages_of(path, table)
    spoil_pages(path, [pages[len(pages) // 2]], filling=0xFF)
    target = tmp_path / "saved.db"
    done = salvage(path, target)

    assert 1 <= done.to_take_again <= 3
    assert is_sound(target)
    library = Library(target)
    waiting = [each for each in library.episodes.all() if each.transcript_state is State.WAITING]
    assert len(waiting) == done.to_take_again
    for episode in waiting:
        assert library.transcripts.sentences(episode.id) == ()
        assert library.transcripts.current(episode.id) is None
    assert len(library.episodes.all()) == EPISODES
    library.close()


@pytest.mark.parametrize("share", [0.5, 0.9])
def test_of_a_library_that_was_cut_off_what_is_left_is_saved(path: Path, tmp_path: Path, share: float) -> None:
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    target = tmp_path / "saved.db"
    done = salvage(path, target)
    assert done.lost
    assert done.podcasts > 10
    assert is_sound(target)


def test_the_row_before_one_that_cannot_be_read_is_saved(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    library = Library(path)
    for name, notes in (("a", ""), ("b", "long " * 100_000)):
        library.feeds.save(Feed(name, f"https://{name}.example/", name, description=notes))
    library.close()
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 3 // 4])
    salvage(path, tmp_path / "saved.db")
    library = Library(tmp_path / "saved.db")
    assert library.feeds.get("a").title == "a"
    library.close()


def _overwrite(path: Path) -> None:
    path.write_bytes(b"something else " * 5000)


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _delete(path: Path) -> None:
    path.unlink()


@pytest.mark.parametrize("spoil", [_overwrite, _empty, _delete])
def test_where_nothing_can_be_read_that_is_said_and_nothing_is_left_behind(
    path: Path, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    spoil(path)
    with pytest.raises(LibraryDamaged):
        salvage(path, tmp_path / "saved.db")
    assert not (tmp_path / "saved.db").exists()
