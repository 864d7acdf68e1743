"""The pages of *Instellingen*, with a search above them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QSizePolicy, QWidget
from typing_extensions import override

from moreelberaad.ui.fields.quiet import QuietCombo
from moreelberaad.ui.support.dressing import wear_role
from moreelberaad.ui.support.one_of_a_row import OneOfARow
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import down
from moreelberaad.ui.viewmodels.settings.pages import PageCode, SettingsPage
from moreelberaad.ui.views.layouts import bare
from moreelberaad.ui.views.run.panes import Pane

_HIGH, _BAR, _ICON, _SIDE, _WORDS = 44, 3, 20, 24, 56
"""Px at 100 %: a line, the bar of the present one, its icon, and where icon and words begin."""


class Nav(Pane):
    """One button per page; where the window is narrow they fold into a list."""

    asked = Signal(str)
    sought = Signal(str)

    def __init__(self, ui: Ui, pages: Mapping[PageCode, SettingsPage]) -> None:
        super().__init__(ui, "window", Qt.Edge.RightEdge)
        self.setAccessibleName(ui.say("Instellingen"))
        self.search = self._search()
        self._buttons = {code: _NavButton(ui, page) for code, page in pages.items()}
        for code, each in self._buttons.items():
            each.clicked.connect(partial(self.asked.emit, code))
        self._list = self._folded(pages)
        column = down(*self._buttons.values())
        column.setSpacing(0)
        self._column = bare(QWidget(), column)
        above: QBoxLayout = down(self.search, self._list)
        self._above = above
        above.setContentsMargins(*(ui.look.px(each) for each in (24, 22, 20, 14)))
        page = down(above, self._column, None)
        page.setContentsMargins(0, 0, 1, 0)
        page.setSpacing(0)
        self.setLayout(page)

    def show_page(self, code: PageCode | None) -> None:
        """Mark the page that is on show; none while somebody seeks."""
        for other, each in self._buttons.items():
            each.mark(here=other is code)
        self._list.setCurrentIndex(self._list.findData(code) if code else -1)

    def fold(self, *, on: bool) -> None:
        """Take less room, or have a line for each page again."""
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._above.setDirection(beside if on else below)
        for place in range(self._above.count()):
            self._above.setStretch(place, 1)
        self._column.setHidden(on)
        self._list.setVisible(on)

    def _search(self) -> QLineEdit:
        made, name = QLineEdit(), self._ui.say("Zoek een instelling")
        made.setAccessibleName(name)
        made.setPlaceholderText(name)
        made.setClearButtonEnabled(False)
        wear_role(made, self._ui.look, "body")
        made.textChanged.connect(self.sought)
        return made

    def _folded(self, pages: Mapping[PageCode, SettingsPage]) -> QuietCombo:
        made = QuietCombo(self._ui)
        made.setAccessibleName(self._ui.say("Instellingen"))
        for code, page in pages.items():
            made.addItem(page.title, code)
        made.activated.connect(self._choose)
        made.hide()
        return made

    @Slot(int)
    def _choose(self, at: int) -> None:
        self.asked.emit(self._list.itemData(at))


class _NavButton(OneOfARow):
    """An icon and a title; the present one is on the ground of its page, with a bar before it."""

    def __init__(self, ui: Ui, page: SettingsPage) -> None:
        super().__init__()
        self._ui, self._page = ui, page
        self.setText(page.title)
        self.setAccessibleName(page.title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        ui.look.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        px = self._ui.look.px
        metrics = QFontMetrics(self._ui.look.font("body_strong"))
        return QSize(px(_WORDS + 16) + metrics.horizontalAdvance(self._page.title), px(_HIGH))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, px, here = self._ui.look, self._ui.look.px, self.isChecked()
        painter = QPainter(self)
        if here:
            painter.fillRect(self.rect(), look.color("surface"))
            painter.fillRect(QRect(0, 0, px(_BAR), self.height()), look.color("accent"))
        icon = look.pixmap(self._page.icon, _ICON, "ink" if here else "ink2")
        painter.drawPixmap(px(_SIDE), (self.height() - px(_ICON)) // 2, icon)
        painter.setFont(look.font("body_strong" if here else "body"))
        painter.setPen(look.color("ink" if here or self.underMouse() else "ink2"))
        room = self.rect().adjusted(px(_WORDS), 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._page.title)
        painter.end()
