"""Asking: the field, the cards, refusals, and long conversations."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.domain.messages import Message
from mirrortalk_desktop.domain.model import Citation, Coverage
from mirrortalk_desktop.domain.question import LONGEST_QUESTION
from mirrortalk_desktop.qt.models.chat import Beside, Exchange
from mirrortalk_desktop.qt.models.limits import Question
from mirrortalk_desktop.qt.panes.answer_foot import AnswerFoot
from mirrortalk_desktop.qt.panes.questions import QuestionPane
from mirrortalk_desktop.qt.panes.quote_card import QuoteCard
from tests.qt.panes import sample


@pytest.fixture
def pane(question_pane: QuestionPane) -> QuestionPane:
    question_pane.set_feeds(sample.FEEDS)
    return question_pane


def texts(pane: QuestionPane, question_id: int) -> str:
    card = pane.card(question_id)
    assert card is not None
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card))


def test_enter_asks_everywhere_and_empties_the_field(pane: QuestionPane, qtbot: QtBot) -> None:
    qtbot.keyClicks(pane.form.field, "What is patience?")
    with qtbot.waitSignal(pane.wishes.asked) as asked:
        qtbot.keyClick(pane.form.field, Qt.Key.Key_Return)
    assert asked.args == [Question("What is patience?")]
    assert pane.form.field.toPlainText() == ""


def test_shift_enter_begins_a_new_line_and_the_field_grows(pane: QuestionPane, qtbot: QtBot) -> None:
    field = pane.form.field
    before = field.height()
    with qtbot.assertNotEmitted(pane.wishes.asked):
        qtbot.keyClicks(field, "One")
        qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        qtbot.keyClicks(field, "Two")
    assert field.toPlainText() == "One\nTwo"
    assert field.height() > before


def test_a_question_follows_the_last_one_that_did_not_fail(pane: QuestionPane, qtbot: QtBot) -> None:
    pane.show_answer(3, sample.ANSWER)
    pane.show_failure(4, Message("It failed.", "Try again."))
    qtbot.keyClicks(pane.form.field, "And about sleep?")
    with qtbot.waitSignal(pane.wishes.asked) as asked:
        qtbot.mouseClick(pane.form.ask_button, Qt.MouseButton.LeftButton)
    assert asked.args == [Question("And about sleep?", after=3)]


@pytest.mark.parametrize("blank", ["", "   ", "\n\n"])
def test_an_empty_question_is_answered_by_a_sentence_and_the_next_step(
    pane: QuestionPane, qtbot: QtBot, blank: str
) -> None:
    pane.form.field.setPlainText(blank)
    with qtbot.assertNotEmitted(pane.wishes.asked):
        qtbot.keyClick(pane.form.field, Qt.Key.Key_Return)
    assert pane.form.hint.isVisible()
    assert pane.form.hint.text() == "The question is empty. Type what you want to know."
    qtbot.keyClicks(pane.form.field, "W")
    assert not pane.form.hint.isVisible()


def test_a_question_that_is_too_long_stays_in_the_field_to_be_shortened(pane: QuestionPane, qtbot: QtBot) -> None:
    pane.form.field.setPlainText("why " * 5000)
    with qtbot.assertNotEmitted(pane.wishes.asked):
        qtbot.keyClick(pane.form.field, Qt.Key.Key_Return)
    assert f"at most {LONGEST_QUESTION}" in pane.form.hint.text()
    assert pane.form.field.toPlainText().startswith("why why")


def test_the_arrow_up_brings_back_earlier_questions_and_down_the_draft(pane: QuestionPane, qtbot: QtBot) -> None:
    for question in ("First?", "Second?"):
        qtbot.keyClicks(pane.form.field, question)
        qtbot.keyClick(pane.form.field, Qt.Key.Key_Return)
    qtbot.keyClicks(pane.form.field, "Draf")
    shown = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(pane.form.field, key)
        shown.append(pane.form.field.toPlainText())
    assert shown == ["Second?", "First?", "First?", "Second?", "Draf"]


def test_an_answer_shows_quotes_with_their_places_and_plays_them(pane: QuestionPane, qtbot: QtBot) -> None:
    pane.show_waiting(1, Question(sample.ANSWER.question))
    assert "Searching…" in texts(pane, 1)
    pane.show_answer(1, sample.ANSWER)
    shown = texts(pane, 1)
    assert "Searching…" not in shown
    assert f"“{sample.ANSWER.citations[0].quote}”" in shown
    assert "Piet · The Slow River · What a ferry pilot knows about patience" in shown
    assert "Searched 15 episodes, 11.4 hours; 2 not ready yet" in shown
    first, second = pane.card(1).findChildren(QuoteCard)  # type: ignore[union-attr]
    assert (first.play.text(), second.play.text()) == ("Play at 0:36", "Play at 0:00")
    with qtbot.waitSignal(pane.wishes.citation_chosen) as chosen:
        qtbot.mouseClick(second.play, Qt.MouseButton.LeftButton)
    assert chosen.args == [sample.ANSWER.citations[1]]
    second.read.setFocus()
    with qtbot.waitSignal(pane.wishes.transcript_requested) as requested:
        qtbot.keyClick(second.read, Qt.Key.Key_Space)
    assert requested.args == ["e0", 0.0]


def test_a_refusal_says_so_first_and_puts_the_nearest_passages_below(pane: QuestionPane) -> None:
    pane.show_waiting(1, Question(sample.REFUSAL.question))
    pane.show_answer(1, sample.REFUSAL, Beside(nearest=(sample.citation(1, 754.0),)))
    shown = texts(pane, 1)
    assert shown.index("does not answer this") < shown.index("nearest passages") < shown.index("You see the barge")
    assert pane.card(1).findChildren(QuoteCard)[0].play.text() == "Play at 12:34"  # type: ignore[union-attr]


def test_a_refusal_without_titles_still_shows_the_nearest_words(pane: QuestionPane) -> None:
    pane.show_answer(1, sample.REFUSAL)
    assert "My father told me that." in texts(pane, 1)


def test_less_than_an_hour_is_counted_in_minutes(pane: QuestionPane) -> None:
    pane.show_answer(1, replace(sample.ANSWER, searched=Coverage(1, 9, 0.1, 0)))
    assert "Searched 1 episode, 6 minutes" in texts(pane, 1)


def test_a_failure_is_a_sentence_and_a_next_step(pane: QuestionPane) -> None:
    pane.show_waiting(1, Question("Why?"))
    pane.show_failure(1, Message("There is nothing to search yet.", "Add a podcast."))
    assert "There is nothing to search yet.\nAdd a podcast." in texts(pane, 1)


def test_the_whole_answer_can_be_copied_with_its_sources(pane: QuestionPane) -> None:
    pane.show_answer(1, sample.ANSWER)
    pane.card(1).findChild(AnswerFoot).copy.click()  # type: ignore[union-attr]
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("What does the pilot say about patience?\n\n2 quotes from")
    assert "— Piet · The Slow River · What a ferry pilot knows about patience, 0:36" in copied
    assert copied.endswith("2 not ready yet")


def test_markup_in_quotes_and_titles_stays_plain(pane: QuestionPane) -> None:
    nasty = "<img src='http://203.0.113.9/x.png'><b>loud</b>"
    citation = Citation(nasty, "e0", "g", nasty, 0.0, 1.0, nasty)
    pane.show_answer(1, replace(sample.ANSWER, lead=nasty, citations=(citation,)))
    card = pane.card(1)
    assert card is not None
    labels = card.findChildren(QLabel)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert f"“{nasty}”" in texts(pane, 1)


def test_five_hundred_answers_show_the_latest_and_the_earlier_ones_on_request(pane: QuestionPane, qtbot: QtBot) -> None:
    answers = tuple(Exchange(number, Question(f"Question {number}?"), sample.ANSWER) for number in range(500))
    pane._chat.set_exchanges(answers)
    assert pane.card(499) is not None
    assert pane.card(300) is None
    assert len(pane.conversation._cards) <= 40
    qtbot.mouseClick(pane.conversation._earlier, Qt.MouseButton.LeftButton)
    assert pane.card(480) is not None
    order = [pane.conversation._column.indexOf(card) for card in pane.conversation._cards.values()]
    assert order == sorted(order)
    for number in range(500, 530):
        pane.show_waiting(number, Question("More?"))
    assert pane.card(529) is not None
    assert len(pane.conversation._cards) <= 40


def test_the_latest_exchange_is_scrolled_into_view(pane: QuestionPane, qtbot: QtBot) -> None:
    for number in range(8):
        pane.show_answer(number, sample.ANSWER)
    pane.show_waiting(9, Question("The newest?"))
    bar = pane.conversation._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())
