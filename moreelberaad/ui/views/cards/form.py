"""The parts of a card to write in, in the order in which it is read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLayout, QWidget

from moreelberaad.domain.card_hints import MOST_WORDS
from moreelberaad.domain.cards import word_count
from moreelberaad.domain.decks import KeptCard
from moreelberaad.ui.fields.hint_place import QuietPlace
from moreelberaad.ui.support.dressing import restyle
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down
from moreelberaad.ui.viewmodels.cards import writing
from moreelberaad.ui.viewmodels.cards.model import CardsModel
from moreelberaad.ui.viewmodels.cards.writer import CardWriter
from moreelberaad.ui.views.cards.options_box import OptionsBox
from moreelberaad.ui.views.cards.part_box import PartBox
from moreelberaad.ui.views.cards.pill import Pill
from moreelberaad.ui.views.cards.point_line import PointLine
from moreelberaad.ui.views.layouts import bare

_QUESTIONS, _FIRST = 6, 3


class CardForm(QWidget):
    """Follows the card on show."""

    def __init__(self, ui: Ui, model: CardsModel, writer: CardWriter) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._parts = _parts(ui)
        say, words = ui.say, model.words
        self._themes = OptionsBox(
            ui, say("Thema’s"), say("thema"), own=say("Eigen thema…"), named=words.theme
        )
        self._values = OptionsBox(
            ui, say("Waarden"), say("waarde"), own=say("Eigen waarde…"), named=words.value
        )
        self._more = Pill(ui, say("vraag"), icon="plus")
        self._more.setAccessibleName(say("Nog een vraag"))
        self._asked = _FIRST
        self._questions = [
            _held(self._parts[writing.question(number)]) for number in range(_QUESTIONS)
        ]
        points = PointLine(ui, model)
        bare(self, self._lay(points))
        for each in self._parts.values():
            each.edited.connect(writer.type)
        self._themes.put.connect(lambda options: writer.put("themes", options))
        self._values.put.connect(lambda options: writer.put("values", options))
        points.left.connect(writer.leave)
        self._more.clicked.connect(self._ask_more)
        model.shown.connect(self.refresh)
        model.changed.connect(self._count)

    @Slot()
    def refresh(self) -> None:
        """Show the card as it is now, in the language in which it is written."""
        kept = self._model.kept
        if kept is None:
            return
        self._asked = max(_FIRST, len(kept.card.questions))
        self._fill(kept)

    def focus_first(self) -> None:
        """Put the keyboard in the title."""
        self._parts["title"].box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, kept: KeptCard) -> None:
        card, language = kept.card, self._model.written_in
        for part, box in self._parts.items():
            dutch = writing.words_of(card, part, "nl") if language != "nl" else ""
            box.show_words(writing.words_of(card, part, language), dutch)
        self._show_questions()
        self._themes.show_options(card.themes, self._model.words.themes)
        self._values.show_options(card.values, self._model.words.values)
        self._count()

    @Slot()
    def _count(self) -> None:
        kept, aside = self._model.kept, self._parts["situation"].aside
        situation = kept.card.situation if kept else None
        number = word_count(situation.words.get(self._model.written_in, "")) if situation else 0
        text = self._ui.say("{number} van {most} woorden", number=number, most=MOST_WORDS)
        aside.setText(text)
        token = "warn" if number > MOST_WORDS else "ink2"
        if aside.property("token") != token:
            aside.setProperty("token", token)
            restyle(aside)

    def _show_questions(self) -> None:
        for number in range(_QUESTIONS):
            self._questions[number].setVisible(number < self._asked)
        self._more.setVisible(self._asked < _QUESTIONS)

    @Slot()
    def _ask_more(self) -> None:
        self._asked += 1
        self._show_questions()
        self._parts[writing.question(self._asked - 1)].box.setFocus()

    def _lay(self, points: PointLine) -> QLayout:
        of = self._parts
        return down(
            _held(of["title"]),
            _held(down(of["situation"], points, spacing="xs")),
            _held(_pair(of["option_a"], of["option_b"])),
            _held(_pair(of["harm_a"], of["harm_b"])),
            self._themes,
            self._values,
            _held(of["audience"]),
            *self._questions,
            across(self._more, None),
            _held(of["note"]),
            _held(of["reflection"]),
            spacing="md",
        )


def _parts(ui: Ui) -> dict[str, PartBox]:
    """Make a box of every part."""
    say = ui.say
    back, alone = say("achterkant"), say("alleen voor de begeleider")
    boxes = [
        PartBox(ui, "title", say("Titel")),
        PartBox(ui, "situation", say("Situatie"), lines=4),
        PartBox(ui, "option_a", say("Optie A"), lines=2),
        PartBox(ui, "option_b", say("Optie B"), lines=2),
        PartBox(ui, "harm_a", say("Pijn van A"), lines=2, note=back),
        PartBox(ui, "harm_b", say("Pijn van B"), lines=2, note=back),
        PartBox(ui, "audience", say("Voor wie")),
        *(
            PartBox(ui, writing.question(number), say("Vraag {number}", number=number + 1))
            for number in range(_QUESTIONS)
        ),
        PartBox(ui, "note", say("Let op"), lines=2, note=back),
        PartBox(ui, "reflection", say("Om na te praten"), lines=3, note=alone),
    ]
    return {each.part: each for each in boxes}


def _held(inside: QWidget | QLayout) -> QuietPlace:
    """Give a place under which a hint can stand."""
    place = QuietPlace()
    bare(place, down(inside))
    return place


def _pair(first: QWidget, second: QWidget) -> QLayout:
    row = across(first, second, spacing="lg")
    for each in (0, 1):
        row.setStretch(each, 1)
    for box in (first, second):
        row.setAlignment(box, Qt.AlignmentFlag.AlignTop)
    return row
