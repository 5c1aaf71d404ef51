"""Packages of native code are tried in a child, which may die of it; this process never does."""

import json
import os
import stat
import sys
from pathlib import Path

import pytest

from mirrortalk_desktop import __main__ as entry
from mirrortalk_desktop.domain.index_errors import PackageUnusable
from mirrortalk_desktop.domain.reasons import REASONS
from mirrortalk_desktop.runtime import probes
from mirrortalk_desktop.runtime.imports import bring_in
from mirrortalk_desktop.runtime.probes import Outcome

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="processes end by signals here")

DIES = "import os, signal\nos.kill(os.getpid(), signal.{signal})\n"


@pytest.fixture
def remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of this test; nothing was found out before."""
    file = tmp_path / "probes.json"
    monkeypatch.setenv(probes.VARIABLE, str(file))
    monkeypatch.setattr(probes, "_this_run", {})
    return file


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, remembered: Path) -> Path:
    """A package that is tried before it is imported; each trial leaves a line beside it."""
    folder = tmp_path / "packages"
    folder.mkdir()
    monkeypatch.syspath_prepend(folder)
    monkeypatch.setattr(probes, "PROBED", ("native_stub",))
    return folder / "native_stub.py"


def write(package: Path, code: str) -> None:
    package.write_text(f"with open({str(package.with_name('tried'))!r}, 'a') as tried:\n    tried.write('x')\n{code}")


def times_tried(package: Path) -> int:
    tried = package.with_name("tried")
    return len(tried.read_text()) if tried.exists() else 0


def next_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """As after a new start of the program."""
    monkeypatch.setattr(probes, "_this_run", {})


def test_a_package_that_kills_the_process_is_found_out_once(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(package, DIES.format(signal="SIGILL"))
    for _ in range(2):
        with pytest.raises(PackageUnusable) as told:
            bring_in("native_stub")
        assert (told.value.package, told.value.reason) == ("native_stub", probes.TOO_OLD)
        next_run(monkeypatch)
    assert times_tried(package) == 1
    assert "native_stub" not in sys.modules


@pytest.mark.parametrize(
    ("code", "outcome"),
    [
        ("", Outcome.WORKS),
        (DIES.format(signal="SIGILL"), Outcome.TOO_OLD),
        (DIES.format(signal="SIGSEGV"), Outcome.BREAKS_OFF),
        (DIES.format(signal="SIGKILL"), Outcome.UNKNOWN),
        ("import no_such_module_at_all", Outcome.NOT_LOADED),
    ],
)
def test_what_became_of_the_child_is_understood(package: Path, code: str, outcome: Outcome) -> None:
    write(package, code)
    assert probes.try_again("native_stub") is outcome
    assert probes.is_usable("native_stub") is (outcome in (Outcome.WORKS, Outcome.UNKNOWN))


@pytest.mark.parametrize("status", [-4, 132, 3221225501, -1073741795])
def test_an_illegal_instruction_is_known_by_every_name_it_has(status: int) -> None:
    assert probes.outcome_of(status) is Outcome.TOO_OLD


def test_a_good_outcome_is_remembered_and_a_passing_failure_is_not(
    package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(package, "import no_such_module_at_all")
    assert not probes.is_usable("native_stub")
    assert not probes.is_usable("native_stub")
    assert times_tried(package) == 1
    next_run(monkeypatch)
    write(package, "")
    assert probes.is_usable("native_stub")
    next_run(monkeypatch)
    assert probes.is_usable("native_stub")
    assert times_tried(package) == 2


def test_another_processor_or_another_place_is_another_case(
    package: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    write(package, "")
    assert probes.is_usable("native_stub")
    next_run(monkeypatch)
    monkeypatch.setattr(probes, "_processor", lambda: "an older one")
    assert probes.is_usable("native_stub")
    assert times_tried(package) == 2


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b'{"native_stub": 3}', b"\xff\xfe"])
def test_a_damaged_memory_is_no_memory(package: Path, remembered: Path, content: bytes) -> None:
    remembered.write_bytes(content)
    write(package, "")
    assert probes.is_usable("native_stub")
    assert times_tried(package) == 1
    assert list(json.loads(remembered.read_text()).values()) == ["works"]


def test_where_nothing_can_be_kept_it_is_known_for_this_run(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(probes.VARIABLE, str(package / "no" / "folder.json"))
    write(package, "")
    assert probes.is_usable("native_stub")
    assert probes.is_usable("native_stub")
    assert times_tried(package) == 1


def test_a_bundled_app_is_asked_by_its_own_name(package: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The stub of a bundle passes its words on to the program, as this one does."""
    app = tmp_path / "MirrorTalk"
    app.write_text(f'#!/bin/sh\nPYTHONPATH="{package.parent}" exec "{sys.executable}" -m mirrortalk_desktop "$@"\n')
    app.chmod(app.stat().st_mode | stat.S_IXUSR)
    write(package, DIES.format(signal="SIGILL"))
    monkeypatch.setattr(sys, "executable", str(app))
    assert probes.try_again("native_stub") is Outcome.TOO_OLD
    write(package, "")
    assert probes.try_again("native_stub") is Outcome.WORKS


def test_the_real_index_works_in_a_child(remembered: Path) -> None:
    assert probes.try_again("lancedb") is Outcome.WORKS
    assert "lancedb " in remembered.read_text()


def test_the_hidden_word_is_what_the_program_listens_to(
    package: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    write(package, "")
    monkeypatch.setattr(probes, "_die_quietly", lambda: None)  # this process goes on
    monkeypatch.setattr(sys, "argv", ["mirrortalk-desktop", probes.PROBE, "native_stub"])
    assert entry.main() == 0
    assert times_tried(package) == 1
    sys.modules.pop("native_stub")


def test_the_memory_lies_beside_the_environment_it_is_about(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv(probes.VARIABLE, raising=False)
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    assert probes._place().parent == tmp_path
    monkeypatch.setattr(sys, "base_prefix", str(tmp_path))
    assert probes._place().parent == Path(os.environ["MIRRORTALK_CONFIG"])


def test_each_reason_can_be_translated() -> None:
    assert {probes.TOO_OLD, probes.BREAKS_OFF, probes.NOT_LOADED} <= set(REASONS)
