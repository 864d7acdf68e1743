"""A session at its last step, with a vault in memory; everything in it is invented."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import DocumentKind, Keep, Kind, OnClose, Option
from moreelberaad.domain.values import Prose, Row, Value
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.session import Desk, SessionModel
from moreelberaad.ui.views.closing.closed import ClosedView
from moreelberaad.ui.views.closing.view import ClosingView
from tests.builders import HELD_ON, a_session, key
from tests.desks import Disk
from tests.methods import a_column, a_field, a_method, a_step, words

NOTES, WIPED = {"keep": Keep.NOTES}, {"keep": Keep.TRANSIENT}
GOING = tuple(Option(code=code, label=words(code)) for code in ("lesson", "question", "case"))
AGREEMENTS = a_field(
    "agreements",
    Kind.AGREEMENTS,
    label=words("Afspraken"),
    columns=(
        a_column("what", label=words("Wat")),
        a_column("role", kind=Kind.ROLE, label=words("Rol")),
        a_column("agrees", kind=Kind.CHECK, label=words("Weet en wil deze rol dit?")),
    ),
)
METHOD = a_method(
    a_step(
        "talk",
        a_field("facts", Kind.LIST, label=words("Feiten"), **NOTES),
        a_field("summary", Kind.PROSE, label=words("Samenvatting"), **NOTES),
        a_field("dilemma", Kind.DILEMMA, label=words("Dilemma"), **NOTES),
        a_field("feelings", Kind.PROSE, label=words("Gevoelens"), **WIPED),
        a_field("own", Kind.LINE, label=words("Conclusie"), on_close=OnClose.ASK, **WIPED),
        AGREEMENTS,
        a_field(
            "lessons",
            Kind.LESSONS,
            label=words("Lessen"),
            columns=(a_column("lesson", label=words("De les")),),
        ),
        a_field("support", Kind.LIST, DocumentKind.AGREEMENTS, label=words("Steun")),
    ),
    a_step(
        "end",
        a_field("member_check_done", Kind.CHECK, label=words("Nagelezen"), **NOTES),
        a_field("consent", Kind.CHOICES, label=words("Akkoord"), options=GOING, **NOTES),
        a_field("reread_at", Kind.LINE, label=words("Plaats bij het nalezen"), **NOTES),
        a_field(
            "eval", Kind.TALLY_SET, label=words("Evaluatie"), options=GOING[:1], points=("1", "2")
        ),
        a_field("extra", Kind.LINE, label=words("Nog iets"), **NOTES),
    ),
    beside=(
        a_step(
            "aside",
            a_field("parking_lot", Kind.LIST, label=words("Parkeerplaats"), **WIPED),
            a_field("self_check", Kind.CHOICES, label=words("Zelfcheck"), options=GOING, **NOTES),
        ),
    ),
)
FACTS, PARKED, CHECK = key("talk.facts"), key("aside.parking_lot"), key("end.member_check_done")
SUMMARY, DILEMMA = key("talk.summary"), key("talk.dilemma")
AGREED, LESSONS, OWN = key("talk.agreements"), key("talk.lessons"), key("talk.own")


def agreed(what: str, role: str = "") -> Row:
    return Row({"what": Prose(what), "role": Prose(role)})


class Table:
    """The closing page, and the page after it, in one window."""

    def __init__(self, ui: Ui, answers: Mapping[str, Value]) -> None:
        written = {key(name.replace("__", ".")): value for name, value in answers.items()}
        session = replace(
            a_session(), template=METHOD, status=Status.OPEN, step="end", answers=written
        )
        disk = Disk(session)
        self.sessions = disk.sessions
        kept = Desk(execute=disk.execute, sessions=disk.sessions)
        self.model = SessionModel(kept, session.id, ui.language)
        self._ui = ui
        self.page = ClosingView(ui, self.model, Help())
        self.page.closed.connect(self._show_closed)
        self.window = QWidget()
        QVBoxLayout(self.window).addWidget(self.page)
        self.window.resize(1366, 768)

    @property
    def kept(self) -> Session:
        """Give the session as it is in the vault."""
        self.model.flush()
        return self.sessions.get(self.model.session.id)

    def _show_closed(self, wiped: int) -> None:
        self.page.hide()
        after = ClosedView(self._ui, self.model, Help(), wiped, HELD_ON)
        layout = self.window.layout()
        assert layout is not None
        layout.addWidget(after)
        after.show()
