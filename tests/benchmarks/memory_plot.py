"""A plot of a run's memory over time, as an SVG drawn by hand."""

from collections.abc import Callable, Iterator

from tests.benchmarks.memory_stage import Run

Scale = Callable[[float], float]
WIDTH, HEIGHT = 900, 360
LEFT, RIGHT, TOP, BOTTOM = 56, 16, 34, 40
MOST_POINTS = 800
#: Labels of the rungs that would overlap are left out; the colour tells.
LABEL_WIDTH = 60
COLOURS = {"full": "#2e7d32", "lean": "#f9a825", "tiny": "#e65100", "wait": "#b71c1c"}


def plot(run: Run, *, budget_mb: float) -> str:
    """The memory as a line, the budget as a dashed one, and the rung of each window as a band below."""
    began, ended = run.find("began").get("at", run.samples[0][0]), run.samples[-1][0]
    samples = [(at - began, mb) for at, mb in run.samples if at >= began]
    seconds = ended - began
    top = 1.1 * max(budget_mb, *(mb for _, mb in samples))
    across, up = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM

    def x(at: float) -> float:
        return round(LEFT + across * at / seconds, 1)

    def y(mb: float) -> float:
        return round(TOP + up * (1 - mb / top), 1)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" '
        'font-size="12">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
        f'<text x="{LEFT}" y="20" font-size="14">Resident memory while a long episode is heard, in MB</text>',
    ]
    for mb in range(0, int(top), 100):
        parts.append(f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y(mb)}" y2="{y(mb)}" stroke="#e0e0e0"/>')
        parts.append(f'<text x="{LEFT - 6}" y="{y(mb) + 4}" text-anchor="end" fill="#555555">{mb}</text>')
    parts += [
        f'<text x="{x(60 * minute)}" y="{HEIGHT - 8}" text-anchor="middle" fill="#555555">{minute} min</text>'
        for minute in range(0, int(seconds // 60) + 1, max(1, int(seconds // 600)))
    ]
    parts += _budget(run, began, seconds, budget_mb, x, y)
    parts += _rungs(run, began, x)
    points = " ".join(f"{x(at)},{y(mb)}" for at, mb in _thinned(samples))
    parts.append(f'<polyline points="{points}" fill="none" stroke="#1565c0" stroke-width="1.5"/>')
    return "\n".join([*parts, "</svg>", ""])


def _thinned(samples: list[tuple[float, float]]) -> Iterator[tuple[float, float]]:
    """The highest of each group of neighbours, so that no peak is lost."""
    size = max(1, len(samples) // MOST_POINTS)
    for first in range(0, len(samples), size):
        yield max(samples[first : first + size], key=lambda sample: sample[1])


def _budget(run: Run, began: float, seconds: float, budget_mb: float, x: Scale, y: Scale) -> Iterator[str]:
    """The budget with its steps."""
    corners, now = [(0.0, budget_mb)], budget_mb
    for event in sorted((*run.all("lower"), *run.all("raise")), key=lambda event: event["at"]):
        corners += [(event["at"] - began, now), (event["at"] - began, event["budget_mb"])]
        now = event["budget_mb"]
    corners.append((seconds, now))
    points = " ".join(f"{x(at)},{y(mb)}" for at, mb in corners)
    yield f'<polyline points="{points}" fill="none" stroke="#c62828" stroke-dasharray="6 4"/>'
    yield f'<text x="{x(0) + 6}" y="{y(budget_mb) - 5}" fill="#c62828">budget</text>'


def _rungs(run: Run, began: float, x: Scale) -> Iterator[str]:
    """The model and rung of each window, from when the one before was kept until it was kept itself."""
    shift = run.find("began")["at"] - run.find("began")["unix"]
    before, labelled, free = 0.0, "", 0.0
    for _, _, _, model, rung, kept in run.find("windows").get("rows", []):
        if not model:
            continue
        at, what = kept + shift - began, f"{model} {rung}"
        place = f'x="{x(before)}" y="{HEIGHT - BOTTOM}" width="{max(0.1, x(at) - x(before)):.1f}"'
        yield f'<rect {place} height="8" fill="{COLOURS.get(rung, "#777777")}"/>'
        if what != labelled and x(before) >= free:
            yield f'<text x="{x(before)}" y="{HEIGHT - BOTTOM - 4}" font-size="11">{what}</text>'
            free = x(before) + LABEL_WIDTH
        before, labelled = at, what
