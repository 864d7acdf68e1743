"""Which colours are worn: one of three designs, or what the system asks for (ux.md 8)."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Self

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from moreelberaad.ui.support.tokens import load

_ROLE = QPalette.ColorRole
_GROUND: Final = ("window", "surface", "sunken", "raised", "hero", "hero_chip")
_SOFT: Final = ("accent_soft", "a_soft", "b_soft", "warn_soft", "danger_soft")
_FILL: Final = ("accent", "accent_hover", "accent_press", "selection")
_ON_FILL: Final = ("on_accent", "on_selection")
_ON_INK: Final = ("on_a", "on_b", "on_danger")


class Theme(StrEnum):
    """What somebody chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


def theme_of(code: str) -> Theme:
    """Give the theme of a code; what nobody knows leaves it to the system."""
    return Theme(code) if code in set(Theme) else Theme.SYSTEM


@dataclass(frozen=True, slots=True, kw_only=True)
class System:
    """What the desktop asks for; `palette` has the colours of a contrast theme of Windows."""

    is_dark: bool = False
    wants_contrast: bool = False
    palette: QPalette | None = None

    @classmethod
    def of_now(cls, app: QApplication) -> Self:
        """Ask the desktop; where it has colours of its own, the app wears those at once."""
        hints = QGuiApplication.styleHints()
        wanted = hints.accessibility().contrastPreference()
        wants_contrast = wanted is Qt.ContrastPreference.HighContrast
        palette = None
        if wants_contrast and sys.platform == "win32":
            app.setPalette(QPalette())  # an empty one gives way to what the desktop brings
            palette = app.palette()
        is_dark = hints.colorScheme() is Qt.ColorScheme.Dark
        return cls(is_dark=is_dark, wants_contrast=wants_contrast, palette=palette)


def colors_of(theme: Theme, system: System) -> Mapping[str, str]:
    """Give the colour of every token as `#rrggbb`."""
    tokens = load()
    match theme:
        case Theme.LIGHT:
            return tokens.light
        case Theme.DARK:
            return tokens.dark
        case Theme.CONTRAST:
            return tokens.contrast
        case Theme.SYSTEM if system.palette is not None:
            return _from_palette(system.palette)
        case Theme.SYSTEM if system.wants_contrast:
            return tokens.contrast
        case Theme.SYSTEM:
            return tokens.dark if system.is_dark else tokens.light


def _from_palette(palette: QPalette) -> Mapping[str, str]:
    """Map every token to a colour that the user chose for such a thing; the rest is ink."""

    def color(role: QPalette.ColorRole) -> str:
        return palette.color(QPalette.ColorGroup.Active, role).name()

    disabled = palette.color(QPalette.ColorGroup.Disabled, _ROLE.WindowText).name()
    return {
        **dict.fromkeys(load().contrast, color(_ROLE.WindowText)),
        **dict.fromkeys((*_GROUND, *_SOFT, *_ON_INK), color(_ROLE.Window)),
        **dict.fromkeys(_FILL, color(_ROLE.Highlight)),
        **dict.fromkeys(_ON_FILL, color(_ROLE.HighlightedText)),
        "disabled": disabled,
    }
