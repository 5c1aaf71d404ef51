"""The nouns as JSON for machines. Names and shapes here are a promise; see README.md, “Command line”."""

import dataclasses

from mirrortalk_desktop.commands.text import iso
from mirrortalk_desktop.domain.messages import explain, words_only
from mirrortalk_desktop.domain.model import Answer, Citation, Coverage, Episode, Failure, Feed, Topic, Transcript
from mirrortalk_desktop.domain.question import Understood
from mirrortalk_desktop.feeds.discreet import discreet, discreet_guid
from mirrortalk_desktop.pipeline.showing import shown_citation

View = dict[str, object]
_SEARCHED = ("episodes", "passages", "hours", "waiting", "shows", "wanted_hours")


def failure_view(failure: Failure | None) -> View | None:
    """Why something could not be done, in words and as a name."""
    if failure is None:
        return None
    message = explain(failure)
    return {"code": failure.code, "error": message.sentence, "next_step": message.next_step}


def has_failed(episode: Episode) -> bool:
    """Whether the episode cannot be searched, and will not be by itself."""
    return episode.failure is not None and not episode.is_searchable


def feed_view(feed: Feed, episodes: tuple[Episode, ...]) -> View:
    """A feed with how much of it is known, wanted and searchable."""
    return {
        "id": feed.id,
        "url": discreet(feed.url),
        "title": feed.title,
        "author": feed.author,
        "language": feed.language,
        "is_active": feed.is_active,
        "episodes": len(episodes),
        "wanted": sum(episode.is_wanted for episode in episodes),
        "searchable": sum(episode.is_searchable for episode in episodes),
        "failed": sum(has_failed(episode) for episode in episodes),
        "checked_at": iso(feed.checked_at),
        "failure": failure_view(feed.failure),
        "next_try_at": iso(feed.retry_at),
    }


def episode_view(episode: Episode) -> View:
    """An episode with the state of its stages."""
    return {
        "id": episode.id,
        "feed_id": episode.feed_id,
        "guid": discreet_guid(episode.guid),
        "title": episode.title,
        "published": iso(episode.published),
        "duration": episode.duration,
        "audio": episode.audio_state.value,
        "transcript": episode.transcript_state.value,
        "index": episode.index_state.value,
        "is_video": episode.is_video,
        "failure": failure_view(episode.failure),
    }


def transcript_view(episode: Episode, transcript: Transcript) -> View:
    """All that is said in an episode."""
    return {
        "episode_id": episode.id,
        "episode_guid": discreet_guid(episode.guid),
        "episode_title": episode.title,
        "source": transcript.source.value,
        "language": transcript.language,
        "model": transcript.model,
        "segments": [
            {
                "start": segment.start,
                "end": segment.end,
                "speaker": segment.speaker,
                "text": segment.text,
                "possibly_not_said": segment.doubt.value if segment.doubt else "",
                "words": [dataclasses.asdict(word) for word in segment.words],
            }
            for segment in transcript.segments
        ],
    }


def answer_view(answer: Answer, guids: dict[str, str]) -> View:
    """An answer; `guids` are those of the episodes of its hits."""
    return {
        "question": answer.question,
        "answered": answer.is_answered,
        "answer": " ".join(citation.quote for citation in answer.citations) if answer.is_answered else "",
        "lead": answer.lead,
        "citations": [citation_view(citation) for citation in answer.citations],
        "hits": [
            {
                "episode_id": hit.passage.episode_id,
                "episode_guid": discreet_guid(guids.get(hit.passage.episode_id, "")),
                "start": hit.passage.start,
                "end": hit.passage.end,
                "text": hit.passage.text,
                "score": round(float(hit.score), 6),
            }
            for hit in answer.hits
        ],
        "searched": {name: each for name, each in dataclasses.asdict(answer.searched).items() if name in _SEARCHED},
        "seconds": answer.seconds,
        "understood": understood_view(answer.understood),
        "note": answer.note,
        "likely_waiting": list(answer.likely_waiting),
        "number": answer.number,
        "thumb": answer.thumb,
        "words_only": words_only_view(answer.searched),
    }


def words_only_view(searched: Coverage) -> View | None:
    """Why only words were compared, as a name and in words; nothing where the index was searched."""
    if not searched.words_only:
        return None
    return {
        "reason": searched.words_only,
        "message": words_only(searched),
        "indexed": searched.indexed,
        "to_index": searched.to_index,
    }


def citation_view(citation: Citation) -> View:
    """A quote with its place."""
    return dataclasses.asdict(shown_citation(citation))


def topic_view(topic: Topic) -> View:
    """Something that several episodes speak about."""
    return {"label": topic.label, "phrase": topic.phrase, "episodes": topic.episodes, "labels": list(topic.labels)}


def understood_view(understood: Understood | None) -> View | None:
    """How a question was understood."""
    if understood is None:
        return None
    scope = understood.scope
    return {
        "kind": understood.kind.value,
        "search_text": understood.search_text,
        "subject": understood.subject,
        "is_follow_up": understood.is_follow_up,
        "reads_as": understood.reads_as,
        "given_up": [{"kind": chip.kind.value, "label": chip.label} for chip in understood.given_up],
        "chips": [{"kind": chip.kind.value, "label": chip.label} for chip in understood.chips],
        "scope": {
            "feed_ids": list(scope.feed_ids),
            "episode_ids": list(scope.episode_ids),
            "speakers": list(scope.speakers),
            "since": iso(scope.since),
            "until": iso(scope.until),
        },
    }
