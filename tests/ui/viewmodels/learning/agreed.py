"""Agreements around 1 December 2026, the day of the tests; all of it is invented."""

from __future__ import annotations

from datetime import date

from moreelberaad.application.agreements import Agreement, agreements_in
from moreelberaad.application.commands import AddSession
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.values import Prose, Record, Row
from moreelberaad.ui.viewmodels.learning.agreements import AgreementsModel
from tests.builders import a_session, key, row, rows

LATER = date(2026, 12, 31)
TODAY = date(2026, 12, 1)
STOP, BRIEFING, ROSTER = "Wie roept stop", "Tegenspraak in de briefing", "Rooster eerder klaar"
QUESTION, DONE = "Vraag aan de leiding", "Klaar is klaar"
PLACE = key("h6.agreements")


def agreed(action: str, follow_up: date | None = None, status: str = "") -> Row:
    cells = {"follow_up_date": follow_up} if follow_up else {}
    stands = {"status": status} if status else {}
    return row(action=Prose(action), owner_role=Prose("de planner"), **cells, **stands)


ROWS = (
    agreed(STOP, TODAY),
    agreed(BRIEFING, date(2026, 11, 9)),
    agreed(ROSTER, date(2026, 12, 20), "continue"),
    agreed(QUESTION),
    agreed(DONE, date(2026, 11, 1), "done"),
)
CHAIN = Record({"output": Prose("Stopregel"), "outcome": Prose("Eerder melden")})


def a_closed_session(bench: Workbench, *agreements: Row, series: str = "Eik") -> Session:
    return a_session(
        id=bench.desk.chance.session_id(),
        template=bench.templates.get("jc_focus_group"),
        status=Status.RELEASED,
        held_on=date(2026, 10, 1),
        closed_on=date(2026, 10, 1),
        series=Prose(series) if series else None,
        answers={PLACE: rows(*(agreements or ROWS)), key("h6.theory_of_change"): CHAIN},
    )


def keep(bench: Workbench, *agreements: Row, series: str = "Eik") -> SessionId:
    session = a_closed_session(bench, *agreements, series=series)
    bench.bus.execute(AddSession(session=session))
    return session.id


def kept(bench: Workbench, session: SessionId, action: str) -> Agreement:
    """Read one agreement as the vault has it."""
    found = agreements_in((bench.sessions.get(session),))
    return next(each for each in found if each.action == Prose(action))


def session_of(model: AgreementsModel) -> SessionId:
    assert model.agreement is not None
    return model.agreement.session


def on_show(model: AgreementsModel) -> str:
    return model.agreement.action.plain if model.agreement else ""


def show(model: AgreementsModel, action: str) -> None:
    places = [place for _, listed in model.listed for place in listed]
    model.choose(places[actions(model).index(action)])


def actions(model: AgreementsModel) -> list[str]:
    places = [place for _, listed in model.listed for place in listed]
    return [each.action.plain for place in places if (each := model.at(place))]
