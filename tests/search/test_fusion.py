from mirrortalk_desktop.domain.model import Hit, Passage
from mirrortalk_desktop.search.embedders import PROVIDERS, embedder_id
from mirrortalk_desktop.search.fusion import DEFAULT, WEIGHTS, rank


def hit(name, *, episode="e", first=0, last=3, text="nothing of it", similarity=0.3, **signs):
    return Hit(Passage(name, episode, 0, first, last, 0.0, 60.0, text), 0.0, similarity=similarity, **signs)


def names(hits, *, question="Where do swifts sleep?", limit=10):
    return [each.passage.id for each in rank(question, hits, weights=DEFAULT, limit=limit)]


def test_every_embedder_has_weights_of_its_own():
    assert {embedder_id(provider) for provider in PROVIDERS} == set(WEIGHTS)


def test_one_good_moment_lifts_a_passage_that_is_about_other_things():
    plain = hit("plain", episode="a", similarity=0.4)
    moment = hit("moment", episode="b", similarity=0.3, moment_similarity=0.7, sentence_similarities=(0.1, 0.7, 0.0))
    assert names([plain, moment]) == ["moment", "plain"]


def test_the_words_of_the_question_count():
    assert names([hit("other", episode="a"), hit("words", episode="b", text="Swifts sleep in the air")])[0] == "words"
    assert names([hit("other", episode="a"), hit("words", episode="b", bm25=12.0)])[0] == "words"


def test_an_episode_about_it_comes_before_a_stray_passage_elsewhere():
    about = [hit(f"about {n}", episode="about", first=9 * n, last=9 * n + 8, similarity=0.5) for n in range(3)]
    stray = [hit("stray", episode="stray", similarity=0.5), hit("far", episode="far", similarity=0.1)]
    assert names([*stray, *about])[:3] == ["about 0", "about 1", "about 2"]


def test_a_passage_that_repeats_a_better_one_comes_after_all_that_say_something_new():
    best, again = hit("best", first=0, last=6, similarity=0.6), hit("again", first=4, last=9, similarity=0.59)
    other = hit("other", episode="o", similarity=0.2)
    assert names([again, other, best]) == ["best", "other", "again"]
    assert names([again, other, best], limit=1) == ["best"]
