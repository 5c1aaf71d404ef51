"""Topics: what several episodes speak about, found in what is said in them."""

import math

from mirrortalk_desktop.domain.model import Citation, Topic
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.library.mentions import phrase
from mirrortalk_desktop.library.studies import SharedPhrase
from mirrortalk_desktop.pipeline.complete_lists import list_mentions
from mirrortalk_desktop.pipeline.studying import Studying

MOST = 40
#: The phrases that weigh most are looked at closely, so many for each topic.
LOOKED_AT = 8
#: A library this small has topics of one episode too.
SMALL_LIBRARY = 4
#: A topic is said in its episodes so many times more often than if it were said everywhere alike …
LEAST_LIFT = 2.0
#: … as long as there are enough episodes to tell.
ENOUGH_EPISODES = 10
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
        episodes = self._library.studies.episodes_with_phrase(topic.phrase)
        mentioned = list_mentions(self._library, f'"{topic.label}"', episode_ids=episodes, speakers=())
        return mentioned.citations

    def _find(self, token: CancelToken) -> tuple[Topic, ...]:
        count = self._library.studies.count_studied()
        phrases = self._library.studies.shared_phrases(1 if count < SMALL_LIBRARY else 2)
        heaviest = sorted(phrases, key=lambda each: (-_worth(each, count), each.phrase))[: MOST * LOOKED_AT]
        worth: dict[SharedPhrase, float] = {}
        for each in heaviest:
            token.raise_if_cancelled()
            lift = self._lift(each, count)
            if count < ENOUGH_EPISODES or lift >= LEAST_LIFT:
                worth[each] = _worth(each, count) * math.log(1.0 + lift)
        chosen: list[SharedPhrase] = []
        for each in sorted(worth, key=lambda each: (-worth[each], each.phrase)):
            if len(chosen) == MOST:
                break
            if not any(_is_same(each, other) for other in chosen):
                chosen.append(each)
        return tuple(Topic(each.phrase, each.label, len(each.episode_ids)) for each in chosen)

    def _lift(self, shared: SharedPhrase, count: int) -> float:
        """How much more often it is said in its episodes than if all episodes said it alike."""
        everywhere = max(shared.times, self._library.mentions.count(phrase(shared.label)))
        return shared.times / everywhere * count / len(shared.episode_ids)


def _worth(shared: SharedPhrase, count: int) -> float:
    return shared.weight * math.log(1.0 + count / len(shared.episode_ids))


def _is_same(shared: SharedPhrase, other: SharedPhrase) -> bool:
    if not set(shared.phrase.split(" ")) & set(other.phrase.split(" ")):
        return False
    both = len(shared.episode_ids & other.episode_ids)
    return both >= _SAME_EPISODES * min(len(shared.episode_ids), len(other.episode_ids))
