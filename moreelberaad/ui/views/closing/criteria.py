"""Kijk terug met criteria: lists to hold a talk against, of which no tick is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from moreelberaad import wording
from moreelberaad.domain.criteria import CriteriaList
from moreelberaad.domain.errors import InputRejected
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, words
from moreelberaad.ui.views.dialogs import tell
from moreelberaad.ui.views.finishing.long_tick import LongTick
from moreelberaad.ui.views.lookup import Leaf, LookUp


class CriteriaDialog(LookUp):
    """Says of each list that it is no official measure, and from whom it comes."""

    def __init__(self, ui: Ui, parent: QWidget, lists: Sequence[CriteriaList]) -> None:
        super().__init__(ui, parent, ui.say("Kijk terug met criteria"))
        code = ui.language.code
        self.list.setVisible(len(lists) > 1)
        kept = ui.say("Je vinkjes worden niet bewaard. Ze zijn er om bij na te denken.")
        self.body.addWidget(words(ui, kept, "caption", token="muted"))
        close = button(ui, ui.say("Sluit"), "primary")
        close.clicked.connect(self.accept)
        self.finish_with(close)
        self.show_leaves(
            [Leaf(title=each.title.get(code), parts=partial(self._parts, each)) for each in lists]
        )
        first = self.findChild(LongTick)
        if first is not None:
            first.setFocus()

    def _parts(self, shown: CriteriaList) -> Sequence[QWidget]:
        ui, code = self._ui, self._ui.language.code
        unofficial = ui.say(
            "Voorbeeld, geen officieel kader. {source}", source=shown.source.get(code)
        )
        return (
            words(ui, shown.title.get(code), "heading3"),
            words(ui, unofficial, "caption", token="ink2"),
            *(LongTick(ui, item.text.get(code)) for item in shown.items),
        )


def look_back(ui: Ui, parent: QWidget, read: Callable[[], Sequence[CriteriaList]]) -> None:
    """Open the lists, or tell what is wrong with the file of one."""
    try:
        lists = read()
    except InputRejected as rejected:
        tell(ui, parent, title=ui.say("Deze lijst klopt niet"), text=_faults(ui, rejected))
    else:
        CriteriaDialog(ui, parent, lists).open()


def _faults(ui: Ui, rejected: InputRejected) -> str:
    file = str(rejected.params.get("file", ""))
    faults = [
        wording.mistake_text(ui.language, each.path, each.code, dict(each.params))
        for each in rejected.mistakes
    ]
    return "\n".join((file, *faults))
