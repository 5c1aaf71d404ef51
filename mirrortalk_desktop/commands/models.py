"""Speech and language models on this computer: list, fetch, import, verify."""

import argparse
from pathlib import Path

from mirrortalk_desktop.commands.shell import Arguments, Command, Shell, shared_options
from mirrortalk_desktop.commands.text import size, table
from mirrortalk_desktop.domain.errors import MirrorTalkError, UnknownModel
from mirrortalk_desktop.domain.messages import explain
from mirrortalk_desktop.models.store import ModelState


def _models_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)

    def add(name: str, explained: str) -> argparse.ArgumentParser:
        return actions.add_parser(name, help=explained, description=explained, parents=[shared_options()])

    add("list", "what there is, and what could be fetched")
    fetch = add("fetch", "download a model once; can be interrupted and taken up again")
    fetch.add_argument("name", metavar="NAME")
    bring = add("import", "take a model from a folder, such as one on a USB stick")
    bring.add_argument("path", type=Path, metavar="FOLDER")
    verify = add("verify", "compare models with their SHA-256 sums")
    verify.add_argument("name", nargs="?", metavar="NAME", help="all that are here if nothing is said")


def _models(shell: Shell, arguments: Arguments) -> int:
    return _ACTIONS[arguments.action](shell, arguments)


def _list(shell: Shell, _arguments: Arguments) -> int:
    states = shell.container.models.all()
    shell.show([_view(state) for state in states], table([_row(state) for state in states]))
    return 0


def _fetch(shell: Shell, arguments: Arguments) -> int:
    models = shell.container.models
    state = _find(shell, arguments.name)
    shell.progress.begin(f"Fetching {state.name}")
    state = models.fetch(
        state.kind,
        state.name,
        http=shell.container.http.reaching_home(),
        token=shell.token,
        report=shell.progress.report,
    )
    shell.progress.end()
    shell.show(_view(state), [f"The model {state.name} is ready ({size(state.size)}, verified)."])
    return 0


def _import(shell: Shell, arguments: Arguments) -> int:
    shell.progress.begin(f"Importing {arguments.path.name}")
    state = shell.container.models.import_from(arguments.path, token=shell.token, report=shell.progress.report)
    shell.progress.end()
    known = "verified" if state.is_verified else "not one of the known models, so its sums were not compared"
    shell.show(_view(state), [f"The model {state.name} is ready ({size(state.size)}, {known})."])
    return 0


def _verify(shell: Shell, arguments: Arguments) -> int:
    """Verify one model, or each that is here; all are looked at, also after a bad one."""
    if arguments.name:
        chosen = [_find(shell, arguments.name)]
    else:
        chosen = [state for state in shell.container.models.all() if state.path is not None]
    failed = 0
    views: list[dict[str, object]] = []
    for state in chosen:
        try:
            shell.container.models.verify(state.kind, state.name)
        except MirrorTalkError as exc:
            failed += 1
            message = explain(exc.as_failure())
            shell.note(str(message))
            views.append({"name": state.name, "kind": state.kind, "ok": False, "error": message.sentence})
        else:
            views.append({"name": state.name, "kind": state.kind, "ok": True})
            if not shell.is_json:
                shell.say(f"{state.name}: good.")
    if shell.is_json:
        shell.give(views)
    elif not chosen:
        shell.say("There are no models on this computer yet.")
    return 1 if failed else 0


_ACTIONS = {"list": _list, "fetch": _fetch, "import": _import, "verify": _verify}


def _find(shell: Shell, name: str) -> ModelState:
    states = shell.container.models.all()
    for state in states:
        if state.name == name:
            return state
    raise UnknownModel(name, ", ".join(state.name for state in states))


def _view(state: ModelState) -> dict[str, object]:
    return {
        "name": state.name,
        "kind": state.kind,
        "path": str(state.path) if state.path else None,
        "size": state.size,
        "verified": state.is_verified,
    }


def _row(state: ModelState) -> tuple[str, ...]:
    here = f"in {state.path}" if state.path else f"not here; get it: mirrortalk-desktop models fetch {state.name}"
    return state.name, state.kind, size(state.size), here


COMMANDS = (Command("models", "speech and language models: list, fetch, import, verify", _models, _models_arguments),)
