"""What a card shows of an answer, and what a person can do with it."""

from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.domain.messages import Message
from mirrortalk_desktop.domain.question import ChipKind
from mirrortalk_desktop.qt.models.chat import Beside
from mirrortalk_desktop.qt.models.limits import Question, on_feed, on_speaker
from mirrortalk_desktop.qt.panes.answer_body import CareNote, QuoteList
from mirrortalk_desktop.qt.panes.answer_foot import AnswerFoot
from mirrortalk_desktop.qt.panes.chips import ChipLabel
from mirrortalk_desktop.qt.panes.exchange_card import ExchangeCard, FailureBody, WaitingBody
from mirrortalk_desktop.qt.panes.parts import IconButton
from mirrortalk_desktop.qt.panes.questions import QuestionPane
from mirrortalk_desktop.qt.panes.quote_card import QuoteCard
from mirrortalk_desktop.qt.panes.refusal_body import LikelyBox
from tests.qt.panes import sample

Widget = TypeVar("Widget", bound=QWidget)


@pytest.fixture
def pane(question_pane: QuestionPane) -> QuestionPane:
    return question_pane


def card_of(pane: QuestionPane, question_id: int) -> ExchangeCard:
    card = pane.card(question_id)
    assert card is not None
    return card


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def shown(widget: QWidget, kind: type[Widget]) -> list[Widget]:
    """Those inside that can be seen; others wait to be deleted."""
    return [each for each in widget.findChildren(kind) if each.isVisibleTo(widget)]


# --- how the question was understood


def test_a_follow_up_shows_how_it_was_understood(pane: QuestionPane) -> None:
    pane.show_answer(1, replace(sample.ANSWER, understood=sample.UNDERSTOOD))
    shown = texts(card_of(pane, 1))
    assert "Understood as: sleep, what the pilot says about patience" in shown
    assert "Said by: Piet" in shown
    assert "About: patience pilot" in shown


def test_a_question_that_was_taken_as_it_is_shows_no_chips(pane: QuestionPane) -> None:
    plain = replace(sample.UNDERSTOOD, chips=(), is_follow_up=False)
    pane.show_answer(1, replace(sample.ANSWER, understood=plain))
    assert "Understood as" not in texts(card_of(pane, 1))
    assert not card_of(pane, 1).findChildren(ChipLabel)


def test_a_limit_that_was_understood_can_be_removed_and_the_question_is_asked_again(
    pane: QuestionPane, qtbot: QtBot
) -> None:
    asked = Question("And about sleep?", limits=(on_feed("f1", "The Slow River"), on_speaker("Ada")), after=7)
    pane.show_waiting(8, asked)
    pane.show_answer(8, replace(sample.ANSWER, understood=sample.UNDERSTOOD))
    speaker, topic, show, chosen = (chip.remove for chip in shown(card_of(pane, 8), ChipLabel))
    with qtbot.waitSignal(pane.wishes.asked) as again:
        qtbot.mouseClick(topic, Qt.MouseButton.LeftButton)
    assert again.args == [replace(asked, without=frozenset({ChipKind.TOPIC}))]
    with qtbot.waitSignal(pane.wishes.asked) as again:
        speaker.setFocus()
        qtbot.keyClick(speaker, Qt.Key.Key_Space)
    assert again.args == [replace(asked, without=frozenset({ChipKind.SPEAKER}))]
    with qtbot.waitSignal(pane.wishes.asked) as again:
        show.click()
    assert again.args == [replace(asked, limits=(on_speaker("Ada"),))]
    with qtbot.waitSignal(pane.wishes.asked) as again:
        chosen.click()
    assert again.args == [replace(asked, limits=(on_feed("f1", "The Slow River"),))]


def test_limits_removed_one_after_the_other_stay_removed(pane: QuestionPane, qtbot: QtBot) -> None:
    asked = Question("And about sleep?", without=frozenset({ChipKind.DATES}))
    pane.show_waiting(1, asked)
    pane.show_answer(1, replace(sample.ANSWER, understood=sample.UNDERSTOOD))
    with qtbot.waitSignal(pane.wishes.asked) as again:
        shown(card_of(pane, 1), ChipLabel)[0].remove.click()
    assert again.args == [replace(asked, without=frozenset({ChipKind.DATES, ChipKind.SPEAKER}))]


def test_while_it_is_searched_the_limits_are_shown_and_cannot_be_removed(pane: QuestionPane) -> None:
    pane.show_waiting(1, Question("Why?", limits=(on_speaker("Ada"),)))
    [chip] = card_of(pane, 1).findChildren(ChipLabel)
    assert not chip.findChildren(IconButton)


# --- waiting and failing


def test_what_a_search_waits_for_is_said_and_it_can_be_stopped(pane: QuestionPane, qtbot: QtBot) -> None:
    pane.show_waiting(1, Question("Why?"), "The library is being opened; the search begins as soon as it is.")
    assert "being opened" in texts(card_of(pane, 1))
    pane.show_waiting(1, Question("Why?"))
    assert "Searching…" in texts(card_of(pane, 1))
    with qtbot.waitSignal(pane.wishes.stopped) as stopped:
        card_of(pane, 1).findChild(WaitingBody).stop.click()
    assert stopped.args == [1]


def test_a_question_that_failed_can_be_asked_again_as_it_was(pane: QuestionPane, qtbot: QtBot) -> None:
    asked = Question("Why?", limits=(on_speaker("Ada"),), after=3)
    pane.show_waiting(1, asked)
    pane.show_failure(1, Message("The index is being made again.", "Ask again in a minute."))
    again = card_of(pane, 1).findChild(FailureBody).findChild(IconButton)
    with qtbot.waitSignal(pane.wishes.asked) as wished:
        qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert wished.args == [asked]


# --- quotes


def test_a_long_list_is_folded_and_unfolds_whole(pane: QuestionPane, qtbot: QtBot) -> None:
    pane.show_answer(1, sample.every_mention(23))
    quotes = card_of(pane, 1).findChild(QuoteList)
    assert len(quotes.findChildren(QuoteCard)) == 5
    assert quotes.more.text() == "Show all 23"
    qtbot.mouseClick(quotes.more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(quotes.findChildren(QuoteCard)) == 23, timeout=30_000)
    assert not quotes.more.isVisible()
    order = [quotes._column.indexOf(each) for each in quotes.findChildren(QuoteCard)]
    assert order == list(range(23))
    assert [each.citation for each in quotes.findChildren(QuoteCard)] == list(sample.every_mention(23).citations)


def test_a_very_long_list_unfolds_in_steps(pane: QuestionPane, qtbot: QtBot) -> None:
    pane.show_answer(1, sample.every_mention(400))
    quotes = card_of(pane, 1).findChild(QuoteList)
    assert quotes.more.text() == "Show 50 more of 400"
    quotes.more.click()
    qtbot.waitUntil(lambda: len(quotes.findChildren(QuoteCard)) == 55, timeout=30_000)
    assert quotes.more.isVisible()


def test_every_moment_of_an_episode_stands_under_its_title_and_is_folded(pane: QuestionPane, qtbot: QtBot) -> None:
    pane.show_answer(1, sample.every_moment(4, 3, 1))
    quotes = card_of(pane, 1).findChild(QuoteList)
    titles = [each.text() for each in quotes.findChildren(QLabel) if each.text().startswith(("4", "3", "1"))]
    assert titles == [f"4 moments in “{sample.EPISODES[0].title}”", f"3 moments in “{sample.EPISODES[1].title}”"]
    assert len(quotes.findChildren(QuoteCard)) == 5
    quotes.more.click()
    qtbot.waitUntil(lambda: len(quotes.findChildren(QuoteCard)) == 8, timeout=30_000)
    order = [quotes._column.itemAt(place).widget() for place in range(quotes._column.count())]
    assert [isinstance(each, QuoteCard) for each in order] == [False, *[True] * 4, False, *[True] * 4, False]


def test_what_was_not_searched_is_not_said_to_be(pane: QuestionPane) -> None:
    nothing = replace(sample.REFUSAL.searched, episodes=0, passages=0, hours=0.0, shows=0, waiting=3)
    pane.show_answer(1, replace(sample.REFUSAL, hits=(), searched=nothing))
    assert "Nothing was searched; 3 not ready yet" in texts(card_of(pane, 1))


@pytest.mark.parametrize("count", [1, 6, 7])
def test_a_short_list_is_shown_whole(pane: QuestionPane, qtbot: QtBot, count: int) -> None:
    pane.show_answer(1, sample.every_mention(count))
    quotes = card_of(pane, 1).findChild(QuoteList)
    qtbot.waitUntil(lambda: len(quotes.findChildren(QuoteCard)) == count, timeout=30_000)
    assert not quotes.more.isVisible()


def test_a_quote_says_when_its_episode_came_out(pane: QuestionPane) -> None:
    pane.show_answer(1, sample.ANSWER, Beside(published={"e0": 1_763_000_000.0}))
    assert "What a ferry pilot knows about patience · 13 Nov 2025" in texts(card_of(pane, 1))


def test_a_quote_whose_episode_is_gone_stays_and_says_that_it_cannot_be_played(pane: QuestionPane) -> None:
    pane.show_answer(1, sample.ANSWER)
    assert len(card_of(pane, 1).findChildren(IconButton, options=Qt.FindChildOption.FindChildrenRecursively)) > 0
    pane._chat.forget_episodes(("e0",))
    card = card_of(pane, 1)
    quote = card.findChildren(QuoteCard)[-1]
    assert sample.ANSWER.citations[1].quote in texts(quote)
    assert "no longer in your library" in texts(quote)
    assert not quote.can_play
    assert not quote.findChildren(IconButton)


def test_related_moments_are_looked_for_once_they_are_asked_for(pane: QuestionPane, qtbot: QtBot) -> None:
    pane.show_answer(1, sample.ANSWER)
    quote = card_of(pane, 1).findChildren(QuoteCard)[0]
    with qtbot.waitSignal(pane.wishes.related_requested) as requested:
        qtbot.mouseClick(quote.related, Qt.MouseButton.LeftButton)
    assert requested.args == [sample.ANSWER.citations[0]]
    assert "Looking for related moments…" in texts(quote)
    pane.show_related(sample.ANSWER.citations[1], (sample.citation(1, 500.0),))
    assert "Looking for related moments…" in texts(quote)
    pane.show_related(sample.ANSWER.citations[0], (sample.citation(1, 500.0),))
    [moment] = quote.findChildren(QuoteCard)
    qtbot.waitUntil(moment.isVisible)
    with qtbot.waitSignal(pane.wishes.citation_chosen) as chosen:
        moment.play.click()
    assert chosen.args == [sample.citation(1, 500.0)]
    with qtbot.assertNotEmitted(pane.wishes.related_requested):
        quote.related.click()
        assert not moment.isVisible()
        quote.related.click()
        assert moment.isVisible()


def test_that_nothing_is_related_is_said_and_a_failure_can_be_tried_again(pane: QuestionPane, qtbot: QtBot) -> None:
    pane.show_answer(1, sample.ANSWER)
    first, second = card_of(pane, 1).findChildren(QuoteCard)
    first.related.click()
    pane.show_related(sample.ANSWER.citations[0], ())
    assert "Nothing else in your library" in texts(first)
    second.related.click()
    pane.show_no_related(sample.ANSWER.citations[1], Message("It failed.", "Try again."))
    assert "It failed. Try again." in texts(second)
    again = next(each for each in second.findChildren(IconButton) if each.text() == "Look again")
    with qtbot.waitSignal(pane.wishes.related_requested) as requested:
        again.click()
    assert requested.args == [sample.ANSWER.citations[1]]


def test_a_kind_word_stands_beside_the_answer_and_takes_nothing_away(pane: QuestionPane) -> None:
    pane.show_answer(1, replace(sample.ANSWER, note="care"))
    pane.show_answer(2, replace(sample.REFUSAL, note="care"))
    pane.show_answer(3, sample.ANSWER)
    cards = [card_of(pane, number) for number in (1, 2, 3)]
    assert [len(card.findChildren(CareNote)) for card in cards] == [1, 1, 0]
    assert "emergency number" in texts(cards[0])
    pane.show_answer(4, replace(sample.ANSWER, note="care.de"))
    assert "Notruf" in texts(card_of(pane, 4)), "the note speaks the language of the question"
    assert len(cards[0].findChildren(QuoteCard)) == 2


# --- refusals


def test_a_refusal_offers_the_episodes_that_look_likely_with_their_titles(pane: QuestionPane, qtbot: QtBot) -> None:
    asked = Question(sample.REFUSAL.question, limits=(on_feed("f1", "The Slow River"),))
    pane.show_waiting(1, asked)
    pane.show_answer(1, sample.REFUSAL, Beside(likely=sample.LIKELY, nearest=(sample.citation(),)))
    box = card_of(pane, 1).findChild(LikelyBox)
    assert box.take.text() == "Take 2 episodes that look likely"
    assert "Salt, snow and the price of a road · The Slow River" in texts(box)
    with qtbot.waitSignal(pane.wishes.episodes_wanted) as wanted:
        qtbot.mouseClick(box.take, Qt.MouseButton.LeftButton)
    assert wanted.args == [("e3", "e9")]
    assert not box.take.isEnabled()
    assert box.taken.isVisible()
    with qtbot.waitSignal(pane.wishes.asked) as again:
        box.again.click()
    assert again.args == [asked]


def test_one_likely_episode_is_one_episode(pane: QuestionPane) -> None:
    pane.show_answer(1, sample.REFUSAL, Beside(likely=sample.LIKELY[:1]))
    assert card_of(pane, 1).findChild(LikelyBox).take.text() == "Take the episode that looks likely"


def test_where_nothing_looks_likely_nothing_is_offered(pane: QuestionPane) -> None:
    pane.show_answer(1, sample.REFUSAL)
    assert not card_of(pane, 1).findChildren(LikelyBox)


def test_the_coverage_says_what_is_not_searched_yet(pane: QuestionPane) -> None:
    pane.show_answer(1, sample.every_mention(2))
    assert "Searched 212 episodes, 212 of 230 hours in 3 shows; 4 not ready yet" in texts(card_of(pane, 1))


# --- what is done with an answer


def test_a_thumb_is_given_changed_and_taken_back(pane: QuestionPane, qtbot: QtBot) -> None:
    pane.show_answer(1, replace(sample.ANSWER, number=12))
    foot = card_of(pane, 1).findChild(AnswerFoot)
    given: list[tuple[int, int]] = []
    pane.wishes.thumb_given.connect(lambda number, thumb: given.append((number, thumb)))
    foot.up.setFocus()
    qtbot.keyClick(foot.up, Qt.Key.Key_Space)
    assert foot.thanks.isVisible()
    assert "this computer only" in foot.thanks.text()
    assert "this computer only" in foot.up.toolTip()
    qtbot.mouseClick(foot.down, Qt.MouseButton.LeftButton)
    assert not foot.up.isChecked()
    qtbot.mouseClick(foot.down, Qt.MouseButton.LeftButton)
    assert given == [(12, 1), (12, -1), (12, 0)]
    assert not foot.thanks.isVisible()


def test_a_thumb_that_was_kept_is_shown_and_leaves_the_card_as_it_is(pane: QuestionPane) -> None:
    pane.show_answer(1, replace(sample.ANSWER, number=12))
    foot = card_of(pane, 1).findChild(AnswerFoot)
    pane._chat.put_thumb(12, 1)
    assert card_of(pane, 1).findChildren(AnswerFoot) == [foot]
    pane.show_answer(2, replace(sample.ANSWER, number=13, thumb=-1))
    other = card_of(pane, 2).findChild(AnswerFoot)
    assert other.down.isChecked()
    assert not other.up.isChecked()


def test_an_answer_that_is_not_kept_takes_no_thumb(pane: QuestionPane) -> None:
    pane.show_answer(1, sample.ANSWER)
    assert not card_of(pane, 1).findChild(AnswerFoot).up.isEnabled()


def test_one_answer_or_the_whole_conversation_is_exported(pane: QuestionPane, qtbot: QtBot) -> None:
    assert not pane.export_button.isEnabled()
    pane.show_answer(1, sample.ANSWER)
    foot = card_of(pane, 1).findChild(AnswerFoot)
    markdown, as_json, playlist, audio = foot.export.menu().actions()
    assert (markdown.text(), as_json.text()) == ("As Markdown…", "As JSON…")
    assert audio.text() == "As one audio file with chapters…"
    assert audio.data() not in [action.data() for action in pane.export_button.menu().actions()]
    with qtbot.waitSignal(pane.wishes.export_requested) as requested:
        playlist.trigger()
    assert requested.args == [(sample.ANSWER,), "playlist"]
    assert pane.export_button.isEnabled()
    with qtbot.waitSignal(pane.conversation_export_requested) as requested:
        pane.export_button.menu().actions()[0].trigger()
    assert requested.args == ["markdown"]
