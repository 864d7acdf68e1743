"""Whether it may leave, why not yet, and the button that makes the files."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from moreelberaad import wording
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.review import LONGEST_REASON
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down, line, words
from moreelberaad.ui.viewmodels.exporting import ExportModel, GateState
from moreelberaad.ui.viewmodels.gate_words import UNCLASSIFIED
from moreelberaad.ui.views.finishing.comparing import ComparingLine
from moreelberaad.ui.views.finishing.gate_rows import GateRows
from moreelberaad.ui.views.finishing.long_tick import LongTick
from moreelberaad.ui.views.finishing.outcome import Outcome
from moreelberaad.ui.views.finishing.reason_box import ReasonBox


class GatesPane(QWidget):
    """The right side of the page of exporting."""

    make_asked = Signal()

    def __init__(self, ui: Ui, model: ExportModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self.rows, self.outcome = GateRows(ui), Outcome(ui)
        self._comparing = ComparingLine(ui)
        self._unclassified = LongTick(ui, ui.say(UNCLASSIFIED))
        self._reason = ReasonBox(ui)
        self._make = button(ui, "", "primary", icon="file-arrow-down", keys="Ctrl+Return")
        self._make.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._make.wrap_words()
        self._why_not = words(ui, "", "caption")
        column = down(
            words(ui, ui.say("Klaar om te delen?"), "heading3"),
            self.rows,
            self._unclassified,
            line(ui),
            self._reason,
            self._make,
            self._why_not,
            self._comparing,
            self.outcome,
            words(ui, _not_in_files(ui), "caption", token="ink2"),
            None,
            spacing="sm",
        )
        column.setContentsMargins(*(ui.look.px(each) for each in (28, 18, 16, 10)))
        self.setLayout(column)
        self._connect()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show how it stands now."""
        model = self._model
        self.rows.show_gates(model.gates, model.session)
        self._unclassified.setChecked(model.unclassified)
        self._reason.setVisible(model.wants_reason or bool(model.reason))
        self._reason.show_reason(model.reason)
        self._make.setText(_make_text(self._ui, model.files.number))
        self._make.setEnabled(model.can_make and not model.busy)
        why_not = "" if model.can_make else self._told_why_not()
        self._why_not.setText(why_not)
        self._why_not.setVisible(bool(why_not))
        self._make.setAccessibleDescription(why_not)
        self._comparing.show_state(
            is_busy=model.comparing.is_busy, is_stopped=model.comparing.was_stopped
        )

    def _connect(self) -> None:
        model = self._model
        self._unclassified.clicked.connect(model.set_unclassified)
        self._reason.given.connect(model.set_reason)
        self._make.clicked.connect(self.make_asked)
        model.changed.connect(self.refresh)
        model.progressed.connect(self._on_progressed)
        model.comparing.told.connect(self._comparing.tell)
        self._comparing.stop_asked.connect(model.comparing.stop)
        self._comparing.go_on_asked.connect(model.refresh)

    @Slot(int, int)
    def _on_progressed(self, done: int, total: int) -> None:
        self.outcome.tell_progress(done, total)

    def _told_why_not(self) -> str:
        model, say = self._model, self._ui.say
        if model.comparing.was_stopped:
            return model.why_no_preview
        if model.reason_fault:
            return _fault(self._ui, model.reason_fault)
        open_ = [gate for gate in model.gates if gate.state is not GateState.PASSED]
        if model.marking.fault:
            return say("Kijk de merking na.")
        if not model.files.formats:
            return say("Kies eerst een bestand.")
        if not open_:
            return ""
        number = self._ui.count("Nog {number} punt.", "Nog {number} punten.", len(open_))
        if model.request.scope is not Scope.TEAM:
            return " ".join((number, say("Buiten het team sla je niets over.")))
        return " ".join((number, say("Of kies een reden."))) if model.wants_reason else number


def _fault(ui: Ui, code: str) -> str:
    said = ui.say(wording.MISTAKES[code], most=LONGEST_REASON)
    return f"{said[0].upper()}{said[1:]}."


def _make_text(ui: Ui, number: int) -> str:
    return ui.count("Maak {number} bestand", "Maak {number} bestanden", number)


def _not_in_files(ui: Ui) -> str:
    return ui.say(
        "In de bestanden staan geen naam van de maker, geen tijdstip en geen map. "
        "Notities én exports kunnen onder de Woo worden opgevraagd."
    )
