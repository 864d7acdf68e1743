"""The place *Kaarten*: each control is named, reached by Tab, and in sight when it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from moreelberaad.application.card_commands import ChangeCards
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.template import Text
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.cards.exchange import Around
from moreelberaad.ui.views.cards.place import CardsPlace
from tests.cards import DECK, a_whole_card, kept
from tests.ui.cards_on_paper import FakeSheets
from tests.ui.hands import show_active
from tests.ui.hinting import FakeRecogniser
from tests.ui.settled import settle

from .amiss import amiss


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("with_cards", [True, False])
def test_every_control_has_a_name_and_is_reached_by_tab(  # noqa: PLR0913 - a window is this much
    ui: Ui,
    app: App,
    bench: Workbench,
    recogniser: FakeRecogniser,
    clothe: Callable[[QWidget], None],
    *,
    scale: float,
    with_cards: bool,
) -> None:
    vars(bench)["recogniser"] = recogniser
    if with_cards:
        themed = replace(
            a_whole_card(),
            themes=(app.card_words().theme("Nacht"),),
            questions=(Text({"nl": "Wie?"}),),
        )
        cards = {each.id: kept(each) for each in (themed, a_whole_card("twee", "Groen"))}
        bench.bus.execute(ChangeCards(decks={DECK.id: DECK}, cards=cards))
    ui.look.choose(theme=ui.look.theme, scale=scale)
    place = CardsPlace(ui, app, bench, Around(sheets=FakeSheets()))
    place.resize(1366, 660)
    clothe(place)
    show_active(place)
    place.show_here()
    settle(place, place.model.wait)

    assert amiss(place) == []
