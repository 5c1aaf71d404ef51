"""Take out of the packaged app what it never opens: the smallest folder of packages that works.

`NEVER_OPENED` says what goes, and why. On Linux, where it was measured, Qt is the other way round: `QT_MODULES` and the
tables below it name what stays, since most of it goes; macOS and Windows lay Qt out in other ways, and keep the rest of
it. Symbols that only a debugger reads are taken out of libraries on Linux, and Python's compiled files are put in.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import gpu_code
from icu_data import trim
from stand_ins import put_stand_ins

MEGABYTE = 1_000_000
_LEAST_SAVED = 100_000


#: Why nothing misses them: patterns of files and folders, below the folder of packages.
NEVER_OPENED = {
    "for people who write programs, not for running one": """
        **/*.pyi **/*.pxd **/*.pxi **/*.pyx **/*.h **/*.hpp **/*.cpp **/*.c **/*.cmake **/*.a **/*.lib **/py.typed
        **/include **/typesystems **/glue **/*.cyclonedx.json **/sboms pyarrow/src numpy/distutils""",
    "tests of the packages themselves": """
        */**/tests */**/testing pyarrow/_pyarrow_cpp_tests* numpy/_core/_*_tests.* numpy/_core/_simd.*""",
    "commands and manual pages of the packages": "bin Scripts share",
    "huggingface-hub's ways to download, which the app does not use: faster-whisper imports its name alone": """
        hf_xet* fsspec* typer* rich* pygments* markdown_it* mdurl* shellingham* click* httpx2* httpcore2*
        huggingface_hub/[!_]* huggingface_hub/_[!_]*""",
    "what tools to make models need: tables of YAML and of Google's two formats": """
        yaml _yaml pyyaml* google protobuf* flatbuffers*""",
    "random numbers, which NumPy brings when it is asked for them": "numpy/random",
    "for building packages": "setuptools* _distutils_hack distutils-precedence.pth pkg_resources",
    "a second ONNX Runtime, for programs in C": "onnxruntime/capi/libonnxruntime.*",
    "tools to make models": """
        onnxruntime/tools onnxruntime/quantization onnxruntime/transformers onnxruntime/datasets
        ctranslate2/converters/[!_]*""",
    "Arrow's other file systems, its server and its other formats": """
        pyarrow/_flight* pyarrow/libarrow_flight* pyarrow/libarrow_python_flight* pyarrow/_gcsfs* pyarrow/_s3fs*
        pyarrow/libarrow_s3* pyarrow/_azurefs* pyarrow/_hdfs* pyarrow/_orc* pyarrow/_dataset_orc* pyarrow/_substrait*
        pyarrow/_parquet* pyarrow/_dataset_parquet*
        pyarrow/libarrow_python_parquet_encryption* pyarrow/includes""",
    "NumPy's bridge to Fortran and its description": "numpy/f2py numpy/_pyinstaller numpy/_core/lib numpy/doc",
    "Qt's browser, its 3D and its designer": """
        PySide6/**/*WebEngine* PySide6/**/*webengine* PySide6/**/*Quick3D* PySide6/**/*Designer* PySide6/**/qml""",
    "PyTorch's tests and tools": "torch/test torch/bin torch/share torch/utils/benchmark torchgen",
    "data of time zones, which nothing asks for": "tzdata*",
}

#: Qt's modules that the window uses, as PySide6 calls them.
QT_MODULES = ("Core", "Concurrent", "Gui", "Widgets", "Multimedia", "Network", "Svg", "DBus")
#: Qt's libraries: the modules', and what those and the plugins below link to.
QT_LIBRARIES = (
    *QT_MODULES,
    *("OpenGL", "XcbQpa", "WaylandClient"),
    *("Quick", "Qml"),  # what plays sound is linked to them; stand-ins come in their place
)
#: Plugins by folder; one that is not named here goes.
QT_PLUGINS = {
    "platforms": ("qxcb", "qwayland", "qoffscreen"),
    "xcbglintegrations": ("qxcb-egl-integration", "qxcb-glx-integration"),
    "wayland-shell-integration": ("xdg-shell",),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl",),
    "wayland-decoration-client": ("bradient", "adwaita"),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "platformthemes": ("qxdgdesktopportal", "qgtk3"),
    "multimedia": ("ffmpegmediaplugin",),
    "tls": ("qopensslbackend", "qcertonlybackend"),
    "imageformats": ("qsvg", "qjpeg", "qgif", "qwebp", "qico"),
    "iconengines": ("qsvgicon",),
}
#: Other libraries in Qt's folder: for text of all languages, and to play sound.
QT_COMPANIONS = ("libicu", "libav", "libsw", "libQt6FFmpegStub-")
QT_LANGUAGES = ("de", "es", "fr")


def prune(packages: Path, system: str = sys.platform) -> dict[str, int]:
    """Remove what is not needed from a folder of packages for a system; gives the bytes saved by reason."""
    saved: dict[str, int] = {}
    for why, patterns in NEVER_OPENED.items():
        saved[why] = sum(remove(path) for pattern in patterns.split() for path in sorted(packages.glob(pattern)))
    saved["second copies of libraries"] = sum(remove(path) for path in second_copies(packages))
    if system.startswith("linux"):
        if (packages / "PySide6").is_dir():
            unused = unused_qt(packages / "PySide6")
            saved["parts of Qt that the window does not use"] = sum(remove(path) for path in unused)
        saved["libraries that are linked to and never called"] = put_stand_ins(packages)
        if shutil.which("icupkg"):
            data = packages.glob("PySide6/Qt/lib/libicudata.*")
            saved["ICU's data that Qt does not use"] = sum(trim(path) for path in data)
        saved["symbols for debuggers"] = sum(strip(path) for path in libraries(packages))
        saved["code for graphics cards"] = sum(
            gpu_code.take_out(path) for path in packages.glob("ctranslate2.libs/*.so*")
        )
    return saved


def remove(path: Path) -> int:
    """Delete a file or folder; gives the bytes that it took. Nothing when it has gone with another."""
    if not path.exists() and not path.is_symlink():
        return 0
    size = size_of(path)
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()
    return size


def size_of(path: Path) -> int:
    """The bytes of a file, or of all files in a folder."""
    if path.is_symlink() or not path.is_dir():
        return path.lstat().st_size
    return sum(found.lstat().st_size for found in path.rglob("*") if found.is_symlink() or not found.is_dir())


def unused_qt(pyside: Path) -> Iterator[Path]:
    """What goes of PySide6 as it is laid out on Linux."""
    modules = {f"Qt{module}" for module in QT_MODULES}
    for path in sorted(pyside.iterdir()):
        is_module = path.name.partition(".")[0] in modules
        is_frame = path.suffix == ".py" or path.name.startswith("libpyside6.") or path.name in ("Qt", "support")
        if not is_module and not is_frame:
            yield path
    kept = {f"libQt6{name}" for name in QT_LIBRARIES}
    for path in sorted((pyside / "Qt" / "lib").iterdir()):
        if path.name.partition(".")[0] not in kept and not path.name.startswith(QT_COMPANIONS):
            yield path
    for kind in sorted((pyside / "Qt" / "plugins").iterdir()):
        plugins = QT_PLUGINS.get(kind.name, ())
        yield from (path for path in kind.iterdir() if path.stem.removeprefix("lib") not in plugins)
    texts = {f"qtbase_{language}.qm" for language in QT_LANGUAGES}
    yield from (path for path in (pyside / "Qt" / "translations").iterdir() if path.name not in texts)
    yield from (pyside / "Qt" / name for name in ("qml", "resources", "libexec", "metatypes"))


def second_copies(packages: Path) -> list[Path]:
    """Wheels hold no links, so `liba.so` and `liba.so.1.2` are copies of `liba.so.1`, which alone is linked to."""
    copies = []
    for linked in packages.rglob("*.so.[0-9]*"):
        base, _, version = linked.name.partition(".so.")
        if version.isdigit():
            others = [linked.with_name(f"{base}.so"), *linked.parent.glob(f"{base}.so.{version}.*")]
            copies += [other for other in others if other.is_file() and _is_same(other, linked)]
    return copies


def _is_same(one: Path, other: Path) -> bool:
    return one.stat().st_size == other.stat().st_size and one.read_bytes() == other.read_bytes()


def libraries(folder: Path) -> Iterable[Path]:
    """The shared libraries in a folder."""
    return (path for path in sorted(folder.rglob("*.so*")) if path.is_file() and not path.is_symlink())


def strip(library: Path) -> int:
    """Take out the symbols that only a debugger reads; gives the bytes saved. What cannot be stripped stays.

    A library whose parts auditwheel has moved may come out with segments off their pages, which the system refuses to
    load: that one stays as it was.
    """
    before = library.stat().st_size
    copy = library.with_name(f"{library.name}.stripped")
    done = subprocess.run(["strip", "--strip-unneeded", "-o", str(copy), str(library)], capture_output=True)
    is_worth_it = copy.exists() and before - copy.stat().st_size >= _LEAST_SAVED
    if done.returncode or not is_worth_it or not can_be_loaded(copy):
        copy.unlink(missing_ok=True)
        return 0
    copy.chmod(library.stat().st_mode)
    copy.replace(library)
    return before - library.stat().st_size


def can_be_loaded(library: Path) -> bool:
    """Whether each segment lies in the file where its address says, counted in pages."""
    told = subprocess.run(["readelf", "--program-headers", "--wide", str(library)], capture_output=True, text=True)
    loads = [line.split() for line in told.stdout.splitlines() if line.strip().startswith("LOAD")]
    return bool(loads) and all((int(load[1], 16) - int(load[2], 16)) % int(load[-1], 16) == 0 for load in loads)


def compile_python(python: Path, packages: Path, app: Path) -> None:
    """Put in Python's compiled files: an installed app cannot write them, and starts in half the time with them.

    The app keeps its sources beside them. Of the packages only the compiled files stay, in the sources' places.
    """
    name = app.parent.name
    common = ["-m", "compileall", "-q", "-j", "0", "--invalidation-mode", "unchecked-hash"]
    for folder, form in ((app, ()), (packages, ("-b",))):
        where = ["-s", os.fspath(folder), "-p", f"/usr/lib/{name}/{folder.name}"]
        subprocess.run([os.fspath(python), *common, *form, *where, os.fspath(folder)], check=False)
    for source in sorted(packages.rglob("*.py")):
        if source.with_suffix(".pyc").exists():
            source.unlink()
