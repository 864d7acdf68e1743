"""One step on the page: its number and title, and its places for answers."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.conditions import unmet_before
from moreelberaad.domain.template import Kind, Step
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, words
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.afterwards.fields import PaperFields


class Section(QWidget):
    """Closed while it is made, and as long as the method asks something first."""

    def __init__(self, ui: Ui, model: SessionModel, step: Step, fields: PaperFields) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self.step, self.fields = step, fields
        self._is_built = False
        self._bar = words(ui, "", token="warn")
        title = words(ui, self._numbered(), "heading2")
        column = down(title, *self._aside(), self._bar, fields, spacing="sm")
        column.setContentsMargins(0, 0, 0, ui.look.px(24))
        self.setLayout(column)
        self.setAccessibleName(self._numbered())
        model.saving.connect(self._show_bar)
        self._show_bar()

    def open(self) -> None:
        """Show the places for answers, now that they are all there."""
        self._is_built = True
        self._show_bar()

    def focus_first(self) -> bool:
        """Put the focus in the first place for an answer; tells whether there is one."""
        if self.fields.isHidden() or not self.fields.entries():
            return False
        self.fields.focus_first()
        return True

    def _numbered(self) -> str:
        number = self._model.steps.index(self.step) + 1
        title = self.step.title.get(self._ui.language.code)
        return self._ui.say("{number}. {title}", number=number, title=title)

    def _aside(self) -> tuple[QWidget, ...]:
        ui = self._ui
        if not self.fields.entries():
            empty = ui.say("Van deze stap blijft niets bewaard.")
            return (words(ui, empty, token="muted"),)
        if any(asked.kind is Kind.TALLY for asked in self.step.fields):
            count = ui.say(
                "Tel de briefjes. In de kluis staan losse tellingen, nooit wie wat koos."
            )
            return (words(ui, count, token="ink2"),)
        return ()

    @Slot()
    def _show_bar(self) -> None:
        session = self._model.session
        bar = unmet_before(session.template, session.answers, self.step.id)
        self._bar.setText(bar.refusal.get(self._ui.language.code) if bar else "")
        self._bar.setVisible(bar is not None)
        self.fields.setVisible(self._is_built and bar is None)
