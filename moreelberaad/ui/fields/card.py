"""The editor that picks a dilemma card: by its title, by a theme, or by drawing one."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from moreelberaad.domain.card_draws import is_about, themes_of, to_draw_from
from moreelberaad.domain.cards import Card
from moreelberaad.domain.template import Field, Option, Text
from moreelberaad.domain.text import brief
from moreelberaad.domain.values import Value
from moreelberaad.ui.fields.card_face import CardFace
from moreelberaad.ui.fields.choice import SearchEditor
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.fields.quiet import QuietCombo
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down
from moreelberaad.ui.viewmodels.card_choosing import drawn

_THEME = 16
"""Letters of a theme that are seen at once."""


class CardEditor(Editor):
    """A search line, a theme and a draw; below, the front of the card that was found."""

    def __init__(self, ui: Ui, asked: Field, offered: Help) -> None:
        super().__init__(ui)
        self._offered = offered
        self._search = _CardSearch(ui, asked, offered)
        self._theme = self._made_theme()
        self._draw = button(ui, ui.say("Trek een kaart"), icon="shuffle")
        self._face = CardFace(ui, self, role="reading")
        finding = down(self._search, across(self._theme, self._draw, None), spacing="sm")
        self.setLayout(down(finding, self._face, spacing="md"))
        self.setFocusProxy(self._search)
        self._search.edited.connect(self._on_picked)
        self._theme.currentIndexChanged.connect(self._on_theme)
        self._draw.clicked.connect(self._on_draw)
        self._draw.setVisible(offered.shuffle is not None)
        self._theme.setVisible(self._theme.count() > 1)

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
        return (*self._search.controls(), self._theme, self._draw)

    def _made_theme(self) -> QuietCombo:
        combo = QuietCombo(self.ui)
        combo.setAccessibleName(self.ui.say("Thema"))
        combo.setMinimumContentsLength(_THEME)
        combo.addItem(self.ui.say("Alle thema’s"), None)
        for theme in themes_of(self._offered.cards):
            combo.addItem(theme.label.get(self.ui.language.code), theme.code)
        return combo

    @property
    def _chosen_theme(self) -> str | None:
        code = self._theme.currentData()
        return code if isinstance(code, str) else None

    @Slot()
    def _on_theme(self) -> None:
        self._search.keep_to(self._chosen_theme)

    @Slot()
    def _on_draw(self) -> None:
        """Draw a card; drawn again, it is another one."""
        offered = self._offered
        if offered.shuffle is None:
            return
        on_hand = {str(self.value())}
        cards = to_draw_from(
            offered.cards, theme=self._chosen_theme, used=offered.used_cards, on_hand=on_hand
        )
        if card := drawn(cards, offered.shuffle):
            self._search.show_value(card.id)
            self._on_picked()
            title = card.title.get(self.ui.language.code)
            announce(self, self.ui.say("Getrokken: {title}", title=title))

    @Slot()
    def _on_picked(self) -> None:
        self._show_face()
        self.tell()

    def _show_face(self) -> None:
        self._face.show_card(self._offered.card(self.value()))


class _CardSearch(SearchEditor):
    """Emptying the line takes no card; one that is gone or of another theme keeps its place."""

    widest = 560

    def __init__(self, ui: Ui, asked: Field, offered: Help) -> None:
        self._offered = offered
        options = tuple(_option(ui, card, offered) for card in offered.cards)
        super().__init__(ui, replace(asked, options=options))

    def keep_to(self, theme: str | None) -> None:
        """Offer the cards about a theme, and the one that was chosen."""
        chosen = self.value()
        self._combo.blockSignals(True)  # noqa: FBT003 - Qt's own
        while self._combo.count() > 1:
            self._combo.removeItem(1)
        for card in self._offered.cards:
            if is_about(card, theme) or card.id == chosen:
                option = _option(self.ui, card, self._offered)
                self._combo.addItem(option.label.get(self.ui.language.code), option.code)
        self._combo.blockSignals(False)  # noqa: FBT003 - Qt's own
        self.show_value(chosen)

    @override
    def paint_value(self, value: Value | None) -> None:
        if isinstance(value, str) and self._combo.findData(value) < 0:
            self._combo.addItem(self._label(value), value)
        super().paint_value(value)

    def _label(self, card_id: str) -> str:
        offered = next((card for card in self._offered.cards if card.id == card_id), None)
        if offered is None:
            return self.ui.say("Onbekende kaart ({id})", id=brief(card_id))
        return _option(self.ui, offered, self._offered).label.get(self.ui.language.code)

    @override
    def _put_back(self) -> None:
        if not self._typed.text().strip():
            self._combo.setCurrentIndex(0)
        super()._put_back()


def _option(ui: Ui, card: Card, offered: Help) -> Option:
    code = ui.language.code
    is_used = card.id in offered.used_cards
    return Option(code=card.id, label=Text({code: card_label(ui, card, is_used=is_used)}))


def card_label(ui: Ui, card: Card, *, is_used: bool) -> str:
    """Give the title of a card with its themes, and say so when this series knows it."""
    code = ui.language.code
    title = card.title.get(code)
    themes = ", ".join(theme.label.get(code) for theme in card.themes)
    label = ui.say("{title} ({themes})", title=title, themes=themes) if themes else title
    return ui.say("{card} · al gebruikt in deze reeks", card=label) if is_used else label
