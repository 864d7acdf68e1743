"""The fields of one step: a row for each, of which one can be open."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, line, words
from moreelberaad.ui.viewmodels.methods.items import FieldItem
from moreelberaad.ui.viewmodels.methods.method import MethodModel
from moreelberaad.ui.views.layouts import picture
from moreelberaad.ui.views.preparing.methods.field_details import FieldDetails, FieldReading
from moreelberaad.ui.views.preparing.methods.field_row import FieldRow
from moreelberaad.ui.views.preparing.methods.kind_words import KINDS


class FieldsPane(QWidget):
    """Made anew when fields come, go or move; a word that is typed changes one row."""

    removed = Signal()
    unfolded = Signal(QWidget)

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self._model: MethodModel | None = None
        self._step, self._opened = "", ""
        self._items: tuple[FieldItem, ...] = ()
        self._rows: dict[str, FieldRow] = {}
        self._details: FieldDetails | None = None
        self._pile = Pile()
        self._none = words(ui, ui.say("Deze stap vraagt niets om op te schrijven."), token="muted")
        self._add = self._make_add()
        self.setLayout(
            down(self._head(), line(ui), self._none, self._pile, across(self._add, None))
        )

    def show_step(self, model: MethodModel, step: str) -> None:
        """Show the fields of another step."""
        self._model, self._step, self._opened = model, step, ""
        self._add.setHidden(model.read_only)
        self._fill()

    def refresh(self) -> None:
        """Show the fields as they are now; what is typed in stays where it is."""
        if self._model is None:
            return
        before, self._items = self._items, tuple(self._model.fields(self._step))
        if [*map(_shape, before)] != [*map(_shape, self._items)]:
            self._fill()
            return
        for item in self._items:
            self._rows[item.id].show_item(item)
            if item.id == self._opened and self._details:
                self._details.show_item(item)

    def open(self, field: str) -> None:
        """Open the details of a field, and put the keyboard there."""
        self._opened = field
        self._fill()
        if self._details:
            self._details.label.setFocus(Qt.FocusReason.OtherFocusReason)
            self._details.label.selectAll()
            self.unfolded.emit(self._details)
        elif field in self._rows:
            self._rows[field].button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _head(self) -> QWidget:
        ui, say = self._ui, self._ui.say
        made = QWidget()
        made.setLayout(
            across(
                words(ui, say("Velden"), "label", token="ink2"),
                None,
                picture(ui, "projector-screen", side=18),
                words(ui, say("mag op het scherm"), "caption", token="ink2"),
            )
        )
        return made

    def _make_add(self) -> QPushButton:
        made = button(self._ui, self._ui.say("Veld toevoegen"), "quiet", icon="plus")
        menu = QMenu(made)
        for kind, name in KINDS.items():
            menu.addAction(self._ui.say(name).capitalize(), partial(self._on_added, kind))
        made.clicked.connect(lambda: menu.popup(made.mapToGlobal(made.rect().bottomLeft())))
        return made

    def _fill(self) -> None:
        """Make every row again; the keyboard goes back to the field where it was."""
        if self._model is None:
            return
        held = self._held()
        self._items = tuple(self._model.fields(self._step))
        self._pile.clear()
        self._rows, self._details = {}, None
        for item in self._items:
            self._pile.add(self._row(item))
            if item.id == self._opened:
                self._pile.add(self._opened_below(item))
            self._pile.add(line(self._ui))
        self._none.setHidden(bool(self._items))
        if held in self._rows:
            self._rows[held].button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _held(self) -> str:
        """Name the field that has the keyboard."""
        held = (name for name, row in self._rows.items() if row.isAncestorOf(_focus(self)))
        if self._details and self._details.isAncestorOf(_focus(self)):
            return self._opened
        return next(held, "")

    def _row(self, item: FieldItem) -> FieldRow:
        locked = self._is_locked(item)
        row = FieldRow(self._ui, item, locked=locked)
        row.button.setChecked(item.id == self._opened)
        row.button.clicked.connect(partial(self._on_clicked, item.id))
        if not locked:
            row.button.pushed.connect(partial(self._on_pushed, item.id))
            row.button.dropped.connect(partial(self._on_dropped, item.id))
            row.audience_asked.connect(partial(self._on_audience, item.id))
        self._rows[item.id] = row
        return row

    def _opened_below(self, item: FieldItem) -> QWidget:
        model = self._model
        if model is None or self._is_locked(item):
            return FieldReading(self._ui, item, self._why(item))
        details = FieldDetails(self._ui, model, self._step, item)
        details.pushed.connect(partial(self._on_pushed, item.id))
        details.dropped.connect(partial(self._on_dropped, item.id))
        details.closed.connect(partial(self._on_clicked, item.id))
        self._details = details
        return details

    def _is_locked(self, item: FieldItem) -> bool:
        return item.is_fixed or self._model is None or self._model.read_only

    def _why(self, item: FieldItem) -> str:
        if item.is_fixed:
            return self._ui.say("Dit veld hoort bij een vast onderdeel en blijft zoals het is.")
        return self._ui.say("Kopieer de vorm om dit veld aan te passen.")

    @Slot()
    def _on_clicked(self, field: str) -> None:
        self._opened = "" if self._opened == field else field
        self._fill()
        self._rows[field].button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_added(self, kind: str) -> None:
        if self._model:
            self.open(self._model.add_field(self._step, kind))

    def _on_pushed(self, field: str, by: int) -> None:
        if self._model:
            self._model.move_field(self._step, field, by)

    def _on_dropped(self, field: str) -> None:
        if self._model is None:
            return
        names = [item.id for item in self._items]
        place = names.index(field)
        self._model.remove_field(self._step, field)
        left = [item.id for item in self._items]
        if field in left:
            return
        self._opened = ""
        if left:
            near = left[min(place, len(left) - 1)]
            self._rows[near].button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.removed.emit()

    def _on_audience(self, field: str, shown: bool) -> None:  # noqa: FBT001 - a signal of Qt
        if self._model:
            self._model.set_field(self._step, field, "audience", shown)


def _shape(item: FieldItem) -> tuple[str, str, str, bool]:
    """Give what needs other widgets when it changes."""
    return item.id, item.kind, item.keep, item.is_fixed


def _focus(pane: QWidget) -> QWidget:
    return pane.window().focusWidget() or pane.window()
