from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from moreelberaad.domain.frames import RevealFrame
from moreelberaad.domain.template import Kind
from moreelberaad.domain.values import Prose, Record, Tally
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.run.reveal_marks import Figures, SmallMarks
from tests.methods import a_card, a_field, a_method, a_step, options
from tests.ui.hands import focused, named, press, said, show_active

from .room import Room
from .seeing import click, press_here, texts

CODES = ("A", "B", "alternative")
BALLOT = (
    a_field("first_tally", Kind.TALLY, options=options(*CODES)),
    a_field("value_tally", Kind.TALLY, options=options("moed", "zorg")),
)
ASK = a_step("ask", a_field("dilemma", Kind.DILEMMA))
REASONS = a_field("reasons", Kind.LIST, audience=True)
METHOD = a_method(ASK, a_step("choose", *BALLOT, REASONS), a_step("talk", REASONS), a_step("end"))
CARD_ROUND = a_method(
    a_step("read", a_field("card", Kind.CARD)),
    a_step("choose", *BALLOT),
    a_step("reveal"),
    a_step("talk", REASONS),
    a_step("end"),
)
DILEMMA = Record({"option_a": Prose("Doorgaan"), "option_b": Prose("Stoppen")})
Lead = Callable[..., Room]


@pytest.fixture
def lead(ui: Ui, qtbot: QtBot) -> Lead:
    """Lead a session in which so many chose A, B and something else."""
    rooms: list[Room] = []

    def at(*counts: int, step: str = "choose", is_card_round: bool = False) -> Room:
        tally = Tally(dict(zip(CODES, counts, strict=False)))
        answers = {"choose.first_tally": tally} if counts else {}
        card = a_card("kaart")
        first = {"read.card": card.id} if is_card_round else {"ask.dilemma": DILEMMA}
        method = CARD_ROUND if is_card_round else METHOD
        room = Room(ui, step, {**first, **answers}, method, (card,), has_screen=True)
        rooms.append(room)
        qtbot.addWidget(room.view)
        show_active(room.view)
        return room

    return at


def numbers(window: QWidget) -> list[str]:
    """Give what stands in the boxes, also out of sight."""
    return [box.cleanText().strip() for box in window.findChildren(QSpinBox)]


def asks_how(window: QWidget) -> bool:
    return HOW in texts(window)


def _boxes(window: QWidget) -> list[QSpinBox]:
    return [box for box in window.findChildren(QSpinBox) if box.isVisible()]


HOW = "Hoe kiezen jullie?"


def count_slips(room: Room, *counts: int) -> None:
    """Count the slips of a round by keys alone."""
    people = named(room.view, "Hoeveel mensen kiezen mee?")
    people.setFocus()
    press(people, str(sum(counts)))
    press(named(room.view, "Briefjes tellen"), "Space")
    dialog = QApplication.activeModalWidget()
    assert dialog
    for box, number in zip(dialog.findChildren(QSpinBox), counts, strict=False):
        box.setFocus()
        press(box, str(number))
    press(named(dialog, "Bewaar de telling"), "Space")
    press(named(dialog, "Klaar"), "Space")


def test_the_words_stand_in_the_place_of_the_numbers(lead: Lead) -> None:
    room = lead(3, 3, 2)

    assert "De groep is verdeeld." in texts(room.view)
    assert not asks_how(room.view)
    assert not any(numbers(room.view))
    assert not room.view.findChildren(Figures)


@pytest.mark.parametrize("counts", [(2, 1, 1), (8, 0, 0), (7, 1, 0), (5, 2, 1), (3, 2, 0)])
def test_figures_that_could_point_at_someone_cannot_be_asked_for(
    lead: Lead, counts: tuple[int, ...]
) -> None:
    room = lead(*counts)

    assert "Toon aantallen" not in texts(room.view)
    assert not any(numbers(room.view))


def test_figures_are_shown_to_the_facilitator_alone_at_first(lead: Lead) -> None:
    room = lead(3, 3, 2)
    press_here("F5")

    click(room.view, "Toon aantallen")

    assert named(room.view, "Drie kozen A, drie kozen B, twee kozen keuze alternative")
    assert {"Doorgaan", "Stoppen", "drie", "twee"} <= set(said(room.view))
    assert "Alleen jij ziet de aantallen. Nog een keer F5 zet ze op het scherm." in said(room.view)
    assert isinstance(room.publisher.frame, RevealFrame)
    assert room.publisher.frame.figures is None


def test_f5_puts_the_words_on_the_screen_and_then_the_figures(lead: Lead) -> None:
    room = lead(3, 3, 2)
    press_here("F5")
    assert "Staat op het scherm" in texts(room.view)

    click(room.view, "Toon aantallen")
    press_here("F5")

    assert isinstance(room.publisher.frame, RevealFrame)
    assert room.publisher.frame.figures == Tally({"A": 3, "B": 3, "alternative": 2})
    assert "Iedereen ziet de aantallen." in said(room.view)


def test_hidden_figures_are_gone_from_window_and_screen(lead: Lead) -> None:
    room = lead(3, 3, 2)
    click(room.view, "Toon aantallen")
    press_here("F5")
    press_here("F5")

    click(room.view, "Verberg aantallen")

    assert not [each for each in room.view.findChildren(SmallMarks) if each.isVisible()]
    assert isinstance(room.publisher.frame, RevealFrame)
    assert room.publisher.frame.figures is None


def test_the_reveal_takes_the_place_of_the_question_how(lead: Lead) -> None:
    room = lead()
    assert asks_how(room.view)
    press_here("F5")
    assert not isinstance(room.publisher.frame, RevealFrame)

    count_slips(room, 4, 3)

    assert "De meesten kozen A." in texts(room.view)
    assert not asks_how(room.view)
    assert focused().accessibleName() == "Op het scherm"


def test_no_number_of_a_choice_can_be_typed_in_the_step(lead: Lead) -> None:
    room = lead()

    names = [box.accessibleName() for box in room.view.findChildren(QSpinBox)]
    assert names == ["Hoeveel mensen kiezen mee?"]


def test_who_chooses_again_is_asked_how_and_tells_the_room_nothing(lead: Lead) -> None:
    room = lead(7, 1, 0)
    press_here("F5")
    assert isinstance(room.publisher.frame, RevealFrame)

    click(room.view, "Kies opnieuw")

    assert asks_how(room.view)
    assert not any(numbers(room.view))
    assert focused().accessibleName() == "Hoeveel mensen kiezen mee?"
    assert "Vrijwel iedereen koos A." not in texts(room.view)
    assert not isinstance(room.publisher.frame, RevealFrame)


def test_who_chooses_again_may_let_it_stand(lead: Lead) -> None:
    room = lead(7, 1, 0)
    click(room.view, "Kies opnieuw")

    press(named(room.view, "Laat de telling staan"), "Space")

    assert "Vrijwel iedereen koos A." in texts(room.view)
    assert focused().accessibleName() == "Op het scherm"


def test_what_is_chosen_again_takes_the_place_of_the_first_count(lead: Lead) -> None:
    room = lead(7, 1, 0)
    click(room.view, "Kies opnieuw")
    count_slips(room, 3, 5)
    assert "De meesten kozen B." in texts(room.view)

    room.model.undo()

    assert "Vrijwel iedereen koos A." in texts(room.view)


def test_a_round_that_is_undone_is_asked_again(lead: Lead) -> None:
    room = lead()
    count_slips(room, 4, 3)

    room.model.undo()

    assert asks_how(room.view)
    assert "De meesten kozen A." not in texts(room.view)


def test_a_step_that_was_left_shows_its_outcome(lead: Lead) -> None:
    room = lead()
    count_slips(room, 6, 0)

    room.model.go_to("talk")
    room.model.go_to("choose")

    assert "Vrijwel iedereen koos A." in texts(room.view)
    assert not _boxes(room.view)


@pytest.fixture
def twice(ui: Ui, qtbot: QtBot) -> Room:
    """Lead a session with a second round, in its step, when the first was counted."""
    again = a_field("second_tally", Kind.TALLY, options=options(*CODES))
    steps = (a_step("choose", *BALLOT), a_step("talk", REASONS, again), a_step("end"))
    room = Room(ui, "choose", {"choose.first_tally": _tally(3, 3, 2)}, a_method(*steps))
    qtbot.addWidget(room.view)
    show_active(room.view)
    return room


def test_a_second_round_is_asked_for_where_it_is_counted(twice: Room) -> None:
    click(twice.view, "Naar de tweede ronde")

    assert twice.model.step.id == "talk"
    assert asks_how(twice.view)
    reasons, how = named(twice.view, "reasons"), named(twice.view, HOW)
    page = twice.view
    assert reasons.mapTo(page, QPoint()).y() < how.mapTo(page, QPoint()).y()


def test_what_the_step_before_put_on_the_screen_stays_while_the_next_is_made(lead: Lead) -> None:
    room = lead(3, 3, 2)
    press_here("F5")
    room.model.edited.emit("talk.reasons")

    assert isinstance(room.publisher.frame, RevealFrame)


def test_a_card_round_keeps_the_outcome_for_the_reveal(lead: Lead) -> None:
    room = lead(3, 3, 2, is_card_round=True)
    assert "De groep is verdeeld." not in texts(room.view)
    assert "Geteld." in texts(room.view)

    room.model.go_to("reveal")
    assert "De groep is verdeeld." in texts(room.view)
    click(room.view, "Toon aantallen")

    assert "option_a van kaart" in said(named(room.view, _SPOKEN))


_SPOKEN = "Drie kozen A, drie kozen B, twee kozen keuze alternative"


def test_a_second_round_on_the_closing_page_is_told_there(ui: Ui, qtbot: QtBot) -> None:
    again = a_step("end", a_field("second_tally", Kind.TALLY, options=options(*CODES)))
    counted = {"choose.first_tally": _tally(3, 3, 2), "end.second_tally": _tally(5, 3, 0)}
    room = Room(ui, "end", counted, a_method(a_step("choose", *BALLOT), again))
    qtbot.addWidget(room.view)
    show_active(room.view)

    told = "De eerste en de tweede keuze verschillen. Wat maakte het verschil?"
    assert {"De meesten kozen A.", told} <= set(said(room.view))
    assert not any(numbers(room.view))
    click(room.view, "Toon aantallen")
    assert {"vijf", "drie", "niemand"} <= set(said(room.view))


def test_a_second_round_on_the_closing_page_is_asked_for_first(ui: Ui, qtbot: QtBot) -> None:
    again = a_step(
        "end",
        a_field("consent", Kind.LINE),
        a_field("second_tally", Kind.TALLY, options=options(*CODES)),
    )
    room = Room(ui, "end", {}, a_method(a_step("choose", *BALLOT), again))
    qtbot.addWidget(room.view)
    show_active(room.view)
    assert asks_how(room.view)

    count_slips(room, 4, 2)

    assert "De meesten kozen A." in said(room.view)
    assert not _boxes(room.view)


def _tally(*counts: int) -> Tally:
    return Tally(dict(zip(CODES, counts, strict=False)))
