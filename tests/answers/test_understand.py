"""How questions are understood: what limits them, what kind of answer they want, and that ordinary ones stay plain."""

import datetime
from dataclasses import dataclass
from pathlib import Path

import pytest

from mirrortalk_desktop.answers.names import Known, match_speakers
from mirrortalk_desktop.answers.understand import readings, understand
from mirrortalk_desktop.domain.question import ChipKind, QuestionKind, Scope, Understood

TODAY = datetime.date(2026, 11, 24)
SPEAKERS = (
    "Anna Smith",
    "Anna Lee",
    "Bob Jones",
    "Dr. Mireille B. Reece, Psy.D",
    "Daniel Kim",
    "Katherine Hall",
    "Grace",
)
FEEDS = (("feed-1", "The Changelog"), ("feed-2", "Design"), ("feed-3", "Brain Science Podcast"), ("feed-4", "Love"))
EPISODES = {
    "e1": ("On grief and loss", {"grief", "loss"}),
    "e2": ("#12: Bees in winter", {"12", "bees", "winter"}),
    "e3": ("Bees again", {"bees"}),
}
ORDINARY = Path(__file__).with_name("ordinary_questions.txt").read_text(encoding="utf-8").splitlines()


def find(words: object) -> list[tuple[str, str]]:
    return [(key, title) for key, (title, has) in EPISODES.items() if set(words) <= has]  # type: ignore[call-overload]


EVERYWHERE = Scope()
KNOWN = Known(speakers=lambda: SPEAKERS, feeds=lambda: FEEDS, find_episodes=find)


def read(
    question: str,
    *,
    after: Understood | None = None,
    scope: Scope = EVERYWHERE,
    without: frozenset[ChipKind] = frozenset(),
) -> Understood:
    return understand(question, known=KNOWN, scope=scope, without=without, after=after, today=TODAY)


def chips(understood: Understood) -> dict[str, str]:
    return {chip.kind.value: chip.label for chip in understood.chips}


def moment(year: int, month: int = 1, day: int = 1) -> float:
    return datetime.datetime(year, month, day).timestamp()


# --- ordinary questions


@pytest.mark.parametrize("question", ORDINARY)
def test_an_ordinary_question_stays_as_it_is(question: str) -> None:
    understood = read(question)
    assert understood == Understood(question=question, search_text=question)


# --- complete lists


@pytest.mark.parametrize(
    ("question", "subject"),
    [
        ("Which episodes mention Mastodon?", "Mastodon"),
        ("which episode mentions the Fediverse", "Fediverse"),
        ("In which episodes is imposter syndrome discussed?", "imposter syndrome"),
        ("In which episodes do they talk about burnout?", "burnout"),
        ("How many episodes mention “cold plunges”?", "“cold plunges”"),
        ('How many episodes talk about "open source"?', '"open source"'),
        ("What episodes are about grief?", "grief"),
        ("Which podcasts mention Mastodon or Bluesky?", "Mastodon or Bluesky"),
        ("How many shows talk about sleep?", "sleep"),
        ("How often is Mastodon mentioned?", "Mastodon"),
        ("How often do they mention the word grief?", "grief"),
        ("How many times does Mastodon come up?", "Mastodon"),
        ("how many times has anyone mentioned Rust so far?", "Rust"),
        ("How often do the hosts say the word synergy?", "synergy"),
        ("List all episodes that mention Kubernetes in my library", "Kubernetes"),
        ("Find episodes about night trains", "night trains"),
        ("Can you tell me which episodes mention Mastodon?", "Mastodon"),
    ],
)
def test_a_question_for_every_episode_is_a_complete_list(question: str, subject: str) -> None:
    understood = read(question)
    assert (understood.kind, understood.subject) == (QuestionKind.EVERY_MENTION, subject)
    assert understood.search_text == subject.strip('"“”')


@pytest.mark.parametrize(
    ("question", "subject"),
    [
        ("Every time they talk about bread", "bread"),
        ("Show me every time someone mentions Kafka.", "Kafka"),
        ("every time Kafka is mentioned", "Kafka"),
        ("all mentions of the night train", "night train"),
        ("Where is Mastodon mentioned?", "Mastodon"),
    ],
)
def test_a_question_for_every_moment_is_a_list_of_moments(question: str, subject: str) -> None:
    understood = read(question)
    assert (understood.kind, understood.subject) == (QuestionKind.EVERY_MOMENT, subject)


@pytest.mark.parametrize(
    "question",
    [
        "How many episodes are there?",
        "how many podcasts do I have in my library",
        "Which shows do I have?",
        "What episodes are there in my library?",
        "How many hours of audio do I have?",
        "Show me all my podcasts.",
        "What is in my library?",
        "What can I ask you?",
    ],
)
def test_a_question_about_the_library_is_taken_for_one(question: str) -> None:
    understood = read(question)
    assert (understood.kind, understood.subject, understood.chips) == (QuestionKind.LIBRARY, "", ())
    assert read("And about sleep?", after=understood) == read("And about sleep?")


@pytest.mark.parametrize(
    ("question", "subject"),
    [
        ("What's the latest on Mastodon?", "Mastodon"),
        ("What is the latest about sleep research?", "sleep research"),
        ("the most recent episode about bees", "bees"),
        ("What is the newest thinking on burnout?", "burnout"),
        ("When did they last talk about bread?", "bread"),
        ("When was Mastodon last mentioned?", "Mastodon"),
        ("What did they last say about caffeine?", "caffeine"),
        ("What was said most recently about caffeine?", "caffeine"),
        ("the last mention of Kafka", "Kafka"),
    ],
)
def test_the_latest_on_something_is_asked_for_as_such(question: str, subject: str) -> None:
    understood = read(question)
    assert (understood.kind, understood.subject, understood.search_text) == (QuestionKind.LATEST, subject, subject)


# --- speakers


@pytest.mark.parametrize(
    ("question", "speakers", "search_text"),
    [
        ("What did ANNA say about forgiveness?", "Anna Smith, Anna Lee", "What about forgiveness?"),
        ("What did Anna Lee say about forgiveness?", "Anna Lee", "What about forgiveness?"),
        ("What does mireille think about habits?", "Dr. Mireille B. Reece, Psy.D", "What about habits?"),
        ("What does Dr. Reece think about habits?", "Dr. Mireille B. Reece, Psy.D", "What about habits?"),
        ("According to Bob, what is the meaning of life?", "Bob Jones", "what is the meaning of life?"),
        ("What is the meaning of life according to Bob Jones?", "Bob Jones", "What is the meaning of life?"),
        ("What does Catherine recommend for insomnia?", "Katherine Hall", "What recommend for insomnia?"),
        ("Why does Dan believe that sleep matters?", "Daniel Kim", "Why sleep matters?"),
        ("What are Bob's thoughts on bread?", "Bob Jones", "What are thoughts on bread?"),
        ("What did Grace say about mercy?", "Grace", "What about mercy?"),
    ],
)
def test_what_somebody_says_is_searched_in_their_words(question: str, speakers: str, search_text: str) -> None:
    understood = read(question)
    assert chips(understood) == {"speaker": speakers}
    assert understood.scope.speakers == tuple(name for name in SPEAKERS if name in speakers)
    assert understood.search_text == search_text


def test_a_list_can_be_of_what_one_person_says() -> None:
    understood = read("How often does Bob mention Mastodon?")
    assert (understood.kind, understood.subject) == (QuestionKind.EVERY_MENTION, "Mastodon")
    assert understood.scope.speakers == ("Bob Jones",)


@pytest.mark.parametrize(
    ("name", "speakers", "expected"),
    [
        ("Jon", ("John Miller", "Bob Jones"), ("John Miller",)),
        ("Steven", ("Stephen King", "Steve Wu"), ("Stephen King",)),
        ("Mike", ("Michael Brown",), ("Michael Brown",)),
        ("Mario", ("Maria Rossi",), ()),
        ("Mason", ("Jason Carter",), ()),
        ("will", ("Will Smith",), ()),
        ("Will", ("Will Smith",), ("Will Smith",)),
        ("the host", ("Speaker 1", "Host"), ()),
        ("Smith", ("Anna Smith", "Adam Smith"), ("Anna Smith", "Adam Smith")),
        ("李娜", ("李娜", "王伟"), ("李娜",)),
        ("", ("Anna",), ()),
    ],
)
def test_a_name_means_who_has_it_or_sounds_like_it(
    name: str, speakers: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    assert match_speakers(name, speakers) == expected


# --- dates


@dataclass(frozen=True)
class Period:
    label: str
    since: float | None
    until: float | None


@pytest.mark.parametrize(
    ("question", "period"),
    [
        ("What did they say about AI in 2024?", Period("2024", moment(2024), moment(2025))),
        ("Which episodes mention sleep in March 2025?", Period("March 2025", moment(2025, 3), moment(2025, 4))),
        ("What was said about AI last month?", Period("October 2026", moment(2026, 10), moment(2026, 11))),
        ("What was said about AI this year?", Period("2026", moment(2026), moment(2027))),
        ("How often is sleep mentioned since March?", Period("since March 2026", moment(2026, 3), None)),
        ("What did guests say about bees since December?", Period("since December 2025", moment(2025, 12), None)),
        ("Which episodes mention bees before 2020?", Period("before 2020", None, moment(2020))),
        ("Which episodes after 2020 mention bees?", Period("after 2020", moment(2021), None)),
        ("What was discussed between 2021 and 2023?", Period("2021–2023", moment(2021), moment(2024))),
        ("What did they say about bees in the last 30 days?", Period("last 30 days", moment(2026, 10, 25), None)),
        ("What did they talk about last week?", Period("last week", moment(2026, 11, 16), moment(2026, 11, 23))),
        ("What was said about AI yesterday?", Period("yesterday", moment(2026, 11, 23), moment(2026, 11, 24))),
        ("What about burnout in 2024?", Period("2024", moment(2024), moment(2025))),
        ("In 2024, what did they say about AI?", Period("2024", moment(2024), moment(2025))),
        ("What was said about bees since January 10 2026?", Period("since 10 January 2026", moment(2026, 1, 10), None)),
        ("What was said about bees since 2026-01-10?", Period("since 10 January 2026", moment(2026, 1, 10), None)),
        ("What did they discuss on the 3rd of March?", Period("3 March 2026", moment(2026, 3, 3), moment(2026, 3, 4))),
        ("What did they say about AI on 31 February 2024?", Period("February 2024", moment(2024, 2), moment(2024, 3))),
        ("What was said about AI since 30 February 2024?", Period("since February 2024", moment(2024, 2), None)),
        ("What did they discuss on Dec 24?", Period("24 December 2025", moment(2025, 12, 24), moment(2025, 12, 25))),
        ("What was said about bees before 12 May 2024?", Period("before 12 May 2024", None, moment(2024, 5, 12))),
        ("What was said about bees since last month?", Period("since October 2026", moment(2026, 10), None)),
        ("What was said about bees from 2021 on?", Period("since 2021", moment(2021), None)),
        ("What was said about bees between 2023 and 2021?", Period("2021–2023", moment(2021), moment(2024))),
        (
            "What was said about bees between March and June 2024?",
            Period("March 2024 – June 2024", moment(2024, 3), moment(2024, 7)),
        ),
    ],
)
def test_a_date_limits_when_it_was_said(question: str, period: Period) -> None:
    understood = read(question)
    assert chips(understood) == {"dates": period.label}
    assert (understood.scope.since, understood.scope.until) == (period.since, period.until)
    assert period.label.split()[-1] not in understood.search_text


def test_what_is_no_date_limits_nothing() -> None:
    assert "dates" not in chips(read("What did Jan say since Jan?"))


def without_episodes_of_then(since: float | None, until: float | None) -> bool:
    return (since, until) == (0.0, None)


@pytest.mark.parametrize(("said", "expected"), [(False, {"dates": "2013"}), (True, {})])
def test_a_year_without_episodes_is_a_limit_unless_it_is_spoken_of(said: bool, expected: dict[str, str]) -> None:
    known = Known(has_episodes=without_episodes_of_then, is_said=lambda _year: said)
    question = "What did they say about the flood in 2013?"
    understood = understand(question, known=known, scope=Scope(), today=TODAY)
    assert chips(understood) == expected
    assert understood.search_text == ("What did they say about the flood?" if expected else question)


def test_a_date_is_no_limit_where_no_episode_has_one() -> None:
    undated = Known(has_episodes=lambda _since, _until: False)
    understood = understand("What did they say about AI since May 2025?", known=undated, scope=Scope(), today=TODAY)
    assert understood.chips == ()


# --- shows and episodes


@pytest.mark.parametrize(
    ("question", "label", "search_text"),
    [
        ("What was said about Rust on The Changelog?", "The Changelog", "What was said about Rust?"),
        ("What is a reflex in brain science?", "Brain Science Podcast", "What is a reflex?"),
        ("Which Changelog episodes mention Rust?", "The Changelog", "Rust"),
        ("What makes a chair good on the Design podcast?", "Design", "What makes a chair good?"),
    ],
)
def test_a_show_is_a_limit_when_it_is_named_as_a_place(question: str, label: str, search_text: str) -> None:
    understood = read(question)
    assert chips(understood) == {"feed": label}
    assert understood.search_text == search_text


def test_an_episode_is_a_limit_when_its_title_is_in_the_library() -> None:
    understood = read("What helps children in the episode about grief?")
    assert (chips(understood), understood.scope.episode_ids) == ({"episode": "On grief and loss"}, ("e1",))
    assert read("What happens in the episode about volcanoes?").chips == ()
    assert read("Who speaks in episode 12?").scope.episode_ids == ("e2",)
    assert chips(read("What do bees eat in the episode about bees?")) == {"episode": "2 episodes: bees"}


# --- chips


def test_several_limits_are_understood_together() -> None:
    understood = read("What did Bob say about Rust on The Changelog in 2024?")
    assert chips(understood) == {"feed": "The Changelog", "dates": "2024", "speaker": "Bob Jones"}
    assert understood.search_text == "What about Rust?"


def test_a_chip_that_was_removed_is_not_understood_again() -> None:
    question = "What did Bob say about Rust in 2024?"
    assert chips(read(question, without=frozenset({ChipKind.DATES}))) == {"speaker": "Bob Jones"}
    assert "in 2024" in read(question, without=frozenset({ChipKind.DATES})).search_text
    assert chips(read(question, without=frozenset({ChipKind.DATES, ChipKind.SPEAKER}))) == {}


def test_a_date_that_was_removed_is_tried_as_words_and_then_left_out() -> None:
    question = "What did Bob say about Rust in 2024?"
    without = frozenset({ChipKind.DATES})
    ways = readings(question, known=KNOWN, scope=EVERYWHERE, without=without, today=TODAY)
    assert [each.search_text for each in ways] == ["What about Rust in 2024?", "What about Rust?"]
    assert {each.question for each in ways} == {question}


def test_what_the_person_set_wins() -> None:
    question = "What did Bob say about Rust on The Changelog in 2024?"
    scope = Scope(feed_ids=("feed-2",), speakers=("Grace",), since=1.0)
    understood = read(question, scope=scope)
    assert (understood.scope, understood.chips) == (scope, ())
    assert read("What helps in the episode about grief?", scope=Scope(episode_ids=("e3",))).scope.episode_ids == ("e3",)


# --- follow-ups

STRESS = "How do I deal with stress?"


@pytest.mark.parametrize(
    ("follow_up", "search_text"),
    [
        ("And about sleep?", "sleep, stress"),
        ("what about sleep?", "sleep, stress"),
        ("And sleep?", "sleep, stress"),
        ("What else?", STRESS),
        ("Tell me more about that.", STRESS),
        ("Why?", f"Why? {STRESS}"),
        ("How so?", f"How? {STRESS}"),
        ("How does it work?", "How does it work, stress"),
        ("What does Bob say?", STRESS),
        ("and in 2024?", STRESS),
    ],
)
def test_a_follow_up_takes_the_topic_along(follow_up: str, search_text: str) -> None:
    understood = read(follow_up, after=read(STRESS))
    assert understood.is_follow_up
    assert understood.search_text == search_text
    assert chips(understood)["topic"] == "stress"
    assert understood.question == follow_up


@pytest.mark.parametrize(
    "question",
    ["How do I bake bread without an oven?", "And how do people learn to write code?", "What did Bob say about bees?"],
)
def test_a_question_that_stands_alone_is_no_follow_up(question: str) -> None:
    assert read(question, after=read(STRESS)) == read(question)


def test_a_list_goes_on_with_another_subject_or_another_limit() -> None:
    first = read("Which episodes mention Mastodon in 2024?")
    other = read("And Bluesky?", after=first)
    assert (other.kind, other.subject, chips(other)) == (QuestionKind.EVERY_MENTION, "Bluesky", {"dates": "2024"})
    later = read("and in 2025?", after=first)
    assert (later.kind, later.subject) == (QuestionKind.EVERY_MENTION, "Mastodon")
    assert chips(later) == {"dates": "2025", "topic": "Mastodon"}


def test_limits_go_on_in_a_follow_up_until_they_are_removed() -> None:
    first = read("According to Bob, how do I deal with stress?")
    assert chips(read("And sleep?", after=first)) == {"speaker": "Bob Jones", "topic": "stress"}
    assert chips(read("And sleep?", after=first, without=frozenset({ChipKind.SPEAKER}))) == {"topic": "stress"}
    assert chips(read("And sleep?", after=first, without=frozenset({ChipKind.TOPIC}))) == {"speaker": "Bob Jones"}


@pytest.mark.parametrize(
    ("first", "follow_up", "search_text", "reads_as"),
    [
        ("What did Bob say about salt?", "And about mould?", "What about mould?", "What did Bob say about mould?"),
        ("What does Bob think of salt?", "And mould?", "What of mould?", "What does Bob think of mould?"),
        ("What is said about salt?", "and what about the mould?", "What is said about the mould?", ""),
        ("What do guests say about salt in 2024?", "And about mould?", "What do guests say about mould?", None),
        ("What did Bob say about salt?", "And mould in 2024?", "What about mould?", "What did Bob say about mould?"),
        (
            "What did Bob say about salt?",
            "And what did Grace say?",
            "What about salt?",
            "What did Grace say about salt?",
        ),
    ],
)
def test_a_new_subject_takes_the_place_of_the_old_one(
    first: str, follow_up: str, search_text: str, reads_as: str | None
) -> None:
    understood = read(follow_up, after=read(first))
    assert understood.is_follow_up
    assert understood.search_text == search_text
    whole = {"": search_text, None: first.replace("salt", "mould")}.get(reads_as, reads_as)
    assert understood.reads_as == whole


def test_a_new_subject_takes_the_place_of_the_last_one_over_several_follow_ups() -> None:
    second = read("And about mould?", after=read("What did Bob say about salt?"))
    third = read("And yeast?", after=second)
    assert (third.reads_as, chips(third)) == ("What did Bob say about yeast?", {"speaker": "Bob Jones"})


def test_a_whole_question_never_names_a_limit_that_was_removed() -> None:
    first = read("What did Bob say about salt?")
    everybody = read("And about mould?", after=first, without=frozenset({ChipKind.SPEAKER}))
    assert (everybody.reads_as, chips(everybody)) == ("What about mould?", {})


def test_limits_taken_over_are_given_up_only_after_all_that_keeps_them() -> None:
    first = read("According to Bob, how do I deal with stress?")
    ways = readings("And sleep?", known=KNOWN, scope=EVERYWHERE, after=first, today=TODAY)
    assert [(each.search_text, chips(each)) for each in ways] == [
        ("sleep, stress", {"speaker": "Bob Jones", "topic": "stress"}),
        ("sleep", {"speaker": "Bob Jones"}),
        ("sleep, stress", {"topic": "stress"}),
        ("sleep", {}),
    ]
    assert [[chip.label for chip in each.given_up] for each in ways] == [[], [], ["Bob Jones"], ["Bob Jones"]]
    assert ways[2].scope == EVERYWHERE
    own = readings("And sleep in 2023?", known=KNOWN, scope=EVERYWHERE, after=read(STRESS), today=TODAY)
    assert all(chips(each)["dates"] == "2023" for each in own), "a question's own limit is never given up"


def test_the_topic_goes_on_over_several_follow_ups() -> None:
    second = read("And sleep?", after=read(STRESS))
    assert read("and exercise?", after=second).search_text == "exercise, stress"


def test_without_its_topic_a_follow_up_is_only_its_own_words() -> None:
    understood = read("And about sleep?", after=read(STRESS), without=frozenset({ChipKind.TOPIC}))
    assert (understood.search_text, understood.is_follow_up, understood.question) == (
        "sleep",
        False,
        "And about sleep?",
    )
