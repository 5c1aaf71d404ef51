"""privacy: whom the app connected to."""

from tests.cli.conftest import Run


def test_what_was_contacted_is_listed_and_can_be_forgotten(run: Run, demo_feed: str) -> None:
    assert "connected to nobody" in run("privacy").out
    run("subscribe", demo_feed)
    [contact] = run("privacy", "--json").json["contacts"]
    assert (contact["host"], contact["purpose"], contact["requests"]) == ("127.0.0.1", "feed", 1)
    assert contact["received"] > 0
    assert "127.0.0.1  feeds  1 request" in run("privacy").out
    run("ingest", "--max-episodes", "1")
    contacts = run("privacy", "--json").json["contacts"]
    assert {each["purpose"] for each in contacts} >= {"feed", "episode"}
    [line] = [line for line in run("privacy").out.splitlines() if line.startswith("127.0.0.1")]
    assert "feeds" in line
    assert "episodes" in line
    assert f"  {sum(each['requests'] for each in contacts)} requests  " in line
    assert "connected to nobody" in run("privacy", "--forget").out


def test_offline_is_said(run: Run) -> None:
    assert run("privacy", "--offline", "--json").json == {"offline": True, "contacts": []}
    assert "set to work offline" in run("privacy", "--offline").out
