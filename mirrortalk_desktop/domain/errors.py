"""What can go wrong in the world, as facts. `messages.py` turns each into a sentence and a next step.

Three kinds: `MirrorTalkError` (the world), `Cancelled` (nobody is told), and everything else, which is a bug. Those of
the network, of models and of the index have files of their own beside this one.
"""

import dataclasses
from dataclasses import dataclass

from mirrortalk_desktop.domain.model import Failure


class Cancelled(Exception):
    """The person asked the work to stop."""


@dataclass(eq=False)
class MirrorTalkError(Exception):
    """Something in the world stands in the way: the base of all errors that a person is told about."""

    def __post_init__(self) -> None:
        super().__init__(*(getattr(self, field.name) for field in dataclasses.fields(self)))

    def as_failure(self) -> Failure:
        """The error in a form that can be stored and told later."""
        return Failure(type(self).__name__, {f.name: getattr(self, f.name) for f in dataclasses.fields(self)})


# --- feeds


@dataclass(eq=False)
class EmptyDocument(MirrorTalkError):
    url: str


@dataclass(eq=False)
class NotAFeed(MirrorTalkError):
    """Neither a feed nor a page that links to one."""

    url: str


@dataclass(eq=False)
class BrokenFeed(MirrorTalkError):
    """XML so damaged that no item can be understood."""

    url: str
    reason: str


@dataclass(eq=False)
class FeedWithoutAudio(MirrorTalkError):
    title: str


@dataclass(eq=False)
class BrokenOpml(MirrorTalkError):
    name: str


@dataclass(eq=False)
class BrokenTranscript(MirrorTalkError):
    url: str


@dataclass(eq=False)
class UnknownFeed(MirrorTalkError):
    feed_id: str


@dataclass(eq=False)
class UnknownEpisode(MirrorTalkError):
    episode_id: str


@dataclass(eq=False)
class AmbiguousName(MirrorTalkError):
    """The beginning of an id that several things share."""

    text: str
    matches: int


@dataclass(eq=False)
class NoTranscriptYet(MirrorTalkError):
    title: str


# --- files and audio


@dataclass(eq=False)
class NotAudio(MirrorTalkError):
    name: str


@dataclass(eq=False)
class EmptyFile(MirrorTalkError):
    name: str


@dataclass(eq=False)
class BrokeOff(MirrorTalkError):
    """The program was ended by native code while it worked on the episode, time after time."""


@dataclass(eq=False)
class TruncatedAudio(MirrorTalkError):
    name: str
    expected: int
    received: int


@dataclass(eq=False)
class NoSpeech(MirrorTalkError):
    name: str


@dataclass(eq=False)
class NothingToImport(MirrorTalkError):
    path: str


@dataclass(eq=False)
class FileMissing(MirrorTalkError):
    path: str


@dataclass(eq=False)
class FileNameUnreadable(MirrorTalkError):
    """The name of a file is not written in UTF-8, as names from other systems may be."""

    path: str


@dataclass(eq=False)
class FileThere(MirrorTalkError):
    """A file that would be lost is where another is to be written."""

    path: str


@dataclass(eq=False)
class WouldBeLost(MirrorTalkError):
    """A file of the person's is where a command is to write another."""

    path: str


@dataclass(eq=False)
class NotAPlace(MirrorTalkError):
    """Something of a person's own is to be written among the files that the app keeps."""

    path: str


@dataclass(eq=False)
class CannotRead(MirrorTalkError):
    path: str
    reason: str


@dataclass(eq=False)
class CannotWrite(MirrorTalkError):
    path: str
    reason: str


@dataclass(eq=False)
class DiskFull(MirrorTalkError):
    """Bytes that were needed and free; none where only the system's refusal is known."""

    path: str
    needed: int = 0
    free: int = 0


# --- questions, the library, settings


@dataclass(eq=False)
class EmptyQuestion(MirrorTalkError):
    pass


@dataclass(eq=False)
class NotALine(MirrorTalkError):
    """A line of questions that is JSON, and not as it has to be."""

    reason: str


@dataclass(eq=False)
class QuestionTooLong(MirrorTalkError):
    length: int
    limit: int


@dataclass(eq=False)
class NothingToSearch(MirrorTalkError):
    """No episode is searchable yet."""

    waiting: int


@dataclass(eq=False)
class NothingWithinLimits(MirrorTalkError):
    """Episodes are searchable, but none of them fits the limits of the question."""

    waiting: int


@dataclass(eq=False)
class DatesReversed(MirrorTalkError):
    """The day from which episodes count is not before the one until which they do; both as 2024-03-15."""

    since: str
    until: str


@dataclass(eq=False)
class UnknownSpeaker(MirrorTalkError):
    """A name that occurs in no transcript."""

    name: str


@dataclass(eq=False)
class UnknownTopic(MirrorTalkError):
    name: str


@dataclass(eq=False)
class UnknownQuestion(MirrorTalkError):
    """A number that no question in the history has."""

    number: int


@dataclass(eq=False)
class AudioNotHere(MirrorTalkError):
    """The audio of an episode would have to be fetched, and the app is set to work offline."""

    title: str


@dataclass(eq=False)
class NoAudioHere(MirrorTalkError):
    """None of so many quotes has its audio on this computer."""

    quotes: int


@dataclass(eq=False)
class BeyondTheEnd(MirrorTalkError):
    """A place that comes after the end of an episode; both as 1:23."""

    title: str
    place: str
    length: str


@dataclass(eq=False)
class NothingToExport(MirrorTalkError):
    """No question, quote, bookmark or podcast is there to be written."""


@dataclass(eq=False)
class UnknownBookmark(MirrorTalkError):
    """A number that no bookmark has."""

    number: int


@dataclass(eq=False)
class IndexDamaged(MirrorTalkError):
    reason: str


@dataclass(eq=False)
class IndexUnreachable(MirrorTalkError):
    """The index lies elsewhere, and nothing can be had from there."""

    location: str
    reason: str


@dataclass(eq=False)
class LibraryDamaged(MirrorTalkError):
    path: str
    reason: str


@dataclass(eq=False)
class LibraryBusy(MirrorTalkError):
    """Another process works on this library; `holder` is which, if that is known."""

    path: str
    holder: str = "another process"


@dataclass(eq=False)
class WindowSilent(MirrorTalkError):
    """The library's window is open in another process, which does not answer."""

    path: str
    holder: str = "another process"


@dataclass(eq=False)
class LibraryTooNew(MirrorTalkError):
    path: str
    version: int


@dataclass(eq=False)
class UnknownBackup(MirrorTalkError):
    """Neither the name of a backup nor a file."""

    name: str


@dataclass(eq=False)
class NoBackupYet(MirrorTalkError):
    folder: str


@dataclass(eq=False)
class BackupDamaged(MirrorTalkError):
    """A backup that is not whole, or a file that is no library."""

    path: str
    reason: str


@dataclass(eq=False)
class BadSetting(MirrorTalkError):
    name: str
    value: str
    reason: str


@dataclass(eq=False)
class SettingsUnreadable(BadSetting):
    """The settings file as a whole; `name` is its place."""
