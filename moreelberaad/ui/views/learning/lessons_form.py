"""Writing a lesson anew: another version of one, or one made of two or three (ux.md 3.13)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.lessons import KeptLesson, LessonText
from moreelberaad.domain.values import Prose
from moreelberaad.ui.fields.hint_place import QuietPlace
from moreelberaad.ui.fields.hinted import Hinted
from moreelberaad.ui.fields.text_box import LineBox, ProseBox, TextBox
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, field, words
from moreelberaad.ui.viewmodels.hints import HintDesk
from moreelberaad.ui.viewmodels.learning.lessons_words import TEXTS, together
from moreelberaad.ui.viewmodels.learning.lessons_writing import LessonWriting
from moreelberaad.ui.viewmodels.left_words import LeftWords
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.layouts import bare

_NOTHING = Prose("")


class LessonForm(QWidget):
    """`done` gives the lessons it began from and the new words; `left` when nothing is kept.

    What is typed is in the vault after a pause: a lock, another lesson or another place takes
    nothing of it away.
    """

    done = Signal(object, object)
    left = Signal()

    def __init__(self, ui: Ui, bench: Workbench) -> None:
        super().__init__()
        self._ui = ui
        self._from: tuple[KeptLesson, ...] = ()
        self._text = LessonText(lesson=_NOTHING)
        self._is_showing = False
        self.writing = LessonWriting(bench, self)
        boxes = {name: LineBox(ui) for name in TEXTS[1:]}
        self._boxes: dict[str, TextBox] = {TEXTS[0]: ProseBox(ui), **boxes}
        self._title, self._lead = words(ui, "", "heading2"), words(ui, "", token="ink2")
        self._off, self._refused = Notice(ui), Notice(ui, "warn")
        labels = _labels(ui)
        fields = (_Place(field(ui, labels[name], box)) for name, box in self._boxes.items())
        back, keep = button(ui, ui.say("Annuleer")), button(ui, ui.say("Bewaar"), "primary")
        self._back = back
        column = down(
            *(self._title, self._lead, self._off, *fields, self._refused),
            across(None, back, keep),
            spacing="md",
        )
        bare(self, column)
        left = LeftWords(self)
        desk = HintDesk(lambda: bench.recogniser, left, self)
        Hinted(ui, desk, self).off.connect(self._off.tell)
        self._desk = desk
        for box in self._boxes.values():
            box.textChanged.connect(self._on_typed)
        self.writing.failed.connect(self._tell_failed)
        back.clicked.connect(self._let_go)
        keep.clicked.connect(self._finish)
        for keys, act in (("Ctrl+Return", self._finish), ("Escape", self._step_back)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def improve(self, lesson: KeptLesson) -> None:
        """Begin another version of this lesson."""
        say = self._ui.say
        lead = say("Dit wordt een nieuwe versie. Ze zegt welke les ze vervangt.")
        self._begin((lesson,), lesson.text, say("Verbeter de les"), lead)

    def merge(self, lessons: Sequence[KeptLesson]) -> None:
        """Begin one lesson of these, from their own words."""
        title = self._ui.count(
            "Voeg {number} les samen", "Voeg {number} lessen samen", len(lessons)
        )
        lead = self._ui.say(
            "Veel losse lessen samen kunnen meer verraden dan elk apart. "
            "Laat dit geheel beoordelen voordat je het deelt."
        )
        self._begin(tuple(lessons), together(lessons), title, lead)

    def focus_first(self) -> None:
        """Put the keyboard in the sentence."""
        self._boxes["lesson"].setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, reason: str) -> None:
        """Tell why it is not kept."""
        self._refused.tell(reason)

    def wait(self) -> None:
        """Return when every hint is known; for tests."""
        self._desk.wait()

    def _begin(
        self, lessons: tuple[KeptLesson, ...], text: LessonText, title: str, lead: str
    ) -> None:
        self._from, self._text = lessons, text
        self._title.setText(title)
        self._refused.clear()
        self.setAccessibleName(title)
        self._show(self.writing.begin(lessons, text))
        on = self._ui.say("Je gaat verder waar je gebleven was.")
        self._lead.setText(f"{lead} {on}" if self.writing.is_changed else lead)

    def _show(self, text: LessonText) -> None:
        self._is_showing = True
        for name, box in self._boxes.items():
            box.show_words(getattr(text, name) or None)
        self._is_showing = False

    @Slot()
    def _step_back(self) -> None:
        """Leave where nothing was typed; else go to the button that lets it go."""
        if self.writing.is_changed:
            self._back.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.left.emit()

    def undo(self) -> bool:
        """Take typing back as far as the last pause; tells whether there was any."""
        return self._go_to(self.writing.undo())

    def redo(self) -> bool:
        """Put back what was taken back last; tells whether there was any."""
        return self._go_to(self.writing.redo())

    def _go_to(self, text: LessonText | None) -> bool:
        if text is not None:
            self._show(text)
        return text is not None

    @Slot()
    def _on_typed(self) -> None:
        if not self._is_showing:
            self.writing.type(self._said())

    def _said(self) -> LessonText:
        said = {name: box.words() or _NOTHING for name, box in self._boxes.items()}
        text = self._text
        return LessonText(**said, themes=text.themes, values=text.values, contexts=text.contexts)

    @Slot()
    def _let_go(self) -> None:
        if self.writing.let_go():
            self.left.emit()

    @Slot(object)
    def _tell_failed(self, error: MoreelberaadError) -> None:
        self.refuse(errors.sentence(self._ui, error))

    @Slot()
    def _finish(self) -> None:
        if self.writing.flush():
            self.done.emit(self._from, self._said())


class _Place(QuietPlace):
    """A hint stands below the box it is about."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        bare(self, down(inside, spacing="xs"))


def _labels(ui: Ui) -> dict[str, str]:
    say = ui.say
    return {
        "lesson": say("De les"),
        "applies_when": say("Gaat op als"),
        "question": say("De vraag"),
        "option_a": say("Eén kant"),
        "harm_a": say("Pijn van die kant"),
        "option_b": say("Andere kant"),
        "harm_b": say("Pijn van de andere kant"),
        "weighed_most": say("Wat woog het zwaarst"),
        "cost": say("Wat dat kost"),
    }
