"""What `doctor` finds in the library and its folder, and what it mends there."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from mirrortalk_desktop.commands.shell import Shell
from mirrortalk_desktop.commands.text import count, local_time
from mirrortalk_desktop.domain.errors import LibraryDamaged
from mirrortalk_desktop.domain.messages import explain
from mirrortalk_desktop.domain.model import Episode
from mirrortalk_desktop.domain.reasons import LIBRARY, NOTHING_LEFT
from mirrortalk_desktop.domain.sizes import size
from mirrortalk_desktop.files import is_open_to_others
from mirrortalk_desktop.library.backups import damage_told
from mirrortalk_desktop.library.restoring import folders_set_aside
from mirrortalk_desktop.pipeline.tending import audio_gone, forget_audio

_REPAIR = "mirrortalk-desktop doctor --repair"
_RETRY = "Run: ingest --retry"
#: What a person misses when not all rows of a table could be read; of other tables, nothing that is not made again.
_MISSED = {
    "feeds": "podcasts",
    "episodes": "episodes",
    "tombstones": "which episodes were removed",
    "audio_files": "which audio is here",
    "chapters": "chapters",
    **dict.fromkeys(("transcripts", "windows", "segments", "sentences", "passages"), "transcripts"),
    **dict.fromkeys(("questions", "citations"), "history"),
    "bookmarks": "bookmarks",
    "heard": "how far episodes were heard",
    "show_options": "options of podcasts",
    "contacts": "list of connections",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. `advice` is empty when it is good."""

    name: str
    said: str
    advice: str = ""

    @property
    def is_good(self) -> bool:
        """Whether nothing has to be done."""
        return not self.advice


def look_at_library(shell: Shell, *, is_thorough: bool) -> Iterator[Finding]:
    """Findings on the file, its backups, its folder, episodes and their audio. Raises what opening it raises."""
    yield from _privacy(shell)
    yield from _links(shell)
    yield from _backups(shell)
    try:
        with damage_told(shell.container.paths.database):
            yield from _library(shell, is_thorough=is_thorough)
    except LibraryDamaged as exc:
        said = "" if exc.reason in LIBRARY else f" (SQLite: {exc.reason})"
        yield Finding("library", f"{explain(exc.as_failure()).sentence}{said}", _way_on(shell, exc.reason))


def _library(shell: Shell, *, is_thorough: bool) -> Iterator[Finding]:
    """Findings on what is in the file; nothing more where it is damaged. Raises what reading it raises."""
    library = shell.container.library
    shell.progress.begin("Reading the library")
    verdict = library.check(is_thorough=is_thorough)
    shell.progress.end()
    if verdict:
        yield Finding("library", f"It is damaged: {verdict}.", _way_on(shell))
        return
    episodes = library.episodes.all_briefly()
    yield Finding("library", f"{count(len(library.feeds.all()), 'podcast')}, {count(len(episodes), 'episode')}")
    failed = [episode for episode in episodes if episode.failure is not None]
    if outside := sum(not episode.is_searchable for episode in failed):
        yield Finding("episodes", f"{count(outside, 'episode')} could not be taken in.", _RETRY)
    if partly := len(failed) - outside:
        said = f"{count(partly, 'episode')} can be searched, but could not be taken in completely."
        yield Finding("episodes", said, _RETRY)
    if gone := _audio_gone(shell):
        yield Finding("audio", f"The audio files of {count(len(gone), 'episode')} are gone.", f"Run: {_REPAIR}")


def mend_library(shell: Shell, *, is_thorough: bool) -> Iterator[Finding]:
    """Mend what can be mended, and tell of each. Raises `LibraryBusy`, and `LibraryDamaged` where nothing can be read.

    Half-done work goes back in the queue, and work files of runs that were killed go, whenever the library is opened.
    """
    container = shell.container
    shell.claim("doctor")
    try:
        verdict = container.library.check(is_thorough=is_thorough)
    except LibraryDamaged as exc:
        verdict = exc.reason
    if verdict:
        yield _save_what_can_be_read(shell)
    library = container.library
    gone = _audio_gone(shell)
    own = [episode for episode in gone if not forget_audio(library, episode)]
    if len(gone) > len(own):
        again = count(len(gone) - len(own), "audio file")
        yield Finding("audio", f"{again} that are gone will be fetched again when they are needed.")
    for episode in own:
        audio = library.episodes.audio(episode.id)
        path = container.releasing.path_of(audio) if audio else episode.title
        yield Finding("audio", f"The file {path} of “{episode.title}” is gone.", "Put it back, or import it again.")


def _audio_gone(shell: Shell) -> tuple[Episode, ...]:
    """Audio on a disk that is not there is not gone."""
    container = shell.container
    is_away = container.paths.audio in container.paths.leading_nowhere
    return () if is_away else audio_gone(container.library, container.releasing)


def _save_what_can_be_read(shell: Shell) -> Finding:
    paths = shell.container.paths
    before = folders_set_aside(paths.library)
    shell.progress.begin("Saving what can be read of the library")
    saved = shell.container.salvage()
    shell.progress.end()
    aside = [folder for folder in folders_set_aside(paths.library) if folder not in before]
    what = f"{count(saved.podcasts, 'podcast')} and {count(saved.episodes, 'episode')}"
    kept = aside[0] if aside else paths.backups
    again = f" {count(saved.to_take_again, 'episode')} will be taken in again." if saved.to_take_again else ""
    missed = dict.fromkeys(_MISSED[table] for table in saved.lost if table in _MISSED)
    lost = f" Lost, at least in part: {', '.join(missed)}." if missed else ""
    said = f"What can be read was saved: {what}.{lost}{again} What was there is kept in {kept}."
    return Finding("repair", said, _what_may_have_it(shell) if missed else "")


def _what_may_have_it(shell: Shell) -> str:
    is_there = shell.container.backing_up.newest() is not None
    backup = " A backup may have the rest: mirrortalk-desktop backups" if is_there else ""
    return f"What podcasts still offer comes back with: mirrortalk-desktop ingest.{backup}"


def _way_on(shell: Shell, reason: str = "") -> str:
    if reason in NOTHING_LEFT:
        return "Restore a backup: mirrortalk-desktop restore latest"
    is_there = shell.container.backing_up.newest() is not None
    restore = "Restore a backup (mirrortalk-desktop restore latest), or save" if is_there else "Save"
    return f"{restore} what can be read: {_REPAIR}"


def _backups(shell: Shell) -> Iterator[Finding]:
    found, newest = shell.container.backing_up.all(), shell.container.backing_up.newest()
    if newest is None:
        yield Finding("backups", "none yet; one is made every day that the window is open, or with “backup”")
    else:
        total = size(sum(backup.size for backup in found))
        yield Finding("backups", f"{len(found)}, the newest of {local_time(newest.taken_at)}; {total} in all")
    if aside := folders_set_aside(shell.container.paths.library):
        held = size(sum(file.stat().st_size for folder in aside for file in folder.iterdir()))
        said = f"{count(len(aside), 'earlier library', 'earlier libraries')} in {aside[0].parent}, {held}"
        yield Finding("set aside", f"{said}; delete what you need no more")


def _links(shell: Shell) -> Iterator[Finding]:
    for folder in shell.container.paths.leading_nowhere:
        yield Finding(
            folder.name, f"{folder} is a link to something that is not there.", "Plug in the disk, if it is one."
        )


def _privacy(shell: Shell) -> Iterator[Finding]:
    """Opening the library has closed it to others, where that is possible."""
    paths = shell.container.paths
    paths.make_folders()
    private: list[Path] = [*paths.private_folders, *paths.library.glob("library.db*"), *paths.backups.glob("*")]
    if others := [path for path in private if path.exists() and is_open_to_others(path)]:
        said = f"Other people on this computer may look into {others[0]}"
        more = f" and {len(others) - 1} more" if len(others) > 1 else ""
        yield Finding("privacy", f"{said}{more}.", f"Own it, and run: chmod -R go-rwx {paths.library}")
    else:
        yield Finding("privacy", "only you can read the library")
