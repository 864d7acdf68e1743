"""In what style Word documents are dressed: that of the app, or of a file of the office."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, words
from moreelberaad.ui.viewmodels.house_style import HouseStyle
from moreelberaad.ui.views.finishing.small_link import SMALL, small_link
from moreelberaad.ui.views.layouts import Height, bare, wrapped

_NOTHING: tuple[str, ...] = ()


class HouseStyleLine(QWidget):
    """A line with its buttons, and below it what is wrong with the file that was chosen."""

    file_asked = Signal()

    def __init__(self, ui: Ui, model: HouseStyle) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        say = ui.say
        self._told = words(ui, "", wrap=False)
        self._choose = small_link(ui, say("Kies…"), name=say("Kies een eigen huisstijl"))
        self._drop = small_link(ui, say("Haal weg"), name=say("Haal weg: de eigen huisstijl"))
        self._faults, self._shown = Pile(ui.look.px(2)), _NOTHING
        self._faults.hide()
        Height(ui, self._told, SMALL)  # as the links beside it
        row = bare(QWidget(), wrapped(ui, self._told, self._choose, self._drop))
        bare(self, down(row, self._faults, spacing="xs"))
        self._choose.clicked.connect(self.file_asked)
        self._drop.clicked.connect(self._on_drop)
        model.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show whose style it is, and every fault there is to tell."""
        say, is_own = self._ui.say, self._model.is_own
        own = say("Huisstijl voor Word: eigen bestand")
        self._told.setText(own if is_own else say("Huisstijl voor Word: die van de app"))
        self._drop.setVisible(is_own)
        self._show_faults()

    def _show_faults(self) -> None:
        faults = self._model.faults
        if faults == self._shown:
            return
        self._shown = faults
        self._faults.clear()
        self._faults.setVisible(bool(faults))
        if faults:
            refused = self._ui.say("Dit is niet gelukt. De huisstijl is niet veranderd.")
            for role, told in (("label", refused), *(("caption", fault) for fault in faults)):
                self._faults.add(words(self._ui, told, role, token="danger"))
            announce(self, " ".join((refused, *faults)))

    @Slot()
    def _on_drop(self) -> None:
        self._choose.setFocus(Qt.FocusReason.OtherFocusReason)  # the button itself goes away
        self._model.drop()
