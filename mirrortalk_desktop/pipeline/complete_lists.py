"""Complete lists: every episode or moment in which something is said, counted and quoted from the library itself."""

import re
from collections.abc import Collection, Sequence, Set
from dataclasses import dataclass

from mirrortalk_desktop.domain.model import Citation, Sentence
from mirrortalk_desktop.domain.question import Scope
from mirrortalk_desktop.library.episodes import EpisodeTitle
from mirrortalk_desktop.library.library import Library
from mirrortalk_desktop.library.mentions import all_of, any_of, phrase
from mirrortalk_desktop.pipeline.leads import day, number_of
from mirrortalk_desktop.words import STOP_WORDS, stem, tokens

#: Mentions in more sentences than these are counted by the sentence.
MOST_COUNTED = 20_000
#: So many moments are quoted at most; of more, one of each episode.
MOST_MOMENTS = 1_000
#: Mentions that follow each other are one moment, so many sentences at most.
LONGEST_MOMENT = 3
_FIRST_ONES = 3
#: Words with the same stem begin with the same letters, so many of them at least.
_BEGINNING = 2
#: A quote shorter than this takes the next sentence of the same speaker along.
SHORT_QUOTE_WORDS = 8
_QUOTES = "\"'“”‘’"
_OR = re.compile(r"\s*(?:,\s*(?:or\s+)?|\s+or\s+|\s*/\s*)", re.IGNORECASE)
#: From here on, scripts put no spaces between words.
_FIRST_WITHOUT_SPACES = 0x2E80


@dataclass(frozen=True, slots=True)
class Mentioned:
    """Every episode that mentions the subject, newest first, with one quote of each or with all of its moments.

    `times` is how often it is said, in so many `sentences`. `is_together` means that its words are only said in the
    same sentence, not one after the other; `is_abridged` that all moments were wanted, and are too many.
    """

    citations: tuple[Citation, ...]
    places: tuple[tuple[str, int], ...]
    episodes: int
    times: int
    sentences: int
    shows: int
    first: float | None
    last: float | None
    is_together: bool = False
    is_abridged: bool = False


def list_mentions(
    library: Library,
    subject: str,
    *,
    episode_ids: Collection[str] | None,
    speakers: Collection[str],
    has_moments: bool = False,
) -> Mentioned:
    """Where the subject is said, in these episodes (None: all that are searchable) and by these speakers (if any).

    With `has_moments`, each moment is quoted, in order of time within its episode.
    """
    alternatives = _alternatives(subject)
    found = _find(library, [phrase(text) for text in alternatives], alternatives)
    is_together = False
    if not found and not _is_quoted(subject):
        apart = [_content(text) for text in alternatives if len(_content(text)) > 1]
        found = library.mentions.find(any_of(all_of(phrase(w) for w in words) for words in apart)) if apart else {}
        is_together = bool(found)
    within = set(library.episodes.searchable_in(Scope()) if episode_ids is None else episode_ids)
    found = {episode_id: ordinals for episode_id, ordinals in found.items() if episode_id in within}
    counting = _Counting(
        subject, alternatives, speakers, sum(len(each) for each in found.values()), is_together=is_together
    )
    titles = library.episodes.titles(found)
    repeated = library.studies.repeated_in(found)
    listed: list[tuple[EpisodeTitle, list[Sentence]]] = []
    times = sentences = 0
    for episode_id, ordinals in found.items():
        read = library.transcripts.some_sentences(episode_id, counting.needed(ordinals))
        counts = {sentence.ordinal: counting.times(sentence) for sentence in read}
        held = [sentence for sentence in read if counts[sentence.ordinal]]
        if not held:
            continue
        sentences += len(held) if counting.is_exact else len(ordinals)
        times += sum(counts.values()) if counting.is_exact else len(ordinals)
        listed.append((titles[episode_id], held))
    listed.sort(key=lambda each: (-(each[0].published or 0.0), each[0].title, each[0].id))
    is_abridged = has_moments and not (counting.is_exact and sentences <= MOST_MOMENTS)
    quoted: list[tuple[str, Sentence, Citation]] = []
    for title, held in listed:
        moments = _moments(held) if has_moments and not is_abridged else [[_telling(title, held, repeated)]]
        quoted += [(title.id, moment[0], _cite(library, title, moment)) for moment in moments]
    dates = [title.published for title, _ in listed if title.published is not None]
    return Mentioned(
        citations=tuple(citation for _, _, citation in quoted),
        places=tuple((episode_id, first.ordinal) for episode_id, first, _ in quoted),
        episodes=len(listed),
        times=times,
        sentences=sentences,
        shows=len({title.feed_id for title, _ in listed}),
        first=min(dates, default=None),
        last=max(dates, default=None),
        is_together=is_together,
        is_abridged=is_abridged,
    )


class _Counting:
    """How often a sentence that full text found says the subject: 0 when it is not meant after all.

    Full text takes more words for forms of one than it should ("general" for "generator"), so stems are compared again.
    Beyond `MOST_COUNTED` sentences only the first ones of an episode are read, where that is enough.
    """

    def __init__(
        self,
        subject: str,
        alternatives: Sequence[str],
        speakers: Collection[str],
        sentences: int,
        *,
        is_together: bool,
    ) -> None:
        self._speakers = speakers
        self._is_together = is_together
        self._is_quoted = _is_quoted(subject)
        self._sought = [tuple(self._form(word) for word in tokens(text)) for text in alternatives]
        self._letters = [text for text in alternatives if _is_without_spaces(text)]
        self._quick = self._make_quick()
        self.is_exact = sentences <= MOST_COUNTED or bool(speakers) or self._is_quoted

    def needed(self, ordinals: Sequence[int]) -> Sequence[int]:
        return ordinals if self.is_exact else ordinals[:_FIRST_ONES]

    def times(self, sentence: Sentence) -> int:
        if self._speakers and sentence.speaker not in self._speakers:
            return 0
        if self._letters:
            return sum(sentence.text.count(text) for text in self._letters) or 1
        if self._quick is not None and sentence.text.isascii():
            sought = {words[0] for words in self._sought}
            return sum(self._form(word.lower()) in sought for word in self._quick.findall(sentence.text))
        said = [self._form(word) for word in tokens(sentence.text)]
        if self._is_together:
            return int(any(set(_content_of(words)) <= set(said) for words in self._sought))
        return sum(_count(said, words) for words in self._sought)

    def _form(self, word: str) -> str:
        return word if self._is_quoted else stem(word)

    def _make_quick(self) -> "re.Pattern[str] | None":
        """For single words: what may be one of their forms, as most of a sentence cannot."""
        if self._is_together or not all(len(words) == 1 and words[0].isalpha() for words in self._sought):
            return None
        beginnings = {words[0][:_BEGINNING] for words in self._sought}
        return re.compile(rf"(?<![a-z0-9])(?:{'|'.join(map(re.escape, beginnings))})[a-z0-9]*", re.IGNORECASE)


def lead_of(subject: str, mentioned: Mentioned) -> str:
    """The counts of a list, in a sentence."""
    name = f"“{subject.strip(_QUOTES)}”"
    if not mentioned.citations:
        return f"{name} is not mentioned in your library."
    said = "once" if mentioned.times == 1 else f"{mentioned.times:,} times"
    if mentioned.sentences > MOST_COUNTED:
        said = f"in {mentioned.sentences:,} sentences"
    what = f"The words {name} are said together" if mentioned.is_together else f"{name} is mentioned"
    episodes = mentioned.episodes
    if episodes == 1:
        only = mentioned.citations[0]
        when = f", {day(mentioned.first)}" if mentioned.first is not None else ""
        return f"{what} {said}, in one episode: “{only.episode_title}” ({only.feed_title}{when})."
    where = f"{number_of(episodes, 'episode')} of {number_of(mentioned.shows, 'show')}"
    if mentioned.shows == 1:
        where = f"{number_of(episodes, 'episode')} of {mentioned.citations[0].feed_title}"
    when = ""
    if mentioned.first is not None and mentioned.last is not None:
        first, last = day(mentioned.first), day(mentioned.last)
        when = f", from {first} to {last}" if first != last else f", on {first}"
    shown = " Here is one quote of each episode." if mentioned.is_abridged else ""
    return f"{what} {said} in {where}{when}.{shown}"


def _alternatives(subject: str) -> list[str]:
    if _is_quoted(subject):
        return [subject.strip(_QUOTES)]
    return [part.strip(_QUOTES + " ") for part in _OR.split(subject) if part.strip(_QUOTES + " ")]


def _is_quoted(subject: str) -> bool:
    return len(subject) > 2 and subject[0] in _QUOTES and subject[-1] in _QUOTES


def _find(library: Library, expressions: Sequence[str], alternatives: Sequence[str]) -> dict[str, list[int]]:
    found = library.mentions.find(any_of(expressions))
    for text in alternatives:
        if _is_without_spaces(text):
            for episode_id, ordinals in library.mentions.find_letters(text).items():
                found[episode_id] = sorted({*found.get(episode_id, ()), *ordinals})
    return found


def _is_without_spaces(text: str) -> bool:
    return any(ord(letter) >= _FIRST_WITHOUT_SPACES for letter in text)


def _content_of(stems: Sequence[str]) -> list[str]:
    return [each for each in stems if each not in STOP_WORDS]


def _content(text: str) -> list[str]:
    return [word for word in tokens(text) if word not in STOP_WORDS]


def _count(said: Sequence[str], words: Sequence[str]) -> int:
    length = len(words)
    return sum(tuple(said[at : at + length]) == tuple(words) for at in range(len(said) - length + 1)) if length else 0


def _telling(title: EpisodeTitle, held: Sequence[Sentence], repeated: Set[tuple[str, int]]) -> Sentence:
    """The first mention in an episode that tells something: neither what the show always says nor a short sentence."""
    own = [s for s in held if (title.id, s.ordinal) not in repeated] or held
    return next((s for s in own if len(s.text.split()) >= SHORT_QUOTE_WORDS), own[0])


def _moments(held: Sequence[Sentence]) -> list[list[Sentence]]:
    """The mentions of an episode, those together that one speaker says right after each other."""
    moments: list[list[Sentence]] = []
    for sentence in held:
        before = moments[-1][-1] if moments else None
        follows = before is not None and (before.ordinal + 1, before.speaker) == (sentence.ordinal, sentence.speaker)
        if follows and len(moments[-1]) < LONGEST_MOMENT:
            moments[-1].append(sentence)
        else:
            moments.append([sentence])
    return moments


def _cite(library: Library, title: EpisodeTitle, moment: Sequence[Sentence]) -> Citation:
    """These sentences, word for word; short ones with the sentence after them."""
    said = list(moment)
    last = said[-1]
    if sum(len(sentence.text.split()) for sentence in said) < SHORT_QUOTE_WORDS:
        after = library.transcripts.sentences(title.id, last.ordinal + 1, last.ordinal + 1)
        said += [sentence for sentence in after if sentence.speaker == last.speaker]
    return Citation(
        feed_title=title.feed_title,
        episode_id=title.id,
        episode_guid=title.guid,
        episode_title=title.title,
        start=said[0].start,
        end=said[-1].end,
        quote=" ".join(sentence.text for sentence in said),
        speaker=said[0].speaker,
    )
