"""*Voeg pakket toe*: what packages would bring is looked at before anything is taken in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from moreelberaad.application.commands import Change
from moreelberaad.card_row_words import OUTCOMES
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.merging import Became
from moreelberaad.lesson_packages import ENDING
from moreelberaad.package_words import BECAME, WARNING
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words
from moreelberaad.ui.viewmodels.learning import packages_words as told
from moreelberaad.ui.viewmodels.learning.lessons_words import LessonSays
from moreelberaad.ui.viewmodels.learning.packages_coming import ORDER, Coming, ComingModel
from moreelberaad.ui.views.cards.importing.outcome_looks import LOOKS as CARD_LOOKS
from moreelberaad.ui.views.dialogs import Dialog
from moreelberaad.ui.views.file_dialogs import asked_for_files
from moreelberaad.ui.views.layouts import Height, bare, picture
from moreelberaad.ui.views.learning.packages_going_area import WordsArea
from moreelberaad.ui.views.learning.packages_rows import LOOKS, ComingList

_HIGH = 150


def chosen_packages(ui: Ui, parent: QWidget) -> tuple[Path, ...]:
    """Let someone point out any number of packages."""
    kinds = ui.say("Pakketten (*{ending})", ending=ENDING)
    return asked_for_files(ui, parent, ui.say("Kies pakketten"), kinds)


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageFiles:
    """The dialog of the system; a test gives its own."""

    choose_packages: Callable[[Ui, QWidget], tuple[Path, ...]] = chosen_packages


class ComingDialog(Dialog):
    """`done` gives the change and what to say of it."""

    done_in = Signal(object, str, object)

    def __init__(self, ui: Ui, parent: QWidget, model: ComingModel, says: LessonSays) -> None:
        super().__init__(ui, parent, ui.say("Voeg pakket toe"))
        self._ui, self._model = ui, model
        model.setParent(self)
        self._busy, self._bad = words(ui, "", token="ink2"), Notice(ui, "danger")
        self._files, self._sums = Pile(spacing=ui.look.px(4)), Pile(spacing=ui.look.px(4))
        self._list, self._more = ComingList(ui, says), words(ui, "", "caption", token="ink2")
        Height(ui, self._list, _HIGH)
        self._warning = words(ui, ui.say(WARNING), "caption", token="ink2")
        self._close = button(ui, ui.say("Annuleer"))
        self._act = button(ui, ui.say("Voeg toe"), "primary", icon="download-simple")
        self._shown: Coming | None = None
        shown: tuple[QWidget, ...] = (self._busy, self._files, self._sums, self._list, self._more)
        page = bare(QWidget(), down(self._bad, *shown, self._warning, spacing="lg"))
        self._area = WordsArea(ui, page, parent)
        self.body.addWidget(self._area)
        self.finish_with(self._close, self._act)
        self._close.clicked.connect(self.reject)
        self._act.clicked.connect(model.carry_out)
        self.finished.connect(model.stop)
        model.changed.connect(self._show)
        model.taken_in.connect(self._on_taken_in)
        model.failed.connect(self._on_failed)
        self._show()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def reject(self) -> None:
        # or what was taken in could not be taken back
        if not self._model.is_taking:
            super().reject()

    @Slot()
    def _show(self) -> None:
        model, say = self._model, self._ui.say
        of = model.progress
        busy = say("De pakketten worden bekeken.")
        if model.is_taking:
            busy = say("De pakketten worden toegevoegd.")
        if of:
            busy = say("{text} {number} van {of}", text=busy, number=of[0], of=of[1])
        is_known = bool(model.coming and model.coming.plan and model.coming.plan.is_empty)
        if not model.is_busy:
            busy = say("Alles in dit pakket is al bekend.") if is_known else ""
        self._busy.setText(busy)
        self._busy.setVisible(bool(busy))
        self._act.setEnabled(model.can_take_in)
        self._close.setEnabled(not model.is_taking)
        if model.coming is not self._shown and model.coming:
            self._shown = model.coming
            self._show_coming(model.coming)
        rows = bool(self._shown and self._shown.plan)
        for each in (self._list, self._warning):
            each.setVisible(rows)

    def _show_coming(self, coming: Coming) -> None:
        ui = self._ui
        self._act.setText(told.act_name(ui.language, coming))
        self._act.setAccessibleName(self._act.text())
        files = sorted(coming.files, key=lambda each: each.trouble is None)
        for each in files[: told.MOST_FILES]:
            look = ("x-circle", "danger") if each.trouble else ("check-circle", "accent")
            self._files.add(self._row(*look, told.file_line(ui.language, each)))
        rest = len(files) - told.MOST_FILES
        if rest > 0:
            text = ui.count("En nog {number} pakket.", "En nog {number} pakketten.", rest)
            self._files.add(words(ui, text, "caption", token="ink2"))
        for became in ORDER:
            self._add_sum(coming, became)
        self._list.show_rows(coming.rows)
        self._show_more(coming)
        if self._model.can_take_in:
            self._act.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_sum(self, coming: Coming, became: Became) -> None:
        if coming.plan and (number := coming.plan.merged.count(became)):
            text = f"{number} {self._ui.say(BECAME[became.value])}"
            self._sums.add(self._row(*LOOKS[became], text))

    def _show_more(self, coming: Coming) -> None:
        """Tell of the cards and the years that come along."""
        ui, lines = self._ui, []
        for deck in coming.plan.decks if coming.plan else ():
            counts = ", ".join(
                f"{deck.count(each)} {ui.say(OUTCOMES[each])}"
                for each in CARD_LOOKS
                if deck.count(each)
            )
            title = deck.deck.title
            lines.append(ui.say("Kaarten uit ‘{deck}’: {counts}", deck=title, counts=counts))
        years = sorted({each.figures.year for each in coming.plan.years} if coming.plan else ())
        if years:
            lines.append(ui.say("Cijfers van {years}", years=", ".join(map(str, years))))
        self._more.setText("\n".join(lines))
        self._more.setVisible(bool(lines))

    def _row(self, icon: str, token: str, text: str) -> QWidget:
        ui = self._ui
        row = across(picture(ui, icon, side=16, token=token), words(ui, text), spacing="sm")
        row.setStretch(1, 1)
        return bare(QWidget(), row)

    @Slot(object)
    def _on_taken_in(self, change: Change) -> None:
        coming = self._shown
        if coming and coming.plan:
            text = told.done(self._ui.language, coming)
            self.done_in.emit(change, text, coming.plan.merged.lost_behind)
        self.accept()

    @Slot(object)
    def _on_failed(self, error: MoreelberaadError) -> None:
        self._bad.tell(told.trouble(self._ui.language, error))
        self._area.to_top()
