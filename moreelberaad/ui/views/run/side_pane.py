"""Beside the work: questions to ask, and what is for the facilitator alone."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.template import Step, Text
from moreelberaad.domain.values import Value
from moreelberaad.ui.fields.block import FieldBlock
from moreelberaad.ui.fields.factory import editor_for
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.dressing import wear_icon
from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.tab_order import come_after
from moreelberaad.ui.support.themes import Theme
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import KeyCap, across, down, line, words
from moreelberaad.ui.viewmodels.earlier_lessons import EarlierLessons
from moreelberaad.ui.viewmodels.publisher import Publisher
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.layouts import scrolled
from moreelberaad.ui.views.run.card_advice import CardAdvice, advice_of
from moreelberaad.ui.views.run.earlier_lessons import EarlierLessonsFold
from moreelberaad.ui.views.run.fold import Fold
from moreelberaad.ui.views.run.help_cards import HelpCards, help_cards
from moreelberaad.ui.views.run.panes import Pane, tight
from moreelberaad.ui.views.run.prompts import PromptList
from moreelberaad.ui.views.run.room_pane import RoomPane

_INDENT = 10
"""The lit question stands out to both sides of the words, by this many px."""
PRIVATE_NOTES = FieldKey("aside.private_notes")


class SidePane(Pane):
    """Changes with the step; the private notes stay the same throughout."""

    def __init__(
        self,
        ui: Ui,
        model: SessionModel,
        help_: Help,
        publisher: Publisher | None = None,
        earlier: EarlierLessons | None = None,
    ) -> None:
        super().__init__(ui, "window", Qt.Edge.LeftEdge)
        self._earlier = EarlierLessonsFold(ui, earlier) if earlier else None
        self._publisher = publisher
        self._questions: tuple[Text, ...] = ()
        theme = Theme(model.desk.habits.screen_theme)
        self.room = RoomPane(ui, publisher, theme) if publisher else None
        self._ui, self._model, self._help = ui, model, help_
        self._card, self._cards = CardAdvice(), HelpCards()
        self.prompts = PromptList(ui, help_.terms)
        self._empty = words(ui, ui.say("Bij deze stap horen geen vragen."), token="muted")
        self._advice = Pile()
        if earlier:
            earlier.changed.connect(self._order)
        self._notes = _PrivateNotes(ui, model, help_)
        self._build()
        self.show_step()
        self.prompts.picked.connect(self._ask)
        if publisher:
            publisher.changed.connect(self._show_asked)
        for changed in (model.saving, model.answer_changed):
            changed.connect(self._follow_card)

    def show_step(self) -> None:
        """Show the questions and the pitfalls of the present step."""
        step = self._model.step
        self._card = advice_of(self._ui, self._model, self._help)
        self._cards = help_cards(self._ui, self._model)
        self._questions = (*step.questions, *self._card.questions)
        self.prompts.show_questions(list(self._texts(self._questions)))
        self.prompts.setVisible(bool(self._questions))
        self._empty.setVisible(not self._questions)
        self._show_asked()
        self._replace_advice(step)

    def show_earlier(self) -> None:
        """Unfold the lessons of earlier talks."""
        if self._earlier:
            self._earlier.unfold()

    def refresh_notes(self) -> None:
        """Show the private notes as they are now, after they were changed elsewhere."""
        self._notes.refresh()

    @Slot()
    def _follow_card(self) -> None:
        """Show another card at once; other words leave the lit question and the folds alone."""
        if advice_of(self._ui, self._model, self._help) != self._card:
            self.show_step()
        elif help_cards(self._ui, self._model) != self._cards:
            self._cards = help_cards(self._ui, self._model)
            self._replace_advice(self._model.step)

    @Slot()
    def light_next(self) -> None:
        """Light the next question, put it on the screen, and say it."""
        self._say(self.prompts.light_next())
        self._ask(self.prompts.lit)

    @Slot()
    def light_previous(self) -> None:
        """Light the question before, put it on the screen, and say it; or ask none."""
        self._say(self.prompts.light_previous())
        self._ask(self.prompts.lit)

    def _say(self, question: str | None) -> None:
        if question:
            announce(self.prompts, question)

    @Slot(int)
    def _ask(self, row: int) -> None:
        if self._publisher:
            self._publisher.ask(self._questions[row] if row >= 0 else Text())
            self._show_asked()

    @Slot()
    def _show_asked(self) -> None:
        asked = self._publisher.prompt if self._publisher else None
        self.prompts.show_asked(self._questions.index(asked) if asked in self._questions else None)

    def _build(self) -> None:
        ui = self._ui
        title = words(ui, ui.say("Vragen om te stellen"), "label", wrap=False)
        key = words(ui, ui.say("volgende"), "caption", token="muted", wrap=False)
        head = across(title, None, KeyCap(ui, "F4"), key, spacing="xs")
        content = QWidget()
        side = ui.look.px(_INDENT)
        head.setContentsMargins(side, 0, side, 0)
        self._empty.setContentsMargins(side, 0, side, 0)
        seen = [self.room] if self.room else []
        below = down(*seen, head, self.prompts, self._empty, line(ui), self._private(), None)
        below.setContentsMargins(*(ui.look.px(each) for each in (10, 14, 10, 4)))
        content.setLayout(below)
        self.setLayout(tight(down(scrolled(content)), 1, 0, 0, 0))

    def _private(self) -> QVBoxLayout:
        ui, mark = self._ui, QLabel()
        wear_icon(mark, ui.look, "eye-slash", side=18)
        title = words(ui, ui.say("Alleen voor jou"), "label", wrap=False)
        head = across(mark, title, None)
        head.setContentsMargins(ui.look.px(_INDENT), 0, 0, 0)
        earlier = [self._earlier] if self._earlier else []
        return down(head, self._advice, *earlier, self._notes, spacing="xs")

    def _replace_advice(self, step: Step) -> None:
        self._advice.clear()
        if self._cards.commander:
            self._advice.add(self._text(self._cards.commander))
        pitfalls = [
            self._ui.say("Let op: {text}", text=text) for text in self._texts(step.pitfalls)
        ]
        if pitfalls:
            self._advice.add(self._text(pitfalls[0]))
        if pitfalls[1:]:
            self._advice.add(self._fold(_more(self._ui, pitfalls[1:]), pitfalls[1:]))
        if step.stuck:
            title = self._ui.say("Loopt het vast?")
            self._advice.add(self._fold(title, self._texts(step.stuck)))
        for title, lines in self._cards.cards:
            self._advice.add(self._fold(title, lines))
        self._add_card()
        self._order()

    @Slot()
    def _order(self) -> None:
        """Let Tab reach what was made anew where it stands."""
        earlier = [self._earlier] if self._earlier else []
        come_after(self.prompts, *self._advice.widgets, *earlier)

    def _add_card(self) -> None:
        say, card = self._ui.say, self._card
        for title, texts in (
            (say("Bij deze kaart"), card.warnings),
            (say("Om na te praten"), card.afterwards),
        ):
            if texts:
                self._advice.add(self._fold(title, texts))

    def _fold(self, title: str, texts: Iterable[str]) -> Fold:
        content = QWidget()
        content.setLayout(tight(down(*map(self._text, texts))))
        return Fold(self._ui, title, content)

    def _text(self, text: str) -> QLabel:
        label, side = words(self._ui, text, token="ink2"), self._ui.look.px(_INDENT)
        label.setContentsMargins(side, 2, side, 4)
        return label

    def _texts(self, texts: Iterable[Text]) -> Iterable[str]:
        return (text.get(self._ui.language.code) for text in texts)


class _PrivateNotes(QWidget):
    """What the facilitator writes for nobody else; absent when the method has no place for it."""

    def __init__(self, ui: Ui, model: SessionModel, help_: Help) -> None:
        super().__init__()
        self._model = model
        asked = dict(model.session.template.fields()).get(PRIVATE_NOTES)
        self._editor = editor_for(ui, asked, help_) if asked else None
        if asked and self._editor:
            block = FieldBlock(ui, asked, self._editor, None)
            self.setLayout(down(Fold(ui, ui.say("Eigen notities"), block)))
            self._editor.edited.connect(self._edit)
            self.refresh()

    def refresh(self) -> None:
        if self._editor:
            self._editor.show_value(self._model.value(PRIVATE_NOTES))

    @Slot(object)
    def _edit(self, value: Value | None) -> None:
        self._model.edit(PRIVATE_NOTES, value)


def _more(ui: Ui, pitfalls: list[str]) -> str:
    return ui.count("Nog {number} valkuil", "Nog {number} valkuilen", len(pitfalls))
