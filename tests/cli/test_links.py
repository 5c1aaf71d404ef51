"""Folders that are links to a disk that is not plugged in: nothing else is held up, and who writes there says so."""

import os
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Run

pytestmark = pytest.mark.skipif(os.name != "posix", reason="links of which anybody may make one")


def unplug(name: str) -> Path:
    """Put a link that leads nowhere in the place of this folder of the library; returns the link."""
    folder = Path(os.environ["MIRRORTALK_LIBRARY"]) / name
    shutil.rmtree(folder)
    folder.symlink_to(folder.parent / "unplugged")
    return folder


@pytest.mark.parametrize("name", ["audio", "pictures", "backups", "index"])
def test_what_is_on_a_disk_that_is_not_there_holds_nothing_else_up(run: Run, library: str, name: str) -> None:
    unplug(name)
    assert [each["id"] for each in run("feeds", "--json").json] == [library]
    asked = run("ask", "What is the best way to learn?", "--json")
    assert asked.json["answered"]


def test_the_doctor_says_what_leads_nowhere_and_takes_no_audio_for_gone(
    run: Run, library: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mirrortalk_desktop.commands.doctor._NATIVE", ())
    link = unplug("audio")
    for repair in ((), ("--repair",)):
        found = [each for each in run("doctor", *repair, "--json").json if each["name"] == "audio"]
        assert [each["said"] for each in found] == [f"{link} is a link to something that is not there."]


def test_who_writes_where_nothing_is_says_so_and_goes_on_when_it_is(run: Run, library: str) -> None:
    link = unplug("backups")
    said = run("backup")
    assert said.status == 1
    assert "it is a link to something that is not there" in said.reason
    assert str(link) in said.reason
    link.resolve().mkdir()
    assert run("backup").status == 0
    assert len(run("backups", "--json").json) == 1


def test_a_download_to_where_nothing_is_says_so_and_is_done_when_it_is(run: Run, demo_feed: str) -> None:
    assert run("subscribe", demo_feed).status == 0
    link = unplug("audio")
    assert run("ingest").status == 1
    failures = [each["failure"] for each in run("episodes", "--json").json if each["failure"]]
    assert failures
    assert all("it is a link to something that is not there" in str(each) for each in failures)
    link.resolve().mkdir()
    retried = run("ingest", "--retry")
    assert retried.status == 0, retried.err
    assert not any(each["failure"] for each in run("episodes", "--json").json)
    assert list(link.resolve().iterdir())
