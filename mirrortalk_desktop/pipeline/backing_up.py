"""Backups of the library with the list of its podcasts beside each: made, listed, and put in the library's place."""

import contextlib
import logging
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from mirrortalk_desktop.domain.errors import BackupDamaged, LibraryTooNew, MirrorTalkError, NoBackupYet
from mirrortalk_desktop.domain.model import Feed
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.feeds.opml import write_opml
from mirrortalk_desktop.files import make_private_file, write_whole
from mirrortalk_desktop.library.backups import (
    OPML,
    Contents,
    backups_in,
    copy_library,
    find_backup,
    let_go,
    look_into,
    place_for,
    podcasts_in,
)
from mirrortalk_desktop.library.restoring import finish_restore, forget_restore, prepare_restore, prepare_salvage
from mirrortalk_desktop.library.rotation import Backup, Kind, is_due, newest
from mirrortalk_desktop.library.salvage import Salvaged

logger = logging.getLogger(__name__)

LATEST = "latest"


@dataclass(frozen=True, slots=True)
class Offer:
    """A backup that can be restored."""

    backup: Backup
    contents: Contents


class BackingUp:
    """Knows the backups beside one library. `days`: how many daily ones are kept, 0 for none; `clock`: Unix time."""

    def __init__(
        self,
        *,
        folder: Path,
        database: Path,
        feeds: Callable[[], Iterable[Feed]],
        days: Callable[[], int],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._folder = folder
        self._database = database
        self._feeds = feeds
        self._days = days
        self._clock = clock

    def all(self) -> tuple[Backup, ...]:
        """The backups, the newest first."""
        return backups_in(self._folder)

    def newest(self) -> Backup | None:
        """The one to go back to."""
        return newest(self.all(), self._clock())

    def offers(self) -> tuple[Offer, ...]:
        """The backups that can be restored, the one to go back to first, with what is in each."""
        best = self.newest()
        found = []
        for backup in sorted(self.all(), key=lambda each: each != best):
            with contextlib.suppress(BackupDamaged, LibraryTooNew):
                found.append(Offer(backup, self.contents(backup)))
        return tuple(found)

    def contents(self, backup: Backup) -> Contents:
        """What is in it. Raises `BackupDamaged` or `LibraryTooNew`."""
        return look_into(backup.path)

    def find(self, name: str) -> Path:
        """A backup by “latest”, by the beginning of its name or by its file. Raises `NoBackupYet`, `UnknownBackup`."""
        if name != LATEST:
            return find_backup(self._folder, name)
        latest = self.newest()
        if latest is None:
            raise NoBackupYet(str(self._folder))
        return latest.path

    def keep_up(self, token: CancelToken | None = None) -> bool:
        """Make the backup of the day if there is none yet; whether one was made. Raises what `make` raises."""
        if not self._days() or not is_due(self.all(), self._clock()):
            return False
        self.make(Kind.DAILY, token)
        return True

    def make(self, kind: Kind, token: CancelToken | None = None) -> Path:
        """Make a backup, then let those go that have had their time.

        Raises `LibraryDamaged` (nothing is let go then), `DiskFull` or `CannotWrite`.
        """
        target = place_for(self._folder, kind, self._clock())
        self.write(target, token)
        let_go(self._folder, self._clock(), days=self._days())
        return target

    def write(self, target: Path, token: CancelToken | None = None) -> None:
        """Write the library to a file, and the list of podcasts beside it. Raises what `make` raises."""
        feeds = tuple(self._feeds())
        copy_library(self._database, target, token=token)
        _write_list(target, feeds)

    def prepare(self, backup: Path) -> None:
        """Have a backup take the library's place when it is opened next. Raises what `restore` raises, if not busy."""
        prepare_restore(backup, self._database)

    def prepare_salvage(self, token: CancelToken | None = None) -> None:
        """Have what can be read of a damaged library take its place when it is opened next.

        Raises what `salvage` raises, if not busy.
        """
        prepare_salvage(self._database, token)

    def restore(self, backup: Path) -> None:
        """Put a backup in the library's place; the caller has claimed the library, and nobody has it open.

        Raises `BackupDamaged`, `LibraryTooNew`, `LibraryBusy`, `DiskFull` or `CannotWrite`; the library is as it was
        then.
        """
        prepare_restore(backup, self._database)
        self._finish()

    def salvage(self, token: CancelToken | None = None) -> Salvaged:
        """Put what can be read of a damaged library in its place; the damaged file is kept aside.

        The caller is alone with the library. Raises `LibraryDamaged` where nothing can be read, and what `restore`
        raises.
        """
        salvaged = prepare_salvage(self._database, token)
        self._finish()
        return salvaged

    def _finish(self) -> None:
        try:
            finish_restore(self._database)
        except BaseException:
            if self._database.exists():
                forget_restore(self._database)
            raise
        add_lists(self._folder)


def add_lists(folder: Path) -> None:
    """Write the list of podcasts beside each backup that lacks it, as far as that can be done: those before an update
    and a restore are made where nothing but a file is known.
    """
    for backup in backups_in(folder):
        if not backup.path.with_suffix(OPML).exists():
            try:
                _write_list(backup.path, podcasts_in(backup.path))
            except MirrorTalkError as exc:
                logger.warning("no list of podcasts beside %s: %s", backup.path, exc)


def _write_list(backup: Path, feeds: Iterable[Feed]) -> None:
    beside = backup.with_suffix(OPML)
    make_private_file(beside)
    write_whole(beside, write_opml(feeds))
