"""What every error of ours is, whatever it is about."""

import dataclasses
from dataclasses import dataclass

from mirrortalk_desktop.domain.model import Failure


class Cancelled(Exception):
    """The person asked the work to stop."""


@dataclass(eq=False)
class MirrorTalkError(Exception):
    """Something in the world stands in the way: the base of all errors that a person is told about."""

    def __post_init__(self) -> None:
        super().__init__(*(getattr(self, field.name) for field in dataclasses.fields(self)))

    def as_failure(self) -> Failure:
        """The error in a form that can be stored and told later."""
        return Failure(type(self).__name__, {f.name: getattr(self, f.name) for f in dataclasses.fields(self)})
