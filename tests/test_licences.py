"""What is inside, with licences, as the installation itself tells."""

import shutil
import sys
from importlib import metadata
from pathlib import Path

import pytest

from mirrortalk_desktop.licences import Component, components, licence_text

FOUND = {component.name: component for component in components()}


def test_what_the_program_needs_is_listed_and_what_only_tests_need_is_not() -> None:
    assert {"MirrorTalk", "torch", "lancedb", "PySide6_Essentials", "faster-whisper", "jinja2"} <= {
        *FOUND,
        *(name.lower() for name in FOUND),
    }
    assert not {"pytest", "mypy", "ruff", "hypothesis"} & set(FOUND)


def test_every_part_has_a_licence_and_a_text() -> None:
    assert all(component.licence for component in FOUND.values())
    assert "Permission is hereby granted" in licence_text(FOUND["MirrorTalk"])
    assert "Redistribution" in licence_text(FOUND["psutil"])


def test_native_parts_that_packages_bring_are_listed_too() -> None:
    assert FOUND["x264, x265"].licence == "GPL-2.0-or-later"
    assert FOUND["Qt"].inside == "PySide6_Essentials"


@pytest.mark.parametrize("size", [13_000, 2_000_000])
def test_encoders_are_listed_only_where_they_are_no_stand_ins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    av = metadata.distribution("av")
    encoders = [file for file in av.files or () if "x264" in file.name or "x265" in file.name]
    assert encoders
    for file in (*encoders, *(file for file in av.files or () if ".dist-info" in str(file))):
        copy = tmp_path / file
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file.locate(), copy)
    for file in encoders:
        (tmp_path / file).write_bytes(bytes(size))
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    names = {component.name for component in components()}
    assert {"av", "FFmpeg"} <= names
    assert ("x264, x265" in names) == (size > 1_000_000)


def test_a_part_without_a_text_says_its_licence_and_where_it_is_from() -> None:
    model = Component("nothing-like-it", "1", "MIT", source="https://models.example/it")
    assert licence_text(model).endswith("Its licence: MIT. It is from https://models.example/it")
    assert "Its licence: MIT." in licence_text(Component("nothing-like-it", "1", "MIT"))
