"""packaging/install.py takes PyTorch's CPU build where pip would bring GPU libraries, with the real pip."""

import base64
import hashlib
import io
import os
import re
import subprocess
import sys
import tomllib
import venv
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pip
import pytest

from tests.support.server import LoopbackServer

ROOT = Path(__file__).parents[2]
VERSION = "{}.{}".format(*sys.version_info)
Script = Callable[[str], ModuleType]


@pytest.fixture
def python(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The Python of an empty virtual environment, with our own pip and none of this computer's settings for it."""
    for name in list(os.environ):
        if name.startswith("PIP_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_CACHE_DIR", "1")
    folder = tmp_path / "venv"
    venv.create(folder)
    (tmp_path / "lent").mkdir()
    (tmp_path / "lent" / "pip").symlink_to(Path(pip.__file__).parent)
    site_packages = folder / ("Lib/site-packages" if os.name == "nt" else f"lib/python{VERSION}/site-packages")
    (site_packages / "lent.pth").write_text(str(tmp_path / "lent"))
    return tmp_path / "venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


@pytest.fixture
def index() -> Iterator[LoopbackServer]:
    with LoopbackServer() as server:
        yield server


def publish(server: LoopbackServer, path: str, name: str, version: str, needs: str = "") -> None:
    """Put a package with nothing in it on a package index."""
    file = f"{name.replace('-', '_')}-{version}-py3-none-any.whl"
    folder = f"{name.replace('-', '_')}-{version}.dist-info"
    contents = {
        f"{folder}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
        + (f"Requires-Dist: {needs}\n" if needs else ""),
        f"{folder}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(
        f"{each},sha256={base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b'=').decode()},\n"
        for each, text in contents.items()
    )
    contents[f"{folder}/RECORD"] = record + f"{folder}/RECORD,,\n"
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for each, text in contents.items():
            archive.writestr(each, text)
    link = file.replace("+", "%2B")
    server.serve(f"{path}/{name}/", f'<a href="{link}">{file}</a>', "text/html")
    server.serve(f"{path}/{name}/{link}", packed.getvalue(), "application/zip")


def version_of(python: Path, name: str) -> str:
    ask = f"import importlib.metadata as m; print(m.version({name!r}))"
    return subprocess.run([python, "-c", ask], capture_output=True, text=True).stdout.strip()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only on Linux does PyTorch bring GPU libraries")
def test_where_pip_would_take_gpu_libraries_the_cpu_build_is_installed(
    python: Path, index: LoopbackServer, script: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(index, "/simple", "torch", "2.13.0", needs="nvidia-something")
    publish(index, "/simple", "nvidia-something", "1.0")
    publish(index, "/cpu", "torch", "2.13.0+cpu")
    monkeypatch.setenv("PIP_INDEX_URL", index.url("/simple"))
    install = script("install")
    assert install.gpu_libraries(python, "2.13.0") == ["nvidia-something"]
    install.prefer_cpu_torch(python, version="2.13.0", index=index.url("/cpu"))
    assert version_of(python, "torch") == "2.13.0+cpu"
    assert install.is_installed(python, "torch", "2.13.0")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only on Linux does PyTorch bring GPU libraries")
def test_a_cpu_index_that_cannot_be_reached_is_one_line_and_no_failure(
    python: Path,
    index: LoopbackServer,
    script: Script,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    publish(index, "/simple", "torch", "2.13.0", needs="nvidia-something")
    publish(index, "/simple", "nvidia-something", "1.0")
    monkeypatch.setenv("PIP_INDEX_URL", index.url("/simple"))
    script("install").prefer_cpu_torch(python, version="2.13.0", index=index.url("/nothing-here"))
    assert "could not be reached: taking the standard PyTorch" in capsys.readouterr().out
    assert version_of(python, "torch") == ""


def test_where_pip_takes_no_gpu_libraries_no_other_index_is_asked(
    python: Path, index: LoopbackServer, script: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(index, "/simple", "torch", "2.13.0")
    publish(index, "/cpu", "torch", "2.13.0+cpu")
    monkeypatch.setenv("PIP_INDEX_URL", index.url("/simple"))
    script("install").prefer_cpu_torch(python, version="2.13.0", index=index.url("/cpu"))
    assert not [request for request in index.requests if request.path.startswith("/cpu")]
    assert version_of(python, "torch") == ""


def test_what_pip_does_is_told_in_short(
    python: Path,
    index: LoopbackServer,
    script: Script,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    publish(index, "/simple", "torch", "2.13.0", needs="other")
    publish(index, "/simple", "other", "1.0")
    monkeypatch.setenv("PIP_INDEX_URL", index.url("/simple"))
    assert script("install").pip(python, "install", "torch")
    assert capsys.readouterr().out == "  installing 2 packages …\n"
    assert version_of(python, "other") == "1.0"


def test_the_last_words_of_pip_are_shown_when_it_fails(
    python: Path,
    index: LoopbackServer,
    script: Script,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("PIP_INDEX_URL", index.url("/simple"))
    install = script("install")
    with pytest.raises(install.CannotSetUp):
        install.pip(python, "install", "no-such-package")
    assert "No matching distribution found for no-such-package" in capsys.readouterr().err


def test_only_what_takes_long_is_told_of_a_long_installation(script: Script) -> None:
    said = [
        *(f"Collecting package-{number}==1.0 (from -c constraints.txt (line {number}))" for number in range(45)),
        "  Downloading six-1.17.0-py2.py3-none-any.whl (11 kB)",
        "  Downloading torch-2.13.0.metadata (29 kB)",
        "Downloading https://a.example/whl/torch-2.13.0%2Bcpu-cp311-linux_x86_64.whl (181.9 MB)",
        "  Downloading pyarrow-22.0.0-cp311-cp311-manylinux_2_28_x86_64.whl (47.7 MB)",
        "Installing collected packages: " + ", ".join("abcdef"),
        "Successfully installed a-1 b-1",
    ]
    assert list(script("install").in_short(said)) == [
        "20 packages looked at …",
        "40 packages looked at …",
        "downloading torch (182 MB) …",
        "downloading pyarrow (48 MB) …",
        "installing 6 packages …",
    ]


@pytest.mark.skipif(not hasattr(os, "posix_fadvise"), reason="only some systems can be told")
def test_the_system_forgets_its_copies_of_fresh_libraries(script: Script, tmp_path: Path) -> None:
    library = tmp_path / "lib" / "fresh.so.1"
    library.parent.mkdir()
    library.write_bytes(b"code" * 1_000_000)
    (tmp_path / "lib" / "fresh.so").symlink_to(library)
    (tmp_path / "lib" / "fresh.py").write_text("code")
    assert script("install").let_go_of_fresh_libraries(tmp_path) == 1
    assert library.read_bytes() == b"code" * 1_000_000


def test_what_to_do_next_is_said(script: Script) -> None:
    said = script("install").what_next(Path("python"))
    assert ("python -m mirrortalk_desktop" if os.name == "nt" else "`make run`") in said


def test_every_dependency_is_pinned_once_to_an_exact_version_for_every_system() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]
    assert all(re.fullmatch(r"[a-z0-9-]+==[0-9][0-9a-z.]*", pin) for pin in pins), (
        "a pin with a local suffix or a range"
    )
    names = [pin.partition("==")[0] for pin in pins]
    assert names == sorted(set(names))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"], "pip", "hatchling"]
    assert {re.split(r"[\[<>=!~; ]", each)[0].lower() for each in wanted} <= set(names)


def test_a_pin_is_read_from_the_constraints(script: Script) -> None:
    install = script("install")
    assert install.pinned("torch") == "2.13.0"
    with pytest.raises(install.CannotSetUp):
        install.pinned("no-such-package")


def test_what_is_set_up_is_not_set_up_again(script: Script, tmp_path: Path) -> None:
    install = script("install")
    venv_folder = tmp_path / "venv"
    venv_folder.mkdir()
    (venv_folder / "ready").write_text(install.fingerprint())
    install.set_up(venv_folder)
    assert [path.name for path in venv_folder.iterdir()] == ["ready"]
