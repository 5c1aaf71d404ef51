from mirrortalk_desktop.domain.model import (
    Answer,
    Citation,
    Coverage,
    Episode,
    Passage,
    Segment,
    Sentence,
    State,
    TranscriptSource,
    Window,
    Word,
)
from mirrortalk_desktop.library.library import Library

HELLO = Segment(0.0, 1.5, "Hello there.", "Ann", (Word(0.0, 0.5, "Hello"), Word(0.6, 1.5, "there.", 0.5)))
BYE = Segment(60.0, 61.0, "Goodbye.")


def test_a_draft_goes_on_where_the_last_window_ended(library: Library, episode: Episode) -> None:
    draft = library.transcripts.begin("one", TranscriptSource.SPEECH, audio_sha256="aa")
    library.transcripts.commit_window(draft, Window(0, 0.0, 58.5, (HELLO,), "tiny", "full", "en"))

    again = library.transcripts.begin("one", TranscriptSource.SPEECH, audio_sha256="aa")

    assert (again.id, again.next_window, again.resume_at) == (draft.id, 1, 58.5)
    assert library.transcripts.segments(again) == (HELLO,)


def test_a_draft_of_other_audio_begins_anew(library: Library, episode: Episode) -> None:
    draft = library.transcripts.begin("one", TranscriptSource.SPEECH, audio_sha256="aa")
    library.transcripts.commit_window(draft, Window(0, 0.0, 58.5, (HELLO,)))

    other = library.transcripts.begin("one", TranscriptSource.SPEECH, audio_sha256="bb")

    assert (other.next_window, library.transcripts.segments(other)) == (0, ())


def test_the_old_transcript_stays_until_the_new_one_is_ready(library: Library, episode: Episode) -> None:
    _publish(library, TranscriptSource.PUBLISHED, HELLO)
    draft = library.transcripts.begin("one", TranscriptSource.SPEECH, audio_sha256="aa")
    library.transcripts.commit_window(draft, Window(0, 0.0, 61.0, (BYE,)))
    before = library.transcripts.current("one")
    assert before is not None
    assert (before.source, before.segments) == (TranscriptSource.PUBLISHED, (HELLO,))

    library.transcripts.publish(draft, [Sentence(0, 60.0, 61.0, "Goodbye.")], [])

    after = library.transcripts.current("one")
    assert after is not None
    assert (after.source, after.segments) == (TranscriptSource.SPEECH, (BYE,))
    assert [s.text for s in library.transcripts.sentences("one")] == ["Goodbye."]
    assert library.transcripts.passages("one") == ()


def test_publishing_makes_the_episode_wait_for_the_index(library: Library, episode: Episode) -> None:
    library.episodes.want(["one"])

    _publish(library, TranscriptSource.PUBLISHED, HELLO)

    kept = library.episodes.get("one")
    assert (kept.transcript_state, kept.index_state) == (State.DONE, State.WAITING)


def test_passages_are_found_by_id(library: Library, episode: Episode) -> None:
    passage = _publish(library, TranscriptSource.PUBLISHED, HELLO)

    assert library.transcripts.known_passages(["p", "unknown"]) == {"p": passage}
    assert library.transcripts.passage_counts() == {"one": 1}


def test_what_is_heard_so_far_can_be_read(library: Library, episode: Episode) -> None:
    draft = library.transcripts.begin("one", TranscriptSource.SPEECH)
    library.transcripts.commit_window(draft, Window(0, 0.0, 58.5, (HELLO,), "tiny"))

    heard = library.transcripts.current("one")

    assert heard is not None
    assert (heard.model, heard.segments) == ("tiny", (HELLO,))


def test_an_old_answer_keeps_its_own_citations(library: Library, episode: Episode) -> None:
    citation = Citation("A show", "one", "guid-1", "First", 0.0, 1.5, "Hello there.", "Ann")
    answer = Answer("Who?", True, "One quote.", (citation,), (), Coverage(1, 1, 0.5, 0), 0.1)
    kept = library.conversations.save(answer)

    library.feeds.remove(episode.feed_id)

    assert library.conversations.latest() == (kept,)
    assert kept.citations == (citation,)
    library.conversations.clear()
    assert library.conversations.latest() == ()


def _publish(library: Library, source: TranscriptSource, segment: Segment) -> Passage:
    draft = library.transcripts.begin("one", source)
    library.transcripts.commit_window(draft, Window(0, 0.0, segment.end, (segment,)))
    passage = Passage("p", "one", 0, 0, 0, segment.start, segment.end, segment.text)
    library.transcripts.publish(draft, [Sentence(0, segment.start, segment.end, segment.text)], [passage])
    return passage
