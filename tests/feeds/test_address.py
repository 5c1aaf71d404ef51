"""What people paste becomes a web address, or a plain refusal."""

import pytest

from mirrortalk_desktop.domain.network_errors import NotAnAddress
from mirrortalk_desktop.feeds.address import as_shown, file_name, tidy_address, web_address
from mirrortalk_desktop.feeds.discreet import discreet


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://example.com/feed.xml", "https://example.com/feed.xml"),
        ("  HTTP://Example.COM/Feed?A=1#top \n", "http://example.com/Feed?A=1"),
        ("example.com/feed", "https://example.com/feed"),
        ("example.com:8080/feed", "https://example.com:8080/feed"),
        ("<https://example.com/a b>", "https://example.com/a%20b"),
        ("example.com", "https://example.com/"),
        ("feed://example.com/rss", "https://example.com/rss"),
        ("feed:https://example.com/rss", "https://example.com/rss"),
        ("pcast://example.com/rss", "https://example.com/rss"),
        ("podcast://example.com/rss", "https://example.com/rss"),
        ("itpc://example.com/rss", "https://example.com/rss"),
        ("http://nas:8000/feed", "http://nas:8000/feed"),
        ("localhost:8000/feed", "http://localhost:8000/feed"),
        ("127.0.0.1:8000/feed", "http://127.0.0.1:8000/feed"),
        ("http://[::1]:8000/feed", "http://[::1]:8000/feed"),
        ("https://Ann:Secret@example.com/feed", "https://Ann:Secret@example.com/feed"),
        ("https://bücher.example/feed", "https://bücher.example/feed"),
        ("ann:secret9@example.com/feed", "https://ann:secret9@example.com/feed"),
        ("feed://ann:secret9@example.com/feed", "https://ann:secret9@example.com/feed"),
        ("pcast://ann:secret9@example.com/feed", "https://ann:secret9@example.com/feed"),
        ("ann:secret9@localhost:8000/feed", "http://ann:secret9@localhost:8000/feed"),
    ],
)
def test_what_people_paste_is_understood(text: str, address: str) -> None:
    assert tidy_address(text) == address


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "hello world",
        "podcast",
        "what is this about?",
        "https://",
        "https:///feed",
        "http://exa mple.com/",
        "file:///etc/passwd",
        "ftp://example.com/feed",
        "javascript:alert(1)",
        "mailto:a@example.com",
        "/home/ann/feed.xml",
        "C:\\podcasts\\feed.xml",
        "https://example.com:99999/",
        "https://example.com:0/",
        "http://[::1/feed",
        "https://example..com/",
        "https://-/",
        "example.com/" + "x" * 5000,
    ],
)
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(NotAnAddress):
        tidy_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "ftp://ann:swordfish@example.com/feed",
        "ftp://swordfish@example.com/feed",
        "https:/ann:swordfish@example.com/feed",
        "ann:sword@fish@example..com/feed",
        "ann:fish/swordfish@example.com/feed",
        "feed://ann:swordfish@-/",
        "ftp://example.com/feed?token=swordfish",
        "https://example.com:0/?token=swordfish",
        "ann:swordfish" + "x" * 5000 + "@example.com/feed",
        "https://ann:swordfish" + "x" * 5000 + "@example.com/feed",
        "https://example.com/feed?token=" + "x" * 3900 + "&page=ann:swordfish" + "x" * 5000 + "@example.com",
    ],
)
def test_what_is_refused_is_told_without_its_login(text: str) -> None:
    with pytest.raises(NotAnAddress) as refused:
        tidy_address(text)
    assert "fish" not in refused.value.text


@pytest.mark.parametrize("part", ["a:", "//a", "a"])
def test_a_text_of_any_length_is_shown_in_time(part: str) -> None:
    """Work that grew with the square of the length took longer than a test may."""
    assert as_shown(part * 1_000_000) == (part * 200)[:200]


def test_a_place_in_a_page_is_kept_unless_it_could_pass_for_a_mark_of_the_library() -> None:
    base = "https://example.com/show/feed.xml"
    assert web_address(base, "page#part-2") == "https://example.com/show/page#part-2"
    for mark in ("in-keyring-deadbeefdeadbeef", "sealed-AAAA", "sea\tled-AAAA", "sea\nled-AAAA", "in-keyring"):
        assert web_address(base, f"a.wav#{mark}") == "https://example.com/show/a.wav"


def test_links_in_documents_are_made_absolute_and_stay_on_the_web() -> None:
    base = "https://example.com/show/feed.xml"
    assert web_address(base, "ep 1.mp3") == "https://example.com/show/ep%201.mp3"
    assert web_address(base, "//cdn.example.com/a.mp3") == "https://cdn.example.com/a.mp3"
    for elsewhere in ("file:///etc/passwd", "javascript:x()", "data:audio/mpeg;base64,AA", "", None, "http://[::1"):
        assert web_address(base, elsewhere) == ""


def test_a_login_is_not_shown() -> None:
    assert discreet("https://ann:secret@example.com/a") == "https://example.com/a"
    assert file_name("https://ann:secret@example.com/a/ep1.mp3?x=1") == "ep1.mp3"
    assert file_name("https://ann:secret@example.com/") == "example.com"
