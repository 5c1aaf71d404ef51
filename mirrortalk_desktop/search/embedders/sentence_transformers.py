"""all-MiniLM-L6-v2 by sentence-transformers, from a folder on this computer and nowhere else."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from mirrortalk_desktop.domain.model_errors import ModelDamaged
from mirrortalk_desktop.search.embedders import PROVIDERS, Locate
from mirrortalk_desktop.search.embedders.batches import batches

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from sentence_transformers import SentenceTransformer

MODEL = "all-MiniLM-L6-v2"
LONGEST_TEXT = 256
THREADS = 2


def load(*, locate: Locate) -> "MiniLM":
    """The model, loaded. Raises `ModelMissing` (from `locate`) or `ModelDamaged`."""
    return MiniLM(locate(MODEL))


class MiniLM:
    """Sentence vectors by meaning."""

    id = PROVIDERS["sentence_transformers"].embedder_id
    dimension = PROVIDERS["sentence_transformers"].dimension
    keeps_sentences = True

    def __init__(self, folder: Path) -> None:
        self._model: SentenceTransformer | None = _load(folder)

    def embed_passages(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """One row for each text."""
        import numpy as np

        if self._model is None:
            raise RuntimeError("the embedder is closed")
        vectors = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for places in batches(texts):
            vectors[places] = self._model.encode(
                [texts[place] for place in places],
                batch_size=len(places),
                normalize_embeddings=True,
                convert_to_numpy=True,
                show_progress_bar=False,
            )
        return vectors

    def embed_question(self, text: str) -> "NDArray[np.float32]":
        """The vector of a question."""
        row: NDArray[np.float32] = self.embed_passages([text])[0]
        return row

    def close(self) -> None:
        """Let the model go. Its modules refer to each other and are found later; the weights go now."""
        model, self._model = self._model, None
        if model is not None:
            for weights in (*model.parameters(), *model.buffers()):
                weights.data = weights.data.new_empty(0)


def _load(folder: Path) -> "SentenceTransformer":
    """The three parts of the model, named here, because not every copy of it comes with its `modules.json`."""
    os.environ["HF_HUB_OFFLINE"] = "1"
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    import torch
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.modules import Normalize, Pooling, Transformer
    from transformers.utils import logging

    logging.disable_progress_bar()
    torch.set_num_threads(min(THREADS, os.cpu_count() or 1))
    local = {"local_files_only": True}
    try:
        words = Transformer(
            str(folder.absolute()),
            max_seq_length=LONGEST_TEXT,
            model_kwargs=dict(local),
            processor_kwargs=dict(local),
            config_kwargs=dict(local),
        )
        pooling = Pooling(PROVIDERS["sentence_transformers"].dimension, pooling_mode="mean")
        return SentenceTransformer(modules=[words, pooling, Normalize()], device="cpu")
    # Each loader has its own classes of errors: whatever it says, the files are not what they should be.
    except Exception as exc:
        raise ModelDamaged(MODEL, f"{type(exc).__name__}: {exc}") from exc
