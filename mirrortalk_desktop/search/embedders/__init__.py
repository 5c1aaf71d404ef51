"""Embedders turn text into vectors. To add one: a file here with a `load` function, and a row in `PROVIDERS`."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from mirrortalk_desktop.domain.errors import BadSetting

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Locate = Callable[[str], Path]


class Embedder(Protocol):
    """Gives texts their place in a space where texts about the same thing are near. Rows have length 1."""

    id: str
    dimension: int
    #: Whether the vectors of sentences are worth their place in the index: not where making them takes no time.
    keeps_sentences: bool

    def embed_passages(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """One row for each text."""

    def embed_question(self, text: str) -> "NDArray[np.float32]":
        """The vector of a question, to compare with those of passages."""

    def close(self) -> None:
        """Release what the embedder holds."""


@dataclass(frozen=True, slots=True)
class Provider:
    """What is known of an embedder without loading it. A change of its vectors needs a new `embedder_id`."""

    module: str
    embedder_id: str
    dimension: int
    package: str = ""
    """The package that it needs beside what the app always has."""


PROVIDERS = {
    "sentence_transformers": Provider("sentence_transformers", "all-MiniLM-L6-v2.2", 384, "sentence_transformers"),
    "onnx": Provider("onnx", "all-MiniLM-L6-v2.2", 384),
    "local": Provider("local", "local-words.2", 1024),
}


def load_embedder(provider: str, *, locate: Locate) -> Embedder:
    """The embedder of this provider, ready to use; `locate` gives the folder of a model by name."""
    module = import_module(f"{__name__}.{_row(provider).module}")
    embedder: Embedder = module.load(locate=locate)
    return embedder


def at_hand(provider: str) -> str:
    """The provider, or another with the same vectors where the package that it needs is not installed."""
    row = _row(provider)
    if is_installed(row.package):
        return provider
    others = (name for name, other in PROVIDERS.items() if other.embedder_id == row.embedder_id)
    return next((name for name in others if is_installed(PROVIDERS[name].package)), provider)


@lru_cache
def is_installed(package: str) -> bool:
    """Whether a package can be imported; looks for it without importing it."""
    return not package or find_spec(package) is not None


def embedder_id(provider: str) -> str:
    """The id that the index records for this provider."""
    return _row(provider).embedder_id


def dimension(provider: str) -> int:
    """The length of this provider's vectors."""
    return _row(provider).dimension


def _row(provider: str) -> Provider:
    if provider not in PROVIDERS:
        raise BadSetting("embedding_provider", provider, f"known are {', '.join(PROVIDERS)}")
    return PROVIDERS[provider]
