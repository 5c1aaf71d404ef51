"""The papers of a release: is there a changelog entry, what is inside, and what are the checksums.

python packaging/release.py check v0.2.0           exit status 1 if the version or the changelog says otherwise
python packaging/release.py papers build/installer  a list of parts (CycloneDX) and SHA256SUMS into its `dist`
"""

import argparse
import email
import json
import re
import sys
from pathlib import Path

from bundled_models import CATALOGUE, sha256
from stage import PACKAGE, ROOT, version


def main() -> int:
    """Exit status 0 when it is done, 1 with one plain line when it cannot be."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    actions = parser.add_subparsers(dest="action", required=True)
    actions.add_parser("check", help="the version and the changelog").add_argument("tag")
    actions.add_parser("papers", help="parts and checksums").add_argument("folder", type=Path)
    arguments = parser.parse_args()
    if arguments.action == "check":
        problem = what_is_wrong(arguments.tag, (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
        if problem:
            print(problem, file=sys.stderr)
        return 1 if problem else 0
    write_papers(arguments.folder)
    return 0


def what_is_wrong(tag: str, changelog: str) -> str:
    """Why this tag cannot be released, in one line; nothing when it can."""
    if tag != f"v{version()}":
        return f"The tag {tag} is not the version {version()} of mirrortalk_desktop/__init__.py."
    entry = re.search(rf"^## \[?{re.escape(version())}\]?[^\n]*\n(.*?)(?=^## |\Z)", changelog, re.MULTILINE | re.DOTALL)
    if entry is None or not re.search(r"^- ", entry[1], re.MULTILINE):
        return f"CHANGELOG.md has no entry for {version()}."
    return ""


def write_papers(folder: Path) -> None:
    """Write the list of parts of what was built in `folder`, and then the checksums of everything in its `dist`."""
    dist = folder / "dist"
    packages = next(path for path in (folder / "app" / "build").rglob("app_packages") if path.is_dir())
    parts = dist / f"mirrortalk-desktop-{version()}.cdx.json"
    models = packages.with_name("app") / PACKAGE / "resources" / "bundled-models"
    parts.write_text(json.dumps(list_of_parts(packages, models), indent=1) + "\n", encoding="utf-8")
    files = sorted(path for path in dist.iterdir() if path.name != "SHA256SUMS")
    sums = "".join(f"{sha256(path)}  {path.name}\n" for path in files)
    (dist / "SHA256SUMS").write_text(sums, encoding="utf-8")


def list_of_parts(packages: Path, models: Path) -> dict[str, object]:
    """What is inside, as a CycloneDX 1.6 document: the Python packages as installed, and the models in a folder."""
    found = [_component(path) for path in sorted(packages.glob("*.dist-info/METADATA"))]
    catalogue = json.loads(CATALOGUE.read_text(encoding="utf-8"))
    offered = catalogue["embedding"] | catalogue["whisper"]
    inside = [_model(models / name, facts) for name, facts in offered.items() if (models / name).is_dir()]
    app = {
        "type": "application",
        "name": "mirrortalk-desktop",
        "version": version(),
        "licenses": [{"expression": "MIT"}],
    }
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": app},
        "components": [*found, *inside],
    }


def _component(metadata: Path) -> dict[str, object]:
    told = email.message_from_string(metadata.read_text(encoding="utf-8"))
    component: dict[str, object] = {
        "type": "library",
        "name": told["Name"],
        "version": told["Version"],
        "purl": f"pkg:pypi/{re.sub(r'[-_.]+', '-', told['Name']).lower()}@{told['Version']}",
    }
    if told["License-Expression"]:
        component["licenses"] = [{"expression": told["License-Expression"]}]
    elif told["License"] and "\n" not in told["License"].strip():
        component["licenses"] = [{"license": {"name": told["License"].strip()}}]
    return component


def _model(folder: Path, facts: dict) -> dict[str, object]:
    """A model with what the catalogue says of it, and the SHA-256 of its weights as they are inside."""
    weights = max(facts["files"], key=lambda name: facts["files"][name]["size"])
    return {
        "type": "machine-learning-model",
        "name": folder.name,
        "version": facts["revision"],
        "purl": f"pkg:huggingface/{facts['repository']}@{facts['revision']}",
        "licenses": [{"expression": facts["licence"]}],
        "hashes": [{"alg": "SHA-256", "content": sha256(folder / weights)}],
    }


if __name__ == "__main__":
    sys.exit(main())
