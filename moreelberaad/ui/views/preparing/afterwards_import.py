"""Taking in a session file, or telling all that is wrong with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from moreelberaad import wording
from moreelberaad.bootstrap import Workbench, read_toml
from moreelberaad.domain.errors import InputRejected, MoreelberaadError
from moreelberaad.domain.session import Session
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down, words
from moreelberaad.ui.views.file_dialogs import asked_for_file

Choose = Callable[[Ui, QWidget], Path | None]
_MOST = 40
"""Faults that are told; a file with more is no session file."""


def chosen_session_file(ui: Ui, parent: QWidget) -> Path | None:
    """Ask for one session file."""
    filters = ui.say("Sessiebestanden (*.toml)")
    title = ui.say("Importeer een sessiebestand")
    return asked_for_file(ui, parent, title, filters)


class SessionImport(QWidget):
    """Nothing is kept of a file with faults (design.md 9)."""

    taken_in = Signal(object)

    def __init__(self, ui: Ui, bench: Workbench, choose: Choose = chosen_session_file) -> None:
        super().__init__()
        self._ui, self._bench, self._choose = ui, bench, choose
        self.act: QPushButton = button(
            ui, ui.say("Importeer een sessiebestand…"), "quiet", icon="file-arrow-down"
        )
        self._done, self._refused = Notice(ui, "good"), Notice(ui, "warn")
        self._faults = Pile(ui.look.px(2))
        self._jobs = Jobs(self)
        self.setLayout(down(self._done, self._refused, self._faults))
        self.hide()
        self.act.clicked.connect(self._on_asked)

    @Slot()
    def _on_asked(self) -> None:
        path = self._choose(self._ui, self)
        if path is not None:
            self.take_in(path)

    def take_in(self, path: Path) -> None:
        """Keep what a file holds, after a backup; or tell every fault in it."""
        self._done.clear()
        self._refused.clear()
        self._faults.clear()
        self.show()
        try:
            file = self._bench.imports.read(read_toml(path))
        except InputRejected as rejected:
            self._refuse(rejected)
        except MoreelberaadError as error:
            self._fail(error)
        else:
            self._jobs.run(partial(self._bench.imports.bring_in, file), self._tell, self._fail)

    def settle(self) -> None:
        """Wait for what is being taken in."""
        self._jobs.wait()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, MoreelberaadError):
            raise error
        self._refused.tell(wording.error_text(self._ui.language, error.code, error.params))

    def _tell(self, session: Session) -> None:
        status = self._ui.say(wording.STATUSES[session.status])
        told = self._ui.say("Ingelezen: het beraad staat in de kluis ({status}).", status=status)
        self._done.tell(told)
        self.taken_in.emit(session)

    def _refuse(self, rejected: InputRejected) -> None:
        language = self._ui.language
        number = len(rejected.mistakes)
        self._refused.tell(
            self._ui.count(
                "Er staat {number} fout in dit bestand. Er is niets bewaard.",
                "Er staan {number} fouten in dit bestand. Er is niets bewaard.",
                number,
            )
        )
        for fault in rejected.mistakes[:_MOST]:
            said = wording.mistake_text(language, fault.path, fault.code, dict(fault.params))
            self._faults.add(words(self._ui, said, "caption"))
