"""The memory panel: figures, history, parts and events in words."""

import dataclasses

import pytest
from PySide6.QtCore import QDateTime, QLocale, QRectF, Qt
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.qt.dialogs.memory import MemoryPanel
from mirrortalk_desktop.qt.memory_words import event_line, event_words, parts_of, rung_note
from mirrortalk_desktop.qt.models.memory_events import MOST_SHOWN, MemoryEventsModel
from mirrortalk_desktop.qt.panes.memory_history import MemoryHistory
from mirrortalk_desktop.qt.sampler import SECONDS_REMEMBERED, MemorySampler, MemoryState
from mirrortalk_desktop.runtime.governor import Rung
from mirrortalk_desktop.runtime.keeper import MemoryEvent, StandIn
from mirrortalk_desktop.runtime.memory import MemorySample
from tests.qt.panes import sample

AT = sample.MEMORY_EVENTS[-1].at


@pytest.fixture
def panel(qtbot: QtBot) -> MemoryPanel:
    made = MemoryPanel()
    qtbot.addWidget(made)
    made.show_state(sample.MEMORY, (300.0, None, 680.0))
    made.show()
    qtbot.waitExposed(made)
    return made


def lines(model: MemoryEventsModel) -> list[str]:
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def test_the_panel_says_what_is_used_the_rung_and_the_parts(panel: MemoryPanel) -> None:
    assert panel.summary.text() == "MirrorTalk uses 680 MB of the 800 MB you allow. The computer has 5.3 GB free."
    assert panel.rung.text().startswith("Tiny: the smallest speech model listens.")
    assert panel.parts_in_words() == (
        "Qt, Python and the rest: 485 MB; Speech model (Whisper): 150 MB; Understanding (embedder): 45 MB; "
        "Second reading (cross-encoder): —; Search index: —; Audio window, while it is heard: 60 MB"
    )
    assert panel.parts.accessibleDescription() == panel.parts_in_words()


def test_events_are_told_with_the_local_time_newest_first(panel: MemoryPanel) -> None:
    time = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(AT)).time(), QLocale.FormatType.ShortFormat)
    newest, oldest = lines(panel.events)
    assert newest == f"{time} switched to tiny: base needs 210 MB, 120 MB left"
    assert oldest.endswith(" loaded base, which holds 150 MB")
    assert not panel.nothing_yet.isVisible()


def test_what_nobody_could_tell_is_a_dash_and_breaks_nothing(panel: MemoryPanel) -> None:
    panel.show_state(MemoryState(MemorySample(None, None), 800), (None, None))
    assert panel.summary.text() == "MirrorTalk uses — of the 800 MB you allow. The computer has — free."
    assert panel.parts_in_words().startswith("Qt, Python and the rest: —; ")
    assert panel.history.accessibleDescription() == "Nothing has been measured yet."
    assert not panel.grab().isNull()


def test_before_anything_happened_the_panel_says_so(qtbot: QtBot) -> None:
    panel = MemoryPanel()
    qtbot.addWidget(panel)
    panel.show()
    panel.show_state(MemoryState(MemorySample(120.0, 900.0), 800), (120.0,))
    assert panel.nothing_yet.isVisible()
    assert not panel.events_view.isVisible()


def test_the_buttons_ask_and_escape_leaves(qtbot: QtBot, panel: MemoryPanel) -> None:
    with qtbot.waitSignal(panel.free_requested):
        qtbot.mouseClick(panel.free_button, Qt.MouseButton.LeftButton)
    panel.show_freeing()
    assert not panel.free_button.isEnabled()
    panel.show_freed("230 MB came back.")
    assert panel.free_button.isEnabled()
    assert panel.said.text() == "230 MB came back."
    with qtbot.waitSignal(panel.budget_requested):
        qtbot.mouseClick(panel.budget_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(panel.rejected):
        qtbot.keyClick(panel, Qt.Key.Key_Escape)


def test_the_history_is_a_line_below_the_budget_with_a_gap_where_nobody_could_tell(qtbot: QtBot) -> None:
    chart = MemoryHistory()
    qtbot.addWidget(chart)
    chart.show_history((100.0, 200.0, None, 400.0), 800)
    area = QRectF(0, 0, 599, 112)
    first, second = chart.lines(area)
    assert (first.size(), second.size()) == (2, 1)
    assert second.first().x() == pytest.approx(599)
    assert first.first().y() > first.last().y() > second.first().y() > 0
    assert chart.accessibleDescription() == (
        "Now 400 MB, at most 400 MB, at least 100 MB in the last 1 minute; the budget is 800 MB."
    )
    chart.show_history((900.0,) * SECONDS_REMEMBERED, 800)
    assert chart.lines(area)[0].first().x() == pytest.approx(0)
    assert "in the last 10 minutes" in chart.in_words()
    chart.resize(300, 100)
    assert not chart.grab().isNull()


def test_the_sampler_remembers_ten_minutes_and_not_more(qtbot: QtBot) -> None:
    sampler = MemorySampler(budget_mb=lambda: 800, chosen_model=lambda: "base")
    for _ in range(3):
        with qtbot.waitSignal(sampler.sampled) as told:
            sampler.look()
    assert isinstance(told.args[0], MemoryState)
    assert told.args[0].budget_mb == 800
    assert len(sampler.history) == 3
    sampler.history.extend([1.0] * 2 * SECONDS_REMEMBERED)
    assert len(sampler.history) == SECONDS_REMEMBERED


def test_new_events_come_on_top_and_very_old_ones_go() -> None:
    model = MemoryEventsModel()
    events = [MemoryEvent(AT + n, "loaded", f"m{n}") for n in range(MOST_SHOWN)]
    model.show_events(tuple(events))
    model.show_events(tuple(events))
    assert model.rowCount() == MOST_SHOWN
    more = [*events[5:], *(MemoryEvent(AT, "released", f"r{n}") for n in range(5))]
    model.show_events(tuple(more))
    assert model.rowCount() == MOST_SHOWN
    assert "r4" in lines(model)[0]
    assert "m5," in lines(model)[-1]


KINDS = [
    (MemoryEvent(AT, "full", "base"), "base listens in full again"),
    (MemoryEvent(AT, "lean", "base", 300, 120), "switched to lean: base in full needs 300 MB, 120 MB left"),
    (MemoryEvent(AT, "wait", "base", 300, 20), "waiting for memory: 300 MB needed, 20 MB left"),
    (
        MemoryEvent(AT, "system tiny", "base", 300, 500),
        "switched to tiny: base needs 300 MB, and the computer is short of memory",
    ),
    (MemoryEvent(AT, "released", "base", 150), "let base go, which held 150 MB"),
    (MemoryEvent(AT, "ran out", "base", other="lean"), "memory ran out with base: that piece is heard again on lean"),
    (MemoryEvent(AT, "ran out", "base"), "memory ran out with base: the episode waits to be tried again"),
    (MemoryEvent(AT, "up lean", "base", 300, 900), "there is room again: base hears in short pieces, then in full"),
    (MemoryEvent(AT, "up tiny", "base", 300, 900), "there is room again: tiny hears, then base"),
    (MemoryEvent(AT, "damaged", "base", other="tiny"), "base is damaged: tiny stands in for it"),
    (
        MemoryEvent(AT, "provider", "sentence_transformers", 520, 90, "onnx"),
        "MiniLM (light) in place of MiniLM (full), which needs 520 MB, 90 MB left",
    ),
    (MemoryEvent(AT, "loaded", "lancedb", 70), "loaded the search index, which holds 70 MB"),
    (MemoryEvent(AT, "released", "onnx", 45), "let MiniLM (light) go, which held 45 MB"),
    (MemoryEvent(AT, "loaded", "local", 2), "loaded the comparison by words, which holds 2 MB"),
    (MemoryEvent(AT, "something new", "base"), "something new: base"),
]


@pytest.mark.parametrize(("event", "words"), KINDS)
def test_every_kind_of_event_is_a_sentence(event: MemoryEvent, words: str) -> None:
    assert event_words(event) == words
    assert event_line(event).endswith(words)


def test_the_note_of_the_gauge_names_the_rung_and_who_is_short() -> None:
    assert rung_note(sample.MEMORY) == "tiny: near the budget"
    assert rung_note(dataclasses.replace(sample.MEMORY, rung=Rung.WAIT)) == "waiting for memory"
    assert rung_note(dataclasses.replace(sample.MEMORY, rung=Rung.FULL)) == ""
    short = (*sample.MEMORY_EVENTS, MemoryEvent(AT, "system tiny", "base", 300, 500))
    assert rung_note(dataclasses.replace(sample.MEMORY, events=short)) == "tiny: the computer is short of memory"
    rising = (*short, MemoryEvent(AT, "up tiny", "base", 300, 900))
    assert rung_note(dataclasses.replace(sample.MEMORY, events=rising)) == "tiny: going up again"


def test_a_model_that_stands_in_for_the_chosen_one_is_named(panel: MemoryPanel) -> None:
    for rung, begins in (
        (Rung.FULL, "Full, with a stand-in: tiny listens as carefully as it can, in place of base, which is damaged."),
        (Rung.LEAN, "Lean, with a stand-in: tiny hears shorter pieces, in place of base, which is damaged."),
        (Rung.TINY, "Tiny: the smallest speech model listens."),
        (Rung.WAIT, "Waiting: "),
    ):
        state = dataclasses.replace(sample.MEMORY, rung=rung, stand_in=StandIn("base", "tiny"))
        panel.show_state(state, (680.0,))
        assert panel.rung.text().startswith(begins)
    full = dataclasses.replace(sample.MEMORY, rung=Rung.FULL, stand_in=StandIn("base", "tiny"))
    assert rung_note(full) == "tiny in place of base"


def test_parts_never_add_up_to_less_than_nothing() -> None:
    too_much = dataclasses.replace(sample.MEMORY, parts={"Whisper": 900.0})
    assert parts_of(too_much)["app"] == 0.0
