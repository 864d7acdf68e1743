"""What an office fills in for its papers: read and kept with the settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QObject, Signal

from moreelberaad.application.office import Office, tidy_office
from moreelberaad.bootstrap import App
from moreelberaad.domain.papers import PaperKind
from moreelberaad.ui.viewmodels.paper_order import Kind

ARCHIVE = "archive"
"""The lines in `Office` that stand together, for a metadata sheet."""

_BLANKS: Final[Mapping[Kind | None, tuple[str, ...]]] = MappingProxyType(
    {
        PaperKind.PARTICIPANTS_SHEET: (
            "controller",
            "privacy_officer",
            "recovery_keeper",
            "reading_place",
        ),
        PaperKind.ROOM_SHEET: ("second_reader",),
    }
)
"""Which lines leave a blank on a paper while they are empty."""


class OfficeModel(QObject):
    """The lines as they are kept now; nothing is kept before someone says so."""

    changed = Signal()

    def __init__(self, app: App, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app

    @property
    def office(self) -> Office:
        """Give the lines."""
        return self._app.settings().office

    def lines(self) -> Mapping[str, str]:
        """Give the lines for papers, by name."""
        return {name: text for name, text in asdict(self.office).items() if name != ARCHIVE}

    def archive_lines(self) -> Mapping[str, str]:
        """Give the lines for the archive, by name."""
        return asdict(self.office.archive)

    def is_on(self, kind: Kind | None) -> bool:
        """Tell whether a paper shows any of these lines."""
        return kind in _BLANKS

    def blanks_on(self, kind: Kind | None) -> int:
        """Count the lines that are blank on a paper."""
        lines = self.lines()
        return sum(not lines[name] for name in _BLANKS.get(kind, ()))

    def keep(self, lines: Mapping[str, str], archive: Mapping[str, str]) -> None:
        """Keep these, each on one line and not too long."""
        office = tidy_office({**lines, ARCHIVE: archive})
        if office != self.office:
            self._app.keep_settings(replace(self._app.settings(), office=office))
            self.changed.emit()
