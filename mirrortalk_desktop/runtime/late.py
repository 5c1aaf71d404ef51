"""Packages that another package imports and hardly ever uses come when something of them is called, for a quick start.

LanceDB imports the models of its REST client, hundreds of pydantic classes that take half of its own import, and needs
them only for catalogues on a server. Their names are enough until one of them is called.
"""

import importlib
import importlib.abc
import importlib.machinery
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import ModuleType
from typing import Any


@contextmanager
def late(package: str) -> Iterator[None]:
    """Import within this block, and have this package and all in it come only when something of it is called."""
    if package in sys.modules:
        yield
        return
    finder = _Finder(package)
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        _forget(package)


@contextmanager
def without_checked_overrides() -> Iterator[None]:
    """Import within this block, and have nobody check by bytecode that methods override what they say they override.

    LanceDB has the package `overrides` do that at each import, in a seventh of its time; from Python 3.12 on it takes
    `typing.override`, which checks nothing, either.
    """
    if "overrides" in sys.modules:
        yield
        return
    stand_in = ModuleType("overrides")
    stand_in.override = stand_in.overrides = lambda method: method  # type: ignore[attr-defined]
    stand_in.EnforceOverrides = type("EnforceOverrides", (), {})  # type: ignore[attr-defined]
    sys.modules["overrides"] = stand_in
    try:
        yield
    finally:
        del sys.modules["overrides"]


class _Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def __init__(self, package: str) -> None:
        self._package = package

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname != self._package and not fullname.startswith(self._package + "."):
            return None
        return importlib.machinery.ModuleSpec(fullname, self, is_package=True)

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> ModuleType:
        return _Names(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """There is nothing in it yet."""


class _Names(ModuleType):
    """A module of which every name can be imported."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _Late(name, (), {"__module__": self.__name__})


class _Late(type):
    """A class by name; to call it, or to ask anything of it, is to ask the real one."""

    def __call__(cls, *arguments: Any, **options: Any) -> Any:
        return cls._real()(*arguments, **options)

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(cls._real(), name)

    def __instancecheck__(cls, instance: Any) -> bool:
        return isinstance(instance, cls._real())

    def _real(cls) -> Any:
        return getattr(importlib.import_module(cls.__module__), cls.__name__)


def _forget(package: str) -> None:
    for name in [name for name, module in sys.modules.items() if name.startswith(package) and type(module) is _Names]:
        del sys.modules[name]
