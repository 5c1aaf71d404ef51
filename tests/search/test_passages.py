from itertools import pairwise

import pytest

from mirrortalk_desktop.domain.model import Sentence
from mirrortalk_desktop.search.passages import build_passages


def sentences(*lengths):
    return [Sentence(n, float(n), n + 1.0, " ".join([f"w{n}"] * length)) for n, length in enumerate(lengths)]


@pytest.mark.parametrize("count", [1, 5, 12, 13, 14, 40, 41, 42, 43, 44, 45, 56, 57, 58])
def test_passages_are_of_about_the_same_length_whatever_the_length_of_the_episode(count):
    passages = build_passages("e", sentences(*[10] * count))
    lengths = [len(passage.text.split()) for passage in passages]
    assert min(lengths) >= min(120, 10 * count)
    assert max(lengths) <= 425


def test_every_sentence_is_in_a_passage_and_passages_overlap_a_little():
    passages = build_passages("e", sentences(*[10] * 60))
    for before, after in pairwise(passages):
        assert before.first_sentence < after.first_sentence <= before.last_sentence < after.last_sentence
    assert passages[0].first_sentence == 0
    assert passages[-1].last_sentence == 59
    assert [p.ordinal for p in passages] == list(range(len(passages)))
    assert all(p.start < p.end for p in passages)


def test_the_same_talk_has_the_same_names():
    again = [build_passages("e", sentences(20, 90, 40, 3)) for _ in range(2)]
    assert again[0] == again[1]
    assert build_passages("other", sentences(20))[0].id != build_passages("e", sentences(20))[0].id


def test_a_sentence_longer_than_a_passage_is_kept_whole():
    passages = build_passages("e", sentences(300, 10, 300))
    assert max(len(p.text.split()) for p in passages) <= 320
    assert {n for p in passages for n in range(p.first_sentence, p.last_sentence + 1)} == {0, 1, 2}


def test_nothing_said_is_no_passage():
    assert build_passages("e", []) == ()
