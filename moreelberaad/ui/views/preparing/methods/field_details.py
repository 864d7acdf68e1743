"""The details of one field, opened below its row."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from moreelberaad.ui.support.choices import ChoiceRow
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down, field, panel, words
from moreelberaad.ui.viewmodels.methods.items import ColumnItem, FieldItem
from moreelberaad.ui.viewmodels.methods.method import MethodModel
from moreelberaad.ui.views.layouts import edged, wrapped
from moreelberaad.ui.views.preparing.methods.choosers import Chooser
from moreelberaad.ui.views.preparing.methods.column_boxes import ColumnBoxes
from moreelberaad.ui.views.preparing.methods.kind_words import (
    CLASSES,
    KINDS,
    WITH_COLUMNS,
    WITH_OPTIONS,
    WITH_ROWS,
    class_words,
    kind_words,
)
from moreelberaad.ui.views.preparing.methods.option_boxes import OptionBoxes
from moreelberaad.ui.views.preparing.methods.text_boxes import MethodText, NumberBox

_MOST_ROWS = 99

Set = Callable[[str, object], None]
"""Sets one key of the field."""


class FieldDetails(QWidget):
    """Everything about a field that can be changed; made anew when its kind changes."""

    pushed = Signal(int)
    dropped = Signal()
    closed = Signal()

    def __init__(self, ui: Ui, model: MethodModel, step: str, item: FieldItem) -> None:
        super().__init__()
        self._ui, self._model, self._step, self._item = ui, model, step, item
        self._set: Set = partial(model.set_field, step, item.id)
        self.label = self._line("label", item.label)
        self.hint = self._line("hint", item.hint)
        say = ui.say
        column = down(
            field(ui, say("Naam van het veld"), self.label),
            field(ui, say("Hulp erbij, in één zin"), self.hint),
            *self._kind(),
            field(ui, say("Wat ermee gebeurt"), self._classes()),
            *self._of_the_kind(),
            self._acts(),
            spacing="md",
        )
        frame: QFrame = panel(ui, surface="sunken")
        edged(ui, frame, column, 14, 12)
        self.setLayout(down(frame, 6))

    def show_item(self, item: FieldItem) -> None:
        """Show what changed elsewhere, such as by undo; the kind is still the same."""
        self._item = item
        self.label.show_text(item.label)
        self.hint.show_text(item.hint)

    def _line(self, key: str, text: str) -> MethodText:
        made = MethodText(self._ui, is_single=True)
        made.show_text(text)
        made.edited.connect(partial(self._set, key))
        return made

    def _kind(self) -> list[QWidget]:
        """Let the kind be chosen; of what is asked first it stays."""
        ui, say = self._ui, self._ui.say
        if not self._item.is_gate:
            return [field(ui, say("Soort"), self._kinds())]
        why = say("Dit hoort bij wat eerst nodig is en blijft staan.")
        return [words(ui, why, "caption", token="ink2")]

    def _kinds(self) -> Chooser:
        present = self._item.kind
        codes = KINDS if present in KINDS else (present, *KINDS)
        names = [(code, kind_words(self._ui, code).capitalize()) for code in codes]
        return Chooser(self._ui, present, names, partial(self._set, "kind"))

    def _classes(self) -> ChoiceRow:
        options = [(code, " ".join(class_words(self._ui, code)), "") for code in CLASSES]
        row = ChoiceRow(self._ui, self._ui.say("Wat ermee gebeurt"), options)
        row.set_value(self._item.keep)
        row.chosen.connect(partial(self._set, "keep"))
        return row

    def _of_the_kind(self) -> list[QWidget]:
        ui, item, made = self._ui, self._item, list[QWidget]()
        if item.kind in WITH_OPTIONS:
            shared = self._model.shared_options()
            made.append(OptionBoxes(ui, shared, item.options, partial(self._set, "options")))
        if item.kind in WITH_COLUMNS:
            sets = self._model.shared_columns()
            choose = partial(self._set, "columns")
            made.append(ColumnBoxes(ui, sets, item.columns, self._keep_columns, choose))
        if item.kind in WITH_ROWS:
            made.append(field(ui, ui.say("Hooguit zoveel rijen"), self._rows()))
        return made

    def _keep_columns(self, columns: tuple[ColumnItem, ...]) -> tuple[ColumnItem, ...]:
        self._set("columns", columns)
        items = self._model.fields(self._step)
        kept = next((each.columns for each in items if each.id == self._item.id), columns)
        return columns if isinstance(kept, str) else kept

    def _rows(self) -> NumberBox:
        box = NumberBox(self._ui, 0, _MOST_ROWS)
        box.setSpecialValueText(self._ui.say("geen grens"))
        box.show_number(self._item.max_rows or 0)
        box.valueChanged.connect(self._set_rows)
        return box

    def _set_rows(self, number: int) -> None:
        self._set("max_rows", number or None)

    def _acts(self) -> QWidget:
        ui, say = self._ui, self._ui.say
        up, down_ = button(ui, say("Omhoog")), button(ui, say("Omlaag"))
        gone, done = button(ui, say("Verwijder veld"), "danger"), button(ui, say("Klaar"))
        up.clicked.connect(partial(self.pushed.emit, -1))
        down_.clicked.connect(partial(self.pushed.emit, 1))
        gone.clicked.connect(self.dropped)
        done.clicked.connect(self.closed)
        row = QWidget()
        row.setLayout(wrapped(ui, done, up, down_, gone))
        gone.setHidden(self._item.is_gate)
        return row


class FieldReading(QWidget):
    """The details of a field that can only be looked at."""

    def __init__(self, ui: Ui, item: FieldItem, why: str) -> None:
        super().__init__()
        lines = [item.hint] if item.hint else []
        listed = [*_labels(item.options), *_labels(item.columns)]
        if listed:
            lines.append(" · ".join(listed))
        frame = panel(ui, surface="sunken")
        said = [words(ui, line, token="ink2") for line in lines]
        edged(ui, frame, down(*said, words(ui, why, "caption", token="muted")), 14, 10)
        self.setLayout(down(frame, 6))


def _labels(parts: str | tuple[object, ...]) -> list[str]:
    if isinstance(parts, str):
        return []
    return [part if isinstance(part, str) else str(getattr(part, "label", "")) for part in parts]
