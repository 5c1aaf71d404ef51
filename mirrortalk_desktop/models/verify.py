"""Is a model what its publisher published? Size and SHA-256 of every file, remembered so that start-up is quick."""

import hashlib
import json
import logging
import threading
from pathlib import Path

from mirrortalk_desktop.domain.errors import CannotWrite, DiskFull
from mirrortalk_desktop.domain.model_errors import ModelDamaged
from mirrortalk_desktop.domain.work import CancelToken, Progress, Report, ignore_progress
from mirrortalk_desktop.files import write_whole
from mirrortalk_desktop.models.catalogue import FileFacts, ModelEntry

logger = logging.getLogger(__name__)

_PIECE = 1 << 20
_NOT_PUBLISHED = "{} is not the file that was published"


class Verifier:
    """Checks files and remembers in a small file what they were; when size or date of one changed, it looks again."""

    def __init__(self, memory: Path) -> None:
        self._memory = memory
        self._lock = threading.Lock()
        self._known = _read(memory)

    def is_known_good(self, folder: Path, entry: ModelEntry) -> bool:
        """Whether all files were found right before and have not been touched since. Reads no file."""
        return all(self._remembered(folder / name) in facts.sums for name, facts in entry.files.items())

    def check(
        self,
        folder: Path,
        entry: ModelEntry,
        *,
        token: CancelToken,
        report: Report = ignore_progress,
        anew: bool = False,
    ) -> None:
        """Raise ModelDamaged unless every file is the published one, or what the installer makes of that.

        `anew` reads files that were right before too.
        """
        expected = {name: _expected(folder / name, name, entry) for name in entry.files}
        total = sum(facts.size for facts in expected.values())
        done = 0
        for name, facts in expected.items():
            path = folder / name
            found = None if anew else self._remembered(path)
            if found is None:
                found = hash_file(path, token=token, report=_shifted(report, done, total, name))
                self.remember(path, found)
            if found != facts.sha256:
                raise ModelDamaged(entry.name, _NOT_PUBLISHED.format(name))
            done += facts.size
            report(Progress(done, total, "bytes", name))

    def known_problem(self, folder: Path, entry: ModelEntry) -> str:
        """What is known to be wrong with the model, by sizes and by what was read before; reads no file."""
        try:
            for name in entry.files:
                facts = _expected(folder / name, name, entry)
                if self._remembered(folder / name) not in (None, facts.sha256):
                    raise ModelDamaged(entry.name, _NOT_PUBLISHED.format(name))
        except ModelDamaged as error:
            return error.reason
        return ""

    def remember(self, path: Path, sha256: str) -> None:
        """Keep what a file was found to be."""
        with self._lock:
            self._known[str(path)] = [*_look(path), sha256]
            self._save()

    def forget(self, *folders: Path) -> None:
        """Drop what is known of the files in these folders."""
        with self._lock:
            self._known = {
                path: facts for path, facts in self._known.items() if not set(folders) & set(Path(path).parents)
            }
            self._save()

    def _remembered(self, path: Path) -> str | None:
        facts = self._known.get(str(path))
        if facts is None or len(facts) != 3:
            return None
        try:
            is_untouched = facts[:2] == _look(path)
        except OSError:
            return None
        return str(facts[2]) if is_untouched else None

    def _save(self) -> None:
        try:
            self._memory.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._memory, json.dumps(self._known, indent=1))
        except (OSError, CannotWrite, DiskFull) as error:  # it will be looked at again next time, that is all
            logger.warning("cannot remember verified models: %s", error)


def hash_file(path: Path, *, token: CancelToken, report: Report = ignore_progress) -> str:
    """The SHA-256 of a file, read in pieces."""
    digest, done = hashlib.sha256(), 0
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            token.raise_if_cancelled()
            digest.update(piece)
            done += len(piece)
            if done % (_PIECE * 16) == 0:
                report(Progress(done, None, "bytes"))
    return digest.hexdigest()


def _expected(path: Path, name: str, entry: ModelEntry) -> FileFacts:
    """What a file must be; raises ModelDamaged where it is missing or too short or too long."""
    if not path.is_file():
        raise ModelDamaged(entry.name, f"{name} is missing")
    size = path.stat().st_size
    facts = entry.files[name].of_size(size)
    if size != facts.size:
        raise ModelDamaged(entry.name, f"{name} has {size} bytes instead of {facts.size}")
    return facts


def _shifted(report: Report, before: int, total: int, name: str) -> Report:
    return lambda progress: report(Progress(before + progress.done, total, "bytes", name))


def _look(path: Path) -> list[int]:
    about = path.stat()
    return [about.st_size, about.st_mtime_ns]


def _read(memory: Path) -> dict[str, list[int | str]]:
    try:
        known = json.loads(memory.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {k: v for k, v in known.items() if isinstance(v, list)} if isinstance(known, dict) else {}
