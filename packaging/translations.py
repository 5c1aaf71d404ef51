"""Bring the catalogues of the window's texts up to date with the sources, and build what Qt reads from them.

    python packaging/translations.py

Finds every text in `mirrortalk_desktop/qt/` and in the tables that the window translates, merges them into
`resources/translations/*.ts` with lupdate (what is new there has `type="unfinished"`), and makes the `.qm` files with
lrelease. docs/adr/0019-catalogues.md says why.
"""

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from mirrortalk_desktop.domain import messages, names, reasons, retelling, sizes  # noqa: E402
from mirrortalk_desktop.settings import CATALOGUES, options  # noqa: E402

SOURCES = ROOT / "mirrortalk_desktop" / "qt"
FOLDER = ROOT / "resources" / "translations"
#: What a module function that translates for no widget is called, as a name or as an attribute of its module.
_FREE, _FREE_CONTEXT = ("tr", "words.tr"), "Words"
#: Calls whose first argument is the context. With anything but constants, they look up what a table has.
_WITH_CONTEXT = ("translate", "QT_TRANSLATE_NOOP")


class Text(NamedTuple):
    """A text to translate: `context` is where it is looked up, `has_number` says whether it has plural forms."""

    context: str
    source: str
    has_number: bool = False


class CannotRead(Exception):
    """A call that translates something which is not written out, so that no catalogue can have it."""


def main() -> int:
    """Update and build every catalogue; prints how many texts still lack a translation."""
    texts = sorted({*texts_of_sources(), *texts_of_tables()})
    for code in CATALOGUES:
        catalogue = FOLDER / f"mirrortalk_{code}.ts"
        update(catalogue, texts)
        build(catalogue, catalogue.with_suffix(".qm"))
        lacking = catalogue.read_text(encoding="utf-8").count('type="unfinished"')
        print(f"{catalogue.relative_to(ROOT)}: {len(texts)} texts, {lacking} to translate")
    return 0


def texts_of_sources() -> Iterator[Text]:
    """Every text that the window's code hands to a translation. Raises `CannotRead`."""
    for path in sorted(SOURCES.rglob("*.py")):
        yield from texts_in(ast.parse(path.read_text(encoding="utf-8")), where=path.name)


def texts_of_tables() -> Iterator[Text]:
    """Texts of modules that know no Qt, which the window translates by their constants."""
    for option in options().values():
        yield Text("Settings", option.label)
        yield Text("Settings", option.help)
    templates = (
        *messages.TEMPLATES.values(),
        *messages.TEMPLATES_OF_FEW.values(),
        *messages.TEMPLATES_OF_ONE_TRY.values(),
        messages.WORKS_OFFLINE,
        messages.UNEXPECTED,
    )
    for template in templates:
        yield from (Text("Messages", text) for text in (template.sentence, template.next_step))
    for name, note in messages.NOTES.items():
        if "." not in name:  # those of a language are in it already
            yield from (Text("Messages", text) for text in (note.title, note.text))
    yield from (
        Text("Messages", text)
        for text in (
            *messages.SHORTAGES,
            *messages.WORDS_ONLY.values(),
            *reasons.REASONS,
            *retelling.TEMPLATES,
            *sizes.TEMPLATES,
        )
    )
    for constant, table in vars(names).items():
        if constant.isupper():
            yield from (Text("Messages", text) for text in table.values())


def texts_in(tree: ast.AST, *, where: str, context: str = "") -> Iterator[Text]:
    """The texts below this node; `context` is the class around it."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call):
            yield from _texts_of_call(node, where, context)
        yield from texts_in(node, where=where, context=node.name if isinstance(node, ast.ClassDef) else context)


def _texts_of_call(call: ast.Call, where: str, context: str) -> Iterator[Text]:
    name, arguments = ast.unparse(call.func), call.args
    if name == "self.tr":
        yield Text(context, _literal(arguments[0], where), has_number=len(arguments) == 3)
    elif name in _FREE:
        yield Text(_FREE_CONTEXT, _literal(arguments[0], where), has_number=len(arguments) == 2)
    elif name.endswith(".tr"):
        raise CannotRead(f"{where}:{call.lineno}: {name} has no class to look in; use words.tr or self.tr")
    elif name.rpartition(".")[2] in _WITH_CONTEXT and all(isinstance(each, ast.Constant) for each in arguments[:2]):
        yield Text(_literal(arguments[0], where), _literal(arguments[1], where))


def _literal(node: ast.expr, where: str) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise CannotRead(f"{where}:{node.lineno}: {ast.unparse(node)} is put together as it runs: no catalogue can have it")


def update(catalogue: Path, texts: Iterable[Text]) -> None:
    """Give the catalogue exactly these texts, and leave what is translated as it is."""
    catalogue.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "texts.py"
        listed.write_text("\n".join(_as_class(texts)), encoding="utf-8")
        _run(
            *("pyside6-lupdate", str(listed), "-no-obsolete", "-locations", "none", "-sort-messages"),
            *("-source-language", "en", "-ts", str(catalogue)),
        )


def build(catalogue: Path, built: Path) -> None:
    """Make the file that Qt reads."""
    _run("pyside6-lrelease", "-nounfinished", str(catalogue), "-qm", str(built))


def _as_class(texts: Iterable[Text]) -> Iterator[str]:
    """Python that says nothing but these texts, in the one form in which lupdate finds contexts and plurals."""
    current = ""
    for text in texts:
        if text.context != current:
            current = text.context
            yield f"class {current}:\n    def texts(self):"
        number = ', "", n' if text.has_number else ""
        quoted = text.source.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        yield f'        self.tr("{quoted}"{number})'


def _run(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools of the virtual environment; shows what it said when it fails."""
    done = subprocess.run([str(Path(sys.executable).parent / tool), *arguments], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{tool} failed:\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    sys.exit(main())
