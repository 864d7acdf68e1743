"""What the app remembers of how someone likes to see it; never a word from a vault."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from moreelberaad.bootstrap import App, Settings
from moreelberaad.i18n import LANGUAGES, Language
from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.support.themes import Theme, theme_of

SCALES = (1.0, 1.15, 1.3, 1.5, 2.0)
"""The text sizes of ux.md 3.15."""


class Preferences(QObject):
    """Applies a choice at once and keeps it for the next time."""

    language_changed = Signal()

    def __init__(self, app: App, look: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app, self._look = app, look

    def wear(self) -> None:
        """Put on what was kept."""
        self._look.choose(theme=self.theme, scale=self.kept.scale)

    @property
    def kept(self) -> Settings:
        """Give what is remembered now."""
        return self._app.settings()

    @property
    def language(self) -> Language:
        """Give the language that was chosen, else Dutch."""
        return Language(self.kept.language if self.kept.language in LANGUAGES else LANGUAGES[0])

    @property
    def theme(self) -> Theme:
        """Give the theme that was chosen, else that of the system."""
        return theme_of(self.kept.theme)

    @property
    def vault(self) -> Path:
        """Give the vault that was open last, else the usual one."""
        last = self.kept.last_vault
        return Path(last) if last else self._app.world.default_vault

    def choose_theme(self, theme: Theme) -> None:
        """Show the window in this theme."""
        self._keep(replace(self.kept, theme=theme.value))
        self._look.choose(theme=theme)

    def choose_scale(self, scale: float) -> None:
        """Show the text in this size."""
        self._keep(replace(self.kept, scale=scale))
        self._look.choose(scale=scale)

    def step_scale(self, steps: int) -> None:
        """Show the text this many sizes larger, or smaller below zero."""
        present = min(range(len(SCALES)), key=lambda at: abs(SCALES[at] - self._look.scale))
        self.choose_scale(SCALES[min(max(present + steps, 0), len(SCALES) - 1)])

    def choose_language(self, code: str) -> None:
        """Speak this language."""
        self._keep(replace(self.kept, language=code))
        self.language_changed.emit()

    def keep_window(self, width: int, height: int) -> None:
        """Remember the size of the window."""
        self._keep(replace(self.kept, window=(width, height)))

    def keep_vault(self, path: Path) -> None:
        """Remember which vault was open."""
        self._keep(replace(self.kept, last_vault=str(path)))

    def _keep(self, settings: Settings) -> None:
        if settings != self.kept:
            self._app.keep_settings(settings)


def theme_words(language: Language) -> Mapping[Theme, str]:
    """Name the themes, in the order in which they are offered."""
    say = language.say
    return {
        Theme.SYSTEM: say("Volg systeem"),
        Theme.LIGHT: say("Licht"),
        Theme.DARK: say("Donker"),
        Theme.CONTRAST: say("Hoog contrast"),
    }


def percentage(scale: float) -> str:
    """Write a text size."""
    return f"{scale:.0%}".replace("%", " %")
