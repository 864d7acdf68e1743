"""The searches that somebody keeps: to ask one again, to keep this one, to let one go."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QWidget

from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, field
from moreelberaad.ui.viewmodels.learning.lessons import LessonsModel
from moreelberaad.ui.viewmodels.learning.lessons_acts import LessonsActs
from moreelberaad.ui.views.dialogs import Dialog

_LONGEST = 60


class KeptSearches(QWidget):
    """The button in the bar of the place, with its menu; `asked` after one is chosen."""

    asked = Signal()
    told = Signal(str)

    def __init__(self, ui: Ui, model: LessonsModel, acts: LessonsActs) -> None:
        super().__init__()
        self._ui, self._model, self._acts = ui, model, acts
        self.hide()
        self.button: QPushButton = button(
            ui, ui.say("Bewaarde zoekvragen"), icon="bookmark-simple"
        )
        self._menu = QMenu(self.button)
        self.button.clicked.connect(self._open)

    @Slot()
    def _open(self) -> None:
        say, menu = self._ui.say, self._menu
        menu.clear()
        kept = self._model.bench.searches.all()
        for name, query in kept.items():
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(partial(self._ask, query))
        if kept:
            menu.addSeparator()
        keep = menu.addAction(say("Bewaar deze zoekvraag…"))
        keep.setEnabled(bool(self._model.text.strip()))
        keep.triggered.connect(self._ask_name)
        if kept:
            gone = menu.addMenu(say("Verwijder"))
            for name in kept:
                action = gone.addAction(name.replace("&", "&&"))
                action.triggered.connect(partial(self._drop, name))
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def _ask(self, query: str, _: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt
        self._model.ask(query)
        self.asked.emit()

    def _drop(self, name: str, _: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt
        if self._acts.drop_search(name):
            self.told.emit(self._ui.say("De zoekvraag is verwijderd."))

    @Slot()
    def _ask_name(self) -> None:
        dialog = _NameDialog(self._ui, self.button.window())
        dialog.named.connect(self._keep)
        dialog.open()

    @Slot(str)
    def _keep(self, name: str) -> None:
        if self._acts.keep_search(name, self._model.text.strip()):
            self.told.emit(self._ui.say("De zoekvraag is bewaard."))


class _NameDialog(Dialog):
    """Asks how a search is called."""

    named = Signal(str)

    def __init__(self, ui: Ui, parent: QWidget) -> None:
        super().__init__(ui, parent, ui.say("Bewaar deze zoekvraag"))
        self._line = QLineEdit()
        self._line.setMaxLength(_LONGEST)
        wear_role(self._line, ui.look, "body")
        self.body.addWidget(field(ui, ui.say("Naam van de zoekvraag"), self._line))
        back, keep = button(ui, ui.say("Annuleer")), button(ui, ui.say("Bewaar"), "primary")
        back.clicked.connect(self.reject)
        keep.clicked.connect(self._finish)
        self.finish_with(back, keep)
        self._line.setFocus()

    @Slot()
    def _finish(self) -> None:
        if name := self._line.text().strip():
            self.accept()
            self.named.emit(name)
