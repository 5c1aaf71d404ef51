import pytest

from mirrortalk_desktop.wording import QuestionWords, search_words, spoken_number
from mirrortalk_desktop.words import content_stems


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("7", "seven"),
        ("42", "forty two"),
        ("300", "three hundred"),
        ("1898", "eighteen ninety eight"),
        ("1905", "nineteen oh five"),
        ("1900", "nineteen hundred"),
        ("2007", "two thousand seven"),
        ("2015", "twenty fifteen"),
        ("1960s", "nineteen sixties"),
        ("19th", "nineteenth"),
        ("20th", "twentieth"),
        ("3rd", "third"),
        ("123456", ""),
        ("x1", ""),
    ],
)
def test_a_written_number_is_sought_as_it_is_spoken(written, spoken):
    assert " ".join(spoken_number(written)) == spoken


def test_words_are_sought_as_one_and_as_two():
    assert {"rainforest", "rain", "forest"} <= set(search_words("How large is the rainforest?"))
    assert "podcast" in search_words("a pod cast about soil")
    assert search_words("Why?") == ["why"]
    assert search_words("?!") == []


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("What happened in 1898?", "It happened in eighteen ninety eight."),
        ("What lives in the rainforest?", "Parrots live in the rain forest."),
        ("What happened in 1898?", "It happened in 1898."),
    ],
)
def test_a_word_counts_as_said_in_either_form(question, said):
    assert QuestionWords(question).coverage(set(content_stems(said))) > 0.9


def test_half_of_a_number_is_not_the_number():
    words = QuestionWords("The war of 1898")
    assert words.coverage(set(content_stems("eighteen of us"))) == 0.0


@pytest.mark.parametrize(
    ("question", "missing"),
    [
        ("Where did Anna meet the Duke of Aquitaine?", 2),
        ("where did anna meet the duke of aquitaine?", 0),
        ("WHERE DID ANNA MEET THE DUKE OF AQUITAINE?", 0),
        ("Anna?", 0),
    ],
)
def test_names_are_told_by_their_capitals_where_capitals_tell_anything(question, missing):
    assert QuestionWords(question).names_missing(set(content_stems("Anna met somebody there."))) == missing


def test_a_name_that_is_said_in_another_form_is_not_missing():
    assert QuestionWords("What does the Rainforest hide?").names_missing(set(content_stems("a rain forest"))) == 0
