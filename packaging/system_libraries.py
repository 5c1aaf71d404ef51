"""See to the system libraries that Qt's window and sound need on Linux; instantly when they are there.

    python packaging/system_libraries.py             the window
    python packaging/system_libraries.py --display   the same, but only where there is a display to open it on
    python packaging/system_libraries.py --tests     and the virtual screen and the session bus that the tests use

On Debian and Ubuntu root gets them installed; everyone else is told in one line what to install.
"""

import argparse
import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

# Everything that Qt's xcb and Wayland platforms, its network and its FFmpeg player link to and do not bring along:
# the library, and the package of Debian and Ubuntu that has it.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libXext.so.6": "libxext6",
    "libXrandr.so.2": "libxrandr2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libpulse.so.0": "libpulse0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
TEST_PROGRAMS = {
    "xvfb-run": "xvfb",
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "dbus-daemon": "dbus",
    "dbus-send": "dbus",
    "dbus-monitor": "dbus",
}
FONTS = "fonts-dejavu-core"


def main() -> int:
    """Exit status 0 when nothing is missing (any more), 1 with one plain line about what is."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument(
        "--tests", action="store_true", help="also the virtual screen and the session bus for the tests"
    )
    parser.add_argument("--display", action="store_true", help="only where there is a display")
    arguments = parser.parse_args()
    packages = missing(for_tests=arguments.tests)
    if not packages or (arguments.display and not has_display()):
        return 0
    if shutil.which("apt-get") and is_root():
        print(f"Installing what Qt needs of the system: {' '.join(packages)} …", flush=True)
        if apt_install(packages):
            return 0
        print("apt-get could not install them; its lines above say why.", file=sys.stderr)
    elif shutil.which("apt-get"):
        print(f"Qt needs system libraries; install them: sudo apt-get install {' '.join(packages)}", file=sys.stderr)
    else:
        print(f"Qt needs system libraries; install what Debian calls: {' '.join(packages)}", file=sys.stderr)
    return 1


def missing(*, for_tests: bool = False) -> list[str]:
    """The Debian packages of everything that is not there; none on other systems than Linux."""
    if not sys.platform.startswith("linux"):
        return []
    packages = {package for library, package in LIBRARIES.items() if not can_load(library)}
    if for_tests:
        packages |= {package for program, package in TEST_PROGRAMS.items() if not shutil.which(program)}
    if not has_fonts():
        packages.add(FONTS)
    return sorted(packages)


def can_load(library: str) -> bool:
    """Whether the dynamic linker finds this library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_fonts() -> bool:
    """Whether there is any font that Qt can show text with."""
    places = ["/usr/share/fonts", "/usr/local/share/fonts"]
    home = os.environ.get("HOME")
    if home:
        places += [f"{home}/.fonts", f"{home}/.local/share/fonts"]
    return any(next(Path(place).rglob("*.[to]tf"), None) for place in places if Path(place).is_dir())


def has_display() -> bool:
    """Whether a window can be opened at all; the program itself says so when it cannot."""
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def is_root() -> bool:
    """Whether packages may be installed."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def apt_install(packages: list[str]) -> bool:
    """Install Debian packages, quietly unless it fails."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    # The list of packages may be old or empty: then it is fetched, and tried once more.
    for command in (install, ["apt-get", "update"], install):
        done = subprocess.run(
            command,
            env=environment,
            text=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        if done.returncode == 0 and command is install:
            return True
    print(done.stdout, file=sys.stderr)
    return False


if __name__ == "__main__":
    sys.exit(main())
