"""Amounts of bytes as a person reads them: in kB, MB and GB of a thousand each."""

from collections.abc import Callable

_UNITS = (("{amount} GB", 1e9), ("{amount} MB", 1e6), ("{amount} kB", 1e3), ("{amount} bytes", 1.0))
#: What sizes are made of.
TEMPLATES = tuple(template for template, _ in _UNITS)


def _written(number: float, decimals: int) -> str:
    return f"{number:.{decimals}f}"


def size(amount: float, translate: Callable[[str], str] = str, write: Callable[[float, int], str] = _written) -> str:
    """An amount of bytes: 12 bytes, 341 kB, 3.4 MB, 120 MB, 1.2 GB.

    The window translates the unit, and writes a number with so many decimals as is the custom in its language.
    """
    template, factor = next((unit for unit in _UNITS if amount >= unit[1]), _UNITS[-1])
    number = amount / factor
    has_decimal = factor >= 1e6 and (factor > 1e6 or number < 100)
    return translate(template).format(amount=write(number, 1 if has_decimal else 0))
