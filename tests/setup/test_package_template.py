"""The files of the Linux package that the desktop reads, as Briefcase makes them from our template."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from cookiecutter.main import cookiecutter

from mirrortalk_desktop.opening import SCHEMES

Script = Callable[[str], ModuleType]
CONTEXT = {
    "app_name": "mirrortalk-desktop",
    "module_name": "mirrortalk_desktop",
    "formal_name": "MirrorTalk",
    "bundle_identifier": "org.mirrortalk.mirrortalk-desktop",
    "version": "0.1.0",
    "description": "Ask your podcasts",
    "long_description": "Follow podcasts.\nAsk them, and hear the answer.",
}


@pytest.fixture
def unrolled(script: Script, tmp_path: Path) -> Path:
    staged = script("stage").stage(tmp_path / "app")
    made = cookiecutter(
        str(staged / "template-linux-system"),
        no_input=True,
        output_dir=str(tmp_path),
        extra_context=CONTEXT,
        default_config={"replay_dir": str(tmp_path / "replay")},
    )
    return Path(made) / "mirrortalk-desktop-0.1.0" / "usr" / "share"


def run_if_there(*command: str) -> None:
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_desktop_entry_is_valid(unrolled: Path) -> None:
    run_if_there("desktop-file-validate", str(unrolled / "applications" / "mirrortalk-desktop.desktop"))


def test_the_desktop_entry_names_program_and_icon(unrolled: Path) -> None:
    entry = (unrolled / "applications" / "mirrortalk-desktop.desktop").read_text(encoding="utf-8")
    assert "Exec=mirrortalk-desktop %u\n" in entry
    kinds = next(line for line in entry.splitlines() if line.startswith("MimeType=")).removeprefix("MimeType=")
    schemes = {kind.removeprefix("x-scheme-handler/") for kind in kinds.strip(";").split(";")} - {"text/x-opml"}
    assert schemes == set(SCHEMES)
    assert "Icon=mirrortalk-desktop" in entry
    assert (unrolled / "icons" / "hicolor" / "scalable" / "apps" / "mirrortalk-desktop.svg").is_file()


def test_the_metainfo_is_valid(unrolled: Path) -> None:
    page = unrolled / "metainfo" / "org.mirrortalk.mirrortalk-desktop.metainfo.xml"
    component = ElementTree.parse(page).getroot()
    assert component.findtext("id") == "org.mirrortalk.mirrortalk-desktop"
    assert component.findtext("project_license") == "MIT"
    assert component.findtext("description/p") == "Follow podcasts. Ask them, and hear the answer."
    run_if_there("appstreamcli", "validate", "--no-net", "--pedantic", str(page))


def test_lists_of_podcasts_are_known_by_their_ending(unrolled: Path) -> None:
    kinds = ElementTree.parse(unrolled / "mime" / "packages" / "mirrortalk-desktop.xml")
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    assert [glob.get("pattern") for glob in kinds.iter(f"{space}glob")] == ["*.opml"]
