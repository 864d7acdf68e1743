"""The papers around a talk: which one, in which language, and its pages (ux.md 3.18)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time
from functools import partial
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QObject, Signal, Slot

from moreelberaad import wording
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.errors import CannotWrite, InputRejected, Mistake, MoreelberaadError
from moreelberaad.domain.papers import PaperKind, Wishes, kinds_for
from moreelberaad.domain.template import Template
from moreelberaad.i18n import Language
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.viewmodels.dilemma_message import MessageModel
from moreelberaad.ui.viewmodels.office import OfficeModel
from moreelberaad.ui.viewmodels.paper_forms import PaperForms
from moreelberaad.ui.viewmodels.paper_order import (
    ON_PAPER,
    Act,
    ForOthers,
    Kind,
    MethodOrder,
    Order,
    look_at,
)
from moreelberaad.ui.viewmodels.preview import Preview
from moreelberaad.ui.viewmodels.yearly import YearModel


class PapersModel(QObject):
    """What the page of papers reads and does; nothing slow happens on its own thread."""

    changed = Signal()
    previewed = Signal()
    ready = Signal(object)
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
        self.kind: Kind | None = None
        self.wishes = Wishes()
        self.busy = False
        self.methods: Sequence[Template] = bench.templates.all()
        self.method = self.methods[0]
        self.planned: Template | None = None
        """The method of a plan, where that is not as the library has it by now."""
        self.office, self.forms = OfficeModel(app, self), PaperForms(self)
        self.message, self.yearly = MessageModel(app, bench, self), YearModel(app, bench, self)
        self.yearly.ready.connect(self.ready)
        self.yearly.failed.connect(self._on_failed)
        for told in (self.office.changed, self.message.rested, self.yearly.changed):
            told.connect(self._draw)

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """Give the papers that the chosen method has, and those that are of none."""
        return (*kinds_for(self.method), *ForOthers)

    @property
    def pages(self) -> tuple[bytes, ...]:
        """Give a picture of each page of the chosen paper."""
        return () if self._why_nothing_to_draw else self._preview.drawn.pages

    @property
    def why_no_preview(self) -> str:
        """Say why there are no pages."""
        error = self._preview.drawn.error
        told = wording.error_text(self._seen_in, error.code, error.params) if error else ""
        return self._why_nothing_to_draw or told

    @property
    def can_make(self) -> bool:
        """Tell whether what is chosen can be asked for now; a message tells its own faults."""
        if self.kind is ForOthers.DILEMMA_MESSAGE:
            return not self.busy
        return bool(self.pages) and not self.busy and not self._preview.is_behind

    def refresh(self) -> None:
        """Read again which methods and years there are, and what the settings say."""
        self.methods = self._bench.templates.all()
        self.yearly.refresh()
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

    def choose(self, kind: Kind) -> None:
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

    def ask(self, act: Act) -> None:
        """Look whether this may leave: `ready` tells that it may, the message what is wrong."""
        if not self.can_make:
            return
        if self.kind is ForOthers.DILEMMA_MESSAGE:
            self._begin()
            look = self.message.order(self.language).faults
            self._jobs.run(look, partial(self._on_looked, act), self._on_failed)
        elif self.kind is ForOthers.YEARLY:
            self.yearly.ask(act, self.language, self._jobs)
        else:
            self.ready.emit(act)

    def export(self, folder: Path) -> None:
        """Make the files in this folder, all or none; `made` tells them."""
        if (order := self._order()) and self.can_make:
            self._begin()
            forms = self.forms.chosen_for(self.kind)
            self._jobs.run(partial(order.export, folder, forms), self._on_made, self._on_failed)

    def draw_for_paper(self) -> None:
        """Draw the pages as sharp as paper needs them; `paper` tells them."""
        if (order := self._order()) and self.can_make:
            self._begin()
            self._jobs.run(partial(order.pages, ON_PAPER), self._on_paper, self._on_failed)

    def wait(self) -> None:
        """Return when nothing is under way any more."""
        while self._jobs.busy:
            self._jobs.wait()

    @property
    def _why_nothing_to_draw(self) -> str:
        say = self._seen_in.say
        if self.kind is None:
            return say("Kies links een blad.")
        if self.kind is ForOthers.DILEMMA_MESSAGE and self.message.is_empty:
            return say("Schrijf links het bericht. Hier komt het blad.")
        if self.kind is ForOthers.YEARLY and self.yearly.year is None:
            return say("Nog geen afgesloten beraden.")
        return ""

    def _take(self, method: Template) -> None:
        self.method = method
        if self.kind not in self.kinds:
            self.kind = None
        self._draw()

    def _order(self) -> Order | None:
        match self.kind:
            case None:
                return None
            case ForOthers.DILEMMA_MESSAGE:
                return self.message.order(self.language)
            case ForOthers.YEARLY:
                return self.yearly.order(self.language)
            case PaperKind():
                return MethodOrder(
                    app=self._app,
                    kind=self.kind,
                    method=self.method,
                    wishes=self.wishes,
                    language=self.language,
                )
            case _:
                assert_never(self.kind)

    @Slot()
    def _draw(self) -> None:
        order = self._order()
        if order is not None and not self._why_nothing_to_draw:
            self._preview.ask(partial(look_at, order))
        self.changed.emit()

    def _begin(self) -> None:
        self.busy = True
        self.changed.emit()

    def _end(self) -> None:
        self.busy = False
        self.changed.emit()

    def _on_ready(self) -> None:
        self.changed.emit()
        self.previewed.emit()

    def _on_looked(self, act: Act, found: tuple[Mistake, ...]) -> None:
        self._end()
        self.message.tell_faults(found)
        if not found:
            self.ready.emit(act)

    def _on_made(self, files: tuple[Path, ...]) -> None:
        self._end()
        self.made.emit(files)

    def _on_paper(self, pages: tuple[bytes, ...]) -> None:
        self._end()
        self.paper.emit(pages)

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, InputRejected) and self.message.owns(error):
            self.message.tell_faults(error.mistakes)
        else:
            self.failed.emit(error if isinstance(error, MoreelberaadError) else CannotWrite())
