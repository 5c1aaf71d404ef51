"""States, times and speeds in the words that a person reads, so that no two lists say them differently."""

from dataclasses import dataclass
from datetime import UTC, datetime
from datetime import date as date_
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from mirrortalk_desktop.domain.job import Job, Task
from mirrortalk_desktop.domain.messages import Message, why_it_waits
from mirrortalk_desktop.domain.model import Doubt, Episode, Failure, Feed, State
from mirrortalk_desktop.domain.retelling import Language, retold
from mirrortalk_desktop.domain.work import Shortage
from mirrortalk_desktop.qt.text import message_of, size, translated_message


class Look(StrEnum):
    """What a state looks like: the icon beside its word (the colour only repeats it)."""

    IDLE = "idle"
    WAITING = "waiting"
    BUSY = "busy"
    PAUSED = "paused"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class StateWords:
    """A state in a word or two, and the look that goes with it."""

    word: str
    look: Look


def tr(source: str, count: int = -1) -> str:
    """The translation of a text that belongs to no widget."""
    return QCoreApplication.translate("Words", source, None, count)


def episode_state(episode: Episode) -> StateWords:
    """How far an episode has come."""
    states = (episode.audio_state, episode.transcript_state, episode.index_state)
    if episode.is_searchable:
        return StateWords(tr("Ready to ask"), Look.READY)
    if State.FAILED in states:
        return StateWords(tr("Failed"), Look.FAILED)
    if State.PAUSED in states:
        return StateWords(tr("Paused"), Look.PAUSED)
    if episode.index_state is State.RUNNING:
        return StateWords(tr("Making it searchable"), Look.BUSY)
    if episode.transcript_state is State.RUNNING:
        return StateWords(tr("Transcribing"), Look.BUSY)
    if episode.audio_state is State.RUNNING:
        return StateWords(tr("Downloading"), Look.BUSY)
    if episode.transcript_state is State.DONE:
        return StateWords(tr("Transcribed, soon ready to ask"), Look.WAITING)
    if episode.is_wanted:
        return StateWords(tr("Waiting"), Look.WAITING)
    if episode.is_video:
        return StateWords(tr("Video, not taken"), Look.IDLE)
    return StateWords(tr("Not taken"), Look.IDLE)


def job_state(job: Job) -> StateWords:
    """What a job is doing, or why it is not."""
    if job.state is State.RUNNING and job.progress and job.progress.shortage:
        return StateWords(tr("Waiting for memory"), Look.WAITING)
    if job.state is State.RUNNING:
        return StateWords(task_name(job.task), Look.BUSY)
    if job.state is State.PAUSED and job.is_held:
        return StateWords(tr("For the next run"), Look.WAITING)
    return {
        State.NONE: StateWords(tr("Not started"), Look.IDLE),
        State.WAITING: StateWords(tr("Waiting"), Look.WAITING),
        State.PAUSED: StateWords(tr("Paused"), Look.PAUSED),
        State.DONE: StateWords(tr("Done"), Look.READY),
        State.FAILED: StateWords(tr("Failed"), Look.FAILED),
    }[job.state]


def why_it_rests(job: Job) -> str:
    """What a job waits for that is not being done; nothing where a person stopped it, or before it is looked at."""
    if job.state is State.PAUSED and job.is_held:
        return tr("one run takes no more episodes; Resume takes it at once")
    if job.state is not State.WAITING or not job.title:
        return ""
    if job.is_offline:
        return tr("until “Work offline” is turned off")
    return {
        Task.REFRESH: tr("for what is fetched before it"),
        Task.TRANSCRIPT: tr("for what is fetched before it"),
        Task.DOWNLOAD: tr("for the downloads before it"),
        Task.TRANSCRIBE: tr("for the episodes before it"),
        Task.INDEX: tr("until the search is free"),
        Task.REHEAR: tr("until all else is transcribed"),
    }[job.task]


def task_name(task: Task) -> str:
    """What is being done, as the person sees it."""
    return {
        Task.REFRESH: tr("Looking for new episodes"),
        Task.TRANSCRIPT: tr("Fetching the transcript"),
        Task.DOWNLOAD: tr("Downloading"),
        Task.TRANSCRIBE: tr("Transcribing"),
        Task.INDEX: tr("Making it searchable"),
        Task.REHEAR: tr("Listening again, more closely"),
    }[task]


def shortage(why: Shortage) -> str:
    """Why a job waits for memory."""
    return why_it_waits(why, translated_message)


def failure_message(failure: Failure) -> Message:
    """The sentence and next step for a failure."""
    return message_of(failure)


def possibly_not_said(doubt: Doubt) -> str:
    """Why the words of a transcript are grey."""
    why = {
        Doubt.LOOP: tr("the same words come again and again."),
        Doubt.UNSURE: tr("the speech model was guessing. It may be music, noise, or talk that cannot be made out."),
        Doubt.NO_VOICE: tr("no voice is heard there."),
        Doubt.TOO_FAST: tr("nobody speaks so fast."),
    }[doubt]
    return tr("Possibly not said: {why}").format(why=why)


def lead(said: str) -> str:
    """The line above an answer, in the person's language."""
    return retold(said, Language(translated_message, _written_out, lambda number: QLocale().toString(number)))


def _written_out(day: date_) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), tr("d MMMM yyyy"))


def quoted(text: str) -> str:
    """What somebody said, in the marks of the person's language."""
    return tr("“{quote}”").format(quote=text)


def clock(seconds: float) -> str:
    """A place in an episode: 4:07, or 1:02:45 from one hour on."""
    whole = max(0, int(seconds))
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def duration(seconds: float) -> str:
    """How long something is: 52 min, 1 h 12 min, 40 s."""
    if seconds < 60:
        return tr("{seconds} s").format(seconds=max(0, round(seconds)))
    minutes = round(seconds / 60)
    if minutes < 60:
        return tr("{minutes} min").format(minutes=minutes)
    return tr("{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)


def date(unix_time: float) -> str:
    """A day as the person's country writes it, in medium length."""
    day = datetime.fromtimestamp(unix_time, UTC).astimezone()
    return QLocale().toString(QDate(day.year, day.month, day.day), tr("d MMM yyyy"))


def moment(timestamp: float) -> str:
    """A day and a time, given in Unix time, as the person's country writes them."""
    at = QDateTime.fromSecsSinceEpoch(int(timestamp))
    return f"{date(timestamp)}, {QLocale().toString(at.time(), QLocale.FormatType.ShortFormat)}"


def next_try(feed: Feed) -> str:
    """When a feed in trouble is looked at again by itself; "" for one that is not."""
    if feed.failure is None or feed.retry_at is None or not feed.is_active:
        return ""
    at = QDateTime.fromSecsSinceEpoch(int(feed.retry_at))
    time = QLocale().toString(at.time(), QLocale.FormatType.ShortFormat)
    if at.date() == QDate.currentDate():
        return tr("next try {time}").format(time=time)
    return tr("next try {date}, {time}").format(date=date(feed.retry_at), time=time)


def time_left(seconds: float) -> str:
    """An estimate of the time left, no finer than it deserves."""
    if seconds < 60:
        return tr("less than a minute left")
    return tr("about {duration} left").format(duration=duration(seconds))


def speed(job: Job) -> str:
    """How fast a job goes: “12× real time” for audio, “3.4 MB/s” for downloads, nothing when nobody knows."""
    if job.speed is None or job.speed <= 0 or job.progress is None:
        return ""
    if job.progress.unit == "bytes":
        return tr("{amount}/s").format(amount=size(job.speed))
    if job.progress.unit == "s":
        factor = f"{job.speed:.0f}" if job.speed >= 10 else QLocale().toString(job.speed, "f", 1)
        return tr("{factor}× real time").format(factor=factor)
    return ""


def topic_label(name: str) -> str:
    """The name of a tone or a part of life, as the person sees it; one that is not known stays as it is."""
    return {
        "warm": tr("warm"),
        "hopeful": tr("hopeful"),
        "playful": tr("playful"),
        "tense": tr("tense"),
        "sad": tr("sad"),
        "work": tr("work"),
        "money": tr("money"),
        "health": tr("health"),
        "relationships": tr("relationships"),
        "family": tr("family"),
        "learning": tr("learning"),
        "faith and meaning": tr("faith and meaning"),
        "creativity": tr("creativity"),
        "community": tr("community"),
    }.get(name, name)
