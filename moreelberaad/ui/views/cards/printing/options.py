"""What can be decided about sheets of cards: what, which cards, how large, and on both sides."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.card_layouts import USUAL, CardLayout, SheetKind
from moreelberaad.i18n import LANGUAGES
from moreelberaad.ui.fields.quiet import NumberBox, QuietCombo
from moreelberaad.ui.support.choices import ChoiceRow, Segments, Ticks
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, field, words
from moreelberaad.ui.viewmodels.cards.printing import PrintModel
from moreelberaad.ui.viewmodels.cards.printing_wishes import Which
from moreelberaad.ui.views.cards.printing.misfits import Misfits
from moreelberaad.ui.views.layouts import bare

_BACKS, _MARKS, _DRAFTS = "backs", "marks", "drafts"
_MOST_SETS = 60
"""As many people get an A and a B as a large room holds."""
_NAMES = {"nl": "Nederlands", "en": "English"}
"""Each language by its own name."""


class PrintOptions(QWidget):
    """The left side of the dialog; what does not matter for the kind of sheet is not there."""

    def __init__(self, ui: Ui, model: PrintModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        say = ui.say
        self._kind = ChoiceRow(ui, say("Wat"), _kinds(ui))
        self._layout = QuietCombo(ui)
        for layout, name in _layouts(ui):
            self._layout.addItem(name, layout.value)
        self._sides = Ticks(ui, say("Op het vel"), _sides(ui))
        self._language = Segments(
            ui, say("Taal van de kaarten"), [(code, _NAMES[code], "") for code in LANGUAGES]
        )
        self._cards, self._sets = _Cards(ui, model), NumberBox(ui, 1, _MOST_SETS)
        self._people = field(ui, say("Voor hoeveel mensen"), self._sets)
        self._sized = field(ui, say("Formaat"), self._layout)
        self._spoken = field(ui, say("Taal van de kaarten"), self._language)
        bare(
            self,
            down(
                field(ui, say("Wat"), self._kind),
                self._cards,
                self._people,
                self._sized,
                Misfits(ui, model),
                self._sides,
                self._spoken,
                spacing="md",
            ),
        )
        self._connect()
        self.refresh()

    def focus_first(self) -> None:
        """Put the keyboard on what is printed."""
        self._kind.setFocus()

    @Slot()
    def refresh(self) -> None:
        """Show what is chosen, as far as it matters."""
        wishes = self._model.wishes
        self._kind.set_value(wishes.kind)
        self._layout.setCurrentIndex(self._layout.findData(wishes.layout.value))
        self._language.set_value(wishes.language)
        ticked = {_BACKS: wishes.backs, _MARKS: wishes.marks}
        self._sides.set_value(tuple(code for code, on in ticked.items() if on))
        if self._sets.number() != wishes.sets:
            self._sets.show_number(wishes.sets)
        is_test = wishes.kind is SheetKind.TEST
        self._cards.setVisible(wishes.kind is SheetKind.DILEMMAS)
        self._cards.refresh()
        self._people.setVisible(wishes.kind is SheetKind.CHOICES)
        self._sides.setVisible(not is_test)

    def _connect(self) -> None:
        self._kind.chosen.connect(self._choose_kind)
        self._layout.activated.connect(self._choose_layout)
        self._language.chosen.connect(self._choose_language)
        self._sides.changed.connect(self._choose_sides)
        self._sets.valueChanged.connect(self._choose_sets)
        self._model.changed.connect(self.refresh)

    @Slot(str)
    def _choose_kind(self, code: str) -> None:
        kind = SheetKind(code)
        layout = USUAL.get(kind, self._model.wishes.layout)
        self._model.wish(replace(self._model.wishes, kind=kind, layout=layout))

    @Slot(int)
    def _choose_layout(self, row: int) -> None:
        layout = CardLayout(self._layout.itemData(row))
        self._model.wish(replace(self._model.wishes, layout=layout))

    @Slot(str)
    def _choose_language(self, code: str) -> None:
        self._model.wish(replace(self._model.wishes, language=code))

    @Slot(tuple)
    def _choose_sides(self, codes: tuple[str, ...]) -> None:
        wishes = self._model.wishes
        self._model.wish(replace(wishes, backs=_BACKS in codes, marks=_MARKS in codes))

    @Slot()
    def _choose_sets(self) -> None:
        if number := self._sets.number():
            self._model.wish(replace(self._model.wishes, sets=number))


class _Cards(QWidget):
    """Which cards of the deck, and how many of them stay behind."""

    def __init__(self, ui: Ui, model: PrintModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._which = QuietCombo(ui)
        offered = [
            (Which.DECK, ui.say("Hele set: {title}", title=model.stock.deck.title)),
            (Which.APPROVED, ui.say("Alleen goedgekeurde kaarten")),
        ]
        if chosen := len(model.stock.chosen):
            said = ui.count("De gekozen kaart", "De {number} gekozen kaarten", chosen)
            offered.insert(0, (Which.CHOSEN, said))
        for which, name in offered:
            self._which.addItem(name, which.value)
        self._drafts = Ticks(ui, ui.say("Concepten"), [(_DRAFTS, ui.say("Concepten ook"), "")])
        self._left_out = words(ui, "", "caption", token="ink2")
        bare(
            self,
            down(
                field(ui, ui.say("Welke kaarten"), self._which),
                self._drafts,
                self._left_out,
                spacing="xs",
            ),
        )
        self._which.activated.connect(self._choose)
        self._drafts.changed.connect(self._choose_drafts)

    def refresh(self) -> None:
        """Show what is chosen, and say what stays behind."""
        wishes, number = self._model.wishes, self._model.left_out
        self._which.setCurrentIndex(self._which.findData(wishes.which.value))
        self._drafts.set_value((_DRAFTS,) if wishes.with_drafts else ())
        self._drafts.setVisible(wishes.which is not Which.APPROVED)
        self._left_out.setText(
            self._ui.count(
                "{number} kaart blijft hier: nog concept, of nog niet af.",
                "{number} kaarten blijven hier: nog concept, of nog niet af.",
                number,
            )
        )
        self._left_out.setVisible(number > 0)

    @Slot(int)
    def _choose(self, row: int) -> None:
        which = Which(self._which.itemData(row))
        self._model.wish(replace(self._model.wishes, which=which))

    @Slot(tuple)
    def _choose_drafts(self, codes: tuple[str, ...]) -> None:
        self._model.wish(replace(self._model.wishes, with_drafts=_DRAFTS in codes))


def _kinds(ui: Ui) -> list[tuple[str, str, str]]:
    say = ui.say
    return [
        (SheetKind.DILEMMAS, say("Dilemmakaarten"), ""),
        (SheetKind.CHOICES, say("A/B-kaarten"), ""),
        (SheetKind.VALUES, say("Waardenkaarten"), ""),
        (SheetKind.TEST, say("Proefvel"), ""),
    ]


def _layouts(ui: Ui) -> list[tuple[CardLayout, str]]:
    say = ui.say
    return [
        (CardLayout.A6X4, say("A6, vier op een vel")),
        (CardLayout.A5X2, say("A5, twee op een vel")),
        (CardLayout.A4X9, say("63 × 88 mm, negen op een vel")),
    ]


def _sides(ui: Ui) -> list[tuple[str, str, str]]:
    say = ui.say
    return [
        (_MARKS, say("Snijtekens"), ""),
        (_BACKS, say("Achterkanten, gespiegeld voor de lange zijde"), ""),
    ]
