"""The nouns of MirrorTalk, from a feed to an answer.

All are frozen: a change is a new object. Every noun that came from speech carries its time, in seconds from the start
of the episode's audio. Identity comes from content (see `identity.py`), so doing a thing twice is an update.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from mirrortalk_desktop.domain.question import Understood


class Stage(StrEnum):
    """The three things that are done for an episode."""

    AUDIO = "audio"
    TRANSCRIPT = "transcript"
    INDEX = "index"


class State(StrEnum):
    """How far a stage has come. `NONE` means nobody asked for it."""

    NONE = "none"
    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    FAILED = "failed"


class Doubt(StrEnum):
    """Why what was written down was possibly not said."""

    LOOP = "loop"
    UNSURE = "unsure"
    NO_VOICE = "no voice"
    TOO_FAST = "too fast"


class TranscriptSource(StrEnum):
    """Where the words of a transcript come from."""

    PUBLISHED = "published"
    SPEECH = "speech"


@dataclass(frozen=True, slots=True)
class Failure:
    """Why something could not be done: the name of a `MirrorTalkError` class and its facts."""

    code: str
    facts: dict[str, str | int | float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Feed:
    """A podcast the person follows, or a folder of local files treated as one.

    `is_home`: it was added at an address in the person's own network. `failures` counts looks in a row that failed, the
    last of them for `failure`; it is not looked at by itself before `retry_at`, Unix time.
    """

    id: str
    url: str
    title: str
    link: str = ""
    author: str = ""
    description: str = ""
    language: str = ""
    image_url: str = ""
    is_local: bool = False
    is_active: bool = True
    etag: str = ""
    last_modified: str = ""
    next_page_url: str = ""
    checked_at: float | None = None
    added_at: float = 0.0
    failure: Failure | None = None
    is_home: bool = False
    failures: int = 0
    retry_at: float | None = None


@dataclass(frozen=True, slots=True)
class TranscriptLink:
    """A transcript that a feed offers for an episode (`podcast:transcript`)."""

    url: str
    mime_type: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class ShowOptions:
    """What a person wants otherwise for one show. Empty and 0 mean: as for all shows."""

    speech_model: str = ""
    language: str = ""
    takes_new: bool = True
    most_kept: int = 0


@dataclass(frozen=True, slots=True)
class Episode:
    """One item of a feed. `published` is Unix time; `duration` and all other times are seconds."""

    id: str
    feed_id: str
    guid: str
    title: str
    link: str = ""
    description: str = ""
    published: float | None = None
    duration: float | None = None
    audio_url: str = ""
    audio_type: str = ""
    audio_bytes: int | None = None
    is_video: bool = False
    image_url: str = ""
    chapters_url: str = ""
    transcripts: tuple[TranscriptLink, ...] = ()
    language: str = ""
    prefers_audio: bool = False
    audio_state: State = State.NONE
    transcript_state: State = State.NONE
    index_state: State = State.NONE
    failure: Failure | None = None
    failed_stage: Stage | None = None
    attempts: int = 0

    @property
    def is_wanted(self) -> bool:
        """Whether the person asked for this episode to be taken."""
        return self.transcript_state is not State.NONE

    @property
    def is_searchable(self) -> bool:
        """Whether questions are answered from this episode."""
        return self.index_state is State.DONE


@dataclass(frozen=True, slots=True)
class EpisodeCounts:
    """How many episodes a feed has, how many are ready to ask, how many wait for their turn, and how many failed."""

    episodes: int = 0
    ready: int = 0
    waiting: int = 0
    failed: int = 0


@dataclass(frozen=True, slots=True)
class AudioFile:
    """The very file that was transcribed; another copy may have other advertisements and other times."""

    episode_id: str
    path: str
    sha256: str
    size: int
    duration: float
    format: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """A titled part of an episode."""

    start: float
    title: str


@dataclass(frozen=True, slots=True)
class Word:
    """One heard word with its times and the engine's probability (0 to 1)."""

    start: float
    end: float
    text: str
    probability: float = 1.0


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of speech as the engine or the publisher cut it. What has a `doubt` is shown, and used for nothing."""

    start: float
    end: float
    text: str
    speaker: str = ""
    words: tuple[Word, ...] = ()
    doubt: Doubt | None = None


@dataclass(frozen=True, slots=True)
class Window:
    """A few minutes of audio with what was heard in it: the unit of work that is committed."""

    ordinal: int
    start: float
    end: float
    segments: tuple[Segment, ...]
    model: str = ""
    rung: str = "full"
    language: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A whole sentence, verbatim from the transcript, with the times of its words."""

    ordinal: int
    start: float
    end: float
    text: str
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Transcript:
    """All that is said in an episode, in order of time."""

    episode_id: str
    source: TranscriptSource
    language: str
    model: str
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """A run of whole sentences, the unit that is embedded and searched. Sentence numbers are inclusive."""

    id: str
    episode_id: str
    ordinal: int
    first_sentence: int
    last_sentence: int
    start: float
    end: float
    text: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that was found, best first; scores compare only within one search."""

    passage: Passage
    score: float
    #: Cosine similarity of question and passage vectors (-1 to 1), and BM25 score (0 when no word matched).
    similarity: float = 0.0
    bm25: float = 0.0
    #: Cosine similarity of the question to each sentence of the passage, in order; empty when it is not known.
    sentence_similarities: tuple[float, ...] = ()
    #: The best similarity of three sentences in a row; 0 when it is not known.
    moment_similarity: float = 0.0


@dataclass(frozen=True, slots=True)
class Citation:
    """A verbatim quote and the place where it can be heard."""

    feed_title: str
    episode_id: str
    episode_guid: str
    episode_title: str
    start: float
    end: float
    quote: str
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A moment that a person kept: its words with those around them, its place, and a note of the person's own.

    It refers to nothing that may be deleted. `citation.quote` is empty where nothing was transcribed yet.
    """

    citation: Citation
    before: str = ""
    after: str = ""
    note: str = ""
    #: Its number among the bookmarks, and when it was kept, in Unix time; 0 and None before it is.
    number: int = 0
    kept_at: float | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """How far a person has heard an episode, in seconds, and whether that was to its end."""

    position: float
    is_played: bool = False


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of the library a question was asked of."""

    episodes: int
    passages: int
    hours: float
    waiting: int
    #: How many shows the searched episodes are from; 0 in answers of earlier versions.
    shows: int = 0
    #: The hours of all episodes that were asked for, those that wait too; 0 in answers of earlier versions.
    wanted_hours: float = 0.0
    #: Why only words were compared, as a name in `messages.WORDS_ONLY`; nothing where the index was searched.
    words_only: str = ""
    #: While the index is made again: so many of so many episodes are in it.
    indexed: int = 0
    to_index: int = 0


@dataclass(frozen=True, slots=True)
class Topic:
    """Something that several episodes speak about, found in what is said in them.

    `phrase` is its key; `labels` are those of tone and growth domain, where they were computed.
    """

    phrase: str
    label: str
    episodes: int
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """Quotes that answer a question, or the plain statement that there are none.

    `lead` holds only facts the program knows. When `is_answered` is false, `citations` is empty and `hits` are the
    nearest passages.
    """

    question: str
    is_answered: bool
    lead: str
    citations: tuple[Citation, ...]
    hits: tuple[Hit, ...]
    searched: Coverage
    seconds: float
    #: How the question was understood; None for answers of earlier versions.
    understood: Understood | None = None
    #: A kind word that goes with the answer ("care"), or nothing.
    note: str = ""
    #: Episodes that wait and look likely by their titles and notes, best first.
    likely_waiting: tuple[str, ...] = ()
    #: The number of the exchange in the history; 0 when it is not kept.
    number: int = 0
    #: What the person thinks of it: -1, 0 (has not said) or 1.
    thumb: int = 0
    #: When it was asked, in Unix time; None when it is not kept.
    asked_at: float | None = None
