"""Looking at everything that the program stands on, and saying what is wrong and what to do."""

import argparse
import functools
import shutil
from collections.abc import Callable, Iterator

import psutil

from mirrortalk_desktop.commands.library_health import Finding, look_at_library, mend_library
from mirrortalk_desktop.commands.shell import Arguments, Command, Shell
from mirrortalk_desktop.commands.text import count, table
from mirrortalk_desktop.domain.errors import LibraryDamaged, MirrorTalkError
from mirrortalk_desktop.domain.messages import explain
from mirrortalk_desktop.domain.model import State
from mirrortalk_desktop.domain.names import name_of
from mirrortalk_desktop.domain.sizes import size
from mirrortalk_desktop.library.backups import damage_told
from mirrortalk_desktop.runtime.estimates import EmbedderFit, Fits
from mirrortalk_desktop.runtime.probes import Outcome, try_again
from mirrortalk_desktop.search.embedders import is_installed
from mirrortalk_desktop.settings_aside import is_in_file, put_aside

_LITTLE_DISK = 2_000_000_000
_NATIVE = ("av", "ctranslate2", "onnxruntime", "pyarrow", "lancedb")
_NOT_EVERYWHERE = ("torch",)
_ONLY_BACKUPS = "Only a backup helps now: mirrortalk-desktop backups, then restore latest. The damaged file stays."
_OUTCOMES = {
    Outcome.WORKS: ("works", ""),
    Outcome.TOO_OLD: ("This processor is too old for it.", "Use another computer; each “doctor” tries it again."),
    Outcome.BREAKS_OFF: ("It ends the program that loads it.", "Install MirrorTalk again, then run “doctor” again."),
    Outcome.NOT_LOADED: ("It cannot be loaded.", "Install MirrorTalk again."),
    Outcome.UNKNOWN: ("It could not be tried.", "Run “doctor” again."),
}


def _doctor_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--full", action="store_true", help="read every page of the library, which may take minutes")
    parser.add_argument("--repair", action="store_true", help="mend what can be mended, and keep what was there")


def _doctor(shell: Shell, arguments: Arguments) -> int:
    findings: list[Finding] = []
    library = functools.partial(look_at_library, is_thorough=arguments.full)
    mend = functools.partial(mend_library, is_thorough=arguments.full)
    settings = functools.partial(_settings, mends=arguments.repair)
    looks = {"settings": settings} | ({"repair": mend} if arguments.repair else {})
    for name, look in (looks | {"library": library} | _LOOKS).items():
        if shell.settings_trouble is not None and name in _AT_SETTINGS:
            continue
        try:
            with damage_told(shell.container.paths.database):
                findings += look(shell)
        except MirrorTalkError as exc:
            message = explain(exc.as_failure())
            findings.append(Finding(name, message.sentence, message.next_step))
            if name == "repair" and isinstance(exc, LibraryDamaged):
                findings[-1] = Finding(name, f"Nothing could be saved. {message.sentence}", _ONLY_BACKUPS)
                break
    rows = [("ok" if f.is_good else "!!", f.name, f.said) for f in findings]
    advice = [f"{f.name}: {f.said} {f.advice}" for f in findings if not f.is_good]
    shell.show(
        [{"name": f.name, "ok": f.is_good, "said": f.said, "next_step": f.advice} for f in findings],
        [*table(rows), *advice],
    )
    if advice:
        shell.note(f"{count(len(advice), 'thing')} to look at.")
    return 1 if advice else 0


def _settings(shell: Shell, *, mends: bool) -> Iterator[Finding]:
    """Settings that cannot be used; their file is put aside if it is to be mended. Raises `CannotWrite`."""
    trouble, file = shell.settings_trouble, shell.container.paths.settings_file
    if trouble is None:
        return
    message = explain(trouble.as_failure())
    if not is_in_file(trouble, file):
        yield Finding("settings", message.sentence, message.next_step)
    elif mends:
        yield Finding("settings", f"{message.sentence} The file is kept as {put_aside(file)}; the defaults are used.")
    else:
        yield Finding(
            "settings", message.sentence, "Correct it, or have it put aside: mirrortalk-desktop doctor --repair"
        )


def _index(shell: Shell) -> Iterator[Finding]:
    if shell.settings_trouble is not None:  # they say where it is, and of which embedder
        yield Finding(
            "index", "It was not looked at: the settings cannot be used.", "Run “doctor” again once they can."
        )
        return
    library = shell.container.library
    held = shell.container.indexing.index().episode_ids()
    owned = {
        each: passages
        for each, passages in library.transcripts.passage_counts().items()
        if library.episodes.get(each).index_state is State.DONE
    }
    behind = sum(held.get(each, 0) != passages for each, passages in owned.items())
    there = library.episodes.indexed()
    behind += there.of_episodes - there.episodes
    said = f"{count(sum(held.values()), 'passage')} of {count(len(held), 'episode')}"
    yield Finding("index", said, "Run: mirrortalk-desktop rebuild-index" if behind else "")


def _models(shell: Shell) -> Iterator[Finding]:
    settings = shell.container.settings
    chosen = [("whisper", settings.whisper_model)]
    if settings.embedding_provider in ("sentence_transformers", "onnx"):
        chosen.append(("embedding", "all-MiniLM-L6-v2"))
    for kind, name in chosen:
        try:
            path = shell.container.models.locate(kind, name)
        except MirrorTalkError as exc:
            message = explain(exc.as_failure())
            yield Finding(f"model {name}", message.sentence, message.next_step)
        else:
            yield Finding(f"model {name}", str(path))


def _disk(shell: Shell) -> Iterator[Finding]:
    shell.container.paths.make_folders()
    free = shutil.disk_usage(shell.container.paths.library).free
    yield Finding("disk", f"{size(free)} free", "" if free > _LITTLE_DISK else "Free some space.")


def _memory(shell: Shell) -> Iterator[Finding]:
    budget = shell.container.settings.memory_budget_mb * 1_000_000
    total = psutil.virtual_memory().total
    advice = "" if budget < total else "Choose a smaller memory budget in the settings."
    yield Finding("memory", f"budget {size(budget)} of {size(total)}", advice)
    fits = shell.container.model_room.what_fits()
    yield from _speech_room(fits, shell.container.settings.whisper_model)
    yield _embedder_room(fits.embedder)


def _speech_room(fits: Fits, chosen: str) -> Iterator[Finding]:
    """Whether the chosen speech model fits in the budget, and what does; nothing of a model that nobody knows."""
    for fit in fits.speech:
        name = f"room for {chosen}"
        if fit.model != chosen:
            continue
        if fit.fits_fully:
            yield Finding(name, "it fits in the budget")
        elif fit.fits:
            yield Finding(name, f"it fits if it saves memory; in full from {_tens(fit.needed_for_full_mb)} MB")
        else:
            others = ", ".join(other.model for other in fits.speech if other.fits) or "no speech model"
            said = f"It needs a budget of {_tens(fit.needed_mb)} MB. What fits: {others}."
            yield Finding(name, said, "Choose a larger memory budget or a smaller speech model in the settings.")


def _embedder_room(embedder: EmbedderFit) -> Finding:
    used, chosen = name_of(embedder.used), name_of(embedder.chosen)
    if not embedder.fits:
        return Finding(f"room for {chosen}", f"{used} does not fit.", "Choose a larger memory budget in the settings.")
    if embedder.used == embedder.chosen:
        return Finding(f"room for {chosen}", "it fits in the budget")
    said = f"{used} with the same vectors is used in its place; it fits from {_tens(embedder.needed_mb)} MB"
    return Finding(f"room for {chosen}", said)


def _tens(mb: float) -> int:
    """Up to the next ten: estimates are no more exact."""
    return -(-int(mb) // 10) * 10


def _processor(shell: Shell) -> Iterator[Finding]:
    """Try each native package anew, in a process of its own: on an old processor it would take this one down."""
    for package in (*_NATIVE, *filter(is_installed, _NOT_EVERYWHERE)):
        shell.progress.begin(f"Trying {package}")
        said, advice = _OUTCOMES[try_again(package)]
        if advice and package == "lancedb":
            advice = f"Questions are answered by words only. {advice}"
        yield Finding(package, said, advice)
    shell.progress.end()


_LOOKS: dict[str, Callable[[Shell], Iterator[Finding]]] = {
    "index": _index,
    "models": _models,
    "disk": _disk,
    "memory": _memory,
    "processor": _processor,
}

#: Those that say whether the settings fit.
_AT_SETTINGS = ("models", "memory")

COMMANDS = (
    Command(
        "doctor",
        "look at everything, and say what is wrong and what to do",
        _doctor,
        _doctor_arguments,
        needs_settings=False,
    ),
)
