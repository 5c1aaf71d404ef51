"""The small real speech model, loaded once, and the demo podcast that it understands."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.paths import resource
from mirrortalk_desktop.speech.engines import SpeechEngine, load_engine


@pytest.fixture
def token() -> CancelToken:
    return CancelToken()


@pytest.fixture(scope="session")
def demo() -> Path:
    return resource("demo")


@pytest.fixture(scope="session")
def spoken(demo: Path) -> dict[str, list[dict[str, float | str]]]:
    """What is truly said in each episode of the demo, by guid."""
    return json.loads((demo / "spoken.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def engine(demo: Path) -> Iterator[SpeechEngine]:
    loaded = load_engine(demo / "whisper-mini-espeak", name="whisper-mini-espeak", threads=1)
    yield loaded
    loaded.close()


def plain(text: str) -> list[str]:
    """The words of a text, as they are compared."""
    return re.sub(r"[^a-z' ]", " ", text.lower()).split()
