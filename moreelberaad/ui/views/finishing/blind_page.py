"""Reading one part without marks, marking words oneself, then comparing (ux.md 3.10)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from moreelberaad.ui.support.announce import announce
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, line, words
from moreelberaad.ui.viewmodels.blind_reading import BlindReading
from moreelberaad.ui.views.finishing.blind_side import WIDTH, BlindSide
from moreelberaad.ui.views.finishing.blind_text import BlindText
from moreelberaad.ui.views.layouts import NO_LIMIT, scrolled
from moreelberaad.ui.views.run.panes import Pane, tight

_SIDE, _TOP, _BESIDE, _LOWEST = 36, 20, 800, 180
"""Px at 100 %: room around the text, from what width both stand abreast, least of the text."""


class BlindPage(QWidget):
    """What would you point out? Nothing here tells how long that takes."""

    def __init__(self, ui: Ui, reading: BlindReading) -> None:
        super().__init__()
        self._ui, self.reading = ui, reading
        self._title = words(ui, "", "heading2")
        self.text = BlindText(ui)
        self.side = BlindSide(ui, reading)
        self._row = tight(QBoxLayout(QBoxLayout.Direction.LeftToRight))
        self._row.addWidget(self._sheet(), 1)
        self._row.addWidget(self.side, 0)
        page = QWidget()
        page.setLayout(self._row)
        column = tight(QBoxLayout(QBoxLayout.Direction.TopToBottom, self))
        column.addWidget(scrolled(page))
        self._connect()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """Give the regions of F6."""
        return self.text, self.side

    def focus_first(self) -> None:
        """Put the keyboard in the text, and on what comes next once it was compared."""
        if self.reading.is_comparing:
            self.side.focus_first()
        else:
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def refresh(self) -> None:
        """Show the part as far as it was read; the caret stays."""
        place = self.text.caret()
        self._title.setText(self.reading.title)
        self.text.show_text(self.reading.paragraphs())
        self.text.put_caret(place)
        self.side.refresh()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _sheet(self) -> QWidget:
        ui, px = self._ui, self._ui.look.px
        made = Pane(ui, "surface")
        without = words(ui, ui.say("zonder merktekens"), token="ink2")
        head = across(self._title, without, None, spacing="md")
        for each in (self._title, without):
            head.setAlignment(each, Qt.AlignmentFlag.AlignBottom)
        without.setContentsMargins(0, 0, 0, px(3))
        self.text.setMinimumHeight(px(_LOWEST))
        self.text.setViewportMargins(px(8), px(8), px(8), 0)  # or the ring is on the letters
        column = down(head, line(ui), self.text)
        column.setStretchFactor(self.text, 1)
        column.setContentsMargins(px(_SIDE), px(_TOP), px(_SIDE), px(16))
        made.setLayout(column)
        return made

    def _connect(self) -> None:
        reading, side = self.reading, self.side
        self.text.pointed.connect(reading.mark)
        side.mark_asked.connect(self._point)
        side.compare_asked.connect(self._on_compare)
        side.finish_asked.connect(lambda adding: reading.finish(adding=adding))
        reading.changed.connect(self.refresh)
        self._ui.look.changed.connect(self._arrange)
        undo = QShortcut(QKeySequence("Ctrl+Z"), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(partial(reading.take_back))

    @Slot()
    def _arrange(self) -> None:
        px, ways = self._ui.look.px, QBoxLayout.Direction
        beside = self.width() >= px(_BESIDE)
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self.side.setMinimumWidth(px(WIDTH) if beside else 0)
        self.side.setMaximumWidth(px(WIDTH) if beside else NO_LIMIT)

    @Slot()
    def _point(self) -> None:
        before = self.reading.number
        self.text.point()
        self.text.let_go()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        more = self.reading.number > before
        announce(self, self._ui.say("Gemarkeerd") if more else self._ui.say("Niet gemarkeerd"))

    @Slot()
    def _on_compare(self) -> None:
        self.reading.compare()
        self.focus_first()
        announce(self, self.side.told)
