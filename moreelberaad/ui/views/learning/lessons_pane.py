"""The right of Lessen: one lesson to read, or the form in which it is written anew."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.errors import LessonsFromOneSession
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.lessons import FEWEST_SESSIONS, KeptLesson, LessonText
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down
from moreelberaad.ui.viewmodels.learning.lessons import LessonsModel
from moreelberaad.ui.viewmodels.learning.lessons_acts import LessonsActs
from moreelberaad.ui.viewmodels.learning.lessons_words import LessonSays
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.dialogs import confirm
from moreelberaad.ui.views.folding import Stretch
from moreelberaad.ui.views.layouts import edged
from moreelberaad.ui.views.learning.conflict_asking import ConflictAsking
from moreelberaad.ui.views.learning.lessons_choosing import LessonChooser, Refuse
from moreelberaad.ui.views.learning.lessons_form import LessonForm
from moreelberaad.ui.views.learning.lessons_menu import Export, LessonMenu
from moreelberaad.ui.views.learning.lessons_reading import LessonReading
from moreelberaad.ui.views.run.panes import Pane, tight

_MOST_BESIDE, _SCROLL = 2, 60
"""Lessons that go together with the one on show; px at 100 % of a press of an arrow."""


class LessonPane(Pane):
    """`told` says what was done, `left` goes back to the list."""

    left = Signal()
    told = Signal(str)

    def __init__(
        self,
        ui: Ui,
        model: LessonsModel,
        acts: LessonsActs,
        says: LessonSays,
        export: Export | None,
    ) -> None:
        super().__init__(ui, "surface")
        self.setAccessibleName(ui.say("De les"))
        self._model, self._acts, self._says = model, acts, says
        self.menu = LessonMenu(ui, model, acts, export)
        self.reading = LessonReading(ui, model, says, self.menu)
        self.form = LessonForm(ui, model.bench)
        self.form.hide()
        self._versions = ConflictAsking(ui, self, model, acts, says)
        page = edged(ui, QWidget(), down(self.reading, self.form, None), 36, 22)
        self.stretch = Stretch(page)
        self.setLayout(tight(down(self.stretch)))
        self._connect()
        self._on_turned()

    @property
    def is_writing(self) -> bool:
        """Tell whether a lesson is written anew."""
        return not self.form.isHidden()

    def focus_first(self) -> None:
        """Put the keyboard where one reads or writes."""
        if self.is_writing:
            self.form.focus_first()
        else:
            self.reading.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, reason: str) -> None:
        """Tell in the form why it is not kept."""
        self.form.refuse(reason)

    def flush(self) -> bool:
        """Save what was typed; tells whether all of it is in the vault."""
        return not self.is_writing or self.form.writing.flush()

    @Slot()
    def close_form(self) -> None:
        """Read again; what was typed waits at its lesson, unless it was let go."""
        if self.is_writing and self.flush():
            has_keyboard = self.form.isAncestorOf(self.focusWidget() or self)
            self.form.hide()
            self._model.read()  # what is half written stands at its lesson now
            self._on_turned()
            if has_keyboard:
                self.focus_first()

    def _connect(self) -> None:
        self._model.turned.connect(self._on_turned)
        self._model.listed.connect(self._on_turned)
        self.reading.left.connect(self.left)
        self.reading.asked.connect(self._go_to)
        self.reading.scrolled.connect(self._scroll)
        self.form.left.connect(self.close_form)
        self.form.done.connect(self._keep)
        self.reading.go_on_asked.connect(self._go_on)
        self.reading.choose_asked.connect(self._versions.ask)
        self._versions.told.connect(self.told)
        self.menu.changed.connect(self.told)
        self.menu.improve_asked.connect(self._improve)
        self.menu.merge_asked.connect(self._ask_merge)
        self.menu.beside_asked.connect(self._ask_beside)
        self.menu.withdraw_asked.connect(self._ask_withdraw)

    @Slot()
    def _on_turned(self) -> None:
        if self.is_writing and self._model.here not in self.form.writing.of:
            if self.form.writing.is_changed:
                self.told.emit(self._ui.say("Wat je schreef is bewaard. Bij de les ga je verder."))
            self.close_form()
        self.reading.setVisible(self._model.lesson is not None and not self.is_writing)

    @Slot(object)
    def _go_to(self, lesson_id: object) -> None:
        found = next((each for each in self._model.all_ids if each == lesson_id), None)
        self._model.turn_to(found)
        self.focus_first()

    @Slot(int)
    def _scroll(self, step: int) -> None:
        bar = self.stretch.verticalScrollBar()
        bar.setValue(bar.value() + step * self._ui.look.px(_SCROLL))

    @Slot()
    def _improve(self) -> None:
        if lesson := self._model.lesson:
            self._begin((lesson,))

    @Slot()
    def _go_on(self) -> None:
        if of := self._model.draft_of(self._model.here):
            here = self._model.here
            first = sorted(of, key=lambda name: name != here)
            self._begin([each for name in first if (each := self._model.get(name))])

    def _begin(self, lessons: Sequence[KeptLesson]) -> None:
        if len(lessons) == 1:
            self.form.improve(lessons[0])
        else:
            self.form.merge(lessons)
        self._write()

    @Slot()
    def _ask_merge(self) -> None:
        if lesson := self._model.lesson:
            say = self._ui.say
            self._choose(
                (say("Voeg samen"), say("Kies een of twee lessen uit andere beraden.")),
                lesson,
                frozenset(),
                partial(self._why_not_merged, lesson),
            ).chosen.connect(partial(self._begin_merge, lesson))

    @Slot()
    def _ask_beside(self) -> None:
        if lesson := self._model.lesson:
            say = self._ui.say
            self._choose(
                (say("Hoort bij"), say("Kies de lessen die hierbij horen.")),
                lesson,
                lesson.related,
                lambda _: "",
            ).chosen.connect(partial(self._put_beside, lesson))

    def _choose(
        self,
        told: tuple[str, str],
        lesson: KeptLesson,
        ticked: frozenset[LessonId],
        refuse: Refuse,
    ) -> LessonChooser:
        others = [each for each in self._model.in_use if each.id != lesson.id]
        dialog = LessonChooser(self._ui, self.window(), *told, self._says, others, ticked, refuse)
        dialog.open()
        return dialog

    def _why_not_merged(self, lesson: KeptLesson, others: Sequence[KeptLesson]) -> str:
        if not 1 <= len(others) <= _MOST_BESIDE:
            return self._ui.say("Kies een of twee lessen.")
        sources = frozenset(each for one in (lesson, *others) for each in one.sources)
        if len(sources) < FEWEST_SESSIONS:
            return errors.sentence(self._ui, LessonsFromOneSession())
        return ""

    def _begin_merge(self, lesson: KeptLesson, others: Sequence[KeptLesson]) -> None:
        self._begin((lesson, *others))

    def _put_beside(self, lesson: KeptLesson, others: Sequence[KeptLesson]) -> None:
        if self._acts.put_beside(lesson, frozenset(each.id for each in others)):
            self.told.emit(self._ui.say("De lessen staan bij elkaar."))

    def _write(self) -> None:
        self.form.show()
        self.reading.hide()
        self.stretch.verticalScrollBar().setValue(0)
        self.form.focus_first()

    @Slot(object, object)
    def _keep(self, lessons: tuple[KeptLesson, ...], text: LessonText) -> None:
        say = self._ui.say
        is_one = len(lessons) == 1
        acts = self._acts
        done = acts.improve(lessons[0], text) if is_one else acts.merge(lessons, text)
        if done:
            self.close_form()
            self.told.emit(
                say("De les is verbeterd.") if is_one else say("De lessen zijn samengevoegd.")
            )

    @Slot()
    def _ask_withdraw(self) -> None:
        lesson, say = self._model.lesson, self._ui.say
        if lesson:
            confirm(
                self._ui,
                self.window(),
                title=say("Deze les intrekken?"),
                text=say(
                    "Intrekken kan ook later. Wat al gedrukt is, kunnen we niet terughalen. "
                    "Van de les en de versies ervoor blijft alleen een nummer over."
                ),
                action=say("Trek in"),
                then=partial(self._withdraw, lesson),
            )

    def _withdraw(self, lesson: KeptLesson) -> None:
        if self._acts.withdraw(lesson):
            self.told.emit(self._ui.say("De les is ingetrokken."))
