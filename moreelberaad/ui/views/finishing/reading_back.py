"""The first stage: read back late what stays, or put in what participants object to."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.template import Keep
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, panel, words
from moreelberaad.ui.viewmodels.closing import parts_of
from moreelberaad.ui.viewmodels.correcting import CorrectingModel
from moreelberaad.ui.viewmodels.read_back_paper import ReadBackPaper
from moreelberaad.ui.views.closing.answers import Answers
from moreelberaad.ui.views.closing.copy_printing import AskPrinter, CopyPrinting
from moreelberaad.ui.views.closing.order import order_tabs
from moreelberaad.ui.views.closing.reading import ReadingPage
from moreelberaad.ui.views.closing.slips import open_slips
from moreelberaad.ui.views.closing.small import aside, small_link
from moreelberaad.ui.views.finishing.long_tick import LongTick
from moreelberaad.ui.views.finishing.missing_role import MissingRole
from moreelberaad.ui.views.finishing.outdated import Outdated
from moreelberaad.ui.views.finishing.print_pages import ask_printer
from moreelberaad.ui.views.layouts import Widest, bare, edged, scrolled
from moreelberaad.ui.views.regions import first_in
from moreelberaad.ui.views.run.bars import Bars
from moreelberaad.ui.views.run.keys import bind
from moreelberaad.ui.views.run.panes import Pane, tight
from moreelberaad.ui.views.two_panes import TwoPanes

_WIDE, _SIDE = 760, 350


class ReadingBackPage(QWidget):
    """All that stays on the left; on the right where it stands, and the way on."""

    done = Signal()

    def __init__(
        self,
        ui: Ui,
        model: CorrectingModel,
        paper: ReadBackPaper | None = None,
        *,
        ask: AskPrinter = ask_printer,
    ) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._copy = CopyPrinting(ui, paper, self, save=model.flush, ask=ask) if paper else None
        self._reading = ReadingPage(ui, model, leave_open=model.leave_open)
        self._outdated = Outdated(ui, model)
        self._title, self._lead = words(ui, "", "heading2"), words(ui, "", token="ink2")
        self._standing = Pile(ui.look.px(12))
        self._parts = parts_of(model.session.template)
        self._answers = Answers(ui, model, Help(), self)
        self._missing = MissingRole(ui, model, self._answers)
        self._consent = self._made_consent()
        self._checks = self._made_checks()
        self._below = Pile(ui.look.px(12))
        self._on = button(ui, ui.say("Naar Anonimiseren"), "primary", keys="Ctrl+Return")
        side = self._right()
        panes = TwoPanes(ui, self._left(), side, fixed=side, px=_SIDE)
        page = down(Bars(ui, model), panes)
        page.setSpacing(0)
        page.setStretch(1, 1)
        bare(self, page)
        self._connect()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what stays now, where the session stands, and what is outdated by it."""
        self._reading.refresh()
        self._outdated.refresh()
        self._missing.refresh()
        say, waits = self._ui.say, self._model.waits_for_reading
        self._title.setText(
            say("Wat moet eruit of anders?") if waits else say("Voer wijzigingen in")
        )
        self._lead.setText(
            say("Klik je niets aan? Dan blijft het staan.")
            if waits
            else say("Wil een deelnemer iets anders of eruit? Noteer niet van wie dat komt.")
        )
        self._consent.setVisible(waits and bool(self._parts.consent))
        for key, check in self._checks.items():
            check.setVisible(waits)
            with QSignalBlocker(check):
                check.setChecked(self._model.value(key) is True)
        self._show_standing()

    def add_below(self, widget: QWidget) -> None:
        """Show something more below the participants' check."""
        self._below.add(widget)
        order_tabs(self)

    def focus_first(self) -> None:
        """Put the keyboard where a role is missing, on the first passage, or on the way on."""
        self._missing.withdraw()
        if self._missing.focus_first():
            return
        first = first_in(self._reading)
        (self._on if first is self._reading else first).setFocus()

    def _made_consent(self) -> QWidget:
        """Ask what may leave; a group that reads back late was not asked before."""
        ui = self._ui
        title = words(ui, ui.say("Wat mag mee?"), "heading3")
        one_no = ui.say("Eén nee is nee. Je hoeft niet te zeggen van wie.")
        editors = [self._answers.editor(keyed) for keyed in self._parts.consent]
        column = down(title, *editors, words(ui, one_no, "caption", token="muted"), spacing="sm")
        return bare(QWidget(), column)

    def _slips(self) -> list[QWidget]:
        """Let the slips of the evaluation be counted, as was promised at closing."""
        slips = tuple(one for one in self._parts.slips if one[1].keep is not Keep.TRANSIENT)
        if not slips:
            return []
        fill = small_link(self._ui, self._ui.say("Vul de briefjes in"))
        fill.clicked.connect(lambda: open_slips(self._ui, self, slips, self._answers))
        return [bare(QWidget(), across(fill, None))]

    def _reading_again(self) -> list[QWidget]:
        """Offer the copy to hand back: on paper the numbers are those of this page."""
        if self._copy is None:
            return []
        ui = self._ui
        hint = ui.say(
            "De nummers op deze pagina zijn die van het nalees-exemplaar, ook van een ouder blad. "
            "Wat geschrapt is, houdt zijn nummer."
        )
        printing = bare(QWidget(), across(self._copy.button, None))
        return [self._copy.notice, printing, words(ui, hint, "caption", token="muted")]

    def _made_checks(self) -> dict[FieldKey, LongTick]:
        """Make the tick with which the reading is over; a method may lack it."""
        code = self._ui.language.code
        made = {
            key: LongTick(self._ui, asked.label.get(code))
            for key, asked in self._parts.read_together
        }
        for key, check in made.items():
            check.toggled.connect(partial(self._read_together, key))
        return made

    def _read_together(self, key: FieldKey, done: bool) -> None:  # noqa: FBT001 - a tick is a slot
        """Save at once that the group read it back: the days for objections begin."""
        self._model.edit(key, True if done else None)
        self._model.flush()

    def _left(self) -> QWidget:
        ui = self._ui
        column = QWidget()
        Widest(ui, column, _WIDE)
        head = down(self._title, self._lead, spacing="xs")
        parts = (self._outdated, self._missing, head, self._reading, None)
        bare(column, down(*parts, spacing="md"))
        page = edged(ui, QWidget(), across(column), 36, 24)
        left = Pane(ui, "surface", Qt.Edge.RightEdge)
        tight(QVBoxLayout(left), 0, 0, 1, 0).addWidget(scrolled(page))
        return left

    def _right(self) -> QWidget:
        ui = self._ui
        heading = words(ui, ui.say("Deelnemerscheck"), "heading3")
        ways = across(self._on, None)
        column = down(
            heading,
            self._standing,
            self._consent,
            *self._checks.values(),
            8,
            ways,
            8,
            *self._reading_again(),
            *self._slips(),
            self._below,
            None,
            spacing="md",
        )
        return edged(ui, panel(ui, surface="window"), column, 28, 24)

    def _connect(self) -> None:
        self._on.clicked.connect(self._go_on)
        self._reading.changed.connect(self._outdated.refresh)
        self._model.timeline_changed.connect(self.refresh)
        bind(self, {"Ctrl+Z": self._model.undo, "Ctrl+Y": self._model.redo})

    @Slot()
    def _go_on(self) -> None:
        if self._model.flush():
            self.done.emit()

    def _show_standing(self) -> None:
        self._standing.clear()
        for text in self._told():
            self._standing.add(text)
        order_tabs(self)

    def _told(self) -> tuple[QWidget, ...]:
        """Say where the session stands, and what that means."""
        ui, say, last = self._ui, self._ui.say, self._model.last_day
        if self._model.waits_for_reading:
            later = say("Lees eerst samen na.")
            after = say("Daarna kunnen deelnemers nog vijf werkdagen reageren.")
            return (words(ui, later), words(ui, after, token="ink2"))
        free = say("Een deelnemer mag altijd iets laten schrappen, ook later.")
        if self._model.session.hold:
            held = say("Door de bewaarstop blijft dat bewaard, maar het gaat nergens meer mee.")
            free = f"{free} {held}"
        standing = (
            say("bij deelnemers tot en met {day}", day=ui.language.day(last))
            if last
            else say("vrijgegeven")
        )
        mark = aside(ui, "check-circle", words(ui, standing, "body_strong"))
        return (mark, words(ui, free, token="ink2"))
