"""What in an address is a secret: a login, a token, a long random part. It is used, and never shown or logged.

Nobody marks the addresses of private feeds as such, so they are known by their form. An id that is random and open to
all, as some hosts have it in the path, is told from a token by its length and by the words before it.
"""

import logging
import re
from collections.abc import Iterable
from urllib.parse import unquote, urldefrag, urlsplit, urlunsplit

HIDDEN = "***"
#: How the mark begins that an address has whose secrets are kept in the keyring.
KEPT_ELSEWHERE = "in-keyring"
#: How the mark begins behind which an address is sealed (`pipeline/sealing.py`).
SEALED = "sealed-"
MARKS = (KEPT_ELSEWHERE, SEALED)
#: A password or key that is shorter is not looked for in other addresses.
_SHORTEST = 6
_ADDRESS = re.compile(r"\b(?:https?|s?ftps?|feed|pcast|podcast|itpc|rss)://[^\s\"'<>“”]+", re.IGNORECASE)
_SECRET_WORD = re.compile(
    r"auth|token|secret|passw|pwd|api[-_. ]?key|[-_.]key$|access|signature|session|jwt|credential", re.IGNORECASE
)
_SECRET_NAMES = frozenset({"key", "k", "sig", "sid", "hash", "code", "pass", "user", "username", "login", "uid", "u"})
_UUID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)
_FOR_FEW = frozenset({"private", "premium", "member", "members", "patron", "patrons", "personal", "subscriber"})
_COMMIT = re.compile(r"[0-9a-f]{40}")
_RUN = re.compile(r"[A-Za-z0-9]{24,}")
_BASE64 = re.compile(r"[A-Za-z0-9_-]{32,}")


def discreet(url: str) -> str:
    """The address without its secrets, fit to be shown, logged and exported: the login is left out, the rest hidden."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return f"{url.partition(':')[0][:10]}://{HIDDEN}" if "//" in url else url
    return urlunsplit(
        (parts.scheme, parts.netloc.rpartition("@")[2], _discreet_path(parts.path), _discreet_query(parts.query), "")
    )


def is_private(url: str) -> bool:
    """Whether the address has a secret in it, or would have if it were not kept elsewhere."""
    whole, mark = urldefrag(url)
    return mark.startswith(KEPT_ELSEWHERE) or discreet(url) != whole


def secrets_of(url: str) -> tuple[str, ...]:
    """The secrets in an address, as they stand there, the longest first; what is short may be a word anywhere."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ()
    login = parts.netloc.rpartition("@")[0].partition(":")
    pieces = [*parts.path.split("/"), *parts.query.split("&")]
    shown = [*_discreet_path(parts.path).split("/"), *_discreet_query(parts.query).split("&")]
    found = {login[2] or login[0]}
    for piece, instead in zip(pieces, shown, strict=True):
        if piece != instead:
            before, _, after = instead.partition(HIDDEN)
            found.add(piece[len(before) : len(piece) - len(after)])
    return tuple(sorted((each for each in found if len(each) >= _SHORTEST), key=len, reverse=True))


def without(url: str, secrets: Iterable[str]) -> str:
    """The address without its own secrets and without these."""
    shown = discreet(url)
    for secret in secrets:
        shown = shown.replace(secret, HIDDEN)
    return shown


def without_secrets(text: str) -> str:
    """The text with every address in it made discreet."""
    return _ADDRESS.sub(lambda found: discreet(found[0]), text)


class DiscreetFormatter(logging.Formatter):
    """Formats lines of a log, tracebacks among them, without the secrets of addresses, whoever wrote them."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        return without_secrets(super().format(record))


def _discreet_path(path: str) -> str:
    """A part after the word “public” is nobody's secret, and neither is the commit that a file of a model is from."""
    before: set[str] = set()
    kept: list[str] = []
    for part in path.split("/"):
        is_secret = (
            "public" not in before
            and _is_secret(unquote(part), before)
            and not (kept and kept[-1] == "resolve" and _COMMIT.fullmatch(part))
        )
        ending = re.search(r"\.[A-Za-z0-9]{1,5}$", part)
        kept.append(f"{HIDDEN}{ending[0] if ending else ''}" if is_secret else part)
        before.add(part.lower())
    return "/".join(kept)


def _is_secret(part: str, before: set[str]) -> bool:
    return _is_random(part) or (bool(_UUID.search(part)) and bool(before & _FOR_FEW))


def _discreet_query(query: str) -> str:
    return "&".join(_discreet_pair(pair) for pair in query.split("&"))


def _discreet_pair(pair: str) -> str:
    name, equals, value = pair.partition("=")
    if not equals:
        return HIDDEN if _is_random(unquote(pair)) else pair
    word = unquote(name)
    is_secret = bool(_SECRET_WORD.search(word)) or word.lower() in _SECRET_NAMES or _is_random(unquote(value))
    return f"{name}={HIDDEN}" if is_secret and value else pair


def _is_random(text: str) -> bool:
    """Whether a run of letters and digits is too long and too mixed to be a word, a name or a number."""
    return any(_is_mixed(found[0]) for found in _RUN.finditer(text)) or any(
        _is_mixed(found[0]) and found[0] != found[0].lower() for found in _BASE64.finditer(text)
    )


def _is_mixed(run: str) -> bool:
    digits = sum(letter.isdigit() for letter in run)
    return digits >= 3 and len(run) - digits >= 3
