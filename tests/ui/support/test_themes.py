from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette

from moreelberaad.ui.support.themes import System, Theme, colors_of
from moreelberaad.ui.support.tokens import load

BLUE, WHITE, YELLOW, GREY = "#000080", "#ffffff", "#ffff00", "#c0c0c0"


def of_the_system() -> QPalette:
    """Give the colours of a contrast theme that somebody composed."""
    palette = QPalette(QColor(BLUE))
    palette.setColor(QPalette.ColorRole.Window, BLUE)
    palette.setColor(QPalette.ColorRole.WindowText, WHITE)
    palette.setColor(QPalette.ColorRole.Highlight, YELLOW)
    palette.setColor(QPalette.ColorRole.HighlightedText, BLUE)
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText, GREY)
    return palette


@pytest.mark.parametrize(
    ("system", "expected"),
    [
        (System(), load().light),
        (System(is_dark=True), load().dark),
        (System(wants_contrast=True), load().contrast),
    ],
)
def test_without_a_choice_the_system_decides(system: System, expected: object) -> None:
    assert colors_of(Theme.SYSTEM, system) == expected


def test_under_a_contrast_theme_of_windows_only_its_own_colours_are_worn() -> None:
    colors = colors_of(Theme.SYSTEM, System(wants_contrast=True, palette=of_the_system()))

    assert set(colors.values()) == {BLUE, WHITE, YELLOW, GREY}
    assert colors.keys() == load().contrast.keys()
    assert (colors["surface"], colors["ink"], colors["accent"]) == (BLUE, WHITE, YELLOW)


def test_an_own_choice_stays_whatever_the_system_asks() -> None:
    system = System(wants_contrast=True, palette=of_the_system())

    assert colors_of(Theme.LIGHT, system) == load().light
    assert colors_of(Theme.CONTRAST, System()) == load().contrast
