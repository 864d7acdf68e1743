"""The papers of a method: which one, in which language, and its pages (ux.md 3.18)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from moreelberaad import papers, wording
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.errors import CannotWrite, MoreelberaadError
from moreelberaad.domain.papers import Paper, PaperKind, Wishes, kinds_for
from moreelberaad.domain.template import Template
from moreelberaad.i18n import Language
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.viewmodels.preview import Drawn, Preview

_ON_SCREEN, _ON_PAPER = 96, 300
"""Dots per inch of a drawn page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """Everything that decides what a paper shows, as it was when it was asked for."""

    app: App
    kind: PaperKind
    method: Template
    wishes: Wishes
    language: Language

    def pages(self, ppi: float) -> tuple[bytes, ...]:
        """Draw the pages; for a worker."""
        return papers.paper_pages(self._paper(), self.language, ppi, marking=self._marking)

    def export(self, folder: Path) -> Path:
        """Make the PDF in this folder; for a worker."""
        return papers.export_paper(
            self._paper(),
            self.language,
            folder,
            stem=self.language.say(wording.PAPERS[self.kind]).lower().replace(" ", "-"),
            today=self.app.world.today.day,
            marking=self._marking,
        )

    @property
    def _marking(self) -> str:
        return self.app.settings().marking

    def _paper(self) -> Paper:
        criteria = self.app.criteria() if self.kind is PaperKind.CRITERIA else ()
        wishes = replace(self.wishes, route=self.app.settings().reporting_route)
        return papers.make_paper(self.kind, self.method, wishes, criteria)


def look_at(order: Order) -> Drawn:
    """Draw a paper for the screen, or tell why it cannot be."""
    try:
        return Drawn(pages=order.pages(_ON_SCREEN))
    except MoreelberaadError as error:
        return Drawn(error=error)


class PapersModel(QObject):
    """What the page of papers reads and does; nothing slow happens on its own thread."""

    changed = Signal()
    previewed = Signal()
    made = Signal(object)
    paper = Signal(object)
    failed = Signal(object)

    def __init__(
        self, app: App, bench: Workbench, language: Language, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._app, self._bench, self._seen_in = app, bench, language
        self.language = language
        self._jobs = Jobs(self)
        self._preview = Preview(self._jobs, self)
        self._preview.ready.connect(self._on_ready)
        self.kind: PaperKind | None = None
        self.wishes = Wishes()
        self.busy = False
        self.methods: Sequence[Template] = bench.templates.all()
        self.method = self.methods[0]
        self.planned: Template | None = None
        """The method of a plan, where that is not as the library has it by now."""

    @property
    def kinds(self) -> tuple[PaperKind, ...]:
        """Give the papers that the chosen method has."""
        return kinds_for(self.method)

    @property
    def pages(self) -> tuple[bytes, ...]:
        """Give a picture of each page of the chosen paper."""
        return self._preview.drawn.pages if self.kind else ()

    @property
    def why_no_preview(self) -> str:
        """Say why there are no pages."""
        if self.kind is None:
            return self._seen_in.say("Kies links een blad.")
        error = self._preview.drawn.error
        return wording.error_text(self._seen_in, error.code, error.params) if error else ""

    @property
    def can_make(self) -> bool:
        """Tell whether what the pages show can be made now."""
        return bool(self.pages) and not self.busy and not self._preview.is_behind

    @property
    def asks_about_talk(self) -> bool:
        """Tell whether the chosen paper says when the talk begins and who comes."""
        return self.kind is PaperKind.ROOM_SHEET

    def refresh(self) -> None:
        """Read again which methods there are, and what the settings say."""
        self.methods = self._bench.templates.all()
        same = (each for each in self.methods if each.id == self.method.id)
        self._take(self.planned or next(same, self.methods[0]))

    def choose_method(self, method_id: str) -> None:
        """Show the papers of another method, as the library has it."""
        if self.planned or method_id != self.method.id:
            self.planned = None
            self._take(next(each for each in self.methods if each.id == method_id))

    def choose_planned(self, method: Template) -> None:
        """Show the papers of a method as a plan keeps it, whatever became of it since."""
        self.planned = None if method in self.methods else method
        self._take(method)

    def choose(self, kind: PaperKind) -> None:
        """Show this paper."""
        self.kind = kind
        self._draw()

    def choose_language(self, code: str) -> None:
        """Show the paper in another language than the window's."""
        self.language = Language(code)
        self._draw()

    def wish(self, *, commander: bool, begins: time | None) -> None:
        """Take when the talk begins, and whether a commander comes."""
        self.wishes = Wishes(commander=commander, begins=begins)
        self._draw()

    def export(self, folder: Path) -> None:
        """Make the PDF in this folder, whole or not at all; `made` tells the file."""
        if (order := self._order()) and self.can_make:
            self._set_busy(busy=True)
            self._jobs.run(partial(order.export, folder), self._on_made, self._on_failed)

    def draw_for_paper(self) -> None:
        """Draw the pages as sharp as paper needs them; `paper` tells them."""
        if (order := self._order()) and self.can_make:
            self._set_busy(busy=True)
            self._jobs.run(partial(order.pages, _ON_PAPER), self._on_paper, self._on_failed)

    def wait(self) -> None:
        """Return when nothing is under way any more."""
        while self._jobs.busy:
            self._jobs.wait()

    def _take(self, method: Template) -> None:
        self.method = method
        if self.kind not in self.kinds:
            self.kind = None
        self._draw()

    def _order(self) -> Order | None:
        if self.kind is None:
            return None
        return Order(
            app=self._app,
            kind=self.kind,
            method=self.method,
            wishes=self.wishes,
            language=self.language,
        )

    def _draw(self) -> None:
        if order := self._order():
            self._preview.ask(partial(look_at, order))
        self.changed.emit()

    def _set_busy(self, *, busy: bool) -> None:
        self.busy = busy
        self.changed.emit()

    def _on_ready(self) -> None:
        self.changed.emit()
        self.previewed.emit()

    def _on_made(self, file: Path) -> None:
        self._set_busy(busy=False)
        self.made.emit(file)

    def _on_paper(self, pages: tuple[bytes, ...]) -> None:
        self._set_busy(busy=False)
        self.paper.emit(pages)

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(busy=False)
        self.failed.emit(error if isinstance(error, MoreelberaadError) else CannotWrite())
