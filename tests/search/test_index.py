import subprocess
import sys
import textwrap
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import numpy as np
import pytest

from mirrortalk_desktop.domain.errors import IndexDamaged
from mirrortalk_desktop.domain.model import Passage
from mirrortalk_desktop.domain.question import Scope
from mirrortalk_desktop.search import upkeep
from mirrortalk_desktop.search.embedders import load_embedder
from mirrortalk_desktop.search.index import PassageIndex
from mirrortalk_desktop.search.passages import build_passages
from mirrortalk_desktop.search.sentences import split_sentences

TALK = {
    "bees": ["Bees dance to tell where the flowers are.", "A hive sounds different before it swarms."],
    "bread": ["Sourdough needs a warm night to rise.", "Rye flour drinks more water than wheat."],
    "light": ["The lighthouse lamp turned once in nine seconds."],
}


def passages_of(episode_id):
    return [
        Passage(f"{episode_id}-{n}", episode_id, n, n, n, 10.0 * n, 10.0 * n + 9.0, text)
        for n, text in enumerate(TALK[episode_id])
    ]


@pytest.fixture(scope="module")
def embedder(locate):
    return load_embedder("local", locate=locate)


@pytest.fixture
def index(tmp_path, embedder):
    made = PassageIndex(tmp_path / "index", embedder_id=embedder.id, dimension=embedder.dimension)
    made.open()
    yield made
    made.close()


def fill(index, embedder, *episode_ids):
    for episode_id in episode_ids or TALK:
        passages = passages_of(episode_id)
        index.add(passages, embedder.embed_passages([passage.text for passage in passages]))


def ask(index, embedder, question, **options):
    return index.search(question, embedder.embed_question(question), **options)


def again(index):
    return PassageIndex(index._location.folder, embedder_id=index.embedder_id, dimension=index.dimension)


def test_an_empty_index_finds_nothing(index, embedder):
    assert index.count() == 0
    assert index.episode_ids() == {}
    assert ask(index, embedder, "Where are the flowers?") == []


def test_a_passage_is_found_as_soon_as_it_is_added(index, embedder):
    fill(index, embedder, "bees")
    fill(index, embedder, "bread")
    best = ask(index, embedder, "What does sourdough need?")[0]
    assert best.passage == passages_of("bread")[0]
    assert best.bm25 > 0
    assert 0 < best.similarity <= 1
    index.optimize()
    fill(index, embedder, "light")
    best = ask(index, embedder, "How often did the lighthouse lamp turn?")[0]
    assert best.passage == passages_of("light")[0]
    assert best.bm25 > 0


def test_hits_come_best_first_and_each_once(index, embedder):
    fill(index, embedder)
    hits = ask(index, embedder, "Which flour drinks water in a warm night?")
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    assert set(Counter(hit.passage.id for hit in hits).values()) == {1}
    assert len(ask(index, embedder, "flour", limit=2)) == 2


def test_adding_twice_is_an_update(index, embedder):
    fill(index, embedder)
    fill(index, embedder)
    passages = passages_of("light") * 2
    index.add(passages, embedder.embed_passages([passage.text for passage in passages]))
    assert index.count() == 5
    assert index.episode_ids() == {"bees": 2, "bread": 2, "light": 1}


def test_an_episode_can_be_taken_out(index, embedder):
    fill(index, embedder)
    index.remove_episode("bees")
    index.remove_episode("never' OR 'a'='a")
    assert index.episode_ids() == {"bread": 2, "light": 1}
    assert all(hit.passage.episode_id != "bees" for hit in ask(index, embedder, "Where are the flowers?"))


def test_passages_that_nobody_knows_are_told_by_their_episodes(index, embedder):
    fill(index, embedder)
    known = [passage.id for episode in ("bees", "bread", "light") for passage in passages_of(episode)]
    assert index.episodes_of_strangers(known) == set()
    assert index.episodes_of_strangers([*known[1:], "ffff", "0"]) == {"bees"}
    assert index.episodes_of_strangers(known[2:4]) == {"bees", "light"}
    assert index.episodes_of_strangers([]) == set()


def test_a_question_stays_in_its_scope(index, embedder):
    fill(index, embedder)
    hits = ask(index, embedder, "Which flour drinks more water?", scope=Scope(episode_ids=("bees", "it's")))
    assert {hit.passage.episode_id for hit in hits} == {"bees"}


@pytest.mark.parametrize("question", ['"AND (" *', "why?", "?!", "text:(a OR", "x" * 20_000, "flour^2~ +rye", "パン"])
def test_any_question_is_a_question(index, embedder, question):
    fill(index, embedder)
    assert len(ask(index, embedder, question)) == 5


def test_it_is_still_there_after_closing(index, embedder):
    fill(index, embedder)
    index.optimize()
    index.close()
    index.close()
    opened = again(index)
    opened.open()
    assert opened.count() == 5


def test_two_embedders_never_meet(index, embedder):
    fill(index, embedder)
    other = PassageIndex(index._location.folder, embedder_id="another.1", dimension=embedder.dimension)
    other.open()
    assert other.count() == 0
    assert index.count() == 5
    with pytest.raises(ValueError, match="do not fit"):
        index.add(passages_of("light"), np.zeros((1, 7), dtype=np.float32))


def damage_by_emptying(file):
    file.write_bytes(b"")


def damage_by_cutting(file):
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 3])


@pytest.mark.parametrize("damage", [damage_by_emptying, damage_by_cutting, lambda file: file.unlink()])
@pytest.mark.parametrize("kind", ["*.manifest", "data/*.lance"])
def test_damage_is_told_and_the_index_can_begin_again(index, embedder, damage, kind):
    fill(index, embedder)
    index.close()
    for file in index._location.folder.rglob(kind):
        damage(file)
    damaged = again(index)

    def use():
        damaged.open()
        ask(damaged, embedder, "Where are the flowers?")

    with pytest.raises(IndexDamaged):
        use()
    damaged.clear()
    assert damaged.count() == 0
    fill(damaged, embedder)
    assert ask(damaged, embedder, "Where are the flowers?")[0].passage.episode_id == "bees"


def test_a_folder_that_vanishes_while_open_can_begin_again(index, embedder):
    import shutil

    fill(index, embedder)
    shutil.rmtree(index._location.folder)
    with pytest.raises(IndexDamaged):
        ask(index, embedder, "Where are the flowers?")
    index.clear()
    assert index.count() == 0


def test_another_process_reads_what_was_added_and_this_one_goes_on(index, embedder):
    fill(index, embedder, "bees")
    script = """
        import sys
        from pathlib import Path
        from mirrortalk_desktop.search.index import PassageIndex
        index = PassageIndex(Path(sys.argv[1]), embedder_id=sys.argv[2], dimension=int(sys.argv[3]))
        index.open()
        for _ in sys.stdin:
            print(index.count(), flush=True)
    """
    command = [
        sys.executable,
        "-c",
        textwrap.dedent(script),
        index._location.folder,
        index.embedder_id,
        str(index.dimension),
    ]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as reader:
        assert reader.stdin is not None
        assert reader.stdout is not None
        for added, expected in (("", "2"), ("bread", "4"), ("light", "5")):
            if added:
                fill(index, embedder, added)
                index.optimize()
            reader.stdin.write("\n")
            reader.stdin.flush()
            assert reader.stdout.readline().strip() == expected
        reader.stdin.close()
    assert index.count() == 5


def test_a_hit_knows_how_near_each_of_its_sentences_is(index, embedder, say):
    sentences = split_sentences(say(*TALK["bees"], *TALK["bread"], *TALK["light"]))
    passages = build_passages("talk", sentences)
    rows = embedder.embed_passages([sentence.text for sentence in sentences])
    spans = [rows[passage.first_sentence : passage.last_sentence + 1] for passage in passages]
    index.add(passages, embedder.embed_passages([passage.text for passage in passages]), spans)

    question = "How long does the sourdough need to rise?"
    best = ask(index, embedder, question)[0]

    exact = rows @ embedder.embed_question(question)
    assert len(best.sentence_similarities) == best.passage.last_sentence - best.passage.first_sentence + 1
    assert best.sentence_similarities == pytest.approx(exact, abs=0.01)
    assert int(np.argmax(best.sentence_similarities)) == 2


def test_sentences_that_were_not_given_are_not_known(index, embedder):
    fill(index, embedder)
    assert all(hit.sentence_similarities == () for hit in ask(index, embedder, "Where are the flowers?"))


def test_a_table_with_other_columns_is_told_and_the_index_can_begin_again(index, embedder):
    import lancedb

    index.close()
    lancedb.connect(index._location.folder).create_table(
        index._name, [{"id": "a", "vector": [0.0, 1.0]}], mode="overwrite"
    )
    with pytest.raises(IndexDamaged, match="columns"):
        index.open()
    index.clear()
    fill(index, embedder)
    assert index.count() == 5


def test_a_large_table_is_searched_by_parts_and_hardly_anything_is_missed(tmp_path, monkeypatch):
    monkeypatch.setattr(upkeep, "EXACT_ROWS", 1_000)
    monkeypatch.setattr(upkeep, "ROWS_PER_PART", 256)
    chance = np.random.default_rng(3)
    centres = chance.standard_normal((40, 64))
    vectors = centres[chance.integers(40, size=3_000)] + 0.7 * chance.standard_normal((3_000, 64))
    vectors = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)
    passages = [Passage(f"p{n}", f"e{n % 50}", n, n, n, n, n + 1.0, f"Number {n}.") for n in range(3_000)]
    index = PassageIndex(tmp_path / "large", embedder_id="large.1", dimension=64)
    index.open()
    index.add(passages[:2_900], vectors[:2_900])
    assert index.is_loose()
    index.optimize()
    assert not index.is_loose()
    assert upkeep.parts(index._opened) == 11
    index.add(passages[2_900:], vectors[2_900:])

    found = [
        len({p.id for p in index.nearest(q, limit=10)} & {p.id for p in index.nearest(q, limit=10, is_exact=True)})
        for q in vectors[::100]
    ]
    newest = index.nearest(vectors[2_999], limit=1)[0]
    scoped = index.search("Number 7.", vectors[7], scope=Scope(episode_ids=("e7",)))

    assert sum(found) / (10 * len(found)) >= 0.97
    assert newest.id == "p2999"
    assert {hit.passage.episode_id for hit in scoped} == {"e7"}
    index.close()


def test_questions_are_answered_while_the_table_is_put_in_order(index, embedder):
    fill(index, embedder)
    at_work, asked = again(index), []
    at_work.open()

    def put_in_order():
        for _ in range(3):
            at_work.optimize()

    with ThreadPoolExecutor(1) as aside:
        working = aside.submit(put_in_order)
        while not working.done() or len(asked) < 3:
            asked.append(ask(index, embedder, "What does sourdough need?")[0].passage)
            fill(index, embedder, "light")
        working.result()
    assert set(asked) == {passages_of("bread")[0]}
    assert index.count() == 5


def test_putting_in_order_leaves_no_files_of_what_was_before(index, embedder):
    for _ in range(5):
        fill(index, embedder)
    index.optimize()
    index.drop_old_versions(timedelta(milliseconds=1))
    assert len(list(index._location.folder.rglob("data/*.lance"))) == 1
    assert index.count() == 5
