"""Everything a person can set: one declaration per option.

A value comes from the command line, else the environment, else `settings.toml`, else the default.
"""

import dataclasses
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil
import tomlkit

from mirrortalk_desktop.domain.errors import BadSetting, CannotWrite, SettingsUnreadable
from mirrortalk_desktop.domain.reasons import NO_SUCH_PLACE
from mirrortalk_desktop.files import not_written, write_whole

_LANGUAGE = re.compile(r"[a-z]{2,3}([_-][A-Za-z]{2,4})?")
Value = str | int | float | bool
Check = Callable[[Value], str]
"""Says in words what is wrong with a value; empty when nothing is."""

EMBEDDING_PROVIDERS = ("sentence_transformers", "onnx", "local")
#: What the option `language` is called when the system decides.
LIKE_SYSTEM = "system"
#: Languages that the window's texts are translated to; they are written in English.
CATALOGUES = ("de", "es", "fr")
LANGUAGES = (LIKE_SYSTEM, "en", *CATALOGUES)
MEGABYTE = 1_000_000
#: Where in the settings file the keys of actions are.
KEYS_TABLE = "shortcuts"
#: What an address of the index may begin with, when it is not a folder.
INDEX_SCHEMES = ("s3", "s3+ddb", "gs", "az", "abfss", "db")
#: The least in which the app works, by embedding provider, with the smallest speech model; see `docs/memory.md`.
LEAST_BUDGET_MB = {"local": 460, "onnx": 520, "sentence_transformers": 520}


def machine_mb() -> int:
    """All the memory that this computer has."""
    return int(psutil.virtual_memory().total // MEGABYTE)


def default_budget_mb() -> int:
    """A third of the machine's memory, between 800 MB and 3 GB, but not more than there is."""
    return min(3000, max(800, machine_mb() // 3), machine_mb())


def _one_of(*choices: str) -> Check:
    return lambda value: "" if value in choices else f"choose one of {', '.join(choices)}"


def _between(least: float, most: float) -> Check:
    def check(value: Value) -> str:
        is_inside = isinstance(value, int | float) and least <= value <= most
        return "" if is_inside else f"it must be between {least:g} and {most:g}"

    return check


def _budget(value: Value) -> str:
    if not isinstance(value, int) or value <= 0:
        return "it must be a number of megabytes, such as 800"
    if value > machine_mb():
        return f"this computer has only {machine_mb()} MB"
    return ""


def _model_name(value: Value) -> str:
    is_plain = isinstance(value, str) and value.strip() and not set(value) & set('/\\:*?"<>|') and value != ".."
    return "" if is_plain else "it must be the name of a model, such as tiny, base or small"


def _language(value: Value) -> str:
    is_known = value in LANGUAGES or _LANGUAGE.fullmatch(str(value))
    return "" if is_known else f"it must be one of {', '.join(LANGUAGES)}, or the code of another language, such as ar"


def _index_location(value: Value) -> str:
    scheme, mark, rest = str(value).partition("://")
    if not mark:
        return _own_folder(str(value))
    if scheme not in INDEX_SCHEMES:
        return f"it must be a folder, or begin with one of {', '.join(f'{known}://' for known in INDEX_SCHEMES)}"
    if not rest.strip("/"):
        return "it does not say where"
    return "credentials belong into the environment" if "@" in rest.split("/")[0] and scheme != "abfss" else ""


def _own_folder(name: str) -> str:
    try:
        place = Path(name).expanduser()
        return "it is a file, not a folder" if place.exists() and not place.is_dir() else ""
    except (RuntimeError, ValueError):
        return NO_SUCH_PLACE
    except OSError:  # whoever opens the index tells of it
        return ""


def _anything(_value: Value) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Option:
    """How one field of `Settings` is named, explained and checked."""

    label: str
    help: str
    variables: tuple[str, ...]
    check: Check = _anything
    choices: tuple[str, ...] = ()


def _option(default: Value | Callable[[], Value], option: Option) -> Any:
    if callable(default):
        return field(default_factory=default, metadata={"option": option})
    return field(default=default, metadata={"option": option})


@dataclass(frozen=True, slots=True)
class Settings:
    """The options in force."""

    embedding_provider: str = _option(
        "sentence_transformers",
        Option(
            "Understanding",
            "How passages are compared with questions: by meaning (sentence_transformers) or by words (local).",
            ("EMBEDDING_PROVIDER", "MIRRORTALK_EMBEDDING_PROVIDER"),
            _one_of(*EMBEDDING_PROVIDERS),
            EMBEDDING_PROVIDERS,
        ),
    )
    whisper_model: str = _option(
        "base",
        Option(
            "Speech model",
            "The Whisper model that writes down what is said. Larger ones hear better, and need more memory and time.",
            ("WHISPER_MODEL", "MIRRORTALK_WHISPER_MODEL"),
            _model_name,
        ),
    )
    max_episodes_per_run: int = _option(
        10,
        Option(
            "Episodes in one run",
            "How many episodes are taken in at the most before the app waits for you.",
            ("MAX_EPISODES_PER_RUN", "MIRRORTALK_MAX_EPISODES_PER_RUN"),
            _between(1, 10_000),
        ),
    )
    newest_episodes: int = _option(
        3,
        Option(
            "Newest episodes of a new podcast",
            "How many episodes are taken when you add a podcast.",
            ("MIRRORTALK_NEWEST_EPISODES",),
            _between(0, 10_000),
        ),
    )
    memory_budget_mb: int = _option(
        default_budget_mb,
        Option(
            "Memory budget (MB)",
            "The most memory the app may use.",
            ("MIRRORTALK_MEMORY_BUDGET_MB",),
            _budget,
        ),
    )
    window_seconds: float = _option(
        60.0,
        Option(
            "Seconds of audio heard at once",
            "Longer windows are a little quicker; shorter ones need less memory and lose less when the app is stopped.",
            ("MIRRORTALK_WINDOW_SECONDS",),
            _between(10, 600),
        ),
    )
    release_idle_minutes: int = _option(
        10,
        Option(
            "Minutes until an unused model is let go",
            "Its memory is free for others then; the next use loads it again. 0 keeps models for good.",
            ("MIRRORTALK_RELEASE_IDLE_MINUTES",),
            _between(0, 10_080),
        ),
    )
    speech_threads: int = _option(
        0,
        Option(
            "Processor cores for speech",
            "0 leaves one core free for everything else.",
            ("MIRRORTALK_SPEECH_THREADS",),
            _between(0, 256),
        ),
    )
    check_feeds_minutes: int = _option(
        60,
        Option(
            "Minutes between looking for new episodes",
            "0 looks only when you ask.",
            ("MIRRORTALK_CHECK_FEEDS_MINUTES",),
            _between(0, 10_080),
        ),
    )
    backup_days: int = _option(
        7,
        Option(
            "Daily backups of the library",
            "How many days have a backup of their own; four older ones stand for weeks. 0 makes none by itself.",
            ("MIRRORTALK_BACKUP_DAYS",),
            _between(0, 365),
        ),
    )
    index_location: str = _option(
        "",
        Option(
            "Place of the search index",
            "A folder, or another address that LanceDB takes, such as s3://bucket/folder; empty: beside the library.",
            ("MIRRORTALK_INDEX_LOCATION",),
            _index_location,
        ),
    )
    topic_labels: bool = _option(
        False,
        Option(
            "Labels for topics",
            "Say how a topic is spoken about and which part of life it belongs to, where that stands clearly out.",
            ("MIRRORTALK_TOPIC_LABELS",),
        ),
    )
    language: str = _option(
        LIKE_SYSTEM,
        Option(
            "Language",
            "The language of the window; another one is there when MirrorTalk is started again.",
            ("MIRRORTALK_LANGUAGE",),
            _language,
            LANGUAGES,
        ),
    )
    release_audio: bool = _option(
        False,
        Option(
            "Delete audio when it is transcribed",
            "It is fetched again when you play it. Files of your own always stay; a podcast may keep some of its own.",
            ("MIRRORTALK_RELEASE_AUDIO",),
        ),
    )
    notifications: bool = _option(
        True,
        Option(
            "Tell when episodes are ready",
            "A message of the desktop when all that was to be done is done, and another program is in front.",
            ("MIRRORTALK_NOTIFICATIONS",),
        ),
    )
    is_offline: bool = _option(
        False,
        Option(
            "Work offline",
            "Connect to nothing at all; feeds and downloads wait.",
            ("MIRRORTALK_OFFLINE",),
        ),
    )


def options() -> dict[str, Option]:
    """Every option by the name of its field."""
    return {f.name: f.metadata["option"] for f in dataclasses.fields(Settings)}


def load_settings(path: Path, environ: Mapping[str, str], overrides: Mapping[str, Value] | None = None) -> Settings:
    """The options in force. Raises `BadSetting` for a value that cannot be used, naming where it was found."""
    chosen: dict[str, Value] = {}
    places: dict[str, str] = {}

    def take(name: str, value: object, place: str) -> None:
        chosen[name], places[name] = checked(name, value, named=place), place

    for name, value in read_file(path).items():
        if name in options():
            take(name, value, f"{name} in {path}")
    for name, option in options().items():
        for variable in option.variables:
            if environ.get(variable, "").strip():
                take(name, environ[variable].strip(), variable)
    for name, value in (overrides or {}).items():
        take(name, value, "--" + name.removesuffix("_mb").replace("_", "-"))
    settings = Settings(**chosen)  # type: ignore[arg-type]
    if reason := refuse_budget(settings.memory_budget_mb, provider=settings.embedding_provider):
        name = "memory_budget_mb"
        raise BadSetting(places.get(name, name), str(settings.memory_budget_mb), reason)
    return settings


def refuse_budget(budget_mb: int, *, provider: str) -> str:
    """Why this budget cannot be used with this embedding provider, in words; empty when it can."""
    least = LEAST_BUDGET_MB.get(provider, 0)
    too_small = f"nothing fits in it with {provider}; the least that works is {least} MB"
    return _budget(budget_mb) or (too_small if budget_mb < least else "")


def save_settings(path: Path, settings: Settings, before: Settings | None = None) -> None:
    """Write what differs from the defaults, keeping the person's comments and unknown keys. Raises `CannotWrite`.

    With the settings that were in force before, only what was changed: the rest may come from the environment.
    """

    def put(document: tomlkit.TOMLDocument) -> None:
        for name, default in dataclasses.asdict(Settings()).items():
            value = getattr(settings, name)
            if before is not None and value == getattr(before, name):
                continue
            if value != default:
                document[name] = value
            elif name in document:
                del document[name]

    change_file(path, put)


def load_keys(path: Path) -> dict[str, str]:
    """The keys that a person gave to actions of the window, by their names; a key that is no text is left out."""
    table = read_file(path).get(KEYS_TABLE, {})
    return {name: key for name, key in table.items() if isinstance(key, str)} if isinstance(table, dict) else {}


def save_keys(path: Path, keys: Mapping[str, str]) -> None:
    """Keep these keys and no others, beside everything else in the settings file. Raises `CannotWrite`."""

    def put(document: tomlkit.TOMLDocument) -> None:
        if keys:
            table = tomlkit.table()
            table.update(dict(sorted(keys.items())))
            document[KEYS_TABLE] = table
        elif KEYS_TABLE in document:
            del document[KEYS_TABLE]

    change_file(path, put)


def change_file(path: Path, put: Callable[[tomlkit.TOMLDocument], None]) -> None:
    """Change the settings file as a whole or not at all."""
    try:
        document = tomlkit.parse(path.read_text(encoding="utf-8")) if path.exists() else tomlkit.document()
        put(document)
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as exc:
        raise not_written(path, exc) from exc
    except (ValueError, RecursionError) as exc:
        raise CannotWrite(str(path), f"the file cannot be read ({exc})") from exc
    write_whole(path, tomlkit.dumps(document))


def read_file(path: Path) -> dict[str, Any]:
    """What is in the settings file. Raises `SettingsUnreadable`."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as exc:  # a number of 5,000 digits, brackets without end
        raise SettingsUnreadable(str(path), "its contents", f"the file cannot be read ({exc})") from exc


def checked(name: str, value: object, *, named: str) -> Value:
    """The value in the option's type, or `BadSetting`."""
    kind = next(f.type for f in dataclasses.fields(Settings) if f.name == name)
    try:
        converted = _convert(value, str(getattr(kind, "__name__", kind)))
    except ValueError as exc:
        raise BadSetting(named, str(value), str(exc)) from exc
    if reason := options()[name].check(converted):
        raise BadSetting(named, str(value), reason)
    return converted


_WORDS = {"1": True, "true": True, "yes": True, "on": True, "0": False, "false": False, "no": False, "off": False}


def _convert(value: object, kind: str) -> Value:
    text = str(value).strip()
    if kind == "bool":
        if text.lower() not in _WORDS:
            raise ValueError("it must be yes or no")
        return _WORDS[text.lower()]
    if kind == "int":
        try:
            return int(text)
        except ValueError:
            raise ValueError("it must be a whole number") from None
    if kind == "float":
        try:
            return float(text)
        except ValueError:
            raise ValueError("it must be a number") from None
    return text
