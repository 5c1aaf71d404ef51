"""subscribe, unsubscribe, feeds, episodes, import, opml."""

import shutil
from pathlib import Path

from mirrortalk_desktop.files import is_open_to_others
from tests.cli.conftest import Run
from tests.support.demo import DEMO
from tests.support.feed_text import item, rss
from tests.support.keyrings import MemoryKeyring, NoKeyring
from tests.support.server import LoopbackServer


def test_a_podcast_is_followed_by_the_address_of_its_feed(run: Run, demo_feed: str) -> None:
    said = run("subscribe", demo_feed, "--newest", "2")
    assert said.status == 0
    assert said.out.startswith("Subscribed to “The First User”")
    assert "3 episodes, 2 to take in" in said.out
    feed = run("feeds", "--json").json[0]
    assert (feed["title"], feed["episodes"], feed["wanted"], feed["searchable"]) == ("The First User", 3, 2, 0)
    states = {episode["guid"]: episode["transcript"] for episode in run("episodes", "--json").json}
    assert states == {"the-first-user-3": "waiting", "the-first-user-2": "waiting", "the-first-user-1": "none"}


def test_doing_it_twice_is_harmless(run: Run, demo_feed: str) -> None:
    first = run("subscribe", demo_feed, "--json").json["subscribed"][0]
    second = run("subscribe", demo_feed, "--json").json["subscribed"][0]
    assert (first["is_new"], second["is_new"]) == (True, False)
    assert first["id"] == second["id"]
    assert len(run("feeds", "--json").json) == 1
    assert second["wanted"] == []


def test_a_page_that_links_to_one_feed_is_followed_to_it(run: Run, demo_feed: str, server: LoopbackServer) -> None:
    page = server.serve(
        "/show", f'<html><head><link rel="alternate" type="application/rss+xml" href="{demo_feed}"></head>', "text/html"
    )
    assert run("subscribe", page).status == 0
    assert run("feeds", "--json").json[0]["url"] == demo_feed


def test_a_page_with_several_feeds_offers_them_and_takes_all_when_told(
    run: Run, demo_feed: str, server: LoopbackServer
) -> None:
    other = server.serve("/other.xml", _feed("Other", server.url("/other.mp3")), "application/rss+xml")
    links = "".join(f'<link rel="alternate" type="application/rss+xml" href="{each}">' for each in (demo_feed, other))
    page = server.serve("/show", f"<html><head>{links}</head><body>Hello</body></html>", "text/html")
    offered = run("subscribe", page)
    assert offered.status == 1
    assert demo_feed in offered.out
    assert other in offered.out
    assert "--all" in offered.reason
    assert run("feeds", "--json").json == []
    assert run("subscribe", page, "--all").status == 0
    assert {feed["title"] for feed in run("feeds", "--json").json} == {"The First User", "Other"}


def test_an_opml_list_is_taken_whole_and_one_bad_feed_does_not_stop_the_others(
    run: Run, demo_feed: str, server: LoopbackServer, tmp_path: Path
) -> None:
    listed = tmp_path / "podcasts.opml"
    listed.write_text(
        f'<opml version="2.0"><body><outline type="rss" text="Gone" xmlUrl="{server.url("/nothing.xml")}"/>'
        f'<outline type="rss" xmlUrl="{server.url("/unnamed.xml")}"/>'
        f'<outline type="rss" text="Good" xmlUrl="{demo_feed}"/></body></opml>'
    )
    said = run("subscribe", listed)
    assert said.status == 1
    assert "Gone: There is nothing at" in said.err
    assert said.err.count(server.url("/unnamed.xml")) == 1
    assert said.reason == "2 of 3 podcasts could not be added; the reasons are above."
    assert [feed["title"] for feed in run("feeds", "--json").json] == ["The First User"]


def test_a_list_that_is_not_there_is_said_plainly(run: Run) -> None:
    said = run("subscribe", "nowhere.opml")
    assert (said.status, said.reason) == (
        1,
        "nowhere.opml is not there. Check the place and the name.",
    )


def test_a_podcast_is_forgotten_by_the_beginning_of_its_id(run: Run, library: str) -> None:
    said = run("unsubscribe", library[:6])
    assert said.status == 0
    assert "“The First User”; 3 episodes removed" in said.out
    assert run("feeds", "--json").json == []
    assert run("episodes", "--json").json == []
    assert run("ask", "What is the best way to learn?").status == 1


def test_a_podcast_is_forgotten_by_its_address(run: Run, demo_feed: str) -> None:
    run("subscribe", demo_feed)
    assert run("unsubscribe", demo_feed).status == 0


def test_an_unknown_podcast_is_said_plainly(run: Run) -> None:
    for arguments in (["unsubscribe", "xyz"], ["episodes", "--feed", "xyz"], ["ingest", "--feed", "xyz"]):
        said = run(*arguments)
        assert said.status == 1
        assert said.reason.startswith("There is no podcast “xyz” in the library.")
    assert run("unsubscribe", "").status == 1


def test_a_beginning_that_several_ids_share_is_not_guessed(run: Run, demo_feed: str, server: LoopbackServer) -> None:
    run("subscribe", demo_feed)
    number = 0
    while True:
        ids = [feed["id"] for feed in run("feeds", "--json").json]
        shared = [each for each in ids if sum(other[0] == each[0] for other in ids) > 1]
        if shared:
            break
        number += 1
        run(
            "subscribe", server.serve(f"/{number}.xml", _feed(str(number), server.url("/a.mp3")), "application/rss+xml")
        )
    said = run("unsubscribe", shared[0][0])
    assert said.status == 1
    assert "Give more of the id" in said.reason


def test_files_of_ones_own_are_imported_with_the_transcript_beside_them(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "talks"
    folder.mkdir()
    shutil.copy(DEMO / "two-friends.mp3", folder / "friends.mp3")
    shutil.copy(DEMO / "two-friends.vtt", folder / "friends.vtt")
    shutil.copy(DEMO / "sharing.opus", folder)
    assert run("import", folder).out == "Imported 2 files; they wait to be taken in (ingest).\n"
    assert run("ingest").status == 0
    said = run("ask", "What was the biggest mistake of the company?", "--json").json
    assert said["answered"]
    assert said["citations"][0]["episode_title"] == "friends"
    assert (folder / "friends.mp3").exists()
    assert run("unsubscribe", run("feeds", "--json").json[0]["id"]).status == 0
    assert (folder / "friends.mp3").exists(), "a person's own file was deleted"


def test_one_bad_file_does_not_stop_an_import(run: Run, tmp_path: Path) -> None:
    shutil.copy(DEMO / "sharing.opus", tmp_path / "good.opus")
    (tmp_path / "bad.mp3").write_text("<html>not audio</html>")
    (tmp_path / "empty.mp3").write_bytes(b"")
    said = run("import", tmp_path, "--json")
    assert said.status == 1
    assert [episode["title"] for episode in said.json["imported"]] == ["good"]
    assert {failure["code"] for failure in said.json["failed"]} == {"NotAudio", "EmptyFile"}
    assert said.reason == "2 of 3 files could not be imported; the reasons are above."


def test_nothing_to_import_is_said_plainly(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert "no audio files" in run("import", tmp_path / "empty").reason
    assert "is not there" in run("import", tmp_path / "missing.mp3").reason


def test_the_list_of_podcasts_goes_to_other_apps_and_comes_back(run: Run, demo_feed: str, tmp_path: Path) -> None:
    run("subscribe", demo_feed)
    assert demo_feed in run("opml").out
    assert run("opml", "-") == run("opml")
    assert not Path("-").exists()
    listed = tmp_path / "out.opml"
    assert run("opml", listed).status == 0
    assert run("subscribe", listed, "--library", tmp_path / "other").status == 0
    assert run("feeds", "--library", tmp_path / "other", "--json").json[0]["url"] == demo_feed
    assert "cannot be written" in run("opml", tmp_path / "no folder" / "out.opml").reason


def test_a_title_cannot_give_orders_to_the_terminal(run: Run, server: LoopbackServer) -> None:
    bad = server.serve("/bad.xml", _feed("Red &#x9b;31m title", server.url("/a.mp3")), "application/rss+xml")
    assert "\x9b" not in run("subscribe", bad).out
    assert "\x9b" not in run("feeds").out


def _feed(title: str, audio: str) -> str:
    return (
        f'<rss version="2.0"><channel><title>{title}</title><item><guid>{title}-1</guid><title>One</title>'
        f'<enclosure url="{audio}" type="audio/mpeg" length="1"/></item></channel></rss>'
    )


def test_older_episodes_are_listed_on_request_and_not_taken(run: Run, server: LoopbackServer) -> None:
    link = f'<atom:link rel="next" href="{server.url("/2.xml")}"/>'
    server.serve("/1.xml", rss(item("new", server.url("/new.mp3")), more=link), "application/rss+xml")
    server.serve("/2.xml", rss(item("old", server.url("/old.mp3"))), "application/rss+xml")
    run("subscribe", server.url("/1.xml"))
    assert [episode["title"] for episode in run("episodes", "--json").json] == ["new"]

    assert [episode["title"] for episode in run("episodes", "--older", "--json").json] == ["new", "old"]
    assert run("episodes", "--older", "--json").json[1]["transcript"] == "none"


def test_logins_are_shown_nowhere_and_written_when_asked_for(run: Run, demo_feed: str) -> None:
    private = demo_feed.replace("http://", "http://ann:swordfish@") + "?token=hunter2"
    said = [run("subscribe", private, "--newest", "0"), run("feeds", "--json"), run("feeds"), run("opml")]
    assert [each.status for each in said] == [0, 0, 0, 0]
    for each in said:
        assert "swordfish" not in each.out + each.err
        assert "hunter2" not in each.out + each.err
    assert "--with-logins" in said[-1].err
    whole = run("opml", "--with-logins")
    assert "ann:swordfish@" in whole.out
    assert "token=hunter2" in whole.out
    assert "--with-logins" not in whole.err


def test_a_list_with_logins_is_for_its_owner_alone(run: Run, demo_feed: str, tmp_path: Path) -> None:
    run("subscribe", demo_feed.replace("http://", "http://ann:swordfish@"), "--newest", "0")
    mine = tmp_path / "mine.opml"
    mine.write_text("open to all")
    mine.chmod(0o644)
    assert run("opml", mine, "--with-logins", "--force").status == 0
    assert "ann:swordfish@" in mine.read_text()
    assert not is_open_to_others(mine)


def test_a_private_podcast_is_found_by_its_whole_address_and_none_is_told_with_its_login(
    run: Run, demo_feed: str
) -> None:
    private = demo_feed.replace("http://", "http://ann:swordfish@") + "?token=hunter2"
    unknown = [run("unsubscribe", private), run("ask", "users", "--feed", private), run("ingest", "--feed", private)]
    for each in unknown:
        assert each.status == 1
        assert "There is no podcast" in each.reason
        assert "swordfish" not in each.reason
        assert "hunter2" not in each.reason
    for ring in (NoKeyring, MemoryKeyring()):
        ring.use()
        assert run("subscribe", private, "--newest", "0").status == 0
        assert run("unsubscribe", private.replace("http://", "feed:http://")).status == 0
    NoKeyring.use()


def test_a_page_with_several_private_feeds_is_told_of_without_logins(
    run: Run, demo_feed: str, server: LoopbackServer
) -> None:
    links = "".join(f"<link rel=alternate type=application/rss+xml href='{demo_feed}?token=hunter{n}'>" for n in "23")
    page = server.serve("/show", f"<html><head>{links}</head></html>", "text/html")
    offered = run("subscribe", page.replace("http://", "http://ann:swordfish@") + "?token=hunter1")
    assert offered.out.count("token=***") == 2
    assert "--all" in offered.reason
    assert "hunter" not in offered.out + offered.err
    assert "swordfish" not in offered.out + offered.err
