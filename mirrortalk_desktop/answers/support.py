"""Whether the library answers a question at all: a small rule for each embedder, calibrated on question sets."""

import math
from dataclasses import astuple, dataclass


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for an answer. All are absolute: none depends on how large the library is."""

    #: Nearness of the question to the best sentence and to the best passage.
    sentence_similarity: float
    passage_similarity: float
    #: The share of the question's words, by how rare they are: in the best sentence and its neighbours, in the passage.
    sentence_coverage: float
    passage_coverage: float
    #: The most telling word of the question that none of the best passages holds.
    rarest_missing: float


@dataclass(frozen=True, slots=True)
class SupportRule:
    """A logistic rule: weights in the order of `Evidence`, and how sure it must be."""

    weights: tuple[float, float, float, float, float]
    bias: float
    threshold: float = 0.5

    def probability(self, evidence: Evidence) -> float:
        """How sure the rule is that the library answers the question. Not calibrated well enough to be shown."""
        total = self.bias + sum(w * x for w, x in zip(self.weights, astuple(evidence), strict=True))
        return 1.0 / (1.0 + math.exp(-max(-60.0, min(60.0, total))))

    def supports(self, evidence: Evidence) -> bool:
        """Whether the question is answered rather than refused."""
        return self.probability(evidence) >= self.threshold


RULES = {
    "all-MiniLM-L6-v2.1": SupportRule(weights=(4.0, 2.0, 1.0, 1.0, -1.0), bias=-2.0),
    "local-words.1": SupportRule(weights=(2.0, 1.0, 2.0, 2.0, -1.0), bias=-1.5),
}


def rule_for(embedder_id: str) -> SupportRule:
    """The rule of this embedder. Rules are never shared: similarities of two embedders do not compare."""
    return RULES[embedder_id]
