"""The same readers under Atheris, which follows what each document reaches in the code and keeps what reaches more.

    python -m tests.benchmarks.faults.atheris_app TARGET SECONDS SEED FOLDER

The first fault ends it with its traceback and a status that is not 0; FOLDER keeps the documents.
"""

import sys
from pathlib import Path

import atheris  # type: ignore[import-not-found, unused-ignore]  comes with the group `faults`

with atheris.instrument_imports(include=["mirrortalk_desktop", "feedparser", "webvtt"]):
    from tests.benchmarks.faults.fuzz_targets import TARGETS, read_quietly

LONGEST, MOST_MB, SECONDS_PER_DOCUMENT = 20_000, 1_000, 10


def main(name: str, seconds: int, seed: int, folder: Path) -> None:
    """Read until the time is over."""
    target = TARGETS[name]
    for number, document in enumerate(target.documents):
        (folder / f"real-{number}").write_bytes(document)
    limits = (f"-max_total_time={seconds}", f"-max_len={LONGEST}", f"-rss_limit_mb={MOST_MB}", f"-seed={seed}")
    more = (f"-timeout={SECONDS_PER_DOCUMENT}", f"-artifact_prefix={folder}/", "-verbosity=0", "-print_final_stats=1")
    atheris.Setup([sys.argv[0], *limits, *more, str(folder)], lambda document: read_quietly(target, document))
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4]))
