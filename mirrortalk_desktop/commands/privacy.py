"""Whom the app connected to, what for, and how much came."""

import argparse

from mirrortalk_desktop.commands.shell import Arguments, Command, Shell
from mirrortalk_desktop.commands.text import count, iso, local_time, table
from mirrortalk_desktop.commands.views import View
from mirrortalk_desktop.domain.contact import ContactSummary, HostSummary, by_host
from mirrortalk_desktop.domain.names import PURPOSES
from mirrortalk_desktop.domain.sizes import size


def _privacy_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--forget", action="store_true", help="empty the list")


def _privacy(shell: Shell, arguments: Arguments) -> int:
    contacts = shell.container.library.contacts
    if arguments.forget:
        contacts.clear()
    found = contacts.all()
    is_offline = shell.container.settings.is_offline
    lines = table([_row(each) for each in by_host(found)]) if found else ["MirrorTalk has connected to nobody."]
    offline = "It is set to work offline." if is_offline else "“--offline” keeps it from connecting at all."
    shell.show({"offline": is_offline, "contacts": [_view(each) for each in found]}, [*lines, offline])
    return 0


def _row(host: HostSummary) -> tuple[str, ...]:
    purposes = ", ".join(PURPOSES[each.purpose] for each in host.contacts)
    times = count(host.requests, "request")
    return host.host, purposes, times, size(host.received), f"last {local_time(host.last_at)}"


def _view(contact: ContactSummary) -> View:
    return {
        "host": contact.host,
        "purpose": contact.purpose.value,
        "requests": contact.requests,
        "received": contact.received,
        "first": iso(contact.first_at),
        "last": iso(contact.last_at),
    }


COMMANDS = (Command("privacy", "whom MirrorTalk connected to, and what for", _privacy, _privacy_arguments),)
