"""What the talk brought, in print; one press opens it to change it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QAbstractButton, QWidget

from moreelberaad.domain.template import Kind
from moreelberaad.domain.values import Lines, Row, Rows
from moreelberaad.ui.fields.cells_row import CellsRow
from moreelberaad.ui.fields.footer import Footer
from moreelberaad.ui.fields.rows import RowsEditor
from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words
from moreelberaad.ui.viewmodels.closing import Keyed, has_room
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.closing.answers import Answers
from moreelberaad.ui.views.closing.cards import Card
from moreelberaad.ui.views.closing.small import small_button


class Harvest(QWidget):
    """Agreements, lessons or the support that is asked: cards, and an editor in their place."""

    def __init__(self, ui: Ui, model: SessionModel, keyed: Keyed, answers: Answers) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._key, self._asked = keyed
        self._editor = answers.editor(keyed)
        self._footer = Footer(ui, self._asked, answers.until)
        self._cards = Pile(ui.look.px(8))
        self._more = button(ui, "", "link", icon="plus")
        self._more.clicked.connect(self._add)
        self._ready = small_button(ui, ui.say("Klaar met aanpassen"))
        self._ready.clicked.connect(self._close)
        self._shown: object = None
        foot = across(self._more, self._ready, None)
        self.setLayout(down(self._cards, self._editor, self._footer, foot, spacing="xs"))
        self._turn(editing=False)

    def refresh(self) -> None:
        """Show the rows as they are now, unless nothing changed."""
        value = self._model.value(self._key)
        if self._editor.isHidden() and (value != self._shown or not self._more.text()):
            self._show_cards()

    def open_at(self, row: int, column: str | None = None) -> None:
        """Open the editor with the keyboard in this row; in its first column if none is named."""
        self._turn(editing=True)
        if not isinstance(self._editor, RowsEditor):
            return
        written = [each for each in self._editor.rows() if each.item()]
        if row >= len(written):
            self._editor.focus_first()
        elif column and isinstance(found := written[row], CellsRow):
            found.editor(column).focus_first()
        else:
            written[row].focus_place(0)

    def _show_cards(self) -> None:
        value = self._shown = self._model.value(self._key)
        self._cards.clear()
        if isinstance(value, Rows):
            for place, row in enumerate(value.items):
                self._cards.add(self._card(place, row))
        if isinstance(value, Lines):
            for line in value.items:
                self._cards.add(words(self._ui, f"– {line.plain}"))
        self._more.setText(self._more_words())
        self._more.setVisible(self._is_list() or has_room(value, self._asked))

    def _card(self, place: int, row: Row) -> Card:
        made = Card(self._ui, self._asked, row, place + 1)
        made.opened.connect(partial(self.open_at, place))
        made.ticked.connect(partial(self._tick, place))
        return made

    def _is_list(self) -> bool:
        return self._asked.kind is Kind.LIST

    def _more_words(self) -> str:
        say, written = self._ui.say, self._shown is not None
        if self._is_list():
            label = self._asked.label.get(self._ui.language.code)
            return say("Pas aan: {label}", label=label) if written else label
        if self._asked.kind is Kind.AGREEMENTS:
            return say("Nog een afspraak") if written else say("Schrijf een afspraak op")
        return say("Nog een les") if written else say("Schrijf een les op")

    def _tick(self, place: int, column: str, on: bool) -> None:  # noqa: FBT001 - a Qt slot
        value = self._model.value(self._key)
        if not isinstance(value, Rows):
            return
        cells = {name: cell for name, cell in value.items[place].cells.items() if name != column}
        row = Row({**cells, column: True}) if on else Row(cells)
        rows = Rows((*value.items[:place], row, *value.items[place + 1 :]))
        self._shown = rows
        self._model.edit(self._key, rows)
        self._editor.show_value(rows)

    @Slot()
    def _add(self) -> None:
        self._turn(editing=True)
        more = self._editor.controls()[-1]
        if self._is_list() or self._shown is None or not isinstance(more, QAbstractButton):
            self._editor.focus_first()
        else:
            more.click()

    @Slot()
    def _close(self) -> None:
        """Show the cards again; the keyboard goes to what opens them."""
        self._turn(editing=False)
        self._more.setFocus()

    def _turn(self, *, editing: bool) -> None:
        self._editor.show_value(self._model.value(self._key))
        for widget in (self._editor, self._footer, self._ready):
            widget.setVisible(editing)
        self._more.setVisible(not editing)
        if editing:
            self._cards.clear()
        else:
            self._show_cards()
