"""The look: colours derived from the system's palette, light or dark, and one style sheet that uses them."""

from dataclasses import dataclass, fields
from functools import lru_cache

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from mirrortalk_desktop.paths import resource

_READABLE = 4.5


@dataclass(frozen=True)
class Colours:
    """Every colour of the window, by what it means."""

    window: QColor
    surface: QColor
    card: QColor
    hover: QColor
    border: QColor
    control_border: QColor
    text: QColor
    muted: QColor
    disabled: QColor
    accent: QColor
    on_accent: QColor
    accent_text: QColor
    accent_soft: QColor
    accent_strong: QColor
    good: QColor
    warning: QColor
    bad: QColor
    bad_soft: QColor


def apply_style(app: QApplication, scheme: Qt.ColorScheme = Qt.ColorScheme.Unknown) -> None:
    """Dress the app. `Unknown` follows the system, now and whenever it changes."""
    app.setStyle("Fusion")
    if scheme is not Qt.ColorScheme.Unknown:
        app.styleHints().setColorScheme(scheme)
        app.setPalette(plain_palette(scheme))
    keeper = next((child for child in app.children() if isinstance(child, _StyleKeeper)), None) or _StyleKeeper(app)
    keeper.dress()


def colours() -> Colours:
    """The colours that go with the palette in force."""
    return _derive(QGuiApplication.palette().cacheKey())


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours as WCAG counts it: 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def plain_palette(scheme: Qt.ColorScheme) -> QPalette:
    """A palette of our own, for a person who wants light or dark whatever the system does."""
    is_dark = scheme is Qt.ColorScheme.Dark
    tones = _DARK if is_dark else _LIGHT
    palette = QPalette(QColor(tones["window"]))
    roles = QPalette.ColorRole
    for role, name in {
        roles.Window: "window",
        roles.WindowText: "text",
        roles.Base: "base",
        roles.AlternateBase: "window",
        roles.Text: "text",
        roles.Button: "button",
        roles.ButtonText: "text",
        roles.ToolTipBase: "base",
        roles.ToolTipText: "text",
        roles.Highlight: "accent",
        roles.Accent: "accent",
        roles.HighlightedText: "on_accent",
        roles.Link: "accent",
        roles.PlaceholderText: "muted",
    }.items():
        palette.setColor(role, QColor(tones[name]))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tones["disabled"]))
    return palette


_LIGHT = {
    "window": "#f4f4f6",
    "base": "#ffffff",
    "button": "#fbfbfc",
    "text": "#1c1d21",
    "muted": "#62656e",
    "disabled": "#9a9ca4",
    "accent": "#3355c8",
    "on_accent": "#ffffff",
}
_DARK = {
    "window": "#1b1c20",
    "base": "#232429",
    "button": "#2c2e34",
    "text": "#ececf0",
    "muted": "#a3a6b0",
    "disabled": "#70737c",
    "accent": "#8aa4ff",
    "on_accent": "#12141c",
}


class _StyleKeeper(QObject):
    """Lives on the app and dresses it anew when the palette changes."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._sheet = ""
        # Not an event filter: one in Python on the app would see every event, and wait for the interpreter each time.
        app.paletteChanged.connect(self.dress)

    @Slot()
    def dress(self) -> None:
        """Apply the style sheet in the colours in force."""
        sheet = style_sheet(colours())
        if sheet != self._sheet:
            self._sheet = sheet
            self._app.setStyleSheet(sheet)


def style_sheet(chosen: Colours) -> str:
    """The style sheet with these colours filled in."""
    sheet = resource("style.qss").read_text(encoding="utf-8")
    for field in fields(chosen):
        sheet = sheet.replace(f"@{field.name}@", getattr(chosen, field.name).name())
    tick = "tick-light" if chosen.on_accent.lightnessF() > 0.5 else "tick-dark"
    return sheet.replace("@tick@", f"@icons@/{tick}.svg").replace("@icons@", resource("icons").as_posix())


@lru_cache(maxsize=8)
def _derive(_key: int) -> Colours:
    palette = QGuiApplication.palette()
    roles = QPalette.ColorRole
    surface, text = palette.color(roles.Base), palette.color(roles.Text)
    window, accent = palette.color(roles.Window), palette.color(roles.Accent)
    is_dark = _luminance(surface) < _luminance(text)
    hover = _mix(surface, text, 0.07)
    accent_soft = _mix(surface, accent, 0.16)
    grounds = (window, surface, hover, accent_soft)
    bad = QColor("#ff8a80" if is_dark else "#b3261e")
    return Colours(
        window=window,
        surface=surface,
        card=_mix(surface, text, 0.035),
        hover=hover,
        border=_mix(surface, text, 0.14),
        control_border=_mix(surface, text, 0.42),
        text=text,
        muted=_readable(_mix(text, surface, 0.4), grounds, text),
        disabled=_mix(text, surface, 0.55),
        accent=accent,
        on_accent=max((QColor("#ffffff"), QColor("#111318")), key=lambda ink: contrast(ink, accent)),
        accent_text=_readable(accent, grounds, text),
        accent_soft=accent_soft,
        accent_strong=_strongest(surface, accent, text),
        good=_readable(QColor("#7ed491" if is_dark else "#1c6e37"), grounds, text),
        warning=_readable(QColor("#f2bf5e" if is_dark else "#855000"), grounds, text),
        bad=_readable(bad, (*grounds, _mix(surface, bad, 0.1)), text),
        bad_soft=_mix(surface, bad, 0.1),
    )


def _readable(colour: QColor, grounds: tuple[QColor, ...], text: QColor) -> QColor:
    """The colour, moved towards the text colour until it can be read on all these grounds."""
    for step in range(21):
        moved = _mix(colour, text, step / 20)
        if all(contrast(moved, ground) >= _READABLE for ground in grounds):
            return moved
    return text


def _strongest(surface: QColor, accent: QColor, text: QColor) -> QColor:
    """The surface with as much of the accent, up to two fifths, as lets the text be read on it."""
    grounds = (_mix(surface, accent, share / 100) for share in range(40, 0, -4))
    return next((ground for ground in grounds if contrast(text, ground) >= _READABLE), surface)


def _mix(one: QColor, other: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())
