from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSpinBox, QTextEdit

from moreelberaad.ui.viewmodels.choosing import Stage
from moreelberaad.ui.views.choosing.choice import ChoiceForm
from tests.builders import tally
from tests.ui.hands import focused, named
from tests.ui.viewmodels.choosing import OPTIONS, PASSPHRASE, VALUES

from .conftest import Laptop

A, B = "Optie A, Doorgaan, Pijn: moe rijden", "Optie B, Afblazen"
OTHER = "Iets anders dan A of B"


def test_five_people_choose_and_the_leader_takes_both_tallies_home(laptop: Laptop) -> None:
    for option, value in (
        (A, "keuze care"),
        (A, None),
        (B, "keuze care"),
        (OTHER, None),
        (A, None),
    ):
        laptop.choose(option, value)
    assert laptop.says("Iedereen heeft ingeleverd.")

    laptop.press("Terug naar de gespreksleider")
    laptop.leave()

    assert laptop.table.kept == {OPTIONS: tally(A=3, B=1, alternative=1), VALUES: tally(care=2)}
    assert laptop.left == ["left"]


def test_the_whole_of_it_goes_by_keyboard(laptop: Laptop) -> None:
    for _ in range(5):
        laptop.key("Return")
        laptop.key("Space")
        laptop.key("Right")
        laptop.key("Return")
    assert laptop.model.stage is Stage.FULL
    laptop.key("Return")
    laptop.leave()

    assert laptop.table.kept == {OPTIONS: tally(A=5, B=0, alternative=0)}


def test_who_chose_nothing_is_asked_to(laptop: Laptop) -> None:
    laptop.press("Ik ben aan de beurt")
    laptop.press("Lever in en verberg")

    assert laptop.says("Kies eerst A, B of iets anders.")
    assert laptop.model.handed_in == 0


def test_wiping_takes_every_tick_away(laptop: Laptop) -> None:
    laptop.press("Ik ben aan de beurt")
    laptop.press(A)
    laptop.press("keuze trust")
    laptop.press("Wis")

    assert not any(laptop.button(name).isChecked() for name in (A, B, OTHER, "keuze trust"))


def test_another_value_comes_from_the_fixed_list_and_nothing_is_typed(laptop: Laptop) -> None:
    laptop.press("Ik ben aan de beurt")
    assert not laptop.shows("keuze honesty")
    laptop.press("andere waarde")
    laptop.press("keuze honesty")
    laptop.press("keuze trust")
    assert not laptop.button("keuze honesty").isChecked()

    kinds = (QLineEdit, QTextEdit, QPlainTextEdit)
    assert not any(each.isVisible() for kind in kinds for each in laptop.window.findChildren(kind))


def test_nothing_of_a_choice_is_left_for_the_next_person(laptop: Laptop) -> None:
    laptop.choose(A, "keuze trust")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()

    assert not laptop.page.findChildren(ChoiceForm)
    assert not any(isinstance(each, ChoiceForm) for each in gc.get_objects())


def test_left_and_right_may_change_and_the_letters_stay_with_their_words(laptop: Laptop) -> None:
    laptop.press("Ik ben aan de beurt")

    assert (laptop.button(B).x() < laptop.button(A).x()) is (laptop.model.sides == ("B", "A"))


@pytest.mark.parametrize("keys", ["Escape", "Ctrl+1", "Ctrl+G", "F1"])
@pytest.mark.parametrize("is_chosen_in", [True, False])
def test_no_key_leads_out(laptop: Laptop, keys: str, *, is_chosen_in: bool) -> None:
    if is_chosen_in:
        laptop.press("Ik ben aan de beurt")
    laptop.key(keys)

    assert (laptop.strayed, laptop.left) == ([], [])


def test_after_the_round_the_keys_are_those_of_the_window_again(laptop: Laptop) -> None:
    laptop.model.stop()
    laptop.key("Ctrl+1")

    assert laptop.strayed == ["Ctrl+1"]


def test_the_lock_still_works(laptop: Laptop) -> None:
    with laptop.qtbot.waitSignal(laptop.page.lock_asked):
        laptop.key("Ctrl+L")


def test_the_cross_of_the_window_asks_who_is_there(laptop: Laptop) -> None:
    laptop.press("Ik ben aan de beurt")
    laptop.window.close()

    assert laptop.window.isVisible()
    assert laptop.shows("Code of wachtzin")
    assert laptop.model.stage is Stage.COVERED


def test_who_leaves_the_program_leaves_a_covered_laptop(laptop: Laptop) -> None:
    laptop.press("Ik ben aan de beurt")
    app = QCoreApplication.instance()
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)  # type: ignore[union-attr]

    assert laptop.shows("Ik ben aan de beurt")
    assert laptop.model.handed_in == 0


def test_a_minute_is_announced_and_can_be_extended(laptop: Laptop) -> None:
    laptop.press("Ik ben aan de beurt")
    laptop.model.idle.nearly.emit()
    assert laptop.says("Over 20 seconden verbergen we je keuze.")

    laptop.model.idle.stirred.emit()
    assert not laptop.says("Over 20 seconden verbergen we je keuze.")

    laptop.model.idle.over.emit()
    assert laptop.shows("Ik ben aan de beurt")


def test_after_sleep_the_round_begins_anew_and_says_so(laptop: Laptop) -> None:
    laptop.choose(A)
    laptop.model.awake.slept.emit()

    assert laptop.says("Deze ronde begint opnieuw. Er is niets bewaard.")
    assert laptop.says("0 van 5 ingeleverd")


def test_after_a_lock_the_leader_begins_the_round_anew(laptop: Laptop) -> None:
    laptop.model.stop()
    laptop.page.enter()
    assert laptop.says("Deze ronde begint opnieuw. Er is niets bewaard.")
    assert not laptop.button("Begin de ronde").isEnabled()

    box = named(laptop.window, "Hoeveel mensen kiezen mee?", QSpinBox)
    assert isinstance(box, QSpinBox)
    box.setValue(6)
    laptop.press("Begin de ronde")

    assert laptop.says("0 van 6 ingeleverd")


def test_after_a_lock_the_leader_may_also_go_back_to_the_talk(laptop: Laptop) -> None:
    laptop.model.stop()
    laptop.page.enter()
    laptop.press("Terug naar het beraad")

    assert len(laptop.left) == 2


def test_the_leader_of_an_unfinished_round_stops_it_without_keeping(laptop: Laptop) -> None:
    laptop.choose(A)
    laptop.press("Terug naar de gespreksleider")
    laptop.leave()
    assert not laptop.shows("Tel de keuzes nu")

    laptop.press("Stop zonder te bewaren")

    assert (laptop.table.kept, laptop.left) == ({}, ["left"])


def test_the_leader_may_go_on_or_begin_anew(laptop: Laptop) -> None:
    laptop.choose(A)
    laptop.press("Terug naar de gespreksleider")
    laptop.leave()
    laptop.press("Ga verder met de ronde")
    assert laptop.says("1 van 5 ingeleverd")

    laptop.press("Terug naar de gespreksleider")
    laptop.leave()
    laptop.press("Begin de ronde opnieuw")
    assert laptop.says("0 van 5 ingeleverd")


def test_after_three_wrong_codes_only_the_passphrase_leads_out(laptop: Laptop) -> None:
    laptop.press("Terug naar de gespreksleider")
    for _ in range(3):
        laptop.leave("geen code")
    assert laptop.says("Nu opent alleen nog de wachtzin.")
    laptop.leave()
    assert not laptop.shows("Stop zonder te bewaren")

    laptop.leave(PASSPHRASE)

    assert laptop.shows("Stop zonder te bewaren")


def test_a_full_disk_keeps_the_round_for_another_try(laptop: Laptop) -> None:
    for _ in range(5):
        laptop.choose(A)
    laptop.table.disk.full = True
    laptop.press("Terug naar de gespreksleider")
    laptop.leave()
    assert laptop.says("Bewaren lukt niet.")

    laptop.table.disk.full = False
    laptop.press("Tel de keuzes nu")

    assert OPTIONS in laptop.table.kept


def test_tab_stays_inside(laptop: Laptop) -> None:
    laptop.press("Ik ben aan de beurt")
    for _ in range(14):
        laptop.key("Tab")
        assert laptop.page.isAncestorOf(focused())
