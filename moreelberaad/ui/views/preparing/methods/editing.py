"""What is on show in the four columns, and how they follow each other."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.methods.items import PlacedMistake
from moreelberaad.ui.viewmodels.methods.method import MethodModel
from moreelberaad.ui.viewmodels.methods.methods import MethodsModel
from moreelberaad.ui.views.preparing.methods.form_pane import FormPane
from moreelberaad.ui.views.preparing.methods.methods_pane import MethodsPane
from moreelberaad.ui.views.preparing.methods.preview_pane import PreviewPane
from moreelberaad.ui.views.preparing.methods.steps_pane import ABOUT, StepsPane

Panes = tuple[MethodsPane, StepsPane, FormPane, PreviewPane]


class Editing(QObject):
    """Knows the method and the step on show; every column hears from here."""

    checked = Signal()
    step_removed = Signal()
    barred = Signal()

    def __init__(self, ui: Ui, model: MethodsModel, panes: Panes, parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._model = ui, model
        self._methods, self._steps, self._form, self._preview = panes
        self._item, self._step = "", ABOUT
        self._last: dict[str, str] = {}
        self.method: MethodModel = model.open(model.items[0].id)
        self._connect()

    @property
    def item(self) -> str:
        """Give the id of the method on show."""
        return self._item

    def open_first(self) -> None:
        """Show the first method."""
        self.open(self._model.items[0].id)

    @Slot(str)
    def open(self, item: str) -> None:
        """Show a method, at the step where it was last."""
        if item == self._item:
            return
        if self._item:
            self.method.changed.disconnect(self._on_changed)
            self.method.checked.disconnect(self._on_checked)
            self.method.barred.disconnect(self.barred)
        self._item, self.method = item, self._model.open(item)
        self.method.changed.connect(self._on_changed)
        self.method.checked.connect(self._on_checked)
        self.method.barred.connect(self.barred)
        first = next((step.id for step in self.method.steps), ABOUT)
        self._step = self._there(self._last.get(item, first))
        self._methods.refresh(item)
        self._show_step()
        self._on_checked()

    @Slot(str)
    def show_step(self, step: str) -> None:
        """Show another step, or the method itself."""
        if step != self._step:
            self._step = step
            self._last[self._item] = step
            self._show_step()

    @Slot()
    def refresh(self) -> None:
        """Show the methods as they are now; one that went makes room for the first."""
        ids = [item.id for item in self._model.items]
        if self._item not in ids:
            self._last.pop(self._item, None)
            self.open(ids[0])
        self._methods.refresh(self._item)

    def focus_form(self) -> None:
        """Put the keyboard in the first box of the form."""
        self._form.focus_first()

    def _connect(self) -> None:
        self._model.changed.connect(self.refresh)
        self._model.turned.connect(self._on_turned)
        self._methods.list.picked.connect(self.open)
        self._steps.list.picked.connect(self.show_step)
        self._steps.list.entered_row.connect(self.focus_form)
        self._steps.add_asked.connect(self._add_step)
        self._steps.push_asked.connect(self._push_step)
        self._steps.remove_asked.connect(self._remove_step)
        self._steps.language_asked.connect(self._speak)
        self._preview.verdict.mistakes.gone_to.connect(self._go_to)
        self._preview.verdict.block_asked.connect(self._add_block)

    def _show_step(self) -> None:
        self._steps.refresh(self.method, self._step)
        self._form.show_step(self.method, self._step)
        self._preview.show_step(self.method, self._step)

    def _there(self, step: str) -> str:
        """Give this step, or what stands there where it is gone."""
        ids = [each.id for each in self.method.steps]
        return step if step == ABOUT or step in ids else ids[0] if ids else ABOUT

    @Slot(str)
    def _on_changed(self, place: str) -> None:
        step = self._there(self._step)
        if step != self._step:
            self._step = step
            self._show_step()
            return
        self._steps.refresh(self.method, step)
        self._form.refresh(place)

    @Slot()
    def _on_checked(self) -> None:
        self._preview.show_verdict(self.method)
        self._preview.show_step(self.method, self._step)
        self.checked.emit()

    @Slot(str)
    def _on_turned(self, item: str) -> None:
        """Go where undo or redo changed something, so that it is seen."""
        if item in [each.id for each in self._model.items]:
            self.open(item)

    @Slot()
    def _add_step(self) -> None:
        after = self._step or None
        self.show_step(self.method.add_step(after))
        self.focus_form()

    @Slot(str)
    def _add_block(self, block: str) -> None:
        self.show_step(self.method.add_block(block))
        self.focus_form()

    @Slot(int)
    def _push_step(self, by: int) -> None:
        self.method.move_step(self._step, by)

    @Slot()
    def _remove_step(self) -> None:
        """Take the step away; the one that comes in its place is then on show."""
        ids = [step.id for step in self.method.steps]
        step = next((each for each in self.method.steps if each.id == self._step), None)
        if step is None or step.is_fixed or self.method.read_only:
            return
        place = ids.index(step.id)
        self.method.remove_step(step.id)
        left = [each.id for each in self.method.steps]
        if step.id in left:
            return
        self.show_step(left[min(place, len(left) - 1)])
        self._steps.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.step_removed.emit()

    @Slot(str)
    def _speak(self, language: str) -> None:
        self.method.language = language

    @Slot(object)
    def _go_to(self, mistake: PlacedMistake) -> None:
        self.show_step(self._there(mistake.step or ABOUT))
        self._form.go_to(mistake)
