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


#: Fitted on the development sets by logistic regression with ten-fold cross-validation; idle weights are 0.
#: Measured there (70 questions in two wordings and 112 more; 25 and 39 without an answer; see docs/answers.md):
#: MiniLM refuses .73 of the unanswerable and .10 of the answerable, local words .64 and .17; at the settings below, on
#: the same questions, .75 and .10, .67 and .16.
RULES = {
    "all-MiniLM-L6-v2.1": SupportRule(weights=(4.65, 4.65, 0.0, 1.41, 0.0), bias=-5.12, threshold=0.35),
    "local-words.1": SupportRule(weights=(0.0, 0.96, 0.0, 4.15, 0.0), bias=-2.42, threshold=0.35),
}


def rule_for(embedder_id: str) -> SupportRule:
    """The rule of this embedder. Rules are never shared: similarities of two embedders do not compare."""
    return RULES[embedder_id]
