"""Identity from content: the same thing gets the same name, today and on another machine."""

import hashlib

_LENGTH = 20


def identify(*parts: str) -> str:
    """A short name, stable for ever, for the thing these parts describe."""
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]


def feed_id(url: str) -> str:
    """The name of the feed first subscribed to at this address."""
    return identify("feed", url)


def episode_key(guid: str, audio_url: str, title: str, published: float | None) -> str:
    """What tells an episode from its siblings: guid, else enclosure address, else title and date."""
    if guid.strip():
        return guid.strip()
    if audio_url:
        return audio_url
    return f"{title}\x1f{published or ''}"


def episode_id(feed: str, key: str) -> str:
    """The name of the episode with this key (see `episode_key`) in the feed with this id."""
    return identify("episode", feed, key)


def passage_id(episode: str, start: float, end: float, text: str) -> str:
    """The name of a passage: its place and its words."""
    return identify("passage", episode, f"{start:.2f}", f"{end:.2f}", text)
