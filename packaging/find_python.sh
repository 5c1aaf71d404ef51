#!/bin/sh
# Prints the Python that MirrorTalk is set up with: the newest habit first (python3), then the versions by name.
# PYTHON=/path/to/python chooses another.

fits() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2])' >/dev/null 2>&1
}

for candidate in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11 python}; do
    if fits "$candidate"; then
        command -v "$candidate"
        exit 0
    fi
done

if found=$("${PYTHON:-python3}" --version 2>/dev/null); then
    echo "MirrorTalk needs Python 3.11 or newer; ${PYTHON:-python3} is $found. Install a newer one (python.org), then run this again." >&2
else
    echo "MirrorTalk needs Python 3.11 or newer, and none was found. Install it (Debian, Ubuntu: apt-get install python3 python3-venv; else python.org), then run this again." >&2
fi
exit 1
