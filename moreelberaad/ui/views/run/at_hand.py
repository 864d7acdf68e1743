"""What comes up beside the work at a key: words in this session, earlier lessons, all ways."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from moreelberaad.ui.fields.continued import writable_here
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.palette import Way, Ways
from moreelberaad.ui.viewmodels.session_search import SessionSearch
from moreelberaad.ui.views.palette import Palette
from moreelberaad.ui.views.run.bars import Bars
from moreelberaad.ui.views.run.keys import bind
from moreelberaad.ui.views.run.leading import Leading
from moreelberaad.ui.views.run.middle import Middle
from moreelberaad.ui.views.run.rail_model import preparation_of
from moreelberaad.ui.views.run.search_bar import SearchBar
from moreelberaad.ui.views.run.search_marks import mark_page, select
from moreelberaad.ui.views.run.step_page import place_of
from moreelberaad.ui.views.run.work_pane import WorkPane
from moreelberaad.ui.views.run.writer import Writer


@dataclass(frozen=True, slots=True)
class Acts:
    """What may be done here besides going to a step: nothing on the projector."""

    park: Callable[[], None]
    rest: Callable[[], None]
    lock: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Parts:
    """What of the session page takes part."""

    desk: QWidget
    middle: Middle
    work: WorkPane
    bars: Bars
    writer: Writer
    acts: Acts


class AtHand(QObject):
    """Nothing of it reaches the screen of the participants."""

    def __init__(self, ui: Ui, leading: Leading, parts: Parts) -> None:
        super().__init__(parts.desk)
        self._ui, self._model, self._parts = ui, leading.model, parts
        self._earlier = leading.earlier
        columns = partial(writable_here, leading.model.session.template)
        self._search = SessionSearch(leading.model, ui.language, columns, self)
        self._bar: SearchBar | None = None
        self._before: QWidget | None = None
        self._wants_lessons = False
        self._search.changed.connect(self._mark)
        self._search.gone.connect(self._go)
        leading.model.moved.connect(self._mark_later)
        if self._earlier:
            self._earlier.changed.connect(self._show_lessons)
        bind(
            parts.desk,
            {
                "Ctrl+F": self.find,
                "Ctrl+K": self.show_ways,
                "Ctrl+M": self.show_lessons,
            },
        )

    @Slot()
    def find(self) -> None:
        """Open the bar that finds words in this session."""
        if self._bar is None:
            self._bar = SearchBar(self._ui, self._search)
            self._bar.left.connect(self._stop)
            self._parts.middle.above.add(self._bar)
        focus = QApplication.focusWidget()
        if focus is None or not self._bar.isAncestorOf(focus):
            self._before = focus
        self._bar.show()
        self._bar.enter()

    @Slot()
    def show_lessons(self) -> None:
        """Unfold the earlier lessons, or say why there are none; not where another writes."""
        parts, earlier = self._parts, self._earlier
        if earlier is None or parts.writer.is_on or parts.work.is_closing:
            return
        if not earlier.may_show:
            parts.bars.offer(self._ui.say("Eerdere lessen staan uit bij Instellingen."))
        elif earlier.is_time:
            self._wants_lessons = True
            earlier.look()
        elif earlier.first is not None:
            said = self._ui.say("Eerdere lessen zie je vanaf stap {number}.", number=earlier.first)
            parts.bars.offer(said)
        else:
            parts.bars.offer(self._ui.say("Deze gespreksvorm toont geen eerdere lessen."))

    @Slot()
    def show_ways(self) -> None:
        """Offer the steps and acts of this session; it finds nothing of another one."""
        acts = (*self._steps(), *self._own(), *self._usual())
        Palette(self._ui, self._parts.desk.window(), Ways(acts=acts)).open()

    def _steps(self) -> Sequence[Way]:
        code, model = self._ui.language.code, self._model
        before = preparation_of(model)
        first = [(before, before.title.get(code))] if before else []
        numbered = [
            (
                step,
                self._ui.say(
                    "{place}: {title}",
                    place=place_of(self._ui, model, step),
                    title=step.title.get(code),
                ),
            )
            for step in model.steps
        ]
        return [
            Way(title=title, do=partial(model.go_to, step.id)) for step, title in first + numbered
        ]

    def _usual(self) -> Sequence[Way]:
        say, acts = self._ui.say, self._parts.acts
        return (
            Way(title=say("Parkeerplaats"), do=acts.park, icon="push-pin", keys="F9"),
            Way(title=say("Pauze"), do=acts.rest, icon="pause", keys="Ctrl+B"),
            Way(title=say("Vergrendel"), do=acts.lock, icon="lock-simple", keys="Ctrl+L"),
        )

    def _own(self) -> Sequence[Way]:
        say = self._ui.say
        search = Way(
            title=say("Zoek in dit beraad"), do=self.find, icon="magnifying-glass", keys="Ctrl+F"
        )
        lessons = Way(
            title=say("Eerdere lessen"), do=self.show_lessons, icon="compass", keys="Ctrl+M"
        )
        has_lessons = self._earlier is not None and self._earlier.is_time
        return (search, lessons) if has_lessons else (search,)

    @Slot()
    def _show_lessons(self) -> None:
        wanted, self._wants_lessons = self._wants_lessons, False
        if not wanted or self._earlier is None:
            return
        if self._earlier.shown:
            self._parts.middle.show_earlier()
        else:
            said = self._ui.say("Geen eerdere lessen bij dit thema en deze waarden.")
            self._parts.bars.offer(said)

    @Slot()
    def _go(self) -> None:
        """Go to the step and the place of the present hit; the keyboard stays in the bar."""
        hit = self._search.present
        if hit is None or self._bar is None:
            return
        self._model.go_to(hit.step)
        found = select(self._parts.work, hit)
        self._before = found or self._before
        self._bar.stay()

    @Slot()
    def _mark(self) -> None:
        step = self._model.step.id
        hits = [hit for hit in self._search.hits if hit.step == step]
        mark_page(self._ui, self._parts.work, hits, self._search.present)

    @Slot()
    def _mark_later(self) -> None:
        """Mark the page of another step when it is on show."""
        if self._search.words():
            QTimer.singleShot(0, self, self._mark)

    @Slot()
    def _stop(self) -> None:
        """Close the bar; the keyboard goes to what was found last, or where it was."""
        if self._bar:
            self._bar.hide()
        self._search.stop()
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()
        else:
            self._parts.work.focus_first()
