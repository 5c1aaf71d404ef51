"""Set MirrorTalk up in .venv: the exact versions of constraints.txt, without gigabytes of GPU libraries.

    python packaging/install.py

Needs nothing but Python; done twice it does nothing. On Linux the standard PyTorch brings CUDA; where pip would take
that, PyTorch's own CPU wheels are tried first. A machine that reaches no other index goes on with what it has
(docs/adr/0007-pytorch-for-the-processor.md).
"""

import argparse
import hashlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROJECT, CONSTRAINTS = ROOT / "pyproject.toml", ROOT / "constraints.txt"
CPU_WHEELS = "https://download.pytorch.org/whl/cpu"
OLDEST = (3, 11)


class CannotSetUp(Exception):
    """Why it cannot go on, and what to do, in one line."""


def main() -> int:
    """Exit status 0 when .venv is ready, 1 with one plain line when it cannot be made."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--venv", type=Path, default=ROOT / ".venv", help="where to set it up")
    venv = parser.parse_args().venv
    try:
        set_up(venv)
    except CannotSetUp as exc:
        print(exc, file=sys.stderr)
        return 1
    return 0


def set_up(venv: Path) -> None:
    """Make the virtual environment hold exactly what constraints.txt says."""
    if sys.version_info[:2] < OLDEST:
        raise CannotSetUp(f"MirrorTalk needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    stamp = venv / "ready"
    wanted = fingerprint()
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        stamp.touch()
        return
    stamp.unlink(missing_ok=True)
    print(f"Setting up {venv.name} (the first time takes some minutes and 3 GB of disk):", flush=True)
    python = make_venv(venv)
    pip(python, "install", f"pip=={pinned('pip')}")
    prefer_cpu_torch(python, version=pinned("torch"), index=CPU_WHEELS)
    pip(
        python,
        "install",
        *("--constraint", str(CONSTRAINTS), "--build-constraint", str(CONSTRAINTS)),
        *("--editable", f"{ROOT}[dev]"),
    )
    let_go_of_fresh_libraries(venv)
    stamp.write_text(wanted, encoding="utf-8")
    print(what_next(python), flush=True)


def let_go_of_fresh_libraries(venv: Path) -> int:
    """Have the system forget its copies of the libraries that were just written; returns of how many files.

    Linux keeps a file that was written in one go in large pieces, and a program that runs a little of such a library
    holds whole pieces until the next start of the computer. Read again from disk, it comes in small ones: the whole app
    held 452 MB in place of 520 (docs/memory.md). Elsewhere this does nothing.
    """
    if not hasattr(os, "posix_fadvise"):
        return 0
    os.sync()  # what is not on disk yet cannot be let go
    libraries = [path for path in venv.rglob("*.so*") if path.is_file() and not path.is_symlink()]
    for path in libraries:
        with path.open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    return len(libraries)


def what_next(python: Path) -> str:
    """What can be done now, where `make` is and where it is not."""
    if os.name == "nt":
        return f"MirrorTalk is set up. Open it with: {python} -m mirrortalk_desktop"
    return "MirrorTalk is set up. `make run` opens it, `make demo` shows the main job, `make test` proves it."


def fingerprint() -> str:
    """What the installation depends on; another value means: install again."""
    parts = [PROJECT.read_bytes(), CONSTRAINTS.read_bytes(), Path(__file__).read_bytes(), sys.version.encode()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def pinned(name: str, constraints: Path = CONSTRAINTS) -> str:
    """The version of a package in constraints.txt."""
    for line in constraints.read_text(encoding="utf-8").splitlines():
        if line.startswith(f"{name}=="):
            return line.partition("==")[2].split(";")[0].strip()
    raise CannotSetUp(f"constraints.txt does not name {name}: get a whole copy of MirrorTalk.")


def make_venv(venv: Path) -> Path:
    """The Python of the virtual environment, made when it is missing, broken or of another version."""
    python = venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    ask = "import pip, sys; print(sys.version)"
    if python.exists() and _output(python, "-c", ask).strip() == sys.version:
        return python
    try:
        import ensurepip  # noqa: F401
    except ImportError:
        _install_venv_module()
    clear = ["--clear"] if venv.exists() else []
    if subprocess.run([sys.executable, "-m", "venv", *clear, str(venv)]).returncode:
        raise CannotSetUp(f"A virtual environment could not be made in {venv}; the lines above say why.")
    return python


def _install_venv_module() -> None:
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    advice = f"Python's venv module is missing. Install it (Debian, Ubuntu: apt-get install {package})"
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        raise CannotSetUp(f"{advice}, then run this again.")
    from system_libraries import apt_install

    if not apt_install([package]):
        raise CannotSetUp(f"{advice}; apt-get could not.")


def prefer_cpu_torch(python: Path, *, version: str, index: str) -> None:
    """Install PyTorch's CPU build where pip would take one for graphics cards; never fails for want of it."""
    if not sys.platform.startswith("linux") or is_installed(python, "torch", version):
        return
    if not gpu_libraries(python, version):
        return
    print("Taking PyTorch's CPU build, to spare you the GPU libraries …", flush=True)
    taken = pip(
        python,
        "install",
        *("--no-deps", "--timeout", "15", "--retries", "1", "--index-url", index),
        f"torch=={version}",
        is_needed=False,
    )
    if not taken:
        print(f"{index} could not be reached: taking the standard PyTorch, with GPU libraries (some GB more).")


def gpu_libraries(python: Path, version: str) -> list[str]:
    """What pip would install for graphics cards along with PyTorch; nothing is downloaded but descriptions."""
    answer = _output(
        python, *_PIP, "install", "--dry-run", "--quiet", "--ignore-installed", "--report", "-", f"torch=={version}"
    )
    try:
        packages = [item["metadata"]["name"].lower() for item in json.loads(answer)["install"]]
    except (ValueError, KeyError):
        return []
    return sorted(name for name in packages if name == "triton" or name.startswith(("nvidia-", "nvidia_", "cuda-")))


def is_installed(python: Path, name: str, version: str) -> bool:
    """Whether the virtual environment has this version, in whatever build."""
    ask = f"import importlib.metadata as m; print(m.version({name!r}))"
    return _output(python, "-c", ask).strip().partition("+")[0] == version


_PIP = ("-m", "pip", "--disable-pip-version-check", "--no-input")
_DOWNLOADING = re.compile(r"Downloading (?:\S*/)?(?P<name>[\w.]+?)-\S+ \((?P<size>[\d.]+) MB\)")
#: In MB: what is smaller is there before one has read its name.
_LARGE_MB = 10
_LOOKED_AT_TO_SAY = 20
#: So many lines of pip's are shown when it fails.
_LAST_WORDS = 25


def pip(python: Path, *arguments: str, is_needed: bool = True) -> bool:
    """Run pip and say in short what it does; when it fails, its last words are shown, and it is an error if needed."""
    command = [str(python), *_PIP, *arguments, "--progress-bar", "off"]
    said: list[str] = []
    with subprocess.Popen(
        command,
        text=True,
        encoding="utf-8",
        errors="replace",
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
    ) as running:
        for line in in_short(_kept(running.stdout or (), said)):
            print(f"  {line}", flush=True)
    if running.returncode and is_needed:
        print("".join(said[-_LAST_WORDS:]), file=sys.stderr)
        raise CannotSetUp(
            "pip could not install what MirrorTalk needs; the lines above say why. Check the connection and the free "
            "disk space, then run this again."
        )
    return running.returncode == 0


def _kept(lines: Iterable[str], said: list[str]) -> Iterator[str]:
    for line in lines:
        said.append(line)
        yield line


def in_short(lines: Iterable[str]) -> Iterator[str]:
    """What is worth saying of pip's words: how far it has looked, what is large to download, and the installation."""
    looked_at = 0
    for line in lines:
        if line.startswith("Collecting "):
            looked_at += 1
            if looked_at % _LOOKED_AT_TO_SAY == 0:
                yield f"{looked_at} packages looked at …"
        elif (download := _DOWNLOADING.search(line)) and float(download["size"]) >= _LARGE_MB:
            yield f"downloading {download['name']} ({float(download['size']):.0f} MB) …"
        elif line.startswith("Installing collected packages: "):
            packages = line.count(",") + 1
            yield f"installing {packages} packages …" if packages > 1 else "installing it …"


def _output(python: Path, *arguments: str) -> str:
    """What Python prints for these arguments; nothing when it fails."""
    done = subprocess.run(
        [str(python), *arguments],
        text=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    return done.stdout if done.returncode == 0 else ""


if __name__ == "__main__":
    sys.exit(main())
