"""A cross-encoder of sentence-transformers: it reads a question and a passage together, which no index can do ahead.

Slower and better than comparing vectors, so only the hits that look best are read. None comes with the app.
"""

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from mirrortalk_desktop.domain.model import Hit
from mirrortalk_desktop.domain.model_errors import ModelDamaged

if TYPE_CHECKING:
    from sentence_transformers import CrossEncoder as LoadedCrossEncoder

#: So many of the best hits are read again, each with the question in so many tokens, so many at a time.
HITS_READ = 20
LONGEST_PAIR = 384
BATCH = 8
THREADS = 2


class CrossEncoder:
    """Says how well passages answer a question; the scores only compare with one another."""

    def __init__(self, folder: Path) -> None:
        self._model: LoadedCrossEncoder | None = _load(folder)

    def scores(self, question: str, texts: Sequence[str]) -> list[float]:
        """One score for each text, higher for better ones."""
        if self._model is None:
            raise RuntimeError("the cross-encoder is closed")
        pairs = [(question, text) for text in texts]
        found: list[float] = self._model.predict(pairs, batch_size=BATCH, show_progress_bar=False).tolist()
        return found

    def close(self) -> None:
        """Let the model go."""
        self._model = None


def in_new_order(hits: Sequence[Hit], scores: Sequence[float]) -> list[Hit]:
    """The first hits by these scores, then the others.

    The places keep the scores they had: what is done with them later was fitted to scores of this scale.
    """
    first = hits[: len(scores)]
    best = sorted(range(len(first)), key=lambda place: -scores[place])
    moved = [replace(first[place], score=held.score) for place, held in zip(best, first, strict=True)]
    return [*moved, *hits[len(first) :]]


def _load(folder: Path) -> "LoadedCrossEncoder":
    os.environ["HF_HUB_OFFLINE"] = "1"
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    import torch
    from sentence_transformers import CrossEncoder as Loaded
    from transformers.utils import logging

    logging.disable_progress_bar()
    torch.set_num_threads(min(THREADS, os.cpu_count() or 1))
    try:
        model = Loaded(str(folder.absolute()), device="cpu", local_files_only=True)
        model.max_seq_length = min(LONGEST_PAIR, model.max_seq_length or LONGEST_PAIR)
        model.predict([("question", "passage")], show_progress_bar=False)
    # Each loader has its own classes of errors: whatever it says, the files are not what they should be.
    except Exception as exc:
        raise ModelDamaged(folder.name, f"{type(exc).__name__}: {exc}") from exc
    return model
