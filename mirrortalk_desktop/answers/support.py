"""Whether the library answers a question at all: a small rule for each embedder, calibrated on question sets."""

import math
from dataclasses import astuple, dataclass


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for an answer. All are absolute: none depends on how large the library is."""

    #: Nearness of the question to the best sentence, the best passage, and the best three sentences in a row.
    sentence_similarity: float
    passage_similarity: float
    moment_similarity: float
    #: The share of the question's words that one passage says, by how rare they are.
    passage_coverage: float
    #: How many names in the question none of the best passages says, two at most.
    names_missing: int = 0


@dataclass(frozen=True, slots=True)
class SupportRule:
    """A logistic rule: weights in the order of `Evidence`, and how sure it must be."""

    weights: tuple[float, float, float, float, float]
    bias: float
    threshold: float = 0.5
    #: How near a further quote must come to the best one.
    quote_margin: float = 0.18

    def probability(self, evidence: Evidence) -> float:
        """How sure the rule is that the library answers the question. Not calibrated well enough to be shown."""
        total = self.bias + sum(w * x for w, x in zip(self.weights, astuple(evidence), strict=True))
        return 1.0 / (1.0 + math.exp(-max(-60.0, min(60.0, total))))

    def supports(self, evidence: Evidence) -> bool:
        """Whether the question is answered rather than refused."""
        return self.probability(evidence) >= self.threshold


#: Fitted on the development sets and the repository's own by logistic regression, with eight-fold cross-validation over
#: episodes; idle weights are 0. Both error rates, and what they mean, are in docs/answers.md.
RULES = {
    "all-MiniLM-L6-v2.2": SupportRule(
        weights=(0.87, 8.41, 3.97, 0.72, -1.03), bias=-6.1, threshold=0.35, quote_margin=0.28
    ),
    "local-words.2": SupportRule(weights=(0.0, 5.47, 0.0, 2.3, -0.86), bias=-2.06, threshold=0.332),
}


def rule_for(embedder_id: str) -> SupportRule:
    """The rule of this embedder. Rules are never shared: similarities of two embedders do not compare."""
    return RULES[embedder_id]
