"""The documents keep up with the program: its commands, options, targets and links are all there."""

import re
from pathlib import Path

import pytest

from mirrortalk_desktop.commands.table import COMMANDS
from mirrortalk_desktop.settings import Settings, options

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


def test_the_readme_has_every_setting_with_its_variables_and_default() -> None:
    for name, option in options().items():
        assert f"`{name}`" in README
        for variable in option.variables:
            assert f"`{variable}`" in README
        default = getattr(Settings(), name)
        row = next(line for line in README.splitlines() if line.startswith(f"| `{name}`"))
        if name == "memory_budget_mb":
            continue
        shown = (
            ("no", "yes")[default]
            if isinstance(default, bool)
            else f"{default:g}"
            if isinstance(default, float)
            else str(default)
        )
        assert f"| {shown} |" in row.replace("`", "")


def test_the_readme_has_every_command() -> None:
    for command in COMMANDS:
        assert re.search(rf"^\| .*`{command.name}\b", README, re.M), command.name


def test_every_target_that_is_named_is_in_the_makefile() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    named = set(re.findall(r"`make ([a-z-]+)`", README)) | set(re.findall(r"^make ([a-z-]+)", README, re.M))
    assert named
    for target in named:
        assert re.search(rf"^{target}:", makefile, re.M), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_to_a_file_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)", page.read_text(encoding="utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), target


def test_a_module_that_grows_too_long_is_noticed() -> None:
    too_long = [
        str(path.relative_to(ROOT))
        for path in sorted((ROOT / "mirrortalk_desktop").rglob("*.py"))
        if len(path.read_text(encoding="utf-8").splitlines()) > 400
    ]
    assert too_long == []
