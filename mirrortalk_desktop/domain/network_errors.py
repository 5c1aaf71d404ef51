"""What can go wrong between the app and a server."""

from dataclasses import dataclass

from mirrortalk_desktop.domain.errors import MirrorTalkError


@dataclass(eq=False)
class NotAnAddress(MirrorTalkError):
    text: str


@dataclass(eq=False)
class Unreachable(MirrorTalkError):
    url: str
    reason: str


@dataclass(eq=False)
class HttpRefused(MirrorTalkError):
    """The server answered with a status that is neither success nor covered by another error.

    `retry_after`: for how many seconds it wants to be left alone, if it says so.
    """

    url: str
    status: int
    retry_after: float = 0.0


@dataclass(eq=False)
class NotThere(MirrorTalkError):
    """HTTP 404."""

    url: str


@dataclass(eq=False)
class LoginNeeded(MirrorTalkError):
    """HTTP 401 or 403, to a request without a login."""

    url: str


@dataclass(eq=False)
class LoginRefused(MirrorTalkError):
    """HTTP 401 or 403, to a request with a login."""

    url: str


@dataclass(eq=False)
class KeyNotHere(MirrorTalkError):
    """The keyring of the system does not have, or does not give, the address of a private podcast."""

    title: str


@dataclass(eq=False)
class NetworkLogin(MirrorTalkError):
    """A web page came where a feed or audio was expected, or HTTP 511: the network may want a login of its own."""

    url: str


@dataclass(eq=False)
class HomeAddress(MirrorTalkError):
    """A podcast from the web leads to this computer or to another one at home."""

    host: str


@dataclass(eq=False)
class FeedGone(MirrorTalkError):
    """HTTP 410: the publisher says this feed has ended."""

    url: str


@dataclass(eq=False)
class TooLarge(MirrorTalkError):
    url: str
    limit: int


@dataclass(eq=False)
class TooManyRedirects(MirrorTalkError):
    url: str
