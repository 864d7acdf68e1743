"""What an office fills in for its papers: read and kept with the settings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QObject, Signal

from moreelberaad.application.office import Office, tidy_office
from moreelberaad.bootstrap import App
from moreelberaad.domain.papers import PaperKind
from moreelberaad.i18n import Language
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


Asked = Sequence[tuple[str, str, str]]
"""The name, label and help of each line."""


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


def paper_lines(language: Language) -> Asked:
    """Give the lines for papers."""
    say = language.say
    return (
        (
            "controller",
            say("Verwerkingsverantwoordelijke"),
            say("Wie bepaalt waarom en hoe er notities zijn. Een functie of onderdeel."),
        ),
        (
            "privacy_officer",
            say("Functionaris gegevensbescherming"),
            say("Waar iemand terechtkan over persoonsgegevens. Een functie met een adres."),
        ),
        (
            "recovery_keeper",
            say("Wie bewaart de herstelcode"),
            say("Een rol buiten de groep, met een kluis."),
        ),
        ("reading_place", say("Nalezen kan bij"), say("Een plaats of een rol.")),
        ("second_reader", say("Tweede lezer is"), say("Een rol. Staat in de opening.")),
        (
            "retention",
            say("Hoe lang de notities blijven"),
            say("In de woorden van de selectielijst. Leeg is 90 dagen."),
        ),
    )


def archive_lines(language: Language) -> Asked:
    """Give the lines for a metadata sheet."""
    say = language.say
    return (
        ("creator", say("Archiefvormer"), say("Het onderdeel dat de stukken vormt.")),
        ("source", say("Bron van kenmerken"), say("Het systeem dat de nummers uitgeeft.")),
        ("appraisal", say("Waardering"), say("Zoals ‘vernietigen’ of ‘bewaren’.")),
        ("appraisal_code", say("Code van de waardering"), say("Zoals V of B. Leeg laten mag.")),
        ("appraisal_list", say("Begrippenlijst"), say("De lijst waar de waardering uit komt.")),
        ("restriction", say("Beperking gebruik"), say("Wie dit mag gebruiken.")),
        ("term", say("Bewaartermijn"), say("Zoals ‘7 jaar’. Leeg laten mag.")),
    )
