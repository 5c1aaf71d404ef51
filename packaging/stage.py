"""Make the folder that Briefcase works in: our `briefcase.toml` and `[project]` in the one file that Briefcase reads.

Briefcase reads `[tool.briefcase]` of a pyproject.toml and nothing else. So the folder gets a pyproject.toml whose
`[project]` has our name, version and requirements, and whose `[tool.briefcase]` is briefcase.toml line by line; beside
it lie the sources with their resources, the models that come along, the icons and the template.
"""

import json
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

from bundled_models import put_models

ROOT = Path(__file__).resolve().parent.parent
APP = "mirrortalk-desktop"
PACKAGE = "mirrortalk_desktop"
TEMPLATE = "template-linux-system"
TORCH = ("torch", "sentence-transformers")
_TABLE = re.compile(r"^(\[\[?)(?=\w)", re.MULTILINE)
_NOT_CODE = shutil.ignore_patterns("__pycache__", "*.pyc", "*.ts")


def stage(
    folder: Path, *, embedder: Path | None = None, speech: dict[str, Path] | None = None, with_torch: bool = False
) -> Path:
    """Fill `folder`, made anew, with all that Briefcase needs, and give it back.

    `embedder` is the folder of all-MiniLM-L6-v2, `speech` the folders of speech models by name; each is verified
    against the catalogue while it is copied (raises `DamagedModel`).
    """
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    (folder / "pyproject.toml").write_text(pyproject(with_torch=with_torch), encoding="utf-8")
    for name in ("LICENSE", "CHANGELOG.md", "README.md", "constraints.txt"):
        shutil.copy(ROOT / name, folder / name)
    resources = folder / PACKAGE / "resources"
    shutil.copytree(ROOT / PACKAGE, folder / PACKAGE, ignore=_NOT_CODE)
    shutil.copytree(ROOT / "resources", resources, ignore=_NOT_CODE)
    shutil.copytree(ROOT / "packaging" / "icons", folder / "icons")
    shutil.copytree(ROOT / "packaging" / TEMPLATE, folder / TEMPLATE)
    _put_drawing(folder / TEMPLATE)
    put_build(resources)
    put_models(resources / "bundled-models", embedder=embedder, speech=speech or {})
    return folder


def put_build(resources: Path) -> None:
    """Write down which commit this is built from, and its day; nothing where the sources are no checkout."""
    command = ["git", "log", "-1", "--format=%h %cs"]
    try:
        told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    except (OSError, subprocess.CalledProcessError):
        return
    build = {"commit": told[0], "date": told[1]}
    (resources / "build.json").write_text(json.dumps(build), encoding="utf-8")


def pyproject(*, with_torch: bool = False) -> str:
    """The text of the staged pyproject.toml."""
    ours = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    description = (ROOT / "briefcase.toml").read_text(encoding="utf-8")
    left_out = left_out_of(tomllib.loads(description), with_torch=with_torch)
    project = {
        "name": ours["name"],
        "version": version(),
        "requires-python": ours["requires-python"],
        "dependencies": [line for line in ours["dependencies"] if requirement_name(line) not in left_out],
    }
    # Strings and lists of strings look the same in JSON and in TOML.
    lines = [f"{key} = {json.dumps(value)}" for key, value in project.items()]
    return "\n".join(["[project]", *lines, "", "[tool.briefcase]", _TABLE.sub(r"\1tool.briefcase.", description)])


def left_out_of(description: dict, *, with_torch: bool) -> set[str]:
    """The requirements that the package does without."""
    left_out = set(description["app"][APP]["left_out"])
    return left_out - set(TORCH) if with_torch else left_out


def requirement_name(requirement: str) -> str:
    """The package that a line of requirements is about."""
    return re.split(r"[\s;<>=!~\[]", requirement, maxsplit=1)[0].lower()


def version() -> str:
    """The version of the app, from the one place where it is written."""
    text = (ROOT / PACKAGE / "__init__.py").read_text(encoding="utf-8")
    return re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)[1]


def _put_drawing(template: Path) -> None:
    """The icon's drawing itself goes into the icon theme, and the date of the release into the template."""
    shares = next(template.glob("*/*/usr/share"))
    drawings = shares / "icons" / "hicolor" / "scalable" / "apps"
    drawings.mkdir(parents=True, exist_ok=True)
    shutil.copy(ROOT / "resources" / "icons" / "mirrortalk.svg", drawings / "{{ cookiecutter.app_name }}.svg")
