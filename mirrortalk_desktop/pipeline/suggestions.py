"""Questions to begin with, out of the library's own content; each was tried and is answered."""

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence

from mirrortalk_desktop.answers.nouns import Uses
from mirrortalk_desktop.answers.own_questions import every_time, from_chapter, from_speech, from_title, from_topic
from mirrortalk_desktop.domain.errors import MirrorTalkError
from mirrortalk_desktop.domain.model import Coverage, Sentence
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.library.studies import Suggested
from mirrortalk_desktop.pipeline.ask import Ask
from mirrortalk_desktop.pipeline.embedding import Embedding
from mirrortalk_desktop.pipeline.topics import Topics
from mirrortalk_desktop.words import tokens

#: Questions come from so many of the newest episodes, and so many of each are tried.
EPISODES_READ = 30
TRIED_OF_EPISODE = 3
#: Not more than this many are tried for one that is wanted.
TRIED_FOR_ONE = 4
#: A chapter is asked of the one who speaks so much of it.
MOST_OF_CHAPTER = 0.6

Candidate = tuple[str, str | None]


class Suggestions:
    """Tries questions, and remembers which are answered as long as the library stays the same."""

    def __init__(self, *, library: Library, ask: Ask, topics: Topics, embedding: Embedding) -> None:
        self._library = library
        self._ask = ask
        self._topics = topics
        self._embedding = embedding

    def remembered(self, limit: int) -> tuple[str, ...]:
        """The questions that were found for the library as it is now. Nothing is loaded, and nothing tried."""
        coverage = self._library.episodes.coverage()
        known = self._library.studies.suggested(self._state(coverage)) if coverage.episodes else ()
        return tuple(each.question for each in known if each.is_answered)[:limit]

    def questions(self, limit: int, token: CancelToken) -> tuple[str, ...]:
        """As many questions as wanted, or as are found; none while nothing is searchable."""
        coverage = self._library.episodes.coverage()
        if not coverage.episodes:
            return ()
        state = self._state(coverage)
        known = {each.question: each for each in self._library.studies.suggested(state)}
        answered = [question for question, each in known.items() if each.is_answered]
        if len(answered) >= limit:
            return tuple(answered[:limit])
        tried = 0
        for question, episode_id in self._candidates(token):
            if len(answered) >= limit or tried >= TRIED_FOR_ONE * limit:
                break
            if question in known:
                continue
            token.raise_if_cancelled()
            tried += 1
            outcome = Suggested(question, episode_id, self._is_answered(question, episode_id, token))
            if not self._library.is_read_only:
                self._library.studies.save_suggested(state, [outcome])
            known[question] = outcome
            if outcome.is_answered:
                answered.append(question)
        return tuple(answered[:limit])

    def _state(self, coverage: Coverage) -> str:
        return f"{self._embedding.id} {coverage.episodes} {coverage.passages}"

    def _is_answered(self, question: str, episode_id: str | None, token: CancelToken) -> bool:
        """Whether the question is answered, and from the episode it came from if it came from one."""
        try:
            answer = self._ask.answer(question, token=token)
        except MirrorTalkError:
            return False
        return answer.is_answered and (
            episode_id is None or any(citation.episode_id == episode_id for citation in answer.citations)
        )

    def _candidates(self, token: CancelToken) -> Iterator[Candidate]:
        """Questions to try: in turn one of each kind, and of different episodes; last, what has an answer surely."""
        topics, moments = self._of_topics(token)
        spoken: list[list[Candidate]] = []
        chapters: list[list[Candidate]] = []
        episodes = self._library.episodes.newest_searchable(EPISODES_READ)
        for episode_id in episodes:
            token.raise_if_cancelled()
            repeated = self._library.studies.repeated(episode_id)
            sentences = self._library.transcripts.sentences(episode_id)
            spoken.append([(q, episode_id) for q in from_speech(sentences, but_not=repeated)[:TRIED_OF_EPISODE]])
            chapters.append(list(self._of_titles(episode_id, sentences))[:TRIED_OF_EPISODE])
        seen: set[str] = set()
        for each in [*_in_turn([_in_turn(spoken), _in_turn(chapters), topics]), *moments]:
            if each[0].casefold() not in seen:
                seen.add(each[0].casefold())
                yield each

    def _of_topics(self, token: CancelToken) -> tuple[list[Candidate], list[Candidate]]:
        """What is said about each topic, and every moment that speaks of it."""
        questions: list[Candidate] = []
        moments: list[Candidate] = []
        for topic in self._topics.all(token):
            token.raise_if_cancelled()
            sentences = self._topics.sentences(topic)
            texts = [sentence.text for sentence in sentences]
            speakers = {sentence.speaker for sentence in sentences}
            question = from_topic(topic.label, texts, speaker=speakers.pop() if len(speakers) == 1 else "")
            if question:
                questions.append((question, None))
                moments.append((every_time(topic.label, texts), None))
        return questions, moments

    def _of_titles(self, episode_id: str, sentences: Sequence[Sentence]) -> Iterator[Candidate]:
        """Questions about an episode's chapters, and about what it is called for."""
        uses = Uses()
        for sentence in sentences:
            uses.add(tokens(sentence.text))
        chapters = self._library.episodes.chapters(episode_id)
        ends = itertools.chain((chapter.start for chapter in chapters[1:]), [float("inf")])
        for chapter, end in zip(chapters, ends, strict=False):
            speaker = _main_speaker([each for each in sentences if chapter.start <= each.start < end])
            if question := from_chapter(chapter.title, uses=uses, speaker=speaker):
                yield question, episode_id
        if question := from_title(self._library.episodes.get(episode_id).title, uses=uses):
            yield question, episode_id


def _main_speaker(sentences: Sequence[Sentence]) -> str:
    """Who says most of this; nobody when no one does."""
    words: Counter[str] = Counter()
    for sentence in sentences:
        words[sentence.speaker] += len(sentence.text.split())
    speaker, most = max(words.items(), key=lambda each: each[1], default=("", 0))
    return speaker if most >= MOST_OF_CHAPTER * words.total() else ""


def _in_turn(lists: Sequence[Sequence[Candidate]]) -> list[Candidate]:
    """The first of each list, then the second of each, and so on."""
    rounds = itertools.zip_longest(*lists)
    return [each for some in rounds for each in some if each is not None]
