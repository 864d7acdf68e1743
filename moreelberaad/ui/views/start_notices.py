"""The lines of Start that tell which notes are wiped soon, with the way to keep them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from moreelberaad.application.erasing import Notice
from moreelberaad.domain.retention import NOTICE_DAYS
from moreelberaad.ui.support.pile import Pile
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, words
from moreelberaad.ui.views.layouts import bare, picture


class NoticeLines(QWidget):
    """One line for the last days, which stands out, and one for the days before."""

    hold_asked = Signal(object)
    """The sessions that the line is about."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self._lines = Pile(ui.look.px(16))
        bare(self, down(self._lines))

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """Tell of these, the first to go first."""
        self._lines.clear()
        for _, some in groupby(notices, key=_is_near):
            self._lines.add(self._line(tuple(some)))
        self.setHidden(not notices)

    def _line(self, notices: Sequence[Notice]) -> QWidget:
        ui, is_near = self._ui, _is_near(notices[0])
        token = "warn" if is_near else "ink"
        act = button(ui, ui.say("Zet een bewaarstop"), "link")
        said = self._sentence(notices)
        act.setAccessibleName(f"{act.text()}. {said}")  # two lines have such a button
        sessions = tuple(each.session for each in notices)
        act.clicked.connect(partial(self.hold_asked.emit, sessions))
        asked = ui.say("Is er een Woo-verzoek, klacht of onderzoek? Zet dan een bewaarstop.")
        text = words(ui, f"{said} {asked}", token=token)
        mark = picture(ui, "hourglass-medium", token="warn" if is_near else "ink2")
        row = across(down(mark, None), down(text, across(act, None), spacing="xs"), spacing="md")
        row.setStretch(1, 1)
        return bare(QWidget(), row)

    def _sentence(self, notices: Sequence[Notice]) -> str:
        ui, number, days = self._ui, len(notices), notices[0].days
        whose = ui.count("Notities van {number} beraad", "Notities van {number} beraden", number)
        when = ui.count("over {number} dag", "over {number} dagen", days)
        if number > 1 and notices[-1].days != days:
            return ui.say("{whose} worden gewist, de eerste {when}.", whose=whose, when=when)
        return ui.say("{whose} worden {when} gewist.", whose=whose, when=when)


def _is_near(notice: Notice) -> bool:
    return notice.days <= min(NOTICE_DAYS)
