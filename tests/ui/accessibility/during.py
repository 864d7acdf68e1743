"""The screens of a session, from its preparation to the page after closing."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QDialog, QSpinBox

from moreelberaad.ui.views.run.clock_menu import ClockMenu

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


def _shorten(visit: Visit) -> None:
    _step("a2", visit)
    menu = visit.window.findChild(ClockMenu)
    assert isinstance(menu, ClockMenu)
    menu.shorten()
    visit.settle()


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


def _reveal(visit: Visit, **counts: int) -> None:
    answers = the_example()["answers"]
    chosen = {**answers["a7"], "first_tally": counts}
    visit.make_vault()
    visit.enter(visit.keep(the_example(step="a7", answers={**answers, "a7": chosen})))


def _figures(visit: Visit) -> None:
    _reveal(visit, A=3, B=3, alternative=2)
    visit.press("Toon aantallen")


def _how(way: str, visit: Visit) -> None:
    answers = {key: asked for key, asked in the_example()["answers"].items() if key != "a7"}
    visit.make_vault()
    visit.enter(visit.keep(the_example(step="a7", answers=answers)))
    visit.press(way)
    for box in visit.front.findChildren(QSpinBox):
        if box.accessibleName() == visit.said("Hoeveel mensen kiezen mee?"):
            box.setValue(8)


def _round(visit: Visit) -> None:
    _how("Laptop doorgeven", visit)
    visit.press("Begin de ronde")


def _choosing(visit: Visit) -> None:
    _round(visit)
    visit.press("Ik ben aan de beurt")


def _choosing_values(visit: Visit) -> None:
    _choosing(visit)
    visit.press("andere waarde")


def _leaving_round(visit: Visit) -> None:
    _round(visit)
    visit.press("Terug naar de gespreksleider")


def _counting(way: str, visit: Visit) -> None:
    _how(way, visit)
    visit.press("Briefjes tellen" if way == "Briefjes" else "Begin de ronde")


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
    "reveal-one-sided": partial(_reveal, A=7, B=1, alternative=0),
    "reveal-few": partial(_reveal, A=2, B=1, alternative=1),
    "reveal-figures": _figures,
    "reveal-figures-large": partial(large, _figures),
    "choosing-how": partial(_how, "Laptop doorgeven"),
    "choosing-cover": _round,
    "choosing": _choosing,
    "choosing-large": partial(large, _choosing),
    "choosing-values": _choosing_values,
    "choosing-leave": _leaving_round,
    "choosing-slips": partial(_counting, "Briefjes"),
    "choosing-slips-large": partial(large, partial(_counting, "Briefjes")),
    "choosing-cards": partial(_counting, "Gekleurde kaarten"),
    "disk-full": _disk_full,
    "reading-aloud": _reading,
    "break-asked": _break_asked,
    "break": _break,
    "shorten": _shorten,
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
