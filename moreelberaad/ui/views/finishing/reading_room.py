"""The closed reading view: it fills the window, and only the passphrase leads out of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedLayout, QWidget
from typing_extensions import override

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words
from moreelberaad.ui.viewmodels.second_reading import SecondReading
from moreelberaad.ui.viewmodels.way_out import WayOut
from moreelberaad.ui.views.finishing.leaf_page import LeafPage
from moreelberaad.ui.views.finishing.way_out_page import WayOutPage
from moreelberaad.ui.views.layouts import Width, bare
from moreelberaad.ui.views.run.panes import Pane

_WIDTH = 600


class ReadingRoom(Pane):
    """Lies over the window of a page while that page's place is out of sight and out of reach."""

    left = Signal()
    lock_asked = Signal()

    def __init__(self, ui: Ui, model: SecondReading, way: WayOut, page: QWidget) -> None:
        super().__init__(ui, "window")
        self._ui, self._model, self._window = ui, model, page.window()
        self._hidden = _place_of(page)
        self.setAccessibleName(ui.say("Tweede lezer"))
        self._leaves, self._out = LeafPage(ui, model), WayOutPage(ui, way)
        self._begin = button(ui, ui.say("Begin met lezen"), "primary")
        self._cover = self._make_cover()
        self._pages = QStackedLayout(self)
        for each in (self._cover, self._leaves, self._out):
            self._pages.addWidget(each)
        self._connect(way)
        page.destroyed.connect(self.deleteLater)

    def open(self) -> None:
        """Cover the window; its places cannot be reached by eye, mouse or key."""
        self._hidden.hide()
        self.setParent(self._window)
        self._window.installEventFilter(self)
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._model.begin()
        self._begin.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take every key that nothing here uses: none may reach the window behind."""
        event.accept()

    def _make_cover(self) -> QWidget:
        ui, say = self._ui, self._ui.say
        column = bare(
            QWidget(),
            down(
                words(ui, say("Je leest mee als tweede lezer"), "heading1"),
                words(
                    ui,
                    say(
                        "Je leest wat uit een moreel beraad verder mag, onderdeel voor "
                        "onderdeel. Bij elk onderdeel vragen we of iemand te herkennen is."
                    ),
                    "lead",
                    token="ink2",
                ),
                words(
                    ui,
                    say("We bewaren alleen ja of nee. Je naam wordt niet bewaard."),
                    "lead",
                    token="ink2",
                ),
                12,
                across(self._begin, None),
                spacing="lg",
            ),
        )
        Width(ui, column, _WIDTH)
        return bare(QWidget(), down(None, across(None, column, None), None))

    def _connect(self, way: WayOut) -> None:
        self._begin.clicked.connect(self._read)
        self._leaves.finished.connect(self._finish)
        self._leaves.stop_asked.connect(self._ask_to_stop)
        self._out.back_asked.connect(self._read)
        way.passed.connect(self._leave)
        QShortcut(QKeySequence("Ctrl+L"), self, self.lock_asked.emit)

    @Slot()
    def _read(self) -> None:
        self._pages.setCurrentWidget(self._leaves)
        self._leaves.start()

    @Slot()
    def _finish(self) -> None:
        self._model.finish()
        self._show_out()
        self._out.thank()

    @Slot()
    def _ask_to_stop(self) -> None:
        self._show_out()
        self._out.ask_to_stop()

    def _show_out(self) -> None:
        self._leaves.forget()
        self._pages.setCurrentWidget(self._out)

    @Slot()
    def _leave(self) -> None:
        """Give the window back."""
        self._window.removeEventFilter(self)
        self._hidden.show()
        self.hide()
        self.left.emit()
        self.deleteLater()


def _place_of(page: QWidget) -> QWidget:
    """Find what fills the window around a page, below the window's own stack of places."""
    window, at = page.window(), page
    while (
        (above := at.parentWidget()) is not None
        and above is not window
        and above.parentWidget() is not window
    ):
        at = above
    return at
