"""One line for the facilitator: what the participants see while a page lies over the work."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from moreelberaad.domain.frames import BoundaryFrame
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, words
from moreelberaad.ui.viewmodels.publisher import Publisher
from moreelberaad.ui.viewmodels.screens import Staging
from moreelberaad.ui.views.layouts import bare, picture
from moreelberaad.ui.views.stage import Stage


class RoomLine(QWidget):
    """Absent while the participants have no screen; true also where it is black or lost."""

    def __init__(self, ui: Ui, publisher: Publisher, stage: Stage | None) -> None:
        super().__init__()
        self._ui, self._publisher, self._stage = ui, publisher, stage
        self._said = words(ui, token="ink2", wrap=False)
        bare(self, across(picture(ui, "projector-screen"), self._said))
        publisher.seen_changed.connect(self.setVisible)
        publisher.changed.connect(self._follow)
        if stage:
            stage.changed.connect(self._follow)
        if not publisher.is_seen:
            self.hide()  # never `show` here: it stands nowhere yet
        self._follow()

    @Slot()
    def _follow(self) -> None:
        say = self._ui.say
        is_lost = self._stage is not None and self._stage.state is Staging.LOST
        is_shown = isinstance(self._publisher.frame, BoundaryFrame) and not is_lost
        self._said.setText(
            say("Deelnemers zien: ‘We stoppen even’") if is_shown else say("Deelnemers zien niets")
        )
