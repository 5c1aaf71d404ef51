"""Transcripts and answers for other programs: transcript, export."""

import argparse
import json
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from mirrortalk_desktop.answers import export
from mirrortalk_desktop.commands.documents import force_option, refuse_place
from mirrortalk_desktop.commands.find import find_episode, find_feed
from mirrortalk_desktop.commands.shell import Arguments, Command, Shell
from mirrortalk_desktop.commands.text import clock, count, day
from mirrortalk_desktop.commands.views import episode_view, transcript_view
from mirrortalk_desktop.domain.errors import NoTranscriptYet
from mirrortalk_desktop.domain.model import Episode, Segment, Transcript
from mirrortalk_desktop.feeds.opml import write_opml
from mirrortalk_desktop.files import is_there, not_written, write_whole
from mirrortalk_desktop.pipeline.showing import shown_answers

_EVERY_ANSWER = 1_000_000


# --- the formats


def as_text(transcript: Transcript) -> Iterator[str]:
    """Lines with the time at which each begins; what was possibly not said is marked."""
    for segment in transcript.segments:
        speaker = f"{segment.speaker}: " if segment.speaker else ""
        mark = "(possibly not said) " if segment.doubt else ""
        yield f"[{clock(segment.start)}] {mark}{speaker}{segment.text.strip()}"


def as_srt(transcript: Transcript) -> Iterator[str]:
    """SubRip subtitles, without what was possibly not said."""
    for number, segment in enumerate(_believed(transcript), 1):
        speaker = f"{segment.speaker}: " if segment.speaker else ""
        yield from (str(number), _span(segment, ","), speaker + " ".join(segment.text.split()), "")


def as_vtt(transcript: Transcript) -> Iterator[str]:
    """WebVTT captions, with voices where they are known; without what was possibly not said."""
    yield from ("WEBVTT", "")
    for segment in _believed(transcript):
        words = _escape(" ".join(segment.text.split()))
        voice = f"<v {_escape(segment.speaker)}>" if segment.speaker else ""
        yield from (_span(segment, "."), voice + words, "")


_FORMATS: dict[str, Callable[[Transcript], Iterator[str]]] = {"txt": as_text, "srt": as_srt, "vtt": as_vtt}


def _believed(transcript: Transcript) -> list[Segment]:
    return [segment for segment in transcript.segments if not segment.doubt]


def _span(segment: Segment, point: str) -> str:
    return f"{_stamp(segment.start, point)} --> {_stamp(segment.end, point)}"


def _stamp(seconds: float, point: str) -> str:
    thousandths = round(seconds * 1000)
    minutes, rest = divmod(thousandths, 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{rest // 1000:02}{point}{rest % 1000:03}"


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


# --- transcript


def _transcript_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("episode", metavar="EPISODE", help="the id of the episode, or its beginning")
    parser.add_argument("--format", choices=[*_FORMATS, "json"], help="txt if nothing is said")


def _transcript(shell: Shell, arguments: Arguments) -> int:
    episode = find_episode(shell.container.library, arguments.episode)
    transcript = shell.container.library.transcripts.current(episode.id)
    if transcript is None or not transcript.segments:
        raise NoTranscriptYet(episode.title)
    chosen = arguments.format or ("json" if shell.is_json else "txt")
    if chosen == "json":
        shell.give(transcript_view(episode, transcript))
    else:
        shell.say(*_FORMATS[chosen](transcript))
    return 0


# --- export


def _export_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="where to write; made if it is not there")
    parser.add_argument(
        "--format", choices=["markdown", "json"], default="markdown", help="markdown if nothing is said"
    )
    parser.add_argument("--feed", metavar="ID", help="only the transcripts of this podcast")
    force_option(parser)


def _export(shell: Shell, arguments: Arguments) -> int:
    """Write every transcript, every answer with its citations, and the list of podcasts."""
    library = shell.container.library
    folder: Path = arguments.folder
    transcripts = folder / "transcripts"
    feeds = [find_feed(library, arguments.feed)] if arguments.feed else list(library.feeds.all())
    answers = library.conversations.latest(_EVERY_ANSWER)
    is_json = arguments.format == "json"
    suffix = "json" if is_json else "md"
    list_file, answers_file = folder / "podcasts.opml", folder / f"answers.{suffix}"
    pages = {
        transcripts / _file_name(episode, suffix): (feed, episode)
        for feed in feeds
        for episode in library.episodes.of_feed(feed.id)
    }
    refuse_place(shell, list_file, answers_file, *pages, force=arguments.force)
    written = 0
    with _made(transcripts):
        write_whole(list_file, write_opml(feeds))
        for page, (feed, episode) in pages.items():
            transcript = library.transcripts.current(episode.id)
            if transcript is None or not transcript.segments:
                continue
            text = _json_page(episode, transcript) if is_json else _markdown_page(feed.title, episode, transcript)
            write_whole(page, text)
            written += 1
        write_whole(answers_file, export.as_json(shown_answers(answers)) if is_json else export.as_markdown(answers))
    shell.show(
        {"folder": str(folder), "transcripts": written, "answers": len(answers)},
        [f"Wrote {count(written, 'transcript')} and {count(len(answers), 'answer')} to {folder}."],
    )
    return 0


@contextmanager
def _made(folder: Path) -> Iterator[None]:
    """The folder, there; what was not there before goes again where it cannot be filled.

    Raises `CannotWrite` and `DiskFull`.
    """
    new = [each for each in (folder, *folder.parents) if not is_there(each)]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield
    except BaseException as exc:
        if new:
            shutil.rmtree(new[-1], ignore_errors=True)
        if isinstance(exc, OSError):
            raise not_written(exc.filename or folder, exc) from exc
        raise


def _json_page(episode: Episode, transcript: Transcript) -> str:
    view = {**episode_view(episode), **transcript_view(episode, transcript)}
    return json.dumps(view, ensure_ascii=False, indent=1) + "\n"


def _markdown_page(feed_title: str, episode: Episode, transcript: Transcript) -> str:
    source = "published by the show" if not transcript.model else f"written down by Whisper {transcript.model}"
    lines = [f"# {episode.title}", "", f"{feed_title}, {day(episode.published)}. Transcript {source}.", ""]
    for line in as_text(transcript):
        lines += [line, ""]
    return "\n".join(lines)


def _file_name(episode: Episode, suffix: str) -> str:
    """A name a person recognises, safe on every system, and the only one of its kind."""
    words = re.sub(r"[^\w\- ]+", "", episode.title).strip()[:60].strip() or "episode"
    return f"{day(episode.published)} {words} {episode.id[:8]}.{suffix}".removeprefix("– ")


COMMANDS = (
    Command("transcript", "show what is said in an episode", _transcript, _transcript_arguments),
    Command("export", "write transcripts and answers to a folder", _export, _export_arguments),
)
