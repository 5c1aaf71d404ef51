"""A connection that the app made: to whom, what for, and how much came."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Purpose(StrEnum):
    """What a connection is for."""

    FEED = "feed"
    EPISODE = "episode"
    TRANSCRIPT = "transcript"
    CHAPTERS = "chapters"
    PICTURE = "picture"
    MODEL = "model"


@dataclass(frozen=True, slots=True)
class Contact:
    """One request to a host, whether it was answered or not. `at`: Unix time; `received`: bytes of bodies."""

    host: str
    purpose: Purpose
    at: float
    received: int = 0


@dataclass(frozen=True, slots=True)
class ContactSummary:
    """All requests to one host for one purpose."""

    host: str
    purpose: Purpose
    first_at: float
    last_at: float
    requests: int
    received: int


@dataclass(frozen=True, slots=True)
class HostSummary:
    """All requests to one host, whatever they were for; `contacts` has one of each purpose, the last one first."""

    host: str
    contacts: tuple[ContactSummary, ...]

    @property
    def last_at(self) -> float:
        """Unix time."""
        return max(each.last_at for each in self.contacts)

    @property
    def requests(self) -> int:
        """How many there were."""
        return sum(each.requests for each in self.contacts)

    @property
    def received(self) -> int:
        """Bytes of bodies."""
        return sum(each.received for each in self.contacts)


def by_host(contacts: Iterable[ContactSummary]) -> tuple[HostSummary, ...]:
    """The same, a host at a time, in the order in which the hosts come first."""
    hosts: dict[str, list[ContactSummary]] = {}
    for contact in contacts:
        hosts.setdefault(contact.host, []).append(contact)
    return tuple(HostSummary(host, tuple(of_host)) for host, of_host in hosts.items())
