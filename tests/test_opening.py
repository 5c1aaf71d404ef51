"""What the program can be asked to open by the desktop and by browsers."""

from pathlib import Path

import pytest

from mirrortalk_desktop.opening import what_to_open


@pytest.mark.parametrize(
    ("argument", "address"),
    [
        ("feed://show.example/rss", "https://show.example/rss"),
        ("feed:https://show.example/rss?x=1", "https://show.example/rss?x=1"),
        ("FEED:http://show.example/rss", "http://show.example/rss"),
        ("pcast://show.example/rss", "https://show.example/rss"),
        ("itpc://show.example/rss", "https://show.example/rss"),
        ("mirrortalk://subscribe?url=https%3A%2F%2Fshow.example%2Frss", "https://show.example/rss"),
        ("mirrortalk:play?episode=3f2a&start=28.01", "mirrortalk:play?episode=3f2a&start=28.01"),
        ("mirrortalk:https://show.example/rss", "https://show.example/rss"),
        ("mirrortalk:https://show.example/rss?url=other", "https://show.example/rss?url=other"),
        (
            "feed:https://show.example/p?url=https%3A%2F%2Fx.example",
            "https://show.example/p?url=https%3A%2F%2Fx.example",
        ),
        ("feed://show.example/rss?url=show1", "https://show.example/rss?url=show1"),
        ("feed:show.example/rss?of=http://x.example", "https://show.example/rss?of=http://x.example"),
    ],
)
def test_addresses_of_podcasts_lead_to_the_web(argument: str, address: str) -> None:
    assert what_to_open(argument) == address


@pytest.mark.parametrize(
    "argument",
    [
        "",
        "doctor",
        "--version",
        "feed:",
        "feed:file:///etc/passwd",
        "feed:http://[x/",
        "mirrortalk://subscribe?url=http://[",
        "mirrortalk://subscribe?url=show.example%0A--library",
        "file://[",
        "file:",
        "https://show.example/rss",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "mirrortalk://subscribe?url=file%3A%2F%2F%2Fetc%2Fpasswd",
        "feed://show.example/\n--library",
        "feed://" + "x" * 5000,
        "missing.opml",
        "mirrortalk:play?episode=a&start=nan",
        "mirrortalk:garbage",
        "mirrortalk://garbage/of.one?of=x.y",
        "mirrortalk:",
    ],
)
def test_nothing_else_is_opened(argument: str) -> None:
    assert what_to_open(argument) == ""


def test_a_list_of_podcasts_is_opened_by_its_whole_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "My shows.OPML").write_text("<opml/>", encoding="utf-8")
    (tmp_path / "page.html").write_text("", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert what_to_open("My shows.OPML") == str(tmp_path / "My shows.OPML")
    assert what_to_open("page.html") == ""


def test_a_list_of_podcasts_may_come_as_a_file_address(tmp_path: Path) -> None:
    shows = tmp_path / "Meine Träume & mehr.opml"
    shows.write_text("<opml/>", encoding="utf-8")
    assert what_to_open(shows.as_uri()) == str(shows)
    assert what_to_open(shows.as_uri().replace("file://", "FILE://localhost")) == str(shows)
    assert what_to_open(shows.as_uri().replace("file://", "file://elsewhere.example")) == ""
    assert what_to_open((tmp_path / "missing.opml").as_uri()) == ""
