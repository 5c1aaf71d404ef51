"""Which of two equal embedders is used, and when questions and indexing wait for memory."""

import threading
from collections.abc import Iterator
from typing import Any

import pytest

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.model_errors import OutOfMemory
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.search import embedders
from mirrortalk_desktop.search.embedders.local import LocalWords
from tests.support.demo import make_container
from tests.support.made_up_memory import MadeUpMemory

TOKEN = CancelToken()


@pytest.fixture
def memory() -> MadeUpMemory:
    return MadeUpMemory(300.0)


@pytest.fixture
def container(memory: MadeUpMemory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Container]:
    """Embedders by name, but quick ones."""

    def load(provider: str, **_how: Any) -> LocalWords:
        return LocalWords()

    monkeypatch.setattr(embedders, "load_embedder", load)
    container = make_container(embedding_provider="sentence_transformers", memory_budget_mb=3_000, memory_reader=memory)
    yield container
    container.close()


def used(container: Container) -> str:
    with container.embedding.use(TOKEN, patience=0):
        return container.embedder.name


def test_with_room_the_wanted_embedder_is_used(container: Container) -> None:
    assert used(container) == "sentence_transformers"
    assert container.embedder.times_loaded == 1


def test_where_it_does_not_fit_the_lean_one_of_equal_vectors_is_used_and_that_is_said_once(
    container: Container, memory: MadeUpMemory
) -> None:
    memory.resident = 2_200.0

    assert [used(container), used(container)] == ["onnx", "onnx"]
    assert container.embedder.times_loaded == 1
    told = [(event.name, event.other) for event in container.keeper.events() if event.kind == "provider"]
    assert told == [("sentence_transformers", "onnx")]


def test_what_is_loaded_stays_though_room_comes_and_goes(container: Container, memory: MadeUpMemory) -> None:
    memory.resident = 2_200.0
    used(container)
    memory.resident = 100.0

    assert used(container) == "onnx"
    container.model_room.free_search()
    assert used(container) == "sentence_transformers"


def test_without_room_for_either_a_question_is_told_so(container: Container, memory: MadeUpMemory) -> None:
    memory.resident = 2_950.0

    with pytest.raises(OutOfMemory):
        used(container)


def test_a_model_that_nobody_used_for_a_while_is_let_go(container: Container) -> None:
    used(container)

    assert not container.model_room.free_search(idle_seconds=600.0)
    assert container.model_room.free_search(idle_seconds=0.0)
    assert container.embedder.name == ""
    assert [event.kind for event in container.keeper.events()][-2:] == ["loaded", "released"]


def test_who_waits_for_room_has_unused_models_let_go(container: Container, monkeypatch: pytest.MonkeyPatch) -> None:
    with container.embedding.use(TOKEN, patience=1):
        assert not container.keeper.relieve(), "it is in use"
    assert not container.keeper.relieve(), "it was used a moment ago"

    monkeypatch.setattr("mirrortalk_desktop.pipeline.model_room.UNUSED_SECONDS", 0.0)
    assert container.keeper.relieve()
    assert container.embedder.name == ""


def test_a_model_in_use_is_not_let_go_by_another_thread(container: Container) -> None:

    freed: list[bool] = []
    with container.embedding.use(TOKEN, patience=0):
        other = threading.Thread(target=lambda: freed.append(container.model_room.free_search()))
        other.start()
        other.join()

    assert freed == [False]
