"""Links to a moment of an episode, which notes keep and hand back: `mirrortalk:play?episode=3f2a&start=28.01`."""

import re

_LINK = re.compile(r"mirrortalk:(?://)?play/?\?episode=([\w.-]{1,100})&start=(\d{1,7}(?:\.\d{1,3})?)", re.ASCII)


def link_to(episode_id: str, seconds: float) -> str:
    """The link to this second of an episode."""
    return f"mirrortalk:play?episode={episode_id}&start={max(0.0, seconds):.2f}"


def moment_of(link: str) -> tuple[str, float] | None:
    """The episode and the second that a link leads to; nothing for what is no such link."""
    found = _LINK.fullmatch(link)
    return (found[1], float(found[2])) if found else None
