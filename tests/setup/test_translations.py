"""The catalogues have every text of the window, whole and with everything that belongs into it."""

import re
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from mirrortalk_desktop.settings import CATALOGUES
from tests.support.catalogues import FOLDER, Entry, entries

MEND = (
    'run `make translations`, then fill in what has type="unfinished" in resources/translations/*.ts, and run it again'
)
Script = Callable[[str], ModuleType]
languages = pytest.mark.parametrize("code", CATALOGUES)


def wrong(code: str, is_right: Callable[[Entry], bool]) -> list[Entry]:
    every = list(entries(code))
    assert len(every) > 500
    return [entry for entry in every if not is_right(entry)]


@languages
def test_the_catalogue_has_the_texts_of_the_sources_and_no_others(script: Script, code: str) -> None:
    translations = script("translations")
    wanted = {*translations.texts_of_sources(), *translations.texts_of_tables()}
    found = {(entry.context, entry.source, entry.has_number) for entry in entries(code)}
    assert found ^ {tuple(text) for text in wanted} == set(), MEND


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
def test_what_qt_reads_is_built_from_the_catalogue(script: Script, code: str, tmp_path: Path) -> None:
    catalogue = FOLDER / f"mirrortalk_{code}.ts"
    script("translations").build(catalogue, tmp_path / "built.qm")
    assert (tmp_path / "built.qm").read_bytes() == catalogue.with_suffix(".qm").read_bytes(), "run `make translations`"


def test_a_text_that_is_put_together_as_it_runs_is_refused(script: Script, tmp_path: Path) -> None:
    import ast

    translations = script("translations")
    for bad in ('self.tr(f"{n} left")', "self.tr(title)", 'words.tr("a" + name)', 'widget.tr("Play")'):
        with pytest.raises(translations.CannotRead, match=r"pane\.py:1"):
            list(translations.texts_in(ast.parse(bad), where="pane.py"))


def test_texts_are_found_with_the_class_and_the_number_they_are_looked_up_by(script: Script) -> None:
    import ast

    translations = script("translations")
    source = (
        "class Pane(QWidget):\n def f(self):\n  self.tr('%n quote(s)', '', n)\n"
        "words.tr('%n day(s)', 3)\nQCoreApplication.translate('Memory', 'full')\nQCoreApplication.translate('X', name)\n"
    )
    assert list(translations.texts_in(ast.parse(source), where="pane.py")) == [
        ("Pane", "%n quote(s)", True),
        ("Words", "%n day(s)", True),
        ("Memory", "full", False),
    ]
