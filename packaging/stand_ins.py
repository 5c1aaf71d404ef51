"""Put small libraries in the place of large ones that are linked to and never called.

FFmpeg in PyAV is linked to encoders, to ways of reaching screens and sound cards, and to TLS, and what plays sound in
Qt to Qt Quick, so these must be there when the app starts; nothing in the app calls them: it reads local files, which
FFmpeg decodes with code of its own, and writes AAC, which FFmpeg encodes itself. A stand-in has the library's name, and
of its symbols those that others are linked to, with their versions, as functions that return 0 or as zeros. Qt's own
package does the same for libraries that its FFmpeg is linked to (`libQt6FFmpegStub-*`).
"""

import re
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

#: Below the folder of packages: the libraries, and why nothing calls them.
NEVER_CALLED = {
    "av.libs/libx265-*.so*": "encodes video",
    "av.libs/libx264-*.so*": "encodes video",
    "av.libs/libSvtAv1Enc-*.so*": "encodes video",
    "av.libs/libvpx-*.so*": "encodes video; FFmpeg's own decoders come first",
    "av.libs/libvpl-*.so*": "encodes and decodes video on Intel's graphics",
    "av.libs/libwebp*-*.so*": "encodes pictures",
    "av.libs/libmp3lame-*.so*": "encodes sound, in a format that is only read",
    "av.libs/libopus-*.so*": "encodes sound, in a format that is only read; FFmpeg's own decoder comes first",
    "av.libs/libopencore-amr*.so*": "encodes sound, in a format that is only read; FFmpeg's own decoders come first",
    "av.libs/libgnutls-*.so*": "reaches servers; files are fetched before they are opened",
    "av.libs/libasound-*.so*": "records from sound cards",
    "av.libs/libxcb-*.so*": "records the screen",
    "pyarrow/libarrow_substrait.so.*": "reads plans of queries by other programs",
    "pyarrow/libparquet.so.*": "reads and writes files of another format; the index has its own",
    "PySide6/Qt/lib/libQt6Quick.so.6": "Qt Quick, for programs that show video in it",
    "PySide6/Qt/lib/libQt6Qml.so.6": "the language of Qt Quick",
}
_BASE = "unversioned"


@dataclass(frozen=True, slots=True)
class Symbol:
    """What others may link to; `size` is in bytes, and 0 for functions."""

    name: str
    version: str
    size: int


def put_stand_ins(packages: Path) -> int:
    """Replace all that is there of `NEVER_CALLED`, and remove what only those were linked to; gives the bytes saved."""
    replaced = [path for pattern in NEVER_CALLED for path in sorted(packages.glob(pattern))]
    others = [path for path in packages.rglob("*.so*") if path.is_file() and path not in replaced]
    needed = {path: _needed_by(path) for path in others}
    saved = 0
    maybe = {library.with_name(name) for library in replaced for name in _needed_by(library)} - {*replaced}
    for library in replaced:
        wanted = {name for path in others if library.name in needed[path] for name in _undefined_in(path)}
        saved += replace(library, wanted)
    return saved + _remove_unneeded(maybe, needed)


def _remove_unneeded(maybe: set[Path], needed: dict[Path, set[str]]) -> int:
    """Remove those of `maybe` that no other library needs any longer, and in turn what only they needed."""
    saved = 0
    while alone := [path for path in maybe & needed.keys() if not any(path.name in names for names in needed.values())]:
        for path in alone:
            maybe |= {path.with_name(name) for name in needed.pop(path)}
            saved += path.stat().st_size
            path.unlink()
    return saved


def replace(library: Path, wanted: set[str]) -> int:
    """Put a stand-in with the wanted symbols, `name` or `name@version`, in a library's place; gives the bytes saved."""
    before = library.stat().st_size
    offered = [one for one in symbols_of(library) if not wanted.isdisjoint((one.name, f"{one.name}@{one.version}"))]
    symbols = list({symbol.name: symbol for symbol in reversed(offered)}.values())[::-1]
    with tempfile.TemporaryDirectory() as folder:
        source, versions = Path(folder, "stand_in.c"), Path(folder, "versions")
        source.write_text("".join(_definition(symbol) for symbol in symbols))
        versions.write_text(_version_script(symbols))
        command = ["cc", "-shared", "-fPIC", "-nostdlib", "-w", "-fno-builtin", f"-Wl,-soname,{library.name}"]
        if any(symbol.version for symbol in symbols):
            command.append(f"-Wl,--version-script={versions}")
        subprocess.run([*command, "-s", "-o", str(library), str(source)], check=True)
    return before - library.stat().st_size


def symbols_of(library: Path) -> list[Symbol]:
    """What a library alone offers. Weak symbols are left out: others may have them for real."""
    found: dict[str, Symbol] = {}
    for size, kind, binding, section, name in _dynamic_symbols(library):
        if binding == "GLOBAL" and section not in ("UND", "ABS"):
            alone, _, version = name.partition("@")
            found.setdefault(name, Symbol(alone, version.lstrip("@"), size if kind == "OBJECT" else 0))
    return list(found.values())


def _undefined_in(library: Path) -> set[str]:
    return {name for _, _, _, section, name in _dynamic_symbols(library) if section == "UND"}


def _needed_by(library: Path) -> set[str]:
    """The names of the libraries that a library is linked to."""
    return set(re.findall(r"\(NEEDED\).*\[(.+)\]", _told("--dynamic", library)))


def _dynamic_symbols(library: Path) -> Iterator[tuple[int, str, str, str, str]]:
    """Size, kind, binding, section and name with version of each symbol that has to do with other libraries."""
    for line in _told("--dyn-syms", library).splitlines():
        parts = line.split()
        if len(parts) >= 8 and parts[0].rstrip(":").isdigit():
            yield int(parts[2], 0), parts[3], parts[4], parts[6], parts[7]


def _told(what: str, library: Path) -> str:
    return subprocess.run(["readelf", what, "--wide", str(library)], capture_output=True, text=True).stdout


def _definition(symbol: Symbol) -> str:
    if symbol.size:
        return f"char {symbol.name}[{symbol.size}] __attribute__((aligned(16))) = {{0}};\n"
    return f"long {symbol.name}(void) {{ return 0; }}\n"


def _version_script(symbols: list[Symbol]) -> str:
    by_version: dict[str, list[str]] = {}
    for symbol in symbols:
        by_version.setdefault(symbol.version or _BASE, []).append(symbol.name)
    return "".join(f"{version} {{ global: {'; '.join(names)}; }};\n" for version, names in by_version.items())
