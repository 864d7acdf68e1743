"""The pages of Voorbereiden, each loaded and made when it is first shown (ux.md 2)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol, assert_never

from PySide6.QtWidgets import QWidget

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.papers import PaperKind
from moreelberaad.domain.session import Session
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.finishing.outside import Outside
from moreelberaad.ui.views.new_session import NewSessionView, screens_there_are
from moreelberaad.ui.views.places import Paper
from moreelberaad.ui.views.preparing.methods.files import MethodFiles
from moreelberaad.ui.views.preparing.plans_page import PlansPage
from moreelberaad.ui.views.stage import Stage


class Part(StrEnum):
    """The pages, in the order of their names above them."""

    NEW = "new"
    PLANS = "plans"
    SERIES = "series"
    METHODS = "methods"
    PAPERS = "papers"
    AFTERWARDS = "afterwards"


class Shown(Protocol):
    """What every page does besides being a widget."""

    def focus_first(self) -> None:
        """Put the keyboard where one begins."""
        ...

    def refresh(self) -> None:
        """Read the vault again."""
        ...

    def flush(self) -> bool:
        """Keep what was typed; tells whether that worked."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """Makes the pages of one vault."""

    ui: Ui
    app: App
    bench: Workbench
    clock: Callable[[], datetime]
    screens: Callable[[], int] = screens_there_are
    files: MethodFiles = field(default_factory=MethodFiles)
    stage: Stage | None = None
    """Is told where the participants look."""
    outside: Outside | None = None

    def names(self) -> dict[str, str]:
        """Name the pages, in their order."""
        say = self.ui.say
        return {
            Part.NEW: say("Nieuw beraad"),
            Part.PLANS: say("Klaargezet"),
            Part.SERIES: say("Reeksen"),
            Part.METHODS: say("Gespreksvormen"),
            Part.PAPERS: say("Bladen"),
            Part.AFTERWARDS: say("Achteraf invoeren"),
        }

    def new_session(self, plan: Session | None = None) -> NewSessionView:
        """Make the page of the six decisions, with those of a plan on it."""
        return NewSessionView(
            self.ui,
            self.app,
            self.bench,
            self.clock,
            self.screens,
            plan=plan,
            stage=self.stage,
        )

    def make(self, part: Part) -> QWidget:
        """Make a page."""
        match part:
            case Part.NEW:
                return self.new_session()
            case Part.PLANS:
                return PlansPage(self.ui, self.app, self.bench)
            case Part.SERIES:
                from moreelberaad.ui.views.preparing.series_page import SeriesPage  # noqa: PLC0415

                return SeriesPage(self.ui, self.app, self.bench)
            case Part.METHODS:
                from moreelberaad.ui.views.preparing.methods_page import MethodsPage  # noqa: PLC0415

                return MethodsPage(self.ui, self.app, self.bench, self.files)
            case Part.PAPERS:
                from moreelberaad.ui.views.preparing.papers_page import PapersPage  # noqa: PLC0415

                return PapersPage(self.ui, self.app, self.bench, self.outside)
            case Part.AFTERWARDS:
                from moreelberaad.ui.views.preparing.afterwards_page import (  # noqa: PLC0415
                    AfterwardsPage,
                )

                return AfterwardsPage(self.ui, self.app, self.bench)
            case _:
                assert_never(part)


def choose_worksheet(page: QWidget, method_id: str) -> None:
    """Choose the worksheets of a method on the page of papers; gone, it leaves all as it was."""
    from moreelberaad.ui.views.preparing.papers_page import PapersPage  # noqa: PLC0415

    if isinstance(page, PapersPage):
        page.model.refresh()
        if method_id in {each.id for each in page.model.methods}:
            page.model.choose_method(method_id)
            page.model.choose(PaperKind.WORKSHEET)


def choose_paper(page: QWidget, paper: Paper) -> None:
    """Choose the *Dilemmabericht* or the *Jaaroverzicht* on the page of papers."""
    from moreelberaad.ui.viewmodels.paper_order import ForOthers  # noqa: PLC0415
    from moreelberaad.ui.views.preparing.papers_page import PapersPage  # noqa: PLC0415

    if isinstance(page, PapersPage):
        is_year = paper is Paper.YEAR
        page.model.choose(ForOthers.YEARLY if is_year else ForOthers.DILEMMA_MESSAGE)


def choose_room_sheet(page: QWidget, plan: Session, *, commander: bool) -> None:
    """Choose the room sheet of a plan on the page of papers, with the method that it keeps."""
    from moreelberaad.ui.views.preparing.papers_page import PapersPage  # noqa: PLC0415

    if isinstance(page, PapersPage):
        page.model.refresh()
        page.model.choose_planned(plan.template)
        page.model.choose(PaperKind.ROOM_SHEET)
        page.model.wish(commander=commander, begins=page.model.wishes.begins)
