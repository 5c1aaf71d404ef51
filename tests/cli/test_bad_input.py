"""Every kind of bad input is one plain sentence with the next step and status 1; nothing else is lost or stopped."""

import io
import os
import shutil
import socket
import subprocess
import sys
import wave
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from mirrortalk_desktop.domain.messages import TEMPLATES, TEMPLATES_OF_ONE_TRY
from tests.cli.conftest import PROGRAM, Outcome, Run
from tests.support.demo import DEMO
from tests.support.server import LoopbackServer, Reply

NEXT_STEPS = {name: template.next_step.split("{")[0] for name, template in (TEMPLATES | TEMPLATES_OF_ONE_TRY).items()}


def assert_plain(said: Outcome, code: str) -> None:
    """One line, that says what `code` means and what to do about it."""
    assert said.status == 1
    assert "Traceback" not in said.err
    assert NEXT_STEPS[code] in said.reason


def closed_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def feed_of(audio: str, kind: str = "audio/mpeg") -> str:
    return (
        '<rss version="2.0"><channel><title>Show</title><language>en</language><item><guid>1</guid><title>One</title>'
        f'<enclosure url="{audio}" type="{kind}" length="1"/></item></channel></rss>'
    )


class BadAddress(NamedTuple):
    code: str
    serve: Callable[[LoopbackServer], str]


ADDRESSES = {
    "not a URL": BadAddress("NotAnAddress", lambda server: "hello, is this a podcast?"),
    "unreachable host": BadAddress("Unreachable", lambda server: "http://no-such-host.invalid/feed.xml"),
    "nobody listens": BadAddress("Unreachable", lambda server: f"http://127.0.0.1:{closed_port()}/feed.xml"),
    "404": BadAddress("NotThere", lambda server: server.serve("/feed.xml", b"no", status=404)),
    "401": BadAddress("LoginNeeded", lambda server: server.serve("/feed.xml", b"no", status=401)),
    "500": BadAddress("HttpRefused", lambda server: server.serve("/feed.xml", b"no", status=500)),
    "410": BadAddress("FeedGone", lambda server: server.serve("/feed.xml", b"no", status=410)),
    "HTML": BadAddress("NotAFeed", lambda server: server.serve("/", "<html><p>Hello</p></html>", "text/html")),
    "empty body": BadAddress("EmptyDocument", lambda server: server.serve("/feed.xml", b"", "application/rss+xml")),
    "broken XML": BadAddress(
        "BrokenFeed",
        lambda server: server.serve(
            "/feed.xml", b"<?xml version='1.0'?><rss version='2.0'><channel><title>T", "application/rss+xml"
        ),
    ),
    "no audio": BadAddress(
        "FeedWithoutAudio",
        lambda server: server.serve(
            "/feed.xml", "<rss><channel><title>Blog</title><item><title>A</title></item></channel></rss>", "text/xml"
        ),
    ),
    "redirects in circles": BadAddress(
        "TooManyRedirects",
        lambda server: server.serve("/a", b"", status=302, headers={"Location": server.url("/a")}),
    ),
}


@pytest.mark.parametrize("kind", ADDRESSES)
def test_a_bad_address_is_one_plain_line_and_nothing_is_kept(run: Run, server: LoopbackServer, kind: str) -> None:
    bad = ADDRESSES[kind]
    said = run("subscribe", bad.serve(server))
    assert_plain(said, bad.code)
    assert said.err.count("\n") == 1
    assert "by itself" not in said.err  # nothing was subscribed to
    assert run("feeds", "--json").json == []


def html(_path: Path) -> Reply:
    return Reply(b"<html>Please log in</html>", content_type="text/html")


def truncated(_path: Path) -> Reply:
    body = (DEMO / "sharing.opus").read_bytes()
    return Reply(body, content_type="audio/ogg", truncate_at=len(body) // 2, ranges=False)


def silent(_path: Path) -> Reply:
    packed = io.BytesIO()
    with wave.open(packed, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        file.writeframes(bytes(2 * 16_000 * 5))
    return Reply(packed.getvalue(), content_type="audio/wav")


def nothing(_path: Path) -> Reply:
    return Reply(b"", content_type="audio/mpeg")


def missing(_path: Path) -> Reply:
    return Reply(b"", status=404)


AUDIO = {
    "HTML": ("NetworkLogin", html),
    "truncated": ("TruncatedAudio", truncated),
    "silent": ("NoSpeech", silent),
    "zero bytes": ("EmptyFile", nothing),
    "404": ("NotThere", missing),
}


@pytest.mark.parametrize("kind", AUDIO)
def test_bad_audio_is_one_plain_line_and_the_next_episode_is_taken(
    run: Run, server: LoopbackServer, demo_feed: str, tmp_path: Path, kind: str
) -> None:
    code, reply = AUDIO[kind]
    answer = reply(tmp_path)
    server.serve("/bad", lambda _request: answer)
    bad = server.serve("/bad.xml", feed_of(server.url("/bad")), "application/rss+xml")
    assert run("subscribe", bad, "--newest", "1").status == 0
    assert run("subscribe", demo_feed, "--newest", "1").status == 0
    said = run("ingest", "--json")
    assert said.status == 1
    assert [failure["code"] for failure in said.json["failed"]] == [code]
    assert [episode["guid"] for episode in said.json["taken"]] == ["the-first-user-3"]
    reason = next(line for line in said.err.splitlines() if NEXT_STEPS[code] in line)
    assert reason.startswith("[1 of 2] One: ")


@pytest.mark.parametrize(("name", "code"), [("page.mp3", "NotAudio"), ("nothing.mp3", "EmptyFile")])
def test_a_bad_file_of_ones_own_is_refused_at_once(run: Run, tmp_path: Path, name: str, code: str) -> None:
    (tmp_path / name).write_bytes(b"<html>not audio</html>" if code == "NotAudio" else b"")
    said = run("import", tmp_path / name)
    assert said.status == 1
    assert NEXT_STEPS[code] in said.err


def test_no_disk_space_is_one_plain_line_and_can_be_tried_again(
    run: Run, demo_feed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("subscribe", demo_feed, "--newest", "1")
    with monkeypatch.context() as full:
        full.setattr(shutil, "disk_usage", lambda _path: shutil._ntuple_diskusage(10**9, 10**9 - 10, 10))
        assert_plain(run("ingest"), "DiskFull")
    assert run("ingest").status == 0


def test_a_missing_model_is_one_plain_line(run: Run, demo_feed: str) -> None:
    run("subscribe", demo_feed, "--newest", "1")
    said = run("ingest", "--whisper-model", "base")
    assert_plain(said, "ModelMissing")
    assert "models fetch base" in said.reason


def test_a_damaged_model_is_one_plain_line(
    run: Run, demo_feed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(DEMO / "whisper-mini-espeak", tmp_path / "models" / "whisper-mini-espeak")
    (tmp_path / "models" / "whisper-mini-espeak" / "model.bin").write_bytes(b"broken")
    monkeypatch.setenv("MIRRORTALK_MODELS", str(tmp_path / "models"))
    run("subscribe", demo_feed, "--newest", "1")
    assert_plain(run("ingest"), "ModelDamaged")


@pytest.mark.parametrize("question", ["", "   ", "\n\t"])
def test_an_empty_question_is_one_plain_line(run: Run, library: str, question: str) -> None:
    said = run("ask", question)
    assert_plain(said, "EmptyQuestion")
    assert said.err.count("\n") == 1


def test_a_question_of_20_000_characters_is_one_plain_line(run: Run, library: str) -> None:
    said = run("ask", "why " * 5_000)
    assert_plain(said, "QuestionTooLong")
    assert said.err.count("\n") == 1
    assert len(said.err) < 300


def test_an_empty_library_is_one_plain_line(run: Run) -> None:
    said = run("ask", "What is the best way to learn?")
    assert (said.status, said.err.count("\n")) == (1, 1)
    assert "There is nothing to search yet. Add a podcast" in said.reason


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_pipe_in_the_place_of_the_library_is_not_waited_for() -> None:
    library = Path(os.environ["MIRRORTALK_LIBRARY"])
    library.mkdir(parents=True)
    os.mkfifo(library / "library.db")
    for command in ("feeds", "doctor", "ingest", "backup"):
        done = subprocess.run([*PROGRAM, command], capture_output=True, encoding="utf-8", timeout=120, check=False)
        assert done.returncode == 1
        assert f"It cannot be written: it is no file ({library / 'library.db'})" in done.stdout + done.stderr


@pytest.mark.parametrize("command", ["import", "subscribe", "restore"])
def test_a_home_folder_of_somebody_whom_nobody_knows_is_a_place_that_is_not_there(run: Run, command: str) -> None:
    said = run(command, "~nobody-of-this-name/list.opml")
    assert said.status == 1
    assert "~nobody-of-this-name" in said.reason
    assert "unexpected" not in said.reason
