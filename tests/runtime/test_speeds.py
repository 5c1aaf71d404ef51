from pathlib import Path

import pytest

from mirrortalk_desktop.runtime.speeds import SpeedBook


def test_a_speed_follows_what_was_measured_last_but_not_all_the_way() -> None:
    book = SpeedBook()
    assert book.speed("tiny") is None
    book.learn("tiny", audio_seconds=60, took=6)
    assert book.speed("tiny") == 10.0
    book.learn("tiny", audio_seconds=60, took=3)
    assert 10.0 < book.speed("tiny") < 20.0


def test_a_moment_of_audio_says_nothing() -> None:
    book = SpeedBook()
    book.learn("tiny", audio_seconds=1, took=1)
    book.learn("tiny", audio_seconds=60, took=0)
    assert book.speed("tiny") is None


def test_what_was_learnt_is_there_in_the_next_run(tmp_path: Path) -> None:
    book = SpeedBook(tmp_path / "speeds.json")
    book.learn("tiny", audio_seconds=60, took=7)
    book.save()
    assert SpeedBook(tmp_path / "speeds.json").speed("tiny") == pytest.approx(60 / 7, abs=0.05)
