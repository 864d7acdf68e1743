"""What stands beside a session: help, cards, what is kept apart, looking back, practising."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import partial

from moreelberaad.application.apart_commands import SetApart
from moreelberaad.application.commands import AddSession
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.apart import Part
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.values import Prose
from tests.builders import a_session, an_agreement, key, rows
from tests.cli.program import PASSPHRASE

from .during import DURING
from .visit import Open, Visit, large, the_example

CARD = {"k2": {"card_id": "starter-01"}}


def _card(step: str, visit: Visit) -> None:
    """Lead a card round, with its card on the table."""
    document = {
        "format": "moreelberaad.session/1",
        "method": "card_round",
        "title": "Kaartronde",
        "status": "open",
        "held_on": date(2026, 11, 12),
        "step": step,
        "answers": CARD,
    }
    visit.make_vault()
    visit.enter(visit.keep(document))


def _reading_aloud(visit: Visit) -> None:
    DURING["closing"](visit)
    visit.press("Lees voor op het scherm")


def _writer(visit: Visit) -> None:
    DURING["step-a5"](visit)
    visit.keyboard.press("Ctrl+Shift+S")


def _break_until(visit: Visit) -> None:
    DURING["break-asked"](visit)
    visit.press("tot … uur")


def _dissent(visit: Visit) -> None:
    DURING["step-a7"](visit)
    if visit.shows("Wat je ziet"):  # in large text the questions take the place of the work
        visit.press("Vragen", group="Wat je ziet")
    visit.press("Tegenspraakronde")


def _rephrasing(visit: Visit) -> None:
    visit.make_vault()
    visit.enter(visit.keep(the_example(step="a3", answers={})))
    visit.press("Herformuleer")


def _glossary(visit: Visit) -> None:
    DURING["step-a3"](visit)
    visit.keyboard.press("F1")
    visit.settle()


def _about_methods(visit: Visit) -> None:
    visit.make_vault()
    visit.start()
    visit.unlock()
    visit.wait_for("Nieuw beraad")
    visit.keyboard.press("F1")
    visit.press(visit.window.ui.say("Begrippen"))
    visit.press(visit.window.ui.say("Over de methoden"))


def _route(visit: Visit) -> None:
    visit.make_vault()
    visit.start()
    visit.unlock()
    visit.press("Vul de meldroute in")


def _apart(visit: Visit, session: Session) -> None:
    parts = tuple(Part(field=each) for each in (FieldKey("a2.case_summary"), FieldKey("a4.facts")))
    kept = tuple(part for part in parts if part.field in session.answers)
    with visit.app.unlock(visit.app.world.default_vault, PASSPHRASE) as bench:
        bench.bus.execute(SetApart(session=session.id, parts=kept))


def _closing_apart(visit: Visit) -> None:
    visit.make_vault()
    session = visit.keep(the_example())
    with visit.app.unlock(visit.app.world.default_vault, PASSPHRASE) as bench:
        found = bench.sessions.get(session)
    _apart(visit, found)
    visit.enter(session)


def _follow_up(visit: Visit) -> None:
    """Look back on a focus group of some weeks ago."""
    visit.make_vault()
    with visit.app.unlock(visit.app.world.default_vault, PASSPHRASE) as bench:
        bench.bus.execute(AddSession(session=_focus_group(visit, bench)))
    visit.start()
    visit.unlock()
    visit.press("Afronden")
    visit.press("Open")
    visit.press("1. Nalezen")
    visit.press("Vul de terugblik in")


def _focus_group(visit: Visit, _: Workbench) -> Session:
    agreed = an_agreement()
    return replace(
        a_session(),
        template=visit.app.templates.get("jc_focus_group"),
        title=Prose("Nachtrit"),
        status=Status.RELEASED,
        held_on=date(2026, 10, 6),
        closed_on=date(2026, 10, 6),
        answers={key("h6.agreements"): rows(agreed, agreed)},
    )


def _practice(visit: Visit) -> None:
    visit.make_vault()
    visit.start()
    visit.unlock()
    visit.press("Oefenen")
    visit.settle()


def _criteria(visit: Visit) -> None:
    DURING["closed"](visit)
    visit.press("Kijk terug met criteria")


BESIDE: Mapping[str, Open] = {
    **{f"card-{step}": partial(_card, step) for step in ("k2", "k3", "k4", "k5")},
    "reading-aloud": _reading_aloud,
    "reading-aloud-large": partial(large, _reading_aloud),
    "card-k5-large": partial(large, partial(_card, "k5")),
    "writer": _writer,
    "break-until": _break_until,
    "dissent": _dissent,
    "rephrasing": _rephrasing,
    "rephrasing-large": partial(large, _rephrasing),
    "glossary": _glossary,
    "glossary-large": partial(large, _glossary),
    "about-methods": _about_methods,
    "route": _route,
    "route-large": partial(large, _route),
    "closing-apart": _closing_apart,
    "follow-up": _follow_up,
    "follow-up-large": partial(large, _follow_up),
    "practice-large": partial(large, _practice),
    "criteria": _criteria,
}
