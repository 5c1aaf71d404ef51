"""Which MirrorTalk this is: the version, and for an installed one the commit that it was built from."""

import json

from mirrortalk_desktop import __version__
from mirrortalk_desktop.paths import resource

#: Written by `packaging/stage.py`; a checkout has none.
BUILD = "build.json"


def described() -> str:
    """The version and, if it was built, from what and when that was made: `1.2.0 (4f5ba22, 2027-01-15)`."""
    try:
        built = json.loads(resource(BUILD).read_text(encoding="utf-8"))
        return f"{__version__} ({built['commit']}, {built['date']})"
    except (OSError, ValueError, KeyError, TypeError):
        return __version__
