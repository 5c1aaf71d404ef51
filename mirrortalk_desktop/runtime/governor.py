"""The ladder of the memory contract: which rung the next step may take, so that the budget is never crossed.

A pure policy over what is held, what the step would cost on each rung, the budget, what the system has left, and the
time. It is asked before a step and between windows, never in the middle of one. It goes down at once, and comes back
up one rung at a time, only after the pressure has been off for a while, so that it does not swing.

There is one shorter way up: from `WAIT` back to the rung that was held before it, or the highest below it that fits.
What made speech wait is mostly a question, which is over in seconds; to sit out the hold time after each would cost
more than it saves, for on `WAIT` nothing is done at all. It needs the same spare room as any way up, is taken once in a
hold time, so that a pressure that returns is waited out, and not when other programs were what took the memory.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum


class Rung(IntEnum):
    """How speech is heard; higher needs more memory."""

    WAIT = 0
    TINY = 1
    LEAN = 2
    FULL = 3

    @property
    def word(self) -> str:
        """The rung's name as it is stored with a window."""
        return self.name.lower()


#: Only so much of the budget may be projected for the full rung; the rest is room for what is not foreseen.
FULL_SHARE = 0.80
#: Going up needs this much more room (a share of the budget) than staying.
HYSTERESIS = 0.05
#: Going up needs the room to have been there for this many seconds.
HOLD_SECONDS = 30.0
#: Costs are estimates: this much of the budget stays free on every rung, and at least so many MB.
MARGIN_SHARE = 0.03
LEAST_MARGIN_MB = 16.0
#: What other programs are left with.
SYSTEM_RESERVE_MB = 256.0


@dataclass(frozen=True, slots=True)
class Situation:
    """What is known before a step, in MB. `available_mb` is None where the system would not tell."""

    resident_mb: float
    budget_mb: float
    available_mb: float | None
    now: float


@dataclass(frozen=True, slots=True)
class Decision:
    """The rung to take, and the figures behind it in MB: what the refused higher rung needed, and what it
    had below its share of the budget.
    """

    rung: Rung
    is_changed: bool
    needed_mb: float = 0.0
    left_mb: float = 0.0
    is_system_short: bool = False


class Governor:
    """Holds the rung between decisions. `costs` map a rung to the MB its next step adds to what is held now."""

    def __init__(self, rung: Rung = Rung.FULL) -> None:
        self.rung = rung
        self._roomy_since: float | None = None
        self._climbed_at = float("-inf")
        self._may_return_to = Rung.WAIT

    def decide(self, situation: Situation, costs: Mapping[Rung, float]) -> Decision:
        """The highest rung whose step fits, with hysteresis on the way up.

        Rungs that are not in `costs` are not offered (a chosen model that is tiny already has no `TINY`).
        """
        before = self.rung
        offered: list[Rung] = sorted((rung for rung in costs if rung is not Rung.WAIT), reverse=True)
        allowed = next((rung for rung in offered if _fits(situation, rung, costs[rung])), Rung.WAIT)
        if allowed <= before or before not in (*offered, Rung.WAIT):
            self.rung = allowed
            self._roomy_since = None
        else:
            self.rung = self._climb(situation, costs, offered)
        refused = next((rung for rung in reversed(offered) if rung > self.rung), None)
        is_system_short = refused is not None and not _system_has(situation, costs[refused])
        if self.rung is Rung.WAIT and before is not Rung.WAIT:
            self._may_return_to = Rung.WAIT if is_system_short else before
        return Decision(
            rung=self.rung,
            is_changed=self.rung is not before,
            needed_mb=costs[refused] if refused is not None else 0.0,
            left_mb=max(0.0, _ceiling(situation, refused or self.rung) - situation.resident_mb),
            is_system_short=is_system_short,
        )

    def _climb(self, situation: Situation, costs: Mapping[Rung, float], offered: list[Rung]) -> Rung:
        """Back to where a wait began, or one rung up if there has been room for long enough; else where we are."""
        spare = HYSTERESIS * situation.budget_mb
        roomy = [rung for rung in offered if rung > self.rung and _fits(situation, rung, costs[rung], spare=spare)]
        back = next((rung for rung in roomy if rung <= self._may_return_to), None)
        above = min(rung for rung in offered if rung > self.rung)
        if self.rung is Rung.WAIT and back is not None and situation.now - self._climbed_at >= HOLD_SECONDS:
            self._roomy_since = self._climbed_at = situation.now
            return back
        if above not in roomy:
            self._roomy_since = None
            return self.rung
        if self._roomy_since is None:
            self._roomy_since = situation.now
        if situation.now - self._roomy_since < HOLD_SECONDS:
            return self.rung
        self._roomy_since = self._climbed_at = situation.now
        return above


def margin_mb(budget_mb: float) -> float:
    """MB of a budget that stay free on every rung, because costs are estimates."""
    return max(LEAST_MARGIN_MB, MARGIN_SHARE * budget_mb)


def _fits(situation: Situation, rung: Rung, cost: float, spare: float = 0.0) -> bool:
    return situation.resident_mb + cost <= _ceiling(situation, rung) - spare and _system_has(situation, cost + spare)


def _ceiling(situation: Situation, rung: Rung) -> float:
    """MB that may be held at the peak of a step on this rung."""
    share = FULL_SHARE if rung is Rung.FULL else 1.0
    return min(share * situation.budget_mb, situation.budget_mb - margin_mb(situation.budget_mb))


def _system_has(situation: Situation, cost: float) -> bool:
    return situation.available_mb is None or cost <= situation.available_mb - SYSTEM_RESERVE_MB
