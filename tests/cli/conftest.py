"""The command line as a person uses it: in this process where that is quick, else as a real one."""

import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from mirrortalk_desktop.cli import main
from tests.support.demo import DEMO, SMALL_MODEL, serve_demo
from tests.support.server import LoopbackServer

PROGRAM = [sys.executable, "-m", "mirrortalk_desktop"]


@dataclass(frozen=True)
class Outcome:
    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one line of JSON that was said."""
        assert self.out.count("\n") == 1, self.out
        return json.loads(self.out)

    @property
    def reason(self) -> str:
        """The line that says why it could not be done."""
        assert "Traceback" not in self.err
        return self.err.strip().splitlines()[-1]


Run = Callable[..., Outcome]


@pytest.fixture(scope="session")
def models_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of models with the small speech model of the demo."""
    folder = tmp_path_factory.mktemp("models")
    shutil.copytree(DEMO / SMALL_MODEL, folder / SMALL_MODEL)
    return folder


@pytest.fixture(autouse=True)
def small_models(monkeypatch: pytest.MonkeyPatch, models_folder: Path) -> None:
    """The speech model that comes with the demo, and no language model; tests that want another say so."""
    monkeypatch.setenv("MIRRORTALK_MODELS", str(models_folder))
    monkeypatch.setenv("WHISPER_MODEL", SMALL_MODEL)
    monkeypatch.setenv("EMBEDDING_PROVIDER", "local")


@pytest.fixture
def server() -> Iterator[LoopbackServer]:
    with LoopbackServer() as server:
        yield server


@pytest.fixture
def demo_feed(server: LoopbackServer) -> str:
    """The address of the demo podcast: three episodes, one of them with a published transcript."""
    return serve_demo(server)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command in this process."""

    def run(*arguments: object, given: str | bytes = "") -> Outcome:
        sent = given.encode() if isinstance(given, str) else given
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(sent)))
        capsys.readouterr()
        try:
            status = main([str(each) for each in arguments])
        except SystemExit as exc:  # argparse
            status = int(exc.code or 0)
        said = capsys.readouterr()
        return Outcome(status, said.out, said.err)

    return run


@pytest.fixture
def program() -> Run:
    """Runs a command in a process of its own, as a person does."""

    def run(*arguments: object, given: str = "") -> Outcome:
        command = [*PROGRAM, *(str(each) for each in arguments)]
        done = subprocess.run(command, input=given, capture_output=True, encoding="utf-8", env=dict(os.environ))
        return Outcome(done.returncode, done.stdout, done.stderr)

    return run


@pytest.fixture(scope="session")
def taken_in(tmp_path_factory: pytest.TempPathFactory, models_folder: Path) -> Path:
    """The folder of a library with the demo podcast, taken in once for all tests; copied before use."""
    folder = tmp_path_factory.mktemp("taken-in")
    options = ["--library", str(folder), "--embedding-provider", "local", "--whisper-model", SMALL_MODEL, "--json"]
    with pytest.MonkeyPatch.context() as environment, LoopbackServer() as server:
        environment.setenv("MIRRORTALK_MODELS", str(models_folder))
        environment.setenv("MIRRORTALK_CONFIG", str(folder / "config"))
        environment.setenv("MIRRORTALK_LOGS", str(folder / "logs"))
        assert main(["subscribe", serve_demo(server), *options]) == 0
        assert main(["ingest", *options]) == 0
    return folder


@pytest.fixture
def library(run: Run, taken_in: Path) -> str:
    """A library with the demo podcast, taken in; gives the id of its feed."""
    shutil.copytree(taken_in, os.environ["MIRRORTALK_LIBRARY"])
    feed_id: str = run("feeds", "--json").json[0]["id"]
    return feed_id
