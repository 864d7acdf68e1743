"""The name of a series: checked as in *Nieuw beraad*, with neutral words beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.values import Prose
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.timeline_keys import TimelineLine
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, field, words
from moreelberaad.ui.viewmodels.series import SeriesModel
from moreelberaad.ui.views.layouts import bare
from moreelberaad.ui.views.preparing.series_words import fault_text
from moreelberaad.ui.views.series_proposal import SeriesProposal

_LONGEST = 40


class LabelField(QWidget):
    """What is typed is kept when the field is left, unless it may lead to people."""

    def __init__(self, ui: Ui, model: SeriesModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._shown: Prose | None = None
        self._offered: tuple[Prose, ...] = ()
        self._line = TimelineLine()
        self._line.setMaxLength(_LONGEST)
        self._line.setPlaceholderText(ui.say("bijvoorbeeld: reeks Eik"))
        self._line.setAccessibleName(ui.say("Naam van de reeks"))
        self._fault = words(ui, "", "caption", token="warn")
        self._proposals = Pile()
        self._line.typed.connect(self._tell)
        self._line.editingFinished.connect(self.keep)
        named = field(ui, ui.say("Naam"), self._line)
        bare(self, down(named, self._fault, self._proposals, spacing="xs"))

    def focus_first(self) -> None:
        """Put the caret in the field, all of it selected."""
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._line.selectAll()

    def refresh(self) -> None:
        """Show the label of the chosen series; words of one's own on the same stay."""
        chosen = self._model.chosen
        if chosen and chosen.label != self._shown:
            self._shown = chosen.label
            self._line.setText(chosen.label.plain)
            self._tell()
        self._propose()

    @Slot()
    def keep(self) -> bool:
        """Keep the label; tells whether it stands as it is typed."""
        typed = Prose(self._line.text())
        if self._model.fault(typed):
            self._tell()
            announce(self, self._fault.text())
            return False
        self._shown = typed.on_one_line()
        self._model.rename(typed)
        return True

    @Slot()
    def _tell(self) -> None:
        said = fault_text(self._ui, self._model.fault(Prose(self._line.text())))
        self._fault.setText(said)
        self._fault.setVisible(bool(said))
        self._line.setAccessibleDescription(said)

    def _propose(self) -> None:
        if self._offered == self._model.proposals:
            return
        self._offered = self._model.proposals
        ui, offers = self._ui, [SeriesProposal(self._ui, label) for label in self._offered]
        for offer in offers:
            offer.taken.connect(self._take)
        around = QWidget()
        neutral = words(ui, ui.say("Neutrale woorden:"), "caption", token="ink2", wrap=False)
        around.setLayout(across(neutral, *offers, None, spacing="md"))
        self._proposals.clear()
        self._proposals.add(around)

    @Slot(str)
    def _take(self, label: str) -> None:
        self._line.setText(label)
        self.keep()
        self.focus_first()
