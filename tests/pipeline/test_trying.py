"""Trying a speech model out, and what is then known of it."""

import shutil
from pathlib import Path

import pytest

from mirrortalk_desktop.domain.model_errors import ModelDamaged, ModelMissing, ModelTooLarge
from mirrortalk_desktop.domain.work import CancelToken, ignore_progress
from mirrortalk_desktop.pipeline.model_list import ListedModel
from tests.support.demo import DEMO, SMALL_MODEL, make_container


@pytest.mark.models
def test_a_model_that_was_tried_out_is_listed_with_its_speed_and_its_memory() -> None:
    container = make_container()
    before = listed(container.model_room.list_models(), SMALL_MODEL)
    assert (before.speed, before.is_measured, before.is_used) == (None, False, True)

    trial = container.trying.try_out(SMALL_MODEL, token=CancelToken(), report=ignore_progress)

    assert "company" in trial.text
    assert trial.audio_seconds > 60
    assert trial.speed
    assert trial.speed > 1
    after = listed(container.model_room.list_models(), SMALL_MODEL)
    assert after.speed == trial.speed
    assert after.is_measured
    container.close()
    again = make_container()
    assert listed(again.model_room.list_models(), SMALL_MODEL).speed == pytest.approx(trial.speed, abs=0.1)
    again.close()


def test_a_model_that_is_not_here_or_does_not_fit_is_not_tried() -> None:
    container = make_container(memory_budget_mb=320)
    with pytest.raises(ModelMissing):
        container.trying.try_out("tiny", token=CancelToken(), report=ignore_progress)
    with pytest.raises(ModelTooLarge) as refused:
        container.trying.try_out(SMALL_MODEL, token=CancelToken(), report=ignore_progress)
    assert refused.value.budget == 320
    assert refused.value.needed > 320
    container.close()


@pytest.mark.models
def test_a_model_that_cannot_be_loaded_is_said_to_be_damaged_though_another_stands_in() -> None:
    container = make_container()
    broken = container.paths.models / "broken"
    shutil.copytree(DEMO / SMALL_MODEL, broken)
    weights = broken / "model.bin"
    weights.write_bytes(weights.read_bytes()[:100_000])
    with pytest.raises(ModelDamaged) as damaged:
        container.trying.try_out("broken", token=CancelToken(), report=ignore_progress)
    assert damaged.value.name == "broken"
    container.close()


def test_what_is_used_comes_first_and_what_is_here_before_what_is_not(tmp_path: Path) -> None:
    container = make_container(embedding_provider="onnx")
    shutil.copytree(DEMO / SMALL_MODEL, container.paths.models / "own")
    speech = [model for model in container.model_room.list_models() if model.state.kind == "whisper"]
    assert [model.state.name for model in speech][:2] == [SMALL_MODEL, "own"]
    assert all(model.state.path is None for model in speech[2:])
    assert listed(container.model_room.list_models(), "all-MiniLM-L6-v2").is_used
    container.close()


def listed(models: tuple[ListedModel, ...], name: str) -> ListedModel:
    return next(model for model in models if model.state.name == name)
