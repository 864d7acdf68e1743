from __future__ import annotations

from moreelberaad.domain.template import Keep, Kind
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.run.help_cards import help_cards
from tests.builders import key
from tests.methods import a_field, a_method, a_step, options
from tests.ui.hands import said

from .conftest import Enter
from .room import Room
from .seeing import click, texts

THERE = key("open.commander_present")
_TALLY = a_field("first_tally", Kind.TALLY, options=options("A", "B"))
METHOD = a_method(
    a_step("open", a_field("commander_present", Kind.CHECK, keep=Keep.TRANSIENT)),
    a_step("ask", a_field("facts", Kind.LIST)),
    a_step("weigh", a_field("arguments", Kind.LIST)),
    a_step("choose", _TALLY),
    a_step("talk", a_field("second_tally", Kind.TALLY, options=options("A", "B"))),
    a_step("end", a_field("x", Kind.LINE)),
)
ROLE = "De commandant: spreekt als laatste"
AWAY = "Vraag de commandant of die deze stap even weggaat."


def cards(ui: Ui, room: Room) -> list[str]:
    return [title for title, _ in help_cards(ui, room.model).cards]


def test_a_commander_who_comes_in_is_told_about_at_once(enter: Enter) -> None:
    room = enter("open", METHOD)
    before = [words for words in said(room.view) if words.startswith(ROLE)]
    room.model.edit(THERE, True)  # noqa: FBT003 - a value
    room.model.flush()

    assert (before, len([each for each in said(room.view) if each.startswith(ROLE)])) == ([], 1)


def test_in_the_silent_choice_the_commander_may_go_out(enter: Enter) -> None:
    there = enter("choose", METHOD, open__commander_present=True)
    alone = enter("choose", METHOD, open__commander_present=False)

    assert AWAY in said(there.view)
    assert AWAY not in said(alone.view)


def test_other_steps_say_nothing_of_a_commander(ui: Ui, enter: Enter) -> None:
    assert (
        help_cards(ui, enter("talk", METHOD, open__commander_present=True).model).commander == ""
    )


def test_arguments_are_weighed_in_a_table_and_in_the_talk_after_the_choice(
    ui: Ui, enter: Enter
) -> None:
    found = {step: cards(ui, enter(step, METHOD)) for step in ("open", "weigh", "choose", "talk")}

    assert found == {
        "open": [],
        "weigh": ["Tegenspraakronde"],
        "choose": [],
        "talk": ["Tegenspraakronde"],
    }


def test_a_card_unfolds_its_four_lines(enter: Enter) -> None:
    view = enter("weigh", METHOD).view
    line = "Niemand reageert tot de ronde klaar is. Passen mag."
    assert line not in texts(view)
    click(view, "Tegenspraakronde")

    assert line in texts(view)


def test_where_facts_are_asked_a_card_asks_whether_it_is_a_question(ui: Ui, enter: Enter) -> None:
    assert cards(ui, enter("ask", METHOD)) == ["Is dit een vraag?"]
