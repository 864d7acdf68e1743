"""*Reeksen*: sessions of one group, what they agreed, and how often they come (ux.md 3.19)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QStackedWidget, QWidget
from typing_extensions import override

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down, words
from moreelberaad.ui.viewmodels.series import SeriesModel
from moreelberaad.ui.viewmodels.series_says import SeriesSays
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.finishing.outside import Outside
from moreelberaad.ui.views.layouts import NO_LIMIT, bare, edged, scrolled
from moreelberaad.ui.views.preparing.series_form import SeriesForm
from moreelberaad.ui.views.preparing.series_forms import SeriesForms
from moreelberaad.ui.views.preparing.series_list import SeriesList
from moreelberaad.ui.views.preparing.series_transfer import Files, Transfer
from moreelberaad.ui.views.run.keys import bind
from moreelberaad.ui.views.run.panes import Pane, tight

_LIST, _ROOM = 300, 820
"""Px at 100 %: the width of the list, and below which it comes above the form."""
_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class SeriesPage(QWidget):
    """A list of series with a form beside it, or words where there is none yet."""

    def __init__(
        self,
        ui: Ui,
        app: App,
        bench: Workbench,
        files: Files | None = None,
        outside: Outside | None = None,
    ) -> None:
        super().__init__()
        self.setAccessibleName(ui.say("Reeksen"))
        self._ui = ui
        self._model = SeriesModel(app, bench, ui.language, self)
        says = SeriesSays(self._model, ui.language, self)
        self._list, self._form = SeriesList(ui, self._model), SeriesForm(ui, self._model, says)
        self._forms = SeriesForms(ui, says, self, outside or Outside())
        self._transfer = Transfer(ui, self._model, self, files or Files())
        self._notice = Notice(ui)
        self._new = button(ui, ui.say("Nieuwe reeks"), "primary", icon="plus")
        self._take = button(
            ui, ui.say("Neem een reeks over…"), icon="download-simple"
        ).wrap_words()
        self._beside = self._build_panes()
        self._pages = QStackedWidget()
        self._build()
        self._connect()
        self._show()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """Give the regions that F6 walks."""
        return (self._list, self._form) if self._model.items else ()

    def acts(self) -> Sequence[QWidget]:
        """Give what stands on the right of the sub-bar."""
        return (self._take, self._new)

    def focus_first(self) -> None:
        """Put the focus in the list, or on what begins one."""
        first = self._list if self._model.items else self._new
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Look again at what is in the vault."""
        self._model.read()

    def flush(self) -> bool:
        """Keep what is typed; a name that may not be kept is not."""
        if self._model.chosen:
            self._form.flush()
        return True

    def wait(self) -> None:
        """Return when no file is being made or read."""
        self._transfer.model.wait()
        self._forms.model.wait()

    def _build_panes(self) -> QBoxLayout:
        left = Pane(self._ui, "window", Qt.Edge.RightEdge)
        left.setLayout(tight(down(self._list), 0, self._ui.look.px(12), 1, 0))
        right = Pane(self._ui, "surface")
        right.setLayout(tight(down(scrolled(self._form))))
        self._left = left
        beside = QBoxLayout(_BESIDE)
        beside.addWidget(left)
        beside.addWidget(right, 1)
        return beside

    def _build(self) -> None:
        ui = self._ui
        panes, none = QWidget(), QWidget()
        panes.setLayout(tight(self._beside))
        empty = ui.say("Nog geen reeks. Een reeks verbindt beraden van dezelfde groep.")
        edged(ui, none, down(words(ui, empty, "lead", token="ink2"), None), 28, 28)
        self._pages.addWidget(panes)
        self._pages.addWidget(none)
        around = QWidget()
        edged(ui, around, down(self._notice), 24, 10)
        around.hide()
        self._around = around
        column = tight(down(around, self._pages))
        column.setStretch(1, 1)
        bare(self, column)

    def _connect(self) -> None:
        self._model.changed.connect(self._show)
        self._model.failed.connect(self._tell_failure)
        self._new.clicked.connect(self._add)
        self._take.clicked.connect(self._transfer.take_over)
        self._form.hand_over_asked.connect(self._transfer.hand_over)
        self._form.remove_asked.connect(self._remove)
        self._form.says.print_asked.connect(self._forms.print_form)
        self._form.says.typing_asked.connect(self._forms.type_over)
        self._forms.told.connect(self._tell)
        self._forms.kept.connect(self._offer_back)
        self._transfer.handed_over.connect(self._tell)
        self._transfer.nothing.connect(self._tell)
        self._transfer.taken_over.connect(self._offer_back)
        self._ui.look.changed.connect(self._fold)
        bind(self, {"Ctrl+Z": self._undo, "Ctrl+Y": self._redo})

    @Slot()
    def _show(self) -> None:
        self._list.refresh()
        self._form.refresh()
        self._pages.setCurrentIndex(0 if self._model.items else 1)
        self._fold()

    @Slot()
    def _add(self) -> None:
        self._form.flush()
        self._withdraw()
        self._model.add()
        self._form.focus_first()

    @Slot()
    def _remove(self) -> None:
        if self._model.remove():
            self._offer_back(self._ui.say("Reeks verwijderd. De beraden blijven."))
            self.focus_first()

    @Slot()
    def _undo(self) -> None:
        if self._model.chosen:
            self._form.flush()
        if name := self._model.undo_name:
            self._model.undo()
            self._tell(self._ui.say("Ongedaan: {name}", name=name))

    @Slot()
    def _redo(self) -> None:
        if name := self._model.redo_name:
            self._model.redo()
            self._tell(self._ui.say("Opnieuw: {name}", name=name))

    @Slot(str)
    def _tell(self, text: str, *acts: QPushButton) -> None:
        self._around.show()
        self._notice.tell(text, *acts)

    @Slot(object)
    def _tell_failure(self, error: MoreelberaadError) -> None:
        self._tell(errors.sentence(self._ui, error))

    @Slot(str)
    def _offer_back(self, text: str) -> None:
        back = button(self._ui, self._ui.say("Zet terug"))
        back.clicked.connect(self._undo)
        self._tell(text, back)

    def _withdraw(self) -> None:
        self._notice.clear()
        self._around.hide()

    @Slot()
    def _fold(self) -> None:
        """Put the list above the form where the room is too narrow for both (ux.md 7)."""
        is_narrow = self.width() < self._ui.look.px(_ROOM)
        self._beside.setDirection(_BELOW if is_narrow else _BESIDE)
        self._left.setMaximumWidth(NO_LIMIT if is_narrow else self._ui.look.px(_LIST))
        self._left.setMinimumWidth(0 if is_narrow else self._ui.look.px(_LIST))
        one = self._list.minimumSizeHint().height() + self._ui.look.px(20)
        self._left.setMaximumHeight(max(self.height() // 3, one) if is_narrow else NO_LIMIT)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
