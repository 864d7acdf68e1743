"""The closing page of a group with a screen to read back on; everything in it is invented."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from moreelberaad.domain.frames import Frame, ReadBackFrame
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.reading_back import Numbered
from moreelberaad.domain.session import Status
from moreelberaad.domain.values import Value
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.clock import StepClock
from moreelberaad.ui.viewmodels.hints import HintDesk
from moreelberaad.ui.viewmodels.publisher import Publisher
from moreelberaad.ui.viewmodels.session import Desk, SessionModel
from moreelberaad.ui.views.closing.view import ClosingView
from tests.builders import a_session
from tests.desks import Disk


class AloudTable:
    """The page with its publisher, on a session with these answers."""

    def __init__(
        self, ui: Ui, answers: Mapping[FieldKey, Value], hints: HintDesk | None = None
    ) -> None:
        session = replace(a_session(), status=Status.OPEN, step="closing", answers=answers)
        disk = Disk(session)
        desk = Desk(execute=disk.execute, sessions=disk.sessions)
        self.model = SessionModel(desk, session.id, ui.language)
        self.clock = StepClock(session.template.steps, {})
        self.publisher = Publisher(self.model, self.clock, lambda _: None, hints=hints)
        self.window = ClosingView(ui, self.model, Help(), self.publisher)
        self.window.resize(1366, 768)

    @property
    def frame(self) -> Frame:
        """Give what the room sees."""
        return self.publisher.frame

    @property
    def seen(self) -> dict[int, Value]:
        """Give the pieces that the room sees, by their numbers."""
        frame = self.frame
        pieces = frame.pieces if isinstance(frame, ReadBackFrame) else ()
        return {each.number: each.value for each in pieces if isinstance(each, Numbered)}
