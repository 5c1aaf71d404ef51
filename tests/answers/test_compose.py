import pytest

from mirrortalk_desktop.answers.compose import MOST_QUOTES

pytestmark = pytest.mark.models

ANSWERED = [
    ("How many kilos of honey does a colony need until spring?", "bees", "fifteen kilos"),
    ("How do you hear that a colony is about to swarm?", "bees", "hum gets higher"),
    ("When do you treat bees against the mite?", "bees", "December"),
    ("How long does the sourdough need in the cold room?", "bread", "ten hours"),
    ("What happens with old bread?", "bread", "grind it"),
    ("Where did the grandmother keep her starter?", "bread", "clay pot"),
    ("How many years did the keeper live on the rock of the lighthouse?", "light", "eleven years"),
    ("What did the storm in January break?", "light", "kitchen window"),
    ("Who uses the weather books of the lighthouse keeper?", "light", "climate"),
]
OFF_TOPIC = [
    "Which football club won the cup in 1998?",
    "How do I file my taxes in California?",
    "What is the best programming language for games?",
    "Who invented the telephone?",
    "How does a vaccine work?",
]


@pytest.mark.parametrize(("question", "episode_id", "words"), ANSWERED)
def test_the_sentence_that_answers_is_quoted(library, question, episode_id, words):
    quotes = library.ask(question)
    assert quotes, "refused"
    assert any(words in quote.text and quote.passage.episode_id == episode_id for quote in quotes)
    assert quotes[0].passage.episode_id == episode_id


@pytest.mark.parametrize("question", OFF_TOPIC)
def test_what_nobody_spoke_about_is_refused(library, question):
    assert library.ask(question) == ()


@pytest.mark.parametrize("question", [question for question, _, _ in ANSWERED])
def test_quotes_are_whole_sentences_word_for_word_each_said_once(library, question):
    quotes = library.ask(question)
    assert 1 <= len(quotes) <= MOST_QUOTES
    places = set()
    for quote in quotes:
        passage, sentences = quote.passage, library.sentences[quote.passage.episode_id]
        assert passage.first_sentence <= quote.first_sentence <= quote.last_sentence <= passage.last_sentence
        quoted = sentences[quote.first_sentence : quote.last_sentence + 1]
        assert quote.text == " ".join(sentence.text for sentence in quoted)
        assert (quote.start, quote.end) == (quoted[0].start, quoted[-1].end)
        place = {(passage.episode_id, sentence.ordinal) for sentence in quoted}
        assert not place & places
        places |= place


@pytest.mark.parametrize("question", [question for question, _, _ in ANSWERED])
def test_quotes_of_an_episode_come_in_the_order_of_speaking(library, question):
    quotes = library.ask(question)
    by_episode = {}
    for quote in quotes:
        by_episode.setdefault(quote.passage.episode_id, []).append(quote.start)
    assert all(starts == sorted(starts) for starts in by_episode.values())
    episodes = [quote.passage.episode_id for quote in quotes]
    assert episodes == sorted(episodes, key=list(by_episode).index)


def test_nothing_found_is_no_answer(library):
    assert library.ask("How many kilos of honey does a colony need?", hits=[]) == ()


@pytest.mark.parametrize("question", ["Why?", "?!", '"AND (" *', "なぜですか", "honey " * 300])
def test_odd_questions_are_taken_calmly(library, question):
    library.ask(question)
