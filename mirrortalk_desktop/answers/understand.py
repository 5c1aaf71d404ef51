"""How a question is understood: where it is asked, and whether quotes, a complete list, or the newest word is wanted.

Every limit that is read out of a question becomes a chip that may be removed. A limit that the person set wins, and an
ordinary question stays as it is: a misreading is worse than a miss.
"""

import dataclasses
import datetime
import re
from collections.abc import Iterable, Set
from dataclasses import dataclass

from mirrortalk_desktop.answers.dates import Dates, find_dates
from mirrortalk_desktop.answers.follow_ups import FollowUp, find_follow_up, put_in_place, topic_of, with_subject
from mirrortalk_desktop.answers.kinds import Wanted, clean_subject, find_kind
from mirrortalk_desktop.answers.names import Known, find_episodes, find_feeds
from mirrortalk_desktop.answers.voices import find_voice
from mirrortalk_desktop.domain.question import Chip, ChipKind, QuestionKind, Scope, Understood
from mirrortalk_desktop.words import STOP_WORDS, tokens

#: Words that show that a question is about what is said in episodes, so that a date is theirs and not the world's.
_CUE = re.compile(
    r"\b(?:say|says|said|saying|talk\w*|discuss\w*|mention\w*|episodes?|podcasts?|guests?|hosts?|"
    r"brought\s+up|come\s+up|came\s+up|quotes?|thoughts)\b",
    re.IGNORECASE,
)
_WHAT_ABOUT = re.compile(r"^\W*(?:(?:and|but|so)\s+)?what\s+about\b", re.IGNORECASE)
#: Between such a word and a date, these tell of something that happened then.
_HAPPENED = re.compile(
    r"\b(?:happen\w*|was|were|had|did|became|began|came|went|won|lost|made|made|took|wrote|built|left|sold|bought|"
    r"(?!mentioned|discussed|talked|covered)\w{2,}ed)\b",
    re.IGNORECASE,
)


def readings(
    question: str,
    *,
    known: Known,
    scope: Scope,
    without: Set[ChipKind] = frozenset(),
    after: Understood | None = None,
    today: datetime.date,
) -> tuple[Understood, ...]:
    """How the question may be understood, the likeliest first; the next is tried when one is not answered.

    What the question before was about may not be meant, and limits that were taken over from it may leave nothing. A
    date that was taken away as a limit may have been meant as none of its words either.
    """
    found = _leaning_ways(question, known=known, scope=scope, without=without, after=after, today=today)
    dates = find_dates(question, today) if ChipKind.DATES in without else None
    left = _tidy(_without(question, dates.begin, dates.end)) if dates is not None else ""
    if not _has_content(left):
        return found
    undated = _leaning_ways(left, known=known, scope=scope, without=without, after=after, today=today)
    return (*found, *(dataclasses.replace(each, question=question) for each in undated))


def _leaning_ways(
    question: str,
    *,
    known: Known,
    scope: Scope,
    without: Set[ChipKind],
    after: Understood | None,
    today: datetime.date,
) -> tuple[Understood, ...]:
    """The ways in which it may lean on the question before."""

    def read(before: Understood | None, but_not: Set[ChipKind]) -> Understood:
        return understand(question, known=known, scope=scope, without=but_not, after=before, today=today)

    first = read(after, without)
    if after is None or not first.is_follow_up:
        return (first,)
    ways: list[Set[ChipKind]] = [without]
    leaning = find_follow_up(question)
    if leaning is not None and leaning.new and any(chip.kind is ChipKind.TOPIC for chip in first.chips):
        left = _read(leaning.new, known, scope, without, today, is_fragment=True)
        ways += [{*without, ChipKind.TOPIC}] if _has_content(left.text) else []
    found = [read(after, but_not) for but_not in ways]
    given_up = tuple(chip for chip in first.chips if chip in after.chips and chip.kind is not ChipKind.TOPIC)
    if given_up:
        topic = tuple(chip for chip in after.chips if chip.kind is ChipKind.TOPIC)
        unlimited = dataclasses.replace(after, question=after.search_text, whole_question="", scope=scope, chips=topic)
        found += [dataclasses.replace(read(unlimited, but_not), given_up=given_up) for but_not in ways]
    return tuple(found)


def date_in_words(understood: Understood, *, without: Set[ChipKind], today: datetime.date) -> Dates | None:
    """The date in a question that was taken as words of it and limits nothing; mostly there is none."""
    is_limited = understood.scope.since is not None or understood.scope.until is not None
    return None if is_limited or ChipKind.DATES in without else find_dates(understood.question, today)


def understand(
    question: str,
    *,
    known: Known,
    scope: Scope,
    without: Set[ChipKind] = frozenset(),
    after: Understood | None = None,
    today: datetime.date,
) -> Understood:
    """How the question is understood, with the question before it in `after`."""
    if after is not None and after.kind is QuestionKind.LIBRARY:
        after = None
    leaning = find_follow_up(question) if after is not None else None
    if after is None or (leaning is None and not _is_only_a_limit(question, known, scope, without, today)):
        return _alone(question, known, scope, without, today)
    leaning = leaning or FollowUp(new=question)
    if ChipKind.TOPIC in without:
        return _alone(leaning.new or question, known, scope, without, today, question=question, after=after)
    return _together(question, leaning, after, known, scope, without, today)


@dataclass(slots=True)
class _Reading:
    """A question while it is read: what is left of it, and the limits that were found."""

    text: str
    for_kind: str
    scope: Scope
    chips: list[Chip] = dataclasses.field(default_factory=list)

    def cut(self, begin: int, end: int) -> None:
        self.text = _without(self.text, begin, end)
        self.for_kind = self.text

    def limit(self, kind: ChipKind, label: str, **limits: object) -> None:
        self.chips.append(Chip(kind, label))
        self.scope = dataclasses.replace(self.scope, **limits)  # type: ignore[arg-type]


def _alone(
    text: str,
    known: Known,
    scope: Scope,
    without: Set[ChipKind],
    today: datetime.date,
    *,
    question: str = "",
    after: Understood | None = None,
) -> Understood:
    """A question by itself; what follows one loses its topic and keeps its limits."""
    reading = _read(text, known, scope, without, today, is_fragment=after is not None)
    if after is not None:
        _inherit(reading, after, scope, without)
    wanted = find_kind(reading.for_kind)
    left = _tidy(reading.text) if reading.chips else text
    return Understood(
        question=question or text,
        search_text=_search_text(wanted, left, text),
        kind=wanted.kind,
        subject=wanted.subject,
        scope=reading.scope,
        chips=tuple(reading.chips),
    )


def _is_only_a_limit(question: str, known: Known, scope: Scope, without: Set[ChipKind], today: datetime.date) -> bool:
    """Whether a question says where to look and nothing else, such as “what does Anna say?”."""
    reading = _read(question, known, scope, without, today, is_fragment=False)
    return bool(reading.chips) and not _has_content(reading.text)


def _together(
    question: str,
    leaning: FollowUp,
    after: Understood,
    known: Known,
    scope: Scope,
    without: Set[ChipKind],
    today: datetime.date,
) -> Understood:
    """A follow-up: the topic, kind and limits of the question before go on, where it says nothing else."""
    reading = _read(leaning.new, known, scope, without, today, is_fragment=True)
    _inherit(reading, after, scope, without)
    new = _tidy(reading.text)
    topic = topic_of(after)
    chips = (*reading.chips, Chip(ChipKind.TOPIC, topic))
    kind, subject, whole = after.kind, after.subject, ""
    has_same_limits = _limits_in(after.chips) <= _limits_in(chips)
    in_place = put_in_place(new, after) if leaning.is_subject and kind is QuestionKind.QUOTES else None
    if in_place is not None:
        search, chips = in_place[0], tuple(reading.chips)
        whole = in_place[1] if has_same_limits else ""
    elif not _has_content(new):
        whole = with_subject(question, subject or topic)
        search = f"{leaning.leading.capitalize()}? {after.search_text}" if leaning.leading else after.search_text
        if leaning.leading:
            kind, subject = QuestionKind.QUOTES, ""
    elif kind is QuestionKind.QUOTES or leaning.is_question:
        search, kind, subject = f"{new}, {topic}", QuestionKind.QUOTES, ""
    else:
        subject = clean_subject(new)
        search, chips = new, tuple(reading.chips)
        kind = kind if subject else QuestionKind.QUOTES
    return Understood(question, search, kind, subject, reading.scope, chips, is_follow_up=True, whole_question=whole)


def _limits_in(chips: Iterable[Chip]) -> set[Chip]:
    return {chip for chip in chips if chip.kind is not ChipKind.TOPIC}


def _inherit(reading: _Reading, after: Understood, scope: Scope, without: Set[ChipKind]) -> None:
    """Limits that were understood from the question before hold on, unless this one has its own of that kind."""
    fields = {
        ChipKind.FEED: ("feed_ids",),
        ChipKind.EPISODE: ("episode_ids",),
        ChipKind.SPEAKER: ("speakers",),
        ChipKind.DATES: ("since", "until"),
    }
    taken = {chip.kind for chip in reading.chips}
    for chip in after.chips:
        names = fields.get(chip.kind, ())
        is_set = any(getattr(scope, name) for name in names)
        if names and chip.kind not in taken and chip.kind not in without and not is_set:
            reading.limit(chip.kind, chip.label, **{name: getattr(after.scope, name) for name in names})


# --- limits


def _read(
    text: str, known: Known, scope: Scope, without: Set[ChipKind], today: datetime.date, *, is_fragment: bool
) -> _Reading:
    reading = _Reading(text, text, scope)
    if not scope.episode_ids and ChipKind.EPISODE not in without:
        _take_episode(reading, known)
    if not scope.feed_ids and not scope.episode_ids and ChipKind.FEED not in without:
        _take_feed(reading, known)
    if scope.since is None and scope.until is None and ChipKind.DATES not in without:
        _take_dates(reading, known, today, is_fragment=is_fragment)
    if not scope.speakers and ChipKind.SPEAKER not in without:
        _take_speaker(reading, known)
    return reading


def _take_episode(reading: _Reading, known: Known) -> None:
    named = find_episodes(reading.text, known)
    if named is not None:
        reading.limit(ChipKind.EPISODE, named.label, episode_ids=named.ids)
        reading.cut(named.begin, named.end)


def _take_feed(reading: _Reading, known: Known) -> None:
    named = find_feeds(reading.text, known.feeds())
    if named is not None:
        reading.limit(ChipKind.FEED, named.label, feed_ids=named.ids)
        reading.cut(named.begin, named.end)


def _take_dates(reading: _Reading, known: Known, today: datetime.date, *, is_fragment: bool) -> None:
    dates = find_dates(reading.text, today)
    is_anything_dated = known.has_episodes(0.0, None)
    if dates is None or not is_anything_dated:
        return
    rest = _without(reading.text, dates.begin, dates.end)
    if not is_fragment and not _is_about_episodes(reading, rest, dates.begin):
        return
    # A year of which nothing is there, but which is spoken of, is that of a story: “the crisis in 2008”.
    if not known.has_episodes(dates.since, dates.until) and dates.year and known.is_said(dates.year):
        return
    reading.limit(ChipKind.DATES, dates.label, since=dates.since, until=dates.until)
    reading.cut(dates.begin, dates.end)


def _is_about_episodes(reading: _Reading, rest: str, place: int) -> bool:
    """Whether a date at this place is when something was said, and not when something happened."""
    if _WHAT_ABOUT.match(reading.text) or find_kind(rest).kind is not QuestionKind.QUOTES:
        return True
    cues = list(_CUE.finditer(reading.text))
    before = [cue for cue in cues if cue.end() <= place]
    if before:
        return not _HAPPENED.search(reading.text[before[-1].end() : place])
    return bool(cues)


def _take_speaker(reading: _Reading, known: Known) -> None:
    voice = find_voice(reading.text, known.speakers)
    if voice is not None:
        reading.limit(ChipKind.SPEAKER, ", ".join(voice.speakers), speakers=voice.speakers)
        reading.text, reading.for_kind = " ".join(voice.left.split()), voice.for_kind


# --- words


def _search_text(wanted: Wanted, left: str, question: str) -> str:
    """What is searched: the subject of a list, else what is left of the question, else all of it."""
    if wanted.subject:
        return wanted.subject.strip("\"'“”‘’")
    return left if _has_content(left) else question


def has_telling_word(text: str) -> bool:
    """Whether a text has a word that says what it is about."""
    return any(word not in STOP_WORDS for word in tokens(text))


def _has_content(text: str) -> bool:
    return has_telling_word(text) or any(ord(letter) > 0x2E7F for letter in text)


def _without(text: str, begin: int, end: int) -> str:
    return f"{text[:begin].rstrip()} {text[end:].lstrip()}".strip()


def _tidy(text: str) -> str:
    return re.sub(r"\s+([?!.,])", r"\1", " ".join(text.split())).strip(" ,")
