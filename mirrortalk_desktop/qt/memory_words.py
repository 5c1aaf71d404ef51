"""Memory in the words that a person reads: sizes, the rungs of the ladder, the parts, and what happened when."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDateTime, QLocale

from mirrortalk_desktop.domain.names import name_of
from mirrortalk_desktop.qt.models.words import tr
from mirrortalk_desktop.qt.sampler import MemoryState
from mirrortalk_desktop.qt.text import translated_message
from mirrortalk_desktop.runtime.governor import Rung
from mirrortalk_desktop.runtime.keeper import MemoryEvent

UNKNOWN = "—"
#: The parts that the keeper knows by name, in the order in which they are shown; the first is what is left over.
REST = "app"
PARTS = {
    REST: QT_TRANSLATE_NOOP("Memory", "Qt, Python and the rest"),
    "Whisper": QT_TRANSLATE_NOOP("Memory", "Speech model (Whisper)"),
    "embedder": QT_TRANSLATE_NOOP("Memory", "Understanding (embedder)"),
    "reranker": QT_TRANSLATE_NOOP("Memory", "Second reading (cross-encoder)"),
    "index": QT_TRANSLATE_NOOP("Memory", "Search index"),
    "window": QT_TRANSLATE_NOOP("Memory", "Audio window, while it is heard"),
}
#: Parts that come and go within another figure, and are not taken off the rest.
_PASSING = ("window",)

_NOTES = {
    "lean": QT_TRANSLATE_NOOP("Memory", "lean: short of the budget"),
    "tiny": QT_TRANSLATE_NOOP("Memory", "tiny: near the budget"),
    "wait": QT_TRANSLATE_NOOP("Memory", "waiting for memory"),
    "up lean": QT_TRANSLATE_NOOP("Memory", "lean: going up again"),
    "up tiny": QT_TRANSLATE_NOOP("Memory", "tiny: going up again"),
    "system lean": QT_TRANSLATE_NOOP("Memory", "lean: the computer is short of memory"),
    "system tiny": QT_TRANSLATE_NOOP("Memory", "tiny: the computer is short of memory"),
    "system wait": QT_TRANSLATE_NOOP("Memory", "waiting: the computer is short of memory"),
}
_RUNGS = {
    "full": QT_TRANSLATE_NOOP("Memory", "Full: the chosen speech model listens as carefully as it can."),
    "lean": QT_TRANSLATE_NOOP("Memory", "Lean: the chosen speech model hears shorter pieces, which takes less memory."),
    "tiny": QT_TRANSLATE_NOOP(
        "Memory", "Tiny: the smallest speech model listens. What it writes is heard again when there is room."
    ),
    "wait": QT_TRANSLATE_NOOP("Memory", "Waiting: nothing is transcribed until there is room. It goes on by itself."),
}
#: The same while another model hears in place of the chosen one. On the other rungs that makes no difference.
_RUNGS_OF_STAND_IN = {
    "full": QT_TRANSLATE_NOOP(
        "Memory",
        "Full, with a stand-in: {model} listens as carefully as it can, in place of {chosen}, which is damaged. "
        "What it writes is heard again when {chosen} can be used.",
    ),
    "lean": QT_TRANSLATE_NOOP(
        "Memory",
        "Lean, with a stand-in: {model} hears shorter pieces, in place of {chosen}, which is damaged. "
        "What it writes is heard again when {chosen} can be used.",
    ),
}
_EVENTS = {
    "full": QT_TRANSLATE_NOOP("Memory", "{name} listens in full again"),
    "lean": QT_TRANSLATE_NOOP("Memory", "switched to lean: {name} in full needs {needed} MB, {left} MB left"),
    "tiny": QT_TRANSLATE_NOOP("Memory", "switched to tiny: {name} needs {needed} MB, {left} MB left"),
    "wait": QT_TRANSLATE_NOOP("Memory", "waiting for memory: {needed} MB needed, {left} MB left"),
    "up lean": QT_TRANSLATE_NOOP("Memory", "there is room again: {name} hears in short pieces, then in full"),
    "up tiny": QT_TRANSLATE_NOOP("Memory", "there is room again: tiny hears, then {name}"),
    "system lean": QT_TRANSLATE_NOOP(
        "Memory", "switched to lean: {name} in full needs {needed} MB, and the computer is short of memory"
    ),
    "system tiny": QT_TRANSLATE_NOOP(
        "Memory", "switched to tiny: {name} needs {needed} MB, and the computer is short of memory"
    ),
    "system wait": QT_TRANSLATE_NOOP("Memory", "waiting: {needed} MB needed, and the computer is short of memory"),
    "loaded": QT_TRANSLATE_NOOP("Memory", "loaded {name}, which holds {needed} MB"),
    "released": QT_TRANSLATE_NOOP("Memory", "let {name} go, which held {needed} MB"),
    "ran out": QT_TRANSLATE_NOOP("Memory", "memory ran out with {name}: that piece is heard again on {other}"),
    "damaged": QT_TRANSLATE_NOOP("Memory", "{name} is damaged: {other} stands in for it"),
    "provider": QT_TRANSLATE_NOOP("Memory", "{other} in place of {name}, which needs {needed} MB, {left} MB left"),
    "over": QT_TRANSLATE_NOOP(
        "Memory", "{needed} MB over the budget: what was loaded keeps a share until MirrorTalk is started again"
    ),
    "set aside": QT_TRANSLATE_NOOP("Memory", "{name} is damaged: answers are found without it"),
    "no room": QT_TRANSLATE_NOOP("Memory", "answers are found without {name}, which needs {needed} MB, {left} MB left"),
}
#: Where nothing stands in.
_EVENTS_ALONE = {
    "ran out": QT_TRANSLATE_NOOP("Memory", "memory ran out with {name}: the episode waits to be tried again"),
    "damaged": QT_TRANSLATE_NOOP("Memory", "{name} is damaged, and no other model can stand in for it"),
}
_RUNG_KINDS = ("full", *_NOTES)


def translated(text: object) -> str:
    """A text of these tables in the person's language."""
    return QCoreApplication.translate("Memory", str(text))


def megabytes(mb: float | None) -> str:
    """A size in whole megabytes; a dash where nobody knows."""
    return UNKNOWN if mb is None else tr("{mb} MB").format(mb=f"{mb:.0f}")


def gigabytes(mb: float | None) -> str:
    """A large size in gigabytes; a dash where nobody knows."""
    return UNKNOWN if mb is None else tr("{gb} GB").format(gb=QLocale().toString(mb / 1000, "f", 1))


def rung_note(state: MemoryState) -> str:
    """The rung in a few words, for the gauge; nothing while everything works in full, with the chosen model."""
    if state.rung is Rung.FULL and state.stand_in is not None:
        return tr("{model} in place of {chosen}").format(model=state.stand_in.model, chosen=state.stand_in.chosen)
    if state.rung is Rung.FULL:
        return ""
    why = "system " if state.is_system_short else "up " if state.is_rising else ""
    return translated(_NOTES[f"{why}{state.rung.word}"])


def rung_sentence(state: MemoryState) -> str:
    """What the rung means, and which model hears when it is not the chosen one."""
    word, stand_in = state.rung.word, state.stand_in
    if stand_in is None or word not in _RUNGS_OF_STAND_IN:
        return translated(_RUNGS[word])
    return translated(_RUNGS_OF_STAND_IN[word]).format(model=stand_in.model, chosen=stand_in.chosen)


def parts_of(state: MemoryState) -> dict[str, float | None]:
    """MB by part, in order. What belongs to no part is the rest; None is what nobody knows or nothing holds."""
    parts: dict[str, float | None] = {name: state.parts.get(name) for name in PARTS}
    held = sum(mb for name, mb in state.parts.items() if name != REST and name not in _PASSING)
    resident = state.sample.resident_mb
    parts[REST] = None if resident is None else max(0.0, resident - held)
    return parts


def event_words(event: MemoryEvent) -> str:
    """What happened, without the time."""
    table = _EVENTS if event.other or event.kind not in _EVENTS_ALONE else _EVENTS_ALONE
    template = table.get(event.kind, "{kind}: {name}")
    return translated(template).format(
        kind=event.kind,
        name=name_of(event.name, translated_message),
        needed=f"{event.needed_mb:.0f}",
        left=f"{event.left_mb:.0f}",
        other=name_of(event.other, translated_message),
    )


def event_line(event: MemoryEvent) -> str:
    """What happened, after the time of day where the person is."""
    time = QDateTime.fromSecsSinceEpoch(int(event.at)).time()
    at = QLocale().toString(time, QLocale.FormatType.ShortFormat)
    return tr("{time} {event}").format(time=at, event=event_words(event))


def is_about_rung(event: MemoryEvent) -> bool:
    """Whether this event was a change of rung."""
    return event.kind in _RUNG_KINDS
