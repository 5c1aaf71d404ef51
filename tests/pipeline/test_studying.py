"""What is found out about episodes: repetition, topics, suggested questions, related moments."""

from pathlib import Path

import pytest

from mirrortalk_desktop.answers.nouns import Uses
from mirrortalk_desktop.answers.own_questions import about, from_chapter, from_title, from_topic
from mirrortalk_desktop.answers.repetition import are_near_copies, signatures
from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.errors import Cancelled
from mirrortalk_desktop.domain.model import Answer, Chapter
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.paths import Paths
from mirrortalk_desktop.settings import Settings
from mirrortalk_desktop.words import tokens
from tests.evaluation import served
from tests.support.spoken import TOKEN, forget_studies, speak

SPONSOR = (
    "This episode is brought to you by Slumberwell, the mattress that helps you sleep better from the first night. "
    "Go to slumberwell.example and use the code {code} for {percent} percent off your first order today."
)
BODIES = (
    "The harbour freezes in a hard winter, and then the ferries stay where they are. My grandfather walked across the ice "
    "to school with a lantern in his hand.",
    "You can hear from the engine what is wrong with a tractor. Mine coughs when the fuel is old, and it whistles when the "
    "belt is loose.",
    "A choir breathes together after a few weeks. The altos set the pace, because nobody listens to the sopranos.",
    "To sleep well on a night train, take the middle of the carriage. The wheels are loud at both ends, and a cold window "
    "keeps people awake until morning.",
)


def take_in(container: Container, *, count: int = 4, show: str = "Evening Talk") -> list[str]:
    ids = []
    for number, body in enumerate(BODIES[:count]):
        sponsor = SPONSOR.format(code=f"EVENING{number}", percent=(10, 15, 20, 10)[number])
        said = [
            ("Nora", sponsor),
            ("Nora", body),
            ("Nora", f"Thank you for listening to {show}, and see you next week."),
        ]
        ids.append(speak(container, show, f"Part {number}", said, date=f"2024-0{number + 1}-01"))
    return ids


def repeated_text(container: Container, episode_id: str) -> str:
    ordinals = sorted(container.library.studies.repeated(episode_id))
    return " ".join(s.text for s in container.library.transcripts.some_sentences(episode_id, ordinals))


def ask(container: Container, question: str) -> Answer:
    return container.ask.ask(question, token=TOKEN)


# --- repetition


def test_near_copies_share_signatures_and_other_sentences_do_not() -> None:
    one, other = (SPONSOR.format(code=code, percent=percent) for code, percent in (("MOON", 10), ("STARS", 20)))
    assert set(signatures(one)) & set(signatures(other))
    assert are_near_copies(tokens(one), tokens(other))
    assert not are_near_copies(tokens(BODIES[0]), tokens(BODIES[1]))
    assert signatures("Thank you.") == ()


def test_a_sponsor_that_varies_a_little_is_recognised_from_the_third_episode_on(container: Container) -> None:
    two = take_in(container, count=2)
    assert all(container.library.studies.repeated(each) == frozenset() for each in two)
    for number, episode_id in enumerate(take_in(container)):
        text = repeated_text(container, episode_id)
        assert "brought to you by Slumberwell" in text
        assert f"EVENING{number}" in text
        assert "Thank you for listening" in text
        assert BODIES[number].split(". ")[0] not in text


def test_a_sponsor_is_kept_out_of_answers_unless_it_is_asked_for(container: Container) -> None:
    take_in(container)
    answer = ask(container, "How do I sleep well?")
    assert answer.is_answered
    assert "night train" in answer.citations[0].quote
    assert not any("Slumberwell" in citation.quote for citation in answer.citations)
    asked = ask(container, "What is the Slumberwell mattress?")
    assert asked.is_answered
    assert "Slumberwell" in asked.citations[0].quote


def test_what_other_shows_say_too_is_not_repetition(container: Container) -> None:
    for show in ("One Talk", "Two Talk", "Three Talk"):
        speak(container, show, "Part", [("Nora", BODIES[0])])
        (episode,) = container.library.episodes.of_feed(show)
        assert container.library.studies.repeated(episode.id) == frozenset()


def test_an_episode_that_comes_again_whole_is_not_repetition(container: Container) -> None:
    ids = [speak(container, "Evening Talk", title, [("Nora", BODIES[0])]) for title in ("New", "Again", "Best of")]
    assert all(container.library.studies.repeated(each) == frozenset() for each in ids)


def test_a_new_transcript_is_studied_again(container: Container) -> None:
    ids = take_in(container)
    speak(container, "Evening Talk", "Part 3", [("Nora", BODIES[3])], date="2024-04-01")
    assert container.library.studies.repeated(ids[3]) == frozenset()
    assert container.library.studies.repeated(ids[0])


class Counted(CancelToken):
    """Says stop when it was asked so often."""

    def __init__(self, often: int) -> None:
        super().__init__()
        self.left = often

    def raise_if_cancelled(self) -> None:
        self.left -= 1
        if self.left < 0:
            self.cancel()
        super().raise_if_cancelled()


def test_studying_can_be_stopped_at_every_sentence_and_begins_again(container: Container) -> None:
    said = [("Nora", " ".join(BODIES) + f" And this is number {number}.") for number in range(20)]
    episode_id = speak(container, "Long Talk", "All of it", said)
    count = len(container.library.transcripts.sentences(episode_id))
    forget_studies(container)
    for often in (0, count // 2, count, 2 * count, 3 * count):
        with pytest.raises(Cancelled):
            container.studying.study(episode_id, token=Counted(often))
        assert container.library.studies.unstudied() == (episode_id,)
    assert container.studying.study_all(token=TOKEN) == 1
    assert container.library.studies.phrases(episode_id)


# --- topics

GARDEN = (
    "The apple tree stands by the wall. An apple tree wants pruning in winter. Nobody prunes an apple tree in summer. "
    "Beetles eat the leaves. A beetle can eat a whole rose."
)
MARKET = (
    "We sell what the apple tree gives. The apple tree behind the shop is eighty years old. An old apple tree gives small "
    "fruit. Customers like small fruit, and customers like a story."
)
SHED = "The beetle came in with the wood. A beetle in a beam is a nuisance. You can hear the beetle at night."
SEA = "The lighthouse is dark. The lighthouse was sold. A lighthouse keeper paints the lighthouse every spring."


@pytest.fixture
def talks(container: Container) -> Container:
    speak(container, "Garden Talk", "Trees", [("Anna", GARDEN)], date="2024-01-01")
    speak(container, "Market Talk", "Fruit", [("Bob", MARKET)], date="2024-02-01")
    speak(container, "Garden Talk", "Wood", [("Anna", SHED)], date="2024-03-01")
    speak(container, "Sea Talk", "Lights", [("Cleo", SEA)], date="2024-04-01")
    return container


def test_topics_are_what_several_episodes_speak_about(talks: Container) -> None:
    topics = {topic.label: topic.episodes for topic in talks.topics.all(TOKEN)}
    assert topics["apple tree"] == 2
    assert topics["beetle"] == 2
    assert not any("lighthouse" in label for label in topics)
    assert talks.topics.all(TOKEN) == talks.topics.all(TOKEN)


def test_the_moments_of_a_topic_are_quotes_of_its_episodes_newest_first(talks: Container) -> None:
    topic = next(topic for topic in talks.topics.all(TOKEN) if topic.label == "beetle")
    moments = talks.topics.moments(topic)
    assert [moment.episode_title for moment in moments] == ["Wood", "Trees"]
    assert all("beetle" in moment.quote.casefold() for moment in moments)


def test_topics_go_with_their_episodes(talks: Container) -> None:
    for title in ("Wood", "Trees"):
        talks.library.episodes.bury(f"Garden Talk/{title}")
    assert "beetle" not in {topic.label for topic in talks.topics.all(TOKEN)}


TRADE = (
    "I cook every day, and I learn to read a hundred labels. We cook for somebody who reads. Cook it slowly, and thank "
    "somebody. You learn to cook. The oven wants wood. An oven is warm for hours. Learn what the oven says."
)


def test_verbs_numbers_and_anybody_are_no_topics(container: Container) -> None:
    for show, title in (("Oven Talk", "One"), ("Fire Talk", "Two")):
        speak(container, show, title, [("Anna", TRADE)])
    assert {topic.label for topic in container.topics.all(TOKEN)} == {"oven", "labels"}


def test_mentions_in_passing_widen_a_topic_of_one_episode(talks: Container) -> None:
    speak(talks, "Sea Talk", "Keys", [("Dan", "My grandmother kept the keys of a lighthouse, long ago.")])
    topic = next(topic for topic in talks.topics.all(TOKEN) if topic.label == "lighthouse")
    assert topic.episodes == 2
    assert {moment.episode_title for moment in talks.topics.moments(topic)} == {"Lights", "Keys"}


# --- suggested questions


@pytest.mark.parametrize(
    ("title", "question"),
    [
        ("The flood", "What did Anna say about the flood?"),
        ("Shift work", "What did Anna say about shift work?"),
        ("Keeping a starter alive", "What did Anna say about keeping a starter alive?"),
        ("Buying the Kittiwake", "What did Anna say about buying the Kittiwake?"),
        ("Why does bread fail in winter?", "Why does bread fail in winter?"),
        ("Hot and cold", ""),
        ("The steel, and the dishwasher", ""),
        ("Thirty-nine degrees", ""),
        ("Chapter 2", ""),
        ("It is what it is", ""),
    ],
)
def test_a_chapter_is_asked_for_as_a_person_would_or_not_at_all(title: str, question: str) -> None:
    uses = Uses()
    for sentence in ("Shift work is hard.", "The work of a cold night.", "It gets hot, then cold.", "I like my work."):
        uses.add(tokens(sentence))
    assert from_chapter(title, uses=uses, speaker="Anna") == question


@pytest.mark.parametrize(
    ("title", "question"),
    [
        ("#12: The jar under the stairs", "What do they say about the jar under the stairs?"),
        ("Episode 4 – Teaching a microphone to hear", "What do they say about teaching a microphone to hear?"),
        ("How people learn to write code", "What do they say about how people learn to write code?"),
        ("Why does bread fail in winter?", "Why does bread fail in winter?"),
        ("Why I share my work", ""),
        ("A habit is a path in a field", ""),
        ("Grief has no timetable", ""),
        ("One knife is enough", ""),
        ("", ""),
    ],
)
def test_a_title_is_asked_for_only_where_it_is_no_sentence(title: str, question: str) -> None:
    uses = Uses()
    uses.add(tokens("The jar stands in the dark."))
    assert from_title(title, uses=uses) == question


@pytest.mark.parametrize(
    ("label", "sentences", "question"),
    [
        ("boat", ["A boat wants paint.", "Boats are patient."], "What do they say about boats?"),
        ("salt", ["Salt is cheap.", "Two per cent of salt."], "What do they say about salt?"),
        ("machine", ["A machine hums in the hall."], ""),
        ("Tolland", ["A train to Tolland."], "What do they say about Tolland?"),
        ("apple tree", ["An apple tree.", "Old apple trees."], "What do they say about apple trees?"),
        ("glass", ["A glass of it."], ""),
    ],
)
def test_a_topic_is_asked_for_in_the_number_in_which_it_is_spoken_of(
    label: str, sentences: list[str], question: str
) -> None:
    assert from_topic(label, sentences) == question


def test_only_a_name_is_asked_by_name() -> None:
    assert about("salt", speaker="Anna Weir") == "What did Anna Weir say about salt?"
    for nobody in ("", "Speaker 1", "SPEAKER_00", "Host"):
        assert about("salt", speaker=nobody) == "What do they say about salt?"


def test_every_suggested_question_is_answered(talks: Container) -> None:
    speak(
        talks,
        "Sea Talk",
        "Ice",
        [
            ("Cleo", "Why does a frozen harbour crack at night?"),
            ("Dan", "Because the tide lifts the ice twice a day, and it has to give way somewhere."),
        ],
        date="2024-05-01",
        chapters=(Chapter(0.0, "Intro"), Chapter(3.0, "The frozen harbour")),
    )
    questions = talks.suggestions.questions(5, TOKEN)
    assert "Why does a frozen harbour crack at night?" in questions
    assert "What did Dan say about the frozen harbour?" in questions
    assert "What did Anna say about beetles?" in questions
    assert not any("Intro" in question for question in questions)
    assert len(questions) == len(set(questions)) <= 5
    assert talks.library.conversations.latest() == ()
    for question in questions:
        assert ask(talks, question).is_answered
    assert talks.suggestions.questions(5, TOKEN) == questions


@pytest.mark.models
@pytest.mark.parametrize("provider", ["onnx", "local"])
def test_the_sample_show_has_topics_and_suggestions_with_an_answer(tmp_path: Path, provider: str) -> None:
    folders = {name: tmp_path / name for name in ("library", "models", "config", "logs")}
    paths = Paths(**folders)
    container = Container(Settings(embedding_provider=provider), paths)
    try:
        for episode_id in container.sample.take(token=TOKEN).episode_ids:
            served.take_in(container, episode_id, TOKEN)
        topics = {topic.label: topic.episodes for topic in container.topics.all(TOKEN)}
        assert topics["code"] == topics["computer"] == 2
        assert "read code" not in topics
        questions = container.suggestions.questions(4, TOKEN)
        assert len(questions) == 4
        assert "What do they say about code?" in questions
        for question in questions:
            assert ask(container, question).is_answered
    finally:
        container.close()


def test_a_library_without_episodes_has_nothing_to_suggest(container: Container) -> None:
    assert container.suggestions.questions(5, TOKEN) == ()
    assert container.topics.all(TOKEN) == ()


# --- related moments


def test_related_moments_are_near_and_of_other_episodes_and_say_something_else(talks: Container) -> None:
    quote = ask(talks, "When does an apple tree want pruning?").citations[0]
    assert quote.episode_title == "Trees"
    moments = talks.ask.related(quote, token=TOKEN)
    assert moments
    assert "Fruit" in [moment.episode_title for moment in moments]
    assert all(moment.episode_id != quote.episode_id for moment in moments)
    for moment in moments:
        held = " ".join(s.text for s in talks.library.transcripts.sentences(moment.episode_id))
        assert moment.quote in held


def test_the_same_words_elsewhere_are_no_related_moment(talks: Container) -> None:
    speak(talks, "Copy Talk", "Copied", [("Eve", GARDEN)], date="2024-06-01")
    quote = ask(talks, "When does an apple tree want pruning?").citations[0]
    said = set(tokens(quote.quote))
    for moment in talks.ask.related(quote, token=TOKEN):
        assert not set(tokens(moment.quote)) <= said
