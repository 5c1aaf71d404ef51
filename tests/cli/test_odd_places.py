"""Places that the system refuses to look at are told in one line, whichever command they are given to."""

import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links only for some")

_COMMANDS = {
    "export": ("export", "{place}"),
    "opml": ("opml", "{place}", "--force"),
    "ask": ("ask", "What was the biggest mistake?", "--audio", "{place}/x.m4a"),
    "subscribe": ("subscribe", "{place}.opml"),
    "restore": ("restore", "{place}"),
    "import": ("import", "{place}"),
    "backup": ("backup", "{place}"),
    "models import": ("models", "import", "{place}"),
}


@pytest.fixture(params=["a long name", "a loop", "below a loop"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    loop = tmp_path / "loop"
    for link in (loop, tmp_path / "loop.opml"):
        link.symlink_to(link)
    return {"a long name": tmp_path / ("x" * 300), "a loop": loop, "below a loop": loop / "x"}[request.param]


@pytest.mark.parametrize("command", _COMMANDS.values(), ids=_COMMANDS)
def test_a_place_that_cannot_be_looked_at_is_told_in_one_line(
    run: Run, library: str, place: Path, command: tuple[str, ...]
) -> None:
    said = run(*(part.format(place=place) for part in command))
    assert said.status == 1
    assert "unexpected" not in said.err
    assert str(place)[:40] in said.reason
