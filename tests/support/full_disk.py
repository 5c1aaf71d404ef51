"""A small file system of one's own that has no room left: tmpfs, in a mount namespace that ends with the command."""

import os
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

#: Root needs no namespace of users for its mounts; others may be allowed one.
_NAMESPACES = (("unshare", "--mount"), ("unshare", "--user", "--map-root-user", "--mount"))
#: Mounts $1, copies the folder $2 there, fills what is left, runs the rest, and lists in $3 what is there then.
_SCRIPT = """
disk=$1 library=$2 listing=$3
shift 3
mount -t tmpfs -o size=8m none "$disk" || exit 99
cp -r "$library" "$disk/library"
cat /dev/zero > "$disk/occupied" 2>/dev/null
"$@"
status=$?
find "$disk" > "$listing"
exit $status
"""


@cache
def namespace() -> tuple[str, ...]:
    """What begins a command that may mount; empty where this system allows none."""
    if shutil.which("unshare"):
        with tempfile.TemporaryDirectory() as folder:
            for around in _NAMESPACES:
                tried = subprocess.run(
                    [*around, "mount", "-t", "tmpfs", "none", folder], capture_output=True, check=False
                )
                if tried.returncode == 0:
                    return around
    return ()


def run_on_full_disk(
    disk: Path, library: Path, *command: str, uses: Path | None = None
) -> tuple[int, str, frozenset[str]]:
    """Run a command of the program beside a full disk at `disk` that holds a copy of the folder `library`.

    It works on that copy, or on the library that it `uses`. Gives its status, its words on stderr, and what is on the
    disk afterwards.
    """
    disk.mkdir(exist_ok=True)
    listing = disk.with_suffix(".listing")
    prepared = (*namespace(), "sh", "-c", _SCRIPT, "sh", str(disk), str(library), str(listing))
    ran = subprocess.run(
        [*prepared, sys.executable, "-m", "mirrortalk_desktop", *command],
        env=os.environ | {"MIRRORTALK_LIBRARY": str(uses or disk / "library")},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    there = (Path(line) for line in listing.read_text(encoding="utf-8").splitlines())
    return ran.returncode, ran.stderr, frozenset(str(path.relative_to(disk)) for path in there if path != disk)
