"""Why a request brought nothing: in words that fit after a colon, as an error of ours, and whether it may pass."""

import socket
import ssl
import time
from collections.abc import Iterator

import httpx

from mirrortalk_desktop.domain.errors import MirrorTalkError
from mirrortalk_desktop.domain.network_errors import (
    FeedGone,
    HttpRefused,
    LoginNeeded,
    LoginRefused,
    NetworkLogin,
    NotThere,
)
from mirrortalk_desktop.feeds.manners import rest_asked_for


def refusal(url: str, response: httpx.Response) -> MirrorTalkError:
    """The error for a reply that is not what was asked for."""
    status = response.status_code
    if status in (401, 403):
        is_with_login = "authorization" in response.request.headers
        return LoginRefused(url) if is_with_login else LoginNeeded(url)
    if status == 404:
        return NotThere(url)
    if status == 410:
        return FeedGone(url)
    if status == 511:
        return NetworkLogin(url)
    return HttpRefused(url, status, rest_of(response))


def rest_of(response: httpx.Response) -> float:
    """For how many seconds the server wants to be left alone; 0 when it does not say."""
    return rest_asked_for(response.headers.get("retry-after", ""), now=time.time())


def reason(error: httpx.HTTPError, timeout: float) -> str:
    """Why there is no answer; `timeout` is how long it was waited for."""
    if isinstance(error, httpx.TimeoutException):
        return f"no answer within {timeout:g} seconds"
    for cause in _causes(error):
        if isinstance(cause, socket.gaierror):
            return "the name is not known"
        if isinstance(cause, ssl.SSLError):
            return "no secure connection could be made"
        if isinstance(cause, ConnectionRefusedError):
            return "the connection was refused"
    return "no connection could be made" if isinstance(error, httpx.ConnectError) else "the connection broke"


def passes_soon(error: httpx.HTTPError) -> bool:
    """Whether to try again at once: not after a time-out, which took its time, nor for a name that nobody knows."""
    if isinstance(error, httpx.TimeoutException):
        return False
    for cause in _causes(error):
        if isinstance(cause, socket.gaierror):
            return cause.errno == socket.EAI_AGAIN
        if isinstance(cause, ssl.SSLError):
            return False
    return isinstance(error, httpx.NetworkError | httpx.RemoteProtocolError)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error, and what lies under it."""
    cause: BaseException | None = error
    while cause is not None:
        yield cause
        cause = cause.__cause__ or cause.__context__
