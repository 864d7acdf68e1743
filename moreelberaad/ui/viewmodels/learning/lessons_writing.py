"""Writing a lesson anew: what is typed is in the vault, and taken back step by step."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot

from moreelberaad.application.lesson_commands import KeepLessonDraft
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.lessons import KeptLesson, LessonText
from moreelberaad.ui.viewmodels.autosave import Autosave


class LessonWriting(QObject):
    """`failed` tells why something was not saved; it is tried again with what is typed next."""

    failed = Signal(object)

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._of: frozenset[LessonId] = frozenset()
        self._own: LessonText | None = None
        self._now: LessonText | None = None
        self._safe: LessonText | None = None
        self._steps: list[LessonText] = []
        self._at = 0
        self._saving = Autosave(self)
        self._saving.due.connect(self.flush)

    @property
    def of(self) -> frozenset[LessonId]:
        """Name the lessons that are written anew."""
        return self._of

    @property
    def is_changed(self) -> bool:
        """Tell whether there is anything that the lessons themselves do not say."""
        return self._now != self._own

    def begin(self, lessons: Iterable[KeptLesson], own: LessonText) -> LessonText:
        """Go on with what was written of these lessons, else begin with their own words."""
        self._of, self._own = frozenset(each.id for each in lessons), own
        self._now = self._safe = self._bench.lesson_drafts.all().get(self._of, own)
        self._steps, self._at = [self._now], 0
        return self._now

    def type(self, text: LessonText) -> None:
        """Save this after a pause."""
        if text != self._now:
            self._now = text
            self._saving.typed()

    def undo(self) -> LessonText | None:
        """Give what stood here a step ago, if anything did."""
        self.flush()
        return self._step(self._at - 1)

    def redo(self) -> LessonText | None:
        """Give what was taken back last, if anything was."""
        self.flush()
        return self._step(self._at + 1)

    def let_go(self) -> bool:
        """Keep nothing of it; tells whether that worked."""
        self._saving.rest()
        self._now = self._own
        return self._keep(self._own)

    @Slot()
    def flush(self) -> bool:
        """Save what was typed; tells whether all of it is in the vault."""
        self._saving.rest()
        if self._now is None:
            return True
        if self._now != self._steps[self._at]:
            self._steps[self._at + 1 :] = [self._now]
            self._at += 1
        return self._now == self._safe or self._keep(self._now)

    def _step(self, at: int) -> LessonText | None:
        if not 0 <= at < len(self._steps):
            return None
        self._at, self._now = at, self._steps[at]
        self._keep(self._now)
        return self._now

    def _keep(self, text: LessonText | None) -> bool:
        wanted = None if text == self._own else text
        try:
            self._bench.bus.execute(KeepLessonDraft(of=self._of, text=wanted))
        except MoreelberaadError as error:
            self.failed.emit(error)
            return False
        self._safe = text
        return True
