"""Hits read again by a cross-encoder: a real one, tiny and with random weights, made for these tests."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.model import Hit, Passage
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.search.cross_encoder import HITS_READ, CrossEncoder
from tests.evaluation.served import take_in
from tests.support.demo import make_container, serve_demo
from tests.support.made_up_memory import MadeUpMemory
from tests.support.server import LoopbackServer

pytestmark = pytest.mark.models
TOKEN = CancelToken()
NAME = "tiny-cross-encoder"
QUESTION = "Who keeps the lighthouse?"
WORDS = [
    "who",
    "keeps",
    "the",
    "lighthouse",
    "a",
    "man",
    "with",
    "grey",
    "hair",
    "and",
    "his",
    "two",
    "dogs",
    "bake",
    "bread",
    "at",
    "night",
    "by",
    "sea",
]


def make_cross_encoder(folder: Path) -> Path:
    """Two layers of a BERT that judges pairs, with a tokenizer of a few words."""
    import torch
    from transformers import BertConfig, BertForSequenceClassification, BertTokenizerFast

    folder.mkdir(parents=True)
    vocabulary = folder / "vocab.txt"
    vocabulary.write_text("\n".join(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "?", ".", *WORDS]), encoding="utf-8")
    torch.manual_seed(7)
    config = BertConfig(
        vocab_size=64,
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=64,
        num_labels=1,
        initializer_range=0.5,
    )
    BertForSequenceClassification(config).save_pretrained(folder)
    BertTokenizerFast(vocab_file=str(vocabulary)).save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def cross_encoder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_cross_encoder(tmp_path_factory.mktemp("models") / NAME)


@pytest.fixture
def memory() -> MadeUpMemory:
    return MadeUpMemory(300.0)


@pytest.fixture
def container(memory: MadeUpMemory, cross_encoder: Path) -> Iterator[Container]:
    container = make_container(bundled_models=(cross_encoder.parent,), memory_reader=memory)
    yield container
    container.close()


def hits(count: int) -> list[Hit]:
    """Passages of different words, best first."""
    texts = [" ".join(WORDS[n % len(WORDS) :] + WORDS[: n % 5]) for n in range(count)]
    return [
        Hit(Passage(f"p{n}", "e", n, n, n, float(n), n + 1.0, text), score=1.0 - n / 100)
        for n, text in enumerate(texts)
    ]


def test_the_best_hits_come_in_the_order_of_the_cross_encoder(container: Container, cross_encoder: Path) -> None:
    before = hits(HITS_READ + 3)
    scores = CrossEncoder(cross_encoder).scores(QUESTION, [hit.passage.text for hit in before[:HITS_READ]])
    assert scores != sorted(scores, reverse=True)

    after = container.reranking.order(QUESTION, before)

    wanted = sorted(range(HITS_READ), key=lambda place: -scores[place])
    assert [hit.passage.ordinal for hit in after] == [*wanted, HITS_READ, HITS_READ + 1, HITS_READ + 2]
    assert [hit.score for hit in after] == [hit.score for hit in before]


def test_it_is_loaded_once_and_counted_in_the_budget(container: Container) -> None:
    for _ in range(3):
        container.reranking.order(QUESTION, hits(4))

    assert container.reranking.lease.times_loaded == 1
    assert [(e.kind, e.name) for e in container.keeper.events()] == [("loaded", NAME)]
    assert "reranker" in container.keeper.parts()
    assert container.model_room.free_search()
    assert "reranker" not in container.keeper.parts()


def test_without_room_in_the_budget_the_order_stays_and_that_is_said_once(
    container: Container, memory: MadeUpMemory
) -> None:
    memory.resident = 5_990.0

    for _ in range(2):
        assert container.reranking.order(QUESTION, hits(4)) == hits(4)

    assert [(e.kind, e.name) for e in container.keeper.events()] == [("no room", NAME)]
    assert container.reranking.lease.times_loaded == 0


@pytest.mark.parametrize("harm", ["weights", "tokenizer"])
def test_a_damaged_one_is_said_plainly_and_questions_are_answered_without_it(
    tmp_path: Path, server: LoopbackServer, harm: str
) -> None:
    folder = make_cross_encoder(tmp_path / "models" / NAME)
    if harm == "weights":
        (folder / "model.safetensors").write_bytes(b"damaged")
    else:
        for name in ("tokenizer.json", "vocab.txt"):
            (folder / name).unlink(missing_ok=True)
    container = make_container(bundled_models=(folder.parent,))
    found = container.subscriptions.look_up(serve_demo(server), token=TOKEN)
    container.subscriptions.subscribe(found, newest=10)
    (published,) = [e for e in container.library.episodes.all() if e.guid == "the-first-user-1"]
    take_in(container, published.id, TOKEN)

    for _ in range(2):
        assert container.reranking.order(QUESTION, hits(4)) == hits(4)
    assert container.ask.ask("Who was the first user?", token=TOKEN).hits

    assert [(e.kind, e.name) for e in container.keeper.events() if e.name == NAME] == [("set aside", NAME)]
    container.close()


def test_what_embeds_is_not_taken_for_what_judges(container: Container, tmp_path: Path) -> None:
    folder = tmp_path / "home" / "models" / "an-embedder"
    folder.mkdir(parents=True)
    (folder / "model.safetensors").write_bytes(b"weights")
    (folder / "config.json").write_text(json.dumps({"architectures": ["BertModel"]}), encoding="utf-8")

    assert [found.name for found in container.models.here("reranker")] == [NAME]
    assert [found.name for found in container.models.here("embedding")] == ["an-embedder"]
