"""How far the door to the network opens for a feed: one that a person added at home may lead on there.

The login in the address of a feed is good for its files too, as far as they are on the same server.
"""

import logging
from urllib.parse import urlsplit

from mirrortalk_desktop.domain.errors import KeyNotHere
from mirrortalk_desktop.domain.model import Feed
from mirrortalk_desktop.feeds.connections import is_home_name
from mirrortalk_desktop.feeds.http import Http
from mirrortalk_desktop.pipeline import keys

logger = logging.getLogger(__name__)


def door_for(feed: Feed, http: Http) -> Http:
    """The door for this feed and for whatever it names. It may ask the keyring, so not on the window's own thread."""
    door = http.reaching_home(feed.is_home or is_home_name(urlsplit(feed.url).hostname or ""))
    try:
        return door.with_login(keys.address_of(feed))
    except KeyNotHere:  # its files may be there for everybody
        logger.info("the files of %s are asked for without a login", feed.id)
        return door
