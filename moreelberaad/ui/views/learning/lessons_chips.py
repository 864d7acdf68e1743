"""The filters that are on, the ones to add, and what was wrong in the query (ux.md 3.13)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from moreelberaad.domain.search import Facet
from moreelberaad.domain.search_query import Hint, PartKind, QueryPart, with_filter, without_part
from moreelberaad.lesson_words import LESSON_STATUSES
from moreelberaad.ui.support.flow import FlowLayout
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import words
from moreelberaad.ui.viewmodels.learning.lessons import LessonsModel
from moreelberaad.ui.views.cards.pill import Pill
from moreelberaad.ui.views.layouts import Height, bare

_MOST = 10
"""Filters that have a chip; more of them stand in the query only."""
_GAP, _HIGH = 8, 26
"""Px at 100 % between chips, and of the line of words beside them."""


class PartChips(QWidget):
    """A chip for each part of the query, to take it out; `only_filters` leaves out words."""

    taken_out = Signal()

    def __init__(
        self, ui: Ui, model: LessonsModel, flow: FlowLayout, *, only_filters: bool
    ) -> None:
        super().__init__()
        self._ui, self._model, self._only_filters = ui, model, only_filters
        self._names = facet_names(ui)
        self._pills = tuple(Pill(ui, "", behind="x") for _ in range(_MOST))
        for number, pill in enumerate(self._pills):
            pill.soften()
            pill.hide()
            flow.addWidget(pill)
            pill.clicked.connect(partial(self._take_out, number))
        model.typed.connect(self.refresh)
        model.listed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Show what is on now."""
        parts = tuple(self._parts())
        for number, pill in enumerate(self._pills):
            pill.setVisible(number < len(parts))
            if number < len(parts):
                text = self._said(parts[number])
                pill.call(text)
                pill.setAccessibleName(self._ui.say("Laat weg: {part}", part=text))

    def _parts(self) -> Iterator[QueryPart]:
        for part in self._model.parsed.parts:
            if part.kind is PartKind.FILTER or not self._only_filters:
                yield part

    def _said(self, part: QueryPart) -> str:
        if part.facet is None or part.kind is not PartKind.FILTER:
            return self._model.text[part.start : part.end]
        name = self._names[part.facet]
        is_without = bool(part.term and part.term.is_without)
        name = self._ui.say("Niet {filter}", filter=name.lower()) if is_without else name
        return f"{name}: {part.label}"

    def _take_out(self, number: int) -> None:
        part = tuple(self._parts())[number]
        self._model.ask(without_part(self._model.text, part))
        self.taken_out.emit()


class Chips(QWidget):
    """`wrote` tells that a filter was put in the query or taken out of it."""

    wrote = Signal()

    def __init__(self, ui: Ui, model: LessonsModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self.setAccessibleName(ui.say("Filters"))
        flow = FlowLayout(spacing=ui.look.px(_GAP))
        self._on = PartChips(ui, model, flow, only_filters=True)
        self._on.setParent(self)
        self._on.hide()
        self._on.taken_out.connect(self.wrote)
        self._more: dict[Facet, Pill] = {}
        for facet, name in facet_names(ui).items():
            if facet is not Facet.SOURCES:
                pill = self._more[facet] = Pill(ui, name, icon="plus")
                pill.setAccessibleName(ui.say("Filter op {filter}", filter=name.lower()))
                pill.clicked.connect(partial(self._offer, facet))
                flow.addWidget(pill)
        self._menu = QMenu(self)
        self._hint = words(ui, "", "caption", token="ink2", wrap=False)
        Height(ui, self._hint, _HIGH)
        flow.addWidget(self._hint)
        bare(self, flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        model.typed.connect(self.refresh)
        model.listed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show which filters are on, and what was wrong."""
        self._on.refresh()
        say, parsed = self._ui.say, self._model.parsed
        on = {part.facet for part in parsed.filters}
        for facet, pill in self._more.items():
            pill.setVisible(facet not in on)
        none = say("Niet: zet een min voor een woord, zoals -uitzending")
        text = hint_text(self._ui, parsed.hints[0]) if parsed.hints else none
        if text != self._hint.text():
            self._hint.setText(text)
            self._hint.setToolTip(text)

    @property
    def hint(self) -> str:
        """Give what is told below the line."""
        return self._hint.text()

    def _offer(self, facet: Facet) -> None:
        self._menu.clear()
        for code, label in self._values(facet):
            action = self._menu.addAction(label.replace("&", "&&"))
            action.triggered.connect(partial(self._add, facet, code, label))
        if self._menu.isEmpty():
            self._menu.addAction(self._ui.say("Nog geen les hiermee")).setEnabled(False)
        pill = self._more[facet]
        self._menu.popup(pill.mapToGlobal(pill.rect().bottomLeft()))

    def _add(self, facet: Facet, _: str, label: str) -> None:
        model = self._model
        model.ask(with_filter(model.text, facet, label, model.words))
        self.wrote.emit()

    def _values(self, facet: Facet) -> Iterator[tuple[str, str]]:
        """Give what can be chosen: of long lists only what some lesson has."""
        lessons = self._model.in_use
        used: Mapping[Facet, set[str]] = {
            Facet.THEME: {code for each in lessons for code in each.text.themes},
            Facet.VALUE: {code for each in lessons for code in each.text.values},
            Facet.QUARTER: {str(each.quarter) for each in lessons},
            Facet.STATUS: set(LESSON_STATUSES),
        }
        for code, label in self._model.words.values(facet):
            if facet not in used or code in used[facet]:
                yield code, label


def facet_names(ui: Ui) -> Mapping[Facet, str]:
    """Name the filters as chips do."""
    say = ui.say
    return {
        Facet.THEME: say("Thema"),
        Facet.METHOD: say("Methode"),
        Facet.VALUE: say("Waarde"),
        Facet.STATUS: say("Status"),
        Facet.QUARTER: say("Kwartaal"),
        Facet.SCOPE: say("Deelbaar tot"),
        Facet.SOURCES: say("Uit"),
    }


def hint_text(ui: Ui, hint: Hint) -> str:
    """Say what was wrong in a query."""
    if hint.facet is None:
        return ui.say("‘{name}:’ is geen filter. We zoeken het als woorden.", name=hint.name)
    return ui.say(
        "Er is geen {filter} ‘{value}’. We zoeken het als woord.",
        filter=facet_names(ui)[hint.facet].lower(),
        value=hint.value,
    )
