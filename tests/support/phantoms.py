"""Sounds that nobody speaks in, made with NumPy: noises, instruments, drums, and humming that is near a voice."""

import numpy as np

from tests.support.audio import RATE, Samples, music, noise, silence, tone

SECONDS = 25.0
#: Formants of vowels: (frequency, width) in Hz.
_VOWELS = (
    ((700, 90), (1200, 110), (2600, 160)),
    ((300, 60), (2300, 150), (3000, 200)),
    ((500, 80), (900, 100), (2500, 150)),
    ((350, 70), (700, 90), (2500, 160)),
)


def phantoms(seconds: float = SECONDS) -> dict[str, Samples]:
    """Every sound by its name, about so many seconds of each."""
    times = np.arange(round(seconds * RATE)) / RATE
    sounds = {
        "silence": silence(seconds),
        "hiss": noise(seconds, loudness=0.001),
        "noise": noise(seconds, loudness=0.1),
        "pink noise": pink_noise(seconds),
        "waves of noise": noise(seconds, loudness=0.2) * np.sin(np.pi * 4 * times) ** 2,
        "clicks": (np.random.default_rng(1).random(len(times)) < 0.001) * 0.5,
        "tone": tone(seconds),
        "rising tone": np.sin(2 * np.pi * (200 * times + 30 * times**2)) * 0.3,
        "trill": tone(seconds, pitch=600.0) * (np.sin(2 * np.pi * 6 * times) > 0),
        "chords": music(seconds),
        "drums": drums(seconds),
        "fast drums": drums(seconds, beats_per_minute=180),
        "chords and drums": music(seconds) + drums(seconds),
        "vowel": vowel(seconds),
        "choir": (vowel(seconds, 131) + vowel(seconds, 165) + vowel(seconds, 196)) / 3,
        **{f"humming {seed}": humming(seconds, seed=seed) for seed in (3, 4, 9, 11, 21, 22)},
    }
    return {name: np.asarray(sound, np.float32) for name, sound in sounds.items()}


def pink_noise(seconds: float) -> Samples:
    count = round(seconds * RATE)
    spectrum = np.fft.rfft(np.random.default_rng(7).standard_normal(count))
    pink = np.fft.irfft(spectrum / np.sqrt(np.maximum(np.fft.rfftfreq(count, 1 / RATE), 20)), count)
    return (pink / np.abs(pink).max() * 0.5).astype(np.float32)


def drums(seconds: float, *, beats_per_minute: int = 120) -> Samples:
    """A deep drum and a snare in turn."""
    chance = np.random.default_rng(2)
    made = np.zeros(round(seconds * RATE), np.float32)
    hit = RATE // 5
    times = np.arange(hit) / RATE
    step = RATE * 30 // beats_per_minute
    for number, place in enumerate(range(0, len(made) - hit, step)):
        deep = np.sin(2 * np.pi * (60 + 120 * np.exp(-times * 40)) * times)
        made[place : place + hit] += (
            (chance.standard_normal(hit) * 0.5 if number % 2 else deep) * np.exp(-times * 25) / 2
        )
    return made


def vowel(seconds: float, pitch: float = 120, formants: tuple[tuple[int, int], ...] = _VOWELS[0]) -> Samples:
    """A sung vowel: harmonics, loudest at the formants, with vibrato."""
    times = np.arange(round(seconds * RATE)) / RATE
    phase = 2 * np.pi * np.cumsum(pitch * (1 + 0.02 * np.sin(2 * np.pi * 5 * times))) / RATE
    made = np.zeros_like(times)
    for number in range(1, int(7500 / pitch)):
        loudness = sum(np.exp(-(((number * pitch - middle) / width) ** 2) / 2) for middle, width in formants)
        made += (loudness + 0.02 / number) * np.sin(number * phase)
    return (made / np.abs(made).max() * 0.3).astype(np.float32)


def humming(seconds: float, *, seed: int) -> Samples:
    """Vowels on changing notes: the nearest to a voice that says nothing."""
    chance = np.random.default_rng(seed)
    parts: list[Samples] = []
    left = seconds
    while left > 0:
        length = float(chance.uniform(0.15, 0.6))
        pitch = float(chance.choice([110, 131, 147, 165, 196, 220]))
        sung = vowel(length, pitch, _VOWELS[chance.integers(len(_VOWELS))])
        place = np.arange(len(sung))
        parts.append((sung * np.minimum(1, np.minimum(place, place[::-1]) / (RATE * 0.03))).astype(np.float32))
        left -= length
        if chance.random() < 0.3:
            parts.append(silence(0.1))
            left -= 0.1
    return np.concatenate(parts)
