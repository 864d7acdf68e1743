"""The editor that picks a dilemma card by its title or a theme."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from moreelberaad.domain.cards import Card
from moreelberaad.domain.template import Field, Option, Text
from moreelberaad.domain.text import brief
from moreelberaad.domain.values import Value
from moreelberaad.ui.fields.card_face import CardFace
from moreelberaad.ui.fields.choice import SearchEditor
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down


class CardEditor(Editor):
    """A search line, and under it the front of the card that was found."""

    def __init__(self, ui: Ui, asked: Field, offered: Help) -> None:
        super().__init__(ui)
        self._offered = offered
        options = tuple(_option(ui, card) for card in offered.cards)
        self._search = _CardSearch(ui, replace(asked, options=options))
        self._face = CardFace(ui, self, role="reading")
        self.setLayout(down(self._search, self._face, spacing="md"))
        self.setFocusProxy(self._search)
        self._search.edited.connect(self._on_picked)

    @override
    def value(self) -> Value | None:
        return self._search.value()

    @override
    def paint_value(self, value: Value | None) -> None:
        self._search.show_value(value)
        self._show_face()

    @override
    def set_name(self, name: str) -> None:
        self._search.set_name(name)

    @override
    def controls(self) -> tuple[QWidget, ...]:
        return self._search.controls()

    @Slot()
    def _on_picked(self) -> None:
        self._show_face()
        self.tell()

    def _show_face(self) -> None:
        self._face.show_card(self._offered.card(self.value()))


class _CardSearch(SearchEditor):
    """Emptying the line takes no card; a card that is gone keeps its place."""

    widest = 560

    @override
    def paint_value(self, value: Value | None) -> None:
        if isinstance(value, str) and self._combo.findData(value) < 0:
            self._combo.addItem(self.ui.say("Onbekende kaart ({id})", id=brief(value)), value)
        super().paint_value(value)

    @override
    def _put_back(self) -> None:
        if not self._typed.text().strip():
            self._combo.setCurrentIndex(0)
        super()._put_back()


def _option(ui: Ui, card: Card) -> Option:
    code = ui.language.code
    themes = ", ".join(theme.label.get(code) for theme in card.themes)
    label = ui.say("{title} ({themes})", title=card.title.get(code), themes=themes)
    return Option(code=card.id, label=Text({code: label}))
