"""How far the door to the network opens for a feed: one that a person added at home may lead on there."""

from urllib.parse import urlsplit

from mirrortalk_desktop.domain.model import Feed
from mirrortalk_desktop.feeds.connections import is_home_name
from mirrortalk_desktop.feeds.http import Http


def door_for(feed: Feed, http: Http) -> Http:
    """The door for this feed and for whatever it names."""
    return http.reaching_home(feed.is_home or is_home_name(urlsplit(feed.url).hostname or ""))
