"""The screens of a session, from its preparation to the page after closing."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QDialog

from .before import LONG_TITLE
from .visit import Open, Visit, large, the_example, the_example_until

STEPS = tuple(f"a{number}" for number in range(1, 11))
LONG = "Een zin die veel langer is dan iemand in een gesprek zou opschrijven, en nog langer"


def _step(step: str, visit: Visit) -> None:
    visit.make_vault()
    visit.enter(visit.keep(the_example_until(step)))


def _empty_step(step: str, visit: Visit) -> None:
    visit.make_vault()
    visit.enter(visit.keep(the_example(step=step, answers={})))


def _english(step: str, visit: Visit) -> None:
    visit.speak("en")
    visit.make_vault()
    visit.enter(visit.keep(the_example(step=step)))


def _long(visit: Visit) -> None:
    row = {"perspective": LONG, "value": LONG, "norm": LONG, "supports": "both"}
    dilemma = dict.fromkeys(("option_a", "option_b", "harm_a", "harm_b"), LONG)
    asked = {"moral_question": LONG, "dilemma": dilemma}
    answers = {**the_example()["answers"], "a3": asked, "a5": {"pvn": [row, row]}}
    visit.make_vault()
    visit.enter(visit.keep(the_example(step="a5", title=LONG_TITLE, answers=answers)))


def _disk_full(visit: Visit) -> None:
    visit.make_vault()
    session = visit.keep(the_example(step="a3"))
    visit.fill_the_disk()
    visit.enter(session)
    visit.press("Volgende: Verhelderingsvragen")
    visit.wait_for("Bewaar opnieuw")


def _reading(visit: Visit) -> None:
    _step("a1", visit)
    visit.press("Lees voor")


def _break_asked(visit: Visit) -> None:
    _step("a2", visit)
    visit.press("Pauze")


def _break(visit: Visit) -> None:
    _break_asked(visit)
    visit.press("Begin de pauze")
    visit.unlock()
    visit.wait_for("Ga verder")


def _boundary(visit: Visit) -> None:
    _step("a5", visit)
    visit.press("Stop: grens")


def _boundary_apart(visit: Visit) -> None:
    _boundary(visit)
    visit.press("Houd dit apart…")


def _case_gate(visit: Visit) -> None:
    visit.make_vault()
    answers = {"preparation": {"procedure_check": "from_group"}}
    visit.enter(visit.keep(the_example(step="a2", answers=answers)))


def _parking(visit: Visit) -> None:
    _step("a2", visit)
    visit.press("Parkeer")


def _locked(visit: Visit) -> None:
    _step("a2", visit)
    visit.press("Vergrendel")
    visit.wait_for("Wachtzin")


def _slips(visit: Visit) -> None:
    _step("a10", visit)
    visit.press("Vul de briefjes in")


def _unread(visit: Visit) -> None:
    answers = {key: asked for key, asked in the_example()["answers"].items() if key != "a10"}
    visit.make_vault()
    visit.enter(visit.keep(the_example(answers=answers)))
    _finish(visit)


def _closed(visit: Visit) -> None:
    _step("a10", visit)
    _finish(visit)
    visit.wait_for("Naar Start")


def _finish(visit: Visit) -> None:
    """Go through the blocks of the closing page, to the act at its end."""
    while visit.shows("Sluit beraad") and not isinstance(visit.front, QDialog):
        visit.press("Sluit beraad")


DURING: Mapping[str, Open] = {
    "preparation": partial(_step, "preparation"),
    **{f"step-{step}": partial(_step, step) for step in STEPS[:-1]},
    **{f"step-{step}-empty": partial(_empty_step, step) for step in ("a5", "a7")},
    "step-a5-large": partial(large, partial(_step, "a5")),
    "step-a5-long": _long,
    "step-a7-english": partial(_english, "a7"),
    "disk-full": _disk_full,
    "reading-aloud": _reading,
    "break-asked": _break_asked,
    "break": _break,
    "boundary": _boundary,
    "boundary-large": partial(large, _boundary),
    "boundary-apart": _boundary_apart,
    "case-gate": _case_gate,
    "parking": _parking,
    "locked-in-session": _locked,
    "closing": partial(_step, "a10"),
    "closing-empty": partial(_empty_step, "a10"),
    "closing-large": partial(large, partial(_step, "a10")),
    "closing-slips": _slips,
    "closing-unread": _unread,
    "closed": _closed,
}
