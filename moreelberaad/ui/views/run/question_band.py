"""The moral question with its two options, in view of every step after it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.values import Prose, Record
from moreelberaad.ui.fields.on_screen import ScreenMark, state_words
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.marks import OptionMark
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, line, words
from moreelberaad.ui.viewmodels.publisher import Publisher
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.run.moral_question import Asked
from moreelberaad.ui.views.run.panes import tight

_OPTIONS = (("A", "option_a", "harm_a"), ("B", "option_b", "harm_b"))


class QuestionBand(QWidget):
    """Shows what was written so far, and hides itself while that is nothing."""

    def __init__(
        self,
        ui: Ui,
        model: SessionModel,
        asked: Asked,
        parent: QWidget,
        publisher: Publisher | None = None,
    ) -> None:
        super().__init__(parent)
        self._publisher, self._mark = publisher, ScreenMark(ui)
        self._ui, self._model, self._asked = ui, model, asked
        self._question = words(ui, role="question")
        self._texts = {name: words(ui, role="body_strong") for _, name, _ in _OPTIONS}
        self._harms = {name: words(ui, role="caption", token="ink2") for _, _, name in _OPTIONS}
        options = QHBoxLayout()
        for code, option, harm in _OPTIONS:
            options.addLayout(self._option(code, option, harm), 1)
        head = across(self._question, self._mark)
        head.setStretch(0, 1)
        self.setLayout(down(head, options, line(ui), spacing="md"))
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show the question, the options and the harm of each as they are now."""
        question, dilemma = (
            self._model.value(key) if key else None
            for key in (self._asked.question, self._asked.dilemma)
        )
        self._show_question(question if isinstance(question, Prose) else Prose(""))
        self._show_dilemma(dilemma if isinstance(dilemma, Record) else Record({}))
        self.setVisible(bool(question or dilemma))
        self.show_mark()

    @Slot()
    def show_mark(self) -> None:
        """Tell whether all of it is on the screen of the participants."""
        is_on = self._is_on()
        self._mark.show_state(is_on=is_on, is_held=not is_on and self._is_held())
        self._mark.setVisible(self._is_seen() and bool(self._written()))

    def show_on_screen(self) -> bool:
        """Put the question and the options on the screen, or take them off."""
        if self._publisher is None or not self._is_seen():
            return False
        act = self._publisher.take_off if self._is_on() else self._publisher.put
        for key in self._written():
            act(key)
        is_on = self._is_on()
        announce(self, state_words(self._ui, is_on=is_on, is_held=not is_on and self._is_held()))
        return True

    def _connect(self) -> None:
        if self._publisher is None:
            return
        self._mark.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._mark.clicked.connect(self.show_on_screen)
        self._publisher.published.connect(self.show_mark)
        self._publisher.seen_changed.connect(self.show_mark)
        self._publisher.held_off_changed.connect(self.show_mark)

    def _is_held(self) -> bool:
        publisher = self._publisher
        return publisher is not None and any(map(publisher.is_held, self._written()))

    def _is_seen(self) -> bool:
        return self._publisher is not None and self._publisher.is_seen

    def _is_on(self) -> bool:
        """Tell whether nothing of it is left to show."""
        publisher, written = self._publisher, self._written()
        return publisher is not None and bool(written) and all(map(publisher.has, written))

    def _written(self) -> list[FieldKey]:
        publisher, keys = self._publisher, (self._asked.question, self._asked.dilemma)
        if publisher is None:
            return []
        return [key for key in keys if key and publisher.may_show(key) and self._model.value(key)]

    def _option(self, code: str, option: str, harm: str) -> QHBoxLayout:
        texts = tight(down(self._texts[option], self._harms[harm], None))
        mark = down(OptionMark(self._ui, code), None)
        row = across(mark, texts, spacing="md")
        row.setStretch(1, 1)
        return row

    def _show_question(self, question: Prose) -> None:
        self._question.setText(question.plain)
        self._question.setVisible(bool(question))

    def _show_dilemma(self, dilemma: Record) -> None:
        for name, label in self._texts.items():
            label.setText(dilemma.text(name))
        for name, label in self._harms.items():
            harm = dilemma.text(name)
            label.setText(self._ui.say("Pijn: {harm}", harm=harm) if harm else "")
