"""An episode is heard on whatever rung fits: nothing lost, nothing twice, and better later."""

import itertools
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.errors import Cancelled, MirrorTalkError
from mirrortalk_desktop.domain.job import Task
from mirrortalk_desktop.domain.model import State, Window
from mirrortalk_desktop.domain.model_errors import OutOfMemory
from mirrortalk_desktop.domain.work import CancelToken, Progress, Shortage
from mirrortalk_desktop.models.catalogue import Catalogue
from mirrortalk_desktop.pipeline import hearing
from mirrortalk_desktop.pipeline.hearing import is_out_of_memory
from mirrortalk_desktop.runtime import governor
from mirrortalk_desktop.runtime.keeper import StandIn
from mirrortalk_desktop.speech.engines import SpeechEngine
from tests.support.demo import DEMO, SMALL_MODEL, make_container
from tests.support.made_up_memory import MadeUpMemory

pytestmark = pytest.mark.models
TOKEN = CancelToken()
AUDIO = DEMO / "first-program.mp3"
BUDGET = 1_000
#: What is held, in MB, when the chosen model fits whole, only in the lean way, only as tiny, and not at all.
ROOMY, TIGHT, NARROW, FULL_UP = 300.0, 700.0, 900.0, 990.0
COSTS = {
    "load chosen": 200.0,
    "hold chosen": 100.0,
    "hear chosen full": 200.0,
    "hear chosen lean": 150.0,
    "load tiny": 40.0,
    "hold tiny": 20.0,
    "hear tiny tiny": 20.0,
}
NOTHING_ELSE = {"question": 0.0, "load local": 0.0, "load lancedb": 0.0}


@pytest.fixture
def memory() -> MadeUpMemory:
    return MadeUpMemory(ROOMY)


@pytest.fixture
def container(memory: MadeUpMemory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Container]:
    """A container with the small real model under two names, "chosen" and "tiny", and a made-up memory."""
    for name in ("chosen", "tiny"):
        shutil.copytree(DEMO / SMALL_MODEL, tmp_path / "models" / name)
    monkeypatch.setattr(hearing, "SECONDS_BETWEEN_LOOKS", 0.01)
    monkeypatch.setattr(governor, "HOLD_SECONDS", 0.0)
    container = make_container(
        whisper_model="chosen",
        window_seconds=10.0,
        memory_budget_mb=BUDGET,
        bundled_models=(tmp_path / "models",),
        catalogue=Catalogue(()),
        memory_reader=memory,
    )
    for step, mb in (COSTS | NOTHING_ELSE).items():
        monkeypatch.setitem(container.keeper.costs._learnt, step, mb)
    monkeypatch.setattr(container.keeper.costs, "learn", lambda *_args, **_more: None)
    container.open()
    container.imports.take([AUDIO], token=TOKEN)
    yield container
    container.close()


def the_episode(container: Container) -> str:
    (episode,) = container.library.episodes.all()
    return episode.id


def hear(container: Container, report: Callable[[Progress], None] = lambda _progress: None) -> tuple[Window, ...]:
    episode = the_episode(container)
    container.ingest.perform(Task.TRANSCRIBE, episode, token=TOKEN, report=report)
    return container.library.transcripts.windows(episode)


def test_a_downgrade_in_the_middle_loses_nothing_and_hears_nothing_twice(
    container: Container, memory: MadeUpMemory
) -> None:
    def change(progress: Progress) -> None:
        memory.resident = next(mb for until, mb in ((15, ROOMY), (40, NARROW), (999, ROOMY)) if progress.done < until)

    windows = hear(container, change)

    rungs = [rung for rung, _ in itertools.groupby(window.rung for window in windows)]
    assert rungs == ["full", "tiny", "lean", "full"]
    assert {(w.rung, w.model) for w in windows} == {("full", "chosen"), ("tiny", "tiny"), ("lean", "chosen")}
    assert windows[0].start == 0.0
    assert all(before.end == after.start for before, after in itertools.pairwise(windows))
    assert windows[-1].end == pytest.approx(68, abs=1)
    sentences = [sentence.text for sentence in container.library.transcripts.sentences(the_episode(container))]
    assert len(sentences) == len(set(sentences))
    assert "The best way to learn is to build something" in " ".join(sentences)
    kinds = [
        event.kind for event in container.keeper.events() if event.kind.split()[-1] in ("full", "lean", "tiny", "wait")
    ]
    assert kinds == ["tiny", "up lean", "full"]


def test_a_model_that_is_tried_out_when_memory_is_short_is_not_called_damaged(
    container: Container, memory: MadeUpMemory
) -> None:
    memory.resident = NARROW
    trial = container.trying.try_out("chosen", token=TOKEN, report=lambda _progress: None)
    assert (trial.model, trial.speed) == ("chosen", None)
    assert trial.text


def test_when_nothing_fits_it_lets_the_model_go_says_why_and_resumes_by_itself(
    container: Container, memory: MadeUpMemory
) -> None:
    waits: list[Shortage] = []

    def change(progress: Progress) -> None:
        if progress.shortage:
            assert container.speech.name == ""
            waits.append(progress.shortage)
        memory.resident = FULL_UP if 15 < progress.done < 999 and len(waits) < 3 else ROOMY

    windows = hear(container, change)

    assert len(waits) == 3
    assert waits[0].needed_mb > waits[0].left_mb
    assert not waits[0].is_of_system
    assert all(before.end == after.start for before, after in itertools.pairwise(windows))
    assert windows[-1].rung == "full"


def test_it_can_be_cancelled_while_it_waits(container: Container, memory: MadeUpMemory) -> None:
    memory.resident = FULL_UP
    token = CancelToken()
    with pytest.raises(Cancelled):
        container.ingest.perform(
            Task.TRANSCRIBE, the_episode(container), token=token, report=lambda progress: token.cancel()
        )

    assert container.library.episodes.get(the_episode(container)).transcript_state is State.WAITING


class Starving:
    """A real engine that runs out of memory when it is asked for the chosen model with a full beam."""

    def __init__(self, engine: SpeechEngine, error: Exception, hungry: set[tuple[str, int]]) -> None:
        self._engine, self._error, self._hungry = engine, error, hungry

    def __getattr__(self, name: str) -> Any:
        return getattr(self._engine, name)

    def transcribe(self, samples: Any, **how: Any) -> Any:
        if (self._engine.name, how["beam"]) in self._hungry:
            raise self._error
        return self._engine.transcribe(samples, **how)


def starve(container: Container, error: Exception, *hungry: tuple[str, int]) -> None:
    load = container.speech_models.load
    container.speech._load = lambda name: Starving(load(name), error, set(hungry))  # type: ignore[assignment]


@pytest.mark.parametrize(
    "error", [MemoryError(), RuntimeError("std::bad_alloc"), OutOfMemory("hearing")], ids=["python", "native", "ours"]
)
def test_a_window_without_memory_is_heard_again_one_rung_lower(container: Container, error: Exception) -> None:
    starve(container, error, ("chosen", 5))

    windows = hear(container)

    assert {window.rung for window in windows} == {"lean"}
    assert {window.model for window in windows} == {"chosen"}
    assert all(before.end == after.start for before, after in itertools.pairwise(windows))
    assert "ran out" in [event.kind for event in container.keeper.events()]


def test_when_no_rung_is_left_the_episode_is_parked_and_keeps_what_was_heard(container: Container) -> None:
    heard: list[float] = []
    starve(container, MemoryError(), ("chosen", 5), ("chosen", 1), ("tiny", 1))
    with pytest.raises(OutOfMemory):
        hear(container, lambda progress: heard.append(progress.done))

    parked = container.library.episodes.get(the_episode(container))
    assert parked.transcript_state is State.FAILED
    assert parked.failure is not None
    assert parked.failure.code == "OutOfMemory"

    starve(container, MemoryError())
    container.speech.release()
    container.ingest.retry(parked.id)
    assert hear(container)[-1].end == pytest.approx(68, abs=1)


def test_an_error_that_is_not_about_memory_is_not_tried_again(container: Container) -> None:
    starve(container, RuntimeError("a bug"), ("chosen", 5))
    with pytest.raises(RuntimeError, match="a bug"):
        hear(container)


def test_what_was_heard_on_a_lower_rung_is_heard_again_and_replaced_when_all_of_it_is_ready(
    container: Container, memory: MadeUpMemory
) -> None:
    memory.resident = NARROW
    low = hear(container)
    episode = the_episode(container)
    index_all(container, episode)
    assert {window.rung for window in low} == {"tiny"}
    assert container.ingest.next_task(episode) is None
    assert container.ingest.unfinished() == ()
    memory.resident = ROOMY
    while container.ingest.next_task(episode) is None:  # it climbs one rung at a time
        pass
    assert container.ingest.next_task(episode) is Task.REHEAR
    assert container.ingest.unfinished() == (episode,)

    while container.ingest.next_task(episode) is Task.REHEAR:
        container.ingest.perform(Task.REHEAR, episode, token=TOKEN)
        kept = container.library.episodes.get(episode)
        assert (kept.transcript_state, kept.index_state) == (State.DONE, State.DONE)
        assert container.library.transcripts.windows(episode) == low

    assert container.ingest.next_task(episode) is Task.INDEX
    while container.ingest.perform(Task.INDEX, episode, token=TOKEN):
        assert container.library.transcripts.windows(episode) == low
    better = container.library.transcripts.windows(episode)
    assert [(w.start, w.end) for w in better] == [(w.start, w.end) for w in low]
    assert {(window.rung, window.model) for window in better} == {("full", "chosen")}
    assert container.ingest.next_task(episode) is None
    held = container.indexing.index().episode_ids()
    assert held == container.library.transcripts.passage_counts()
    answer = container.ask.ask("What is the best way to learn?", token=TOKEN)
    assert answer.hits


def test_hearing_again_stops_when_room_runs_out_and_goes_on_where_it_was(
    container: Container, memory: MadeUpMemory
) -> None:
    memory.resident = NARROW
    hear(container)
    episode = the_episode(container)
    index_all(container, episode)
    memory.resident = ROOMY
    while container.ingest.next_task(episode) is None:
        pass

    def change(progress: Progress) -> None:
        memory.resident = NARROW if progress.done > 25 else ROOMY

    container.ingest.perform(Task.REHEAR, episode, token=TOKEN, report=change)
    draft = container.library.rehearing.begin(episode)
    assert draft is not None
    left = container.library.rehearing.low_windows(draft)
    assert 0 < len(left) < len(container.library.transcripts.windows(episode))

    memory.resident = ROOMY
    while container.ingest.next_task(episode) is None:
        pass
    seen: list[float] = []
    container.ingest.perform(Task.REHEAR, episode, token=TOKEN, report=lambda progress: seen.append(progress.done))
    assert min(seen) >= left[0].start
    assert container.library.rehearing.low_windows(draft) == ()


def test_a_damaged_model_gives_way_to_one_that_loads(container: Container, tmp_path: Path) -> None:
    (tmp_path / "models" / "chosen" / "model.bin").write_bytes(b"broken")

    windows = hear(container)

    assert {(window.model, window.rung) for window in windows} == {("tiny", "lean")}
    (event,) = [event for event in container.keeper.events() if event.kind == "damaged"]
    assert (event.name, event.other) == ("chosen", "tiny")
    assert container.keeper.stand_in == StandIn("chosen", "tiny")
    assert not container.hearing.has_room_for_chosen(), "what stands in would hear it no better a second time"


def test_with_nothing_but_damaged_models_the_reason_is_given(container: Container, tmp_path: Path) -> None:
    for name in ("chosen", "tiny"):
        (tmp_path / "models" / name / "model.bin").write_bytes(b"broken")

    with pytest.raises(MirrorTalkError):
        hear(container)

    failure = container.library.episodes.get(the_episode(container)).failure
    assert failure is not None
    assert failure.code == "ModelDamaged"


@pytest.mark.parametrize(
    ("error", "is_memory"),
    [
        (MemoryError(), True),
        (RuntimeError("std::bad_alloc"), True),
        (RuntimeError("Failed to allocate memory for requested buffer of size 7"), True),
        (OutOfMemory("x"), True),
        (RuntimeError("unknown layer"), False),
        (ValueError("memory of a summer"), False),
    ],
)
def test_errors_about_memory_are_told_from_others(error: Exception, is_memory: bool) -> None:
    assert is_out_of_memory(error) is is_memory


def index_all(container: Container, episode: str) -> None:
    while container.ingest.perform(Task.INDEX, episode, token=TOKEN):
        pass
