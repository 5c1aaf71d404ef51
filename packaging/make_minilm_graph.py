"""Write the computation graph of all-MiniLM-L6-v2 for ONNX Runtime, without its weights.

The weights stay where they are: every initializer points into `model.safetensors` by offset and length, so the graph
is some kilobytes, the file of the official model is memory-mapped, and both providers use the very same bits. For the
file with its words in half the bits, which the installer brings (`half_words.py`), the graph widens each row that it
takes out of that table.

    python packaging/make_minilm_graph.py MODEL_FOLDER OUTPUT.onnx        needs: onnx
"""

import json
import struct
import sys
from pathlib import Path

import onnx
from half_words import WORDS
from onnx import TensorProto, helper

LAYERS, HEADS, WIDTH, EPSILON = 6, 12, 384, 1e-12
HEAD = WIDTH // HEADS


def main(folder: Path, output: Path) -> None:
    graph = Graph(read_header(folder / "model.safetensors"))
    hidden = graph.embeddings()
    for number in range(LAYERS):
        hidden = graph.layer(hidden, f"encoder.layer.{number}")
    graph.pool(hidden)
    onnx.save(graph.model(), str(output))
    print(f"{output}: {output.stat().st_size / 1e3:.0f} kB")


TYPES = {"F32": TensorProto.FLOAT, "F16": TensorProto.FLOAT16}


def read_header(path: Path) -> dict[str, tuple[list[int], int, int, int]]:
    """Shape, offset in the file, length in bytes and ONNX's number of the type of every tensor."""
    with path.open("rb") as file:
        (size,) = struct.unpack("<Q", file.read(8))
        header = json.loads(file.read(size))
    return {
        name: (entry["shape"], 8 + size + begin, end - begin, TYPES[entry["dtype"]])
        for name, entry in header.items()
        if name != "__metadata__" and entry["dtype"] in TYPES
        for begin, end in [entry["data_offsets"]]
    }


class Graph:
    def __init__(self, tensors):
        self.tensors, self.nodes, self.initializers, self.count = tensors, [], {}, 0

    def op(self, kind, *inputs, outputs=1, **attributes):
        self.count += 1
        names = [f"{kind.lower()}_{self.count}_{n}" for n in range(outputs)]
        self.nodes.append(helper.make_node(kind, inputs, names, **attributes))
        return names[0] if outputs == 1 else names

    def weight(self, name):
        if name not in self.initializers:
            shape, offset, length, kind = self.tensors[name]
            tensor = TensorProto(name=name, data_type=kind, dims=shape, data_location=TensorProto.EXTERNAL)
            for key, value in (("location", "model.safetensors"), ("offset", str(offset)), ("length", str(length))):
                tensor.external_data.add(key=key, value=value)
            self.initializers[name] = tensor
        return name

    def constant(self, values, kind=TensorProto.INT64):
        name = f"c_{len(self.initializers)}"
        shape = [len(values)] if isinstance(values, list) else []
        self.initializers[name] = helper.make_tensor(
            name, kind, shape, values if isinstance(values, list) else [values]
        )
        return name

    def norm(self, value, name):
        return self.op(
            "LayerNormalization",
            value,
            self.weight(f"{name}.weight"),
            self.weight(f"{name}.bias"),
            axis=-1,
            epsilon=EPSILON,
        )

    def linear(self, value, name):
        return self.op("Gemm", value, self.weight(f"{name}.weight"), self.weight(f"{name}.bias"), transB=1)

    def embeddings(self):
        """Hidden states as rows: (batch * length, width)."""
        self.shape = self.op("Shape", "input_ids")
        length = self.op("Gather", self.shape, self.constant(1))
        positions = self.op("Range", self.constant(0), length, self.constant(1))
        words = self.op("Gather", self.weight(WORDS), "input_ids")
        if self.tensors[WORDS][3] != TensorProto.FLOAT:
            words = self.op("Cast", words, to=TensorProto.FLOAT)
        places = self.op("Gather", self.weight("embeddings.position_embeddings.weight"), positions)
        kind = self.op("Gather", self.weight("embeddings.token_type_embeddings.weight"), self.constant([0]))
        total = self.op("Add", self.op("Add", words, kind), places)
        # A masked token gets so large a negative score that it has no part in any attention.
        mask = self.op("Cast", "attention_mask", to=TensorProto.FLOAT)
        away = self.op("Sub", self.constant(1.0, TensorProto.FLOAT), mask)
        away = self.op("Mul", away, self.constant(-1e9, TensorProto.FLOAT))
        self.away = self.op("Unsqueeze", away, self.constant([1, 2]))
        self.mask = mask
        return self.op("Reshape", self.norm(total, "embeddings.LayerNorm"), self.constant([-1, WIDTH]))

    def heads(self, value, turn):
        split = self.op("Reshape", value, self.op("Concat", self.shape, self.constant([HEADS, HEAD]), axis=0))
        return self.op("Transpose", split, perm=turn)

    def layer(self, hidden, name):
        query = self.heads(self.linear(hidden, f"{name}.attention.self.query"), [0, 2, 1, 3])
        key = self.heads(self.linear(hidden, f"{name}.attention.self.key"), [0, 2, 3, 1])
        value = self.heads(self.linear(hidden, f"{name}.attention.self.value"), [0, 2, 1, 3])
        scores = self.op("Mul", self.op("MatMul", query, key), self.constant(HEAD**-0.5, TensorProto.FLOAT))
        weights = self.op("Softmax", self.op("Add", scores, self.away), axis=-1)
        mixed = self.op("Transpose", self.op("MatMul", weights, value), perm=[0, 2, 1, 3])
        mixed = self.op("Reshape", mixed, self.constant([-1, WIDTH]))
        attended = self.op("Add", self.linear(mixed, f"{name}.attention.output.dense"), hidden)
        attended = self.norm(attended, f"{name}.attention.output.LayerNorm")
        inner = self.op("Gelu", self.linear(attended, f"{name}.intermediate.dense"))
        out = self.op("Add", self.linear(inner, f"{name}.output.dense"), attended)
        return self.norm(out, f"{name}.output.LayerNorm")

    def pool(self, hidden):
        """The mean over the tokens that count, as a unit vector."""
        states = self.op("Reshape", hidden, self.op("Concat", self.shape, self.constant([WIDTH]), axis=0))
        mask = self.op("Unsqueeze", self.mask, self.constant([2]))
        total = self.op("ReduceSum", self.op("Mul", states, mask), self.constant([1]), keepdims=0)
        count = self.op("ReduceSum", mask, self.constant([1]), keepdims=0)
        mean = self.op("Div", total, count)
        self.nodes.append(helper.make_node("LpNormalization", [mean], ["vectors"], axis=-1, p=2))

    def model(self):
        tokens = [
            helper.make_tensor_value_info(n, TensorProto.INT64, ["batch", "length"])
            for n in ("input_ids", "attention_mask")
        ]
        vectors = helper.make_tensor_value_info("vectors", TensorProto.FLOAT, ["batch", WIDTH])
        graph = helper.make_graph(self.nodes, "all-MiniLM-L6-v2", tokens, [vectors], list(self.initializers.values()))
        return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=9)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
