"""Themes or values of a card: each can be taken away, known ones and own ones be added."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from moreelberaad.domain.template import Option
from moreelberaad.ui.support.flow import FlowLayout
from moreelberaad.ui.support.tab_order import come_after
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, words
from moreelberaad.ui.views.cards.asking import ask_words
from moreelberaad.ui.views.cards.pill import Pill
from moreelberaad.ui.views.layouts import bare

_COLUMNS = 25
"""Options of a menu that still fits on a screen; more stand in parts by their first letters."""

Named = Callable[[str], Option]
"""Gives the option of these words, known or own."""


class OptionsBox(QWidget):
    """`put` tells all options as they are to be now."""

    put = Signal(tuple)

    def __init__(self, ui: Ui, name: str, add: str, *, own: str, named: Named) -> None:
        super().__init__()
        self._ui, self._own, self._named = ui, own, named
        self._add_word = add
        self.setAccessibleName(name)
        self._known: Sequence[Option] = ()
        self._options: tuple[Option, ...] = ()
        self._menu = QMenu(self)
        self._name = words(ui, name, "label", token="ink2", wrap=False)
        self._row = across(self._name, spacing="md")
        self._row.setAlignment(self._name, Qt.AlignmentFlag.AlignTop)
        self._add, self._pills = self._made()
        self._name.setFixedHeight(self._add.sizeHint().height())
        bare(self, self._row)

    def show_options(self, options: tuple[Option, ...], known: Sequence[Option]) -> None:
        """Show what the card has, and offer the rest of what is known."""
        self._known = known
        if options == self._options:
            return
        self._options = options
        before, focus = self._pills, QApplication.focusWidget()
        had_focus = focus is not None and before.isAncestorOf(focus)
        self._add, self._pills = self._made()
        self._row.removeWidget(before)
        before.hide()
        before.deleteLater()
        self._pills.show()
        come_after(self._name, self._pills)
        if had_focus:
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made(self) -> tuple[Pill, QWidget]:
        """Make all anew: taking items out of a layout of our own is not safe."""
        add = Pill(self._ui, self._add_word, icon="plus")
        add.clicked.connect(self._open_menu)
        flow = FlowLayout(spacing=self._ui.look.px(8))
        for pill in (*map(self._pill, self._options), add):
            flow.addWidget(pill)
        holder = bare(QWidget(), flow)
        self._row.addWidget(holder, 1)
        return add, holder

    def _pill(self, option: Option) -> Pill:
        label = self._label(option)
        made = Pill(self._ui, label, behind="x")
        made.soften()
        made.setAccessibleName(self._ui.say("Haal {name} weg", name=label))
        made.clicked.connect(partial(self._take_away, option))
        return made

    def _take_away(self, option: Option) -> None:
        self.put.emit(tuple(each for each in self._options if each != option))

    def _give(self, option: Option) -> None:
        self.put.emit((*self._options, option))

    @Slot()
    def _open_menu(self) -> None:
        menu = self._menu
        menu.clear()
        rest = [each for each in self._known if each not in self._options]
        parts = [rest[at : at + _COLUMNS] for at in range(0, len(rest), _COLUMNS)]
        for part in parts:
            inside = menu if len(parts) == 1 else menu.addMenu(self._span(part))
            for each in part:
                label = self._label(each).replace("&", "&&")
                inside.addAction(label, partial(self._give, each))
        menu.addSeparator()
        menu.addAction(self._own, self._ask)
        menu.popup(self._add.mapToGlobal(self._add.rect().bottomLeft()))

    def _span(self, part: Sequence[Option]) -> str:
        return f"{self._label(part[0])} – {self._label(part[-1])}"

    def _label(self, option: Option) -> str:
        return option.label.get(self._ui.language.code) or option.code

    @Slot()
    def _ask(self) -> None:
        say = self._ui.say
        ask_words(
            self._ui,
            self,
            title=self._own.rstrip("…"),
            label=say("In je eigen woorden"),
            action=say("Voeg toe"),
            then=self._add_own,
        )

    def _add_own(self, word: str) -> None:
        self._give(self._named(word))
