from __future__ import annotations

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QListView,
)

from tests.ui.hands import named, press, type_in
from tests.ui.views.new_session.page import (
    A_RESTORATIVE_TALK,
    PROCEDURE,
    Opened,
    agenda,
    answer,
    button,
    dialog,
    offered,
    says,
    says_part,
)


def test_question_three_has_no_default(opened: Opened) -> None:
    view = opened()
    radios = named(view, PROCEDURE).findChildren(QAbstractButton)

    assert not any(radio.isChecked() for radio in radios)


def test_an_occurrence_is_sent_to_the_reporting_system(opened: Opened) -> None:
    view = opened()
    button(view, "Voorval").click()

    assert says(
        view, "Is dit voorval al gemeld? Doe dat in het meldsysteem. Deze app is geen meldsysteem."
    )


@pytest.mark.parametrize(
    ("choice", "sentence"),
    [
        ("Ja", "Jullie eigen casus kan nu niet. Kies een andere, of een dilemmakaart."),
        ("Weet ik niet", "Vraag het na. Tot die tijd kun je een kaart gebruiken."),
    ],
)
def test_a_case_that_has_to_wait_does_not_begin(
    opened: Opened, choice: str, sentence: str
) -> None:
    view = opened()
    answer(view, **{PROCEDURE: choice})

    assert not button(view, "Begin beraad").isEnabled()
    assert says(view, sentence)


def test_a_case_that_comes_from_the_group_can_begin(opened: Opened) -> None:
    view = opened()
    answer(view, **{PROCEDURE: "De casus komt nog uit de groep"})

    assert button(view, "Begin beraad").isEnabled()


def test_a_small_group_hears_that_no_figures_are_shown(opened: Opened) -> None:
    view = opened()
    button(view, "t/m 4").click()

    assert says(view, "Met minder dan vijf mensen tonen we geen aantallen.")


def test_the_agenda_stands_beside_the_chosen_method(opened: Opened) -> None:
    view = opened()
    button(view, "Dilemmamethode, 2 uur").click()

    assert says(view, "12.00 tot 14.00 uur")
    assert agenda(view)[0] == "12.00, Introductie, 10 min"


def test_the_agenda_of_another_day_has_no_hours(opened: Opened) -> None:
    view = opened()
    button(view, "Dilemmamethode, 2 uur").click()
    type_in(view, "Wanneer?", "03-12-2026")

    assert says(view, "Zo verloopt het op 3 december 2026")
    assert says(view, "120 min")
    assert agenda(view)[0] == "Introductie, 10 min"


def test_space_on_the_agenda_takes_the_break_in_and_out(opened: Opened) -> None:
    view = opened()
    button(view, "Dilemmamethode, 2 uur").click()

    press(named(view, "Verloop"), "Space")
    assert "13.15, Pauze, 10 min" in agenda(view)
    press(named(view, "Verloop"), "Space")
    assert "Pauze toevoegen, 10 min" in agenda(view)


def test_all_methods_can_be_looked_through(opened: Opened) -> None:
    view = opened()
    button(view, "Alle vormen").click()
    listed = named(dialog("Alle vormen"), "Alle vormen", QListView)
    for _ in range(3):
        press(listed, "Down")
    button(dialog("Alle vormen"), "Kies deze vorm").click()

    assert button(view, "Dilemmamethode, 2 uur").isChecked()


def test_the_suggestions_follow_what_lies_on_the_table(opened: Opened) -> None:
    view = opened()
    button(view, "Eigen casus").click()
    assert offered(view) == ["Dilemmamethode", "Utrechts stappenplan", "Kort moreel beraad"]

    button(view, "Voorval").click()
    assert offered(view) == ["Just Culture herstelgesprek", "Morele nabespreking", "CURA"]


def test_a_method_from_the_whole_list_joins_the_suggestions(opened: Opened) -> None:
    view = opened()
    button(view, "Voorval").click()
    button(view, "Alle vormen").click()
    press(named(dialog("Alle vormen"), "Alle vormen", QListView), "End")
    button(dialog("Alle vormen"), "Kies deze vorm").click()

    assert offered(view) == [
        "Just Culture herstelgesprek",
        "Morele nabespreking",
        "CURA",
        "Utrechts stappenplan",
    ]


def test_a_restorative_talk_waits_for_its_four_conditions(opened: Opened) -> None:
    view = opened()
    answer(view, **A_RESTORATIVE_TALK)
    assert says(view, "Doe dit gesprek nog niet.")

    for tick in named(view, "Klaar voor dit gesprek").findChildren(QAbstractButton):
        tick.click()
    assert button(view, "Begin beraad").isEnabled()


def test_a_restorative_talk_is_refused_while_one_condition_is_open(opened: Opened) -> None:
    view = opened()
    answer(view, **A_RESTORATIVE_TALK)
    ticks = named(view, "Klaar voor dit gesprek").findChildren(QAbstractButton)
    for tick in ticks[1:]:
        tick.click()

    assert len(ticks) == 4
    assert says(view, "Doe dit gesprek nog niet.")
    assert not button(view, "Begin beraad").isEnabled()


def test_how_to_choose_in_silence_is_asked_only_where_somebody_does(opened: Opened) -> None:
    view = opened()
    button(view, "Utrechts stappenplan, 90 min").click()
    assert not says(view, "Hoe kiezen jullie in stilte?")

    button(view, "Kort moreel beraad, 60 min").click()
    assert says(view, "Hoe kiezen jullie in stilte?")


def test_a_large_group_is_offered_a_card_round(opened: Opened) -> None:
    view = opened()
    button(view, "13 of meer").click()

    assert says(view, "Splits de groep, of kies een kaartronde.")


def test_a_commander_is_talked_over_before_a_restorative_talk(opened: Opened) -> None:
    view = opened()
    answer(view)
    assert not says_part(view, "Bespreek vooraf of dat moet.")

    answer(view, **A_RESTORATIVE_TALK)
    assert says_part(view, "Bespreek vooraf of dat moet.")
