"""all-MiniLM-L6-v2 without torch: the same weights, run by ONNX Runtime in a fifth of the memory.

The graph comes with the app (see `packaging/make_minilm_graph.py`); its weights stay in the model's own
`model.safetensors`, which is mapped into memory rather than read. The vectors equal those of `sentence_transformers`
(cosine ≥ 0.9999, tested), so both share one index.

The installer brings that file with its table of words in half the bits (`packaging/half_words.py`), and a second graph
belongs to it, which widens the rows that a text needs: the same vectors, tested too.
"""

import json
import struct
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mirrortalk_desktop.domain.model_errors import ModelDamaged
from mirrortalk_desktop.paths import resource
from mirrortalk_desktop.search.embedders import PROVIDERS, Locate
from mirrortalk_desktop.search.embedders.batches import batches

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MODEL = "all-MiniLM-L6-v2"
GRAPH = "models/all-MiniLM-L6-v2.onnx"
HALF_WORDS_GRAPH = "models/all-MiniLM-L6-v2-half-words.onnx"
WEIGHTS = "model.safetensors"
WORDS = "embeddings.word_embeddings.weight"
_LONGEST_HEADER = 1 << 20
LONGEST_TEXT = 256
THREADS = 2


def load(*, locate: Locate) -> "OnnxMiniLM":
    """The model, loaded. Raises `ModelMissing` (from `locate`) or `ModelDamaged`."""
    return OnnxMiniLM(locate(MODEL))


class OnnxMiniLM:
    """Sentence vectors by meaning."""

    id = PROVIDERS["onnx"].embedder_id
    dimension = PROVIDERS["onnx"].dimension
    keeps_sentences = True

    def __init__(self, folder: Path) -> None:
        self._tokenizer, self._session = _load(folder)

    def embed_passages(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """One row for each text, shape (n, 384), float32, of length 1."""
        import numpy as np

        vectors = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for places in batches(texts):
            vectors[places] = self._run([texts[place] for place in places])
        return vectors

    def embed_question(self, text: str) -> "NDArray[np.float32]":
        """The vector of a question."""
        row: NDArray[np.float32] = self.embed_passages([text])[0]
        return row

    def close(self) -> None:
        """Let the model go."""
        self._session = None

    def _run(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        import numpy as np

        if self._session is None:
            raise RuntimeError("the embedder is closed")
        encoded = self._tokenizer.encode_batch(list(texts))
        inputs = {
            "input_ids": np.array([text.ids for text in encoded], dtype=np.int64),
            "attention_mask": np.array([text.attention_mask for text in encoded], dtype=np.int64),
        }
        rows: NDArray[np.float32] = self._session.run(["vectors"], inputs)[0]
        return rows


def _load(folder: Path) -> tuple[Any, Any]:
    """The tokenizer and the session; no arena, and no second copy of the weights packed for speed."""
    import onnxruntime
    from tokenizers import Tokenizer

    options = onnxruntime.SessionOptions()
    options.enable_cpu_mem_arena = False
    options.intra_op_num_threads = THREADS
    options.log_severity_level = 3
    options.add_session_config_entry("session.disable_prepacking", "1")
    # A thread that waits for the next question in a loop takes the processor from the search: 32 ms of it a question.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.add_session_config_entry("session.model_external_initializers_file_folder_path", str(folder))
    try:
        graph = HALF_WORDS_GRAPH if _has_half_words(folder / WEIGHTS) else GRAPH
        session = onnxruntime.InferenceSession(
            resource(graph).read_bytes(), options, providers=["CPUExecutionProvider"]
        )
        tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    # ONNX Runtime's and the tokenizer's errors are bare exceptions: the files are not what they should be.
    except Exception as exc:
        raise ModelDamaged(MODEL, f"{type(exc).__name__}: {exc}") from exc
    tokenizer.enable_truncation(LONGEST_TEXT)
    tokenizer.enable_padding()
    return tokenizer, session


def _has_half_words(weights: Path) -> bool:
    """Whether the table of words is in float16; any exception means that the file is not what it should be."""
    with weights.open("rb") as file:
        (size,) = struct.unpack("<Q", file.read(8))
        header = json.loads(file.read(min(size, _LONGEST_HEADER)))
    return bool(header[WORDS]["dtype"] == "F16")
