import dataclasses

import pytest

from mirrortalk_desktop.domain.errors import UnknownEpisode
from mirrortalk_desktop.domain.model import (
    AudioFile,
    Chapter,
    Episode,
    EpisodeCounts,
    Feed,
    Stage,
    State,
    TranscriptLink,
)
from mirrortalk_desktop.domain.network_errors import Unreachable
from mirrortalk_desktop.library.library import Library


def test_saving_an_episode_twice_is_an_update(library: Library, episode: Episode) -> None:
    changed = dataclasses.replace(
        episode, title="First, corrected", transcripts=(TranscriptLink("https://a.example/t.vtt", "text/vtt", "en"),)
    )

    assert library.episodes.save_from_feed([changed]) == ()
    assert library.episodes.all() == (changed,)


def test_what_the_feed_says_does_not_touch_how_far_an_episode_is(library: Library, episode: Episode) -> None:
    library.episodes.want(["one"])
    library.episodes.set_state("one", Stage.AUDIO, State.DONE)

    library.episodes.save_from_feed([episode])

    kept = library.episodes.get("one")
    assert (kept.audio_state, kept.transcript_state) == (State.DONE, State.WAITING)


def test_an_episode_nobody_knows_is_an_error(library: Library) -> None:
    with pytest.raises(UnknownEpisode):
        library.episodes.get("nobody")


def test_wanting_an_episode_twice_asks_once(library: Library, episode: Episode) -> None:
    assert library.episodes.want(["one"]) == ("one",)
    assert library.episodes.want(["one"]) == ()


def test_episodes_come_newest_first_and_undated_ones_last(library: Library, feed: Feed) -> None:
    library.episodes.save_from_feed(
        Episode(id=name, feed_id=feed.id, guid=name, title=name, published=published)
        for name, published in (("undated", None), ("old", 1.0), ("new", 2.0))
    )

    assert [episode.id for episode in library.episodes.of_feed(feed.id)] == ["new", "old", "undated"]


def test_a_failure_is_kept_with_its_facts_until_the_stage_goes_on(library: Library, episode: Episode) -> None:
    failure = Unreachable("https://a.example/", "no answer").as_failure()
    library.episodes.want(["one"])
    library.episodes.fail("one", Stage.AUDIO, failure)
    failed = library.episodes.get("one")
    assert (failed.audio_state, failed.failure, failed.failed_stage, failed.attempts) == (
        State.FAILED,
        failure,
        Stage.AUDIO,
        1,
    )

    library.episodes.set_state("one", Stage.AUDIO, State.DONE)

    assert (library.episodes.get("one").failure, library.episodes.get("one").attempts) == (None, 0)


def test_a_failure_waits_for_its_time(library: Library, episode: Episode) -> None:
    library.episodes.want(["one"])
    library.episodes.fail("one", Stage.AUDIO, Unreachable("u", "r").as_failure(), retry_at=1_000.0)

    assert library.episodes.retry_due(999.0, longest=1e5) == 0
    assert library.episodes.retry_due(1_000.0, longest=1e5) == 1
    assert library.episodes.get("one").audio_state is State.WAITING


def test_a_failure_that_only_the_person_can_help_is_left_alone(library: Library, episode: Episode) -> None:
    library.episodes.want(["one"])
    library.episodes.fail("one", Stage.AUDIO, Unreachable("u", "r").as_failure(), retry_at=None)

    assert library.episodes.retry_due(1e12, longest=1e5) == 0


def test_after_a_crash_running_work_waits_again(library: Library, episode: Episode) -> None:
    library.episodes.want(["one"])
    library.episodes.set_state("one", Stage.TRANSCRIPT, State.RUNNING)

    assert library.episodes.recover() == 1
    assert library.episodes.get("one").transcript_state is State.WAITING
    assert [e.id for e in library.episodes.unfinished()] == ["one"]


def test_a_buried_episode_does_not_come_back_with_its_feed(library: Library, episode: Episode) -> None:
    library.episodes.bury("one")

    assert library.episodes.save_from_feed([episode]) == ()
    assert library.episodes.all() == ()


def test_removing_a_feed_removes_what_came_with_it(library: Library, episode: Episode) -> None:
    library.episodes.save_audio(AudioFile("one", "one.mp3", "00", 10, 5.0, ".mp3"))
    library.episodes.save_chapters("one", [Chapter(0.0, "Hello")])

    library.feeds.remove(episode.feed_id)

    assert library.episodes.all() == ()
    assert library.episodes.audio("one") is None
    assert library.episodes.chapters("one") == ()


def test_the_length_of_the_audio_outlives_a_feed_that_does_not_say_it(library: Library, episode: Episode) -> None:
    library.episodes.save_audio(AudioFile("one", "one.mp3", "00", 10, 61.5, ".mp3"))

    library.episodes.save_from_feed([episode])
    assert library.episodes.get("one").duration == 61.5
    library.episodes.save_from_feed([dataclasses.replace(episode, duration=60.0)])

    assert library.episodes.get("one").duration == 61.5


def test_what_failed_is_not_said_to_be_waiting(library: Library, episode: Episode) -> None:
    library.episodes.want(["one"])
    assert library.episodes.coverage().waiting == 1

    library.episodes.fail("one", Stage.AUDIO, Unreachable("u", "r").as_failure())

    assert library.episodes.coverage().waiting == 0


def test_episodes_are_counted_by_feed_without_reading_their_notes(library: Library, episode: Episode) -> None:
    other = Feed(id="other", url="https://other.example/feed.xml", title="Another")
    library.feeds.save(other)
    library.episodes.save_from_feed(
        Episode(id=name, feed_id=other.id, guid=name, title=name) for name in ("ready", "waiting", "failed", "left")
    )
    library.episodes.want(["ready", "waiting", "failed"])
    library.episodes.set_state("ready", Stage.INDEX, State.DONE)
    library.episodes.fail("failed", Stage.AUDIO, Unreachable("other.example", "gone").as_failure())

    assert library.episodes.counts() == {"feed": EpisodeCounts(1, 0, 0), "other": EpisodeCounts(4, 1, 1, 1)}
    assert library.episodes.counts("other") == {"other": EpisodeCounts(4, 1, 1, 1)}
    plan = library._database.connection.execute(
        "EXPLAIN QUERY PLAN SELECT feed_id, count(*), sum(index_state = 'done'), "
        "sum(index_state != 'done' AND transcript_state != 'none') FROM episodes GROUP BY feed_id"
    ).fetchall()
    assert "COVERING INDEX episodes_counted" in plan[0]["detail"]


def test_what_is_open_is_found_without_a_look_at_every_episode(library: Library, episode: Episode) -> None:
    library.episodes.save_from_feed([Episode(id="two", feed_id="feed", guid="two", title="Two")])
    library.episodes.want(["one"])
    library.episodes.set_state("one", Stage.AUDIO, State.PAUSED)
    seen: list[str] = []
    library._database.connection.set_trace_callback(seen.append)

    assert library.episodes.ids_with([State.PAUSED]) == ("one",)
    assert [found.id for found in library.episodes.unfinished()] == ["one"]
    assert library.episodes.retry_due(1.0, longest=1e5) == 0
    assert library.episodes.recover() == 0

    library._database.connection.set_trace_callback(None)
    statements = [each for each in seen if each.startswith(("SELECT", "UPDATE"))]
    assert len(statements) >= 9
    for statement in statements:
        plan = library._database.connection.execute(f"EXPLAIN QUERY PLAN {statement}").fetchall()
        assert not [row["detail"] for row in plan if row["detail"].startswith("SCAN episodes")], statement
