"""A job as a person sees it: what is done for which episode, how far it is, how fast, and why it stopped."""

from dataclasses import dataclass
from enum import StrEnum

from mirrortalk_desktop.domain.model import Failure, State
from mirrortalk_desktop.domain.work import Progress


class Task(StrEnum):
    """What a job is doing at the moment."""

    REFRESH = "refresh"
    TRANSCRIPT = "transcript"
    DOWNLOAD = "download"
    TRANSCRIBE = "transcribe"
    INDEX = "index"
    REHEAR = "rehear"


@dataclass(frozen=True, slots=True)
class Job:
    """One row of the list of jobs. `speed` is in units of progress per second; `seconds_left` is an estimate."""

    id: str
    task: Task
    state: State
    title: str
    feed_title: str = ""
    episode_id: str = ""
    feed_id: str = ""
    progress: Progress | None = None
    speed: float | None = None
    seconds_left: float | None = None
    failure: Failure | None = None
    #: It rests since a run takes no more than so many episodes, and not since somebody paused it.
    is_held: bool = False
    #: It rests since the app is set to work offline.
    is_offline: bool = False
