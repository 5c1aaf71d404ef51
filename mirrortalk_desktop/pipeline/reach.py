"""How far the door to the network opens for a feed: one that a person added at home may lead on there.

The login in the address of a feed is good for its files too, as far as they are on the same server.
"""

import logging
from urllib.parse import urlsplit

from mirrortalk_desktop.domain.model import Feed
from mirrortalk_desktop.domain.network_errors import KeyNotHere
from mirrortalk_desktop.feeds.connections import is_home_name
from mirrortalk_desktop.feeds.http import Http
from mirrortalk_desktop.pipeline import keys
from mirrortalk_desktop.pipeline.sealing import Key, is_sealed

logger = logging.getLogger(__name__)


def door_for(feed: Feed, http: Http) -> Http:
    """The door for this feed and for whatever it names. It may ask the keyring, so not on the window's own thread.

    Without the keyring, what is at an address without a secret may be had all the same; `KeyNotHere` for the rest.
    """
    try:
        return door_with(keys.key_of(feed), feed, http)
    except KeyNotHere:
        logger.info("the files of %s are asked for without a login", feed.id)
        return _reaching(feed, http).with_sealed(lambda url: _whole(None, feed, url))


def door_with(key: Key | None, feed: Feed, http: Http) -> Http:
    """The same with what the keyring has of the feed."""
    door = _reaching(feed, http).with_sealed(lambda url: _whole(key, feed, url))
    return door.with_login(key.address if key else feed.url)


def _reaching(feed: Feed, http: Http) -> Http:
    return http.reaching_home(feed.is_home or is_home_name(urlsplit(feed.url).hostname or ""))


def _whole(key: Key | None, feed: Feed, url: str) -> str:
    """The whole address. Raises `KeyNotHere` for one that is sealed, with another key or with one that is not here."""
    if not is_sealed(url):
        return url
    try:
        if key is not None:
            return key.open(url)
    except ValueError:
        logger.info("an address of %s is sealed with another key", feed.id)
    raise KeyNotHere(feed.title)
