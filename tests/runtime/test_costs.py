from pathlib import Path

import pytest

from mirrortalk_desktop.runtime.costs import CostBook


def test_a_guess_serves_until_something_was_measured() -> None:
    book = CostBook(guesses={"window": 80.0})

    assert (book.cost("window"), book.cost("other", 5.0), book.is_learnt("window")) == (80.0, 5.0, False)
    book.learn("window", 60.0)
    assert (book.cost("window"), book.is_learnt("window")) == (60.0, True)


def test_an_estimate_jumps_up_and_sinks_slowly() -> None:
    book = CostBook()
    book.learn("window", 100.0)
    book.learn("window", 140.0)
    assert book.cost("window") == 140.0

    book.learn("window", 100.0)

    assert 100.0 < book.cost("window") < 140.0


def test_what_was_learnt_is_there_in_the_next_run(tmp_path: Path) -> None:
    path = tmp_path / "costs.json"
    book = CostBook(path)
    book.learn("load base", 163.4)
    book.save()

    assert CostBook(path).cost("load base") == pytest.approx(163.4)


@pytest.mark.parametrize("text", ["", "[1]", '{"window": "much"}', '{"window": [1]}', "\x00"])
def test_a_broken_file_is_learnt_again(tmp_path: Path, text: str) -> None:
    path = tmp_path / "costs.json"
    path.write_text(text)

    assert CostBook(path).cost("window", 7.0) == 7.0
