"""Which agreement is looked back on: what, by whom, when, and what was expected of it."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLabel, QWidget

from moreelberaad.application.agreements import Agreement
from moreelberaad.ui.fields.flowing import flowing
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, words
from moreelberaad.ui.viewmodels.learning.agreements_words import about, day_line, previous
from moreelberaad.ui.views.layouts import bare, picture
from moreelberaad.ui.views.learning.agreements_chain import Chain


class AgreementHead(QWidget):
    """A fact without words is left out."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self._title = words(ui, "", "heading2")
        self._role, who = _fact(ui, "identification-badge")
        self._day, self._when = _fact(ui, "calendar-blank")
        facts, flow = flowing(ui, spacing=20)
        flow.addWidget(who)
        flow.addWidget(self._when)
        self._previous = words(ui, "", "caption", token="ink2")
        self._chain = Chain(ui)
        above = words(ui, ui.say("Terugblik op een afspraak"), "label", token="ink2")
        head = down(above, self._title, facts, spacing="xs")
        bare(self, down(head, self._chain, self._previous, spacing="md"))

    def show_agreement(self, agreement: Agreement, today: date) -> None:
        """Show another agreement, or the same as it is now."""
        language = self._ui.language
        self._title.setText(agreement.action.plain)
        self._role.setText(about(language, agreement))
        day = day_line(language, agreement, today)
        self._day.setText(day)
        self._when.setVisible(bool(day))
        self._chain.show_chain(agreement.chain)
        before = previous(language, agreement)
        self._previous.setText(before)
        self._previous.setVisible(bool(before))


def _fact(ui: Ui, icon: str) -> tuple[QLabel, QWidget]:
    label = words(ui, "", token="ink2", wrap=False)
    return label, bare(QWidget(), across(picture(ui, icon), label, spacing="sm"))
