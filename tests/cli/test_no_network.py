"""The main job in a network namespace without any interface: the same words come out, and nobody was called.

The counters of the namespace are the kernel's own, so that connections of native code are seen, too.
"""

import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.demo import DEMO, SMALL_MODEL

ALONE = ["unshare", "--net"]
QUESTION = "What is the best way to learn?"
PROGRAM = [sys.executable, "-m", "mirrortalk_desktop"]

pytestmark = [
    pytest.mark.models,
    pytest.mark.skipif(
        not shutil.which("unshare")
        or subprocess.run([*ALONE, "true"], capture_output=True, check=False).returncode != 0,
        reason="namespaces of one's own are not allowed here",
    ),
]


def test_transcribing_and_asking_call_nobody(tmp_path: Path) -> None:
    with_network = main_job(tmp_path / "with", [])
    without = main_job(tmp_path / "without", ALONE)
    assert without.pop("calls") == {"TcpActiveOpens": 0, "UdpOutDatagrams": 0, "IpOutNoRoutes": 0}
    with_network.pop("calls")
    assert without["citations"]
    assert without == with_network


def main_job(folder: Path, around: list[str]) -> dict[str, object]:
    """What is heard in the spoken episode and answered from it, and how often anybody was called meanwhile."""
    folder.mkdir()
    audio = folder / "first-program.mp3"
    shutil.copy(DEMO / audio.name, audio)
    environment = os.environ | {
        "MIRRORTALK_LIBRARY": str(folder / "library"),
        "MIRRORTALK_MODELS": str(folder / "models"),
        "EMBEDDING_PROVIDER": "onnx",
        "WHISPER_MODEL": SMALL_MODEL,
    }
    shutil.copytree(DEMO / SMALL_MODEL, folder / "models" / SMALL_MODEL)
    steps = (["import", str(audio)], ["ingest"], ["ask", QUESTION, "--json"])
    script = "set -e\n" + "".join(f'"$@" {shlex.join(step)}\n' for step in steps) + "cat /proc/net/snmp\n"
    ran = subprocess.run(
        [*around, "sh", "-c", script, "sh", *PROGRAM],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    answer = json.loads(next(line for line in ran.stdout.splitlines() if line.startswith("{")))
    return {
        "answered": answer["answered"],
        "citations": [(each["start"], each["end"], each["quote"]) for each in answer["citations"]],
        "hits": [(each["start"], each["end"], each["text"]) for each in answer["hits"]],
        "calls": {name: value for name, value in counters(ran.stdout).items() if name in _CALLS},
    }


_CALLS = ("TcpActiveOpens", "UdpOutDatagrams", "IpOutNoRoutes")


def counters(text: str) -> dict[str, int]:
    """The counters of /proc/net/snmp, which come as a line of names and a line of numbers."""
    lines = [line.split() for line in text.splitlines() if line.startswith(("Ip: ", "Tcp: ", "Udp: "))]
    return {
        f"{names[0][:-1]}{name}": int(number)
        for names, numbers in zip(lines[::2], lines[1::2], strict=True)
        for name, number in zip(names[1:], numbers[1:], strict=True)
    }
