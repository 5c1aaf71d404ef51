"""Opening a library, and what it collects over the years: work files of killed runs, audio that somebody deleted."""

import contextlib
import logging
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from mirrortalk_desktop.domain.errors import BrokeOff, UnknownEpisode
from mirrortalk_desktop.domain.model import Episode, Stage, State
from mirrortalk_desktop.library.backups import OPML, damage_told
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.library.restoring import finish_restore
from mirrortalk_desktop.models.place import clear
from mirrortalk_desktop.paths import Paths
from mirrortalk_desktop.pipeline.backing_up import add_lists
from mirrortalk_desktop.pipeline.releasing import Releasing
from mirrortalk_desktop.runtime.crashes import CrashReport, take_report

logger = logging.getLogger(__name__)

_STALE_SECONDS = 3600.0
"""A work file that nobody has written to for so long is nobody's; one of the future is nobody's either."""
_DOWNLOAD = ".part"
_MEMO = ".part.json"


#: An episode at which so many runs in a row were ended by native code is not tried again by itself.
_MOST_CRASHES = 2
#: Where each stage of an episode is worked on.
_WORK = {
    Stage.AUDIO: ("pipeline/ingest.py", ("_download",)),
    Stage.TRANSCRIPT: ("pipeline/ingest.py", ("_take_published", "_transcribe")),
    Stage.INDEX: ("pipeline/indexing.py", ("index_some",)),
}


def open_library(paths: Paths, *, is_alone: bool) -> Library:
    """The library, open. Who is alone with it ends a restore first, and puts right what the last run left.

    Raises `LibraryDamaged`, `LibraryTooNew`, `LibraryBusy` or `CannotWrite`; then nothing of it is left open.
    """
    with damage_told(paths.database):
        if is_alone:
            finish_restore(paths.database)
        library = Library(paths.database)
        try:
            if is_alone:
                recover(library, paths)
        except BaseException:
            library.close()
            raise
    return library


def recover(library: Library, paths: Paths) -> None:
    """Put what a crashed or killed run was doing back in the queue, and see to its work files and to the backups.

    What crashes the program again and again is left to the person. For whoever is alone with the library.
    """
    report = take_report(paths.logs, paths.library)
    if report is not None:
        logger.warning("the last run was ended by a crash: its report is in %s", paths.logs)
        _blame(library, report)
    library.episodes.recover()
    library.rehearing.recover()
    clear_work_files(library, paths)
    clear(paths.models, older_than=_STALE_SECONDS)
    add_lists(paths.backups)


def _blame(library: Library, report: CrashReport) -> None:
    """Count a crash for the episode that was worked on where it was; one elsewhere is no episode's fault."""
    failure = BrokeOff().as_failure()
    for stage, (file, functions) in _WORK.items():
        if report.was_in(file, *functions):
            library.episodes.blame(failure, stage, most=_MOST_CRASHES)
    if report.was_in("pipeline/rehearing.py", "perform"):
        library.rehearing.blame(failure, most=_MOST_CRASHES)


def clear_work_files(library: Library, paths: Paths) -> int:
    """Delete what runs that were killed left half written; returns how many files.

    A download that broke off stays as long as its episode waits for it. For whoever is alone with the library.
    """
    cleared = 0
    for path in (*_half_written(paths), *_downloads_of_nobody(library, paths.audio), *_lists_alone(paths.backups)):
        with contextlib.suppress(OSError):
            if _is_stale(path):
                path.unlink()
                cleared += 1
    return cleared


def audio_gone(library: Library, releasing: Releasing) -> tuple[Episode, ...]:
    """The episodes whose audio should be here and is not."""
    return tuple(
        episode
        for episode in library.episodes.all_briefly()
        if episode.audio_state is State.DONE and releasing.find(episode.id) is None
    )


def forget_audio(library: Library, episode: Episode) -> bool:
    """Note that the audio is not here, so that it is fetched again when it is needed; False for a file of one's own."""
    if urlsplit(episode.audio_url).scheme not in ("http", "https"):
        return False
    is_needed = episode.transcript_state in (State.WAITING, State.RUNNING)
    library.episodes.set_state(episode.id, Stage.AUDIO, State.WAITING if is_needed else State.NONE)
    return True


def _half_written(paths: Paths) -> Iterator[Path]:
    for folder in (paths.library, paths.audio, paths.pictures, paths.backups):
        yield from folder.glob(f".*{_DOWNLOAD}*")


def _downloads_of_nobody(library: Library, audio: Path) -> Iterator[Path]:
    for path in audio.glob(f"*{_DOWNLOAD}*"):
        if path.name.startswith(".") or not path.name.endswith((_DOWNLOAD, _MEMO)):
            continue
        try:
            state = library.episodes.get(path.name[: path.name.rindex(_DOWNLOAD)]).audio_state
        except UnknownEpisode:
            state = State.NONE
        if state in (State.NONE, State.DONE):
            yield path


def _lists_alone(backups: Path) -> Iterator[Path]:
    for path in backups.glob(f"library-*{OPML}"):
        if not path.with_suffix(".db").exists():
            yield path


def _is_stale(path: Path) -> bool:
    return abs(time.time() - path.stat().st_mtime) > _STALE_SECONDS
