"""What others will see of the step on show, and whether the method can be used."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from moreelberaad.bootstrap import App
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, words
from moreelberaad.ui.viewmodels.methods.items import StepItem
from moreelberaad.ui.viewmodels.methods.method import MethodModel
from moreelberaad.ui.views.folding import Stretch
from moreelberaad.ui.views.layouts import bare, edged
from moreelberaad.ui.views.preparing.methods.room_card import Room, RoomCard
from moreelberaad.ui.views.preparing.methods.step_picture import StepPicture
from moreelberaad.ui.views.preparing.methods.verdict import Verdict
from moreelberaad.ui.views.run.panes import Pane, tight


class PreviewPane(Pane):
    """Both pictures are of one step; the verdict is on the whole method."""

    def __init__(self, ui: Ui, app: App) -> None:
        super().__init__(ui, "window", Qt.Edge.LeftEdge)
        self.room, self.picture = RoomCard(ui), StepPicture(ui, app)
        self.verdict = Verdict(ui)
        say = ui.say
        self._pictures = bare(
            QWidget(),
            down(
                words(ui, say("Deelnemers zien"), "label", token="ink2"),
                self.room,
                8,
                words(ui, say("Jij ziet"), "label", token="ink2"),
                self.picture,
            ),
        )
        page = edged(ui, QWidget(), down(self._pictures, 4, self.verdict, None), 24, 16)
        self.stretch = Stretch(page)
        self.setLayout(tight(down(self.stretch), 1, 0, 0, 0))

    def show_step(self, model: MethodModel, step: str) -> None:
        """Show what the room sees now, and the page of the step when it is at rest."""
        shown = next((each for each in model.steps if each.id == step), None)
        self._pictures.setHidden(shown is None)
        if shown is not None:
            self.room.show_room(self._room(model, shown))
            self.picture.show_step(model.template, step)

    def show_verdict(self, model: MethodModel) -> None:
        """Show how the method stands."""
        self.verdict.show_method(model)

    def _room(self, model: MethodModel, step: StepItem) -> Room:
        total = sum(each.number is not None for each in model.steps)
        place = self._ui.say("Stap {number} van {total}", number=step.number or 0, total=total)
        return Room(
            place=place if step.number else "",
            title=step.title,
            text=model.text(f"{step.id}.room"),
            labels=tuple(each.label for each in model.fields(step.id) if each.audience),
        )
