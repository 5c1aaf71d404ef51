"""The keeper with a made-up memory: what it plans, what it learns, what it tells."""

from collections.abc import Callable

import pytest

from mirrortalk_desktop.domain.work import CancelToken, Shortage
from mirrortalk_desktop.runtime.costs import CostBook
from mirrortalk_desktop.runtime.governor import HOLD_SECONDS, Rung
from mirrortalk_desktop.runtime.keeper import LEAN_WINDOW_SECONDS, MemoryKeeper
from tests.support.made_up_memory import MadeUpMemory

GUESSES = {
    "load base": 260.0,
    "hold base": 110.0,
    "hear base full": 140.0,
    "hear base lean": 100.0,
    "load tiny": 180.0,
    "hold tiny": 70.0,
    "hear tiny tiny": 80.0,
    "hear tiny full": 110.0,
    "hear tiny lean": 80.0,
}


@pytest.fixture
def make() -> Callable[..., MemoryKeeper]:
    def keeper(memory: MadeUpMemory, budget: float = 800.0) -> MemoryKeeper:
        return MemoryKeeper(
            budget_mb=lambda: budget,
            window_seconds=lambda: 60.0,
            costs=CostBook(guesses=GUESSES),
            reader=memory,
            clock=memory.clock,
        )

    return keeper


def test_with_room_the_chosen_model_is_used_whole(make: Callable[..., MemoryKeeper]) -> None:
    plan = make(MadeUpMemory(300)).plan_speech("base", loaded="", has_tiny=True)

    assert (plan.rung, plan.model, plan.window_seconds, plan.beam) == (Rung.FULL, "base", 60.0, 5)


def test_near_the_budget_tiny_takes_over_and_it_is_said(make: Callable[..., MemoryKeeper]) -> None:
    memory = MadeUpMemory(560)
    keeper = make(memory)

    plan = keeper.plan_speech("base", loaded="", has_tiny=True)

    assert (plan.rung, plan.model, plan.window_seconds, plan.beam) == (Rung.TINY, "tiny", LEAN_WINDOW_SECONDS, 1)
    (event,) = keeper.events()
    assert (event.kind, event.name, event.needed_mb, event.left_mb) == ("tiny", "base", 260.0, 216.0)


def test_a_model_that_is_loaded_costs_only_the_hearing(make: Callable[..., MemoryKeeper]) -> None:
    assert make(MadeUpMemory(490)).plan_speech("base", loaded="base", has_tiny=True).rung is Rung.FULL


def test_without_tiny_on_this_computer_it_waits(make: Callable[..., MemoryKeeper]) -> None:
    plan = make(MadeUpMemory(560)).plan_speech("base", loaded="", has_tiny=False)

    assert (plan.rung, plan.model) == (Rung.WAIT, "")


def test_room_for_a_question_is_kept_free(make: Callable[..., MemoryKeeper]) -> None:
    assert make(MadeUpMemory(350)).plan_speech("base", loaded="", has_tiny=True).rung is Rung.FULL
    assert make(MadeUpMemory(350)).plan_speech("base", loaded="", has_tiny=True, reserve_mb=150).rung is Rung.LEAN
    assert make(MadeUpMemory(550)).plan_speech("base", loaded="", has_tiny=True, reserve_mb=150).rung is Rung.TINY


def test_who_waits_for_room_gets_it_from_what_is_idle_or_gives_up(make: Callable[..., MemoryKeeper]) -> None:
    memory = MadeUpMemory(700)
    keeper = make(memory)

    def let_go() -> bool:
        was_held, memory.resident = memory.resident == 700, 500
        return was_held

    keeper.relieve = let_go
    assert keeper.make_room("load onnx", 150.0, token=CancelToken(), seconds=0)
    assert not keeper.make_room("load onnx", 350.0, token=CancelToken(), seconds=0)
    assert keeper.plan_speech("base", loaded="base", has_tiny=True).rung is not Rung.WAIT


def test_a_system_that_is_short_of_memory_makes_it_wait_and_it_comes_back(make: Callable[..., MemoryKeeper]) -> None:
    memory = MadeUpMemory(300, available=100)
    keeper = make(memory)
    assert keeper.plan_speech("base", loaded="", has_tiny=True).rung is Rung.WAIT
    assert keeper.events()[-1].kind == "system wait"

    memory.available = 8_000
    seen = []
    for memory.now in (1, HOLD_SECONDS + 1, 2 * HOLD_SECONDS + 1, 3 * HOLD_SECONDS + 1):
        seen.append(keeper.plan_speech("base", loaded="", has_tiny=True).rung)

    assert seen == [Rung.WAIT, Rung.TINY, Rung.LEAN, Rung.FULL]


def test_memory_that_ran_out_means_one_rung_lower(make: Callable[..., MemoryKeeper]) -> None:
    keeper = make(MadeUpMemory(300))
    keeper.plan_speech("base", loaded="", has_tiny=True)

    rungs = [plan.rung if (plan := keeper.step_down("base", has_tiny=True)) else None for _ in range(3)]

    assert rungs == [Rung.LEAN, Rung.TINY, None]


def test_what_a_step_added_is_learnt(make: Callable[..., MemoryKeeper]) -> None:
    memory = MadeUpMemory(300)
    keeper = make(memory)

    with keeper.measure_loading("Whisper", "base"):
        memory.resident = 430
    plan = keeper.plan_speech("base", loaded="base", has_tiny=True)

    assert keeper.parts() == {"Whisper": 130}
    assert keeper.events()[-1].kind == "loaded"
    assert plan.rung is Rung.FULL
    keeper.released("Whisper", "base")
    assert keeper.parts() == {}


def test_a_step_that_fails_teaches_nothing(make: Callable[..., MemoryKeeper]) -> None:
    memory = MadeUpMemory(300)
    keeper = make(memory)

    def fail() -> None:
        with keeper.measure("hear base full"):
            memory.resident = 2_000
            raise MemoryError

    with pytest.raises(MemoryError):
        fail()
    memory.resident = 300

    assert keeper.plan_speech("base", loaded="base", has_tiny=True).rung is Rung.FULL


def test_a_step_that_does_not_fit_says_what_it_lacks_and_of_what(make: Callable[..., MemoryKeeper]) -> None:
    memory = MadeUpMemory(700)
    keeper = make(memory)

    assert keeper.shortage("load base") == Shortage(260.0, 76.0)
    memory.resident, memory.available = 300, 100
    assert keeper.shortage("load base") == Shortage(260.0, 476.0, is_of_system=True)


def test_it_works_where_the_system_tells_nothing(make: Callable[..., MemoryKeeper]) -> None:
    keeper = make(MadeUpMemory(None, None))

    with keeper.measure("hear base full"):
        pass

    assert keeper.plan_speech("base", loaded="", has_tiny=True).rung is Rung.FULL
    assert keeper.has_room_for("embed", 100.0)
