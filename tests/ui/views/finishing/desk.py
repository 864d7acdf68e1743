"""A page of the review on a session of which every finding is known beforehand."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from moreelberaad.application.commands import AddSession
from moreelberaad.application.exports import ExportDesk
from moreelberaad.application.ports import Recogniser
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.findings import Label, Tier
from moreelberaad.domain.policy import Policy
from moreelberaad.domain.values import Prose, Value
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.review import ReviewModel
from moreelberaad.ui.views.finishing.review_page import ReviewPage
from tests.builders import a_hit, a_lesson, a_released_session, an_agreement, lines, rows
from tests.fakes import FakeRecogniser
from tests.ui.hands import focused, press

PEOPLE = FakeRecogniser(
    {
        "Jeroen": a_hit(0, 0, "een collega", "iemand", label=Label.PERSON, tier=Tier.SURE),
        "dinsdag": a_hit(0, 0, label=Label.DATE),
    }
)
WRITTEN: dict[str, Value] = {
    "case__summary": Prose("Jeroen reed. Het was dinsdag."),
    "talk__facts": lines("Jeroen zweeg", "Niets"),
    "harvest__agreements": rows(an_agreement("Samen rijden")),
    "harvest__lessons": rows(a_lesson("Vraag het Jeroen: en anders niet")),
}


class Desk:
    """The page, its model, and what the hands do on it."""

    def __init__(self, ui: Ui, bench: Workbench, recogniser: Recogniser = PEOPLE) -> None:
        session = a_released_session(**WRITTEN)
        bench.bus.execute(AddSession(session=session))
        bench.exports = ExportDesk(
            sessions=bench.sessions,
            reviews=bench.reviews,
            recogniser=recogniser,
            policy=Policy(fewest=1),
        )
        self.model = ReviewModel(bench, session.id, ui.language)
        self.failures: list[object] = []
        self.page = ReviewPage(ui, self.model)
        self.page.resize(1366, 618)

    def begin(self) -> None:
        """Pass the names by, once the points are known."""
        self.model.wait()
        self.page.focus_first()
        press(focused(), "Return")

    def press(self, *keys: str) -> None:
        """Press keys where the keyboard is."""
        for each in keys:
            press(self.focus(), each)

    def focus(self) -> QWidget:
        """Give what has the keyboard."""
        return focused()

    def decide_all(self) -> None:
        """Take what is proposed, point by point."""
        while not self.model.is_decided:
            self.press("Return")

    def open_all(self) -> None:
        """Look at each part that is left."""
        while self.model.unopened:
            self.press("Return")
