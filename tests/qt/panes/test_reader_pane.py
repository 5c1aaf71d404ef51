"""The reader: following, clicking, finding, growing."""

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtWidgets import QProxyStyle, QStyle
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.domain.model import Chapter, Doubt, Segment, Transcript, TranscriptSource, Word
from mirrortalk_desktop.qt.panes.paragraphs import cut_paragraphs
from mirrortalk_desktop.qt.panes.reader import ReaderPane, TranscriptView
from mirrortalk_desktop.qt.style import colours
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
    [take] = pane._empty.buttons
    assert take.isVisible()
    with qtbot.waitSignal(pane.episodes_wanted) as wanted:
        qtbot.mouseClick(take, Qt.MouseButton.LeftButton)
    assert wanted.args == [("e5",)]
    pane.show_transcript(TranscriptView(sample.EPISODES[3], "The Slow River", None))
    assert not take.isVisible()
    pane.show_transcript(TranscriptView(sample.EPISODES[4], "The Slow River", None))
    assert pane._empty.title.text().startswith("There is nothing at")
    pane.show_empty()
    assert pane.episode_id == ""


class Steady(QProxyStyle):
    """A style whose system says how long things may move."""

    def __init__(self, milliseconds: int) -> None:
        super().__init__("fusion")
        self._milliseconds = milliseconds

    def styleHint(self, hint: QStyle.StyleHint, *arguments: object) -> int:  # noqa: N802
        is_asked = hint is QStyle.StyleHint.SH_Widget_Animation_Duration
        return self._milliseconds if is_asked else super().styleHint(hint, *arguments)  # type: ignore[arg-type]


@pytest.mark.parametrize(("milliseconds", "glides"), [(200, True), (0, False)])
def test_nothing_glides_for_somebody_who_wants_no_motion(qtbot: QtBot, milliseconds: int, glides: bool) -> None:
    pane = make_reader(qtbot, sample.transcript(60))
    steady = Steady(milliseconds)
    pane.text.setStyle(steady)
    line = next(n for n in range(60) if pane.text.cursorRect(pane.text._cursor(pane.text._starts[n])).top() > 800)
    pane.text.reveal(line, is_soft=True)
    assert (pane.text._scroll.state() is QAbstractAnimation.State.Running) == glides
    assert (pane.text.verticalScrollBar().value() > 0) != glides
    pane.text._scroll.stop()
    pane.text.setStyle(None)


def test_lines_stay_readable_in_a_very_wide_window(qtbot: QtBot) -> None:
    pane = make_reader(qtbot, sample.transcript())
    pane.resize(3000, 800)
    letter = pane.text.fontMetrics().averageCharWidth()
    qtbot.waitUntil(lambda: pane.text.viewport().width() < 120 * letter)
    bar = pane.text.verticalScrollBar()
    assert bar.mapTo(pane.text, bar.rect().topRight()).x() > 2900
    pane.resize(400, 800)
    qtbot.waitUntil(lambda: pane.text.viewport().width() > 350)


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


def heard() -> Transcript:
    """A segment whose words have times, one whose words spell something else, and one without any."""
    words = tuple(
        Word(10.0 + n, 10.8 + n, text)
        for n, text in enumerate([" Ice", " 😀", " is", " cold", "-ish,", " don't", " you?"])
    )
    segments = (
        Segment(10.0, 17.0, "Ice 😀 is cold-ish, don't you?", "", words),
        Segment(20.0, 30.0, "First this. Then that.", "", (Word(20.0, 21.0, "Other"),)),
        Segment(30.0, 40.0, "One more sentence."),
    )
    return Transcript("e0", TranscriptSource.SPEECH, "en", "tiny", segments)


def test_the_word_that_is_spoken_is_marked_else_its_sentence(qtbot: QtBot) -> None:
    pane = make_reader(qtbot, heard())
    spoken = []
    for second in (9.0, 10.0, 11.5, 13.0, 14.2, 15.0, 16.99, 19.0, 20.0, 27.0, 35.0):
        pane.follow("e0", second)
        spoken.append(pane.text.spoken_words)
    assert spoken == [
        "",
        "Ice",
        "😀",
        "cold",
        "-ish,",
        "don't",
        "you?",
        "you?",
        "First this.",
        "Then that.",
        "One more sentence.",
    ]
    pane.follow("e0", 14.2)
    assert pane.current_text == "Ice 😀 is cold-ish, don't you?"


def test_a_click_on_a_word_plays_it_else_its_sentence(qtbot: QtBot) -> None:
    pane = make_reader(qtbot, heard())
    played: list[float] = []
    pane.play_requested.connect(lambda _episode, seconds: played.append(seconds))
    for text in ("cold", "don't", "this.", "that", "more"):
        qtbot.mouseClick(pane.text.viewport(), Qt.MouseButton.LeftButton, pos=place_of(pane, text))
    assert played == [13.0, 15.0, 20.0, pytest.approx(25.5, abs=0.5), 30.0]
    pane.text.put_cursor(0)
    for _ in range(4):
        qtbot.keyClick(pane.text, Qt.Key.Key_Right)
    qtbot.keyClick(pane.text, Qt.Key.Key_Return)
    assert played[-1] == 11.0


def test_following_words_paints_and_lays_nothing_out(qtbot: QtBot) -> None:
    segments = tuple(
        Segment(
            n * 5.0,
            n * 5.0 + 5,
            "one two three four five.",
            "",
            tuple(
                Word(n * 5.0 + k, n * 5.0 + k + 0.9, f" {text}")
                for k, text in enumerate(["one", "two", "three", "four", "five."])
            ),
        )
        for n in range(2000)
    )
    pane = make_reader(qtbot, Transcript("e0", TranscriptSource.SPEECH, "en", "tiny", segments))
    pane.follow("e0", 5001.5)
    assert pane.text.spoken_words == "two"
    changes: list[object] = []
    pane.text.document().contentsChange.connect(lambda *change: changes.append(change))
    pane.text.document().documentLayout().documentSizeChanged.connect(changes.append)
    before = pane.text.verticalScrollBar().value()
    for step in range(20):
        pane.follow("e0", 5002.0 + step / 10)
    assert pane.text.spoken_words == "four"
    assert changes == []
    assert pane.text.verticalScrollBar().value() == before


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


def doubted() -> Transcript:
    segments = (
        Segment(0.0, 4.0, "We went down to the river."),
        Segment(4.0, 9.0, "he he he he he he", doubt=Doubt.LOOP),
        Segment(9.0, 12.0, "And then we went home."),
    )
    return Transcript("e0", TranscriptSource.SPEECH, "en", "tiny", segments)


def test_what_was_possibly_not_said_is_grey_slanted_and_says_why(qtbot: QtBot) -> None:
    pane = make_reader(qtbot, doubted())
    document = pane.text.document()
    inks = {text: document.find(text).charFormat() for text in ("river", "he he", "home")}
    assert [inks[text].fontItalic() for text in inks] == [False, True, False]
    assert inks["he he"].foreground().color() == colours().muted != inks["river"].foreground().color()
    assert "river. he he he he he he And then" in pane.text.toPlainText()
    reasons = [pane.text.doubt_at(document.find(text).position()) for text in ("river", "he he", "home")]
    assert reasons == ["", "Possibly not said: the same words come again and again.", ""]


def test_a_person_can_say_that_it_is_right(qtbot: QtBot) -> None:
    pane = make_reader(qtbot, doubted())
    plain = pane.text.menu_at(pane.text.document().find("river").position())
    menu = pane.text.menu_at(pane.text.document().find("he he").position())
    assert len(menu.actions()) == len(plain.actions()) + 3
    [right] = [action for action in menu.actions() if action.text().startswith("This is right")]
    with qtbot.waitSignal(pane.words_confirmed) as confirmed:
        right.trigger()
    assert confirmed.args == ["e0", 4.0]
    menu.deleteLater()
    plain.deleteLater()
