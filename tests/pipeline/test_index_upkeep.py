"""The index is put in order again and again: nothing of what it was before stays open."""

import psutil

from tests.support.demo import make_container
from tests.support.spoken import TOKEN, speak

EPISODES_UNTIL_LOOSE = 17
#: Those of the present order; each earlier one would add as many.
MOST_OPEN = 2


def test_no_file_of_an_earlier_order_stays_open() -> None:
    container = make_container()
    try:
        held = []
        for turn in range(5):
            for number in range(EPISODES_UNTIL_LOOSE):
                others = " ".join(f"brook{turn}x{number}x{word}" for word in range(200))
                said = [("Ada", f"The river number {number} runs north."), ("Ben", f"Into {others}.")]
                speak(container, "Rivers", f"{turn}, {number}", said)
            container.indexing.tidy()
            assert not container.indexing.index().is_loose()
            assert container.ask.ask("Where does the river run?", token=TOKEN).is_answered
            opened = [file.path for file in psutil.Process().open_files()]
            held.append(sum(path.startswith(str(container.paths.index)) for path in opened))
        assert held[-1] <= MOST_OPEN, held
    finally:
        container.close()
