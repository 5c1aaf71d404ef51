"""How much of what nobody said is recognised, and how much of what somebody said is doubted; with the small real model.

Every sound is heard twice: as the app hears it, and as if the gate that looks for voices had let it through whole.
"""

import json
import os
import platform
import sys
import time
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

import numpy as np

from mirrortalk_desktop.domain.model import Segment
from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.paths import resource
from mirrortalk_desktop.speech import transcribe
from mirrortalk_desktop.speech.audio import RATE, Samples, stream
from mirrortalk_desktop.speech.engines import SpeechEngine, load_engine
from mirrortalk_desktop.speech.voice import Piece, find_speech
from mirrortalk_desktop.speech.windows import cut_windows
from tests.support.phantoms import phantoms

#: Spoken by espeak-ng: refrains, “no, no, no”, counting, a countdown, thanks, lists and a poem.
REFRAINS = Path(__file__).parent.parent / "speech" / "refrains.opus"
LEAST_RECOGNISED = 0.95
#: What the small model mishears, such as numbers, it samples: one in a run may fall below the limits.
MOST_WRONGLY = 1
Gate = Callable[[Samples], tuple[Piece, ...]]


def main() -> int:
    """Print a row for each sound, and the results as JSON."""
    model = resource("demo") / "whisper-mini-espeak"
    engine = load_engine(model, name=model.name, threads=1)
    results = []
    for gate, name in ((find_speech, "behind the gate"), (_open, "with the gate open")):
        unmarked = []
        said = marked = 0
        for sound, samples in phantoms().items():
            segments = hear(samples, engine, gate)
            words = sum(len(each.words) for each in segments)
            doubted = sum(len(each.words) for each in segments if each.doubt)
            print(f"{name:20}{sound:20}{words:5} words, {doubted:5} marked", flush=True)
            said, marked = said + words, marked + doubted
            if doubted < words:
                unmarked.append(sound)
        total = len(phantoms())
        results += [
            _result(f"sounds without speech, nothing said, {name}", (total - len(unmarked)) / total, "share", None),
            _result(f"words of phantoms marked, {name}", marked / said, "share", LEAST_RECOGNISED),
        ]
    for name, paths in CLEAN.items():
        samples = np.concatenate([block for path in paths for block in stream(path, token=CancelToken())])
        began = time.process_time()
        segments = hear(samples, engine, find_speech)
        seconds = time.process_time() - began
        wrong = sum(1 for each in segments if each.doubt)
        print(f"{name}: {len(segments)} segments, {wrong} marked, {len(samples) / RATE / seconds:.0f} x real time")
        results.append(_result(f"{name}: of {len(segments)} segments, wrongly marked", wrong, "segments", MOST_WRONGLY))
    engine.close()
    machine = {"system": platform.platform(), "python": platform.python_version(), "cores": os.cpu_count()}
    print(json.dumps({"bench": "phantoms", "machine": machine, "results": results}))
    return 0 if all(result["ok"] for result in results) else 1


CLEAN = {
    "demo": [resource("demo") / name for name in ("first-program.mp3", "two-friends.mp3", "sharing.opus")],
    "refrains, counting, lists": [REFRAINS],
}


def hear(samples: Samples, engine: SpeechEngine, gate: Gate) -> list[Segment]:
    """What is heard in the samples, window by window, with this gate before the engine."""
    segments: list[Segment] = []
    with patch.object(transcribe, "find_speech", gate):
        for number, window in enumerate(cut_windows([samples], target_seconds=60.0)):
            heard = transcribe.transcribe_window(
                window, ordinal=number, engine=engine, language="en", token=CancelToken(), report=lambda _seconds: None
            )
            segments += heard.segments
    return segments


def _open(samples: Samples) -> tuple[Piece, ...]:
    return tuple(
        Piece(round(part.start * RATE), round(part.end * RATE))
        for part in cut_windows([samples], target_seconds=25.0, search_seconds=3.0)
    )


def _result(name: str, value: float, unit: str, bar: float | None) -> dict[str, object]:
    is_met = bar is None or (value >= bar if unit == "share" else value <= bar)
    return {"name": name, "value": round(value, 4), "unit": unit, "bar": bar, "ok": is_met}


if __name__ == "__main__":
    sys.exit(main())
