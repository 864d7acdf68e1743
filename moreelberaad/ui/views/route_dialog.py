"""Filling in the reporting route: five short lines of the office's own public contacts."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from moreelberaad import wording
from moreelberaad.application.reporting_route import LONGEST_CONTACT
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down, field, words
from moreelberaad.ui.viewmodels.reporting_route import RouteModel
from moreelberaad.ui.views.dialogs import Dialog
from moreelberaad.ui.views.layouts import bare, edged, scrolled

_WIDTH, _AROUND = 600, 270


class RouteDialog(Dialog):
    """Asks five contacts, in the order in which *Stop: grens* names them; any may stay empty."""

    def __init__(self, ui: Ui, parent: QWidget, model: RouteModel) -> None:
        super().__init__(ui, parent, ui.say("Vul de meldroute in"))
        self._model = model
        self.setFixedWidth(min(ui.look.px(_WIDTH), parent.window().width()))
        self._lines = tuple(self._line(contact) for contact in model.route)
        told = ui.say(
            "Dit staat bij Stop: grens en op het zaalblad, voor iedereen te lezen. "
            "Noteer alleen contacten die je dienst zelf bekendmaakt."
        )
        self.body.addWidget(words(ui, told, token="ink2"))
        self.body.addWidget(self._form(ui))
        keep, back = button(ui, ui.say("Bewaar"), "primary"), button(ui, ui.say("Annuleer"))
        back.clicked.connect(self.reject)
        keep.clicked.connect(self.accept)
        self.accepted.connect(lambda: model.keep([line.text() for line in self._lines]))
        self.finish_with(back, keep)

    def focus_first(self) -> None:
        """Put the caret in the first line."""
        self._lines[0].setFocus()

    def _line(self, contact: str) -> QLineEdit:
        made = QLineEdit(contact)
        made.setMaxLength(LONGEST_CONTACT)
        return made

    def _form(self, ui: Ui) -> QWidget:
        """Let the lines scroll where the window is too low for them."""
        asked = [
            field(ui, ui.say(heading), line, hint=ui.say(general))
            for (heading, general), line in zip(wording.REPORTING_ROUTE, self._lines, strict=True)
        ]
        page = edged(ui, QWidget(), down(*asked, spacing="md"), 4, 4)
        area = scrolled(bare(QWidget(), down(page, None)))
        window = self.parentWidget()
        room = window.window().height() - ui.look.px(_AROUND) if window else 0
        area.setFixedHeight(max(ui.look.px(160), min(page.sizeHint().height(), room)))
        return area


def ask_route(ui: Ui, parent: QWidget, model: RouteModel) -> Dialog:
    """Show the five lines over a page."""
    dialog = RouteDialog(ui, parent, model)
    dialog.open()
    dialog.focus_first()
    return dialog
