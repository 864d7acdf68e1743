from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from moreelberaad.domain.card_layouts import CardLayout, SheetKind
from moreelberaad.domain.errors import DiskFull
from moreelberaad.domain.template import Option, Text
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.cards.printing import PrintModel
from moreelberaad.ui.viewmodels.cards.printing_wishes import Stock, Which
from tests.cards import DECK, a_whole_card, kept
from tests.ui.cards_on_paper import LONG, FakeSheets, a_stock, approved

pytestmark = pytest.mark.usefixtures("qapp")
CARDS = (approved("a"), approved("b"), kept(a_whole_card("draft")))


def a_model(stock: Stock | None = None, sheets: FakeSheets | None = None) -> PrintModel:
    model = PrintModel(sheets or FakeSheets(), stock or a_stock(*CARDS), Language("nl"))
    model.wait()
    return model


def wished(model: PrintModel, **wishes: object) -> PrintModel:
    model.wish(replace(model.wishes, **wishes))  # type: ignore[arg-type] # parts of the wishes
    model.wait()
    return model


def going(model: PrintModel) -> list[str]:
    return [card.id for card in model.order.cards]


def test_concepts_stay_behind_unless_they_are_asked_for() -> None:
    model = a_model()
    assert (going(model), model.left_out) == (["a", "b"], 1)

    wished(model, with_drafts=True)
    assert (going(model), model.left_out) == (["a", "b", "draft"], 0)


def test_a_card_that_is_not_whole_never_goes_along() -> None:
    model = a_model(a_stock(approved("a"), kept(a_whole_card("half", option_b=""))))

    assert going(wished(model, with_drafts=True)) == ["a"]


def test_what_was_chosen_in_the_list_is_what_is_printed_first() -> None:
    chosen = a_stock(*CARDS, approved("c"), chosen=("b", "c"))

    model = a_model(chosen)

    assert going(model) == ["b", "c"]
    assert going(wished(model, which=Which.APPROVED)) == ["a", "b", "c"]


def test_the_pages_are_drawn_and_counted() -> None:
    model = a_model(a_stock(*(approved(f"k{number}") for number in range(5))))

    assert (model.number, model.number_of_sheets, len(model.pages)) == (5, 2, 4)
    assert model.can_make


def test_only_the_first_sheets_are_drawn_to_look_at() -> None:
    sheets = FakeSheets()
    model = a_model(a_stock(*(approved(f"k{number}") for number in range(480))), sheets)

    assert (model.number_of_sheets, model.shown_sheets) == (120, 3)
    assert len(sheets.drawn[-1].cards) == 12


def test_cards_that_do_not_fit_are_named_and_fit_on_a_larger_size() -> None:
    model = a_model(a_stock(approved("a"), approved("long", LONG)))

    wished(model, layout=CardLayout.A4X9)
    assert list(model.misfits) == [LONG]
    assert (len(model.pages), model.can_make) == (0, False)
    assert model.why_no_preview == "1 kaart past niet leesbaar op dit formaat."

    wished(model, layout=CardLayout.A6X4)
    assert (len(model.misfits), model.can_make) == (0, True)


def test_everyone_gets_an_a_and_a_b() -> None:
    model = wished(a_model(), kind=SheetKind.CHOICES, layout=CardLayout.A4X9, sets=10)

    assert (model.number, model.number_of_sheets, going(model)) == (20, 3, [])


def test_values_and_a_test_page_need_no_cards() -> None:
    values = (Option(code="trouw", label=Text({"nl": "Trouw"})),)
    model = a_model(Stock(deck=DECK, cards=(), values=values))
    assert model.why_no_preview == "Er is niets om af te drukken."

    assert wished(model, kind=SheetKind.VALUES).number == 1
    assert wished(model, kind=SheetKind.TEST).number_of_sheets == 1
    assert model.can_make


def test_with_only_concepts_it_says_why_there_is_nothing() -> None:
    model = a_model(a_stock(kept(a_whole_card("draft"))))

    assert model.why_no_preview == "Deze kaarten zijn nog concept, of nog niet af."


def test_a_pdf_is_made_of_all_cards_under_its_own_ending(tmp_path: Path) -> None:
    sheets, made = FakeSheets(), list[Path]()
    model = a_model(sheets=sheets)
    model.made.connect(made.append)

    model.save(tmp_path / "kaarten")
    model.wait()

    assert made == [tmp_path / "kaarten.pdf"]
    assert [(order == model.order, path) for order, path in sheets.written] == [(True, made[0])]


def test_what_stands_in_the_way_is_told_and_it_can_be_tried_again(tmp_path: Path) -> None:
    sheets, failed = FakeSheets(error=DiskFull()), list[Exception]()
    model = a_model(sheets=sheets)
    model.failed.connect(failed.append)

    model.save(tmp_path / "kaarten.pdf")
    model.wait()

    assert isinstance(failed[0], DiskFull)
    assert model.can_make


def test_paper_gets_all_pages() -> None:
    papers = list[tuple[bytes, ...]]()
    model = a_model(a_stock(*(approved(f"k{number}") for number in range(20))))
    model.paper.connect(papers.append)

    model.draw_for_paper()
    model.wait()

    assert len(papers[0]) == 10
