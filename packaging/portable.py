"""A tar to unpack anywhere, from the app that Briefcase has built: the same files, and Python beside them.

    tar -xf mirrortalk-desktop-….tar.gz && mirrortalk-desktop-…/bin/mirrortalk-desktop

The program in `bin` looks for `lib/mirrortalk-desktop/python` and uses that in place of the system's. What Qt needs of
the system (X11 or Wayland, OpenGL, sound) is not inside, nor is the C library: it runs where that is no older than
where it was built.
"""

import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path

#: Parts of Python that no window needs: tests, compilers, terminals, and what is linked to more of the system.
_NOT_TAKEN = ("config-*", "test", "idlelib", "lib2to3", "distutils", "ensurepip", "turtledemo", "tkinter", "pydoc_data")
_MODULES_NOT_TAKEN = (
    "readline",
    "_curses",
    "_curses_panel",
    "nis",
    "_dbm",
    "_gdbm",
    "spwd",
    "_crypt",
    "_test*",
    "_tkinter",
)
#: The C library and its kin come with every system.
_OF_THE_SYSTEM = re.compile(r"^(ld-linux.*|lib(c|m|dl|pthread|rt|resolv|gcc_s|stdc\+\+|util))\.so")


def make_portable(built: Path, target: Path) -> Path:
    """Write the tar of a built app (`built` has `usr`) into the folder `target`; gives the tar."""
    name = f"{built.name}-linux-{platform.machine()}"
    folder = target / name
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run(["cp", "--archive", "--link", str(built / "usr"), str(folder)], check=True)
    app = next(path.parent for path in folder.glob("lib/*/app"))
    add_python(app / "python")
    tar = target / f"{name}.tar.gz"
    subprocess.run(["tar", "-czf", str(tar), "-C", str(target), name], check=True)
    shutil.rmtree(folder)
    return tar


def add_python(folder: Path) -> None:
    """Copy the Python that runs this, which is the system's, with the libraries that it is linked to."""
    version = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    source, standard = Path("/usr/lib") / version, folder / "lib" / version
    skipped = shutil.ignore_patterns(*_NOT_TAKEN, "__pycache__", *(f"{name}.cpython*" for name in _MODULES_NOT_TAKEN))
    shutil.copytree(source, standard, ignore=skipped)
    subprocess.run([sys.executable, "-m", "compileall", "-q", "-j", "0", str(standard)], check=False)
    library = next(Path("/usr/lib").rglob(f"lib{version}.so.1.0"))
    shutil.copy(library, folder / "lib")
    for needed in sorted({path for each in (library, *standard.rglob("*.so")) for path in _linked_to(each)}):
        if not _OF_THE_SYSTEM.match(needed.name):
            shutil.copy(needed, folder / "lib" / needed.name)


def _linked_to(library: Path) -> set[Path]:
    told = subprocess.run(["ldd", str(library)], capture_output=True, text=True).stdout
    return {Path(path) for path in re.findall(r"=> (/\S+)", told)}
