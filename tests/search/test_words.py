from mirrortalk_desktop.words import (
    COMMON_WORDS,
    content_stems,
    content_words,
    find_stem,
    lines_of,
    rarity,
    stem,
    tokens,
    weight_of_words,
)


def test_words_come_without_punctuation_accents_and_possessives():
    assert tokens("“Anna’s café, in 2,000 A.D.” don't!") == ["anna", "cafe", "in", "2000", "a", "d", "don't"]


def test_stop_words_are_left_out_unless_there_is_nothing_else():
    assert content_words("What is forgiveness?") == ["forgiveness"]
    assert content_words("Why?") == ["why"]
    assert content_words("?!") == []


def test_endings_do_not_matter():
    assert content_stems("habits of running") == content_stems("habit of runs")


def test_rare_words_weigh_more_than_common_ones():
    assert rarity(stem("time")) < rarity(stem("lighthouse")) < rarity("kubernetes") == 1.0
    assert weight_of_words("time time") == weight_of_words("time") < weight_of_words("kubernetes")


def test_the_stems_of_common_words_are_those_that_the_stemmer_finds():
    kept = lines_of(COMMON_WORDS.with_name("words_common_stems.txt"))
    words = lines_of(COMMON_WORDS)
    assert len(kept) == len(words)
    assert kept[::37] == [find_stem(word) for word in words[::37]]


def test_accents_do_not_matter_in_any_alphabet():
    assert tokens("İstanbul, Ångström, ﬁne Straße") == ["istanbul", "angstrom", "fine", "strasse"]
