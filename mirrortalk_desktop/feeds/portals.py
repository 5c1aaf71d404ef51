"""Web pages that come where something else was expected: networks with a login answer every request with one."""

import re
from urllib.parse import urlsplit

_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:(?!-->).){0,2000}-->\s*)?"
    rb"<(?:!doctype\s+html|html|head|body|meta|script|title)\b",
    re.IGNORECASE | re.DOTALL,
)
_PASSWORD = re.compile(rb"<input\b[^>]{0,500}\btype\s*=\s*[\"']?password", re.IGNORECASE)
_LOOKED_AT = 200_000


def is_web_page(beginning: bytes) -> bool:
    """Whether a body that begins like this is a page for people to read."""
    return bool(_PAGE.match(beginning[:4000]))


def is_from_network(body: bytes, *, asked: str, answered: str) -> bool:
    """Whether a page in place of a document looks like the network's own: from another host, or with a password."""
    is_elsewhere = urlsplit(asked).hostname != urlsplit(answered).hostname
    return is_web_page(body) and (is_elsewhere or asks_for_password(body))


def asks_for_password(body: bytes) -> bool:
    """Whether a page has a field for a password."""
    return bool(_PASSWORD.search(body[:_LOOKED_AT]))
