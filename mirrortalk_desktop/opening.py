"""What the program can be asked to open: a file of the desktop, or an address that a browser hands over.

A new kind of file or address is a row in a table. Packaging registers the same names with the system.
"""

from pathlib import Path
from urllib.parse import unquote, urlsplit

from mirrortalk_desktop.domain.links import moment_of

#: Lists of podcasts.
FILES = (".opml",)
#: Addresses of podcasts, and the prefix that leads to the feed itself.
SCHEMES = {"mirrortalk": "https:", "feed": "https:", "pcast": "https:", "itpc": "https:", "podcast": "https:"}
_LONGEST = 2000


def what_to_open(argument: str) -> str:
    """The absolute path, the web address to look up, or the link to a moment; nothing for what cannot be opened.

    `feed://host/x`, `feed:https://host/x` and `mirrortalk://subscribe?url=https://host/x` all name a feed.
    """
    if len(argument) > _LONGEST or not argument.isprintable():
        return ""
    if moment_of(argument):
        return argument
    scheme, colon, rest = argument.partition(":")
    if colon and scheme.lower() in SCHEMES:
        return _address(scheme.lower(), rest)
    path = Path(argument)
    return str(path.absolute()) if path.suffix.lower() in FILES and path.is_file() else ""


def _address(scheme: str, rest: str) -> str:
    """The address after the scheme, if it leads to the web."""
    for part in urlsplit(f"{scheme}:{rest}").query.split("&"):
        if part.startswith("url="):
            rest = unquote(part.removeprefix("url="))
    if not rest.lower().startswith(("http://", "https://")):
        rest = "" if ":/" in rest else SCHEMES[scheme] + "//" + rest.lstrip("/")
    return rest if urlsplit(rest).hostname else ""
