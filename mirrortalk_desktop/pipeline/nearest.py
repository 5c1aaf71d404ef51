"""What came nearest to a question that is refused: the sentence itself, and what follows it."""

from mirrortalk_desktop.domain.model import Answer, Citation, Hit, Sentence
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.wording import QuestionWords
from mirrortalk_desktop.words import stems_said

#: In characters; a sentence that is longer comes whole.
LONGEST = 300


def nearest_places(library: Library, answer: Answer, limit: int) -> tuple[Citation, ...]:
    """From the best passages of a refused question, each from its nearest sentence on; none of an answered one.

    What its show says again and again counts only where nothing else is said.
    """
    hits = () if answer.is_answered else answer.hits[:limit]
    words = QuestionWords(answer.question if answer.understood is None else answer.understood.search_text)
    return tuple(place for hit in hits if (place := _place(library, hit, words)) is not None)


def _place(library: Library, hit: Hit, words: QuestionWords) -> Citation | None:
    passage = hit.passage
    sentences = library.transcripts.sentences(passage.episode_id, passage.first_sentence, passage.last_sentence)
    if not sentences:
        return None
    first = _nearest(sentences, hit, words, library.studies.repeated(passage.episode_id))
    quoted = [sentences[first]]
    for sentence in sentences[first + 1 :]:
        if sum(len(each.text) + 1 for each in (*quoted, sentence)) > LONGEST:
            break
        quoted.append(sentence)
    episode = library.episodes.get(passage.episode_id)
    return Citation(
        feed_title=library.feeds.get(episode.feed_id).title,
        episode_id=episode.id,
        episode_guid=episode.guid,
        episode_title=episode.title,
        start=quoted[0].start,
        end=quoted[-1].end,
        quote=" ".join(sentence.text for sentence in quoted),
    )


def _nearest(sentences: tuple[Sentence, ...], hit: Hit, words: QuestionWords, repeated: frozenset[int]) -> int:
    """The place of the sentence that is nearest in meaning or, where that is not known, says most of the question."""
    own = [place for place, each in enumerate(sentences) if each.ordinal not in repeated] or [0]
    known = hit.sentence_similarities
    if len(known) == len(sentences):
        return max(own, key=lambda place: known[place])
    return max(own, key=lambda place: words.coverage(stems_said(sentences[place].text)))
