"""The place of a silent choice in its step: how, then what came of it (ux.md 3.6 and 3.7)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.counts import voices
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.template import Step
from moreelberaad.domain.values import Tally
from moreelberaad.ui.fields.flowing import flowing
from moreelberaad.ui.fields.footer import Footer
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.fields.kept_line import KeptLine
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down, words
from moreelberaad.ui.viewmodels.choosing import ChoosingModel, choosing_of
from moreelberaad.ui.viewmodels.publisher import Publisher
from moreelberaad.ui.viewmodels.reveal_place import RevealPlace, reveal_place
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.choosing.how import HowPanel
from moreelberaad.ui.views.layouts import bare
from moreelberaad.ui.views.run.reveal import Reveal

_BESIDE = 8


class ChoosingPlace(QWidget):
    """Stands where a step asks for its tallies, and shows no number of either.

    They are counted in a round alone, where they are checked and kept together; what came of
    it is told as far as the room may know (domain.md 6.2, regime 1).
    """

    def __init__(  # noqa: PLR0913 - what is chosen, and where it is told
        self,
        ui: Ui,
        session: SessionModel,
        rounds: ChoosingModel,
        place: RevealPlace,
        help_: Help,
        *,
        publisher: Publisher | None = None,
        is_narrow: bool = False,
    ) -> None:
        super().__init__()
        self._ui, self._session, self._place = ui, session, place
        self._is_again = False
        self._how = HowPanel(ui, session, rounds, help_)
        self._head = self._build_head()
        self._kept = KeptLine(ui, ui.say("Geteld."), ui.say("Kies opnieuw"))
        self.reveal = Reveal(
            ui, session, place, help_, self, publisher=publisher, is_narrow=is_narrow
        )
        self.reveal.offer_again()
        asked = down(self._head, self._how, spacing="xs")
        bare(self, down(asked, self._kept, self.reveal))
        self._connect(rounds)
        self.refresh()

    def focus_first(self) -> None:
        """Put the keyboard on what one does first here."""
        if not self._how.isHidden():
            self._how.focus_first()
        elif not self.reveal.isHidden():
            self.reveal.focus_first()
        else:
            self._kept.again.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def refresh(self) -> None:
        """Ask how while nothing is counted; tell what came of it when something is."""
        is_asked = self._is_again or not self._is_counted
        for each in (self._head, self._how):
            each.setVisible(is_asked)
        self._how.offer_back(on=self._is_again)
        self._kept.setVisible(not is_asked and not self._place.is_here)
        self.reveal.give_way(on=is_asked)

    @property
    def _is_counted(self) -> bool:
        value = self._session.value(self._place.ballot.options)
        return isinstance(value, Tally) and voices(value) > 0

    def _build_head(self) -> QWidget:
        """Name the choice, with how long its tally stays, as any field does."""
        ui, session = self._ui, self._session.session
        asked = session.template.field(self._place.ballot.options)
        held_on = session.held_on
        until = self._session.desk.notes_until(held_on) if held_on else None
        made, flow = flowing(ui, spacing=_BESIDE)
        flow.addWidget(words(ui, asked.label.get(ui.language.code), "label", token="ink2"))
        flow.addWidget(Footer(ui, asked, until))
        return made

    def _connect(self, rounds: ChoosingModel) -> None:
        self._session.answer_changed.connect(self._on_changed)
        self._session.edited.connect(self._on_changed)
        self._kept.again.clicked.connect(self._choose_again)
        self.reveal.again_asked.connect(self._choose_again)
        self._how.withdrawn.connect(self._withdraw)
        self._how.counted.connect(self._go_on)
        rounds.ended.connect(self._go_on, Qt.ConnectionType.QueuedConnection)

    @Slot(str)
    def _on_changed(self, key: FieldKey) -> None:
        if key == self._place.ballot.options:
            self._is_again = False
            self.refresh()

    @Slot()
    def _choose_again(self) -> None:
        """Ask how once more; what was counted stays until the new round is kept."""
        self._is_again = True
        self.refresh()
        self.focus_first()

    @Slot()
    def _withdraw(self) -> None:
        self._is_again = False
        self.refresh()
        self.focus_first()

    @Slot()
    def _go_on(self) -> None:
        """Put the keyboard on the outcome, once the page is in sight again."""
        if self.isVisible() and self._how.isHidden():
            self.focus_first()


def choosing_place(  # noqa: PLR0913 - as the place itself
    ui: Ui,
    session: SessionModel,
    step: Step,
    help_: Help,
    *,
    publisher: Publisher | None = None,
    is_narrow: bool = False,
) -> ChoosingPlace:
    """Make the place of the choice that a step counts; raises `ValueError` where none does."""
    rounds, place = choosing_of(session), reveal_place(session.steps, step)
    if rounds is None or place is None or place.step != step:
        raise ValueError
    return ChoosingPlace(
        ui, session, rounds, place, help_, publisher=publisher, is_narrow=is_narrow
    )
