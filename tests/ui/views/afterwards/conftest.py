from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import Keep, Kind, Template
from moreelberaad.domain.values import Value
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.afterwards import PaperModel
from moreelberaad.ui.viewmodels.session import Desk
from moreelberaad.ui.views.afterwards.desk import PaperDesk
from moreelberaad.ui.views.closing.view import ClosingView
from tests.builders import a_session, key
from tests.desks import Disk
from tests.methods import a_column, a_field, a_method, a_step, options
from tests.ui.hands import show_active

METHOD = a_method(
    a_step(
        "ask",
        a_field("question", Kind.LINE),
        a_field("mood", Kind.LINE, keep=Keep.TRANSIENT),
        a_field("sure", Kind.CHECK),
    ),
    a_step("quiet", a_field("feelings", Kind.LIST, keep=Keep.TRANSIENT)),
    a_step(
        "choose",
        a_field("votes", Kind.TALLY, keep=Keep.NOTES, options=options("x", "y")),
        a_field(
            "ways",
            Kind.TABLE,
            columns=(a_column("way"), a_column("who", keep=Keep.TRANSIENT)),
        ),
    ),
    a_step("end", a_field("rest", Kind.LINE)),
    beside=(
        a_step("preparation", a_field("group_size_band", Kind.CHOICE, options=options("5-8"))),
    ),
)


class PaperRoom:
    """The page with all that stands behind it."""

    def __init__(self, ui: Ui, method: Template, answers: dict[str, Value]) -> None:
        written = {key(name.replace("__", ".")): value for name, value in answers.items()}
        session = replace(
            a_session(),
            template=method,
            status=Status.OPEN,
            step=None,
            minutes={},
            answers=written,
        )
        self.disk = Disk(session)
        desk = Desk(execute=self.disk.execute, sessions=self.disk.sessions)
        self.model = PaperModel(desk, session, ui.language)
        help_ = Help()
        self.view = PaperDesk(ui, self.model, help_, lambda: ClosingView(ui, self.model, help_))
        self.model.setParent(self.view)
        self.view.resize(1366, 768)

    @property
    def kept(self) -> Session:
        """Give the session as it is in the vault."""
        return self.disk.sessions.get(self.model.session.id)


Open = Callable[..., PaperRoom]


@pytest.fixture
def open_page(ui: Ui, qtbot: QtBot) -> Open:
    """Show the page in an active window, with every field there."""
    rooms: list[PaperRoom] = []

    def opened(method: Template = METHOD, **answers: Value) -> PaperRoom:
        room = PaperRoom(ui, method, answers)
        rooms.append(room)
        qtbot.addWidget(room.view)
        show_active(room.view)
        qtbot.waitUntil(lambda: room.view.form.is_whole)
        return room

    return opened
