"""What can go wrong with models, and with what is inside the program, as facts; `domain.messages` has the words."""

from dataclasses import dataclass

from mirrortalk_desktop.domain.errors import MirrorTalkError


@dataclass(eq=False)
class ModelMissing(MirrorTalkError):
    name: str
    folder: str


@dataclass(eq=False)
class ModelDamaged(MirrorTalkError):
    name: str
    reason: str


@dataclass(eq=False)
class NoModelFound(MirrorTalkError):
    """What the person chose to import holds no model that can be used."""

    path: str


@dataclass(eq=False)
class CannotImport(ModelDamaged):
    """What the person chose to import holds a model that is not whole."""


@dataclass(eq=False)
class AnotherModel(ModelDamaged):
    """A model of one's own that is whole, under the name of a published one."""


@dataclass(eq=False)
class OtherEngine(MirrorTalkError):
    """What the person chose to import is a model, though for another program."""

    name: str


@dataclass(eq=False)
class UnknownModel(MirrorTalkError):
    name: str
    known: str


@dataclass(eq=False)
class ModelStays(MirrorTalkError):
    """The model came with the app, and is not the person's to delete."""

    name: str


@dataclass(eq=False)
class ModelTooLarge(MirrorTalkError):
    """A speech model needs more than the memory budget; MB."""

    name: str
    needed: int
    budget: int


@dataclass(eq=False)
class OutOfMemory(MirrorTalkError):
    doing: str


@dataclass(eq=False)
class UnknownComponent(MirrorTalkError):
    """Nothing inside the program goes by this name."""

    name: str
