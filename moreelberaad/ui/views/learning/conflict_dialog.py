"""*Kies…*: the versions of one lesson side by side, of which somebody keeps one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from moreelberaad.domain.lessons import KeptLesson
from moreelberaad.lesson_words import SCOPE_NAMES
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down, words
from moreelberaad.ui.viewmodels.learning.lessons_words import LessonSays
from moreelberaad.ui.views.dialogs import Dialog
from moreelberaad.ui.views.layouts import bare
from moreelberaad.ui.views.learning.packages_going_area import WordsArea

_WIDE = 820


class ConflictDialog(Dialog):
    """`chosen` gives the version that stays."""

    chosen = Signal(object)

    def __init__(self, ui: Ui, parent: QWidget, lesson: KeptLesson, says: LessonSays) -> None:
        super().__init__(ui, parent, ui.say("Welke versie houd je?"))
        self._ui, self._says = ui, says
        self.setFixedWidth(min(ui.look.px(_WIDE), max(parent.width() - 40, ui.look.px(480))))
        contents = (lesson, *lesson.others)
        said = [self._said(each) for each in contents]
        names = dict.fromkeys(name for each in said for name in each)
        differ = {name for name in names if len({each.get(name, "") for each in said}) > 1}
        act, grid = ui.say("Houd deze"), QGridLayout()
        grid.setHorizontalSpacing(ui.look.px(24))
        grid.setVerticalSpacing(ui.look.px(10))
        for column, (content, told) in enumerate(zip(contents, said, strict=True)):
            grid.setColumnStretch(column, 1)
            number = column + 1
            title = ui.say("Versie {number}", number=number)
            grid.addWidget(words(ui, title, "heading3"), 0, column)
            # the same row for the same part, so that versions are read across
            for row, name in enumerate(names, 1):
                part = self._part(name, told.get(name, ""), differs=name in differ)
                grid.addWidget(part, row, column, Qt.AlignmentFlag.AlignTop)
            keep = button(ui, act, name=f"{act}: {title}")
            keep.clicked.connect(partial(self._choose, content))
            grid.addWidget(keep, len(names) + 1, column, Qt.AlignmentFlag.AlignLeft)
        self._area = WordsArea(ui, bare(QWidget(), grid), parent)
        self.body.addWidget(self._area)
        close = button(ui, ui.say("Annuleer"))
        close.clicked.connect(self.reject)
        self.finish_with(close)
        close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _said(self, content: KeptLesson) -> dict[str, str]:
        say = self._ui.say
        return {
            say("De les"): content.text.lesson.plain,
            **dict(self._says.told(content)),
            say("Status"): self._says.status(content),
            say("Deelbaar tot"): say(SCOPE_NAMES[content.scope]),
        }

    def _part(self, name: str, text: str, *, differs: bool) -> QWidget:
        ui = self._ui
        # a word marks the difference, for a colour alone is not seen by everyone
        above = ui.say("{name} (verschilt)", name=name) if differs else name
        told = words(ui, text or ui.say("Niets"), token="ink" if text else "ink2")
        column = down(
            words(ui, above, "label", token="warn" if differs else "ink2"), told, spacing="xs"
        )
        return bare(QWidget(), column)

    def _choose(self, content: KeptLesson, _: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt
        self.accept()
        self.chosen.emit(content)
