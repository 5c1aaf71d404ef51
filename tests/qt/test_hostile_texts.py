"""What publishers write is shown as it is: nothing in it is taken for markup, and nothing that it names is loaded."""

import dataclasses
import time

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import Qt as Rich
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.domain.model import Episode, Failure, Feed
from mirrortalk_desktop.qt.models.episodes import EpisodesModel
from mirrortalk_desktop.qt.models.feeds import FeedsModel
from mirrortalk_desktop.qt.models.listing import Listed
from mirrortalk_desktop.qt.models.words import StateWords
from mirrortalk_desktop.qt.panes.parts import ElidedLabel
from mirrortalk_desktop.qt.text import plain_tip

HOSTILE = [
    "<img src='http://203.0.113.1/seen.png'>",
    "<img src='file:///etc/passwd'>",
    "a <a href='javascript:alert(1)'>b</a>",
    "<a href='data:text/html,x'>b</a>",
    "<style>@import url(http://203.0.113.1/a.css)</style>x",
    "<table background='http://203.0.113.1/b.png'><tr><td>x</table>",
    "<html><head><link rel='stylesheet' href='http://203.0.113.1/a.css'></head><body>x",
    "I <3 you & <b>you</b>",
]


class CountingBrowser(QTextBrowser):
    """A real browser of rich text that notes whatever it would load."""

    def __init__(self) -> None:
        super().__init__()
        self.loaded: list[str] = []

    def loadResource(self, _kind: int, name: QUrl | str) -> object:  # noqa: N802
        self.loaded.append(QUrl(name).toString())
        return None


def _show_as_qt_does(browser: CountingBrowser, text: str) -> None:
    """As Qt decides for tool tips and labels: what looks like rich text is rich text."""
    if Rich.mightBeRichText(text):
        browser.setHtml(text)
    else:
        browser.setPlainText(text)
    browser.document().adjustSize()
    browser.grab()


def test_the_browser_of_these_tests_would_load_pictures(qtbot: QtBot) -> None:
    browser = CountingBrowser()
    qtbot.addWidget(browser)
    _show_as_qt_does(browser, HOSTILE[0])
    assert set(browser.loaded) == {"http://203.0.113.1/seen.png"}


@pytest.mark.parametrize("text", HOSTILE)
def test_tool_tips_show_hostile_texts_and_load_nothing(qtbot: QtBot, text: str) -> None:
    browser = CountingBrowser()
    qtbot.addWidget(browser)
    feeds, episodes = FeedsModel(), EpisodesModel()
    feed = Feed("f", "https://a.example/", text)
    feeds.set_feeds((feed, dataclasses.replace(feed, id="g", failure=Failure("NotThere", {"url": text}))))
    episodes.show_listed(Listed((Episode(id="e", feed_id="f", guid="e", title=text),), haystacks=(text,)))
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.set_full_text(text)
    tips = [model.data(model.index(0), Rich.ItemDataRole.ToolTipRole) for model in (feeds, episodes)]
    tips += [feeds.data(feeds.index(1), Rich.ItemDataRole.ToolTipRole), label.toolTip()]
    for tip in tips:
        assert isinstance(tip, str)
        _show_as_qt_does(browser, tip)
        assert " ".join(text.split()) in " ".join(browser.toPlainText().split())
        assert browser.document().toHtml().count("<a href") == 0
    assert browser.loaded == []


def test_a_feed_in_trouble_says_why_and_when_it_is_tried_again(qtbot: QtBot) -> None:
    feeds = FeedsModel()
    failed = Feed("f", "https://a.example/", "A", failure=Failure("NotThere", {"url": "x"}), failures=1)
    feeds.set_feeds((dataclasses.replace(failed, retry_at=time.time() + 3 * 86_400), failed))
    later, unknown = (feeds.data(feeds.index(row), Rich.ItemDataRole.ToolTipRole) for row in (0, 1))
    state = feeds.data(feeds.index(0), FeedsModel.StateRole)
    assert isinstance(later, str)
    assert later.startswith("There is nothing at this address, error 404 (x).")
    assert later.splitlines()[-1].startswith("next try")
    assert isinstance(state, StateWords)
    assert state.word.startswith("Could not be refreshed · next try")
    assert "next try" not in str(unknown)


def test_a_plain_tip_stays_as_it_is() -> None:
    assert plain_tip("I <3 you\nand you") == "I <3 you\nand you"
