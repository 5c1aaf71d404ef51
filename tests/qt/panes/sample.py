"""Invented podcasts, episodes, jobs and answers for the tests and pictures of the panes."""

from dataclasses import replace

from mirrortalk_desktop.domain.job import Job, Task
from mirrortalk_desktop.domain.model import (
    Answer,
    Chapter,
    Citation,
    Coverage,
    Episode,
    EpisodeCounts,
    Failure,
    Feed,
    Hit,
    Passage,
    Segment,
    Stage,
    State,
    Topic,
    Transcript,
    TranscriptLink,
    TranscriptSource,
)
from mirrortalk_desktop.domain.question import Chip, ChipKind, QuestionKind, Scope, Understood
from mirrortalk_desktop.domain.work import Progress
from mirrortalk_desktop.qt.models.chat import Exchange, LikelyEpisode
from mirrortalk_desktop.qt.models.limits import Question
from mirrortalk_desktop.qt.models.timeline import Timeline, TimelinePlace
from mirrortalk_desktop.qt.sampler import MemoryState
from mirrortalk_desktop.runtime.governor import Rung
from mirrortalk_desktop.runtime.keeper import MemoryEvent
from mirrortalk_desktop.runtime.memory import MemorySample

FEEDS = (
    Feed("f1", "https://example.org/river.xml", "The Slow River", author="Ada Kellerman"),
    Feed("f2", "https://example.org/bench.xml", "Workbench Stories", author="Jonas Field"),
    Feed("f3", "https://example.org/night.xml", "Night Shift Letters"),
    Feed(
        "f4",
        "https://example.org/gone.xml",
        "Bread and Numbers",
        failure=Failure("Unreachable", {"url": "https://example.org/gone.xml", "reason": "no answer"}),
    ),
)
COUNTS = {"f1": EpisodeCounts(124, 12, 2), "f2": EpisodeCounts(48, 3, 0), "f3": EpisodeCounts(9, 0, 0)}

_TITLES = (
    "What a ferry pilot knows about patience",
    "Three ways to read a landscape",
    "The teacher who stopped grading",
    "Salt, snow and the price of a road",
    "Letters from the lighthouse",
    "Why old maps lie, and why that helps",
    "A short history of the pause",
    "How to listen to somebody you disagree with, and other things that nobody ever taught us at school",
)


def episode(number: int, **changes: object) -> Episode:
    """An episode of the first feed."""
    made = Episode(
        id=f"e{number}",
        feed_id="f1",
        guid=f"guid-{number}",
        title=_TITLES[number % len(_TITLES)],
        published=1_763_000_000 - number * 7 * 86_400,
        duration=1800 + 397 * (number % 9),
        audio_url=f"https://example.org/{number}.mp3",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


DONE = {"audio_state": State.DONE, "transcript_state": State.DONE, "index_state": State.DONE}
EPISODES = (
    episode(0, **DONE),
    episode(1, audio_state=State.DONE, transcript_state=State.RUNNING),
    episode(2, audio_state=State.RUNNING, transcript_state=State.WAITING),
    episode(3, transcript_state=State.WAITING),
    episode(
        4,
        audio_state=State.FAILED,
        transcript_state=State.WAITING,
        failed_stage=Stage.AUDIO,
        failure=Failure("NotThere", {"url": "https://example.org/4.mp3"}),
    ),
    episode(5, transcripts=(TranscriptLink("https://example.org/5.vtt", "text/vtt"),)),
    episode(6, is_video=True),
    episode(7),
)

JOBS = (
    Job(
        "j1",
        Task.TRANSCRIBE,
        State.RUNNING,
        "Three ways to read a landscape",
        "The Slow River",
        "e1",
        progress=Progress(812, 2197, "s"),
        speed=12.3,
        seconds_left=112,
    ),
    Job(
        "j2",
        Task.DOWNLOAD,
        State.RUNNING,
        "The teacher who stopped grading",
        "The Slow River",
        "e2",
        progress=Progress(41_000_000, 52_000_000, "bytes"),
        speed=3_400_000,
        seconds_left=4,
    ),
    Job("j3", Task.TRANSCRIPT, State.WAITING, "Salt, snow and the price of a road", "The Slow River", "e3"),
    Job(
        "j4",
        Task.TRANSCRIBE,
        State.PAUSED,
        "Letters home",
        "Night Shift Letters",
        progress=Progress(600, 3600, "s"),
    ),
    Job(
        "j5",
        Task.DOWNLOAD,
        State.FAILED,
        "Letters from the lighthouse",
        "The Slow River",
        "e4",
        failure=Failure("NotThere", {"url": "https://example.org/4.mp3"}),
    ),
)

_LINES = (
    ("Ada", "Welcome back. Today I am on the ferry that has crossed this river for a hundred and forty years."),
    ("Ada", "The pilot has agreed to talk, as long as he may keep his eyes on the water."),
    ("Piet", "People think the current is the hard part. It is not."),
    ("Piet", "The hard part is waiting."),
    ("Piet", "You see the barge, you know exactly what you will do, and then you do nothing for four minutes."),
    ("Ada", "What do you think about in those four minutes?"),
    ("Piet", "Patience is not sitting still. Patience is staying ready without leaning forward."),
    ("Piet", "My father told me that, and I was forty before I understood it."),
)


def transcript(repeats: int = 12) -> Transcript:
    """What is said in the first episode, several times over."""
    segments = tuple(
        Segment(
            start=(number := repeat * len(_LINES) + place) * 6.0, end=number * 6.0 + 5.5, text=text, speaker=speaker
        )
        for repeat in range(repeats)
        for place, (speaker, text) in enumerate(_LINES)
    )
    return Transcript("e0", TranscriptSource.SPEECH, "en", "base", segments)


CHAPTERS = (Chapter(0.0, "On the water"), Chapter(96.0, "The barge"), Chapter(240.0, "What his father said"))


def citation(number: int = 0, start: float = 36.0) -> Citation:
    """A quote from the ferry."""
    quotes = (
        "Patience is not sitting still. Patience is staying ready without leaning forward.",
        "You see the barge, you know exactly what you will do, and then you do nothing for four minutes.",
    )
    return Citation(
        "The Slow River",
        "e0",
        "guid-0",
        "What a ferry pilot knows about patience",
        start,
        start + 9,
        quotes[number % 2],
        "Piet",
    )


ANSWER = Answer(
    question="What does the pilot say about patience?",
    is_answered=True,
    lead="2 quotes from “What a ferry pilot knows about patience” (The Slow River).",
    citations=(citation(0, 36.0), citation(1, 0.0)),
    hits=(),
    searched=Coverage(episodes=15, passages=812, hours=11.4, waiting=2),
    seconds=0.4,
)
REFUSAL = Answer(
    question="Who won the chess tournament?",
    is_answered=False,
    lead="Your library does not answer this.",
    citations=(),
    hits=(Hit(Passage("p1", "e0", 0, 0, 2, 754.0, 790.0, "My father told me that."), 0.1),),
    searched=Coverage(episodes=3, passages=120, hours=1.2, waiting=2),
    seconds=0.3,
)

UNDERSTOOD = Understood(
    "And about sleep?",
    "sleep, what the pilot says about patience",
    scope=Scope(speakers=("Piet",)),
    chips=(Chip(ChipKind.SPEAKER, "Piet"), Chip(ChipKind.TOPIC, "patience pilot")),
    is_follow_up=True,
)


def every_mention(count: int) -> Answer:
    """A complete list: one quote for each of so many episodes."""
    citations = tuple(
        replace(citation(number, 30.0 * number), episode_id=f"e{number}", episode_title=_TITLES[number % len(_TITLES)])
        for number in range(count)
    )
    question = "Which episodes mention patience?"
    return Answer(
        question=question,
        is_answered=True,
        lead=f"{count} episodes mention “patience”.",
        citations=citations,
        hits=(),
        searched=Coverage(episodes=212, passages=9000, hours=212.0, waiting=4, shows=3, wanted_hours=230.0),
        seconds=0.1,
        understood=Understood(question, "patience", QuestionKind.EVERY_MENTION, "patience"),
        number=9,
        asked_at=1_763_000_000.0,
    )


def every_moment(*counts: int) -> Answer:
    """A complete list of moments: so many of each episode, one after the other."""
    citations = tuple(
        replace(citation(number, 30.0 * moment), episode_id=f"e{number}", episode_title=_TITLES[number])
        for number, count in enumerate(counts)
        for moment in range(count)
    )
    listed = every_mention(1)
    return replace(
        listed,
        question="Every time they talk about patience",
        citations=citations,
        understood=replace(listed.understood, kind=QuestionKind.EVERY_MOMENT),
    )


def timeline(*days_and_quotes: tuple[float, bool]) -> Timeline:
    """Episodes e0, e1… of an answer, so many days after the first one of the library, quoted or only near."""
    first = 1_600_000_000.0
    places = tuple(
        TimelinePlace(
            f"e{number}",
            _TITLES[number % len(_TITLES)],
            first + day * 86_400,
            60.0 * number,
            replace(citation(0, 60.0 * number), episode_id=f"e{number}") if is_quoted else None,
        )
        for number, (day, is_quoted) in enumerate(days_and_quotes)
    )
    return Timeline(first, first + 1000 * 86_400, places)


def earlier(number: int, question: str, answer: Answer | None = None) -> Exchange:
    """An exchange of the history."""
    kept = replace(answer or ANSWER, question=question, number=number, asked_at=1_763_000_000.0 - number * 86_400)
    return Exchange(-number, Question(question), kept)


LIKELY = (
    LikelyEpisode("e3", "Salt, snow and the price of a road", "The Slow River"),
    LikelyEpisode("e9", "The grandmaster who forgot the rules", "Workbench Stories"),
)
TOPICS = (
    Topic("patience", "patience", 12, ("calm", "mindset")),
    Topic("old map", "old maps", 6),
    Topic("ferry", "the ferry", 1, ("curious",)),
)

MEMORY_EVENTS = (
    MemoryEvent(1_760_000_000.0, "loaded", "base", needed_mb=150.0, left_mb=300.0),
    MemoryEvent(1_760_000_060.0, "tiny", "base", needed_mb=210.0, left_mb=120.0),
)
MEMORY = MemoryState(
    MemorySample(680.0, 5_300.0),
    800,
    Rung.TINY,
    {"app": 140.0, "Whisper": 150.0, "embedder": 45.0, "window": 60.0},
    MEMORY_EVENTS,
)
