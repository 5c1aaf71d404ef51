"""What lies between a question and its answer: lists, limits, the latest, follow-ups, care, and what waits."""

import itertools
import re

import pytest

from mirrortalk_desktop.container import Container
from mirrortalk_desktop.domain.errors import EmptyQuestion, NothingToSearch, NothingWithinLimits, QuestionTooLong
from mirrortalk_desktop.domain.model import Answer
from mirrortalk_desktop.domain.question import ChipKind, QuestionKind, Scope
from mirrortalk_desktop.pipeline import complete_lists
from tests.support.spoken import TOKEN, announce, speak

BEES = (
    ("Anna", "Bees sleep at night, much like we do. A bee that does not sleep dances badly the next morning."),
    ("Bob", "I keep my bees behind the house. In winter the bees hold each other warm in the hive."),
)
BREAD = (
    ("Anna", "Sourdough needs patience and a warm kitchen. A good crust needs steam in the first ten minutes."),
    ("Carl", "I never measure the flour. My mother baked bread for the whole street every Saturday morning."),
)
HONEY = (
    ("Bob", "Honey never spoils if the jar is closed. Bees collect it from two million flowers for a single pound."),
    ("Anna", "People ask me whether bees like us. Bees like flowers, and they put up with us."),
)
BOATS = (
    ("Dora", "A boat wants paint every spring. Salt water eats the paint, and the sun eats what the salt has left."),
)


@pytest.fixture
def ready(container: Container) -> Container:
    speak(container, "Garden Talk", "Bees at night", BEES, date="2023-03-03")
    speak(container, "Kitchen Talk", "Bread", BREAD, date="2024-01-10")
    speak(container, "Garden Talk", "Honey", HONEY, date="2024-06-05")
    speak(container, "Harbour", "Boats", BOATS)
    return container


def ask(container: Container, question: str, **more: object) -> Answer:
    return container.ask.ask(question, token=TOKEN, **more)  # type: ignore[arg-type]


def titles(answer: Answer) -> list[str]:
    return [citation.episode_title for citation in answer.citations]


# --- complete lists


def test_a_list_has_a_quote_of_every_episode_newest_first_and_counts_them(ready: Container) -> None:
    answer = ask(ready, "Which episodes mention bees?")
    assert answer.is_answered
    assert titles(answer) == ["Honey", "Bees at night"]
    assert answer.lead == "“bees” is mentioned 7 times in 2 episodes of Garden Talk, from 3 March 2023 to 5 June 2024."
    assert all("bee" in citation.quote.casefold() for citation in answer.citations)
    assert [hit.passage.episode_id for hit in answer.hits] == ["Garden Talk/Honey", "Garden Talk/Bees at night"]
    assert answer.understood is not None
    assert answer.understood.kind is QuestionKind.EVERY_MENTION


def test_a_list_says_once_and_one_episode_where_that_is_so(ready: Container) -> None:
    answer = ask(ready, "How often is sourdough mentioned?")
    assert answer.lead == "“sourdough” is mentioned once, in one episode: “Bread” (Kitchen Talk, 10 January 2024)."


def test_a_phrase_in_quotes_is_taken_at_its_word(ready: Container) -> None:
    assert titles(ask(ready, "Which episodes mention “good crust”?")) == ["Bread"]
    refused = ask(ready, "Which episodes mention “good crusts”?")
    assert (refused.is_answered, refused.lead) == (False, "“good crusts” is not mentioned in your library.")
    assert refused.hits


def test_words_that_are_only_said_together_are_said_to_be_so(ready: Container) -> None:
    answer = ask(ready, "Which episodes mention flour measures?")
    assert answer.lead.startswith("The words “flour measures” are said together once, in one episode: “Bread”")


def test_a_word_of_another_meaning_is_no_form_of_the_word(container: Container) -> None:
    speak(
        container,
        "Power Talk",
        "Engines",
        [("Ann", "Two generators hum behind the hall, and each generator drinks diesel.")],
    )
    speak(
        container,
        "Power Talk",
        "Habits",
        [("Ann", "In general people in general are generous, and they say so generally.")],
    )
    speak(container, "Power Talk", "Café", [("Ann", "At the café Müller the owner’s cat owns the café.")])
    answer = ask(container, "How often is generator mentioned?")
    assert (titles(answer), " 2 times" in answer.lead) == (["Engines"], True)
    assert " 2 times" in ask(container, "How often is the cafe mentioned?").lead
    assert " once" in ask(container, "How often is cafe Muller mentioned?").lead


def test_either_of_two_subjects_is_found(ready: Container) -> None:
    assert titles(ask(ready, "Which episodes mention sourdough or paint?")) == ["Bread", "Boats"]


def test_a_list_is_limited_by_speaker_and_date(ready: Container) -> None:
    by_bob = ask(ready, "How often does Bob mention bees?")
    assert by_bob.lead.startswith("“bees” is mentioned 3 times in 2 episodes")
    assert {citation.speaker for citation in by_bob.citations} == {"Bob"}
    assert titles(ask(ready, "Which episodes mention bees in 2024?")) == ["Honey"]


def test_every_moment_is_quoted_by_episode_in_order_of_time(ready: Container) -> None:
    answer = ask(ready, "Every time they talk about bees")
    assert answer.understood is not None
    assert answer.understood.kind is QuestionKind.EVERY_MOMENT
    assert answer.lead == "“bees” is mentioned 7 times in 2 episodes of Garden Talk, from 3 March 2023 to 5 June 2024."
    assert [(citation.episode_title, citation.speaker) for citation in answer.citations] == [
        ("Honey", "Bob"),
        ("Honey", "Anna"),
        ("Bees at night", "Anna"),
        ("Bees at night", "Bob"),
    ]
    assert answer.citations[1].quote == HONEY[1][1], "what one speaker says on and on is one moment"
    starts = [citation.start for citation in answer.citations if citation.episode_title == "Honey"]
    assert starts == sorted(starts)
    assert sum(len(re.findall(r"\bbees?\b", each.quote, re.I)) for each in answer.citations) == 7
    assert len({hit.passage.id for hit in answer.hits}) == len(answer.hits) == 2


def test_too_many_moments_are_counted_and_quoted_once_of_each_episode(
    ready: Container, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(complete_lists, "MOST_MOMENTS", 3)
    answer = ask(ready, "Every time they talk about bees")
    assert titles(answer) == ["Honey", "Bees at night"]
    assert answer.lead.endswith("to 5 June 2024. Here is one quote of each episode.")


def test_a_list_is_complete_against_a_scan_of_everything(container: Container) -> None:
    words = ["river", "Rivers", "stone", "night", "lamp", "walking", "walked", "moon", "friend", "a", "the"]
    orders = itertools.cycle(itertools.permutations(words, 6))
    for number in range(30):
        said = [("Ann", " ".join(next(orders)).capitalize() + ".") for _ in range(20)]
        said += [("Ann", "A cold river ran past the old stone house in the night.")] * (number % 3)
        speak(container, f"Show {number % 4}", f"Number {number}", said, date=f"2024-01-{1 + number % 28:02}")
    for subject, pattern in {
        "river": r"\brivers?\b",
        "“stone house”": r"\bstone house\b",
        "walk": r"\bwalk(ing|ed)?\b",
    }.items():
        answer = ask(container, f"How often is {subject} mentioned?")
        texts = {
            e.id: [s.text for s in container.library.transcripts.sentences(e.id)]
            for e in container.library.episodes.all()
        }
        counts = {key: sum(len(re.findall(pattern, text, re.I)) for text in some) for key, some in texts.items()}
        assert {c.episode_id for c in answer.citations} == {key for key, count in counts.items() if count}
        assert f" {sum(counts.values()):,} times in " in answer.lead


# --- what is not searched for


@pytest.mark.parametrize(
    ("question", "lead"),
    [
        (
            "How many episodes are there?",
            "Your library has 4 episodes ready to ask, of 3 shows: Garden Talk, Harbour and Kitchen Talk. "
            "Ask about what is said in them.",
        ),
        (
            "Which episodes do I have in 2024?",
            "Within these limits, your library has 2 episodes ready to ask, of 2 shows: Garden Talk and Kitchen Talk. "
            "Ask about what is said in them.",
        ),
        ("Why?", "There is no word to look for in “Why?”. Say in a few words what it is about."),
        (
            "Что они говорят о мёде?",
            "Nothing in your library is written in Cyrillic letters. Ask in the language that is spoken in it.",
        ),
        (
            "ماذا يقولون عن العسل؟",
            "Nothing in your library is written in Arabic letters. Ask in the language that is spoken in it.",
        ),
        (
            "他们怎么说蜂蜜？",
            "Nothing in your library is written in Chinese characters. Ask in the language that is spoken in it.",
        ),
    ],
)
def test_what_nothing_is_searched_for_is_refused_in_a_sentence_that_fits(
    ready: Container, question: str, lead: str
) -> None:
    announce(ready, "Harbour", "How many episodes", notes="How many episodes are there?")
    answer = ask(ready, question)
    assert (answer.is_answered, answer.lead, answer.hits) == (False, lead, ())
    assert answer.searched.episodes == 0
    assert answer.likely_waiting == ()


def test_a_script_that_the_library_has_is_searched(ready: Container) -> None:
    speak(ready, "Разговоры", "Мёд", [("Анна", "Мёд не портится, если банка закрыта.")], date="2024-02-02")
    assert titles(ask(ready, "Почему мёд не портится?")) == ["Мёд"]


# --- the latest, and limits


def test_the_latest_is_quoted_from_the_newest_episode_that_answers(ready: Container) -> None:
    answer = ask(ready, "What's the latest on bees?")
    assert titles(answer)[0] == "Honey"
    assert answer.lead.endswith("the newest of 5 June 2024.")


def test_only_the_words_of_a_named_speaker_are_quoted(ready: Container) -> None:
    answer = ask(ready, "What did Bob say about bees?")
    assert answer.is_answered
    assert {citation.speaker for citation in answer.citations} == {"Bob"}
    assert answer.searched.episodes == 2
    everybody = ask(ready, "What did Bob say about bees?", without=frozenset({ChipKind.SPEAKER}))
    assert everybody.searched.episodes == 4


def test_a_scope_of_speakers_and_dates_is_kept_to(ready: Container) -> None:
    answer = ask(ready, "What do bees do at night?", scope=Scope(speakers=("Anna",), until=1_700_000_000.0))
    assert {(c.episode_title, c.speaker) for c in answer.citations} == {("Bees at night", "Anna")}
    with pytest.raises(NothingWithinLimits):
        ask(ready, "What do bees do at night?", scope=Scope(speakers=("Nobody",)))


def test_limits_that_fit_nothing_together_are_said_and_can_be_taken_back(ready: Container) -> None:
    answer = ask(ready, "What did Dora say about paint in 2024?")
    assert (answer.is_answered, answer.hits) == (False, ())
    assert answer.lead == "Nothing in your library fits “2024” and “Dora”."
    assert ask(ready, "What did Dora say about paint in 2024?", without=frozenset({ChipKind.DATES})).is_answered


# --- follow-ups


def test_what_else_does_not_say_the_same_again(ready: Container) -> None:
    first = ask(ready, "What do bees do?")
    second = ask(ready, "What else?", after=first.understood)
    assert first.is_answered
    assert second.understood is not None
    assert (second.understood.is_follow_up, second.understood.search_text) == (True, "What do bees do?")
    assert not {c.quote for c in first.citations} & {c.quote for c in second.citations}


def test_a_list_goes_on_with_a_new_subject(ready: Container) -> None:
    first = ask(ready, "Which episodes mention bees?")
    assert titles(ask(ready, "And sourdough?", after=first.understood)) == ["Bread"]
    assert titles(ask(ready, "and in 2023?", after=first.understood)) == ["Bees at night"]


def test_a_follow_up_about_something_else_is_asked_alone_before_it_is_refused(ready: Container) -> None:
    first = ask(ready, "What do bees do at night?")
    second = ask(ready, "And what about sourdough?", after=first.understood)
    assert "Bread" in titles(second)
    assert second.question == "And what about sourdough?"


def test_a_follow_up_keeps_to_the_speaker_and_says_when_it_cannot(ready: Container) -> None:
    first = ask(ready, "What did Anna say about bees?")
    kept = ask(ready, "And about sourdough?", after=first.understood)
    assert kept.understood is not None
    assert kept.understood.reads_as == "What did Anna say about sourdough?"
    assert {citation.speaker for citation in kept.citations} == {"Anna"}
    given_up = ask(ready, "And about paint?", after=kept.understood)
    assert titles(given_up) == ["Boats"]
    assert given_up.lead.startswith("Nothing within “Anna” answers this. Without that limit: one quote from “Boats”")
    assert given_up.understood is not None
    assert (given_up.understood.reads_as, given_up.understood.chips) == ("What about paint?", ())
    refused = ask(ready, "And about volcanoes?", after=first.understood)
    assert (refused.is_answered, refused.lead) == (False, "Your library does not answer this.")
    assert refused.understood is not None
    assert [chip.label for chip in refused.understood.chips] == ["Anna"]
    assert ready.library.conversations.latest()[-2].understood == given_up.understood


# --- what waits, and care


def test_a_refusal_names_the_waiting_episodes_that_look_likely(ready: Container) -> None:
    likely = announce(ready, "Garden Talk", "Growing asparagus", notes="How deep to plant asparagus.")
    later = announce(ready, "Garden Talk", "Vegetables", notes="Beans, leeks and asparagus.", wanted=False)
    announce(ready, "Garden Talk", "Roses", notes="Pruning in March.")
    answer = ask(ready, "How deep do I plant asparagus?")
    assert not answer.is_answered
    assert answer.likely_waiting == (likely, later) or answer.likely_waiting == (likely,)
    assert answer.searched.waiting == 2
    assert answer.searched.shows == 3
    assert answer.searched.wanted_hours == answer.searched.hours + 2
    assert ready.library.conversations.latest()[-1] == dataclass_without_hits(answer)


def test_an_answered_question_names_no_waiting_episode(ready: Container) -> None:
    announce(ready, "Garden Talk", "More bees", notes="Bees at night and in winter.")
    assert ask(ready, "What do bees do at night?").likely_waiting == ()


def test_a_question_of_somebody_in_danger_is_answered_like_any_other(ready: Container) -> None:
    answer = ask(ready, "I want to kill myself. What do bees do at night?")
    assert answer.note == "care"
    assert answer.is_answered
    assert ask(ready, "How do I kill my pride?").note == ""


# --- bad input

BAD = {
    "blank": (" \n\t ", EmptyQuestion),
    "20,000 characters": ("why " * 5_000, QuestionTooLong),
}


@pytest.mark.parametrize("kind", BAD)
def test_what_is_no_question_is_refused_in_words(ready: Container, kind: str) -> None:
    question, error = BAD[kind]
    with pytest.raises(error):
        ask(ready, question)
    assert ready.library.conversations.latest() == ()


ODD = [
    *(
        "Why?",
        "the",
        "?!",
        "...",
        "😀😀",
        "ما هو التسامح؟",
        "什么是原谅？",
        "何が大切ですか",
        '"AND (" *',
        "title:bees OR NOT (x NEAR y)",
    ),
    *(
        "'; DROP TABLE sentences; --",
        "%",
        "_",
        "bees\x00night",
        "caf\udce9",
        "\u202ereversed",
        "a" * 2_000,
        "which episodes mention",
    ),
    *(
        "which episodes mention ?",
        'which episodes mention ""?',
        'how often is " mentioned?',
        "which episodes mention 微信?",
    ),
    *('which episodes mention "AND ("?', "what about in 2024", "in the episode about", "according to"),
]


@pytest.mark.parametrize("question", ODD)
def test_any_text_is_answered_with_quotes_or_a_plain_refusal(ready: Container, question: str) -> None:
    before = ask(ready, "Which episodes mention bees?").understood
    for after in (None, before):
        answer = ask(ready, question, after=after)
        assert answer.is_answered == bool(answer.citations)
        assert answer.lead
        for citation in answer.citations:
            held = " ".join(s.text for s in ready.library.transcripts.sentences(citation.episode_id))
            assert citation.quote in held


def test_scripts_without_spaces_are_listed_too(container: Container) -> None:
    speak(container, "谈话", "一", [("李", "我每天都用微信和家人说话。微信很方便。")], date="2024-02-02")
    answer = ask(container, "Which episodes mention 微信?")
    assert titles(answer) == ["一"]


def test_an_index_that_is_being_rebuilt_is_said_and_nothing_breaks(ready: Container) -> None:
    ready.indexing.start_again()
    answer = ask(ready, "What do bees do at night?")
    assert answer.is_answered
    assert (answer.searched.words_only, answer.searched.indexed, answer.searched.to_index) == ("rebuilding", 0, 4)
    assert answer.searched.waiting == 0


def test_a_library_without_episodes_says_so(container: Container) -> None:
    for question in ("Why?", "Which episodes mention bees?", "What's the latest on bees?"):
        with pytest.raises(NothingToSearch):
            ask(container, question)


def test_the_history_keeps_a_deleted_episodes_quote_and_its_follow_up_works(ready: Container) -> None:
    first = ask(ready, "What did Bob say about bees?")
    for episode in ("Garden Talk/Honey", "Garden Talk/Bees at night"):
        ready.library.episodes.bury(episode)
        ready.indexing.forget((episode,))
    (kept,) = ready.library.conversations.latest()
    assert kept.citations == first.citations
    assert ready.audio_of(first.citations[0].episode_id) is None
    assert not ask(ready, "What else?", after=first.understood).is_answered
    assert ready.ask.related(first.citations[0], token=TOKEN) is not None


def dataclass_without_hits(answer: Answer) -> Answer:
    from dataclasses import replace

    return replace(answer, hits=())
