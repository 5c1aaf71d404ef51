import numpy as np
import pytest

from mirrortalk_desktop.domain.model import Passage, Sentence
from mirrortalk_desktop.search.embedders import PROVIDERS, load_embedder
from mirrortalk_desktop.search.sentence_vectors import embed_batch, embed_sentences, pack, similarities


def unit(rows):
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def test_one_byte_for_each_component_keeps_how_near_a_vector_is():
    chance = np.random.default_rng(1)
    vectors = unit(chance.standard_normal((200, 384))).astype(np.float32)
    question = unit(chance.standard_normal((1, 384)))[0].astype(np.float32) * 0.2 + vectors[7] * 0.8
    packed = pack(vectors)
    assert len(packed) == 200 * 384
    assert np.abs(np.array(similarities([packed], question)[0][0]) - vectors @ question).max() < 0.004


def test_a_vector_of_nothing_is_near_to_nothing():
    packed = pack(np.zeros((2, 4), dtype=np.float32))
    assert similarities([packed, b""], np.ones(4, dtype=np.float32)) == [((0.0, 0.0), 0.0), ((), 0.0)]


def test_three_sentences_in_a_row_may_be_nearer_than_each_alone():
    apart = pack(np.eye(4, dtype=np.float32))
    question = np.array([0, 1, 1, 1], dtype=np.float32) / 3**0.5
    (each, moment), (_, of_another) = similarities([apart, pack(np.eye(4, dtype=np.float32)[:1])], question)
    assert moment == pytest.approx(1.0, abs=0.01)
    assert max(each) == pytest.approx(0.577, abs=0.01)
    assert of_another == 0.0, "a moment ends where its passage ends"


class Counting:
    """An embedder of letters that remembers what it was given."""

    id, dimension, keeps_sentences = "letters.1", 26, True

    def __init__(self):
        self.seen = []

    def embed_passages(self, texts):
        self.seen += texts
        return np.array([[text.count(chr(97 + n)) for n in range(26)] for text in texts], dtype=np.float32)


def test_a_sentence_in_two_passages_is_embedded_once():
    sentences = [Sentence(n, n, n + 1, "abc"[n - 5] * 3) for n in (5, 6, 7)]
    passages = [Passage("one", "e", 0, 5, 6, 5, 7, ""), Passage("two", "e", 1, 6, 7, 6, 8, "")]
    embedder = Counting()
    first, second = embed_sentences(embedder, passages, sentences)
    assert sorted(embedder.seen) == ["aaa", "bbb", "ccc"]
    assert first.argmax(axis=1).tolist() == [0, 1]
    assert second.argmax(axis=1).tolist() == [1, 2]


def test_a_passage_lies_between_its_sentences_and_nearer_to_the_longer_one():
    sentences = [Sentence(0, 0, 1, "aaa aaa aaa aaa"), Sentence(1, 1, 2, "bbb")]
    vectors, kept = embed_batch(Counting(), [Passage("one", "e", 0, 0, 1, 0, 2, "")], sentences)
    assert np.linalg.norm(vectors[0]) == pytest.approx(1.0)
    assert vectors[0][0] > vectors[0][1] > 0.0
    assert [some.shape for some in kept] == [(2, 26)]


@pytest.mark.parametrize("provider", sorted(PROVIDERS))
def test_sentences_are_kept_where_embedding_them_takes_time(provider, locate):
    embedder = load_embedder(provider, locate=locate)
    assert embedder.keeps_sentences == (provider != "local")
    kept = embed_sentences(embedder, [Passage("one", "e", 0, 0, 0, 0, 1, "Hi.")], [Sentence(0, 0, 1, "Hi.")])
    assert len(kept) == int(embedder.keeps_sentences)
    embedder.close()
