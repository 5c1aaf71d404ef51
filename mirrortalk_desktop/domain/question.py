"""A question as it was understood: what is searched, where, and whether a complete list is wanted."""

from dataclasses import dataclass, field
from enum import StrEnum

LONGEST_QUESTION = 2_000
"""In characters, with every run of white space counted as one."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Where a question is asked: empty tuples and None mean everywhere.

    `since` and `until` limit when an episode was published, in Unix time: from `since` on, before `until`. `speakers`
    are names as the transcripts have them.
    """

    feed_ids: tuple[str, ...] = ()
    episode_ids: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    since: float | None = None
    until: float | None = None

    @property
    def is_everywhere(self) -> bool:
        """Whether the whole library is searched."""
        return self == Scope()


class QuestionKind(StrEnum):
    """What kind of answer a question asks for."""

    #: The best places, as quotes.
    QUOTES = "quotes"
    #: Every episode in which something is said: “which episodes mention…”, “how many times…”.
    EVERY_MENTION = "every_mention"
    #: Every moment at which something is said: “every time they talk about…”, “all mentions of…”.
    EVERY_MOMENT = "every_moment"
    #: The newest place where something is said: “the latest on…”.
    LATEST = "latest"
    #: What the library holds, and not what is said in it: “how many episodes are there?”.
    LIBRARY = "library"

    @property
    def is_list(self) -> bool:
        """Whether the answer is complete: all that is said, and not the best of it."""
        return self in (QuestionKind.EVERY_MENTION, QuestionKind.EVERY_MOMENT)


class ChipKind(StrEnum):
    """What limits where a question is asked, one kind of chip each."""

    FEED = "feed"
    EPISODE = "episode"
    SPEAKER = "speaker"
    DATES = "dates"
    #: What an earlier question was about, taken over by a follow-up.
    TOPIC = "topic"


@dataclass(frozen=True, slots=True)
class Chip:
    """One limit that was understood from the question, and may be removed: `label` is shown."""

    kind: ChipKind
    label: str


@dataclass(frozen=True, slots=True)
class Understood:
    """How a question was understood. `search_text` is what is searched; `subject` is what a complete list is about."""

    question: str
    search_text: str
    kind: QuestionKind = QuestionKind.QUOTES
    subject: str = ""
    scope: Scope = field(default_factory=Scope)
    chips: tuple[Chip, ...] = ()
    is_follow_up: bool = False
    #: A follow-up as a question that stands alone, where it can be put so.
    whole_question: str = ""
    #: Limits of the question before that were given up, since nothing within them answers.
    given_up: tuple[Chip, ...] = ()

    @property
    def reads_as(self) -> str:
        """The question as it was understood, for a person to read."""
        return self.whole_question or self.search_text
