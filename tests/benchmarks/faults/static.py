"""What the code does not do: checks that read it. bandit, pip-audit where its database is within reach, and our own.

What bandit is told to leave out, and why, stands in `pyproject.toml`.
"""

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.faults.environment import with_tools
from tests.benchmarks.faults.extent import Extent
from tests.benchmarks.results import Result

ROOT = Path(__file__).parents[3]
PACKAGE = ROOT / "mirrortalk_desktop"
#: Calls that run text as code or as a command, or make objects out of bytes.
_CALLS = frozenset({"eval", "exec", "os.system", "os.popen", "torch.load", "yaml.load", "np.load", "numpy.load"})
_MODULES = frozenset({"pickle", "cPickle", "dill", "shelve", "marshal", "joblib", "cloudpickle"})


def measure(extent: Extent) -> Iterator[Result]:
    """Read all of it."""
    found = [fault for path in sorted(PACKAGE.rglob("*.py")) for fault in faults_of(path)]
    yield Result("shell, pickle, eval", len(found), "", 0, not found, "; ".join(found[:5]))
    if not extent.is_short:
        yield _bandit()
        yield _pip_audit()


def faults_of(path: Path) -> Iterator[str]:
    """Calls and imports that are not to be, by file and line."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        what = ""
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            has_shell = any(word.arg == "shell" and ast.unparse(word.value) != "False" for word in node.keywords)
            what = name if name in _CALLS else "shell" if has_shell else ""
        elif isinstance(node, ast.Import | ast.ImportFrom):
            names = [each.name for each in node.names] if isinstance(node, ast.Import) else [node.module or ""]
            what = next((name for name in names if name.partition(".")[0] in _MODULES), "")
        if what:
            yield f"{what} in {path.relative_to(ROOT)}:{node.lineno}"


def _bandit() -> Result:
    command = [sys.executable, "-m", "bandit", "-r", str(PACKAGE), "-c", "pyproject.toml", "-q", "-f", "json"]
    ran = subprocess.run(command, cwd=ROOT, env=with_tools(), capture_output=True, text=True, check=False)
    if not ran.stdout.strip().startswith("{"):
        return Result("bandit", 0, "", None, True, "left out: it is not installed here")
    found = json.loads(ran.stdout)["results"]
    told = [f"{each['test_id']} in {Path(each['filename']).name}:{each['line_number']}" for each in found]
    return Result("findings of bandit", len(told), "", 0, not told, "; ".join(told[:5]))


def _pip_audit() -> Result:
    """Known faults of the packages in `constraints.txt`; one that the database does not know is not looked at."""
    places = [str(place) for place in (ROOT / ".venv").glob("[lL]ib*/**/site-packages")][:1]
    command = [sys.executable, "-m", "pip_audit", *(word for place in places for word in ("--path", place))]
    command += ["--format", "json", "--progress-spinner", "off", "--timeout", "15"]
    ran = subprocess.run(command, cwd=ROOT, env=with_tools(), capture_output=True, text=True, check=False)
    if not ran.stdout.strip().startswith("{"):
        return Result("pip-audit", 0, "", None, True, "left out: it is not installed, or reaches no database")
    packages = json.loads(ran.stdout)["dependencies"]
    skipped = sum("skip_reason" in each for each in packages)
    if skipped == len(packages):
        return Result("pip-audit", 0, "", None, True, "left out: its database is not within reach")
    known = [f"{each['name']}: {fault['id']}" for each in packages for fault in each.get("vulns", ())]
    note = "; ".join(known[:5]) or f"{len(packages) - skipped} packages looked at, {skipped} unknown to it"
    return Result("known faults in packages", len(known), "", 0, not known, note)
