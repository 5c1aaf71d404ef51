"""Moments that were kept: list, add, note, delete, export."""

import argparse
import re
from pathlib import Path

from mirrortalk_desktop.answers import export_bookmarks
from mirrortalk_desktop.commands.documents import force_option, hand_over
from mirrortalk_desktop.commands.find import find_episode
from mirrortalk_desktop.commands.shell import Arguments, Command, Shell, shared_options, whole_number
from mirrortalk_desktop.commands.text import clock, count, table
from mirrortalk_desktop.domain.errors import BeyondTheEnd, NothingToExport, UnknownBookmark
from mirrortalk_desktop.domain.model import Bookmark
from mirrortalk_desktop.pipeline.keeping import keep_moment
from mirrortalk_desktop.pipeline.showing import shown_bookmarks

_SHOWN = 50
_EVERY = 1_000_000_000
_FORMATS = ("md", "json")
_PLACE = re.compile(r"(?:(\d{1,9}):(?=[0-5]?\d:))?(?:(\d{1,9}):(?=[0-5]?\d(?:\.|$)))?(\d{1,9}(?:\.\d+)?)")


def place(text: str) -> float:
    """A type for argparse: a place in an episode, as 83, 1:23, 83:20 or 1:02:03."""
    parts = _PLACE.fullmatch(text.strip())
    if parts is None:
        raise argparse.ArgumentTypeError(f"“{text}” is not a place such as 83, 1:23 or 1:02:03")
    return 3600 * int(parts[1] or 0) + 60 * int(parts[2] or 0) + float(parts[3])


def _bookmarks_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)

    def add(name: str, explained: str) -> argparse.ArgumentParser:
        return actions.add_parser(name, help=explained, description=explained, parents=[shared_options()])

    listed = add("list", "the moments that were kept, the newest first")
    listed.add_argument("--search", metavar="TEXT", default="", help="only those with this in words, note or titles")
    listed.add_argument("--limit", type=whole_number(1), default=_SHOWN, metavar="N", help="how many at most")
    added = add("add", "keep what is said at a place of an episode")
    added.add_argument("episode", metavar="EPISODE", help="the id of the episode, or its beginning")
    added.add_argument("place", type=place, metavar="TIME", help="where: 83, 1:23 or 1:02:03")
    added.add_argument("--note", default="", metavar="TEXT", help="a note of your own")
    noted = add("note", "write a note on a bookmark; an empty one takes it away")
    noted.add_argument("number", type=whole_number(1), metavar="NUMBER")
    noted.add_argument("note", metavar="TEXT")
    add("delete", "forget a bookmark").add_argument("number", type=whole_number(1), metavar="NUMBER")
    written = add("export", "write all bookmarks for other programs")
    written.add_argument("file", nargs="?", type=Path, metavar="FILE", help="where to write; “-” or nothing shows it")
    written.add_argument("--format", choices=_FORMATS, default="md", help="md if nothing is said")
    force_option(written)


def _bookmarks(shell: Shell, arguments: Arguments) -> int:
    return _ACTIONS[arguments.action](shell, arguments)


def _list(shell: Shell, arguments: Arguments) -> int:
    store = shell.container.library.bookmarks
    text = arguments.search.strip()
    found = store.search(text, arguments.limit) if text else store.latest(arguments.limit)
    if shell.is_json:
        shell.give([export_bookmarks.view_of(bookmark) for bookmark in shown_bookmarks(found)])
    elif found:
        shell.say(*table([_row(bookmark) for bookmark in found]))
    else:
        shell.say("No bookmark has these words." if text else "No bookmarks yet.")
    return 0


def _add(shell: Shell, arguments: Arguments) -> int:
    library = shell.container.library
    episode = find_episode(library, arguments.episode)
    if episode.duration is not None and arguments.place > episode.duration:
        raise BeyondTheEnd(episode.title, clock(arguments.place), clock(episode.duration))
    kept = keep_moment(library, episode.id, arguments.place, note=arguments.note)
    words = f": “{kept.citation.quote}”" if kept.citation.quote else ", where nothing is transcribed yet"
    (shown,) = shown_bookmarks([kept])
    shell.show(export_bookmarks.view_of(shown), [f"Kept {clock(kept.citation.start)} as bookmark {kept.number}{words}"])
    return 0


def _note(shell: Shell, arguments: Arguments) -> int:
    if not shell.container.library.bookmarks.set_note(arguments.number, arguments.note):
        raise UnknownBookmark(arguments.number)
    shell.show({"noted": arguments.number}, [f"Wrote a note on bookmark {arguments.number}."])
    return 0


def _delete(shell: Shell, arguments: Arguments) -> int:
    if shell.container.library.bookmarks.delete(arguments.number) is None:
        raise UnknownBookmark(arguments.number)
    shell.show({"deleted": arguments.number}, [f"Forgot bookmark {arguments.number}."])
    return 0


def _export(shell: Shell, arguments: Arguments) -> int:
    bookmarks = shell.container.library.bookmarks.latest(_EVERY)
    if not bookmarks:
        raise NothingToExport
    write = export_bookmarks.as_json if arguments.format == "json" else export_bookmarks.as_markdown
    document = write(shown_bookmarks(bookmarks))
    return hand_over(
        shell,
        document,
        arguments.file,
        force=arguments.force,
        shown={"format": arguments.format, "document": document},
        written={"format": arguments.format, "bookmarks": len(bookmarks)},
        done=f"Wrote {count(len(bookmarks), 'bookmark')} to {arguments.file}.",
    )


def _row(bookmark: Bookmark) -> tuple[str, str, str, str]:
    citation = bookmark.citation
    words = citation.quote if not bookmark.note else f"{citation.quote}  [{bookmark.note}]"
    return str(bookmark.number), clock(citation.start), citation.episode_title, words


_ACTIONS = {"list": _list, "add": _add, "note": _note, "delete": _delete, "export": _export}

COMMANDS = (Command("bookmarks", "moments that you kept", _bookmarks, _bookmarks_arguments),)
