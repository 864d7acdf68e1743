"""What may go along in a package, as ticks, each with what stays behind."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QWidget

from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.heeding import Tick
from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, words
from moreelberaad.ui.viewmodels.learning import packages_going_words as told
from moreelberaad.ui.viewmodels.learning.lessons_words import LessonSays
from moreelberaad.ui.viewmodels.learning.packages_going import GoingModel
from moreelberaad.ui.viewmodels.learning.packages_going_plan import Going, Stays
from moreelberaad.ui.views.layouts import bare
from moreelberaad.ui.views.learning.lessons_fold import Fold

MOST_LINES = 100
"""Sentences that are listed; of more, the rest is counted."""


class GoingTicks(QWidget):
    """Decks and years come when they were read; years only where there are any."""

    def __init__(self, ui: Ui, model: GoingModel, says: LessonSays) -> None:
        super().__init__()
        self._ui, self._model, self._says = ui, model, says
        self._shown: Going | None = None
        self._lessons = self._box(ui.say("Lessen"))
        self._lessons.setChecked(True)
        self._going, self._behind = self._note(), self._note()
        self._fold = Fold(ui, ui.say("Wat blijft hier?"))
        self._fold.hide()
        self._decks, self._years = Pile(), Pile()
        self._deck_boxes: dict[str, Tick] = {}
        self._year_boxes: dict[int, Tick] = {}
        self._drafts, self._settled = self._note(), self._note(ui.say(told.YEARS))
        self._number = self._box(ui.say("Geef het pakket een nummer"))
        self._number.setAccessibleDescription(ui.say(told.NUMBER))
        column = down(
            down(self._lessons, self._going, self._behind, self._fold, spacing="xs"),
            down(self._decks, self._drafts, spacing="xs"),
            down(self._years, self._settled, spacing="xs"),
            down(self._number, self._note(ui.say(told.NUMBER)), spacing="xs"),
            spacing="sm",
        )
        bare(self, column)
        for each in (self._decks, self._drafts, self._years, self._settled):
            each.hide()
        self._lessons.clicked.connect(model.take_lessons)
        self._number.clicked.connect(model.number)
        model.offered.connect(self._offer)
        model.changed.connect(self._show)
        self._show()

    @Slot()
    def _offer(self) -> None:
        offer = self._model.offer
        for each in offer.decks if offer else ():
            box = self._box(told.deck(self._ui.language, each))
            # a deck without an approved card has nothing to give
            box.setEnabled(each.approved > 0)
            box.clicked.connect(self._take_decks)
            self._deck_boxes[each.deck.id] = box
            self._decks.add(box)
        for year in offer.years if offer else ():
            box = self._box(self._ui.say("Cijfers van {years}", years=year))
            box.setAccessibleDescription(self._settled.text())
            box.clicked.connect(self._take_years)
            self._year_boxes[year] = box
            self._years.add(box)
        self._decks.setVisible(bool(self._deck_boxes))
        for widget in (self._years, self._settled):
            widget.setVisible(bool(self._year_boxes))
        self._tab_in_order()

    def _tab_in_order(self) -> None:
        """Let Tab go as the eye does, though the boxes came later."""
        order = [*self._deck_boxes.values(), *self._year_boxes.values(), self._number]
        first = self._fold.findChildren(QWidget)[0]
        for before, after in zip((first, *order), order, strict=False):
            QWidget.setTabOrder(before, after)

    @Slot()
    def _show(self) -> None:
        going = self._model.going
        if going is None or going is self._shown:
            return
        self._shown = going
        language = self._ui.language
        lines = (told.going(language, going), told.withdrawn(language, going))
        _tell(self._going, "\n".join(filter(None, lines)))
        self._show_behind(going)
        _tell(self._drafts, told.drafts(language, going))

    def _show_behind(self, going: Going) -> None:
        language = self._ui.language
        counts, lines = [], []
        for why in Stays:
            found = [lesson for each, lesson in going.behind if each is why]
            if found:
                counts.append(told.stays(language, why, len(found)))
                lines += [counts[-1], *(f"– {self._says.title(each)}" for each in found)]
        _tell(self._behind, "\n".join(counts))
        rest = len(lines) - MOST_LINES
        if rest > 0:
            more = self._ui.count("En nog {number} regel.", "En nog {number} regels.", rest)
            lines = [*lines[:MOST_LINES], more]
        self._fold.show_lines(lines)

    @Slot()
    def _take_decks(self) -> None:
        ticked = (name for name, box in self._deck_boxes.items() if box.isChecked())
        self._model.take_decks(tuple(ticked))

    @Slot()
    def _take_years(self) -> None:
        ticked = (year for year, box in self._year_boxes.items() if box.isChecked())
        self._model.take_years(tuple(ticked))

    def _box(self, label: str) -> Tick:
        box = Tick(label.replace("&", "&&"))
        box.setAccessibleName(label)
        wear_role(box, self._ui.look, "body")
        return box

    def _note(self, text: str = "") -> QLabel:
        return words(self._ui, text, "caption", token="ink2")


def _tell(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
