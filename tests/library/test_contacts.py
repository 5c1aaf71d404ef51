"""Whom the app connected to: told by every request, kept once for each host and purpose."""

import pytest

from mirrortalk_desktop.domain.contact import ContactSummary, Purpose
from mirrortalk_desktop.domain.network_errors import HomeAddress, NotThere, Unreachable
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.runtime.airlock import airlock
from tests.support.demo import make_container, serve_demo
from tests.support.server import LoopbackServer


def test_every_request_is_counted_with_its_purpose() -> None:
    container = make_container()
    with LoopbackServer() as server, airlock.shut():
        found = container.subscriptions.look_up(serve_demo(server), token=CancelToken())
        container.subscriptions.subscribe(found, newest=0)
        with pytest.raises(NotThere):
            container.http.reaching_home().get(server.url("/gone"), purpose=Purpose.PICTURE)
    contacts = {each.purpose: each for each in container.library.contacts.all()}
    feed = contacts[Purpose.FEED]
    assert (feed.host, feed.requests) == ("127.0.0.1", 1)
    assert feed.received > 500
    assert feed.first_at == feed.last_at
    assert contacts[Purpose.PICTURE].requests == 1
    container.close()


def test_who_did_not_answer_is_listed_too() -> None:
    container = make_container()
    with pytest.raises(Unreachable):
        container.http.reaching_home().get("http://127.0.0.1:9/feed.xml")
    assert [(each.host, each.received) for each in container.library.contacts.all()] == [("127.0.0.1", 0)]
    container.library.contacts.clear()
    assert container.library.contacts.all() == ()
    container.close()


def test_who_was_not_connected_to_is_not_listed() -> None:
    container = make_container()
    with LoopbackServer() as server, pytest.raises(HomeAddress):
        container.http.get(server.url("/feed.xml"))
    assert container.library.contacts.all() == ()
    container.close()


def test_a_redirect_is_a_contact_of_its_own() -> None:
    container = make_container()
    with LoopbackServer() as server:
        server.redirect("/old", "/new", 301)
        server.serve("/new", b"12345")
        container.http.reaching_home().get(server.url("/old"), purpose=Purpose.MODEL)
    [contact] = container.library.contacts.all()
    assert isinstance(contact, ContactSummary)
    assert (contact.purpose, contact.requests, contact.received) == (Purpose.MODEL, 2, 5)
    container.close()


def test_offline_contacts_nobody() -> None:
    container = make_container(is_offline=True)
    with pytest.raises(Unreachable):
        container.http.reaching_home().get("http://127.0.0.1:9/feed.xml")
    assert container.library.contacts.all() == ()
    container.close()
