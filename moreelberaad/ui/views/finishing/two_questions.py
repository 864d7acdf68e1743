"""The two questions about being recognised (ux.md 3.10)."""

from __future__ import annotations

from functools import partial
from typing import Literal

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from moreelberaad.domain.review import Review
from moreelberaad.ui.support.choices import Segments
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, line, words
from moreelberaad.ui.viewmodels.review import ReviewModel

_Name = Literal["recognised_by_colleague", "recognised_widely"]
_CODES = {True: "yes", False: "no", None: "open"}
_ANSWERS = {code: answer for answer, code in _CODES.items()}
_SIZE = 17


class TwoQuestions(QWidget):
    """Each with yes, no, or not yet."""

    def __init__(self, ui: Ui, model: ReviewModel) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._texts: list[QLabel] = []
        self._by_colleague = self._bar("recognised_by_colleague", _by_colleague(ui))
        self._widely = self._bar("recognised_widely", _widely(ui))
        effect = words(
            ui,
            ui.say("Eén keer ja? Dan gaat alleen de les mee, algemeen verwoord."),
            "caption",
            token="ink2",
        )
        bars = (self._by_colleague, self._widely)
        rows = [_row(ui, text, bar) for text, bar in zip(self._texts, bars, strict=True)]
        self.setLayout(down(line(ui), ui.look.px(4), *rows, effect))
        ui.look.changed.connect(self._set_type)
        self._set_type()

    @Slot()
    def refresh(self) -> None:
        """Show the answers of the review."""
        review: Review = self._model.review
        self._by_colleague.set_value(_CODES[review.recognised_by_colleague])
        self._widely.set_value(_CODES[review.recognised_widely])

    def _bar(self, name: _Name, question: str) -> Segments:
        self._texts.append(words(self._ui, question, ""))
        say = self._ui.say
        options = (("yes", say("Ja"), ""), ("no", say("Nee"), ""))
        bar = Segments(self._ui, question, (*options, ("open", say("Nog niet beslist"), "")))
        bar.chosen.connect(partial(self._answer, name))
        return bar

    def _answer(self, name: _Name, code: str) -> None:
        self._model.answer(name, _ANSWERS[code])

    @Slot()
    def _set_type(self) -> None:
        font = self._ui.look.font("question")
        font.setPixelSize(self._ui.look.px(_SIZE))
        for text in self._texts:
            text.setFont(font)


def _row(ui: Ui, text: QLabel, bar: Segments) -> QHBoxLayout:
    row = across(text, ui.look.px(12), bar)
    row.setStretch(0, 1)
    return row


def _by_colleague(ui: Ui) -> str:
    return ui.say("Zou de leidinggevende of een directe collega weten over wie dit gaat?")


def _widely(ui: Ui) -> str:
    return ui.say("Weten meer dan tien mensen buiten deze groep meteen waar dit over gaat?")
