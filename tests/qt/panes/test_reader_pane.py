"""The reader: following, clicking, finding, growing."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.domain.model import Chapter, Segment, Transcript, TranscriptSource
from mirrortalk_desktop.qt.panes.paragraphs import cut_paragraphs
from mirrortalk_desktop.qt.panes.reader import ReaderPane, TranscriptView
from tests.qt.panes import sample


def make_reader(qtbot: QtBot, transcript: Transcript | None, chapters: tuple[Chapter, ...] = ()) -> ReaderPane:
    pane = ReaderPane()
    qtbot.addWidget(pane)
    pane.resize(640, 700)
    pane.show()
    qtbot.waitExposed(pane)
    pane.show_transcript(TranscriptView(sample.EPISODES[0], "The Slow River", transcript, chapters))
    return pane


def place_of(pane: ReaderPane, text: str) -> object:
    cursor = pane.text.document().find(text)
    cursor.setPosition(cursor.selectionStart() + 2)
    return pane.text.cursorRect(cursor).center()


def test_a_click_plays_from_the_line_under_it(qtbot: QtBot) -> None:
    pane = make_reader(qtbot, sample.transcript())
    with qtbot.waitSignal(pane.play_requested) as played:
        qtbot.mouseClick(
            pane.text.viewport(), Qt.MouseButton.LeftButton, pos=place_of(pane, "The hard part is waiting")
        )
    assert played.args == ["e0", 18.0]


def test_the_first_line_plays_from_zero(qtbot: QtBot) -> None:
    pane = make_reader(qtbot, sample.transcript())
    with qtbot.waitSignal(pane.play_requested) as played:
        qtbot.keyClick(pane.text, Qt.Key.Key_Return)
    assert played.args == ["e0", 0.0]


def test_dragging_selects_text_and_plays_nothing(qtbot: QtBot) -> None:
    pane = make_reader(qtbot, sample.transcript())
    begin, end = place_of(pane, "Welcome back"), place_of(pane, "The hard part is waiting")
    with qtbot.assertNotEmitted(pane.play_requested):
        qtbot.mousePress(pane.text.viewport(), Qt.MouseButton.LeftButton, pos=begin)
        qtbot.mouseMove(pane.text.viewport(), end)
        qtbot.mouseRelease(pane.text.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert pane.text.textCursor().hasSelection()


def test_the_line_that_is_spoken_is_marked_and_in_view(qtbot: QtBot) -> None:
    pane = make_reader(qtbot, sample.transcript(40))
    pane.follow("e0", 0.0)
    assert pane.current_text.startswith("Welcome back")
    pane.follow("e0", 1806.0)
    assert pane.current_text.startswith("What do you think about")
    assert pane.text.verticalScrollBar().value() > 0
    pane.follow("another episode", 0.0)
    assert pane.current_text.startswith("What do you think about")


def test_who_scrolls_away_is_left_in_peace_until_following_again(qtbot: QtBot) -> None:
    pane = make_reader(qtbot, sample.transcript(40))
    pane.follow("e0", 6.0)
    qtbot.keyClick(pane.text, Qt.Key.Key_PageDown)
    assert not pane._follow.isChecked()
    before = pane.text.verticalScrollBar().value()
    pane.follow("e0", 1500.0)
    assert pane.text.verticalScrollBar().value() == before
    pane.show_place(1500.0)
    assert pane._follow.isChecked()


def test_a_place_is_shown_and_stays_in_view_when_the_window_changes(qtbot: QtBot) -> None:
    pane = make_reader(qtbot, sample.transcript(40))
    pane.show_place(1206.0)
    assert pane.current_text.startswith("The pilot has agreed")
    pane.resize(420, 500)
    assert pane.text.viewport().rect().contains(pane.text.cursorRect().center())


def test_finding_goes_from_match_to_match_and_escape_closes(qtbot: QtBot) -> None:
    pane = make_reader(qtbot, sample.transcript(3))
    pane.focus_find()
    qtbot.keyClicks(pane._wanted, "patience")
    assert pane._count.text() == "1 of 6"
    qtbot.keyClick(pane._wanted, Qt.Key.Key_Return)
    assert pane._count.text() == "2 of 6"
    qtbot.keyClick(pane._wanted, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert pane._count.text() == "1 of 6"
    qtbot.keyClicks(pane._wanted, " of stone")
    assert pane._count.text() == "not found"
    qtbot.keyClick(pane._wanted, Qt.Key.Key_Escape)
    assert not pane._find_bar.isVisible()


def test_choosing_a_chapter_plays_it(qtbot: QtBot) -> None:
    pane = make_reader(qtbot, sample.transcript(), sample.CHAPTERS)
    pane._chapters.setFocus()
    with qtbot.waitSignal(pane.play_requested) as played:
        qtbot.keyClick(pane._chapters, Qt.Key.Key_Down)
    assert played.args == ["e0", 96.0]
    pane.follow("e0", 250.0)
    assert pane._chapters.currentIndex() == 2


def test_a_transcript_that_grows_keeps_the_place(qtbot: QtBot) -> None:
    pane = make_reader(qtbot, sample.transcript(20))
    pane.show_place(600.0)
    before = pane.text.verticalScrollBar().value()
    pane.show_transcript(TranscriptView(sample.EPISODES[0], "The Slow River", sample.transcript(30)))
    assert pane.text.verticalScrollBar().value() == before


def test_an_episode_without_words_says_why(qtbot: QtBot) -> None:
    pane = make_reader(qtbot, None)
    pane.show_transcript(TranscriptView(sample.EPISODES[5], "The Slow River", None))
    assert pane._empty.title.text() == "Not taken"
    assert "Take this episode" in pane._empty.explanation.text()
    pane.show_transcript(TranscriptView(sample.EPISODES[4], "The Slow River", None))
    assert pane._empty.title.text().startswith("There is nothing at")
    pane.show_empty()
    assert pane.episode_id == ""


def test_markup_in_a_transcript_is_shown_as_it_was_written(qtbot: QtBot) -> None:
    segments = (Segment(0.0, 2.0, "<img src=x> <b>bold</b> & more", "<i>Eve</i>"),)
    pane = make_reader(qtbot, Transcript("e0", TranscriptSource.PUBLISHED, "en", "", segments))
    assert "<img src=x> <b>bold</b> & more" in pane.text.toPlainText()
    assert "<i>Eve</i>" in pane.text.toPlainText()


def test_places_are_right_after_characters_that_count_twice(qtbot: QtBot) -> None:
    segments = (Segment(0.0, 2.0, "😀 😀 😀 hello."), Segment(2.0, 4.0, "The second."), Segment(4.0, 6.0, "The third."))
    pane = make_reader(qtbot, Transcript("e0", TranscriptSource.SPEECH, "en", "tiny", segments))
    pane.follow("e0", 4.5)
    assert pane.current_text == "The third."


def test_a_three_hour_transcript_opens_and_follows(qtbot: QtBot) -> None:
    segments = tuple(Segment(n * 3.0, n * 3.0 + 2.9, f"This is sentence number {n} of the day.") for n in range(3600))
    pane = make_reader(qtbot, Transcript("e0", TranscriptSource.SPEECH, "en", "tiny", segments))
    pane.follow("e0", 10_000.5)
    assert pane.current_text == "This is sentence number 3333 of the day."


def test_paragraphs_break_at_speakers_chapters_and_sentences() -> None:
    texts = ["word " * 30 + "end."] * 6
    segments = [Segment(n * 10.0, n * 10.0 + 9, text, "A" if n < 4 else "B") for n, text in enumerate(texts)]
    paragraphs = cut_paragraphs(segments, borders=[30.0])
    assert [(paragraph.first, paragraph.last) for paragraph in paragraphs] == [(0, 1), (2, 2), (3, 3), (4, 5)]
    assert paragraphs[0].start == 0.0
    assert cut_paragraphs(()) == ()
