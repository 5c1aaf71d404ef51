"""What a speech engine hears, before its times are brought in line with the episode."""

from dataclasses import dataclass

from mirrortalk_desktop.domain.model import Segment

#: How many readings an engine weighs against each other when there is room.
FULL_BEAM = 5


@dataclass(frozen=True, slots=True)
class Heard:
    """What was said, with times in seconds from the first sample, and the language (such as "en").

    `log_probabilities` has for each segment the mean natural logarithm of its tokens' probabilities; it is empty
    when the engine does not tell.
    """

    language: str
    segments: tuple[Segment, ...]
    log_probabilities: tuple[float, ...] = ()
