"""Options, exit statuses and settings of the command line as a whole."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from mirrortalk_desktop import __version__
from mirrortalk_desktop.commands.table import COMMANDS
from mirrortalk_desktop.files import is_open_to_others
from mirrortalk_desktop.paths import find_paths
from tests.cli.conftest import PROGRAM, Run


def test_every_command_of_the_design_is_there() -> None:
    expected = (
        "subscribe unsubscribe feeds episodes import ingest ask history bookmarks topics suggest transcript export opml models "
        "rebuild-index doctor backup backups restore privacy licences remove-data demo"
    )
    assert {command.name for command in COMMANDS} == set(expected.split())


@pytest.mark.parametrize("command", [command.name for command in COMMANDS])
def test_every_command_explains_itself(run: Run, command: str) -> None:
    explained = run(command, "--help")
    assert explained.status == 0
    assert f"mirrortalk-desktop {command}" in explained.out


def test_the_version_is_told(run: Run) -> None:
    assert run("--version").out == f"MirrorTalk Desktop {__version__}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["ask"],
        ["feeds", "more"],
        ["transcript", "abc", "--format", "docx"],
        ["ingest", "--max-episodes", "0"],
        ["ingest", "--max-episodes", "many"],
        ["feeds", "--embedding-provider", "magic"],
        ["--memory-budget", "3", "feeds"],
        ["feeds", "--memory-budget", "much"],
        ["models"],
        ["history"],
        ["history", "delete", "first"],
        ["history", "delete", "99999999999999999999"],
        ["history", "list", "--limit", "99999999999999999999"],
        ["bookmarks", "delete", "99999999999999999999"],
        ["bookmarks", "note", "99999999999999999999", "a note"],
        ["bookmarks", "add", "abc", "9" * 400],
        ["bookmarks", "add", "abc", "9" * 400 + ":00"],
        ["history", "export", "--format", "docx"],
        ["ask", "Why?", "--since", "yesterday"],
        ["ask", "Why?", "--until", "2024-13"],
        ["suggest", "--limit", "0"],
        ["feeds", "--whisper-model", "../secrets"],
    ],
)
def test_wrong_usage_is_status_2_with_a_plain_reason(run: Run, arguments: list[str]) -> None:
    refused = run(*arguments)
    assert refused.status == 2
    assert refused.out == ""
    assert refused.reason


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["ingset"], "“ingset” is not a command. Did you mean “ingest”? All of them: mirrortalk-desktop --help"),
        (["--json", "Licenses"], "“Licenses” is not a command. Did you mean “licences”? All of them: "),
        (["qqqq", "--help"], "“qqqq” is not a command. All of them: mirrortalk-desktop --help"),
        (["models", "lsit"], "Did you mean “list”? All of them: mirrortalk-desktop models --help"),
        (["history", "exprot"], "Did you mean “export”? All of them: mirrortalk-desktop history --help"),
        (["\x1b[31m"], "“[31m” is not a command."),
    ],
)
def test_a_word_that_is_no_command_is_one_plain_line_with_the_nearest_one(
    run: Run, arguments: list[str], said: str
) -> None:
    refused = run(*arguments)
    assert refused.status == 2
    assert refused.out == ""
    assert said in refused.err
    assert refused.err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments", [["--json", "feeds"], ["feeds", "--json"], ["--json", "feeds", "--memory-budget", "700"]]
)
def test_options_may_stand_before_and_after_the_command(run: Run, arguments: list[str]) -> None:
    assert run(*arguments).json == []


def test_the_library_can_be_anywhere(run: Run, tmp_path: Path) -> None:
    place = tmp_path / "on a stick" / "library"
    assert run("--library", place, "feeds").status == 0
    assert (place / "library.db").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in another way")
def test_the_library_is_for_its_owner_alone(run: Run, tmp_path: Path) -> None:
    run("feeds", "--library", tmp_path / "mine")
    assert (tmp_path / "mine").stat().st_mode & 0o077 == 0


def test_a_bad_setting_in_the_environment_is_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAX_EPISODES_PER_RUN", "lots")
    refused = run("feeds")
    assert refused.status == 1
    assert refused.reason.startswith("The setting MAX_EPISODES_PER_RUN cannot be “lots”")


def test_an_empty_library_says_what_to_do(run: Run) -> None:
    assert "subscribe URL" in run("feeds").out
    assert run("episodes").out == "No episodes yet.\n"
    assert run("ingest").out.startswith("Nothing to do")


def test_a_library_that_cannot_be_written_is_one_plain_line(run: Run, tmp_path: Path) -> None:
    place = tmp_path / "file"
    place.write_text("not a folder")
    refused = run("feeds", "--library", place)
    assert refused.status == 1
    assert re.fullmatch(r".+ cannot be written: .+ Check the folder's permissions, then try again\.", refused.reason)


def test_a_damaged_library_is_one_plain_line(run: Run, tmp_path: Path) -> None:
    place = tmp_path / "library"
    place.mkdir()
    (place / "library.db").write_bytes(b"this is not a database at all" * 100)
    refused = run("feeds", "--library", place)
    assert refused.status == 1
    assert "is damaged" in refused.reason


def test_the_largest_number_is_taken(run: Run, library: str) -> None:
    assert run("ask", "What did Rosalind say?", "--top", "1000000000").status == 0
    assert run("suggest", "--limit", "1000000000").status == 0
    assert run("history", "list", "--limit", "1000000000").status == 0
    assert "no bookmark number 1000000000" in run("bookmarks", "delete", "1000000000").reason


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
@pytest.mark.parametrize("arguments", [["licences"], ["feeds", "--json"], ["privacy"]])
def test_an_output_without_room_is_one_plain_line(arguments: list[str]) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run([*PROGRAM, *arguments], stdout=full, stderr=subprocess.PIPE, text=True)
    assert done.returncode == 1
    assert done.stderr == "The disk is full: there is no room left (the output). Free some space, then retry.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="closes its streams with a shell")
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_a_command_does_its_work_with_closed_streams(closed: str, tmp_path: Path) -> None:
    library = tmp_path / "library"
    script = f'"$@" {closed}'
    done = subprocess.run(["sh", "-c", script, "sh", *PROGRAM, "feeds", "--library", str(library)], capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")
    assert (library / "library.db").read_bytes().startswith(b"SQLite format 3")
    refused = subprocess.run(["sh", "-c", script, "sh", *PROGRAM, "nonsense"], capture_output=True)
    assert refused.returncode == 2


def test_a_bug_is_one_line_with_the_place_of_its_traceback(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: object) -> None:
        raise ZeroDivisionError("a bug")

    monkeypatch.setattr("mirrortalk_desktop.library.feeds.FeedStore.all", fail)
    failed = run("feeds")
    assert failed.status == 1
    place = re.fullmatch(
        r"Something unexpected happened \(ZeroDivisionError\)\. The details are in (.+)\.", failed.reason
    )
    assert place is not None
    assert "ZeroDivisionError: a bug" in Path(place[1]).read_text()


@pytest.mark.parametrize("place", ["~nobody-of-this-name/x", "/" + "x" * 300, "x" * 300 + "/y"])
def test_a_library_where_no_place_can_be_is_one_plain_line(
    run: Run, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    said = run("feeds", "--library", place)
    assert said.status == 2
    assert said.reason.startswith(f"The setting --library cannot be “{place[:20]}")
    assert said.reason.endswith("”: there is no such place on this computer. Correct it and start again.")
    monkeypatch.setenv("MIRRORTALK_LIBRARY", place)
    assert run("feeds").status == 1
    assert "The setting MIRRORTALK_LIBRARY cannot be" in run("feeds").reason


def test_a_bug_is_written_down_without_secrets_and_for_its_owner_alone(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise ZeroDivisionError("https://ann:swordfish@show.example/feed?token=hunter2")

    log = find_paths(os.environ).logs / "commands.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    log.write_text("of an earlier version\n")
    log.chmod(0o644)
    monkeypatch.setattr("mirrortalk_desktop.library.feeds.FeedStore.all", fail)
    said = run("feeds", "-v").err + log.read_text()
    assert said.count("ZeroDivisionError: https://show.example/feed?token=***") == 2
    assert "swordfish" not in said
    assert not is_open_to_others(log)
