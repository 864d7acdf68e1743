"""Help for one screen, and the sheet of every key."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QPushButton, QWidget

from moreelberaad.domain.screen_help import KeyGroup, ScreenHelp, Topic
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import KeyCap, button, down, words
from moreelberaad.ui.views.dialogs import Dialog
from moreelberaad.ui.views.layouts import bare, edged, picture, scrolled

_WIDTH, _WIDE, _AROUND, _HIGHEST, _LOWEST = 620, 900, 200, 470, 120
"""Px at 100 %: both dialogs, what stands around their words, and how high and low these get."""
_COLUMNS = 2


class HelpDialog(Dialog):
    """What a screen is for, short advice, its keys, and where to look further."""

    def __init__(
        self,
        ui: Ui,
        parent: QWidget,
        topic: Topic,
        groups: Sequence[KeyGroup],
        more: Sequence[tuple[str, Callable[[], object]]],
    ) -> None:
        code = ui.language.code
        super().__init__(ui, parent, topic.title.get(code))
        self._ui = ui
        lead = words(ui, topic.lead.get(code), "lead", token="ink2")
        points = [_point(ui, point.get(code)) for point in topic.points]
        keys = [_group(ui, group) for group in groups]
        page = down(lead, 4, *points, 6, *keys, spacing="sm")
        self.body.addWidget(_area(ui, parent.window(), self, page, _WIDTH))
        close = button(ui, ui.say("Sluit"), "primary")
        close.clicked.connect(self.accept)
        self.finish_with(*(self._further(name, act) for name, act in more), close)
        close.setFocus()

    def _further(self, name: str, act: Callable[[], object]) -> QPushButton:
        made = button(self._ui, name)
        made.clicked.connect(self.reject)
        made.clicked.connect(act)
        return made


class KeySheet(Dialog):
    """Every key, by where it works, in two columns where there is room."""

    def __init__(self, ui: Ui, parent: QWidget, screens: ScreenHelp) -> None:
        super().__init__(ui, parent, ui.say("Alle toetsen"))
        groups = [_group(ui, group) for group in screens.groups]
        window = parent.window()
        columns = _COLUMNS if window.width() >= ui.look.px(_WIDE + 40) else 1
        grid = QGridLayout()
        grid.setHorizontalSpacing(ui.look.px(32))
        for place, column in enumerate(_balanced(groups, screens.groups, columns)):
            grid.addWidget(bare(QWidget(), down(*column, None, spacing="lg")), 0, place)
            grid.setColumnStretch(place, 1)
        self.body.addWidget(_area(ui, window, self, grid, _WIDE))
        close = button(ui, ui.say("Sluit"), "primary")
        close.clicked.connect(self.accept)
        self.finish_with(close)
        close.setFocus()


def _area(ui: Ui, window: QWidget, dialog: Dialog, page: QLayout, width: int) -> QWidget:
    dialog.setFixedWidth(min(ui.look.px(width), window.width() - ui.look.px(40)))
    inside = edged(ui, QWidget(), page, 2, 2)
    area = scrolled(inside)
    area.setAccessibleName(dialog.accessibleName())
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    room = max(ui.look.px(_LOWEST), window.height() - ui.look.px(_AROUND))
    wanted = inside.heightForWidth(dialog.width() - ui.look.px(80))
    area.setFixedHeight(min(max(wanted, inside.sizeHint().height()), ui.look.px(_HIGHEST), room))
    return area


def _point(ui: Ui, text: str) -> QWidget:
    row = QGridLayout()
    mark = picture(ui, "caret-right", side=16)
    row.addWidget(mark, 0, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words(ui, text), 0, 1)
    row.setColumnStretch(1, 1)
    return bare(QWidget(), row)


def _group(ui: Ui, group: KeyGroup) -> QWidget:
    code = ui.language.code
    rows = QGridLayout()
    rows.setVerticalSpacing(ui.look.px(5))
    rows.setHorizontalSpacing(ui.look.px(14))
    for place, key in enumerate(group.keys):
        cap = KeyCap(ui, _said(ui, key.keys))
        rows.addWidget(cap, place, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        rows.addWidget(words(ui, key.words.get(code), "caption", token="ink2"), place, 1)
    rows.setColumnStretch(1, 1)
    rows.setColumnMinimumWidth(0, ui.look.px(120))
    head = words(ui, group.title.get(code), "label")
    made = bare(QWidget(), down(head, rows, spacing="xs"))
    made.setAccessibleName(group.title.get(code))
    return made


def _said(ui: Ui, keys: str) -> str:
    """Name the arrows in the language of the window: no letter has them in its font."""
    arrows = {
        "Left": ui.say("pijl links"),
        "Up": ui.say("pijl omhoog"),
        "Down": ui.say("pijl omlaag"),
    }
    *held, last = keys.rsplit("+", 1) if not keys.endswith("+") else (keys[:-2], "+")
    return "+".join((*held, arrows.get(last, last)))


def _balanced(
    made: Iterable[QWidget], groups: Sequence[KeyGroup], columns: int
) -> list[list[QWidget]]:
    """Lay the groups out in columns of about the same height, in their order."""
    lines = sum(len(group.keys) + 2 for group in groups)
    found: list[list[QWidget]] = [[] for _ in range(columns)]
    passed = 0
    for widget, group in zip(made, groups, strict=True):
        found[min(passed * columns // lines, columns - 1)].append(widget)
        passed += len(group.keys) + 2
    return found
