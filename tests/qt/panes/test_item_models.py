"""The item models keep Qt's promises, and say in words what is shown."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from pytestqt.qtbot import QtBot

from mirrortalk_desktop.domain.job import Job, Task
from mirrortalk_desktop.domain.messages import Message
from mirrortalk_desktop.domain.model import Episode, EpisodeCounts, Failure, Heard, State
from mirrortalk_desktop.domain.work import Progress, Shortage
from mirrortalk_desktop.qt.models import words
from mirrortalk_desktop.qt.models.chat import ChatModel
from mirrortalk_desktop.qt.models.episodes import EpisodesModel
from mirrortalk_desktop.qt.models.feeds import FeedsModel
from mirrortalk_desktop.qt.models.history import HistoryModel
from mirrortalk_desktop.qt.models.jobs import JobsModel
from mirrortalk_desktop.qt.models.limits import Question
from mirrortalk_desktop.qt.models.listing import FeedOrder, Order, Showing, feeds_in_order, list_episodes
from mirrortalk_desktop.qt.models.memory_events import MemoryEventsModel
from mirrortalk_desktop.qt.models.topics import TopicsModel
from tests.qt.panes import sample

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def full_models() -> list[QAbstractItemModel]:
    feeds, episodes, jobs, chat = FeedsModel(), EpisodesModel(), JobsModel(), ChatModel()
    feeds.set_feeds(sample.FEEDS)
    episodes.show_listed(list_episodes(sample.EPISODES))
    for job in sample.JOBS:
        jobs.put(job)
    chat.put_question(1, Question("Why?"))
    chat.put_answer(1, sample.ANSWER)
    events = MemoryEventsModel()
    events.show_events(sample.MEMORY_EVENTS)
    history, topics = HistoryModel(), TopicsModel()
    history.set_exchanges((sample.earlier(2, "Why?"), sample.earlier(1, "Who?", sample.REFUSAL)))
    topics.set_topics(sample.TOPICS)
    return [feeds, episodes, jobs, chat, events, history, topics]


@pytest.mark.parametrize("number", range(7))
def test_a_model_keeps_the_promises_of_qt(qtmodeltester, number: int) -> None:  # type: ignore[no-untyped-def]
    qtmodeltester.check(full_models()[number])


def test_models_keep_their_promises_while_they_change(qtmodeltester) -> None:  # type: ignore[no-untyped-def]
    feeds, jobs, episodes = FeedsModel(), JobsModel(), EpisodesModel()
    for model in (feeds, jobs, episodes):
        qtmodeltester.check(model)
    for feed in sample.FEEDS:
        feeds.update_feed(feed)
    feeds.update_feed(replace(sample.FEEDS[0], title="Another title"))
    feeds.remove_feed("f2")
    assert [feed.id for feed in feeds.feeds] == ["f1", "f3", "f4"]
    for job in (*sample.JOBS, *sample.JOBS):
        jobs.put(job)
    jobs.remove("j2")
    jobs.remove("never there")
    assert [job.id for job in jobs.jobs] == ["j1", "j3", "j4", "j5"]
    assert jobs.row_of("j5") == 3
    episodes.show_listed(list_episodes(sample.EPISODES))
    episodes.set_filter("letters")
    episodes.update_episode(sample.episode(4, **sample.DONE))
    assert episodes.rowCount() == 1


def test_a_job_that_did_not_change_is_not_drawn_again(qtbot: QtBot) -> None:
    jobs = JobsModel()
    jobs.put(sample.JOBS[0])
    with qtbot.assertNotEmitted(jobs.dataChanged):
        jobs.put(sample.JOBS[0])


def test_the_filter_finds_every_word_in_any_order_and_case() -> None:
    episodes = EpisodesModel()
    episodes.show_listed(list_episodes(sample.EPISODES))
    episodes.set_filter("PATIENCE ferry")
    assert [episodes.episode_at(episodes.index(row)).id for row in range(episodes.rowCount())] == ["e0"]  # type: ignore[union-attr]
    assert episodes.row_of("e0") == 0
    assert episodes.row_of("e1") is None
    episodes.set_filter("")
    assert episodes.rowCount() == len(sample.EPISODES)


def ids_in(episodes: EpisodesModel) -> list[str]:
    return [episodes.episode_at(episodes.index(row)).id for row in range(episodes.rowCount())]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("showing", "shown"),
    [
        (Showing.ALL, ["e0", "e1", "e2", "e3", "e4", "e5", "e6", "e7"]),
        (Showing.NOT_HEARD, ["e2", "e3", "e4", "e5", "e6", "e7"]),
        (Showing.STARTED, ["e1"]),
        (Showing.READY, ["e0"]),
        (Showing.UNFINISHED, ["e1", "e2", "e3", "e4"]),
        (Showing.HERE, ["e0", "e1"]),
    ],
)
def test_episodes_are_shown_by_their_state(showing: Showing, shown: list[str]) -> None:
    episodes = EpisodesModel()
    episodes.set_showing(showing)
    episodes.show_listed(list_episodes(sample.EPISODES, {"e0": Heard(9.0, is_played=True), "e1": Heard(60.0)}))
    assert ids_in(episodes) == shown
    episodes.set_showing(Showing.ALL)
    assert episodes.rowCount() == len(sample.EPISODES)


def test_an_episode_that_comes_to_match_appears_and_one_that_does_so_no_longer_stays(qtmodeltester) -> None:  # type: ignore[no-untyped-def]
    episodes = EpisodesModel()
    qtmodeltester.check(episodes)
    episodes.show_listed(list_episodes(sample.EPISODES))
    episodes.set_showing(Showing.READY)
    episodes.update_episode(sample.episode(2, **sample.DONE))
    assert ids_in(episodes) == ["e0", "e2"]
    assert (episodes.row_of("e2"), episodes.row_of("e1")) == (1, None)
    episodes.update_episode(replace(sample.EPISODES[0], index_state=State.FAILED))
    assert ids_in(episodes) == ["e0", "e2"]
    episodes.set_filter("a")
    assert ids_in(episodes) == ["e2"]


def test_episodes_come_in_the_order_that_is_wanted() -> None:
    def made(number: int, title: str, published: float | None, duration: float | None, feed_id: str = "f1") -> Episode:
        return replace(sample.episode(number), title=title, published=published, duration=duration, feed_id=feed_id)

    newest_first = (
        made(0, "Part 10", 300.0, 60.0, "f2"),
        made(1, "part 9", 200.0, None),
        made(2, "Éclair", 100.0, 90.0, "f2"),
        made(3, "Zoo", None, 70.0),
    )
    shows = {"f1": "The Slow River", "f2": "Bread"}

    def order(wanted: Order) -> str:
        listed = list_episodes(newest_first, order=wanted, shows=shows)
        assert [listed.places[episode.id] for episode in listed.episodes] == [0, 1, 2, 3]
        return "".join(episode.id[1] for episode in listed.episodes)

    assert {wanted: order(wanted) for wanted in Order} == {
        Order.NEWEST: "0123",
        Order.OLDEST: "2103",
        Order.LONGEST: "2301",
        Order.TITLE: "2103",
        Order.SHOW: "0213",
    }


def test_podcasts_come_by_title_or_with_the_newest_episode_first() -> None:
    by_title = feeds_in_order(sample.FEEDS, FeedOrder.TITLE, {})
    assert [feed.title for feed in by_title] == [
        "Bread and Numbers",
        "Night Shift Letters",
        "The Slow River",
        "Workbench Stories",
    ]
    by_news = feeds_in_order(sample.FEEDS, FeedOrder.NEWEST, {"f1": 100.0, "f2": 300.0, "f3": 200.0})
    assert [feed.id for feed in by_news] == ["f2", "f3", "f1", "f4"]


def test_the_show_is_named_where_episodes_of_several_are_listed() -> None:
    episodes = EpisodesModel()
    episodes.show_listed(list_episodes(sample.EPISODES, shows={"f1": "The Slow River"}))
    assert episodes.index(0).data(EpisodesModel.DetailRole).startswith("The Slow River · ")
    assert "The Slow River" in episodes.index(0).data(SPOKEN)


def test_ten_thousand_episodes_are_listed_and_filtered() -> None:
    episodes = EpisodesModel()
    episodes.show_listed(list_episodes(tuple(sample.episode(number) for number in range(10_000))))
    assert episodes.rowCount() == 10_000
    episodes.set_filter("lighthouse")
    assert episodes.rowCount() == 1250
    assert episodes.total == 10_000


def test_the_state_of_an_episode_is_said_in_words() -> None:
    said = [words.episode_state(episode).word for episode in sample.EPISODES]
    assert said[:4] == ["Ready to ask", "Transcribing", "Downloading", "Waiting"]
    assert said[4:] == ["Failed", "Not taken", "Video, not taken", "Not taken"]


def test_a_screen_reader_hears_what_is_seen(qtbot: QtBot) -> None:
    feeds, episodes, jobs, *_others = full_models()
    assert isinstance(feeds, FeedsModel)
    feeds.set_counts(sample.COUNTS)
    assert feeds.index(0, 0).data(SPOKEN) == "The Slow River, 12 of 124 episodes ready · 2 waiting"
    feeds.set_counts({"f1": EpisodeCounts(3, 0, 0, 3)})
    assert feeds.index(0, 0).data(SPOKEN) == "The Slow River, 0 of 3 episodes ready · 3 failed"
    assert "could not be reached" in feeds.index(3, 0).data(SPOKEN)
    assert episodes.index(4, 0).data(SPOKEN).startswith("Letters from the lighthouse, Failed, There is nothing at")
    assert jobs.index(0, 0).data(SPOKEN) == (
        "Three ways to read a landscape, Transcribing, 37 %, 12× real time · about 2 min left"
    )


@pytest.mark.parametrize(
    ("shortage", "why"),
    [
        (Shortage(300, 20), "300 MB needed, 20 MB left of the budget"),
        (Shortage(300, 900, is_of_system=True), "300 MB needed, and the computer is short of memory"),
        (
            Shortage(300, 20, stays="sentence_transformers"),
            "300 MB needed, 20 MB left of the budget; MiniLM (full) keeps its share until MirrorTalk is started again",
        ),
    ],
)
def test_a_job_that_waits_for_memory_says_so_and_why_and_no_time_left(shortage: Shortage, why: str) -> None:
    jobs = JobsModel()
    progress = Progress(812, 2197, "s", shortage=shortage)
    jobs.put(replace(sample.JOBS[0], progress=progress))
    assert jobs.index(0, 0).data(SPOKEN) == f"Three ways to read a landscape, Waiting for memory, 37 %, {why}"
    assert words.job_state(jobs.jobs[0]).look is words.Look.WAITING


@pytest.mark.parametrize(
    ("task", "why"),
    [
        (Task.REFRESH, "for what is fetched before it"),
        (Task.TRANSCRIPT, "for what is fetched before it"),
        (Task.DOWNLOAD, "for the downloads before it"),
        (Task.TRANSCRIBE, "for the episodes before it"),
        (Task.REHEAR, "until all else is transcribed"),
        (Task.INDEX, "until the search is free"),
    ],
)
def test_a_job_that_waits_says_for_what(task: Task, why: str) -> None:
    jobs = JobsModel()
    jobs.put(Job("a", task, State.WAITING, "Old maps"))
    assert jobs.index(0, 0).data(SPOKEN) == f"Old maps, Waiting, {why}"
    jobs.put(Job("a", task, State.WAITING, ""))
    assert jobs.index(0, 0).data(JobsModel.DetailRole) == "", "nobody knows yet what comes next"


def test_a_job_that_a_run_holds_back_is_not_said_to_be_paused() -> None:
    jobs = JobsModel()
    jobs.put(Job("a", Task.DOWNLOAD, State.PAUSED, "Old maps", is_held=True))
    jobs.put(Job("b", Task.DOWNLOAD, State.PAUSED, "New maps"))
    assert jobs.index(0, 0).data(SPOKEN) == (
        "Old maps, For the next run, one run takes no more episodes; Resume takes it at once"
    )
    assert jobs.index(1, 0).data(SPOKEN) == "New maps, Paused"


def test_speed_is_real_time_for_audio_and_bytes_for_downloads() -> None:
    heard = Job("a", Task.TRANSCRIBE, State.RUNNING, "", progress=Progress(10, 100, "s"), speed=3.25)
    loaded = Job("b", Task.DOWNLOAD, State.RUNNING, "", progress=Progress(10, 100, "bytes"), speed=840_000)
    unknown = Job("c", Task.INDEX, State.RUNNING, "", progress=Progress(10, 100), speed=5)
    assert [words.speed(job) for job in (heard, loaded, unknown)] in (
        ["3.2× real time", "840 kB/s", ""],
        ["3.3× real time", "840 kB/s", ""],
    )


@pytest.mark.parametrize(("seconds", "shown"), [(0, "0:00"), (59.9, "0:59"), (754, "12:34"), (3600, "1:00:00")])
def test_a_place_in_an_episode_is_written_as_a_clock(seconds: float, shown: str) -> None:
    assert words.clock(seconds) == shown


def test_a_question_that_fails_and_is_asked_again_shows_its_answer() -> None:
    chat = ChatModel()
    chat.put_question(7, Question("Why?"))
    chat.put_failure(7, Message("It failed.", "Try again."))
    chat.put_answer(7, sample.ANSWER)
    assert chat.rowCount() == 1
    exchange = chat.exchanges[0]
    assert exchange.failure is None
    assert exchange.answer == sample.ANSWER


def test_an_unknown_failure_is_still_a_sentence() -> None:
    assert words.failure_message(Failure("Surprise")).sentence == "Something unexpected happened (Surprise)."


def test_a_question_that_was_forgotten_leaves_the_list_and_the_others_stay(qtmodeltester) -> None:  # type: ignore[no-untyped-def]
    history = HistoryModel()
    qtmodeltester.check(history)
    history.set_exchanges((sample.earlier(2, "Why?"), sample.earlier(1, "Who?", sample.REFUSAL)))
    history.remove(2)
    history.remove(77)
    assert [history.index(row).data() for row in range(history.rowCount())] == ["Who?"]
    assert history.index(0).data(SPOKEN).endswith("not in your library")


def test_labels_of_topics_are_shown_only_on_request() -> None:
    topics = TopicsModel()
    topics.set_topics(sample.TOPICS)
    assert topics.index(0).data(SPOKEN) == "patience, 12 episodes"
    topics.show_labels(True)
    assert topics.index(0).data(SPOKEN) == "patience, 12 episodes · calm · mindset"
    assert topics.index(2).data(SPOKEN) == "the ferry, 1 episode · curious"


def test_an_episode_that_is_gone_is_marked_in_every_exchange_that_cites_it() -> None:
    chat = ChatModel()
    chat.put_answer(1, sample.ANSWER)
    chat.put_answer(2, sample.every_mention(3))
    chat.forget_episodes(("e1",))
    assert [each.beside.gone for each in chat.exchanges] == [frozenset(), frozenset({"e1"})]
