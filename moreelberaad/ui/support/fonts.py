"""The two type families, from the packages that bring them."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from moreelberaad import assets
from moreelberaad.ui.support.tokens import Role, load


@cache
def load_fonts() -> tuple[str, ...]:
    """Make the bundled families known to Qt, once per process."""
    for folder in assets.font_folders():
        for path in sorted(folder.glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(path))
    return tuple(QFontDatabase.families())


def font_of(role: Role, scale: float) -> QFont:
    """Give the font of one role at a text size; whoever asked may change what it got."""
    return QFont(_made(role, scale))


@cache
def _made(role: Role, scale: float) -> QFont:
    """Set a font once: every label of every page asks for one."""
    font = QFont(list(load().families[role.family]))
    font.setPixelSize(round(role.size * scale))
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, role.letter_spacing * scale)
    if role.tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    if role.family == "serif":
        # One variable file holds every weight; `setWeight` would not reach its axis.
        font.setVariableAxis(QFont.Tag("wght"), role.weight)
    else:
        font.setWeight(QFont.Weight(role.weight))
    return font
