"""What ended is told once: to the eye in the status bar, to the ear through the screen reader."""

import dataclasses
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.domain.errors import NoSpeech
from mirrortalk_desktop.domain.model import State
from mirrortalk_desktop.qt import telling
from mirrortalk_desktop.qt.engine_room import EngineRoom
from mirrortalk_desktop.qt.jobs import JobBoard
from mirrortalk_desktop.qt.telling import Telling
from tests.qt.panes import sample


def test_a_batch_is_told_once_and_a_failure_at_once(
    qtbot: QtBot, make_room: Callable[..., EngineRoom], monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken: list[str] = []
    monkeypatch.setattr(telling, "announce", lambda _widget, text: spoken.append(text))
    window = QWidget()
    qtbot.addWidget(window)
    board = JobBoard(make_room(), most_per_run=lambda: 10, parent=window)
    said: list[str] = []
    Telling(board, window=window).said.connect(said.append)
    states = {"audio_state": State.DONE, "transcript_state": State.DONE}
    for number, episode in enumerate(sample.EPISODES[:2]):
        each = dataclasses.replace(episode, id=f"e{number}", **states)  # type: ignore[arg-type]
        board.episode_changed.emit(dataclasses.replace(each, index_state=State.RUNNING))
        board.episode_changed.emit(dataclasses.replace(each, index_state=State.DONE))
    assert spoken == []
    board.became_idle.emit()
    board.became_idle.emit()
    assert len(spoken) == len(said) == 1
    assert spoken == said
    assert spoken[0].startswith("2 ")

    failed = dataclasses.replace(sample.JOBS[0], state=State.FAILED, failure=NoSpeech("Quiet").as_failure())
    board.job_changed.emit(failed)
    board.job_changed.emit(dataclasses.replace(failed, speed=1.0))
    assert len(spoken) == 2
    assert failed.title in spoken[1]
