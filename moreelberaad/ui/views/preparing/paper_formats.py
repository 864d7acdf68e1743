"""Which files are made: ticks in a menu, beside the button that makes them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from moreelberaad.domain.template import Field, Keep, Kind, Option, Text
from moreelberaad.domain.values import Codes, Value
from moreelberaad.ui.fields.tick_menu import TickMenuEditor
from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down
from moreelberaad.ui.viewmodels.papers import PapersModel
from moreelberaad.ui.views.layouts import Widest, bare

_WIDTH = 168
"""Px at 100 %: less where the bar is short of room."""


class PaperFormats(QWidget):
    """A menu of the formats that the chosen paper can have; one of them is always on."""

    def __init__(self, ui: Ui, model: PapersModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._offered: tuple[str, ...] = ()
        self._pile = Pile()
        bare(self, down(self._pile))
        Widest(ui, self, _WIDTH)
        model.changed.connect(self.refresh)
        model.forms.changed.connect(self.refresh)
        self.refresh()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._ui.look.px(_WIDTH), super().sizeHint().height())

    @Slot()
    def refresh(self) -> None:
        """Offer what there is, with ticks at what is chosen."""
        kind, forms = self._model.kind, self._model.forms
        if (offered := forms.there_are_for(kind)) != self._offered:
            self._offered = offered
            self._offer()
        chosen = Codes(forms.chosen_for(kind))
        for menu in self._pile.widgets:
            if isinstance(menu, TickMenuEditor):
                menu.show_value(chosen)

    def _offer(self) -> None:
        self._pile.clear()
        names = format_names(self._ui)
        menu = TickMenuEditor(
            self._ui, _asked(self._ui, {each: names[each] for each in self._offered})
        )
        menu.set_name(self._ui.say("Bestanden"))
        menu.edited.connect(self._choose)
        self._pile.add(menu)

    @Slot(object)
    def _choose(self, value: Value | None) -> None:
        self._model.forms.choose(value.items if isinstance(value, Codes) else ())


def format_names(ui: Ui) -> Mapping[str, str]:
    """Give what each ending is called."""
    say = ui.say
    return {
        "pdf": say("PDF"),
        "docx": say("Word"),
        "odt": say("OpenDocument"),
        "html": say("Webpagina"),
        "txt": say("Platte tekst"),
        "md": say("Markdown"),
        "json": say("Gegevens (JSON)"),
        "csv": say("Cijfers (CSV)"),
    }


def _asked(ui: Ui, names: Mapping[str, str]) -> Field:
    """Word the choice as the menu takes it."""
    code = ui.language.code
    options = (Option(code=each, label=Text({code: name})) for each, name in names.items())
    return Field(
        id="forms", kind=Kind.CHOICES, keep=Keep.TRANSIENT, label=Text(), options=tuple(options)
    )
