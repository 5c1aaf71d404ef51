"""Where the index cannot be used at all, the command line answers by words, and says why."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import PROGRAM, Run

LEARN = "How do people learn to write code?"
BREAD = "Which flour makes the best bread?"
DIES = "import os, signal\nos.kill(os.getpid(), signal.SIGILL)\n"


MakeOld = Callable[..., dict[str, str]]


@pytest.fixture
def old_processor(tmp_path: Path) -> MakeOld:
    """Makes an environment in which importing these packages ends the process, as on a processor without AVX2."""

    def make(*packages: str) -> dict[str, str]:
        folder = tmp_path / "stubs"
        folder.mkdir()
        for package in packages:
            (folder / f"{package}.py").write_text(DIES)
        places = os.pathsep.join((str(folder), *filter(None, sys.path)))
        return {**os.environ, "PYTHONPATH": places, "MIRRORTALK_PROBES": str(tmp_path / "probes.json")}

    return make


def run_there(environment: dict[str, str], *words: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [*PROGRAM, *words], env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )


@pytest.mark.skipif(sys.platform == "win32", reason="processes end by signals here")
def test_a_processor_that_cannot_run_the_index_leaves_words(run: Run, library: str, old_processor: MakeOld) -> None:
    usual = run("ask", LEARN, "--json").json
    there = old_processor("lancedb")
    done = run_there(there, "ask", LEARN)
    assert done.returncode == 0, done.stderr
    assert "Answered by words only: this computer's processor cannot run what searches by meaning." in done.stdout
    assert usual["citations"][0]["quote"] in done.stdout
    assert "lancedb cannot be used on this computer: this processor is too old for it." in done.stderr
    refused = run_there(there, "ask", BREAD)
    assert refused.stdout.startswith("Your library does not answer this.")
    again = run_there(there, "ingest", "--no-refresh")
    assert again.returncode == 0, again.stderr
    looked = run_there(there, "doctor")
    assert looked.returncode == 1
    assert "lancedb: This processor is too old for it. Questions are answered by words only." in looked.stdout


@pytest.mark.models
@pytest.mark.skipif(sys.platform == "win32", reason="processes end by signals here")
@pytest.mark.parametrize(
    ("packages", "reason"),
    [(("torch",), None), (("torch", "onnxruntime"), "processor")],
    ids=["the light one of the same vectors", "words"],
)
def test_where_the_model_cannot_run_something_else_answers(
    library: str, old_processor: MakeOld, packages: tuple[str, ...], reason: str | None
) -> None:
    there = old_processor(*packages) | {"EMBEDDING_PROVIDER": "sentence_transformers"}
    done = run_there(there, "ask", LEARN, "--json")
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert said["answered"]
    assert (said["words_only"] and said["words_only"]["reason"]) == reason


def test_the_json_says_that_only_words_were_compared(
    run: Run, library: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("MIRRORTALK_INDEX_LOCATION", str(tmp_path / "file" / "index"))
    said = run("ask", LEARN, "--json")
    assert said.json["answered"]
    assert said.json["words_only"] == {
        "reason": "unusable",
        "message": "Answered by words only: the search index cannot be used. mirrortalk-desktop doctor says why.",
        "indexed": 0,
        "to_index": 0,
    }
