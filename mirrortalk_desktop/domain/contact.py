"""A connection that the app made: to whom, what for, and how much came."""

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
