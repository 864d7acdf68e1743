"""What is looked for in a deck: words, a status, a theme."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.timeline_keys import TimelineLine
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, icon_button
from moreelberaad.ui.viewmodels.cards.model import CardsModel
from moreelberaad.ui.viewmodels.cards.seeking import Kind, Wish
from moreelberaad.ui.views.cards.pill import Pill
from moreelberaad.ui.views.layouts import bare, edged, picture, wrapped

_ICON, _INSIDE = 18, 8
"""Px at 100 % of the pictures in the line, and beside them."""


class Filters(QWidget):
    """The line to search in, and the chips under it; `left` by Arrow down."""

    def __init__(self, ui: Ui, model: CardsModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        say = ui.say
        self.line = _SearchLine(ui, say("Zoek in kaarten"))
        names = {
            Kind.ALL: say("Alle"),
            Kind.DRAFT: say("Concept"),
            Kind.UNUSED: say("Ongebruikt"),
            Kind.READ: say("Nagelezen"),
        }
        self._kinds = {kind: Pill(ui, name) for kind, name in names.items()}
        self._theme = Pill(ui, say("Thema"), behind="caret-down")
        self._menu = QMenu(self._theme)
        flow = wrapped(ui, *self._kinds.values(), self._theme)
        flow.setSpacing(ui.look.px(6))
        bare(self, down(self.line, flow, spacing="sm"))
        self._connect()

    @Slot()
    def refresh(self) -> None:
        """Show what is looked for now."""
        wish = self._model.wish
        if wish.words != self.line.text():
            self.line.setText(wish.words)
        self._kinds[wish.kind].setChecked(True)
        self._theme.setVisible(any(kept.card.themes for kept in self._model.in_deck))
        name = self._chosen_theme()
        self._theme.setCheckable(bool(name))
        self._theme.setChecked(bool(name))
        say = self._ui.say
        self._theme.call(say("Thema: {name}", name=name) if name else say("Thema"))

    def _chosen_theme(self) -> str:
        """Name the theme that is looked for; nothing for any."""
        code = self._model.wish.theme
        themes = self._model.themes if code else ()
        labels = (self._model.label(theme) for theme in themes if theme.code == code)
        return next(labels, code)

    def _connect(self) -> None:
        for kind, pill in self._kinds.items():
            pill.setCheckable(True)
            pill.setAutoExclusive(True)
            pill.clicked.connect(partial(self._choose, kind))
        self._theme.clicked.connect(self._open_menu)
        self.line.textChanged.connect(self._on_words)
        self._model.listed_anew.connect(self.refresh)
        self._model.shown.connect(self.refresh)

    @Slot(str)
    def _on_words(self, text: str) -> None:
        self._model.seek(replace(self._model.wish, words=text))

    def _choose(self, kind: Kind) -> None:
        self._model.seek(replace(self._model.wish, kind=kind))

    def _choose_theme(self, code: str) -> None:
        self._model.seek(replace(self._model.wish, theme=code))

    @Slot()
    def _open_menu(self) -> None:
        self.refresh()
        self._menu.clear()
        group = QActionGroup(self._menu)
        named = {"": self._ui.say("Alle thema’s")}
        named |= {theme.code: self._model.label(theme) for theme in self._model.themes}
        for code, label in named.items():
            action = QAction(label.replace("&", "&&"), self._menu, checkable=True)
            action.setChecked(code == self._model.wish.theme)
            action.triggered.connect(partial(self._choose_theme, code))
            group.addAction(action)
            self._menu.addAction(action)
        self._menu.popup(self._theme.mapToGlobal(self._theme.rect().bottomLeft()))


class _SearchLine(TimelineLine):
    """Has a glass in it, and a cross to wipe what is sought."""

    def __init__(self, ui: Ui, name: str) -> None:
        super().__init__()
        self._ui = ui
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        wear_role(self, ui.look, "body")
        self._wipe = icon_button(ui, ui.say("Wis zoekvraag"), "x")
        self._wipe.hide()
        row = across(picture(ui, "magnifying-glass", side=_ICON), None, self._wipe)
        edged(ui, self, row, _INSIDE, 0)
        self._wipe.clicked.connect(self._on_wipe)
        self.textChanged.connect(self._show_wipe)
        ui.look.changed.connect(self._leave_room)
        self._leave_room()

    @Slot()
    def _leave_room(self) -> None:
        sides = self._ui.look.px(_ICON + _INSIDE)
        self.setTextMargins(sides, 0, sides, 0)

    @Slot(str)
    def _show_wipe(self, text: str) -> None:
        self._wipe.setVisible(bool(text))

    @Slot()
    def _on_wipe(self) -> None:
        self.clear()
        self.setFocus()


def clear(model: CardsModel) -> None:
    """Look for nothing any more."""
    model.seek(Wish())
