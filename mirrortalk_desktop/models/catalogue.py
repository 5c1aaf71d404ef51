"""The models that are offered, with the revision, size and SHA-256 of every file as their publishers keep them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mirrortalk_desktop.paths import resource

WHISPER = "whisper"
EMBEDDING = "embedding"
RERANKER = "reranker"
KINDS = (WHISPER, EMBEDDING, RERANKER)
#: Where the repositories of the catalogue are published.
HUB = "https://huggingface.co"


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What a file of a model must be: as published, or `made` from that for the installer (docs/adr/0029)."""

    size: int
    sha256: str
    made: "FileFacts | None" = None

    def of_size(self, size: int) -> "FileFacts":
        """The facts that a file of this size has to meet: those of the made one if it is as long, else our own."""
        return self.made if self.made is not None and self.made.size == size else self

    @property
    def sums(self) -> tuple[str, ...]:
        """SHA-256 of what the file may be."""
        return (self.sha256,) if self.made is None else (self.sha256, self.made.sha256)


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """A model that is offered; `kind` is one of `KINDS`."""

    kind: str
    name: str
    repository: str
    revision: str
    licence: str
    files: Mapping[str, FileFacts]

    @property
    def size(self) -> int:
        """Bytes of all files together."""
        return sum(facts.size for facts in self.files.values())


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All models that are offered."""

    entries: tuple[ModelEntry, ...]

    def find(self, kind: str, name: str) -> ModelEntry | None:
        """The entry of this kind and name, if it is offered."""
        return next((entry for entry in self.entries if (entry.kind, entry.name) == (kind, name)), None)

    def names(self, kind: str) -> tuple[str, ...]:
        """What is offered of a kind, smallest first as the catalogue has it."""
        return tuple(entry.name for entry in self.entries if entry.kind == kind)


def load_catalogue(path: Path | None = None) -> Catalogue:
    """The catalogue that comes with the app, or another one of the same form."""
    table = json.loads((path or resource("models/catalogue.json")).read_text(encoding="utf-8"))
    return Catalogue(
        tuple(
            ModelEntry(
                kind=kind,
                name=name,
                repository=row["repository"],
                revision=row["revision"],
                licence=row["licence"],
                files={file: _facts(facts) for file, facts in row["files"].items()},
            )
            for kind in KINDS
            for name, row in table.get(kind, {}).items()
        )
    )


def _facts(row: dict[str, Any]) -> FileFacts:
    made = row.get("with_half_words")
    return FileFacts(row["size"], row["sha256"], _facts(made) if made else None)
