"""Which files are made of a document: its formats, and the metadata sheets beside them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from moreelberaad import bootstrap
from moreelberaad.application.office import Archive
from moreelberaad.bootstrap import App
from moreelberaad.domain.template import DocumentKind

WORD = "docx"
"""The format that an office can dress in its own style."""


class ExportFiles(QObject):
    """What is ticked stays ticked for the next document, as far as that can have it."""

    changed = Signal()

    def __init__(self, app: App, document: DocumentKind, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app, self._document = app, document
        self._wanted: tuple[str, ...] = ("pdf",)
        self._wants_sheets = False

    @property
    def offered(self) -> tuple[str, ...]:
        """Give the formats that this document can have."""
        return bootstrap.forms_for(self._document)

    @property
    def formats(self) -> tuple[str, ...]:
        """Give the formats that are made, in the order of all."""
        return tuple(form for form in self.offered if form in self._wanted)

    @property
    def can_have_sheets(self) -> bool:
        """Tell whether the office filled in all that a metadata sheet must say."""
        return not self._app.settings().office.archive.lacks

    @property
    def archive(self) -> Archive | None:
        """Give what the metadata sheets say; nothing when there are none."""
        found = self._app.settings().office.archive
        return found if self._wants_sheets and not found.lacks else None

    @property
    def number(self) -> int:
        """Count the files: a metadata sheet for each, and one for the document."""
        made = len(self.formats)
        return 2 * made + 1 if made and self.archive else made

    def choose(self, formats: Sequence[str]) -> None:
        """Take these formats of those that are offered."""
        beyond = (form for form in self._wanted if form not in self.offered)
        self._wanted = (*formats, *beyond)
        self.changed.emit()

    def set_sheets(self, wanted: bool) -> None:  # noqa: FBT001 - what a tick sends
        """Put metadata sheets beside the files, or leave them out."""
        self._wants_sheets = wanted
        self.changed.emit()

    def refresh(self) -> None:
        """Look again at what the office filled in."""
        self.changed.emit()

    def belong_to(self, document: DocumentKind) -> None:
        """Make files of this document from now on."""
        self._document = document
