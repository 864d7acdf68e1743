"""The methods: those of the app with a lock, one's own with a pencil."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, line, words
from moreelberaad.ui.viewmodels.methods.items import MethodItem
from moreelberaad.ui.viewmodels.methods.methods import MethodsModel
from moreelberaad.ui.views.preparing.methods.row_painter import Row
from moreelberaad.ui.views.preparing.methods.rows import RowList
from moreelberaad.ui.views.run.panes import Pane, tight


class MethodsPane(Pane):
    """The list, and what can be done with the one that is chosen."""

    copy_asked = Signal()
    import_asked = Signal()
    remove_asked = Signal()
    about_asked = Signal()

    def __init__(self, ui: Ui, model: MethodsModel) -> None:
        super().__init__(ui, "window", Qt.Edge.RightEdge)
        self._model, self._current = model, ""
        say = ui.say
        self.list = RowList(ui, say("Gespreksvormen"))
        self._empty = words(
            ui,
            say("Je hebt nog geen eigen vorm. Kopieer er een om te beginnen."),
            "caption",
            token="ink2",
        )
        self._copy = button(ui, say("Kopieer om aan te passen"), "link", icon="plus").wrap_words()
        self._import = button(ui, say("Importeren"), "link", icon="download-simple").wrap_words()
        self._remove = button(ui, say("Verwijder"), "link", icon="x", name=say("Verwijder vorm"))
        self._about = button(ui, say("Over de methoden"), "link", icon="info")
        self._build()
        self._connect()

    def refresh(self, current: str) -> None:
        """Show the methods as they are now, and which one is on show."""
        self._current = current
        items = self._model.items
        self.list.show_rows([self._row(item) for item in items], current)
        own = {item.id for item in items if not item.built_in}
        self._empty.setHidden(bool(own))
        self._remove.setHidden(current not in own)

    def _build(self) -> None:
        px = self._ui.look.px
        acts = down(
            self._empty,
            across(self._copy, None),
            across(self._import, None, self._remove),
            across(self._about, None),
            spacing="xs",
        )
        acts.setContentsMargins(px(16), px(8), px(12), px(12))
        self.setLayout(tight(down(self.list, 8, line(self._ui), acts, None), 0, px(12), 1, 0))

    def _connect(self) -> None:
        self._copy.clicked.connect(self.copy_asked)
        self._import.clicked.connect(self.import_asked)
        self._remove.clicked.connect(self.remove_asked)
        self._about.clicked.connect(self.about_asked)
        self.list.dropped.connect(self._on_dropped)

    def _row(self, item: MethodItem) -> Row:
        icon = "lock-simple" if item.built_in else "pencil-simple"
        return Row(
            id=item.id,
            title=item.title or self._ui.say("(nog zonder naam)"),
            minutes=item.minutes,
            icon=icon if item.faultless else "warning",
            spoken=_spoken(self._ui, item),
        )

    @Slot()
    def _on_dropped(self) -> None:
        if not self._remove.isHidden():
            self.remove_asked.emit()


def _spoken(ui: Ui, item: MethodItem) -> str:
    say, minutes = ui.say, item.minutes
    if item.built_in:
        return say("{title}, {minutes} minuten, vast", title=item.title, minutes=minutes)
    if item.faultless:
        return say("{title}, {minutes} minuten, eigen vorm", title=item.title, minutes=minutes)
    return say(
        "{title}, {minutes} minuten, eigen vorm die nog niet klopt",
        title=item.title,
        minutes=minutes,
    )
