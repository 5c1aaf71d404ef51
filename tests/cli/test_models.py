"""models list, fetch, import, try, use, verify, delete; and doctor."""

import json
import re
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.support.demo import DEMO, SMALL_MODEL
from tests.support.server import LoopbackServer


@pytest.fixture
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of models with nothing in it."""
    monkeypatch.setenv("MIRRORTALK_MODELS", str(tmp_path / "models"))
    return tmp_path / "models"


def test_models_that_are_offered_and_those_that_are_here_are_listed(run: Run) -> None:
    states = {state["name"]: state for state in run("models", "list", "--json").json}
    assert {"tiny", "base", "small", "all-MiniLM-L6-v2", SMALL_MODEL} <= set(states)
    assert states["base"]["path"] is None
    assert states[SMALL_MODEL]["path"].endswith(SMALL_MODEL)
    assert "mirrortalk-desktop models fetch base" in run("models", "list").out


def test_a_model_comes_from_a_folder(run: Run, empty_folder: Path) -> None:
    assert run("models", "import", DEMO / SMALL_MODEL).status == 0
    assert (empty_folder / SMALL_MODEL / "model.bin").stat().st_size == (
        DEMO / SMALL_MODEL / "model.bin"
    ).stat().st_size


def test_of_two_models_both_are_taken_and_a_bad_one_is_named(run: Run, empty_folder: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        shutil.copytree(DEMO / SMALL_MODEL, tmp_path / "stick" / name)
    done = run("models", "import", tmp_path / "stick", "--json")
    assert done.status == 0
    assert [model["name"] for model in done.json["imported"]] == ["one", "two"]

    (tmp_path / "stick" / "two" / "tokenizer.json").unlink()
    done = run("models", "import", tmp_path / "stick")
    assert done.status == 1
    assert done.out.startswith("The model one is ready (")
    assert done.out.count("\n") == 1
    assert done.reason.startswith("The model “two” cannot be imported: tokenizer.json is missing.")


def test_where_all_models_are_bad_each_is_named(run: Run, empty_folder: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        shutil.copytree(DEMO / SMALL_MODEL, tmp_path / "stick" / name)
        (tmp_path / "stick" / name / "tokenizer.json").unlink()
    done = run("models", "import", tmp_path / "stick", "--json")
    assert done.status == 1
    assert done.json["imported"] == []
    said = [failure["error"] for failure in done.json["failed"]]
    assert [text.partition(" cannot be imported")[0] for text in said] == ["The model “one”", "The model “two”"]
    assert run("models", "import", tmp_path / "stick").out == ""


def test_a_folder_that_is_no_model_is_said_plainly(run: Run, empty_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "holiday").mkdir()
    (tmp_path / "holiday" / "photo.jpg").write_bytes(b"...")
    said = run("models", "import", tmp_path / "holiday")
    assert said.status == 1
    assert said.reason
    assert run("models", "import", tmp_path / "nowhere").status == 1


def test_a_model_is_fetched_from_where_the_person_says(
    run: Run, empty_folder: Path, server: LoopbackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server has not the right files, and that is noticed: nothing half-done counts as a model."""
    monkeypatch.setenv("HF_ENDPOINT", server.url("").rstrip("/"))
    assert run("models", "fetch", "tiny").status == 1
    assert server.requests, "HF_ENDPOINT was not asked"
    assert {s["name"]: s["path"] for s in run("models", "list", "--json").json}["tiny"] is None


def test_a_model_nobody_knows_is_said_plainly(run: Run) -> None:
    for action in ("fetch", "verify"):
        said = run("models", action, "gigantic")
        assert (said.status, said.reason.split(" Known")[0]) == (1, "There is no model called “gigantic”.")


@pytest.mark.models
def test_a_model_is_tried_used_and_deleted(run: Run, empty_folder: Path, tmp_path: Path) -> None:
    shutil.copytree(DEMO / SMALL_MODEL, tmp_path / "own")
    run("models", "import", tmp_path / "own")
    tried = run("models", "try", "own", "--json").json
    assert tried["speed"] > 1
    assert "company" in tried["text"]
    assert "× as fast as speech" in run("models", "list").out
    assert run("models", "use", "own").status == 0
    [own] = [model for model in run("models", "list", "--json").json if model["name"] == "own"]
    assert own["needed_is_measured"]
    assert own["speed"] == tried["speed"]
    assert run("models", "delete", "own").status == 0
    assert not (empty_folder / "own").exists()


def test_a_model_that_is_not_here_or_no_speech_model_is_not_used(run: Run) -> None:
    assert "is not on this computer" in run("models", "use", "base").reason
    assert "There is no model called" in run("models", "use", "all-MiniLM-L6-v2").reason
    assert "is not on this computer" in run("models", "try", "base").reason


def test_the_chosen_model_that_goes_is_told_and_one_that_is_not_here_cannot_go(run: Run, empty_folder: Path) -> None:
    run("models", "import", DEMO / SMALL_MODEL)
    run("models", "use", SMALL_MODEL)
    assert "was the chosen speech model" in run("models", "delete", SMALL_MODEL).err
    assert "nothing to delete" in run("models", "delete", "base").reason


def test_what_came_with_the_app_stays(run: Run) -> None:
    said = run("models", "delete", "all-MiniLM-L6-v2")
    assert (said.status, said.reason.split(".")[0]) == (1, "“all-MiniLM-L6-v2” came with MirrorTalk and stays")


def test_models_are_verified(run: Run, empty_folder: Path) -> None:
    run("models", "import", DEMO / SMALL_MODEL)
    assert run("models", "verify").status == 0
    (empty_folder / "tiny").mkdir()
    for name in ("config.json", "tokenizer.json", "vocabulary.txt", "model.bin"):
        (empty_folder / "tiny" / name).write_bytes(b"{}")
    said = run("models", "verify", "tiny")
    assert said.status == 1
    assert "damaged" in said.reason
    assert run("models", "verify", "all-MiniLM-L6-v2").status == 0


def test_the_doctor_finds_nothing_wrong_with_what_is_whole(run: Run, library: str) -> None:
    said = run("doctor", "--json")
    assert said.status == 0, said.out
    assert {"library", "index", "disk", "memory", "lancedb", "torch"} <= {finding["name"] for finding in said.json}


def test_the_doctor_says_what_does_not_fit_the_budget_and_what_does(
    run: Run, library: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mirrortalk_desktop.commands.doctor._NATIVE", ())
    options = ("--embedding-provider", "sentence_transformers", "--memory-budget")
    tight = run("doctor", "--whisper-model", "small", *options, "700")
    assert tight.status == 1
    assert "!!  room for small" in tight.out
    assert "What fits: whisper-mini-espeak, tiny, base." in tight.out
    assert "MiniLM (light) with the same vectors is used in its place; it fits from " in tight.out
    lean = run("doctor", "--whisper-model", "base", *options, "640")
    assert re.search(r"ok  room for base +it fits if it saves memory; in full from \d+0 MB", lean.out)


def test_the_doctor_says_what_is_wrong_and_what_to_do(run: Run, library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mirrortalk_desktop.commands.doctor._NATIVE", ("no_such_package",))
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: shutil._ntuple_diskusage(10, 5, 5))
    said = run("doctor", "--whisper-model", "base")
    assert said.status == 1
    wrong = {line.split("  ")[1] for line in said.out.splitlines() if line.startswith("!!")}
    assert wrong == {"disk", "model base", "no_such_package"}
    assert "models fetch base" in said.out
    assert said.reason == "3 things to look at."
    findings = json.loads(run("doctor", "--json", "--whisper-model", "base").out)
    room = {finding["name"]: finding["said"] for finding in findings if finding["name"].startswith("room for ")}
    assert room == {
        "room for base": "it fits in the budget",
        "room for the comparison by words": "it fits in the budget",
    }
    assert all(finding["next_step"] for finding in findings if not finding["ok"])
