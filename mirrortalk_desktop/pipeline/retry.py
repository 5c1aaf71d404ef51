"""Which failures pass by themselves, and when they are worth another try."""

import random
from collections.abc import Callable, Iterable

from mirrortalk_desktop.domain.model import Failure, Feed

#: The world may be different in a while; every other failure waits for the person.
PASSING = frozenset(
    {
        "Unreachable",
        "HttpRefused",
        "NotThere",
        "EmptyDocument",
        "TruncatedAudio",
        "EmptyFile",
        "NetworkLogin",
        "HomeAddress",
        "KeyNotHere",
        "IndexBusy",
    }
)
FIRST_WAIT = 5 * 60.0
LONGEST_WAIT = 24 * 3600.0
_WEEK = 7 * 24 * 3600.0
#: The network at hand is at fault rather than the feed, and another one may be there soon.
_LONGEST_WAIT_FOR_NETWORK = 3600.0
_NETWORK_AT_HAND = frozenset({"NetworkLogin", "HomeAddress"})
_NETWORK_REASONS = frozenset({"the name is not known", "no connection could be made"})
#: A wait is stretched by up to so much, so that what failed together does not come back together.
_STRETCH = 0.25


def seconds_until_retry(failure: Failure, attempts: int) -> float | None:
    """How long to wait after this many attempts, doubling each time; None when only the person can help."""
    if failure.code not in PASSING:
        return None
    return _wait(failure, attempts)


def seconds_until_look(
    failure: Failure, failures: int, *, draw: Callable[[float, float], float] = random.uniform
) -> float:
    """How long a feed is left alone after so many failures in a row: longer each time, a day and a bit at the most."""
    wait = _wait(failure, failures)
    reason = failure.facts.get("reason")
    if failure.code in _NETWORK_AT_HAND or (failure.code == "Unreachable" and reason in _NETWORK_REASONS):
        wait = min(wait, _LONGEST_WAIT_FOR_NETWORK)
    return wait * (1.0 + draw(0.0, _STRETCH))


def due(feeds: Iterable[Feed], *, now: float, every_seconds: float, most: int) -> tuple[Feed, ...]:
    """The feeds to look at now, those first that were not looked at for longest, as many as said at the most.

    A feed in trouble is due at its own time, one that has ended each week, every other one `every_seconds` after the
    last look. A time that the clock cannot have shown, because it was set back since, makes a feed due.
    """
    waiting = [feed for feed in feeds if not feed.is_local and _is_due(feed, now, every_seconds)]
    return tuple(sorted(waiting, key=lambda feed: feed.checked_at or 0.0)[:most])


def _is_due(feed: Feed, now: float, every_seconds: float) -> bool:
    if feed.is_active and feed.retry_at is not None:
        return feed.retry_at <= now or feed.retry_at > now + LONGEST_WAIT * (1.0 + _STRETCH)
    pause = every_seconds if feed.is_active else max(every_seconds, _WEEK)
    return feed.checked_at is None or feed.checked_at > now or feed.checked_at <= now - pause


def _wait(failure: Failure, attempts: int) -> float:
    """Doubling, and as long as the server itself asks for."""
    asked = failure.facts.get("retry_after")
    doubled = FIRST_WAIT * 2.0 ** min(max(attempts, 1) - 1, 16)
    return float(min(LONGEST_WAIT, max(doubled, asked if isinstance(asked, int | float) else 0.0)))
