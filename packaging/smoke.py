"""Try the installer where nothing of the build is: install it into a bare Debian, and use the app as a person would.

    python packaging/smoke.py build/installer/dist/mirrortalk-desktop_….deb [--previous OLDER.deb]

Needs root, debootstrap, Xvfb, and a connection to the packages of Debian, for the bare system and for what the package
depends on. The app itself then runs as an ordinary user, in a namespace without any network interface, in a root folder
without compiler, pip or other Python packages. Each check prints a line; exit status 1 if one of them fails.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from system_libraries import is_root

ROOT = Path(__file__).resolve().parent.parent
APP = "mirrortalk-desktop"
DEMO = f"/usr/lib/{APP}/app/mirrortalk_desktop/resources/demo"
QUESTION = "What was the biggest mistake of the company?"
USER = "anna"
SUITE = "bookworm"
WINDOW_SECONDS = 1.5
STARTS = 5
NEEDED_PLUGINS = ("libqxcb", "libqwayland", "libqoffscreen", "libffmpegmediaplugin", "libqopensslbackend", "libqsvg")
_ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": f"/home/{USER}"}


class Checks:
    """The outcome of each check, told as it comes."""

    def __init__(self) -> None:
        self.failed: list[str] = []

    def see(self, name: str, is_good: object, found: object = "") -> None:
        """Tell one outcome."""
        print(f"{'ok  ' if is_good else 'FAIL'} {name}{f' ({found})' if found != '' else ''}", flush=True)
        if not is_good:
            self.failed.append(name)


class Bare:
    """A bare Debian in a folder, with the package installed."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def as_root(self, *command: str) -> subprocess.CompletedProcess:
        """Run a command in it, with the network: for apt and dpkg."""
        variables = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
        variables |= {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
        return subprocess.run(
            ["chroot", str(self.root), "env", "-i", *(f"{k}={v}" for k, v in variables.items()), *command],
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )

    def as_user(self, *command: str, **variables: str) -> subprocess.CompletedProcess:
        """Run a command in it as an ordinary user without any network interface, not even the loopback."""
        given = [f"{name}={value}" for name, value in (_ENVIRONMENT | variables).items()]
        user = ["setpriv", "--reuid", "1000", "--regid", "1000", "--clear-groups", "--no-new-privs"]
        inside = ["chroot", str(self.root), *user, "env", "-i", *given, *command]
        mount = f'mount -t proc proc "{self.root}/proc" && exec "$@"'
        return subprocess.run(
            ["unshare", "--net", "--mount", "--pid", "--fork", "sh", "-c", mount, "sh", *inside],
            text=True,
            stdin=subprocess.DEVNULL,
            capture_output=True,
        )


def main() -> int:
    """Exit status 0 when every check is good."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("package", type=Path)
    parser.add_argument("--previous", type=Path, help="a package to install first, and to upgrade from")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "installer", help="where the bare systems go")
    arguments = parser.parse_args()
    missing = [name for name in ("debootstrap", "Xvfb", "unshare", "setpriv") if not shutil.which(name)]
    if missing or not is_root():
        print(f"This needs root, and {', '.join(missing) or 'nothing more'}.", file=sys.stderr)
        return 1
    checks = Checks()
    bare = Bare(make_bare(arguments.folder.absolute()))
    if arguments.previous:
        install(bare, arguments.previous, checks)
        look_at_command_line(bare, checks)
        before = what_is_kept(bare)
    install(bare, arguments.package, checks)
    if arguments.previous:
        checks.see("the upgrade keeps library and settings", what_is_kept(bare) == before, before[0].splitlines()[0])
    look_at_files(bare, checks)
    look_at_papers(bare, checks)
    look_at_command_line(bare, checks)
    look_at_hearing(bare, checks)
    with virtual_screen(bare.root) as display:
        look_at_window(bare, checks, "xvfb", {"DISPLAY": display})
        look_at_start(bare, checks, {"DISPLAY": display})
    look_at_window(bare, checks, "offscreen", {"QT_QPA_PLATFORM": "offscreen"})
    look_at_newer_library(bare, checks)
    look_at_removal(bare, checks)
    print(f"{len(checks.failed)} of the checks failed." if checks.failed else "Everything works.")
    return 1 if checks.failed else 0


def make_bare(folder: Path) -> Path:
    """A bare Debian, copied from one that is made once."""
    base, root = folder / f"bare-{SUITE}", folder / "smoke-root"
    if not (base / "made").exists():
        print(f"Making a bare {SUITE} …", flush=True)
        shutil.rmtree(base, ignore_errors=True)
        subprocess.run(["debootstrap", "--variant=minbase", SUITE, str(base)], check=True, stdout=subprocess.DEVNULL)
        shutil.copy("/etc/resolv.conf", base / "etc" / "resolv.conf")
        subprocess.run(["chroot", str(base), "useradd", "--create-home", "--uid", "1000", USER], check=True)
        (base / "made").touch()
    shutil.rmtree(root, ignore_errors=True)
    subprocess.run(["cp", "--archive", str(base), str(root)], check=True)
    (root / "tmp" / "smoke_inside.py").write_bytes((ROOT / "packaging" / "smoke_inside.py").read_bytes())
    return root


def install(bare: Bare, package: Path, checks: Checks) -> None:
    """Have apt install the package with what it depends on, and nothing more."""
    shutil.copy(package, bare.root / "tmp" / "app.deb")
    bare.as_root("apt-get", "update")
    began = time.monotonic()
    done = bare.as_root("apt-get", "install", "--yes", "--no-install-recommends", "--reinstall", "/tmp/app.deb")
    (bare.root / "tmp" / "app.deb").unlink()
    checks.see(f"{package.name} is installed by apt", done.returncode == 0, f"{time.monotonic() - began:.0f} s")
    if done.returncode:
        print(done.stdout[-2000:])


def look_at_files(bare: Bare, checks: Checks) -> None:
    """Nothing of the build is there, and every library finds what it is linked to."""
    tools = [name for name in ("gcc", "cc", "make", "pip", "pip3", "git") if (bare.root / "usr/bin" / name).exists()]
    checks.see("there is no compiler and no pip", not tools, ", ".join(tools))
    packages = [path.name for path in bare.root.glob("usr/l*/python3*/*-packages/*") if path.name != "README.txt"]
    checks.see("there are no other Python packages", not packages, ", ".join(packages[:5]))
    # Qt's link to GTK is opened only on desktops that have GTK.
    found = f"find /usr/lib/{APP} -name '*.so*' -type f ! -name libqgtk3.so -exec ldd {{}} +"
    script = f"{found} 2>/dev/null | grep 'not found' | sort -u"
    lost = bare.as_user("sh", "-c", script).stdout.strip()
    checks.see("every library finds what it is linked to", not lost, lost[:400])
    left = [p for p in bare.root.glob(f"usr/lib/{APP}/app_packages/**/*") if p.suffix in (".pyi", ".h")]
    checks.see("no headers and no descriptions of types are inside", not left, ", ".join(p.name for p in left[:5]))
    for name in (f"applications/{APP}.desktop", f"icons/hicolor/scalable/apps/{APP}.svg"):
        checks.see(f"share/{name} is there", (bare.root / "usr/share" / name).is_file())


def look_at_papers(bare: Bare, checks: Checks) -> None:
    """It says which build it is, and what of others is inside, changed or not."""
    steps = [
        ("its version and build are told", ["--version"], ", 20"),
        ("the licences say that the embedder is changed", ["licences", "all-MiniLM-L6-v2"], "It is changed"),
    ]
    take_steps(bare, checks, steps, {})


def look_at_command_line(bare: Bare, checks: Checks) -> None:
    """The small speech model is imported, an audio file with its transcript is taken in, and a question is answered."""
    steps = [
        ("a speech model is imported", ["models", "import", f"{DEMO}/whisper-mini-espeak"], "whisper-mini-espeak"),
        ("an audio file is imported", ["import", f"{DEMO}/two-friends.mp3"], ""),
        ("it is taken in and indexed", ["--whisper-model", "whisper-mini-espeak", "ingest"], ""),
        ("a question is answered from it", ["ask", QUESTION], "mistake"),
    ]
    take_steps(bare, checks, steps, {})


def look_at_hearing(bare: Bare, checks: Checks) -> None:
    """An audio file without a transcript is written down by the speech model, and found by what was heard."""
    bare.as_user("cp", f"{DEMO}/two-friends.mp3", f"/home/{USER}/heard.mp3")
    steps = [
        ("a speech model for hearing is there", ["models", "import", f"{DEMO}/whisper-mini-espeak"], "ready"),
        ("a file without a transcript is imported", ["import", f"/home/{USER}/heard.mp3"], "Imported 1 file"),
        ("it is written down", ["--whisper-model", "whisper-mini-espeak", "ingest"], "transcribing"),
        ("what was heard is found", ["ask", QUESTION], "worked for a whole year"),
    ]
    take_steps(bare, checks, steps, own_folders("hearing"))


def take_steps(bare: Bare, checks: Checks, steps: list[tuple[str, list[str], str]], variables: dict[str, str]) -> None:
    """Run the app once for each step: the name of a check, the app's words, and what has to be told."""
    for name, words, expected in steps:
        done = bare.as_user(APP, *words, **variables)
        told = done.stdout + done.stderr
        is_good = done.returncode == 0 and expected in told
        checks.see(name, is_good, "" if is_good else told[-300:])


def what_is_kept(bare: Bare) -> list[str]:
    """The person's episodes, an answer from them, and a setting that is made here once."""
    settings = bare.root / f"home/{USER}/.config/MirrorTalk/settings.toml"
    if not settings.exists():
        setting = (
            'mkdir -p "$HOME/.config/MirrorTalk" && echo newest_episodes = 7 >"$HOME/.config/MirrorTalk/settings.toml"'
        )
        bare.as_user("sh", "-c", setting)
    said = [bare.as_user(APP, *words).stdout for words in (["episodes"], ["ask", QUESTION])]
    return [*said, settings.read_text(encoding="utf-8")]


def look_at_window(bare: Bare, checks: Checks, screen: str, variables: dict[str, str]) -> None:
    """The window opens, takes the sample show in, answers with the right place, plays it, and closes cleanly."""
    done, told = work_window(bare, variables | own_folders(screen))
    answered = told.get("answered", {})
    checks.see(f"{screen}: the window opens", "shown" in told)
    checks.see(f"{screen}: the sample show is taken in", "taken in" in told)
    checks.see(f"{screen}: the answer cites the right place", answered.get("is_right"), answered.get("quote", "–"))
    checks.see(f"{screen}: it sounds", "sounded" in told)
    checks.see(f"{screen}: it closes, exit status 0", "closed" in told and done.returncode == 0, done.returncode)
    closed = told.get("closed", {})
    checks.see(f"{screen}: TLS works", closed.get("tls"))
    checks.see(f"{screen}: addresses are sealed and opened", closed.get("sealed"))
    lacking = set(NEEDED_PLUGINS) - set(closed.get("plugins", ()))
    checks.see(f"{screen}: the plugins are inside", not lacking, ", ".join(sorted(lacking)))
    if done.returncode or len(told) < 5:
        print(done.stderr[-1500:])


def look_at_start(bare: Bare, checks: Checks, variables: dict[str, str]) -> None:
    """From the start of the process to the window on the screen, in the median."""
    seconds = []
    for _ in range(STARTS):
        began = time.monotonic()
        _, told = work_window(bare, variables | own_folders("start"), "--only-open")
        seconds.append(told["shown"]["clock"] - began if "shown" in told else float("inf"))
    median = sorted(seconds)[STARTS // 2]
    checks.see(f"the window is there within {WINDOW_SECONDS} s", median <= WINDOW_SECONDS, f"{median:.2f} s")


def look_at_newer_library(bare: Bare, checks: Checks) -> None:
    """A library that a later version has changed is refused in a sentence."""
    database = f"/home/{USER}/.local/share/MirrorTalk/library/library.db"
    raise_version = (
        f"import sqlite3; c = sqlite3.connect({database!r}); c.execute('PRAGMA user_version = 9999'); c.commit()"
    )
    bare.as_user(APP, "-c", raise_version)
    done = bare.as_user(APP, "feeds")
    checks.see(
        "a library of a newer version is refused", done.returncode == 1 and "newer" in done.stderr, done.stderr.strip()
    )


def look_at_removal(bare: Bare, checks: Checks) -> None:
    """Removing the package leaves the library and says where it is."""
    done = bare.as_root("dpkg", "--remove", APP)
    checks.see("removing it says where the library stays", "~/.local/share/MirrorTalk" in done.stdout)
    checks.see("the library stays", (bare.root / f"home/{USER}/.local/share/MirrorTalk/library/library.db").is_file())
    checks.see("the program is gone", not (bare.root / f"usr/lib/{APP}").exists())


def work_window(
    bare: Bare, variables: dict[str, str], *words: str
) -> tuple[subprocess.CompletedProcess, dict[str, dict]]:
    """Run the window with the script at work; gives how it ended and what it told, by event."""
    done = bare.as_user(APP, "-c", "exec(open('/tmp/smoke_inside.py').read())", *words, **variables)
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith('{"event"')]
    return done, {line["event"]: line for line in lines}


def own_folders(name: str) -> dict[str, str]:
    """A library and settings that nothing else has used."""
    home = f"/home/{USER}/{name}"
    return {f"MIRRORTALK_{part}": f"{home}/{part.lower()}" for part in ("LIBRARY", "CONFIG", "LOGS", "MODELS")}


@contextmanager
def virtual_screen(root: Path) -> Iterator[str]:
    """A screen of the machine outside, whose socket is put into the bare system; gives its name."""
    sockets = root / "tmp" / ".X11-unix"
    sockets.mkdir(exist_ok=True)
    number = next(n for n in range(90, 200) if not Path(f"/tmp/.X11-unix/X{n}").exists())
    with tempfile.TemporaryFile() as silent:
        screen = subprocess.Popen(
            ["Xvfb", f":{number}", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-ac"],
            stdout=silent,
            stderr=silent,
        )
        try:
            while not Path(f"/tmp/.X11-unix/X{number}").exists() and screen.poll() is None:
                time.sleep(0.05)
            subprocess.run(["mount", "--bind", "/tmp/.X11-unix", str(sockets)], check=True)
            yield f":{number}"
        finally:
            subprocess.run(["umount", str(sockets)])
            screen.terminate()
            screen.wait()


if __name__ == "__main__":
    sys.exit(main())
