"""The look: readable in light and dark, from any palette, with every icon there."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from mirrortalk_desktop import paths
from mirrortalk_desktop.qt import style
from mirrortalk_desktop.qt.icons import app_icon, icon
from mirrortalk_desktop.qt.models.words import Look


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    before, name = QPalette(qapp.palette()), qapp.style().objectName()
    yield qapp
    for child in qapp.children():
        if isinstance(child, style._StyleKeeper):
            qapp.removeEventFilter(child)
            child.deleteLater()
    qapp.setPalette(before)
    qapp.setStyleSheet("")
    qapp.setStyle(name)


def strange_palette() -> QPalette:
    palette = QPalette(QColor("#3a2f5b"))
    palette.setColor(QPalette.ColorRole.Base, QColor("#4a3f6b"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#f0e9ff"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#f0e9ff"))
    palette.setColor(QPalette.ColorRole.Accent, QColor("#7a4fbf"))
    return palette


PALETTES = {
    "light": lambda: style.plain_palette(Qt.ColorScheme.Light),
    "dark": lambda: style.plain_palette(Qt.ColorScheme.Dark),
    "strange": strange_palette,
    "system": QPalette,
}


@pytest.mark.parametrize("name", PALETTES)
def test_text_can_be_read_on_every_ground(dressed: QApplication, name: str) -> None:
    dressed.setPalette(PALETTES[name]())
    chosen = style.colours()
    grounds = (chosen.window, chosen.surface, chosen.card, chosen.hover, chosen.accent_soft)
    inks = (chosen.text, chosen.muted, chosen.accent_text, chosen.good, chosen.warning, chosen.bad)
    least = min(style.contrast(ink, ground) for ink in inks for ground in grounds)
    assert least >= 4.5
    assert style.contrast(chosen.on_accent, chosen.accent) >= 4.5
    assert style.contrast(chosen.text, chosen.bad_soft) >= 4.5
    assert style.contrast(chosen.text, chosen.accent_strong) >= 4.5
    assert style.contrast(chosen.control_border, chosen.surface) >= 2


def rules(sheet: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Every selector of the style sheet with what it says."""
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)):
        said = dict(part.split(":", 1) for part in body.replace("\n", " ").split(";") if ":" in part)
        for selector in selectors.split(","):
            yield selector.strip(), {name.strip(): value.strip() for name, value in said.items()}


def in_force(selector: str, sheet: dict[str, dict[str, str]]) -> dict[str, str]:
    """What a selector says, and what it takes over from those that are less particular."""
    without_state = re.sub(r"(?<!:):[a-z-]+", "", selector)
    kind_of_widget = re.sub(r"\[.*?\]", "", without_state)
    return {
        name: value for each in (kind_of_widget, without_state, selector) for name, value in sheet.get(each, {}).items()
    }


@pytest.mark.parametrize("name", PALETTES)
def test_every_rule_of_the_style_sheet_can_be_read(dressed: QApplication, name: str) -> None:
    """What is disabled may be fainter, as WCAG has it."""
    dressed.setPalette(PALETTES[name]())
    chosen = style.colours()
    grounds = [chosen.window, chosen.surface, chosen.card, chosen.hover, chosen.accent_soft]
    sheet: dict[str, dict[str, str]] = {}
    for selector, said in rules(style.style_sheet(chosen)):
        sheet.setdefault(selector, {}).update(said)
    looked_at, unreadable = 0, []
    for selector in sheet:
        said = in_force(selector, sheet)
        if ":disabled" in selector or "::handle" in selector:
            continue
        for ink, ground in (("color", "background"), ("selection-color", "selection-background-color")):
            if not said.get(ink, "").startswith("#"):
                continue
            own = said.get(ground, "transparent")
            for under in [QColor(own)] if own.startswith("#") else grounds:
                looked_at += 1
                seen = style.contrast(QColor(said[ink]), under)
                if seen < 4.5:
                    unreadable.append(f"{selector}: {said[ink]} on {under.name()} has {seen:.2f}")
    assert looked_at > 100
    assert not unreadable, "\n".join(unreadable)


def test_the_style_follows_a_palette_that_changes(dressed: QApplication) -> None:
    style.apply_style(dressed, Qt.ColorScheme.Light)
    light = dressed.styleSheet()
    dressed.setPalette(style.plain_palette(Qt.ColorScheme.Dark))
    assert dressed.styleSheet() != light
    assert style.colours().surface.name() in dressed.styleSheet()


def test_every_colour_in_the_style_sheet_is_filled_in(dressed: QApplication) -> None:
    sheet = style.style_sheet(style.colours())
    assert not re.findall(r"@\w+@", sheet)
    for address in re.findall(r'url\("(.+?)"\)', sheet):
        assert Path(address).is_file()


def test_every_icon_that_is_named_can_be_drawn(qapp: QApplication) -> None:
    code = "\n".join(file.read_text(encoding="utf-8") for file in Path(style.__file__).parent.rglob("*.py"))
    named = set(re.findall(r'(?:icon|IconButton|EmptyState|set_icon|Picture|_button)\((?:\w+, )?\s*"([a-z-]+)"', code))
    assert {"play", "add", "podcast", "search"} <= named
    for name in named | {look.value for look in Look}:
        assert paths.resource(f"icons/{name}.svg").is_file()
        assert not icon(name).pixmap(24, 24).isNull()
    assert not app_icon().pixmap(256, 256).isNull()
