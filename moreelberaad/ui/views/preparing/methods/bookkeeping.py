"""Copying, sharing and taking in methods, and the way back from each act."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from moreelberaad.domain.errors import InputRejected, MoreelberaadError
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button
from moreelberaad.ui.viewmodels.methods.methods import MethodsModel
from moreelberaad.ui.views.preparing.methods.editing import Editing
from moreelberaad.ui.views.preparing.methods.files import MethodFiles
from moreelberaad.ui.views.telling import Telling


class Bookkeeping(QObject):
    """Does what is asked, and tells what came of it below the columns."""

    def __init__(  # noqa: PLR0913 - what it does is between these
        self,
        ui: Ui,
        model: MethodsModel,
        editing: Editing,
        *,
        telling: Telling,
        files: MethodFiles,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._ui, self._model, self._editing = ui, model, editing
        self._telling, self._files, self._page = telling, files, page
        model.changed.connect(self._on_changed)

    @Slot()
    def copy(self) -> None:
        """Copy the method on show, and begin with the name of the copy."""
        made = self._model.copy(self._editing.item)
        if not made:
            return
        self._editing.open(made)
        self._editing.show_step("")
        self._editing.focus_form()
        self._telling.offer(self._ui.say("Gekopieerd. Geef je eigen vorm een naam."))

    @Slot()
    def remove(self) -> None:
        """Take a method of one's own away; sessions keep theirs."""
        self._model.remove(self._editing.item)
        self._offer(self._ui.say("Vorm verwijderd."))

    @Slot()
    def read_in(self) -> None:
        """Take in a method from a file, faulty or not."""
        path = self._files.choose_file(self._ui, self._page)
        if path is None:
            return
        try:
            made = self._model.import_(path)
        except InputRejected as rejected:
            self._telling.tell_trouble(self._model.refused(rejected))
        except MoreelberaadError as error:
            self._telling.tell_error(error)
        else:
            if made:
                self._editing.open(made)
                self._tell_taken_in()

    @Slot()
    def share(self) -> None:
        """Write the method on show to a file that a colleague can take in."""
        name = f"{self._file_name()}.toml"
        path = self._files.choose_target(self._ui, self._page, name)
        if path is None or not self._model.flush():
            return
        try:
            made = self._model.share(self._editing.item, path)
        except MoreelberaadError as error:
            self._telling.tell_error(error)
        else:
            self._telling.offer(
                self._ui.say("Gedeeld als {file}. Er staan geen notities in.", file=made.name)
            )

    @Slot()
    def undo(self) -> None:
        """Take the last act back, whichever method it was in."""
        if name := self._model.undo_name:
            self._model.undo()
            self._telling.offer(self._ui.say("Ongedaan: {name}", name=name))

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back last."""
        if name := self._model.redo_name:
            self._model.redo()
            self._telling.offer(self._ui.say("Opnieuw: {name}", name=name))

    @Slot()
    def offer_step(self) -> None:
        """Offer to put a step back."""
        self._offer(self._ui.say("Stap verwijderd."))

    @Slot()
    def offer_field(self) -> None:
        """Offer to put a field back."""
        self._offer(self._ui.say("Veld verwijderd."))

    @Slot()
    def tell_barred(self) -> None:
        """Tell why something stays that was to go."""
        self._telling.offer(self._ui.say("Dit hoort bij wat eerst nodig is en blijft staan."))

    def _offer(self, text: str) -> None:
        back: QPushButton = button(self._ui, self._ui.say("Zet terug"))
        back.clicked.connect(self._model.undo)
        self._telling.offer(text, back)

    def _tell_taken_in(self) -> None:
        number = len(self._editing.method.mistakes)
        if not number:
            self._telling.offer(self._ui.say("Geïmporteerd. Deze vorm klopt."))
            return
        self._telling.offer(
            self._ui.count(
                "Geïmporteerd. Rechts staat {number} ding dat nog niet klopt.",
                "Geïmporteerd. Rechts staan {number} dingen die nog niet kloppen.",
                number,
            )
        )

    def _file_name(self) -> str:
        """Make a name for a file of the title: letters, digits and dashes only."""
        title = self._editing.method.title.lower()
        kept = "".join(sign if sign.isalnum() else " " for sign in title)
        return "-".join(kept.split())[:60] or "gespreksvorm"

    @Slot()
    def _on_changed(self) -> None:
        """Tell what cannot be saved, as long as that is so."""
        error = self._model.error
        if error is not None:
            self._telling.tell_unsaved(error, self._save_again)

    @Slot()
    def _save_again(self) -> None:
        if self._model.flush():
            self._telling.clear()
