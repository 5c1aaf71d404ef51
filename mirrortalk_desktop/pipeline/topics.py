"""Topics: what several episodes speak about, found in what is said in them."""

import math

from mirrortalk_desktop.domain.model import Citation, Topic
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.library.studies import SharedPhrase
from mirrortalk_desktop.pipeline.complete_lists import list_mentions
from mirrortalk_desktop.pipeline.studying import Studying

MOST = 40
#: A library this small has topics of one episode too.
SMALL_LIBRARY = 4
#: In a larger one, what most episodes speak about tells nothing.
MOST_EPISODES_SHARE = 0.5
_LARGE = 8
#: Phrases that share a word and so many of their episodes are one topic.
_SAME_EPISODES = 0.5


class Topics:
    """Topics of the library, and where each is spoken about."""

    def __init__(self, *, library: Library, studying: Studying) -> None:
        self._library = library
        self._studying = studying

    def all(self, token: CancelToken) -> tuple[Topic, ...]:
        """The topics, the most telling first; the same library always has the same."""
        self._studying.study_all(token=token)
        count = self._library.studies.count_studied()
        phrases = self._library.studies.shared_phrases(1 if count < SMALL_LIBRARY else 2)
        if count >= _LARGE:
            phrases = tuple(each for each in phrases if len(each.episode_ids) <= MOST_EPISODES_SHARE * count)
        ranked = sorted(phrases, key=lambda each: (-_worth(each, count), each.phrase))
        chosen: list[SharedPhrase] = []
        for phrase in ranked:
            if len(chosen) == MOST:
                break
            if not any(_is_same(phrase, other) for other in chosen):
                chosen.append(phrase)
        return tuple(Topic(each.phrase, each.label, len(each.episode_ids)) for each in chosen)

    def moments(self, topic: Topic) -> tuple[Citation, ...]:
        """A quote of each episode that speaks about the topic, the newest first."""
        episodes = self._library.studies.episodes_with_phrase(topic.phrase)
        mentioned = list_mentions(self._library, f'"{topic.label}"', episode_ids=episodes, speakers=())
        return mentioned.citations


def _worth(phrase: SharedPhrase, count: int) -> float:
    return phrase.weight * math.log(1.0 + count / len(phrase.episode_ids))


def _is_same(phrase: SharedPhrase, other: SharedPhrase) -> bool:
    if not set(phrase.phrase.split(" ")) & set(other.phrase.split(" ")):
        return False
    shared = len(phrase.episode_ids & other.episode_ids)
    return shared >= _SAME_EPISODES * min(len(phrase.episode_ids), len(other.episode_ids))
