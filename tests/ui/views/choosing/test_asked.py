from __future__ import annotations

import pytest

from moreelberaad.domain.template import Kind
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.choosing.asked import Choice, choice_in
from tests.methods import a_card, a_field, a_method, a_step, options
from tests.ui.viewmodels.choosing import METHOD, Table

CARD = a_card("nachtrit")
CARDS = a_method(
    a_step("show", a_field("card", Kind.CARD)),
    a_step("choose", a_field("first_tally", Kind.TALLY, options=options("A", "B"))),
    a_step("end", a_field("consent", Kind.LINE)),
)


@pytest.fixture
def of_a_card(ui: Ui) -> Choice:
    table = Table(method=CARDS)
    table.session.edit(CARDS.steps[0].key(CARDS.steps[0].fields[0]), CARD.id)
    return choice_in(ui, table.session, table.session.step, Help(cards=(CARD,)))


def test_what_was_written_is_asked_with_its_pijn(ui: Ui) -> None:
    table = Table()
    choice = choice_in(ui, table.session, METHOD.steps[1], Help())

    assert choice.question == "Mag het vraagwoord?"
    assert (choice.sides["A"].words, choice.sides["A"].harm) == ("Doorgaan", "moe rijden")


def test_in_a_card_round_no_pijn_is_shown(of_a_card: Choice) -> None:
    assert of_a_card.sides["A"].words == CARD.option_a.get("nl")
    assert [side.harm for side in of_a_card.sides.values()] == ["", ""]


def test_what_nobody_wrote_is_empty(ui: Ui) -> None:
    table = Table(method=CARDS)
    choice = choice_in(ui, table.session, table.session.step, Help())

    assert (choice.question, choice.sides["B"].words) == ("", "")
