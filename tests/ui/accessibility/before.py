"""The screens on the way to a session: the door, Start, a new session."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QListView

from moreelberaad.bootstrap import Settings, fresh_recovery_code
from tests.cli.program import PASSPHRASE

from .visit import Open, Visit, large, the_example

FIRST_TITLE = "Wat bespreken jullie vandaag?"
PROCEDURE = "Loopt er een onderzoek, klacht, integriteitsmelding of procedure over deze casus?"
COMMANDER = "Is er een commandant of beoordelaar van deelnemers bij?"
METHOD = "Welke gespreksvorm past?"
NOTICED = {
    "Wat ligt er op tafel?": "Eigen casus",
    METHOD: "Dilemmamethode, 2 uur",
    PROCEDURE: "Ja",
    "Hoeveel mensen doen mee?": "13 of meer",
    COMMANDER: "Ja",
}
READY = {PROCEDURE: "Nee", "Hoeveel mensen doen mee?": "5–8", COMMANDER: "Nee"}
"""What one chooses when nothing stands in the way."""
LONG_TITLE = "Hoe gaan we om met een opdracht die niemand van ons zelf zou hebben gegeven?"
CLOSED = {"format": "moreelberaad.session/1", "method": "dilemma_method", "title": "Nachtrit"}


def _first_start(visit: Visit) -> None:
    visit.start()
    visit.wait_for("Kies een wachtzin")


def _code_sheet(visit: Visit) -> None:
    _first_start(visit)
    visit.press("Schrijf de code over")


def _code_questions(visit: Visit) -> None:
    _code_sheet(visit)
    visit.press("Ik heb de code overgeschreven")


def _code_wrong(visit: Visit) -> None:
    _code_questions(visit)
    visit.press("Controleer")


def _first_look(visit: Visit) -> None:
    _first_start(visit)
    visit.press("Ik doe dit later")
    visit.write("Typ hem nog een keer", visit.words_in("Wachtzin"))
    visit.press("Verder")
    visit.wait_for("Hoe lees je het prettigst?")


def _first_ready(visit: Visit) -> None:
    _first_look(visit)
    visit.press("Verder")


def _unlock(visit: Visit) -> None:
    visit.make_vault()
    visit.start()
    visit.wait_for("Wachtzin")


def _unlock_wrong(visit: Visit) -> None:
    _unlock(visit)
    visit.unlock("niet deze")
    visit.wait_for("Dit is niet de juiste wachtzin.")


def _unlock_by_code(visit: Visit) -> None:
    _unlock(visit)
    visit.press("Gebruik herstelcode")


def _no_vault(visit: Visit) -> None:
    visit.app.keep_settings(Settings(last_vault="weg.kluis"))
    visit.start()
    visit.wait_for("Begin opnieuw")


def _renewal(visit: Visit) -> None:
    visit.make_vault()
    code = fresh_recovery_code()
    with visit.app.unlock(visit.app.world.default_vault, PASSPHRASE) as bench:
        bench.keep_recovery_code(code)
    visit.start()
    visit.press("Gebruik herstelcode")
    visit.write("Herstelcode", code)
    visit.press("Ontgrendel")
    visit.wait_for("Kies een nieuwe wachtzin")


def _start(visit: Visit) -> None:
    _unlock(visit)
    visit.unlock()
    visit.wait_for(FIRST_TITLE)


def _start_list(visit: Visit) -> None:
    visit.make_vault()
    visit.keep(CLOSED)
    visit.start()
    visit.unlock()
    visit.wait_for("Eerder gestart")


def _start_waiting(visit: Visit) -> None:
    visit.make_vault()
    visit.keep(the_example())
    visit.start()
    visit.unlock()
    visit.wait_for("Ga verder")


def _start_busy(visit: Visit) -> None:
    visit.make_vault()
    for title in ("Wie werkt er met de feestdagen?", LONG_TITLE):
        visit.keep({**CLOSED, "title": title})
    visit.keep(the_example(step="a5"))
    visit.start()
    visit.unlock()
    visit.wait_for("Ga verder")


def _row_menu(visit: Visit) -> None:
    _start_list(visit)
    _first_row(visit, "popup")


def _delete(visit: Visit) -> None:
    _start_list(visit)
    _first_row(visit, "delete")
    visit.wait_for("Verwijder")


def _deleted(visit: Visit) -> None:
    _delete(visit)
    visit.press("Verwijder")


def _first_row(visit: Visit, what: str) -> None:
    listed = next(
        each for each in visit.window.findChildren(QListView) if hasattr(each, "menu_at")
    )
    menu = listed.menu_at(listed.model().index(0, 0))
    if what == "popup":
        menu.popup(listed.mapToGlobal(listed.rect().center()))
    else:
        menu.actions()[-1].trigger()


def _new_session(visit: Visit) -> None:
    _start(visit)
    visit.press("Nieuw beraad")
    visit.wait_for("Werktitel")


def _noticed(visit: Visit) -> None:
    _new_session(visit)
    for group, choice in NOTICED.items():
        visit.press(choice, group)


def _new_session_ready(visit: Visit) -> None:
    _new_session(visit)
    visit.write("Werktitel", "Nachtrit")
    for group, choice in (NOTICED | READY).items():
        visit.press(choice, group)


def _all_methods(visit: Visit) -> None:
    _new_session(visit)
    visit.press("Alle vormen")


def _themes(visit: Visit) -> None:
    _new_session(visit)
    visit.press("Thema’s kiezen")


def _mirror(visit: Visit) -> None:
    _noticed(visit)
    visit.press("Nee", PROCEDURE)
    visit.press("Begin beraad")


def _mirror_advice(visit: Visit) -> None:
    _mirror(visit)
    visit.press("Ja")


def _unexpected(visit: Visit) -> None:
    _start(visit)
    try:
        visit.window.ui.say("{not_given}")
    except KeyError as error:
        visit.window.tell_unexpected(KeyError, error, error.__traceback__)


BEFORE: Mapping[str, Open] = {
    "first-start-1": _first_start,
    "code-sheet": _code_sheet,
    "code-questions": _code_questions,
    "code-wrong": _code_wrong,
    "first-start-2": _first_look,
    "first-start-3": _first_ready,
    "unlock": _unlock,
    "unlock-wrong": _unlock_wrong,
    "unlock-by-code": _unlock_by_code,
    "unlock-no-vault": _no_vault,
    "renewal": _renewal,
    "start-empty": _start,
    "start-list": _start_list,
    "start-waiting": _start_waiting,
    "start-busy": _start_busy,
    "start-large": partial(large, _start_busy),
    "start-row-menu": _row_menu,
    "start-delete": _delete,
    "start-deleted": _deleted,
    "new-session": _new_session,
    "new-session-ready": _new_session_ready,
    "new-session-notices": _noticed,
    "new-session-all-methods": _all_methods,
    "new-session-large": partial(large, _new_session),
    "new-session-themes": _themes,
    "new-session-mirror": _mirror,
    "new-session-mirror-advice": _mirror_advice,
    "unexpected": _unexpected,
}
