"""The form of one step: title, minutes, what is said in it, and its fields."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, field, words
from moreelberaad.ui.viewmodels.methods.method import MethodModel
from moreelberaad.ui.views.preparing.methods.fields_pane import FieldsPane
from moreelberaad.ui.views.preparing.methods.text_boxes import MethodText, NumberBox

_LONGEST = 60
"""Minutes that a step of one's own takes at most (ux.md 3.16)."""


class StepForm(QWidget):
    """Shows a step, and hands on what is typed at once."""

    field_removed = Signal()

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self._model: MethodModel | None = None
        self._step = ""
        self._title = MethodText(ui, "body_strong", is_single=True)
        self._minutes = NumberBox(ui, 1, _LONGEST)
        self._fixed = words(ui, "", "body_strong", wrap=False)
        self._texts = self._make_texts()
        self.fields = FieldsPane(ui)
        self._title_label = words(ui, "", "label", token="ink2")
        self._build()
        self._connect()

    def show_step(self, model: MethodModel, step: str) -> None:
        """Show another step, or the same of another method."""
        self._model, self._step = model, step
        for box in (self._title, *self._texts.values()):
            box.lock(locked=model.read_only)
        self._minutes.setHidden(model.read_only)
        self._fixed.setVisible(model.read_only)
        self._show_texts()
        self.fields.show_step(model, step)

    def refresh(self, place: str) -> None:
        """Show what changed at this place; an empty one means everywhere."""
        if not place or place == "steps" or place.startswith(f"{self._step}."):
            self._show_texts()
            self.fields.refresh()

    def focus_first(self) -> None:
        """Put the keyboard in the title, all of it chosen."""
        self._title.setFocus(Qt.FocusReason.OtherFocusReason)
        self._title.selectAll()

    def _make_texts(self) -> Mapping[str, MethodText]:
        ui = self._ui
        return {
            "purpose": MethodText(ui, is_single=True),
            "room": MethodText(ui, is_single=True),
            "questions": MethodText(ui, lines=2),
            "pitfalls": MethodText(ui),
            "stuck": MethodText(ui),
        }

    def _labels(self) -> Mapping[str, str]:
        say = self._ui.say
        return {
            "purpose": say("Doel, in één zin"),
            "room": say("Wat de deelnemers zien"),
            "questions": say("Vragen om te stellen, een op elke regel"),
            "pitfalls": say("Valkuil, alleen voor jou"),
            "stuck": say("Als het stokt, alleen voor jou"),
        }

    def _build(self) -> None:
        ui, labels = self._ui, self._labels()
        self._title_label.setBuddy(self._title)
        title = down(self._title_label, self._title, spacing="xs")
        self._fixed.setMargin(ui.look.px(9))
        minutes = down(
            field(ui, ui.say("Minuten"), self._minutes), self._fixed, None, spacing="xs"
        )
        head = across(title, minutes, spacing="md")
        head.setStretch(0, 1)
        texts = [field(ui, labels[key], box) for key, box in self._texts.items()]
        self.setLayout(down(head, *texts, self.fields, None, spacing="md"))

    def _connect(self) -> None:
        self._title.edited.connect(partial(self._on_edited, "title"))
        for key, box in self._texts.items():
            box.edited.connect(partial(self._on_edited, key))
        self._minutes.valueChanged.connect(self._on_minutes)
        self.fields.removed.connect(self.field_removed)

    def _show_texts(self) -> None:
        if self._model is None:
            return
        self._name_title()
        self._title.show_text(self._model.text(f"{self._step}.title"))
        for key, box in self._texts.items():
            box.show_text(self._model.text(f"{self._step}.{key}"))
        minutes = next((s.minutes for s in self._model.steps if s.id == self._step), 1)
        self._minutes.setRange(min(1, minutes), max(_LONGEST, minutes))
        self._minutes.show_number(minutes)
        self._fixed.setText(str(minutes))

    def _name_title(self) -> None:
        steps = self._model.steps if self._model else ()
        number = next((step.number for step in steps if step.id == self._step), None)
        say = self._ui.say
        named = say("Titel van stap {number}", number=number) if number else say("Titel")
        self._title_label.setText(named)
        self._title.setAccessibleName(named)

    def _on_edited(self, key: str, text: str) -> None:
        if self._model:
            self._model.set_text(f"{self._step}.{key}", text)

    def _on_minutes(self, minutes: int) -> None:
        if self._model:
            self._model.set_minutes(self._step, minutes)
