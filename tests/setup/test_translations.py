"""The catalogues have every text of the window, whole and with everything that belongs into it."""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mirrortalk_desktop.domain.messages import NOTES
from mirrortalk_desktop.settings import CATALOGUES
from tests.support.catalogues import FOLDER, ROOT, Entry, entries, texts_in_code, translations

MEND = (
    'run `make translations`, then fill in what has type="unfinished" in resources/translations/*.ts, and run it again'
)
SOURCES, ICONS = ROOT / "mirrortalk_desktop" / "qt", ROOT / "resources" / "icons"
#: What puts texts before people, or into their ears.
TAKE_TEXTS = frozenset(
    [
        "setText",
        "QLabel",
        "label",
        "setToolTip",
        "setWindowTitle",
        "setAccessibleName",
        "setAccessibleDescription",
        "setPlaceholderText",
        "addAction",
        "addMenu",
        "addItem",
        "QPushButton",
        "QAction",
        "QCheckBox",
        "IconButton",
        "set_icon",
        "announce",
        "emit",
        "setTitle",
        "setSuffix",
        "setPrefix",
        "setStatusTip",
        "showMessage",
        "set_full_text",
        "EmptyState",
        "setInformativeText",
        "addButton",
        "QGroupBox",
        "Message",
        "StateWords",
        "draw_line",
        "drawText",
        "setSpecialValueText",
        "Page",
        "ScrolledPage",
    ]
)
#: Forms that only a distant “you” has. A German “Sie” that begins a sentence may be “they”, and is left.
FORMAL = {
    "de": re.compile(r"[\w,;–] (?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)\b"),
    "es": re.compile(
        r"\bustede?s?\b|(?:^|[.!?:;,¿¡] )(?:abra|añada|cierre|compruebe|elija|escriba|espere|intente|pulse|termine|use)\b|"
        r"\b(?:ábra|añáda|ciérre|compruébe|elíja|escríba|inténte|púlse|úse)l[oae]s?\b"
    ),
    "fr": re.compile(r"\b(?:vous|votre|vos|vôtres?|(?!chez\b|assez\b)\w{2,}ez)\b"),
}
languages = pytest.mark.parametrize("code", CATALOGUES)


def wrong(code: str, is_right: Callable[[Entry], bool]) -> list[Entry]:
    every = list(entries(code))
    assert len(every) > 500
    return [entry for entry in every if not is_right(entry)]


@languages
def test_the_catalogue_has_the_texts_of_the_code_and_no_others(code: str) -> None:
    found = {(entry.context, entry.source, entry.has_number) for entry in entries(code)}
    assert found ^ texts_in_code() == set(), MEND


@languages
def test_every_text_is_translated(code: str) -> None:
    assert wrong(code, lambda entry: entry.is_finished and all(entry.forms)) == [], MEND


@languages
def test_what_is_put_into_a_text_is_put_into_its_translation(code: str) -> None:
    def is_whole(entry: Entry) -> bool:
        wanted = sorted(re.findall(r"\{\w*\}|\(\*[^)]*\)|;;", entry.source))
        return all(sorted(re.findall(r"\{\w*\}|\(\*[^)]*\)|;;", form)) == wanted for form in entry.forms)

    assert wrong(code, is_whole) == []


@languages
def test_a_text_with_a_number_has_a_form_for_one_and_one_for_many(code: str) -> None:
    def is_counted(entry: Entry) -> bool:
        if not entry.has_number:
            return len(entry.forms) == 1 and "%n" not in entry.source + entry.forms[0]
        one, many = entry.forms
        return "%n" in many and (one != many or "(s)" not in entry.source or "%n " in one)

    assert wrong(code, is_counted) == []


@languages
def test_edges_and_letters_to_press_are_as_in_the_source(code: str) -> None:
    def edges(text: str) -> tuple[object, ...]:
        mnemonics = len(re.findall(r"&\w", text.replace("&&", "")))
        return text.startswith(" "), text.endswith(" "), text.endswith("…"), text.rstrip()[-1:] in ".:", mnemonics

    def is_alike(entry: Entry) -> bool:
        return all(edges(form.replace("\u00a0", "")) == edges(entry.source) for form in entry.forms)

    assert wrong(code, is_alike) == []


@languages
def test_quotation_marks_are_those_of_the_language(code: str) -> None:
    opening, closing = {"de": "„“", "es": "«»", "fr": "«»"}[code]

    def is_right(entry: Entry) -> bool:
        pairs = [(form.count(opening), form.count(closing)) for form in entry.forms]
        foreign = set("„“”«»") - {opening, closing}
        return all(one == other >= entry.source.count("“") for one, other in pairs) and not foreign & set(
            "".join(entry.forms)
        )

    assert wrong(code, is_right) == []


@languages
def test_people_are_spoken_to_as_friends(code: str) -> None:
    assert wrong(code, lambda entry: not any(is_formal(form, code) for form in entry.forms)) == []
    notes = [f"{note.title} {note.text}" for name, note in NOTES.items() if name.endswith(f".{code}")]
    assert notes
    assert not [note for note in notes if is_formal(note, code)]


@pytest.mark.parametrize(
    ("code", "formal", "friendly"),
    [
        ("de", "Was möchten Sie wissen?", "Zwei Zitate fehlen: Ihr Ton ist nicht hier. Sie werden geholt."),
        ("es", "Ábralo o ciérrelo e inténtelo de nuevo.", "Ábrelo o ciérralo hasta que se cierre, e inténtalo."),
        ("fr", "Fermez-le et réessayez.", "Ferme-le ; chez toi il y en a assez."),
    ],
)
def test_a_distant_you_is_noticed(code: str, formal: str, friendly: str) -> None:
    assert is_formal(formal, code)
    assert not is_formal(friendly, code)


def is_formal(text: str, code: str) -> bool:
    return FORMAL[code].search(text if code == "de" else text.lower()) is not None


@languages
def test_what_qt_reads_is_built_from_the_catalogue(code: str, tmp_path: Path) -> None:
    catalogue = FOLDER / f"mirrortalk_{code}.ts"
    translations().build(catalogue, tmp_path / "built.qm")
    assert (tmp_path / "built.qm").read_bytes() == catalogue.with_suffix(".qm").read_bytes(), "run `make translations`"


def test_a_text_that_is_put_together_as_it_runs_is_refused() -> None:
    script = translations()
    for bad in ('self.tr(f"{n} left")', "self.tr(title)", 'words.tr("a" + name)', 'widget.tr("Play")'):
        with pytest.raises(script.CannotRead, match=r"pane\.py:1"):
            list(script.texts_in(ast.parse(bad), where="pane.py"))


def test_texts_are_found_with_the_class_and_the_number_they_are_looked_up_by() -> None:
    script = translations()
    source = (
        "class Pane(QWidget):\n def f(self):\n  self.tr('%n quote(s)', '', n)\n"
        "words.tr('%n day(s)', 3)\nQCoreApplication.translate('Memory', 'full')\nQCoreApplication.translate('X', name)\n"
    )
    assert list(script.texts_in(ast.parse(source), where="pane.py")) == [
        ("Pane", "%n quote(s)", True),
        ("Words", "%n day(s)", True),
        ("Memory", "full", False),
    ]


def test_no_widget_is_given_a_text_that_is_not_translated() -> None:
    assert [
        bare for path in sorted(SOURCES.rglob("*.py")) for bare in bare_texts(path.read_text(encoding="utf-8"))
    ] == []


def test_a_text_that_is_not_translated_is_noticed() -> None:
    given = "self.setText('Play')\nIconButton('play', self.tr('Play'), self)\nlabel(f'{n} left')\nself.setText('4:07')"
    assert list(bare_texts(given)) == ["setText: Play", "label: {} left"]


def bare_texts(source: str) -> Iterator[str]:
    """Words that are given to a widget as they stand in the code; the name of an icon is none."""
    for node in ast.walk(ast.parse(source)):
        name = ast.unparse(node.func).rpartition(".")[2] if isinstance(node, ast.Call) else ""
        if isinstance(node, ast.Call) and name in TAKE_TEXTS:
            for argument in node.args:
                text = _spelled(argument)
                if re.search(r"[A-Za-z]{3,}", text) and not (ICONS / f"{text}.svg").exists():
                    yield f"{name}: {text}"


def _spelled(node: ast.expr) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
