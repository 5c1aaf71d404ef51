"""How well questions are answered: retrieval, quotes and refusals on labelled question sets.

    python -m tests.benchmarks.bench_answers [FOLDER] [--provider onnx] [--short] [--misses]

FOLDER holds sets in the form of `qa_dev`, which are no part of this repository; without it, the repository's own set is
measured. Everything goes the way of the question panel: feeds with published transcripts are served from the loopback,
subscribed to, taken in and asked. Each set has a library of its own.
"""

import argparse
import json
import os
import platform
import statistics
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mirrortalk_desktop.domain.work import CancelToken
from mirrortalk_desktop.paths import Paths
from mirrortalk_desktop.search.embedders import PROVIDERS
from tests.evaluation.judge import Asked, Published, figures, is_hit, judge_answer, refusals
from tests.evaluation.served import library_of
from tests.evaluation.sets import Question, QuestionSet, own_set, sets_in

#: Not an embedder: what is answered while there is no index, out of SQLite's full text.
WORDS_ONLY = "words-only"
MEASURED = ("sentence_transformers", "local", WORDS_ONLY)
COLUMNS = ("recall@1", "recall@5", "recall@10", "mrr", "citation hit", "answer words", "refused right", "refused wrong")
#: The bars are for the default provider; `local` is measured beside it.
BARRED = ("sentence_transformers", "onnx")
BARS = {"citation hit": 0.85, "verbatim": 1.0}
REFUSED_RIGHT, REFUSED_WRONG = 0.85, 0.08


def main() -> int:
    """Measure, print a table for people, and one line for machines."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--provider", choices=[*sorted(PROVIDERS), WORDS_ONLY], action="append")
    parser.add_argument("--short", action="store_true", help="only the repository's own set, without torch")
    parser.add_argument("--misses", action="store_true", help="list what was not found, not quoted, or refused wrongly")
    options = parser.parse_args()
    sets = sets_in(options.folder) if options.folder and not options.short else (own_set(),)
    results: list[dict[str, Any]] = []
    for provider in options.provider or (("onnx", "local", WORDS_ONLY) if options.short else MEASURED):
        results.extend(_measure(provider, sets, tells_misses=options.misses))
    machine = {"system": platform.platform(), "python": platform.python_version(), "cores": os.cpu_count()}
    print(json.dumps({"bench": "answers", "machine": machine, "results": results}))
    return 0


def _measure(provider: str, sets: tuple[QuestionSet, ...], *, tells_misses: bool) -> Iterator[dict[str, Any]]:
    every: list[Asked] = []
    print(f"\n{provider:26}" + "".join(f"{name:>14}" for name in COLUMNS) + f"{'verbatim':>14}")
    for questions in sets:
        asked = ask_set(questions, provider)
        seen: set[str] = set()
        for wording, answers in asked.items():
            found = figures(answers)
            name = f"{questions.name}, {wording}"
            _print_row(name, found)
            bars = BARS | questions.bars.get(wording, {}) if provider in BARRED else {"verbatim": 1.0}
            yield from (_result(f"{provider}: {name}: {figure}", found[figure], bars.get(figure)) for figure in found)
            if tells_misses:
                _print_misses(answers)
            # A question without an answer has one wording, and counts once.
            every += [each for each in answers if each.question.is_answerable or each.question.key not in seen]
            seen |= {each.question.key for each in answers}
    refused = refusals(every)
    seconds = statistics.median(each.seconds for each in every)
    print(f"{'all':26}refused right {refused['refused right']:.3f}, wrong {refused['refused wrong']:.3f}; ", end="")
    print(f"{seconds * 1000:.0f} ms per question (median)")
    barred = provider in BARRED
    yield _result(f"{provider}: refused right", refused["refused right"], REFUSED_RIGHT if barred else None)
    yield _result(
        f"{provider}: refused wrong", refused["refused wrong"], REFUSED_WRONG if barred else None, ceiling=True
    )
    yield _result(f"{provider}: seconds per question, median", round(seconds, 3), None, unit="s")


def ask_set(questions: QuestionSet, provider: str) -> dict[str, list[Asked]]:
    """The set's questions asked of its library, by wording; the library is made for this and gone afterwards."""
    token = CancelToken()
    transcripts = {episode.key: Published(episode) for episode in questions.episodes}
    with tempfile.TemporaryDirectory() as place:
        own = Path(place)
        paths = Paths(library=own / "library", models=own / "models", config=own / "config", logs=own / "logs")
        embedder = "local" if provider == WORDS_ONLY else provider
        with library_of(questions.episodes, provider=embedder, paths=paths) as container:
            if provider == WORDS_ONLY:
                container.library.episodes.wait_for_index()
            guids = {episode.id: episode.guid for episode in container.library.episodes.all()}

            def ask(question: Question) -> Asked:
                answer = container.ask.ask(question.text, token=token)
                return judge_answer(question, answer, guids, transcripts)

            ask(next(iter(questions.wordings.values()))[0])  # the first question loads the model
            return {wording: [ask(each) for each in wanted] for wording, wanted in questions.wordings.items()}


def _print_row(name: str, found: dict[str, float]) -> None:
    cells = (f"{found[figure]:14.3f}" if figure in found else f"{'':14}" for figure in (*COLUMNS, "verbatim"))
    print(f"{name:26}{''.join(cells)}", flush=True)


def _print_misses(asked: list[Asked]) -> None:
    for each in asked:
        question = each.question
        if not question.is_answerable:
            faults = [] if each.is_refused else ["answered"]
        else:
            faults = ["refused"] if each.is_refused else []
            faults += [] if any(is_hit(hit, question.gold) for hit in each.hits[:5]) else ["not found"]
            quoted = any(is_hit(place, question.gold) for place in each.citations)
            faults += [] if quoted or each.is_refused else ["not quoted"]
        if faults:
            print(f"    {question.key:10} {', '.join(faults):24} {question.text}")


def _result(
    name: str, value: float, bar: float | None, *, unit: str = "share", ceiling: bool = False
) -> dict[str, Any]:
    is_met = bar is None or (value <= bar if ceiling else value >= bar)
    return {"name": name, "value": value, "unit": unit, "bar": bar, "ok": is_met}


if __name__ == "__main__":
    sys.exit(main())
