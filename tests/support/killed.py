"""A child process that says how far it is, and is killed there as kill -9 does it."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
#: Begins a child's script: `step()` says that it has come to a point, and goes on when it is let.
STEP = """
import sys
def step(*_):
    print("step", flush=True)
    if not sys.stdin.readline():
        raise SystemExit("nobody listens")
"""


def run_and_kill(script: str, *arguments: object, at: int) -> bool:
    """Run a script, and kill it at the given step; whether it came so far."""
    command = [sys.executable, "-c", STEP + script, *(str(each) for each in arguments)]
    child = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=os.environ,
    )
    assert child.stdin is not None
    assert child.stdout is not None
    came = 0
    while child.stdout.readline() == "step\n":
        came += 1
        if came == at:
            child.kill()
            child.communicate()
            return True
        child.stdin.write("\n")
        child.stdin.flush()
    _out, err = child.communicate()
    assert child.returncode == 0, err
    return False
