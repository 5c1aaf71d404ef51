import numpy as np
import pytest

from mirrortalk_desktop.domain.errors import BadSetting
from mirrortalk_desktop.domain.model_errors import ModelDamaged
from mirrortalk_desktop.search.embedders import PROVIDERS, Provider, at_hand, dimension, embedder_id, load_embedder

TALK = [
    "Bees find their way home by the light of the sky.",
    "The baker lets the dough rest over night.",
    "A lighthouse keeper wrote the weather down every hour.",
]


@pytest.fixture(scope="module", params=sorted(PROVIDERS))
def embedder(request, locate):
    loaded = load_embedder(request.param, locate=locate)
    yield loaded
    loaded.close()


@pytest.mark.models
class TestEveryEmbedder:
    def test_it_is_what_the_table_says(self, embedder):
        provider = next(name for name, row in PROVIDERS.items() if row.embedder_id == embedder.id)
        assert (embedder_id(provider), dimension(provider)) == (embedder.id, embedder.dimension)

    def test_every_text_has_a_row_of_length_one(self, embedder):
        texts = [*TALK, "Why?", "?!", " ", "the of and", "なぜですか", "word " * 3000]
        rows = embedder.embed_passages(texts)
        assert rows.shape == (len(texts), embedder.dimension)
        assert rows.dtype == np.float32
        assert np.allclose(np.linalg.norm(rows, axis=1), 1.0, atol=1e-4)

    def test_no_text_is_no_row(self, embedder):
        assert embedder.embed_passages([]).shape == (0, embedder.dimension)

    def test_the_same_text_is_at_the_same_place_alone_or_in_company(self, embedder):
        together = embedder.embed_passages(TALK)
        assert np.allclose(embedder.embed_passages(TALK[1:2])[0], together[1], atol=1e-4)

    @pytest.mark.parametrize(
        ("question", "expected"),
        [
            ("How do bees get home?", 0),
            ("What does a baker do with dough?", 1),
            ("Who kept notes of the weather at the lighthouses?", 2),
        ],
    )
    def test_a_question_is_nearest_to_what_answers_it(self, embedder, question, expected):
        near = embedder.embed_passages(TALK) @ embedder.embed_question(question)
        assert int(np.argmax(near)) == expected

    def test_closing_twice_is_harmless(self, locate, embedder):
        other = load_embedder("local", locate=locate)
        other.close()
        other.close()


def test_the_local_embedder_sees_through_punctuation_and_endings(locate):
    local = load_embedder("local", locate=locate)
    plain, marked, other = local.embed_passages(["what is forgiveness", "“What is forgiveness?”", "what is a canoe"])
    assert np.allclose(plain, marked)
    assert plain @ other < 0.3
    walking, walked = local.embed_passages(["walking the dogs", "walked a dog"])
    assert walking @ walked > 0.6


def test_an_unknown_provider_is_told(locate):
    with pytest.raises(BadSetting):
        load_embedder("carrier pigeon", locate=locate)


def test_a_damaged_model_is_told(tmp_path):
    (tmp_path / "config.json").write_text("{}")
    with pytest.raises(ModelDamaged):
        load_embedder("sentence_transformers", locate=lambda _name: tmp_path)


def test_a_model_cut_short_is_told(tmp_path, locate):
    whole = locate("all-MiniLM-L6-v2")
    for name in ("config.json", "tokenizer.json", "vocab.txt"):
        (tmp_path / name).write_bytes((whole / name).read_bytes())
    (tmp_path / "model.safetensors").write_bytes((whole / "model.safetensors").read_bytes()[:100_000])
    with pytest.raises(ModelDamaged):
        load_embedder("sentence_transformers", locate=lambda _name: tmp_path)


def test_an_embedder_whose_package_is_not_installed_gives_way_to_one_with_the_same_vectors(monkeypatch):
    assert at_hand("sentence_transformers") == "sentence_transformers"
    vectors = PROVIDERS["sentence_transformers"]
    there = Provider(vectors.module, vectors.embedder_id, vectors.dimension, package="a_package_that_is_not_installed")
    monkeypatch.setitem(PROVIDERS, "sentence_transformers", there)
    assert at_hand("sentence_transformers") == "onnx"
    assert at_hand("local") == "local"


def test_an_embedder_without_an_equal_stays_the_one_that_was_asked_for(monkeypatch):
    monkeypatch.setitem(PROVIDERS, "local", Provider("local", "local-words.2", 1024, "a_package_that_is_not_installed"))
    assert at_hand("local") == "local"
