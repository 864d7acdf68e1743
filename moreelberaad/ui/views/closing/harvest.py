"""What the talk brought, in print; one press opens it to change it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QAbstractButton, QWidget

from moreelberaad.domain.template import Kind
from moreelberaad.domain.values import Lines, Row, Rows
from moreelberaad.ui.fields.cells_row import CellsRow
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.footer import Footer
from moreelberaad.ui.fields.rows import RowsEditor
from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, words
from moreelberaad.ui.viewmodels.closing import Keyed, has_room
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.closing.answers import Answers
from moreelberaad.ui.views.closing.cards import Card
from moreelberaad.ui.views.closing.small import small_button, small_link


class Harvest(QWidget):
    """Agreements, lessons or the support that is asked: cards, and an editor in their place."""

    def __init__(self, ui: Ui, model: SessionModel, keyed: Keyed, answers: Answers) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._key, self._asked = keyed
        self._answers = answers
        self._editor: Editor | None = None
        self._cards = Pile(ui.look.px(8))
        self._more = small_link(ui, "", icon="plus")
        self._more.clicked.connect(self._add)
        self._ready = small_button(ui, ui.say("Klaar met aanpassen"))
        self._ready.clicked.connect(self._close)
        self._shown: object = None
        self._ready.hide()
        self._writing = down(spacing="xs")
        foot = across(self._more, self._ready, None)
        self.setLayout(down(self._cards, self._writing, foot, spacing="xs"))
        self._show_cards()

    def refresh(self) -> None:
        """Show the rows as they are now, unless nothing changed."""
        value = self._model.value(self._key)
        if not self._is_open and (value != self._shown or not self._more.text()):
            self._show_cards()

    def open_at(self, row: int, column: str | None = None) -> None:
        """Open the editor with the keyboard in this row; in its first column if none is named."""
        editor = self._open()
        if not isinstance(editor, RowsEditor):
            return
        written = [each for each in editor.rows() if each.item()]
        if row >= len(written):
            editor.focus_first()
        elif column and isinstance(found := written[row], CellsRow):
            found.editor(column).focus_first()
        else:
            written[row].focus_place(0)

    def _show_cards(self) -> None:
        value = self._shown = self._model.value(self._key)
        self._cards.hide()  # on show, each card that comes in would lay out all of them again
        self._cards.clear()
        if isinstance(value, Rows):
            for place, row in enumerate(value.items):
                self._cards.add(self._card(place, row))
        if isinstance(value, Lines):
            for line in value.items:
                self._cards.add(words(self._ui, f"– {line.plain}"))
        self._cards.show()
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

    @Slot()
    def _add(self) -> None:
        editor = self._open()
        more = editor.controls()[-1]
        if self._is_list() or self._shown is None or not isinstance(more, QAbstractButton):
            editor.focus_first()
        else:
            more.click()

    @property
    def _is_open(self) -> bool:
        return self._editor is not None and not self._editor.isHidden()

    def _open(self) -> Editor:
        """Show the editor instead of the cards; it is made when it is first needed."""
        if self._editor is None:
            self._editor = self._answers.editor((self._key, self._asked))
            self._footer = Footer(self._ui, self._asked, self._answers.until)
            self._writing.addWidget(self._editor)
            self._writing.addWidget(self._footer)
        self._editor.show_value(self._model.value(self._key))
        self._show_writing(self._editor, on=True)
        self._cards.clear()
        return self._editor

    @Slot()
    def _close(self) -> None:
        """Show the cards again; the keyboard goes to what opens them."""
        if self._editor is not None:
            self._show_writing(self._editor, on=False)
        self._show_cards()
        self._more.setFocus()

    def _show_writing(self, editor: Editor, *, on: bool) -> None:
        for widget in (editor, self._footer, self._ready):
            widget.setVisible(on)
        self._more.setVisible(not on)
