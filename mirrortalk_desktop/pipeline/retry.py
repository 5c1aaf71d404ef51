"""Which failures pass by themselves, and when they are worth another try."""

from mirrortalk_desktop.domain.model import Failure

#: The world may be different in a while; every other failure waits for the person.
PASSING = frozenset(
    {"Unreachable", "HttpRefused", "NotThere", "EmptyDocument", "TruncatedAudio", "EmptyFile", "IndexBusy"}
)
FIRST_WAIT = 5 * 60.0
LONGEST_WAIT = 24 * 3600.0


def seconds_until_retry(failure: Failure, attempts: int) -> float | None:
    """How long to wait after this many attempts, doubling each time; None when only the person can help."""
    if failure.code not in PASSING:
        return None
    return float(min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** min(attempts - 1, 16)))
