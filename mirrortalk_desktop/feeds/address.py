"""What people type or paste when they mean the address of a podcast, made into a web address."""

import ipaddress
import re
from urllib.parse import urljoin, urlsplit, urlunsplit

from mirrortalk_desktop.domain.network_errors import NotAnAddress
from mirrortalk_desktop.feeds.discreet import HIDDEN, MARKS, discreet, without_secrets

_LONGEST = 4000
_WRAPPED = re.compile(r"""^([<"'“])(.*)([>"'”])$""", re.DOTALL)
_SUBSCRIBE_SCHEME = re.compile(r"^(feed|pcast|podcast|itpc|itms-podcasts?|rss):(//)?", re.IGNORECASE)
_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*:(?!\d)", re.IGNORECASE)
#: A name and a password right before a host, as in `ann:secret@example.com`; what follows `mailto:` is neither.
_WITH_LOGIN = re.compile(r"^(?!(?:mailto|sips?|xmpp|acct|im):)[^\s/?#@:]+:[^\s/?#]*@[^\s/?#@]", re.IGNORECASE)
#: Whatever may be a login in a text that is no address.
_LOGIN = re.compile(r"(?:(?<=/)|[^\s/:@]+:(?!/))\S*@")
_HOST = re.compile(r"^(?:[^\s.@:/?#\\]+\.)+[^\s.@:/?#\\\d][^\s.@:/?#\\]*\.?$")
_MACHINE = re.compile(r"^[a-z0-9][a-z0-9_-]*$", re.IGNORECASE)
_FORBIDDEN = re.compile(r"[\x00-\x20\x7f\\]")


def tidy_address(text: str) -> str:
    """The web address that was meant: `https://` added to a bare host name, podcast schemes understood.

    Raises `NotAnAddress` for anything that does not lead to the web, among it `file:` and `ftp:`.
    """
    address = _WRAPPED.sub(r"\2", text.strip()).strip()
    if _SUBSCRIBE_SCHEME.match(address):
        address = _SUBSCRIBE_SCHEME.sub("", address)
    if not address or len(address) > _LONGEST:
        raise NotAnAddress(as_shown(text))
    is_explicit = bool(re.match(r"^https?://", address, re.IGNORECASE))
    if not is_explicit:
        is_other = bool(_SCHEME.match(address)) and not _WITH_LOGIN.match(address)
        if is_other or address.startswith(("/", ".", "~")):
            raise NotAnAddress(as_shown(text))
        address = f"{'http' if _is_bare_machine(address) else 'https'}://{address}"
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise NotAnAddress(as_shown(text)) from None
    if not (_is_host(host) or (is_explicit and _MACHINE.match(host))) or port == 0 or _FORBIDDEN.search(parts.netloc):
        raise NotAnAddress(as_shown(text))
    user, at, place = parts.netloc.rpartition("@")
    path = parts.path.replace(" ", "%20") or "/"
    return urlunsplit((parts.scheme.lower(), f"{user}{at}{place.lower()}", path, parts.query, ""))


def as_shown(text: str) -> str:
    """What a person typed in place of an address or a name, fit to be shown: no login and no other secret is in it.

    Of a text that is too long, only the beginning is looked at, and a login there may end behind it.
    """
    text = text.strip()
    beginning = text[:_LONGEST] + ("@" if "@" in text[_LONGEST:] else "")
    return _LOGIN.sub(f"{HIDDEN}@", without_secrets(beginning))[:200]


def web_address(base: str, reference: object) -> str:
    """The absolute http(s) address of a link found in a document at `base`, or "" when it leads elsewhere.

    A place in a page that could pass for a mark of the library's own is left out.
    """
    if not isinstance(reference, str) or not reference.strip() or len(reference) > _LONGEST:
        return ""
    try:
        address = urljoin(base, reference.strip())
        parts = urlsplit(address)
        is_web = parts.scheme in ("http", "https") and bool(parts.hostname) and bool(address.encode())
    except ValueError:
        return ""
    if not is_web:
        return ""
    address = urlunsplit(parts._replace(fragment="")) if parts.fragment.startswith(MARKS) else address
    return "".join(address.split("\n")).replace(" ", "%20")


def file_name(url: str) -> str:
    """The last part of an address's path, or its host: what a person calls the file; no secret is in it."""
    parts = urlsplit(discreet(url))
    return parts.path.rstrip("/").rpartition("/")[2] or parts.hostname or url


def _is_bare_machine(address: str) -> bool:
    """Whether this is a machine at home (localhost, a number), which seldom has a certificate."""
    host = re.split(r"[/?#]", address, maxsplit=1)[0].rpartition("@")[2]
    name = host[1:].partition("]")[0] if host.startswith("[") else host.partition(":")[0]
    return name.lower() == "localhost" or _is_number(name)


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _is_host(host: str) -> bool:
    return host.lower() == "localhost" or _is_number(host) or bool(_HOST.match(host))
