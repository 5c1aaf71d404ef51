"""Reasons that messages give after a colon, and what work was that memory did not suffice for, in one table.

Failures keep them as English text. The window finds the text here again, with what was put into it, and translates it.
"""

import re
from collections.abc import Callable
from functools import cache

from mirrortalk_desktop.domain.model import Failure

OFFLINE = "MirrorTalk is set to work offline"
NETWORK = (
    "it answers too slowly",
    "no answer within {seconds} seconds",
    "the name is not known",
    "no secure connection could be made",
    "the connection was refused",
    "no connection could be made",
    "the connection broke",
    OFFLINE,
    "it sends on to an address that is not on the web",
    "it sends on to an address without encryption",
    "it sends in a form that is not known",
    "what it sends is damaged",
    "it sent a part that was not asked for",
    "it has a file of another length",
)
FEEDS = ("it cannot be understood", "no episode in it can be understood")
LEADS_NOWHERE = "it is a link to something that is not there"
NO_FILE = "it is no file"
FILES = (
    LEADS_NOWHERE,
    NO_FILE,
    "the system does not let it be read",
    "the old index cannot be deleted",
    "permission denied",
    # As the system says it.
    "Permission denied",
    "Operation not permitted",
    "No such file or directory",
    "Read-only file system",
    "Is a directory",
    "Not a directory",
    "Input/output error",
)
MODELS = (
    "{file} is missing",
    "it cannot be loaded",
    "{file} has {size} bytes instead of {expected}",
    "{file} is not the file that was published",
    "{file} does not fit the model or is missing",
    "{file} cannot be understood",
    "{file} is not in the form of CTranslate2",
    "{file} was made for a newer program",
    "{file} is not a model that hears speech",
    "{file} is not whole",
    "the archive cannot be read",
    "the archive is locked with a password",
)
INDEX = ("it has other columns", "it is not on this computer, and MirrorTalk works offline")
_LOST = "a part of it cannot be read"
#: What SQLite says of a file, in words that people know.
_SQLITE = {
    "database disk image is malformed": _LOST,
    "file is not a database": "what is in it is no library",
    "disk I/O error": "the disk gives errors",
    "unable to open database file": "the system does not let it be opened",
    "attempt to write a readonly database": "it may only be read",
    "database is locked": "another program is using it",
}
#: Of a library of which nothing is left to be saved.
NOTHING_LEFT = ("the file is empty", "the file is gone")
LIBRARY = (
    *NOTHING_LEFT,
    "it is no library of MirrorTalk",
    *dict.fromkeys(_SQLITE.values()),
)
#: Of packages of native code; see `runtime/probes.py`.
PACKAGES = ("this processor is too old for it", "it ends the program that loads it", "it cannot be loaded")
#: Of a folder named after somebody who has none here, or with a name that no system takes.
NO_SUCH_PLACE = "there is no such place on this computer"
#: What is refused in a field of the settings.
SETTINGS = (
    "the file cannot be read ({reason})",
    "choose one of {choices}",
    "it must be between {least} and {most}",
    "it must be a number of megabytes, such as 800",
    "this computer has only {megabytes} MB",
    "nothing fits in it with {provider}; the least that works is {least} MB",
    "it must be the name of a model, such as tiny, base or small",
    "it must be a folder, or begin with one of {schemes}",
    "it does not say where",
    "it is a file, not a folder",
    NO_SUCH_PLACE,
    "credentials belong into the environment",
    "it must be one of {languages}, or the code of another language, such as ar",
    "it must be a whole number",
    "it must be a number",
    "it must be yes or no",
)
#: What there was not enough memory for.
WORK = (
    "the index",
    "indexing",
    "the model that understands text",
    "hearing what is said",
    "the speech model {name}",
    "refresh",
    "transcript",
    "download",
    "transcribe",
    "index",
    "rehear",
)
REASONS = (*NETWORK, *FEEDS, *FILES, *MODELS, *INDEX, *PACKAGES, *LIBRARY, *SETTINGS, *WORK)


def in_plain_words(reason: str, *, is_of_library: bool) -> str:
    """The reason without SQLite's own words. `is_of_library`: what is not known is the verdict of one of its checks."""
    said = _SQLITE.get(reason, reason)
    return _LOST if is_of_library and said not in LIBRARY else said


def is_of_offline(failure: Failure) -> bool:
    """Whether nothing was asked because the person works offline: no fault of the other side."""
    return failure.code == "Unreachable" and failure.facts.get("reason") == OFFLINE


def translated(reason: str, translate: Callable[[str], str]) -> str:
    """The reason in another language; one that nobody knows here, as foreign code gives it, stays as it is."""
    if reason in REASONS:
        return translate(reason)
    for template, pattern in _patterns():
        if found := pattern.fullmatch(reason):
            return translate(template).format(**found.groupdict())
    return reason


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Templates that something is put into, each with what finds it again."""
    return tuple((each, re.compile(_pattern(each), re.DOTALL)) for each in REASONS if "{" in each)


def _pattern(template: str) -> str:
    return re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+)", re.escape(template))
