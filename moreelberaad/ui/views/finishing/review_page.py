"""The page of the review: names first, then the desk; what is sought or went wrong between."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, down, words
from moreelberaad.ui.viewmodels.blind_reading import BlindReading
from moreelberaad.ui.viewmodels.review import ReviewModel
from moreelberaad.ui.views.errors import sentence
from moreelberaad.ui.views.finishing.blind_page import BlindPage
from moreelberaad.ui.views.finishing.names_panel import NamesPanel
from moreelberaad.ui.views.finishing.review_desk import ReviewDesk
from moreelberaad.ui.views.layouts import edged
from moreelberaad.ui.views.run.panes import Pane, tight


class ReviewPage(QWidget):
    """Anonymising (ux.md 3.10); `done` when the review leads on to the next stage."""

    done = Signal()

    def __init__(self, ui: Ui, model: ReviewModel, *, has_single_keys: bool = True) -> None:
        super().__init__()
        self._ui, self._model = ui, model
        self._has_single_keys = has_single_keys
        self._names = NamesPanel(ui)
        self._trouble = Notice(ui, "danger")
        self._waiting = words(ui, "", "lead", token="ink2")
        self._pages = QStackedWidget()
        self._first: QWidget = _sheet(ui, self._names)
        self._wait = self._wait_page()
        for page in (self._first, self._wait):
            self._pages.addWidget(page)
        self.setLayout(tight(down(self._pages)))
        self._names.told.connect(self._on_names)
        model.changed.connect(self._show_page)
        model.ready.connect(self._on_ready)
        model.failed.connect(self._on_failed)
        self._asked, self._fallen = bool(model.names), 0
        self._is_blind = False
        self._show_page()
        QTimer.singleShot(0, self, lambda: self._desk)  # together with the page it takes too long

    @cached_property
    def _desk(self) -> ReviewDesk:
        """Make the desk when it is first needed, or a moment after the page."""
        made = ReviewDesk(self._ui, self._model, has_single_keys=self._has_single_keys)
        made.done.connect(self.done)
        made.decision.blind_asked.connect(self._read_blind)
        self._pages.addWidget(made)
        return made

    @cached_property
    def _blind(self) -> BlindPage:
        reading = BlindReading(self._model, self)
        reading.done.connect(self._on_blind_read)
        made = BlindPage(self._ui, reading)
        self._pages.addWidget(made)
        return made

    def focus_first(self) -> None:
        """Put the keyboard where the work begins."""
        if not self._asked:
            self._names.focus_first()
        elif self._is_blind:
            self._blind.focus_first()
        elif self._model.is_ready:
            self._desk.decision.focus_first()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """Give the regions of F6, from left to right."""
        shown = {_DESK: lambda: self._desk.panes, _BLIND: lambda: self._blind.panes}
        return shown.get(self._page, lambda: (self._pages,))()

    @property
    def _page(self) -> int:
        if not self._asked:
            return _NAMES
        if not self._model.is_ready:
            return _WAIT
        return _BLIND if self._is_blind else _DESK

    @Slot()
    def _show_page(self) -> None:
        """Show the page of this moment; the keyboard goes along when that is another."""
        shown, page = self._pages.currentIndex(), self._page
        if page == _DESK:
            self._desk.refresh()
            self._tell_fallen()
        self._pages.setCurrentWidget(self._widget(page))
        if page != shown and self.isVisible():
            self.focus_first()

    def _widget(self, page: int) -> QWidget:
        if page == _NAMES:
            return self._first
        if page == _WAIT:
            return self._wait
        return self._desk if page == _DESK else self._blind

    @Slot()
    def _read_blind(self) -> None:
        self._is_blind = True
        self._blind.reading.begin()
        self._show_page()

    @Slot()
    def _on_blind_read(self) -> None:
        self._is_blind = False
        self._show_page()

    def _wait_page(self) -> QWidget:
        self._waiting.setText(self._ui.say("De controle zoekt punten in de notities."))
        page = Pane(self._ui, "surface")
        return edged(self._ui, page, down(self._waiting, self._trouble, None), 36, 36)

    @Slot(tuple)
    def _on_names(self, names: tuple[str, ...]) -> None:
        self._asked = True
        if names:
            self._model.look_for(names)
        self._show_page()

    @Slot()
    def _on_ready(self) -> None:
        self._trouble.clear()
        self._show_page()
        announce(self, self._ui.say("De controle is klaar."))

    def _tell_fallen(self) -> None:
        """Say that decisions fell away with the words they were about."""
        number = self._model.fallen
        if number == self._fallen:
            return
        self._fallen = number
        told = self._ui.count(
            "De tekst is veranderd. Kijk dit punt opnieuw na.",
            "De tekst is veranderd. Kijk {number} punten opnieuw na.",
            number,
        )
        if number:
            self._desk.middle.changed_text.tell(told)
        else:
            self._desk.middle.changed_text.clear()

    @Slot(object)
    def _on_failed(self, error: MoreelberaadError) -> None:
        told = sentence(self._ui, error)
        if self._page == _DESK:
            self._desk.middle.tell_trouble(told)
            return
        again = button(self._ui, self._ui.say("Probeer opnieuw"))
        again.clicked.connect(self._try_again)
        self._trouble.tell(told, again)

    @Slot()
    def _try_again(self) -> None:
        self._trouble.clear()
        self._model.look_for(self._model.names)


def _sheet(ui: Ui, panel: QWidget) -> QWidget:
    page = Pane(ui, "surface")
    page.setLayout(tight(down(panel)))
    return page


_NAMES, _WAIT, _DESK, _BLIND = range(4)
