"""Small numbers in words, as they stand beside marks (ux.md 3.7)."""

from __future__ import annotations

from collections.abc import Mapping

_SMALL: Mapping[str, tuple[str, ...]] = {
    "nl": (
        *("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"),
        *("tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien"),
        *("achttien", "negentien"),
    ),
    "en": (
        *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
        *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
        *("eighteen", "nineteen"),
    ),
}
_TENS: Mapping[str, tuple[str, ...]] = {
    "nl": ("twintig", "dertig", "veertig", "vijftig", "zestig"),
    "en": ("twenty", "thirty", "forty", "fifty", "sixty"),
}
_BASE = 10


def in_words(number: int, language: str) -> str:
    """Write a number in words; from seventy on in figures, for no room is that full."""
    small = _SMALL[language]
    if number < len(small):
        return small[number]
    ten, unit = divmod(number, _BASE)
    tens = _TENS[language]
    if ten - 2 >= len(tens):
        return str(number)
    return _joined(tens[ten - 2], small[unit], language) if unit else tens[ten - 2]


def _joined(ten: str, unit: str, language: str) -> str:
    if language == "en":
        return f"{ten}-{unit}"
    return f"{unit}{'ën' if unit.endswith('e') else 'en'}{ten}"
