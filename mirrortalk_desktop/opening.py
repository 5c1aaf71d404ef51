"""What the program can be asked to open: a file of the desktop, or an address that a browser hands over.

A new kind of file or address is a row in a table. Packaging registers the same names with the system.
"""

import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

from mirrortalk_desktop.domain.links import moment_of

#: Lists of podcasts.
FILES = (".opml",)
#: Addresses of podcasts, and the prefix that leads to the feed itself.
SCHEMES = {"mirrortalk": "https:", "feed": "https:", "pcast": "https:", "itpc": "https:", "podcast": "https:"}
_WEB = ("http://", "https://")
_LONGEST = 2000


def what_to_open(argument: str) -> str:
    """The absolute path, the web address to look up, or the link to a moment; nothing for what cannot be opened.

    `feed://host/x`, `feed:https://host/x` and `mirrortalk://subscribe?url=https://host/x` all name a feed, and
    `file:///home/anna/shows.opml` a file.
    """
    if len(argument) > _LONGEST or not argument.isprintable():
        return ""
    if moment_of(argument):
        return argument
    scheme, colon, rest = argument.partition(":")
    try:
        if colon and scheme.lower() in SCHEMES:
            return _address(scheme.lower(), rest)
        path = _local_path(argument) if colon and scheme.lower() == "file" else Path(argument)
    except ValueError:  # no address at all, such as `http://[`
        return ""
    return str(path.absolute()) if path.suffix.lower() in FILES and path.is_file() else ""


def _address(scheme: str, rest: str) -> str:
    """The address after the scheme, if it leads to the web. Raises `ValueError` for what is no address."""
    if scheme == "mirrortalk" and not rest.lower().startswith(_WEB):
        for part in rest.partition("?")[2].split("&"):
            if part.startswith("url="):
                rest = unquote(part.removeprefix("url="))
    if not rest.lower().startswith(_WEB):
        is_bare_word = scheme == "mirrortalk" and "." not in re.split("[/?#]", rest.lstrip("/"), maxsplit=1)[0]
        is_other = is_bare_word or ":/" in rest.partition("?")[0]
        rest = "" if is_other else SCHEMES[scheme] + "//" + rest.lstrip("/")
    return rest if urlsplit(rest).hostname and rest.isprintable() else ""


def _local_path(uri: str) -> Path:
    """The path that a `file:` address means, on whichever system. Raises `ValueError` for what is no address."""
    from urllib.request import url2pathname  # with all of HTTP behind it, so only when it is needed

    parts = urlsplit(uri)
    return Path(url2pathname(parts.path)) if parts.netloc in ("", "localhost") else Path()
