"""ingest and rebuild-index: everything that is waiting, and nothing stopped by one bad episode."""

import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.support.demo import DEMO, serve_demo
from tests.support.server import LoopbackServer


def test_what_is_waiting_becomes_searchable(run: Run, demo_feed: str) -> None:
    run("subscribe", demo_feed)
    said = run("ingest", "--json")
    assert said.status == 0
    assert [episode["index"] for episode in said.json["taken"]] == ["done"] * 3
    assert said.json["waiting"] == 0
    assert "transcribing" in said.err
    assert "taking the published transcript" in said.err
    assert run("ingest").out == "Nothing to do: every wanted episode is searchable.\n"


def test_one_run_takes_no_more_than_it_may(run: Run, demo_feed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    run("subscribe", demo_feed)
    said = run("ingest", "--max-episodes", "1", "--json").json
    assert (len(said["taken"]), said["waiting"]) == (1, 2)
    monkeypatch.setenv("MAX_EPISODES_PER_RUN", "1")
    said = run("ingest", "--json").json
    assert (len(said["taken"]), said["waiting"]) == (1, 1)


def test_a_podcast_that_has_ended_is_asked_again_when_a_person_orders_it(
    run: Run, demo_feed: str, server: LoopbackServer
) -> None:
    run("subscribe", demo_feed, "--newest", "0")
    server.serve("/feed.xml", status=410)
    ended = "The First User: The publisher has ended the feed"
    for status in (1, 0):
        said = run("ingest")
        assert said.status == status
        assert ended in said.err
    serve_demo(server)
    assert ended not in run("ingest").err
    assert run("feeds", "--json").json[0]["is_active"]


def test_one_podcast_can_be_taken_in_alone(run: Run, demo_feed: str, tmp_path: Path) -> None:
    shutil.copy(DEMO / "sharing.opus", tmp_path / "mine.opus")
    run("import", tmp_path / "mine.opus")
    feed_id = run("subscribe", demo_feed, "--newest", "1", "--json").json["subscribed"][0]["id"]
    assert len(run("ingest", "--feed", feed_id[:8], "--json").json["taken"]) == 1
    assert len(run("ingest", "--json").json["taken"]) == 1


def test_one_bad_episode_does_not_stop_the_others(run: Run, demo_feed: str, server: LoopbackServer) -> None:
    server.serve("/first-program.mp3", b"<html>Please log in</html>", "text/html")
    run("subscribe", demo_feed)
    said = run("ingest", "--json")
    assert said.status == 1
    assert (len(said.json["taken"]), len(said.json["failed"])) == (2, 1)
    assert said.json["failed"][0]["error"]
    assert said.json["failed"][0]["next_step"]
    shown = {episode["guid"]: episode["failure"] for episode in run("episodes", "--json").json}
    assert shown["the-first-user-2"]["code"] == said.json["failed"][0]["code"]
    assert shown["the-first-user-1"] is None


def test_one_bad_feed_does_not_stop_the_others(run: Run, demo_feed: str, server: LoopbackServer) -> None:
    other = server.serve(
        "/other.xml", (DEMO / "feed.xml").read_text().replace("First", "Second"), "application/rss+xml"
    )
    run("subscribe", other, "--newest", "0")
    run("subscribe", demo_feed, "--newest", "1")
    server.serve("/other.xml", b"gone", status=500)
    said = run("ingest", "--json")
    assert said.status == 1
    assert [failure["code"] for failure in said.json["feeds_failed"]] == ["HttpRefused"]
    assert len(said.json["taken"]) == 1


def test_what_failed_is_tried_again_when_told(run: Run, demo_feed: str, server: LoopbackServer) -> None:
    server.serve("/sharing.opus", b"<html>Please log in</html>", "text/html")
    run("subscribe", demo_feed, "--newest", "1")
    assert run("ingest").status == 1
    server.serve("/sharing.opus", DEMO / "sharing.opus", "audio/ogg")
    assert run("ingest").out.startswith("Nothing new to do")
    assert run("ingest", "--retry").status == 0
    assert run("episodes", "--json").json[0]["index"] == "done"


def test_a_model_that_was_missing_is_enough_to_go_on_by_itself(
    run: Run, demo_feed: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("MIRRORTALK_MODELS", str(tmp_path / "models"))
    run("subscribe", demo_feed, "--newest", "1")
    assert "There is no model called “whisper-mini-espeak”" in run("ingest").reason
    assert run("models", "import", DEMO / "whisper-mini-espeak").status == 0
    assert run("ingest").status == 0


def test_new_episodes_are_found(run: Run, demo_feed: str, server: LoopbackServer) -> None:
    whole = server.routes["/feed.xml"]
    feed = (DEMO / "feed.xml").read_text().replace("{base}", server.url("").rstrip("/"))
    before, after = feed.split("<item>", 1)
    server.serve("/feed.xml", before + after[after.index("</item>") + len("</item>") :], "application/rss+xml")
    run("subscribe", demo_feed, "--newest", "0")
    assert len(run("episodes", "--json").json) == 2
    server.routes["/feed.xml"] = whole
    assert [episode["guid"] for episode in run("ingest", "--json").json["taken"]] == ["the-first-user-3"]


def test_working_offline_touches_no_server(run: Run, demo_feed: str, server: LoopbackServer) -> None:
    run("subscribe", demo_feed, "--newest", "1")
    before = len(server.requests)
    said = run("ingest", "--offline")
    assert len(server.requests) == before
    assert said.status == 0
    assert said.err.count("so it does not look for new episodes") == 1
    assert "leave out --offline" in said.err
    assert "Check the address" not in said.err
    assert "1 waiting" in said.out
    assert [feed["failure"] for feed in run("feeds", "--json").json] == [None]
    assert len(run("ingest", "--json").json["taken"]) == 1


def test_the_index_is_made_again_without_hearing_anything_again(run: Run, library: str) -> None:
    question = ("ask", "What is the best way to learn?", "--json")
    before = run(*question).json
    said = run("rebuild-index", "--json").json
    assert (said["episodes"], said["passages"]) == (before["searched"]["episodes"], before["searched"]["passages"])
    assert run(*question).json["hits"] == before["hits"]


@pytest.mark.parametrize("first", ["ingest", "ask"])
def test_an_index_that_was_deleted_comes_back_by_itself(run: Run, library: str, tmp_path: Path, first: str) -> None:
    shutil.rmtree(tmp_path / "home" / "library" / "index")
    if first == "ingest":
        assert len(run("ingest", "--json").json["taken"]) == 3
    assert run("ask", "What is the best way to learn?", "--json").json["answered"]


@pytest.mark.models
def test_another_embedder_has_its_own_index_made_from_the_same_library(run: Run, library: str) -> None:
    question = ("ask", "What is the best way to learn?", "--json")
    meaning = run(*question, "--embedding-provider", "sentence_transformers").json
    words = run(*question, "--embedding-provider", "local").json
    assert meaning["searched"] == words["searched"]
    assert meaning["citations"][0]["episode_guid"] == words["citations"][0]["episode_guid"]


def test_an_episode_whose_transcript_came_can_be_asked_though_its_audio_is_gone(
    run: Run, demo_feed: str, server: LoopbackServer
) -> None:
    server.serve("/two-friends.mp3", b"gone", status=404)
    run("subscribe", demo_feed)
    said = run("ingest", "--json")
    assert (said.status, len(said.json["taken"]), said.json["failed"]) == (0, 3, [])
    assert "searchable. There is nothing at" in said.err
    assert "searchable. There is nothing at" in run("episodes").out
