from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication, QSpinBox

from moreelberaad.application.bus import Bus
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.values import Prose
from moreelberaad.ui.views.learning.agreements_files import AgreementFiles
from tests.desks import full_disk
from tests.fakes import FakeUnit
from tests.ui.hands import focused, named, press, said, type_in, type_text
from tests.ui.hinting import NAME
from tests.ui.viewmodels.learning.agreed import (
    BRIEFING,
    DONE,
    PLACE,
    QUESTION,
    ROSTER,
    STOP,
    keep,
)

from .agreements_room import Afspraken, Open

DID, CHANGED = "Wat hebben we gedaan?", "Wat veranderde er, ook onverwacht?"
FINISH, NEXT = "Rond terugblik af", "Volgende terugblik"


def test_the_list_says_what_by_whom_and_when(afspraken: Afspraken) -> None:
    by = "De planner · reeks Eik"

    assert afspraken.lines() == [
        "Terugblik nu",
        f"{BRIEFING}, {by}, stond op 9 november",
        f"{STOP}, {by}, vandaag",
        "Komende weken",
        f"{ROSTER}, {by}, 20 december",
        "Zonder datum",
        f"{QUESTION}, {by}, kies een datum",
    ]


def test_arrows_pass_over_the_headings(afspraken: Afspraken) -> None:
    assert focused() is afspraken.list
    for action in (STOP, ROSTER, QUESTION, QUESTION):
        press(afspraken.list, "Down")
        assert action in said(afspraken.page.form)

    press(afspraken.list, "Home")
    assert BRIEFING in said(afspraken.page.form)


def test_the_form_shows_who_when_and_what_was_expected(afspraken: Afspraken) -> None:
    assert {
        "De planner · reeks Eik",
        "Terugblik stond op 9 november",
        "Wat doen we",
        "Stopregel",
        "Eerder melden",
        "Nog niet geteld.",
    } <= set(said(afspraken.page.form))


def test_enter_writes_and_ctrl_enter_finishes(afspraken: Afspraken) -> None:
    press(afspraken.list, "Return")
    assert focused() is named(afspraken.window, DID)
    type_text(focused(), "Bij elke rit")
    type_in(afspraken.window, CHANGED, "Rustiger")
    afspraken.push("Doorgaan")
    type_in(afspraken.window, NEXT, "31-12-2026")

    press(focused(), "Ctrl+Return")

    assert afspraken.kept(BRIEFING) == ("continue", date(2026, 12, 31), True)
    assert afspraken.says("De terugblik is afgerond.")
    assert focused() is afspraken.list
    assert "31 december" in afspraken.lines()[-3]


def test_escape_goes_back_to_the_list(afspraken: Afspraken) -> None:
    press(afspraken.list, "Return")

    press(focused(), "Escape")

    assert focused() is afspraken.list


def test_what_is_needed_first_is_said_where_it_is_chosen(afspraken: Afspraken) -> None:
    afspraken.push(FINISH)
    assert afspraken.says("Kies eerst hoe het verder gaat")
    assert focused().accessibleName() == "Doorgaan"

    press(focused(), "Space")
    afspraken.push(FINISH)
    assert afspraken.says("Kies eerst de dag van de terugblik.")
    assert focused() is named(afspraken.window, NEXT)

    type_text(focused(), "1-1-2020")
    afspraken.push(FINISH)
    assert afspraken.says("Kies een dag die nog komt.")


def test_nothing_written_is_said_as_such(afspraken: Afspraken) -> None:
    afspraken.push("Stoppen")
    afspraken.push(FINISH)
    assert afspraken.kept(BRIEFING) == ("stopped", date(2026, 11, 9), True)

    afspraken.push("Afgerond 2")

    assert afspraken.lines()[0] == "Afgerond"
    assert afspraken.says("De vorige terugblik: besproken, niets genoteerd.")


def test_finishing_is_taken_back_and_done_again(afspraken: Afspraken) -> None:
    afspraken.push("Stoppen")
    afspraken.push(FINISH)

    press(focused(), "Ctrl+Z")
    assert afspraken.kept(BRIEFING)[0] == "open"
    assert afspraken.says("Ongedaan: terugblik afgerond")

    press(focused(), "Ctrl+Y")
    assert afspraken.kept(BRIEFING)[0] == "stopped"


def test_what_changes_by_adjusting_is_told(afspraken: Afspraken) -> None:
    told = "De woorden van de afspraak verander je in Afronden."
    assert not afspraken.says(told)

    afspraken.push("Aanpassen")

    assert afspraken.says(told)


def test_slips_are_counted_in_a_dialog_and_told_in_words(afspraken: Afspraken) -> None:
    afspraken.push("Tel de briefjes")
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    for name, number in (("Eens", 6), ("Niet eens", 2)):
        box = named(dialog, name, QSpinBox)
        assert isinstance(box, QSpinBox)
        box.setValue(number)
    press(dialog, "Return")

    assert afspraken.says("De meesten zijn het eens.")
    assert named(afspraken.window, "Tel opnieuw").isVisible()


def test_blank_slips_keep_what_was_counted(afspraken: Afspraken) -> None:
    afspraken.push("Tel de briefjes")
    dialog = QApplication.activeModalWidget()
    assert dialog is not None

    press(dialog, "Return")

    assert afspraken.says("Nog niet geteld.")


def test_a_day_is_chosen_where_there_is_none(afspraken: Afspraken) -> None:
    press(afspraken.list, "End")
    press(afspraken.list, "Return")
    assert focused() is named(afspraken.window, "Terugblik op")
    afspraken.push("Kies deze dag")
    assert afspraken.says("Kies eerst de dag van de terugblik.")

    type_text(focused(), "31-12-2026")
    afspraken.push("Kies deze dag")

    assert afspraken.kept(QUESTION)[1] == date(2026, 12, 31)
    assert "Zonder datum" not in afspraken.lines()


def test_what_is_typed_gets_a_hint_and_words_let_stand_stay_quiet(afspraken: Afspraken) -> None:
    press(afspraken.list, "Return")
    type_text(focused(), f"{NAME} deed het")
    afspraken.settle()
    afspraken.settle()
    assert named(afspraken.window, "Laat staan").isVisible()

    press(focused(), "Alt+L")
    afspraken.settle()

    assert not [each for each in said(afspraken.window) if "naam" in each]
    assert afspraken.session is not None
    assert afspraken.bench.reviews.get(afspraken.session).left.has_exactly(NAME)


def test_an_agreement_can_be_gone_to(afspraken: Afspraken) -> None:
    assert afspraken.session is not None
    afspraken.page.show_agreement(afspraken.session, PLACE, 4)

    assert afspraken.lines()[1].startswith(DONE)
    assert DONE in said(afspraken.page.form)


def test_without_agreements_it_says_so(opened: Open) -> None:
    page = opened()

    assert page.says("Geen open afspraken.")
    page.push("Afgerond 0")
    assert page.says("Nog niets afgerond.")


def test_the_file_for_a_calendar_is_made_where_one_points(
    opened: Open, bench: Workbench, tmp_path: Path
) -> None:
    target = tmp_path / "agenda.ics"
    page = opened(keep(bench), AgreementFiles(choose_calendar=lambda *_: target))

    page.push("Naar agenda")
    page.settle()

    assert "Terugblik op afspraak" in target.read_text(encoding="utf-8")
    assert page.says("agenda.ics is gemaakt.")


def test_without_a_day_to_come_there_is_nothing_for_a_calendar(opened: Open) -> None:
    page = opened(files=AgreementFiles(choose_calendar=lambda *_: Path("nergens.ics")))

    page.push("Naar agenda")

    assert page.says("Er is geen open afspraak met een dag die nog komt.")


def test_a_full_disk_is_told_and_the_words_stay(opened: Open, bench: Workbench) -> None:
    session = keep(bench)
    bench.bus = Bus(FakeUnit(), full_disk)
    page = opened(session)

    press(page.list, "Return")
    type_text(focused(), "Bij elke rit")

    assert not page.page.flush()
    assert page.says("Je tekst staat nog in het geheugen.")
    assert page.model.draft is not None
    assert page.model.draft.done == Prose("Bij elke rit")
