"""What is inside, with licences, as the installation itself tells."""

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


def test_a_part_without_a_text_says_its_licence() -> None:
    assert "Its licence: MIT." in licence_text(Component("nothing-like-it", "1", "MIT"))
