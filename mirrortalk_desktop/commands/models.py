"""Speech and language models on this computer: list, fetch, import, try out, use, verify, delete."""

import argparse
import dataclasses
from pathlib import Path

from mirrortalk_desktop.commands.shell import Arguments, Command, Shell, shared_options
from mirrortalk_desktop.commands.text import table
from mirrortalk_desktop.commands.views import failure_view
from mirrortalk_desktop.domain.errors import MirrorTalkError
from mirrortalk_desktop.domain.messages import explain
from mirrortalk_desktop.domain.model_errors import UnknownModel
from mirrortalk_desktop.domain.sizes import size
from mirrortalk_desktop.models.store import ModelState
from mirrortalk_desktop.pipeline.model_list import ListedModel
from mirrortalk_desktop.settings import load_settings, save_settings


def _models_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)

    def add(name: str, explained: str) -> argparse.ArgumentParser:
        return actions.add_parser(name, help=explained, description=explained, parents=[shared_options()])

    add("list", "what there is, and what could be fetched")
    fetch = add("fetch", "download a model once; can be interrupted and taken up again")
    fetch.add_argument("name", metavar="NAME")
    bring = add("import", "take the models in a folder or an archive, such as on a USB stick")
    bring.add_argument("path", type=Path, metavar="PATH")
    trial = add("try", "hear a short sample with a speech model, and say how fast that is here")
    trial.add_argument("name", metavar="NAME")
    use = add("use", "transcribe with this speech model from now on")
    use.add_argument("name", metavar="NAME")
    delete = add("delete", "remove a model from this computer")
    delete.add_argument("name", metavar="NAME")
    verify = add("verify", "compare models with their SHA-256 sums")
    verify.add_argument("name", nargs="?", metavar="NAME", help="all that are here if nothing is said")


def _models(shell: Shell, arguments: Arguments) -> int:
    return _ACTIONS[arguments.action](shell, arguments)


def _list(shell: Shell, _arguments: Arguments) -> int:
    models = shell.container.model_room.list_models()
    shell.show([_listed_view(model) for model in models], table([_row(model) for model in models]))
    return 0


def _fetch(shell: Shell, arguments: Arguments) -> int:
    models = shell.container.models
    state = _find(shell, arguments.name)
    shell.progress.begin(f"Fetching {state.name}")
    state = models.fetch(
        state.kind,
        state.name,
        http=shell.container.model_http,
        token=shell.token,
        report=shell.progress.report,
    )
    shell.progress.end()
    shell.show(_view(state), [_ready(state)])
    return 0


def _import(shell: Shell, arguments: Arguments) -> int:
    shell.progress.begin(f"Importing {arguments.path.name}")
    imported = shell.container.models.import_from(arguments.path, token=shell.token, report=shell.progress.report)
    shell.progress.end()
    for failure in imported.failed:
        shell.note(str(explain(failure, is_one_try=True)))
    shell.show(
        {
            "imported": [_view(state) for state in imported.models],
            "failed": [failure_view(failure) for failure in imported.failed],
        },
        [_ready(state) for state in imported.models],
    )
    return 1 if imported.failed else 0


def _ready(state: ModelState) -> str:
    known = "verified" if state.is_verified else "not one of the known models, so its sums were not compared"
    return f"The model {state.name} is ready ({size(state.size)}, {known})."


def _try(shell: Shell, arguments: Arguments) -> int:
    container = shell.container
    shell.claim("models try")
    shell.progress.begin(f"Trying {arguments.name}")
    trial = container.trying.try_out(arguments.name, token=shell.token, report=shell.progress.report)
    shell.progress.end()
    view = {
        "name": trial.model,
        "audio_seconds": round(trial.audio_seconds, 1),
        "speed": round(trial.speed, 1) if trial.speed else None,
        "text": trial.text,
    }
    how = _speed(trial.speed) if trial.speed else "memory was short, so its speed was not measured"
    shell.show(view, [f"{trial.model} heard {trial.audio_seconds:.0f} seconds of the sample: {how}.", trial.text])
    return 0


def _use(shell: Shell, arguments: Arguments) -> int:
    container = shell.container
    state = _find(shell, arguments.name)
    container.models.locate("whisper", state.name)
    path = container.paths.settings_file
    save_settings(path, dataclasses.replace(load_settings(path, {}), whisper_model=state.name))
    shell.show({"name": state.name, "used": True}, [f"{state.name} transcribes from now on."])
    return 0


def _delete(shell: Shell, arguments: Arguments) -> int:
    state = _find(shell, arguments.name)
    if state.path is None:
        shell.note(f"“{state.name}” is not on this computer: there is nothing to delete.")
        return 1
    shell.container.models.delete(state.kind, state.name)
    shell.show({"name": state.name, "deleted": True}, [f"The model {state.name} is gone ({size(state.size)} freed)."])
    if state.kind == "whisper" and state.name == shell.container.settings.whisper_model:
        shell.note(f"{state.name} was the chosen speech model. {_CHOOSE_ANOTHER}")
    return 0


#: Of a model of one's own.
_NOT_COMPARED = "whole; it is not one of the known models, so its sums were not compared"


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
            checked = shell.container.models.verify(state.kind, state.name)
        except MirrorTalkError as exc:
            failed += 1
            message = explain(exc.as_failure())
            shell.note(str(message))
            views.append({"name": state.name, "kind": state.kind, "ok": False, "error": message.sentence})
        else:
            views.append({"name": state.name, "kind": state.kind, "ok": True, "verified": checked.is_verified})
            if not shell.is_json:
                shell.say(f"{state.name}: {'good' if checked.is_verified else _NOT_COMPARED}.")
    if shell.is_json:
        shell.give(views)
    elif not chosen:
        shell.say("There are no models on this computer yet.")
    return 1 if failed else 0


_ACTIONS = {
    "list": _list,
    "fetch": _fetch,
    "import": _import,
    "try": _try,
    "use": _use,
    "delete": _delete,
    "verify": _verify,
}


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


def _listed_view(model: ListedModel) -> dict[str, object]:
    fit = model.fit
    return _view(model.state) | {
        "licence": model.state.licence,
        "problem": model.state.problem,
        "used": model.is_used,
        "speed": round(model.speed, 1) if model.speed else None,
        "needed_mb": round(fit.needed_mb) if fit else None,
        "needed_is_measured": model.is_measured,
        "fits": fit.fits if fit else None,
    }


def _row(model: ListedModel) -> tuple[str, ...]:
    state = model.state
    about = ", ".join(
        part for part in (state.licence, _room(model), _speed(model.speed) if model.speed else "") if part
    )
    return "*" if model.is_used else "", state.name, state.kind, size(state.size), about, _place(state)


def _place(state: ModelState) -> str:
    if state.path is None:
        return f"not here; get it: mirrortalk-desktop models fetch {state.name}"
    return f"damaged, {state.problem}: {state.path}" if state.problem else f"in {state.path}"


def _room(model: ListedModel) -> str:
    if model.fit is None:
        return ""
    about = "" if model.is_measured else "about "
    return f"{'fits' if model.fit.fits else 'too large'}: needs {about}{model.fit.needed_mb:.0f} MB"


def _speed(speed: float) -> str:
    return f"{speed:.1f} × as fast as speech"


_CHOOSE_ANOTHER = "Choose another: mirrortalk-desktop models list, then models use NAME"

COMMANDS = (
    Command(
        "models",
        "speech and language models: list, fetch, import, try, use, verify, delete",
        _models,
        _models_arguments,
    ),
)
