"""Where an index is: a folder, or any other address that LanceDB takes (an object store, a server).

Credentials come from the environment, by the names that LanceDB itself reads: `AWS_ACCESS_KEY_ID`, `LANCEDB_API_KEY` ….
"""

import logging
import os
import re
import shutil
from datetime import timedelta
from pathlib import Path
from typing import Any

from mirrortalk_desktop.domain.errors import CannotWrite, IndexUnreachable
from mirrortalk_desktop.files import make_private_folder

logger = logging.getLogger(__name__)

#: The address of a LanceDB server of one's own; without it, `db://` names a database of LanceDB's cloud.
SERVER_VARIABLE = "LANCEDB_HOST_OVERRIDE"

#: What the name of each table of passages begins with.
TABLE = "passages"

#: The columns of each of them; a table of somebody else may have such a name, too.
COLUMNS = {"id", "episode_id", "text", "place", "vector", "sentences"}

_NAMES = re.compile(rf"{TABLE}_\w+_\d+\.lance", re.ASCII)
_ALL = os.R_OK | os.W_OK | os.X_OK


def tables_elsewhere(index_location: str) -> tuple[Path, ...]:
    """The tables in the folder that a setting names; none where it names no folder."""
    return Location(index_location).tables() if index_location else ()


class Location:
    """An address, and the tables that are there.

    A path is the app's own folder; a text is what the person named, where they may have things of their own: it keeps
    its permissions, and is never moved.
    """

    def __init__(self, address: Path | str) -> None:
        self._is_own = isinstance(address, Path)
        self.folder = address if isinstance(address, Path) else None if "://" in address else Path(address).expanduser()
        self.address = str(self.folder or address)

    @property
    def is_remote(self) -> bool:
        """Whether it is reached over a network."""
        return self.folder is None

    def connect(self) -> Any:
        """The database there. Another process may change it: the newest version is looked at for every read."""
        import lancedb

        if self.folder is not None and (self._is_own or not self.folder.is_dir()):
            make_private_folder(self.folder)
        server = os.environ.get(SERVER_VARIABLE) if self.address.startswith("db://") else None
        return lancedb.connect(
            self.address, read_consistency_interval=timedelta(0), **({"host_override": server} if server else {})
        )

    def has(self, database: Any, table: str) -> bool:
        """Whether the table is there, in whatever state."""
        if self.folder is not None:
            return self._place(table).exists()
        page = None
        while True:
            listed = database.list_tables(page_token=page)
            if table in listed.tables:
                return True
            page = listed.page_token
            if not page:
                return False

    def close_to_others(self, table: str) -> None:
        """Let only its owner read a table that lies where the person has other things."""
        if self.folder is not None and not self._is_own:
            make_private_folder(self._place(table))

    def tables(self) -> tuple[Path, ...]:
        """The folders of all the tables of passages that lie on this computer, known by their names and columns."""
        return tuple(place for place in self._named_like_ours() if self._columns(place) == COLUMNS)

    def unopened(self) -> tuple[Path, ...]:
        """The folders that are named like a table of passages and cannot be opened: whose they are is not known."""
        return tuple(place for place in self._named_like_ours() if not self._columns(place))

    def _named_like_ours(self) -> list[Path]:
        found = sorted(self.folder.glob(f"{TABLE}_*.lance")) if self.folder is not None else []
        return [place for place in found if _NAMES.fullmatch(place.name) and place.is_dir() and not place.is_symlink()]

    def _columns(self, place: Path) -> set[str]:
        """The names of a table's columns; none where it cannot be opened."""
        try:
            return set(self.connect().open_table(place.stem).schema.names)
        except Exception:  # noqa: BLE001  LanceDB raises what it likes
            logger.info("%s cannot be opened as a table", place)
            return set()

    def drop(self, table: str) -> None:
        """Have the table gone, in whatever state it is."""
        if self.is_remote:
            self.connect().drop_table(table, ignore_missing=True)
            return
        folder = self.folder
        if folder is not None and os.path.lexists(folder) and not (folder.is_dir() and os.access(folder, _ALL)):
            if not self._is_own:
                raise CannotWrite(str(folder), "Permission denied" if folder.is_dir() else "Not a directory")
            _set_aside(folder)
        place = self._place(table)
        if place.is_dir() and not place.is_symlink():
            shutil.rmtree(place, ignore_errors=True)
        if os.path.lexists(place):
            _set_aside(place)

    def unreachable(self, reason: str) -> IndexUnreachable:
        """The error that says why nothing can be had from here."""
        return IndexUnreachable(self.address, reason)

    def _place(self, table: str) -> Path:
        return (self.folder or Path()) / f"{table}.lance"


def _set_aside(path: Path) -> None:
    """Move what is in the way; it may be a person's own. Raises `CannotWrite`, also for a device, which others need."""
    if not (path.is_symlink() or path.is_dir() or path.is_file()):
        raise CannotWrite(str(path), "Not a directory")
    for number in range(1, 1000):
        aside = path.with_name(f"{path.name}.aside-{number}")
        if os.path.lexists(aside):
            continue
        try:
            path.rename(aside)
        except OSError as exc:
            raise CannotWrite(str(path), "the old index cannot be deleted") from exc
        logger.warning("%s was in the way of the index and is called %s now", path, aside.name)
        return
    raise CannotWrite(str(path), "the old index cannot be deleted")
