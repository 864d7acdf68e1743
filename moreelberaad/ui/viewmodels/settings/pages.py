"""The pages of *Instellingen*: which lines stand on each (ux.md 3.15)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from moreelberaad.domain.policy import Policy
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.settings.lines import Line
from moreelberaad.ui.viewmodels.settings.of_keeping import backup_lines, keeping_lines
from moreelberaad.ui.viewmodels.settings.of_leading import leading_lines, safety_lines
from moreelberaad.ui.viewmodels.settings.of_looks import look_lines
from moreelberaad.ui.viewmodels.settings.of_sharing import route_lines, sharing_lines

Lines = tuple[Line, ...]


class PageCode(StrEnum):
    """The pages, in their order."""

    LOOKS = "looks"
    LEADING = "leading"
    SAFETY = "safety"
    BACKUP = "backup"
    KEEPING = "keeping"
    SHARING = "sharing"
    ROUTE = "route"
    GLOSSARY = "glossary"
    METHODS = "methods"


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsPage:
    """One page; those that only tell have no lines."""

    title: str
    icon: str
    lines: Lines = ()


def pages(language: Language, policy: Policy) -> Mapping[PageCode, SettingsPage]:
    """Give every page in this language, with what this organisation fixed."""
    say = language.say
    return {
        PageCode.LOOKS: _page(say("Weergave"), "sun-dim", look_lines(language)),
        PageCode.LEADING: _page(say("Beraad"), "chat-circle", leading_lines(language, policy)),
        PageCode.SAFETY: _page(say("Beveiliging"), "lock-simple", safety_lines(language, policy)),
        PageCode.BACKUP: _page(say("Reservekopie"), "archive", backup_lines(language)),
        PageCode.KEEPING: _page(
            say("Bewaren"), "hourglass-medium", keeping_lines(language, policy)
        ),
        PageCode.SHARING: _page(say("Delen"), "upload-simple", sharing_lines(language, policy)),
        PageCode.ROUTE: _page(say("Meldroute"), "bell-ringing", route_lines(language)),
        PageCode.GLOSSARY: _page(say("Woordenlijst"), "book-open"),
        PageCode.METHODS: _page(say("Over de methoden"), "info"),
    }


def _page(title: str, icon: str, lines: Lines = ()) -> SettingsPage:
    return SettingsPage(title=title, icon=icon, lines=lines)
