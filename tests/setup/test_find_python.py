"""packaging/find_python.sh chooses a Python that is new enough, or says in one line what is missing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "packaging" / "find_python.sh"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the script is for systems with a POSIX shell")


def fake_python(folder: Path, name: str, version: str) -> None:
    """A Python of another version, as far as the script can see."""
    major, minor = version.split(".")[:2]
    is_new_enough = (int(major), int(minor)) >= (3, 11)
    path = folder / name
    path.write_text(
        f'#!/bin/sh\n[ "$1" = --version ] && echo "Python {version}" && exit 0\nexit {0 if is_new_enough else 1}\n'
    )
    path.chmod(0o755)


def find(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/bin/sh", SCRIPT], env={"PATH": os.fspath(folder), **environment}, capture_output=True, text=True
    )


def test_python3_is_taken_when_it_is_new_enough(tmp_path: Path) -> None:
    fake_python(tmp_path, "python3", "3.12.1")
    fake_python(tmp_path, "python3.13", "3.13.0")
    assert find(tmp_path).stdout.strip() == str(tmp_path / "python3")


@pytest.mark.parametrize("name", ["python3.11", "python3.12", "python3.13"])
def test_a_newer_python_beside_an_old_one_is_found_by_its_name(tmp_path: Path, name: str) -> None:
    fake_python(tmp_path, "python3", "3.9.2")
    fake_python(tmp_path, name, name.removeprefix("python") + ".0")
    assert find(tmp_path).stdout.strip() == str(tmp_path / name)


def test_a_python_that_is_too_old_is_named_in_one_line(tmp_path: Path) -> None:
    fake_python(tmp_path, "python3", "3.9.2")
    found = find(tmp_path)
    assert found.returncode == 1
    assert "needs Python 3.11 or newer; python3 is Python 3.9.2" in found.stderr
    assert found.stderr.count("\n") == 1


def test_no_python_at_all_is_said_in_one_line(tmp_path: Path) -> None:
    found = find(tmp_path)
    assert found.returncode == 1
    assert "none was found" in found.stderr
    assert found.stderr.count("\n") == 1


def test_a_person_can_choose_the_python(tmp_path: Path) -> None:
    fake_python(tmp_path, "python3", "3.12.1")
    fake_python(tmp_path, "mine", "3.13.0")
    assert find(tmp_path, PYTHON=str(tmp_path / "mine")).stdout.strip() == str(tmp_path / "mine")
