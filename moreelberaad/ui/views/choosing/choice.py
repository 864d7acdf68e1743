"""One person's choice: two options in neutral ink, something else, and the value that weighs."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, words
from moreelberaad.ui.viewmodels.choosing_values import ValuesOffered
from moreelberaad.ui.views.choosing.asked import Choice
from moreelberaad.ui.views.choosing.tick_button import TickButton, TickLine
from moreelberaad.ui.views.choosing.value_choice import ValueChoice
from moreelberaad.ui.views.layouts import bare

_OTHER = "alternative"


class ChoiceForm(QWidget):
    """Made anew for every person, so that nothing of the one before is left in it."""

    picked = Signal()

    def __init__(
        self, ui: Ui, choice: Choice, sides: tuple[str, ...], offered: ValuesOffered | None
    ) -> None:
        super().__init__()
        self._ui, self._choice = ui, choice
        self._options = QButtonGroup(self)
        self._codes: dict[QAbstractButton, str] = {}
        self._values = ValueChoice(ui, offered) if offered else None
        column = down(
            words(ui, choice.question or ui.say("Wat kies jij?"), "heading1"),
            words(ui, ui.say("Wat vind jij dat de inbrenger moet kiezen?"), "lead", token="ink2"),
            8,
            self._cards(sides),
            across(self._line(), None),
            16,
            *((self._values,) if self._values else ()),
            spacing="md",
        )
        bare(self, column)
        if self._values is None:
            column.addStretch(1)
        else:
            column.setStretchFactor(self._values, 1)
        self._options.buttonClicked.connect(self.picked)

    @property
    def option(self) -> str | None:
        """Give the option that is ticked, if one is."""
        checked = self._options.checkedButton()
        return self._codes[checked] if checked else None

    @property
    def value(self) -> str | None:
        """Give the value that is ticked, if one is."""
        return self._values.code if self._values else None

    def focus_first(self) -> None:
        """Begin at the option on the left."""
        self._options.buttons()[0].setFocus()

    @Slot()
    def clear(self) -> None:
        """Take every tick away."""
        _untick(self._options)
        if self._values:
            self._values.clear()
        self.focus_first()

    def _cards(self, sides: tuple[str, ...]) -> QHBoxLayout:
        row = across(*map(self._card, sides), spacing="xl")
        for place in range(len(sides)):
            row.setStretch(place, 1)
        return row

    def _card(self, letter: str) -> TickButton:
        ui, side = self._ui, self._choice.sides[letter]
        harm = ui.say("Pijn: {harm}", harm=side.harm) if side.harm else ""
        texts = [words(ui, side.words or ui.say("Optie {letter}", letter=letter), "heading3")]
        if harm:
            texts.append(words(ui, harm, "body", token="ink2"))
        mark = words(ui, letter, "heading3", wrap=False)
        mark.setMinimumWidth(ui.look.px(20))
        name = ", ".join(filter(None, (ui.say("Optie {letter}", letter=letter), side.words, harm)))
        made = TickButton(ui, name, _on_top(mark), down(*texts, None, spacing="sm"))
        return self._add(made, letter)

    def _line(self) -> TickButton:
        text = self._ui.say("Iets anders dan A of B")
        label = words(self._ui, text, "lead", wrap=False)
        return self._add(TickLine(self._ui, text, label), _OTHER)

    def _add(self, made: TickButton, code: str) -> TickButton:
        self._options.addButton(made)
        self._codes[made] = code
        return made


def _on_top(mark: QWidget) -> QWidget:
    """Let a letter stand beside the first line of what follows it, and no wider than it is."""
    mark.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return mark


def _untick(group: QButtonGroup) -> None:
    group.setExclusive(False)
    for each in group.buttons():
        each.setChecked(False)
    group.setExclusive(True)
