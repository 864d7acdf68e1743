"""Whether a method can be used, and else every mistake with the way to it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from moreelberaad.ui.support.dressing import wear_icon
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words
from moreelberaad.ui.viewmodels.methods.items import PlacedMistake
from moreelberaad.ui.viewmodels.methods.method import MethodModel
from moreelberaad.ui.views.layouts import picture, wrapped
from moreelberaad.ui.views.preparing.methods.row_painter import Row
from moreelberaad.ui.views.preparing.methods.rows import RowList

_BEGIN = time(13, 30)


class MistakeList(RowList):
    """A click or Enter goes to the place; arrows only look around."""

    gone_to = Signal(object)

    def __init__(self, ui: Ui) -> None:
        super().__init__(ui, ui.say("Wat nog niet klopt"))
        self._mistakes: tuple[PlacedMistake, ...] = ()
        self.show_whole(whole=True)
        self.clicked.connect(self._go)

    def show_mistakes(self, mistakes: Sequence[PlacedMistake]) -> None:
        """Show these instead of those before."""
        self._mistakes = tuple(mistakes)
        rows = [
            Row(id=str(place), title=each.sentence, spoken=each.sentence, icon="warning")
            for place, each in enumerate(self._mistakes)
        ]
        self.show_rows(rows, "")

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 0))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _go(self, index: QModelIndex) -> None:
        if index.isValid():
            self.gone_to.emit(self._mistakes[index.row()])


class Verdict(QWidget):
    """Says that it is right, or lists what is not; below it what holds in any case."""

    block_asked = Signal(str)

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self._mark, self._state = picture(ui, "check-circle"), words(ui)
        self.mistakes = MistakeList(ui)
        self._blocks = {
            "opening": button(ui, ui.say("Voeg opening toe"), icon="plus"),
            "closing": button(ui, ui.say("Voeg sluiting toe"), icon="plus"),
        }
        for block, act in self._blocks.items():
            act.clicked.connect(partial(self.block_asked.emit, block))
        self._end = words(ui, "", token="ink2")
        snapshot = words(
            ui, ui.say("Een beraad dat al liep, houdt de vorm van toen."), token="ink2"
        )
        head = across(self._mark, self._state)
        head.setStretch(1, 1)
        head.setAlignment(self._mark, Qt.AlignmentFlag.AlignTop)
        missing = wrapped(ui, *self._blocks.values())
        self.setLayout(
            down(head, self.mistakes, missing, 4, down(snapshot, self._end, spacing="xs"))
        )

    def show_method(self, model: MethodModel) -> None:
        """Show how the method stands now."""
        number = len(model.mistakes)
        sentence = self._sentence(number)
        if sentence != self._state.text():
            self._state.setText(sentence)
        tone = ("warning", "warn") if number else ("check-circle", "accent")
        wear_icon(self._mark, self._ui.look, tone[0], token=tone[1])
        self.mistakes.show_mistakes(model.mistakes)
        self.mistakes.setHidden(not number)
        for block, act in self._blocks.items():
            act.setHidden(block not in model.missing)
        end = self._ui.language.clock(model.ends_at(_BEGIN))
        begin = self._ui.language.clock(_BEGIN)
        said = self._ui.say(
            "Eindtijd bij een start om {begin} uur: {end} uur.", begin=begin, end=end
        )
        self._end.setText(said)

    def _sentence(self, number: int) -> str:
        if not number:
            return self._ui.say("Deze vorm klopt. Je kunt ermee beginnen.")
        return self._ui.count(
            "{number} ding klopt nog niet. Beginnen kan daarna.",
            "{number} dingen kloppen nog niet. Beginnen kan daarna.",
            number,
        )
