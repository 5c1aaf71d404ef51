"""What can go wrong with the search index beside its being damaged, and with the packages it stands on."""

from dataclasses import dataclass

from mirrortalk_desktop.domain.errors import MirrorTalkError


@dataclass(eq=False)
class IndexBusy(MirrorTalkError):
    """The index is whole, and cannot be used at this moment."""

    reason: str


@dataclass(eq=False)
class IndexMadeAgain(MirrorTalkError):
    """The index was damaged or missing; a person is told once, and nothing is to be done."""


@dataclass(eq=False)
class PackageUnusable(MirrorTalkError):
    """A package of native code ends the process that loads it, or cannot be loaded."""

    package: str
    reason: str
