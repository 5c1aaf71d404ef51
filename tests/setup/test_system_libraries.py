"""packaging/system_libraries.py finds what Qt needs, installs it where it may, and else says what to install."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

Script = Callable[[str], ModuleType]
PACKAGING = Path(__file__).parents[2] / "packaging"

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux alone needs them")


def test_what_is_missing_is_named_by_its_package(script: Script, monkeypatch: pytest.MonkeyPatch) -> None:
    libraries = script("system_libraries")
    monkeypatch.setitem(libraries.LIBRARIES, "libno-such-thing.so.9", "libno-such-thing9")
    assert "libno-such-thing9" in libraries.missing()


def test_a_person_who_is_not_root_is_told_what_to_install_in_one_line(
    script: Script, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    libraries = script("system_libraries")
    monkeypatch.setattr(libraries, "LIBRARIES", {"libno-such-thing.so.9": "libno-such-thing9"})
    monkeypatch.setattr(libraries, "is_root", lambda: False)
    monkeypatch.setattr(libraries, "has_fonts", lambda: True)
    monkeypatch.setattr(sys, "argv", ["system_libraries.py"])
    assert libraries.main() == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "libno-such-thing9" in said


@pytest.mark.parametrize("works_at", [1, 2, 9])
def test_root_gets_them_installed_after_a_fresh_look_at_the_list_if_need_be(
    script: Script, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, works_at: int
) -> None:
    calls = tmp_path / "calls"
    apt = tmp_path / "apt-get"
    apt.write_text(
        f'#!/bin/sh\necho "$1" >> {calls}\n[ "$1" = update ] && exit 0\n[ $(grep -c install {calls}) -ge {works_at} ]\n'
    )
    apt.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    assert script("system_libraries").apt_install(["libegl1"]) is (works_at < 9)
    assert calls.read_text().split() == {1: ["install"]}.get(works_at, ["install", "update", "install"])


def test_every_library_that_the_window_links_to_is_in_the_table(script: Script) -> None:
    """Asks the dynamic linker about Qt's own plugins: what they miss here, the table must know."""
    import PySide6

    plugins = Path(PySide6.__file__).parent / "Qt" / "plugins"
    wanted = ["platforms/libqxcb.so", "platforms/libqwayland.so", "multimedia/libffmpegmediaplugin.so"]
    libraries = script("system_libraries")
    for plugin in wanted:
        linked = subprocess.run(["ldd", plugins / plugin], capture_output=True, text=True).stdout
        missing = {line.split()[0] for line in linked.splitlines() if "not found" in line}
        assert missing <= set(libraries.LIBRARIES), plugin
