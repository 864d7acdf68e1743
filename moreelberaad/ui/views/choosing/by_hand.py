"""Counting by hand: slips, or raised cards; only numbers per option and per value are typed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.choices import Counted, Handed, handed
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.values import Tally
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.fields.tally import TallyEditor
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down, field, words
from moreelberaad.ui.viewmodels.choosing import ChoosingModel
from moreelberaad.ui.viewmodels.headcount import Headcount
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.dialogs import Dialog
from moreelberaad.ui.views.growing import growing
from moreelberaad.ui.views.layouts import edged

_WIDTH, _ROOM_FOR_RING = 600, 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Counting:
    """What a count is kept with."""

    session: SessionModel
    model: ChoosingModel
    help: Help


class CountDialog(Dialog):
    """Numbers that must agree with the people present; kept as one act."""

    def __init__(self, ui: Ui, parent: QWidget, counting: Counting, people: int) -> None:
        super().__init__(ui, parent, self.title(ui))
        self.setFixedWidth(min(ui.look.px(_WIDTH), parent.window().width()))
        self._ui, self._counting = ui, counting
        self._headcount = Headcount(None, self)
        self._headcount.tell(people)
        self._lead = words(ui, self.lead(ui), token="ink2")
        self._said = words(ui, "", "caption", token="ink2")
        self._wrong = Notice(ui, "warn")
        ballot = counting.model.ballot
        assert ballot is not None  # noqa: S101 - only a step that has one asks for this
        self._options = self._editor(ballot.options)
        values = ballot.values if self.counts_values else None
        self._values = self._editor(values) if values else None
        self._form = growing(ui, self._build(), parent.window())
        self._keep = button(ui, ui.say("Bewaar de telling"), "primary")
        self._back = button(ui, ui.say("Annuleer"))
        for each in (self._lead, self._form, self._said, self._wrong):
            self.body.addWidget(each)
        self.finish_with(self._back, self._keep)
        self._connect()
        self._options.focus_first()

    counts_values = False

    def title(self, ui: Ui) -> str:
        """Give the words above the numbers."""
        raise NotImplementedError

    def lead(self, ui: Ui) -> str:
        """Give what is said before counting."""
        raise NotImplementedError

    def finished_with(self) -> str:
        """Give what is left to do when it is kept, if anything is."""
        return ""

    def _editor(self, key: FieldKey) -> TallyEditor:
        asked = self._counting.session.session.template.field(key)
        made = TallyEditor(self._ui, asked, self._counting.help)
        made.setObjectName(key)
        made.stay_open()
        made.leave_out_sum()
        return made

    def _build(self) -> QWidget:
        parts: list[QWidget] = [field(self._ui, self._ui.say("Keuzes"), self._options)]
        if self._values:
            parts.append(field(self._ui, self._ui.say("Waarden"), self._values))
        return edged(self._ui, QWidget(), down(*parts, spacing="md"), *(_ROOM_FOR_RING,) * 2)

    def _connect(self) -> None:
        self._options.edited.connect(self._check)
        if self._values:
            self._values.edited.connect(self._check)
        self._keep.clicked.connect(self._keep_it)
        self._back.clicked.connect(self.reject)
        self._check()

    @Slot()
    def _check(self) -> None:
        """Say at once when there are more slips than people."""
        counted = self._options_counted()
        slips = self._headcount.counted(self._ui.language, sum(counted.counts.values()))
        self._said.setText("" if slips.is_wrong else slips.text)
        self._said.setVisible(bool(self._said.text()))
        if wrong := self._too_many():
            self._wrong.tell(wrong)
        else:
            self._wrong.clear()
        self._keep.setEnabled(not wrong and any(counted.counts.values()))

    def _too_many(self) -> str:
        people = self._headcount.people or 0
        for tally in (self._options_counted(), self._values_counted()):
            if handed(tally, people) is Handed.MORE:
                number = sum(tally.counts.values())
                return self._headcount.counted(self._ui.language, number).text
        return ""

    def _options_counted(self) -> Tally:
        value = self._options.value()
        typed = value.counts if isinstance(value, Tally) else {}
        return Tally({**self._counting.model.zeros().counts, **typed})

    def _values_counted(self) -> Tally:
        value = self._values.value() if self._values else None
        typed = value.counts if isinstance(value, Tally) else {}
        return Tally({code: number for code, number in sorted(typed.items()) if number})

    @Slot()
    def _keep_it(self) -> None:
        counted = Counted(options=self._options_counted(), values=self._values_counted())
        if not self._counting.model.keep(counted):
            self._wrong.tell(self._ui.say("Bewaren lukt niet. Maak ruimte op de schijf."))
        elif left := self.finished_with():
            self._show_done(left)
        else:
            self.accept()

    def _show_done(self, left: str) -> None:
        for each in (self._form, self._said, self._wrong):
            each.hide()
        self._lead.setText(left)
        self._back.hide()
        self._keep.setText(self._ui.say("Klaar"))
        self._keep.clicked.disconnect(self._keep_it)
        self._keep.clicked.connect(self.accept)
        self._keep.setFocus()
        announce(self, left)


class SlipsDialog(CountDialog):
    """Everyone wrote a choice and a value on a slip; afterwards the slips go."""

    counts_values = True

    def title(self, ui: Ui) -> str:
        """Give the words above the numbers."""
        return ui.say("Briefjes tellen")

    def lead(self, ui: Ui) -> str:
        """Give what is said before counting."""
        return ui.say("Schud de briefjes. Typ hoe vaak elke keuze en elke waarde er staat.")

    def finished_with(self) -> str:
        """Give what is left to do: handwriting tells who it is (domain.md 6.2, R10)."""
        return self._ui.say("Vernietig de briefjes.")


class CardsDialog(CountDialog):
    """Everyone raises a card at once; only the choices are counted."""

    def title(self, ui: Ui) -> str:
        """Give the words above the numbers."""
        return ui.say("Gekleurde kaarten")

    def lead(self, ui: Ui) -> str:
        """Give what is read aloud before the cards go up."""
        return ui.say("Houd je kaart omlaag. Drie, twee, een.")
