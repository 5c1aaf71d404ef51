"""Keeping a moment: what is said there, what stands around it, and where it is, copied out of the library."""

from mirrortalk_desktop.domain.model import Bookmark, Citation
from mirrortalk_desktop.library.library import Library


def keep_moment(library: Library, episode_id: str, seconds: float, *, note: str = "") -> Bookmark:
    """Bookmark the sentence that is said at this second, with its neighbours. Raises `UnknownEpisode`.

    Where nothing is transcribed yet, the place alone is kept.
    """
    episode = library.episodes.get(episode_id)
    spoken = library.transcripts.sentence_at(episode_id, seconds)
    citation = Citation(
        feed_title=library.feeds.get(episode.feed_id).title,
        episode_id=episode.id,
        episode_guid=episode.guid,
        episode_title=episode.title,
        start=seconds if spoken is None else spoken.start,
        end=seconds if spoken is None else spoken.end,
        quote="" if spoken is None else spoken.text,
        speaker="" if spoken is None else spoken.speaker,
    )
    return keep_quote(library, citation, note=note)


def keep_quote(library: Library, citation: Citation, *, note: str = "") -> Bookmark:
    """Bookmark a quote with the sentences before and after it; where its episode is gone, the quote alone."""
    before, after = "", ""
    transcripts = library.transcripts
    ordinals = transcripts.ordinals_between(citation.episode_id, citation.start, max(citation.end, citation.start))
    if ordinals:
        first, last = min(ordinals), max(ordinals)
        before = _text_of(library, citation.episode_id, first - 1)
        after = _text_of(library, citation.episode_id, last + 1)
    return library.bookmarks.save(Bookmark(citation, before, after, note))


def _text_of(library: Library, episode_id: str, ordinal: int) -> str:
    return " ".join(sentence.text for sentence in library.transcripts.sentences(episode_id, ordinal, ordinal))
