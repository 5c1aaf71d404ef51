"""Earlier questions, topics and suggestions."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.domain.messages import Message
from mirrortalk_desktop.qt.models.limits import Question
from mirrortalk_desktop.qt.panes.questions import QuestionPane
from mirrortalk_desktop.qt.panes.quote_card import QuoteCard
from tests.qt.panes import sample

SUGGESTIONS = ("Why do old maps lie?", "What is a pause & what is it for?", "Who waits?", "Where?", "When?")


@pytest.fixture
def pane(question_pane: QuestionPane) -> QuestionPane:
    return question_pane


# --- earlier questions


def test_what_is_typed_is_searched_after_a_moment(pane: QuestionPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.history.search_requested) as searched:
        pane.history_button.click()
    assert searched.args == [""]
    assert pane.history.filter.hasFocus()
    with qtbot.waitSignal(pane.history.search_requested) as searched:
        qtbot.keyClicks(pane.history.filter, "  old  maps ")
    assert searched.args == ["old maps"]


def test_an_earlier_question_is_shown_with_its_answer_as_it_was(pane: QuestionPane, qtbot: QtBot) -> None:
    pane.open_history()
    pane.show_history((sample.earlier(2, "What is patience?"), sample.earlier(1, "Who?", sample.REFUSAL)))
    qtbot.keyClick(pane.history.filter, Qt.Key.Key_Down)
    qtbot.keyClick(pane.history.view, Qt.Key.Key_Return)
    card = pane.history.card
    assert card is not None
    assert card.isVisible()
    assert [each.citation for each in card.findChildren(QuoteCard)] == list(sample.ANSWER.citations)
    with qtbot.waitSignal(pane.wishes.citation_chosen):
        card.findChildren(QuoteCard)[0].play.click()
    qtbot.keyClick(pane.history.card_page.back, Qt.Key.Key_Escape)
    assert pane.history.view.isVisible()
    qtbot.keyClick(pane.history.view, Qt.Key.Key_Escape)
    assert not pane.history.isVisible()
    assert pane.form.field.hasFocus()


def test_escape_empties_the_filter_before_it_leaves(pane: QuestionPane, qtbot: QtBot) -> None:
    pane.open_history()
    qtbot.keyClicks(pane.history.filter, "maps")
    qtbot.keyClick(pane.history.filter, Qt.Key.Key_Escape)
    assert pane.history.filter.text() == ""
    assert pane.history.isVisible()
    qtbot.keyClick(pane.history.filter, Qt.Key.Key_Escape)
    assert not pane.history.isVisible()


def test_that_nothing_was_asked_or_nothing_matches_is_said(pane: QuestionPane, qtbot: QtBot) -> None:
    pane.open_history()
    assert pane.history.nothing.title.text() == "Looking for earlier questions…"
    pane.show_history(())
    assert pane.history.nothing.title.text() == "Nothing was asked yet"
    assert not pane.history.clear_all.isEnabled()
    assert not pane.history.delete.isEnabled()
    with qtbot.waitSignal(pane.history.search_requested):
        qtbot.keyClicks(pane.history.filter, "maps")
    pane.show_history(())
    assert pane.history.nothing.title.text() == "No earlier question matches"
    assert "“maps”" in pane.history.nothing.explanation.text()
    [button] = pane.history.nothing.buttons
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pane.history.filter.text() == ""


def test_one_question_is_deleted_with_a_key_or_a_button(pane: QuestionPane, qtbot: QtBot) -> None:
    pane.open_history()
    pane.show_history((sample.earlier(2, "What?"), sample.earlier(1, "Who?")))
    with qtbot.waitSignal(pane.history.deletion_requested) as deleted:
        qtbot.keyClick(pane.history.view, Qt.Key.Key_Delete)
    assert deleted.args == [2]
    pane.history_model.remove(2)
    with qtbot.waitSignal(pane.history.deletion_requested) as deleted:
        pane.history.delete.click()
    assert deleted.args == [1]


def test_all_are_cleared_only_after_a_person_said_so(pane: QuestionPane, qtbot: QtBot) -> None:
    pane.open_history()
    pane.show_history((sample.earlier(1, "Who?"),))
    with qtbot.assertNotEmitted(pane.history.clearing_requested):
        pane.history.clear_all.click()
        [box] = pane.findChildren(QMessageBox)
        qtbot.keyClick(box, Qt.Key.Key_Escape)
    pane.history.clear_all.click()
    box = next(box for box in pane.findChildren(QMessageBox) if box.isVisible())
    with qtbot.waitSignal(pane.history.clearing_requested):
        next(button for button in box.buttons() if "Clear" in button.text()).click()


def test_asking_leads_back_to_the_conversation(pane: QuestionPane, qtbot: QtBot) -> None:
    pane.open_history()
    qtbot.keyClicks(pane.form.field, "Why?")
    qtbot.keyClick(pane.form.field, Qt.Key.Key_Return)
    assert pane.conversation.isVisible()


def test_questions_that_were_forgotten_do_not_come_back_with_the_arrow_up(pane: QuestionPane, qtbot: QtBot) -> None:
    pane._chat.set_exchanges((sample.earlier(2, "First?"), sample.earlier(1, "Second?")))
    pane._chat.remove_answers((1,))
    qtbot.keyClick(pane.form.field, Qt.Key.Key_Up)
    assert pane.form.field.toPlainText() == "First?"
    pane._chat.remove_answers((2,))
    pane.form.field.clear()
    qtbot.keyClick(pane.form.field, Qt.Key.Key_Up)
    assert pane.form.field.toPlainText() == ""


# --- topics


def shown_labels(pane: QuestionPane) -> str:
    return "\n".join(each.text() for each in pane.topics.findChildren(QLabel) if each.isVisible())


def test_a_topic_leads_to_moments_that_can_be_played(pane: QuestionPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.topics.topics_requested):
        pane.topics_button.click()
    assert "Looking for topics…" in shown_labels(pane)
    pane.topics.show_topics(sample.TOPICS)
    with qtbot.waitSignal(pane.topics.topic_chosen) as chosen:
        qtbot.keyClick(pane.topics.view, Qt.Key.Key_Return)
    assert chosen.args == [sample.TOPICS[0]]
    assert "Looking for moments…" in shown_labels(pane)
    pane.topics.show_moments(sample.TOPICS[1], (sample.citation(),))
    assert "Looking for moments…" in shown_labels(pane)
    pane.topics.show_moments(sample.TOPICS[0], (sample.citation(0), sample.citation(1)))
    first = pane.topics.findChildren(QuoteCard)[0]
    with qtbot.waitSignal(pane.wishes.citation_chosen) as played:
        first.play.click()
    assert played.args == [sample.citation(0)]
    qtbot.keyClick(pane.topics.moments_page.back, Qt.Key.Key_Escape)
    assert pane.topics.view.hasFocus()
    qtbot.keyClick(pane.topics.view, Qt.Key.Key_Escape)
    assert pane.conversation.isVisible()


def test_labels_come_after_the_topics_and_choose_among_them(pane: QuestionPane) -> None:
    topics, model = pane.topics, pane.topics_model
    pane.open_topics()
    topics.show_topics(tuple(replace(each, labels=()) for each in sample.TOPICS))
    topics.view.setCurrentIndex(model.index(1))
    topics.show_labelled(
        tuple(replace(each, labels=("health", "sad")[: 2 - place]) for place, each in enumerate(sample.TOPICS))
    )
    assert topics.view.currentIndex().row() == 1, "labels take nothing away from who is choosing"
    assert not topics.only.isVisible()
    topics.labels.click()
    assert topics.only.isVisible()
    assert [topics.only.itemText(row) for row in range(topics.only.count())] == ["All topics", "health", "sad"]
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "patience, 12 episodes · health · sad"
    topics.only.setCurrentIndex(2)
    assert [model.index(row).data() for row in range(model.rowCount())] == ["patience"]
    topics.labels.click()
    assert (model.rowCount(), topics.only.isVisible()) == (len(sample.TOPICS), False)


def test_labels_are_offered_only_where_there_are_any(pane: QuestionPane) -> None:
    pane.open_topics()
    pane.topics.show_topics(sample.TOPICS[1:2])
    assert not pane.topics.labels.isVisible()
    pane.topics.show_topics(sample.TOPICS)
    assert pane.topics.labels.isVisible()
    pane.topics.labels.click()
    assert "calm" in pane.topics_model.index(0).data(pane.topics_model.DetailRole)


def test_that_there_are_no_topics_or_why_is_said(pane: QuestionPane) -> None:
    pane.open_topics()
    pane.topics.show_topics(())
    assert "No topics yet" in shown_labels(pane)
    pane.topics.show_failure(Message("It failed.", "Try again."))
    assert "It failed.\nTry again." in shown_labels(pane)


def test_moments_that_cannot_be_found_are_explained(pane: QuestionPane) -> None:
    pane.open_topics()
    pane.topics.show_topics(sample.TOPICS)
    pane.topics.view.activated.emit(pane.topics_model.index(1))
    pane.topics.show_failure(Message("It failed.", "Try again."))
    assert "It failed. Try again." in shown_labels(pane)


# --- suggestions


def test_suggestions_fill_the_empty_conversation_and_are_asked_by_a_click(pane: QuestionPane, qtbot: QtBot) -> None:
    assert not pane.suggestions.isVisible()
    pane.show_suggestions(SUGGESTIONS)
    assert [each.question for each in pane.suggestions.buttons if each.isVisible()] == list(SUGGESTIONS[:4])
    assert not pane.form.suggestion.isVisible()
    with qtbot.waitSignal(pane.wishes.asked) as asked:
        qtbot.mouseClick(pane.suggestions.buttons[1], Qt.MouseButton.LeftButton)
    assert asked.args == [Question(SUGGESTIONS[1])]


def test_later_one_suggestion_stands_in_a_quiet_line_and_others_follow(pane: QuestionPane, qtbot: QtBot) -> None:
    pane.show_suggestions(SUGGESTIONS[:2])
    pane.show_answer(1, sample.ANSWER)
    line = pane.form.suggestion
    assert line.isVisible()
    seen = []
    for _ in range(3):
        seen.append(line.button.question)
        line.another.click()
    assert seen == [SUGGESTIONS[0], SUGGESTIONS[1], SUGGESTIONS[0]]
    with qtbot.waitSignal(pane.wishes.asked) as asked:
        line.button.click()
    assert asked.args == [Question(SUGGESTIONS[1])]


def test_without_suggestions_nothing_is_shown(pane: QuestionPane) -> None:
    pane.show_answer(1, sample.ANSWER)
    pane.show_suggestions(())
    assert not pane.form.suggestion.isVisible()
    pane.show_suggestions(SUGGESTIONS[:1])
    assert pane.form.suggestion.isVisible()
    assert not pane.form.suggestion.another.isVisible()
