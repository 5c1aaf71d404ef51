"""remove-data: what would go is told first."""

import os
from pathlib import Path

import pytest

from mirrortalk_desktop.domain.errors import LibraryBusy
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


def test_a_part_that_there_is_not_is_wrong_usage(run: Run) -> None:
    assert run("remove-data", "everything").status == 2
