"""The reporting route beside *Stop: grens*: five ways, and what this office filled in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from moreelberaad import wording
from moreelberaad.application.reporting_route import Route, is_empty
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, line, words
from moreelberaad.ui.views.layouts import edged, picture
from moreelberaad.ui.views.run.panes import Pane, tight

_ICONS = ("bell-ringing", "heart", "scales", "sign-out", "shield-check")


class RoutePane(Pane):
    """The same order everywhere; the app itself reports nothing."""

    def __init__(self, ui: Ui, route: Route) -> None:
        super().__init__(ui, "surface", Qt.Edge.LeftEdge)
        self._ui, self._route = ui, route
        say = ui.say
        title = words(ui, say("Waar kun je terecht?"), "heading2")
        head = [words(ui, say("Meldroute"), "label", token="ink2"), title]
        if is_empty(route):
            head.append(words(ui, say("Nog niet ingevuld."), token="muted"))
        ours = say("Deze app meldt niets en stuurt niets. Noteer hier geen melding.")
        rows = [row for number in range(len(_ICONS)) for row in self._row(number)]
        told = words(ui, ours, "caption", token="ink2")
        page = tight(down(*head, 10, *rows, line(ui), 14, told, None))
        edged(ui, self, page, 44, 30)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(say("Meldroute"))
        self.setAccessibleDescription(self._spoken())

    def _row(self, number: int) -> tuple[QWidget, QWidget]:
        ui = self._ui
        heading, general = (ui.say(text) for text in wording.REPORTING_ROUTE[number])
        said = [words(ui, heading, "body_strong"), words(ui, general, token="ink2")]
        if not is_empty(self._route):
            own = self._route[number]
            empty = ui.say("Nog niet ingevuld.")
            said.append(words(ui, own or empty, token="ink" if own else "muted"))
        mark = picture(ui, _ICONS[number], token="ink" if number else "danger")
        row = across(tight(down(2, mark, None)), tight(down(*said)), spacing="md")
        row.setStretch(1, 1)
        return line(ui), edged(ui, QWidget(), row, 0, 11)

    def _spoken(self) -> str:
        say = self._ui.say
        return " ".join(
            f"{say(heading)}: {own or say(general)}"
            for (heading, general), own in zip(wording.REPORTING_ROUTE, self._route, strict=True)
        )
