"""Above the page: which session is typed over, how safe it is, and the ways out."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal, Slot

from moreelberaad.domain.session import Session
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, icon_button, words
from moreelberaad.ui.viewmodels.session import SessionModel
from moreelberaad.ui.views.run.panes import Pane
from moreelberaad.ui.views.run.save_line import SaveLine

_HEIGHT = 60


class Bar(Pane):
    """Holds no clock and no break: the talk is over."""

    lock_asked = Signal()
    leaving_asked = Signal()

    def __init__(self, ui: Ui, model: SessionModel) -> None:
        super().__init__(ui, "window", Qt.Edge.BottomEdge)
        self._ui = ui
        title = words(ui, ui.say("Achteraf invoeren"), "heading2", wrap=False)
        self._about = words(ui, " · ".join(_about(ui, model.session)), token="ink2")
        leave = button(ui, ui.say("Naar Start"), "quiet", icon="arrow-left")
        lock = icon_button(ui, ui.say("Vergrendel"), "lock-simple", keys="Ctrl+L")
        self._saved = SaveLine(ui, model)
        row = across(title, self._about, None, self._saved, leave, lock)
        row.setStretch(1, 1000)
        row.setSpacing(ui.look.px(14))
        row.setContentsMargins(ui.look.px(32), 0, ui.look.px(12), 0)
        self.setLayout(row)
        leave.clicked.connect(self.leaving_asked)
        lock.clicked.connect(self.lock_asked)
        ui.look.changed.connect(self._fit)
        self._fit()

    def fold(self, *, is_narrow: bool) -> None:
        """Leave out what is not needed where there is little room."""
        self._about.setHidden(is_narrow)

    @Slot()
    def _fit(self) -> None:
        self.setFixedHeight(self._ui.look.px(_HEIGHT))


def _about(ui: Ui, session: Session) -> Iterator[str]:
    language = ui.language
    yield session.template.title.get(language.code)
    if session.series:
        yield ui.say("reeks {label}", label=session.series.plain)
    if size := _size(session, language.code):
        yield ui.say("{size} mensen", size=size)
    if session.held_on:
        yield ui.say("gehouden op {day}", day=language.day(session.held_on))


def _size(session: Session, language: str) -> str:
    for _, asked, value in session.answered():
        if asked.id == "group_size_band":
            found = (each for each in asked.options if each.code == value)
            return next((each.label.get(language) for each in found), "")
    return ""
