"""A folder as if its disk could not be written any more: mounted so in a namespace that ends with the command."""

import os
import subprocess
import sys
from pathlib import Path

from tests.support.full_disk import namespace

_SCRIPT = """
folder=$1
shift
mount --bind "$folder" "$folder" && mount -o remount,ro,bind "$folder" || exit 99
exec "$@"
"""


def run_on_read_only_disk(library: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a command of the program on the library in this folder, to which nothing can be written."""
    return subprocess.run(
        [*namespace(), "sh", "-c", _SCRIPT, "sh", str(library), sys.executable, "-m", "mirrortalk_desktop", *command],
        env=os.environ | {"MIRRORTALK_LIBRARY": str(library)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
