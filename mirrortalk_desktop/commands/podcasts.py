"""Following podcasts: subscribe, unsubscribe, feeds, episodes, import, opml."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from mirrortalk_desktop.commands.documents import force_option, hand_over
from mirrortalk_desktop.commands.find import find_feed
from mirrortalk_desktop.commands.keyring_notes import note_keys_left
from mirrortalk_desktop.commands.shell import Arguments, Command, Shell, whole_number
from mirrortalk_desktop.commands.text import clock, count, day, local_time, table
from mirrortalk_desktop.commands.views import View, episode_view, failure_view, feed_view, has_failed
from mirrortalk_desktop.domain.errors import FileMissing, NothingToExport
from mirrortalk_desktop.domain.messages import explain
from mirrortalk_desktop.domain.model import Episode, Feed, State
from mirrortalk_desktop.feeds.address import as_shown
from mirrortalk_desktop.feeds.discreet import discreet
from mirrortalk_desktop.feeds.lookup import LookUp
from mirrortalk_desktop.feeds.opml import private_feeds, write_opml
from mirrortalk_desktop.files import is_file, placed
from mirrortalk_desktop.pipeline.keys import with_addresses
from mirrortalk_desktop.pipeline.subscriptions import Subscribed

_ID = 10
"""How much of an id is shown: more than enough to be the only one."""


# --- subscribe


def _subscribe_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("address", metavar="URL|FILE.opml", help="a feed, a web page that links to one, an OPML list")
    parser.add_argument("--newest", type=whole_number(0), metavar="N", help="how many of the newest episodes to take")
    parser.add_argument("--all", action="store_true", help="take every feed that a page offers")


def _subscribe(shell: Shell, arguments: Arguments) -> int:
    text: str = arguments.address
    if text.lower().endswith(".opml") and "://" not in text and not is_file(placed(text)):
        raise FileMissing(as_shown(text))
    subscriptions = shell.container.subscriptions
    newest = shell.container.settings.newest_episodes if arguments.newest is None else arguments.newest
    found = subscriptions.look_up(text, token=shell.token)
    if found.found is not None:
        subscribed = subscriptions.subscribe(found, newest=newest)
        _say_where_keys_are(shell, [subscribed])
        shell.show({"subscribed": [_subscribed_view(subscribed)], "failed": []}, [_subscribed_line(subscribed)])
        return 0
    if not _is_list(text) and not arguments.all:
        return _offer(shell, text, found)
    shell.progress.begin(f"Subscribing to {count(len(found.choices), 'podcast')}")
    done, failed = subscriptions.subscribe_all(
        found.choices, newest=newest, token=shell.token, report=shell.progress.report
    )
    shell.progress.end()
    _say_where_keys_are(shell, done)
    for choice, failure in failed:
        named = f"{choice.title}: " if choice.title else ""  # most reasons name the address
        shell.note(f"{named}{explain(failure, is_one_try=True)}")
    shell.show(
        {
            "subscribed": [_subscribed_view(each) for each in done],
            "failed": [{"url": discreet(choice.url), **(failure_view(failure) or {})} for choice, failure in failed],
        },
        [_subscribed_line(each) for each in done],
    )
    if failed:
        shell.note(f"{len(failed)} of {len(found.choices)} podcasts could not be added; the reasons are above.")
    return 1 if failed else 0


def _say_where_keys_are(shell: Shell, done: Sequence[Subscribed]) -> None:
    titles = [each.feed.title for each in done if each.is_key_in_library and each.is_new]
    if titles:
        shell.note(
            f"No keyring on this computer takes the private address of {', '.join(titles)}; it is in the library, "
            "which only you can read."
        )


def _is_list(text: str) -> bool:
    return is_file(placed(text)) or text.lower().split("?")[0].endswith(".opml")


def _offer(shell: Shell, text: str, found: LookUp) -> int:
    choices = [{"url": discreet(choice.url), "title": choice.title} for choice in found.choices]
    shell.show({"choices": choices}, table([(choice["url"], choice["title"]) for choice in choices]))
    shell.note(f"{as_shown(text)} offers {len(choices)} feeds. Subscribe to one of them, or to all with --all.")
    return 1


def _subscribed_view(subscribed: Subscribed) -> View:
    return {
        "id": subscribed.feed.id,
        "url": discreet(subscribed.feed.url),
        "title": subscribed.feed.title,
        "is_new": subscribed.is_new,
        "episodes": subscribed.episodes,
        "wanted": list(subscribed.wanted),
    }


def _subscribed_line(subscribed: Subscribed) -> str:
    what = "Subscribed to" if subscribed.is_new else "Already subscribed to"
    known, waiting = count(subscribed.episodes, "episode"), len(subscribed.wanted)
    to_take = f", {waiting} to take in (ingest)" if waiting else ""
    return f"{what} “{subscribed.feed.title}” ({subscribed.feed.id[:_ID]}): {known}{to_take}."


# --- unsubscribe


def _feed_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("feed", metavar="FEED", help="the id of the podcast, its beginning, or its address")


def _unsubscribe(shell: Shell, arguments: Arguments) -> int:
    shell.claim("unsubscribe")
    feed = find_feed(shell.container.library, arguments.feed)
    shell.container.releasing.forget_feed(feed.id)
    left: list[str] = []
    episode_ids = shell.container.subscriptions.unsubscribe(feed.id, left.append)
    shell.container.releasing.forget_files(episode_ids)
    shell.container.indexing.forget(episode_ids)
    gone = count(len(episode_ids), "episode")
    shell.show(
        {"unsubscribed": feed.id, "title": feed.title, "episodes": list(episode_ids), "left_in_keyring": left},
        [f"Unsubscribed from “{feed.title}”; {gone} removed from the library."],
    )
    note_keys_left(shell, left)
    return 0


# --- feeds and episodes


def _feeds(shell: Shell, _arguments: Arguments) -> int:
    library = shell.container.library
    feeds = [(feed, library.episodes.of_feed(feed.id)) for feed in library.feeds.all()]
    lines = table([_feed_row(feed, episodes) for feed, episodes in feeds])
    shell.show(
        [feed_view(feed, episodes) for feed, episodes in feeds],
        lines or ["No podcasts yet. Add one: mirrortalk-desktop subscribe URL"],
    )
    return 0


def _feed_row(feed: Feed, episodes: tuple[Episode, ...]) -> tuple[str, ...]:
    searchable = sum(episode.is_searchable for episode in episodes)
    failed = sum(has_failed(episode) for episode in episodes)
    so_far = f"{searchable} of {len(episodes)} searchable{f', {failed} failed' if failed else ''}"
    trouble = explain(feed.failure).sentence if feed.failure else ("" if feed.is_active else "ended")
    if feed.failure and feed.is_active and feed.retry_at:
        trouble = f"{trouble} Next try: {local_time(feed.retry_at)}, or at once with ingest."
    return feed.id[:_ID], feed.title, so_far, trouble


def _episodes_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--feed", metavar="ID", help="only those of one podcast")
    parser.add_argument("--older", action="store_true", help="list the next page of its back catalogue first")


def _episodes(shell: Shell, arguments: Arguments) -> int:
    library = shell.container.library
    if arguments.older:
        for feed in [find_feed(library, arguments.feed)] if arguments.feed else library.feeds.all():
            shell.container.subscriptions.older(feed.id, token=shell.token)
    if arguments.feed:
        episodes = library.episodes.of_feed(find_feed(library, arguments.feed).id)
    else:
        episodes = library.episodes.all()
    shell.show(
        [episode_view(episode) for episode in episodes],
        table([_episode_row(episode) for episode in episodes]) or ["No episodes yet."],
    )
    return 0


def _episode_row(episode: Episode) -> tuple[str, ...]:
    length = clock(episode.duration) if episode.duration else "–"
    return episode.id[:_ID], day(episode.published), length, _state(episode), episode.title


def _state(episode: Episode) -> str:
    if episode.failure is not None:
        trouble = explain(episode.failure).sentence
        return f"searchable. {trouble}" if episode.is_searchable else trouble
    if episode.is_searchable:
        return "searchable"
    if State.PAUSED in (episode.audio_state, episode.transcript_state, episode.index_state):
        return "paused"
    if episode.transcript_state is State.DONE:
        return "waiting for the index"
    return "waiting" if episode.is_wanted else "not taken"


# --- import and opml


def _import_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="audio files, or folders of them")


def _import(shell: Shell, arguments: Arguments) -> int:
    shell.progress.begin("Looking at the files")
    taken, failed = shell.container.imports.take(arguments.paths, token=shell.token, report=shell.progress.report)
    shell.progress.end()
    for path, failure in failed:
        shell.note(f"{path}: {explain(failure)}")
    shell.show(
        {
            "imported": [episode_view(shell.container.library.episodes.get(each)) for each in taken],
            "failed": [{"path": str(path), **(failure_view(failure) or {})} for path, failure in failed],
        },
        [f"Imported {count(len(taken), 'file')}; they wait to be taken in (ingest)."] if taken else [],
    )
    if failed:
        shell.note(f"{len(failed)} of {len(taken) + len(failed)} files could not be imported; the reasons are above.")
    return 1 if failed else 0


def _opml_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="where to write; “-” or nothing shows it")
    parser.add_argument("--with-logins", action="store_true", help="write logins and keys of private podcasts too")
    force_option(parser)


def _opml(shell: Shell, arguments: Arguments) -> int:
    feeds = shell.container.library.feeds.all()
    if not feeds:
        raise NothingToExport
    document = write_opml(with_addresses(feeds), with_secrets=True) if arguments.with_logins else write_opml(feeds)
    private = private_feeds(feeds)
    if private and not arguments.with_logins:
        shell.note(f"The logins of {', '.join(private)} are left out; --with-logins writes them.")
    done = f"Wrote {arguments.file}."
    shown: View = {"opml": document}
    return hand_over(
        shell,
        document,
        arguments.file,
        force=arguments.force,
        shown=shown,
        written={},
        done=done,
        is_secret=arguments.with_logins,
    )


COMMANDS = (
    Command("subscribe", "follow a podcast, or those of an OPML list", _subscribe, _subscribe_arguments),
    Command("unsubscribe", "forget a podcast and what was taken from it", _unsubscribe, _feed_argument),
    Command("feeds", "list the podcasts", _feeds),
    Command("episodes", "list the episodes and how far they are", _episodes, _episodes_arguments),
    Command("import", "take in audio files of your own", _import, _import_arguments),
    Command("opml", "write the list of podcasts for other apps", _opml, _opml_arguments),
)
