"""remove-data: what would go is told first."""

import os
from pathlib import Path

import pytest

from mirrortalk_desktop.domain.errors import LibraryBusy
from mirrortalk_desktop.paths import find_paths
from tests.cli.conftest import Run
from tests.support.demo import make_container


def test_without_yes_it_is_only_told_what_would_go(run: Run, library: str) -> None:
    said = run("remove-data")
    assert said.status == 1
    assert "Nothing was removed" in said.out
    assert "podcasts, transcripts" in said.out
    assert run("feeds", "--json").json


def test_a_part_is_removed_on_its_word(run: Run, library: str) -> None:
    assert run("remove-data", "library", "--yes", "--json").json["removed"]
    assert {path.name for path in Path(os.environ["MIRRORTALK_LIBRARY"]).iterdir()} <= {"config", "logs"}


def test_where_the_library_is_gone_removing_the_rest_makes_none(run: Run, library: str) -> None:
    folder = Path(os.environ["MIRRORTALK_LIBRARY"])
    assert run("remove-data", "library", "--yes", "--json").json["removed"]
    there = folder.exists(), sorted(folder.glob("*"))
    assert run("remove-data", "settings", "--yes", "--json").json["removed"]
    assert (folder.exists(), sorted(folder.glob("*"))) == there


def test_a_library_that_somebody_works_on_stays(run: Run, library: str) -> None:
    container = make_container()
    container.claim()
    said = run("remove-data", "library", "--yes")
    assert said.status == 1
    assert LibraryBusy.__name__ not in said.err
    container.close()
    assert run("feeds", "--json").json


def test_an_index_in_a_folder_of_ones_own_goes_and_the_rest_stays(
    run: Run, library: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = tmp_path / "photos" / "sea.jpg"
    mine.parent.mkdir()
    mine.write_bytes(b"sea")
    monkeypatch.setenv("MIRRORTALK_INDEX_LOCATION", str(mine.parent))
    assert run("ask", "What was the biggest mistake?").status == 0
    assert len(list(mine.parent.iterdir())) == 2
    left = run("remove-data", "settings", "--yes")
    assert left.reason == f"The search index at {mine.parent} stays; remove it there."
    assert run("remove-data", "library", "--yes").err == ""
    assert list(mine.parent.iterdir()) == [mine]


def test_an_index_elsewhere_goes_though_another_setting_cannot_be_used(
    run: Run, library: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "tables"
    with monkeypatch.context() as environment:
        environment.setenv("MIRRORTALK_INDEX_LOCATION", str(elsewhere))
        assert run("ask", "What was the biggest mistake?").status == 0
    file = find_paths(os.environ).settings_file
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"index_location = '{elsewhere}'\nbackup_days = 'often'\n")
    assert list(elsewhere.iterdir())
    monkeypatch.setenv("MIRRORTALK_MODELS", str(tmp_path / "models"))  # other tests need the usual ones
    assert run("remove-data", "--yes").status == 0
    assert not list(elsewhere.iterdir())


def test_tables_and_files_of_ones_own_with_such_names_stay(
    run: Run, library: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import lancedb

    place = tmp_path / "tables"
    database = lancedb.connect(place)
    for name in ("passages_de", "passages_de_2024"):
        database.create_table(name, [{"title": "Faust", "page": 12}])
    (place / "passages_mine_1.lance").write_text("mine")
    (place / "passages_en.lance").mkdir()
    (place / "passages_notes_7.lance").mkdir()
    mine = set(place.iterdir())
    monkeypatch.setenv("MIRRORTALK_INDEX_LOCATION", str(place))
    assert run("ask", "What was the biggest mistake?").status == 0
    [table] = set(place.iterdir()) - mine
    told = run("remove-data").out
    assert str(table) in told
    assert f"{place}\n" not in told
    said = run("remove-data", "library", "--yes")
    assert set(place.iterdir()) == mine
    assert database.open_table("passages_de_2024").count_rows() == 1
    assert said.reason.startswith(f"{place / 'passages_notes_7.lance'} stays")


def test_a_part_that_there_is_not_is_wrong_usage(run: Run) -> None:
    assert run("remove-data", "everything").status == 2
