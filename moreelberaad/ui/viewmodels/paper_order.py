"""What was asked of a paper: everything that decides its pages and files, for a worker."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from moreelberaad import papers, wording
from moreelberaad.bootstrap import App
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.papers import Paper, PaperKind, Wishes
from moreelberaad.domain.template import Template
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.paper_files import house_for
from moreelberaad.ui.viewmodels.preview import Drawn

ON_SCREEN, ON_PAPER = 96, 300
"""Dots per inch of a drawn page."""


class ForOthers(StrEnum):
    """Papers for people who were not there; a method decides nothing about them."""

    DILEMMA_MESSAGE = "dilemma-message"
    YEARLY = "yearly"


class Act(StrEnum):
    """How a paper leaves the window."""

    PRINT = "print"
    EXPORT = "export"


Kind = PaperKind | ForOthers

SAY_WHEN = frozenset({PaperKind.ROOM_SHEET})
"""Papers on which it stands when the talk begins."""
SAY_WHO_COMES = frozenset({PaperKind.ROOM_SHEET, PaperKind.REQUESTER_SHEET})
"""Papers that say more where a commander comes."""


class Order(Protocol):
    """One paper as it was asked for."""

    def pages(self, ppi: float) -> tuple[bytes, ...]:
        """Draw the pages; raises what stands in the way."""
        ...

    def export(self, folder: Path, forms: tuple[str, ...]) -> tuple[Path, ...]:
        """Make a file of each form, all or none; raises what stands in the way."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodOrder:
    """A paper that a method decides."""

    app: App
    kind: PaperKind
    method: Template
    wishes: Wishes
    language: Language

    def pages(self, ppi: float) -> tuple[bytes, ...]:
        """Draw the pages."""
        return papers.paper_pages(self._paper(), self.language, ppi, marking=self._marking)

    def export(self, folder: Path, forms: tuple[str, ...]) -> tuple[Path, ...]:
        """Make the files in this folder."""
        return papers.export_paper(
            self._paper(),
            self.language,
            folder,
            stem=self.language.say(wording.PAPERS[self.kind]).lower().replace(" ", "-"),
            today=self.app.world.today.day,
            marking=self._marking,
            forms=forms,
            house=house_for(self.app, forms),
        )

    @property
    def _marking(self) -> str:
        return self.app.marking()

    def _paper(self) -> Paper:
        settings = self.app.settings()
        criteria = self.app.criteria() if self.kind is PaperKind.CRITERIA else ()
        office = papers.office_lines(self.app.office(self.language))
        wishes = replace(self.wishes, route=settings.reporting_route, office=office)
        return papers.make_paper(self.kind, self.method, wishes, criteria)


def look_at(order: Order) -> Drawn:
    """Draw a paper for the screen, or tell why it cannot be."""
    try:
        return Drawn(pages=order.pages(ON_SCREEN))
    except MoreelberaadError as error:
        return Drawn(error=error)
