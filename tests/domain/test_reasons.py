"""Every reason that the program gives in its own words is in the table that the window translates."""

import ast
import re
from pathlib import Path

import pytest

from mirrortalk_desktop.domain import reasons
from mirrortalk_desktop.settings import Settings, options, refuse_budget

PACKAGE = Path(__file__).parents[2] / "mirrortalk_desktop"
#: Errors by the place of their reason.
PLACES = {
    "Unreachable": 1,
    "unreachable": 0,
    "BrokenFeed": 1,
    "CannotRead": 1,
    "CannotWrite": 1,
    "ModelDamaged": 1,
    "IndexDamaged": 0,
    "OutOfMemory": 0,
}


def marked(text: str) -> str:
    return f"<{text}>"


def test_a_reason_is_found_again_with_what_was_put_into_it() -> None:
    assert reasons.translated("the connection was refused", marked) == "<the connection was refused>"
    assert reasons.translated("model.bin has 3 bytes instead of 4", marked) == "<model.bin has 3 bytes instead of 4>"
    german = {"{file} is missing": "{file} fehlt"}
    assert reasons.translated("a, b is missing", lambda text: german[text]) == "a, b fehlt"


def test_what_foreign_code_says_stays_as_it_is() -> None:
    assert reasons.translated("SQLITE_CORRUPT {page} 7", marked) == "SQLITE_CORRUPT {page} 7"


def test_sqlites_own_words_are_not_shown() -> None:
    verdict = "*** in database main ***\nTree 5 page 123: btreeInitPage() returns error code 11"
    assert reasons.in_plain_words(verdict, is_of_library=True) == "a part of it cannot be read"
    assert reasons.in_plain_words("the file is gone", is_of_library=True) == "the file is gone"
    assert reasons.in_plain_words("database is locked", is_of_library=False) == "another program is using it"
    assert reasons.in_plain_words("Is a directory", is_of_library=False) == "Is a directory"


def given() -> list[tuple[str, str]]:
    """Every reason in the package that is written out, with its place; what is put into it is “3”."""
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = ast.unparse(node.func).rpartition(".")[2] if isinstance(node, ast.Call) else ""
            if name in PLACES and len(node.args) > PLACES[name]:
                place = f"{path.name}:{node.lineno}"
                found += [(place, text) for text in spelled(node.args[PLACES[name]])]
    return found


def spelled(node: ast.expr) -> list[str]:
    if isinstance(node, ast.BoolOp):
        return [text for value in node.values for text in spelled(value)]
    if isinstance(node, ast.Constant):
        return [str(node.value)]
    if isinstance(node, ast.JoinedStr):
        text = "".join(str(part.value) if isinstance(part, ast.Constant) else "3" for part in node.values)
        return [text] if re.search("[a-z]", text) else []
    return []


@pytest.mark.parametrize(("place", "reason"), given())
def test_a_reason_in_the_code_is_in_the_table(place: str, reason: str) -> None:
    assert reasons.translated(reason, marked) == marked(reason), f"{place}: add it to domain/reasons.py"


def test_every_refused_setting_says_why_in_words_of_the_table() -> None:
    bad: dict[str, tuple[object, ...]] = {
        "memory_budget_mb": (-1, 10**9),
        "index_location": ("ftp://x", "s3://", "s3://key@bucket", __file__, "~nobody-of-this-name/x"),
        "language": ("klingon",),
        "whisper_model": ("../x",),
        "embedding_provider": ("magic",),
    }
    told = [refuse_budget(300, provider="local")]
    for name, option in options().items():
        worse = bad.get(name, (-1,) if not isinstance(getattr(Settings(), name), bool) else ())
        told += [option.check(value) for value in worse]  # type: ignore[arg-type]
    assert len(told) > 12
    for reason in told:
        assert reasons.translated(reason, marked) == marked(reason)
