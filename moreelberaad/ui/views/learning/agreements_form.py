"""The right of Afspraken: one agreement, to look back on."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.values import Prose
from moreelberaad.ui.fields.hinted import Hinted
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down
from moreelberaad.ui.viewmodels.hints import HintDesk
from moreelberaad.ui.viewmodels.learning.agreements import AgreementsModel
from moreelberaad.ui.viewmodels.learning.agreements_left_words import AgreementLeftWords
from moreelberaad.ui.viewmodels.learning.agreements_listing import day_of
from moreelberaad.ui.viewmodels.learning.agreements_writing import Lacking, LookBack
from moreelberaad.ui.views.folding import Stretch
from moreelberaad.ui.views.layouts import bare, edged
from moreelberaad.ui.views.learning.agreements_boxes import LookBackBoxes
from moreelberaad.ui.views.learning.agreements_day import DayRow
from moreelberaad.ui.views.learning.agreements_going_on import GoingOn
from moreelberaad.ui.views.learning.agreements_head import AgreementHead
from moreelberaad.ui.views.learning.agreements_slips import SlipsRow
from moreelberaad.ui.views.run.panes import Pane, tight


class AgreementForm(Pane):
    """Empty while no agreement is on show; `finished` and `dated` tell what was done."""

    finished = Signal()
    dated = Signal()

    def __init__(self, ui: Ui, model: AgreementsModel, look_back: LookBack) -> None:
        super().__init__(ui, "surface")
        self.setAccessibleName(ui.say("Terugblik op een afspraak"))
        self._model, self._look_back = model, look_back
        self._head, self._day = AgreementHead(ui), DayRow(ui)
        self._boxes, self._slips = LookBackBoxes(ui), SlipsRow(ui)
        self._going_on = GoingOn(ui, look_back)
        self._off, self._lacking = Notice(ui), Notice(ui, "warn")
        column = down(
            *(self._head, self._day, self._off, self._boxes, 2, self._slips, 2),
            *(self._going_on, self._lacking),
            spacing="lg",
        )
        self._page = bare(QWidget(), column)
        self.stretch = Stretch(edged(ui, QWidget(), down(self._page, None), 36, 22))
        self.setLayout(tight(down(self.stretch)))
        self._left = AgreementLeftWords(model.bench, model.timeline, model)
        desk = HintDesk(lambda: model.bench.recogniser, self._left, model)
        Hinted(ui, desk, self).off.connect(self._off.tell)
        self._boxes.typed.connect(self._type)
        self._slips.counted.connect(self._count)
        self._day.chosen.connect(self._set_day)
        self._going_on.finish_asked.connect(self._finish)
        model.turned_to.connect(self._on_other)
        model.shown.connect(self.refresh)
        self.refresh()

    def focus_first(self) -> None:
        """Put the keyboard where one begins: in the day that lacks, or in the first box."""
        first = self._boxes if self._day.isHidden() else self._day
        first.focus_first()

    @Slot()
    def refresh(self) -> None:
        """Show the agreement as it is now."""
        now, draft = self._model.agreement, self._model.draft
        self._page.setVisible(now is not None)
        self._left.follow(now.session if now else None)
        if now is None or draft is None:
            return
        self._head.show_agreement(now, self._model.today)
        self._day.setVisible(now.is_open and day_of(now) is None)
        self._boxes.show_written(draft)
        self._slips.show_seen(draft)
        self._going_on.refresh()

    @Slot()
    def _on_other(self) -> None:
        self._lacking.clear()
        self._day.clear()
        self.stretch.verticalScrollBar().setValue(0)

    @Slot(object, object)
    def _type(self, done: Prose, changed: Prose) -> None:
        self._look_back.type(done=done, changed=changed)

    @Slot(int, int)
    def _count(self, agree: int, disagree: int) -> None:
        self._look_back.count(agree, disagree)
        self._slips.say_seen()

    @Slot(object)
    def _set_day(self, day: date | None) -> None:
        lacking = self._look_back.set_day(day)
        if lacking:
            self._tell(lacking)
            self._day.focus_first()
        else:
            self._lacking.clear()
            self.dated.emit()

    @Slot()
    def _finish(self) -> None:
        lacking = self._look_back.finish()
        if lacking is None:
            self._lacking.clear()
            self.finished.emit()
            return
        self._tell(lacking)
        if lacking is Lacking.CHOICE:
            self._going_on.focus_choice()
        elif lacking is not Lacking.NOT_KEPT:
            self._going_on.focus_day()

    def _tell(self, lacking: Lacking) -> None:
        say = self._ui.say
        told = {
            Lacking.CHOICE: say("Kies eerst hoe het verder gaat: doorgaan, aanpassen of stoppen."),
            Lacking.DAY: say("Kies eerst de dag van de terugblik."),
            Lacking.DAY_TO_COME: say("Kies een dag die nog komt."),
            Lacking.NOT_KEPT: say("Dit is niet bewaard. Probeer het opnieuw."),
        }
        self._lacking.tell(told[lacking])
