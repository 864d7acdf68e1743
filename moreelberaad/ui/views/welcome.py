"""The page around the first steps: what the app promises on the left, one step on the right."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from moreelberaad.ui.support.logo import Logo
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, words
from moreelberaad.ui.views.layouts import Widest, bare, edged, picture
from moreelberaad.ui.views.two_panes import TwoPanes

_SIDE = 474
_STEP = 680
_ALL = 100  # of the room, up to the widest that reads well


class Welcome(QWidget):
    """Shows one step beside the four statements of ux.md 3.1."""

    def __init__(self, ui: Ui, step: QWidget) -> None:
        super().__init__()
        Widest(ui, step, _STEP)
        middle = across(None, step, None)
        middle.setStretch(1, _ALL)
        right = edged(ui, QWidget(), middle, 56, 48)
        promises = Promises(ui)
        bare(self, down(TwoPanes(ui, promises, right, fixed=promises, px=_SIDE)))


class Promises(QWidget):
    """Four statements about what the app does, and what it cannot do."""

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        say = ui.say
        heading = say("Je notities blijven op deze laptop, tot jij iets exporteert of kopieert.")
        page = down(
            Logo(ui, 40, "on_hero"),
            20,
            words(ui, heading, "heading1", token="on_hero"),
            16,
            self._promise(
                "lock-simple-fill",
                say("Versleuteld"),
                say(
                    "Alles staat in één map. Het gaat alleen open met je wachtzin of je "
                    "herstelcode."
                ),
            ),
            self._promise(
                "wifi-slash", say("Geen netwerk"), say("De app maakt nooit verbinding.")
            ),
            self._promise(
                "user-minus", say("Geen namen"), say("Er is nergens een lijst van deelnemers.")
            ),
            self._promise(
                "warning",
                say("Wat de app niet kan"),
                say("Tegen meekijken of een besmette laptop helpt de app niet."),
            ),
            None,
            spacing="lg",
        )
        edged(ui, self, page, 56, 68)

    def _promise(self, icon: str, title: str, text: str) -> QWidget:
        ui = self._ui
        said = down(
            words(ui, title, "body_strong", token="on_hero"),
            words(ui, text, token="on_hero_muted"),
            spacing="xs",
        )
        said.setSpacing(0)
        mark = picture(ui, icon, token="on_hero_muted")
        line = across(down(mark, None), said, spacing="lg")
        line.setStretch(1, 1)
        return bare(QWidget(), line)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._ui.look.color("hero"))
        painter.end()
