"""bookmarks: kept, listed, noted, forgotten and exported without a window."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run


def test_a_moment_is_kept_listed_noted_exported_and_forgotten(run: Run, library: str, tmp_path: Path) -> None:
    episode = next(each for each in run("episodes", "--json").json if each["guid"] == "the-first-user-1")
    assert run("bookmarks", "list").out == "No bookmarks yet.\n"
    kept = run("bookmarks", "add", episode["id"][:12], "0:20", "--note", "good", "--json").json
    assert (kept["number"], kept["episode_id"], kept["note"]) == (1, episode["id"], "good")
    assert kept["start"] <= 20
    assert kept["quote"]
    again = run("bookmarks", "add", episode["id"], "20").out
    assert (again.startswith("Kept "), " as bookmark 1: “" in again) == (True, True)
    assert [each["number"] for each in run("bookmarks", "list", "--search", "GOOD", "--json").json] == [1]
    assert run("bookmarks", "list", "--search", "zebra").out == "No bookmark has these words.\n"
    assert run("bookmarks", "note", "1", "better").out == "Wrote a note on bookmark 1.\n"
    assert run("bookmarks", "list").out.endswith(" [better]\n")
    file = tmp_path / "kept.md"
    assert run("bookmarks", "export", file).out == f"Wrote 1 bookmark to {file}.\n"
    assert f"## {episode['title']}" in file.read_text(encoding="utf-8")
    assert run("bookmarks", "export", "--format", "json").out.startswith("[")
    assert run("bookmarks", "delete", "1", "--json").json == {"deleted": 1}
    refused = run("bookmarks", "delete", "1")
    assert (refused.status, refused.reason) == (
        1,
        "There is no bookmark number 1. List them with: mirrortalk-desktop bookmarks list",
    )


@pytest.mark.parametrize("place", ["abc", "1:99", "-5", "1:2:3:4", ""])
def test_a_place_that_is_none_is_refused(run: Run, place: str) -> None:
    refused = run("bookmarks", "add", "any", place)
    assert refused.status == 2
