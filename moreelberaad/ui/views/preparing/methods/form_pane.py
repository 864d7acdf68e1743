"""The middle of the editor: the form of what is on show, the method itself or one step."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, words
from moreelberaad.ui.viewmodels.methods.items import PlacedMistake
from moreelberaad.ui.viewmodels.methods.method import MethodModel
from moreelberaad.ui.views.folding import Stretch
from moreelberaad.ui.views.layouts import bare, edged, picture
from moreelberaad.ui.views.preparing.methods.about_form import AboutForm
from moreelberaad.ui.views.preparing.methods.step_form import StepForm
from moreelberaad.ui.views.preparing.methods.steps_pane import ABOUT
from moreelberaad.ui.views.run.panes import Pane, tight


class FormPane(Pane):
    """One form at a time; above it why nothing can be changed, where that is so."""

    field_removed = Signal()

    def __init__(self, ui: Ui) -> None:
        super().__init__(ui, "surface")
        self._step = ABOUT
        self.about, self.steps = AboutForm(ui), StepForm(ui)
        locked = across(
            picture(ui, "lock-simple", side=18),
            words(
                ui,
                ui.say("Deze vorm is vast. Kopieer hem om iets te veranderen."),
                "caption",
                token="ink2",
            ),
        )
        locked.setStretch(1, 1)
        self._locked = bare(QWidget(), locked)
        column = down(self._locked, self.about, self.steps, None, spacing="md")
        self.stretch = Stretch(edged(ui, QWidget(), column, 28, 14))
        self.setLayout(tight(down(self.stretch)))
        self.steps.field_removed.connect(self.field_removed)
        self.steps.fields.unfolded.connect(self._show_details)

    def show_step(self, model: MethodModel, step: str) -> None:
        """Show a step, or the method itself."""
        self._step = step
        self._locked.setHidden(not model.read_only)
        self.about.setHidden(step != ABOUT)
        self.steps.setHidden(step == ABOUT)
        if step == ABOUT:
            self.about.show_method(model)
        else:
            self.steps.show_step(model, step)
        self.stretch.verticalScrollBar().setValue(0)

    def refresh(self, place: str) -> None:
        """Show what changed at this place."""
        if self._step == ABOUT:
            self.about.refresh()
        else:
            self.steps.refresh(place)

    def focus_first(self) -> None:
        """Put the keyboard in the first box."""
        if self._step == ABOUT:
            self.about.focus_first()
        else:
            self.steps.focus_first()

    def go_to(self, mistake: PlacedMistake) -> None:
        """Put the keyboard where a mistake is."""
        if mistake.field and self._step != ABOUT:
            self.steps.fields.open(mistake.field)
        else:
            self.focus_first()

    @Slot(QWidget)
    def _show_details(self, details: QWidget) -> None:
        """Bring what was unfolded in sight, as soon as it has a place."""
        QTimer.singleShot(0, details, lambda: self.stretch.ensureWidgetVisible(details, 0, 8))
