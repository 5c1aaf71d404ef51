"""bookmarks: kept, listed, noted, forgotten and exported without a window."""

from pathlib import Path

import pytest

from mirrortalk_desktop.commands.bookmarks import place
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
    assert run("bookmarks", "export", "-") == run("bookmarks", "export")
    assert not Path("-").exists()
    assert run("bookmarks", "delete", "1", "--json").json == {"deleted": 1}
    refused = run("bookmarks", "delete", "1")
    assert (refused.status, refused.reason) == (
        1,
        "There is no bookmark number 1. List them with: mirrortalk-desktop bookmarks list",
    )


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("83", 83), ("1:23", 83), ("83:20", 5000), ("1:02:03", 3723), ("0:07.5", 7.5), ("100:00:00", 360000)],
)
def test_a_place_is_understood_as_it_is_written(text: str, seconds: float) -> None:
    assert place(text) == seconds


@pytest.mark.parametrize("text", ["abc", "1:75:00", "1:2:99", "1:99", "-5", "1:2:3:4", ""])
def test_a_place_that_is_none_is_refused(run: Run, text: str) -> None:
    refused = run("bookmarks", "add", "any", text)
    assert refused.status == 2


def test_a_place_after_the_end_says_how_long_the_episode_is(run: Run, library: str) -> None:
    episode = next(each for each in run("episodes", "--json").json if each["guid"] == "the-first-user-1")
    refused = run("bookmarks", "add", episode["id"], "99:00")
    assert refused.status == 1
    length = f"{int(episode['duration']) // 60:02}:{int(episode['duration']) % 60:02}"
    assert refused.reason == (
        f"“{episode['title']}” is {length} long, so there is nothing at 1:39:00. Give a place before its end."
    )
    assert run("bookmarks", "list").out == "No bookmarks yet.\n"


def test_without_bookmarks_there_is_nothing_to_export(run: Run, library: str, tmp_path: Path) -> None:
    refused = run("bookmarks", "export", tmp_path / "out.md")
    assert (refused.status, refused.out) == (1, "")
    assert refused.reason.startswith("There is nothing to export.")
    assert not (tmp_path / "out.md").exists()
