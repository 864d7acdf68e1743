"""The characters that may stand in a document: what is dropped, what is replaced."""

from __future__ import annotations

import unicodedata
from collections.abc import Container
from functools import cache

from moreelberaad.assets import font_folders

REPLACEMENT = "\ufffd"
EVERY_CODE_POINT = range(0x110000)

_LINE_ENDS = ("\r\n", "\r", "\u2028", "\u2029", "\x85")
_KEPT_CONTROLS = "\n\t"
_DROPPED = frozenset({"Cc", "Cf", "Cn", "Co", "Cs"})
_NON_BREAKING_HYPHEN = "\u2011"


def clean(text: str, covered: Container[int]) -> tuple[str, int]:
    """Give the text as it may be shown, and how many characters became U+FFFD."""
    flat = _flat(text)
    instead = {sign: _shown(sign, covered) for sign in set(flat)}
    lost = [sign for sign, shown in instead.items() if shown == REPLACEMENT != sign]
    table = {ord(sign): shown for sign, shown in instead.items()}
    return flat.translate(table), sum(map(flat.count, lost))


@cache
def covered_by_fonts() -> frozenset[int]:
    """Give the code points that at least one of the bundled fonts has; read once per process."""
    # fontTools takes some 40 ms to import, and only the PDF needs it.
    from fontTools.ttLib import TTFont  # noqa: PLC0415

    points: set[int] = set()
    for path in (path for folder in font_folders() for path in sorted(folder.glob("*.ttf"))):
        with TTFont(path, lazy=True) as font:
            points.update(font.getBestCmap())
    return frozenset(points)


def _flat(text: str) -> str:
    for line_end in _LINE_ENDS:
        text = text.replace(line_end, "\n")
    return unicodedata.normalize("NFC", text)


def _shown(sign: str, covered: Container[int]) -> str:
    category = unicodedata.category(sign)
    if sign in _KEPT_CONTROLS:
        return sign
    if category in _DROPPED or _selects_a_variant(sign):
        return ""
    if ord(sign) in covered:
        return sign
    if sign == _NON_BREAKING_HYPHEN:
        return "-"
    return " " if category == "Zs" else REPLACEMENT


def _selects_a_variant(sign: str) -> bool:
    return "\ufe00" <= sign <= "\ufe0f" or "\U000e0100" <= sign <= "\U000e01ef"
