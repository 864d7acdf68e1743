"""Which paper, of what method: the left side of the page of papers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.papers import PaperKind
from moreelberaad.ui.fields.quiet import QuietCombo
from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.tab_order import come_after
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, field
from moreelberaad.ui.viewmodels.paper_order import ForOthers, Kind
from moreelberaad.ui.viewmodels.papers import PapersModel
from moreelberaad.ui.views.layouts import bare
from moreelberaad.ui.views.preparing.papers_list import PaperList

_PLANNED = "*"
"""Stands in the list for the method that a plan keeps; no method can bear this id."""


class PapersChoice(QWidget):
    """A method, and the papers it has."""

    def __init__(self, ui: Ui, model: PapersModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._methods = QuietCombo(ui)
        self._papers, self._listed = Pile(), PaperList(ui, model.kinds)
        bare(
            self,
            down(field(ui, ui.say("Gespreksvorm"), self._methods), self._papers, spacing="md"),
        )
        self._methods.activated.connect(self._choose_method)
        model.changed.connect(self._show_chosen)
        self.refresh()

    def focus_first(self) -> None:
        """Put the keyboard on the chosen paper, or on the method as long as there is none."""
        first = self._listed if self._model.kind else self._methods
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Offer the methods and papers there are now."""
        code = self._ui.language.code
        self._methods.clear()
        for method in self._model.methods:
            self._methods.addItem(method.title.get(code), method.id)
        self._methods.setCurrentIndex(self._methods.findData(self._model.method.id))
        if (planned := self._model.planned) is not None:
            named = self._ui.say("{method}, zoals klaargezet", method=planned.title.get(code))
            self._methods.insertItem(0, named, _PLANNED)
            self._methods.setCurrentIndex(0)
        self._offer_papers()
        self._show_chosen()

    def _offer_papers(self) -> None:
        self._papers.clear()
        self._listed = PaperList(self._ui, self._model.kinds)
        self._listed.chosen.connect(self._choose)
        self._papers.add(self._listed)
        come_after(self._methods, self._papers)

    @Slot()
    def _show_chosen(self) -> None:
        if self._listed.value() != self._model.kind:
            self._listed.set_value(self._model.kind)

    @Slot(str)
    def _choose(self, code: str) -> None:
        self._model.choose(_kind(code))

    @Slot(int)
    def _choose_method(self, index: int) -> None:
        if (chosen := str(self._methods.itemData(index))) != _PLANNED:
            self._model.choose_method(chosen)
            self.refresh()


def _kind(code: str) -> Kind:
    return ForOthers(code) if code in list(ForOthers) else PaperKind(code)
