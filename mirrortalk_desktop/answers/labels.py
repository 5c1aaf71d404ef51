"""Labels of tone and of the part of life that something said belongs to: only where one stands clearly out.

Each label is described in a few sentences. How near a topic comes to them, in the space of the embedder, is compared
with how near the library comes in general: in a library about money, “money” tells nothing of a topic.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float32]

#: How something is spoken about.
TONES: Mapping[str, tuple[str, ...]] = {
    "warm": (
        "It was kind and loving.",
        "They speak with affection, gratitude and tenderness.",
        "Thank you, dear friend, you gave me so much.",
    ),
    "hopeful": (
        "There is hope, it will get better.",
        "Things can change, and I look forward to the future with confidence.",
    ),
    "playful": (
        "That was so funny, we laughed a lot.",
        "It is a joke, silly and playful, and everybody giggled.",
    ),
    "tense": (
        "I was afraid and angry, and we shouted.",
        "It was dangerous, a fight, a threat, and everybody was nervous.",
    ),
    "sad": ("I was sad and cried.", "We lost him, she died, and the loss hurts.", "I feel lonely and I mourn."),
}
#: The growth domains: which part of life it belongs to.
DOMAINS: Mapping[str, tuple[str, ...]] = {
    "work": (
        "My job, my boss and my career.",
        "The company hired her, colleagues meet at the office, and the business grows.",
    ),
    "money": (
        "Saving and spending money, debt, income and the price of things.",
        "The bank, a loan, the budget, taxes and investment.",
    ),
    "health": (
        "The body and the mind are healthy or ill.",
        "Sleep, exercise, food, pain, stress, anxiety, doctors, medicine and therapy.",
    ),
    "relationships": (
        "Friends, partners and trust.",
        "Conflict and apology, love and marriage, listening to each other, being lonely.",
    ),
    "family": (
        "Parents and children, mother and father, raising a child, grandparents, siblings, home and childhood.",
    ),
    "learning": (
        "Learning a skill, school, teachers and students.",
        "Practice, mistakes, reading books, studying and forming habits.",
    ),
    "faith and meaning": (
        "God, prayer, religion and the soul.",
        "The meaning of life, purpose, forgiveness, death and gratitude.",
    ),
    "creativity": (
        "Art, music, writing and painting.",
        "Making something new, imagination, stories, songs, craft and inspiration.",
    ),
    "community": (
        "Neighbours and volunteers, helping each other in the village.",
        "Justice, politics, belonging and society.",
    ),
}
#: So many sentences at least, and of more than these only the first.
LEAST_SENTENCES, MOST_SENTENCES = 3, 30
#: So many standard deviations of the library's sentences, on average …
LEAST_EFFECT = 0.8
#: … and so many standard errors, is the best label of each kind ahead of the library. Tones are harder to tell.
LEAST_SURE = ((DOMAINS, 4.0), (TONES, 4.5))


class Labels:
    """What the labels are near to in one library: `described` are the vectors of their descriptions."""

    def __init__(self, described: Mapping[str, "Matrix"], library: "Matrix") -> None:
        import numpy as np

        self._near: dict[str, tuple[Matrix, Matrix, Matrix]] = {}
        for table, _ in LEAST_SURE:
            means = np.stack([described[name].mean(axis=0) for name in table])
            means /= np.linalg.norm(means, axis=1, keepdims=True)
            apart = means - means.mean(axis=0)
            apart /= np.linalg.norm(apart, axis=1, keepdims=True)
            near = library @ apart.T
            self._near[next(iter(table))] = apart, near.mean(axis=0), near.std(axis=0)

    def of(self, sentences: "Matrix") -> tuple[str, ...]:
        """The labels of something said in sentences with these vectors: one of each kind at the most, often none."""
        count = len(sentences)
        if count < LEAST_SENTENCES:
            return ()
        found = []
        for table, least_sure in LEAST_SURE:
            names = list(table)
            apart, mean, deviation = self._near[names[0]]
            effects = ((sentences @ apart.T - mean) / deviation).mean(axis=0)
            best = int(effects.argmax())
            if effects[best] >= LEAST_EFFECT and effects[best] * count**0.5 >= least_sure:
                found.append(names[best])
        return tuple(found)
