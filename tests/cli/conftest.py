"""The command line as a person uses it: in this process where that is quick, else as a real one."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
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


@pytest.fixture(autouse=True)
def small_models(monkeypatch: pytest.MonkeyPatch) -> None:
    """The speech model that comes with the demo, and no language model; tests that want another say so."""
    monkeypatch.setenv("MIRRORTALK_MODELS", str(DEMO))
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

    def run(*arguments: object, given: str = "") -> Outcome:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given.encode())))
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


@pytest.fixture
def library(run: Run, demo_feed: str) -> str:
    """A library with the demo podcast, taken in; gives the id of its feed."""
    feed_id: str = run("subscribe", demo_feed, "--json").json["subscribed"][0]["id"]
    assert run("ingest").status == 0
    return feed_id
