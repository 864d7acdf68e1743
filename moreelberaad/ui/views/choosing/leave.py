"""Back to the one who leads the talk: the code of this session, or the passphrase."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLayout, QPushButton, QWidget

from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words
from moreelberaad.ui.viewmodels.choosing import ChoosingModel, Stage
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.layouts import Width, bare
from moreelberaad.ui.views.passphrase_entry import PassphraseEntry, words_of_wrong

_WIDTH = 560


class LeavePage(QWidget):
    """Asks who is there; what may be done then depends on how many handed in."""

    passed = Signal()
    back_asked = Signal()

    def __init__(self, ui: Ui, model: ChoosingModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._lead = words(ui, "", "lead", token="ink2")
        self._entry = PassphraseEntry(ui, ui.say("Code of wachtzin"), ui.say("Ga verder"))
        self._back = button(ui, ui.say("Terug naar de keuze"), "link")
        title = words(ui, ui.say("Terug naar de gespreksleider"), "heading1")
        column = down(title, self._lead, 20, self._entry, across(self._back, None), spacing="sm")
        _centred(ui, self, column)
        self._connect()

    def enter(self) -> None:
        """Ask anew, with nothing typed."""
        say, takes_code = self._ui.say, self._model.exit.takes_code
        with_code = say("Typ de code van vier cijfers, of je wachtzin.")
        self._lead.setText(with_code if takes_code else say("Typ je wachtzin."))
        self._entry.ask(say("Code of wachtzin") if takes_code else say("Wachtzin"))

    def forget(self) -> None:
        """Take away what was typed."""
        self._entry.forget()

    def _connect(self) -> None:
        way = self._model.exit
        self._entry.tried.connect(self._try)
        self._back.clicked.connect(self.back_asked)
        way.passed.connect(self._pass)
        way.refused.connect(self._refuse)
        way.ready.connect(self._entry.let_try)
        way.failed.connect(self._fail)

    @Slot()
    def _try(self) -> None:
        secret = self._entry.secret
        self._entry.forget()
        self._model.exit.try_out(secret)

    @Slot()
    def _pass(self) -> None:
        self._entry.let_try()
        self.passed.emit()

    @Slot(int)
    def _refuse(self, seconds: int) -> None:
        say = self._ui.say
        wrong = say("Dit klopt niet. Probeer het opnieuw.")
        if self._model.exit.is_spent:
            wrong = say("Dit klopt niet. Nu opent alleen nog de wachtzin.")
            self._lead.setText(say("Typ je wachtzin."))
        self._entry.refuse(words_of_wrong(self._ui, seconds, wrong), seconds=seconds)

    @Slot(object)
    def _fail(self, error: MoreelberaadError) -> None:
        self._entry.refuse(errors.sentence(self._ui, error))


class LeaderPage(QWidget):
    """What the leader can do with a round: go on, count it, begin anew, or stop without it."""

    back_asked = Signal()

    def __init__(self, ui: Ui, model: ChoosingModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._title = words(ui, "", "heading1")
        self._lead = words(ui, "", "lead", token="ink2")
        self._failure = Notice(ui, "danger")
        self._on = button(ui, ui.say("Ga verder met de ronde"), "primary")
        self._count = button(ui, ui.say("Tel de keuzes nu"))
        self._anew = button(ui, ui.say("Begin de ronde opnieuw"))
        self._stop = button(ui, ui.say("Stop zonder te bewaren"), "danger")
        column = down(self._title, self._lead, self._failure, 20, spacing="sm")
        for each in self._acts():
            column.addWidget(each, 0, Qt.AlignmentFlag.AlignLeft)
        _centred(ui, self, column)
        self._connect()

    def enter(self) -> None:
        """Count at once when all are in; ask what to do when they are not."""
        if self._model.stage is Stage.FULL:
            self._end()
        else:
            self._ask()

    def _acts(self) -> tuple[QPushButton, ...]:
        return (self._on, self._count, self._anew, self._stop)

    def _ask(self) -> None:
        ui, model = self._ui, self._model
        number, total = model.handed_in, model.people
        self._title.setText(ui.say("{number} van {total} ingeleverd", number=number, total=total))
        may = ui.say("Je kunt nu tellen. Wie nog niet koos, telt dan niet mee.")
        self._lead.setText(may if model.may_end else ui.say("Nog niet iedereen heeft gekozen."))
        self._failure.clear()
        self._count.setVisible(model.may_end)
        self._on.setVisible(model.stage is not Stage.FULL)
        self._on.setFocus()

    def _connect(self) -> None:
        self._on.clicked.connect(self.back_asked)
        self._count.clicked.connect(self._end)
        self._anew.clicked.connect(self._model.restart)
        self._stop.clicked.connect(self._model.stop)

    @Slot()
    def _end(self) -> None:
        """Keep the tallies; on a full disk the round stays as it is."""
        if not self._model.end():
            self._ask()
            self._failure.tell(
                self._ui.say("Bewaren lukt niet. Maak ruimte op de schijf en tel opnieuw.")
            )


def _centred(ui: Ui, page: QWidget, column: QLayout) -> None:
    inner = bare(QWidget(), column)
    Width(ui, inner, _WIDTH)
    bare(page, down(None, across(None, inner, None), None))
