"""Topics: what several episodes speak about, found in what is said in them."""

import dataclasses
import math
from collections.abc import Collection, Iterable, Iterator

from mirrortalk_desktop.answers.phrases import key_phrases
from mirrortalk_desktop.domain.model import Citation, Sentence, Topic
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.library.mentions import phrase
from mirrortalk_desktop.library.studies import SharedPhrase
from mirrortalk_desktop.pipeline.complete_lists import list_mentions
from mirrortalk_desktop.pipeline.studying import Studying
from mirrortalk_desktop.words import stem, tokens

MOST = 40
#: The phrases that weigh most are looked at closely, so many for each topic.
LOOKED_AT = 8
#: A library of fewer episodes is read as one text, and has topics of one episode too.
SMALL_LIBRARY = 4
#: In one of so few episodes, a topic of one is spoken about wherever it is mentioned.
FEW_EPISODES = 40
#: Mentions in passing make no topic: it has to be said so often in all.
LEAST_MENTIONS = 3
#: A topic is said in its episodes so many times more often than if it were said everywhere alike …
LEAST_LIFT = 2.0
#: … as long as there are enough episodes to tell.
ENOUGH_EPISODES = 10
SENTENCES_READ = 100
#: Phrases that share a word and so many of their episodes are one topic.
_SAME_EPISODES = 0.5


class Topics:
    """Topics of the library, and where each is spoken about."""

    def __init__(self, *, library: Library, studying: Studying) -> None:
        self._library = library
        self._studying = studying
        self._found: tuple[str, tuple[Topic, ...]] = ("", ())

    def all(self, token: CancelToken) -> tuple[Topic, ...]:
        """The topics, the most telling first; the same library always has the same."""
        self._studying.study_all(token=token)
        state = self._library.studies.state()
        if self._found[0] != state:
            self._found = (state, self._find(token))
        return self._found[1]

    def moments(self, topic: Topic) -> tuple[Citation, ...]:
        """A quote of each episode that speaks about the topic, the newest first."""
        episodes: Collection[str] = self._library.studies.episodes_with_phrase(topic.phrase)
        if self._library.studies.count_studied() <= FEW_EPISODES:
            episodes = self._speaking_of(topic.phrase, topic.label)
        mentioned = list_mentions(self._library, topic.label, episode_ids=episodes, speakers=())
        return mentioned.citations

    def sentences(self, topic: Topic) -> tuple[Sentence, ...]:
        """The first sentences that say a topic's words, in the order they came into the library."""
        found = self._library.mentions.find(phrase(topic.label), limit=SENTENCES_READ)
        read = self._library.transcripts.some_sentences
        return tuple(sentence for episode_id, ordinals in found.items() for sentence in read(episode_id, ordinals))

    def _find(self, token: CancelToken) -> tuple[Topic, ...]:
        count = self._library.studies.count_studied()
        if count < SMALL_LIBRARY:
            phrases = tuple(self._of_a_small_library(token))
        else:
            phrases = self._library.studies.shared_phrases(1 if count <= FEW_EPISODES else 2)
            phrases = tuple(self._wherever_mentioned(phrases, token)) if count <= FEW_EPISODES else phrases
        heaviest = sorted(phrases, key=lambda each: (-_worth(each, count), each.phrase))[: MOST * LOOKED_AT]
        worth: dict[SharedPhrase, float] = {}
        for each in heaviest:
            token.raise_if_cancelled()
            lift = self._lift(each, count)
            if count < ENOUGH_EPISODES or lift >= LEAST_LIFT:
                # Where all mentions were counted, the lift says no more than the number of episodes does.
                worth[each] = _worth(each, count) * (math.log(1.0 + lift) if count > FEW_EPISODES else 1.0)
        chosen: list[SharedPhrase] = []
        for each in sorted(worth, key=lambda each: (-worth[each], each.phrase)):
            if len(chosen) == MOST:
                break
            if not any(_is_same(each, other) for other in chosen):
                chosen.append(each)
        return tuple(Topic(each.phrase, each.label, len(each.episode_ids)) for each in chosen)

    def _of_a_small_library(self, token: CancelToken) -> Iterator[SharedPhrase]:
        """What is told in all episodes taken together: each alone may be too short to show what it is about."""
        texts: list[str] = []
        names: set[str] = set()
        for episode_id in self._library.episodes.newest_searchable(SMALL_LIBRARY):
            repeated = self._library.studies.repeated(episode_id)
            for sentence in self._library.transcripts.sentences(episode_id):
                names.update(tokens(sentence.speaker))
                if sentence.ordinal not in repeated:
                    texts.append(sentence.text)
        for each in key_phrases(texts, leave_out=names):
            token.raise_if_cancelled()
            if found := self._speaking_of(each.stems, each.label):
                times, episodes = sum(found.values()), frozenset(found)
                yield SharedPhrase(each.stems, each.label, each.weight, times, episodes)

    def _wherever_mentioned(self, phrases: Iterable[SharedPhrase], token: CancelToken) -> Iterator[SharedPhrase]:
        """The phrases that several episodes mention, with all of these."""
        for each in phrases:
            token.raise_if_cancelled()
            found = self._speaking_of(each.phrase, each.label)
            if len(found) > 1 and (times := sum(found.values())) >= LEAST_MENTIONS:
                yield dataclasses.replace(each, times=times, episode_ids=frozenset(found))

    def _speaking_of(self, stems: str, label: str) -> dict[str, int]:
        """The episodes that mention a phrase, in how many sentences each; what a show always says is left out."""
        found = self._library.mentions.find(phrase(label))
        repeated = self._library.studies.repeated_in(found)
        said: dict[str, int] = {}
        for episode_id, ordinals in found.items():
            own = [ordinal for ordinal in ordinals if (episode_id, ordinal) not in repeated]
            sentences = self._library.transcripts.some_sentences(episode_id, own)
            times = sum(f" {stems} " in f" {' '.join(map(stem, tokens(each.text)))} " for each in sentences)
            if times:
                said[episode_id] = times
        return said

    def _lift(self, shared: SharedPhrase, count: int) -> float:
        """How much more often it is said in its episodes than if all episodes said it alike."""
        everywhere = max(shared.times, self._library.mentions.count(phrase(shared.label)))
        return shared.times / everywhere * count / len(shared.episode_ids)


def _worth(shared: SharedPhrase, count: int) -> float:
    """How much it tells: what few speak about tells more, as long as it is more than one who does."""
    episodes = len(shared.episode_ids)
    return shared.weight * math.log(1.0 + count / episodes) * math.log(1.0 + episodes)


def _is_same(shared: SharedPhrase, other: SharedPhrase) -> bool:
    if not set(shared.phrase.split(" ")) & set(other.phrase.split(" ")):
        return False
    both = len(shared.episode_ids & other.episode_ids)
    return both >= _SAME_EPISODES * min(len(shared.episode_ids), len(other.episode_ids))
