from __future__ import annotations

from dataclasses import replace

import pytest

from moreelberaad.domain.card_content import CardWords, card_from
from moreelberaad.domain.card_reading import CardTold, whole
from moreelberaad.domain.cards import FRONT, Card, CardStatus
from moreelberaad.domain.deck_import import DeckImport, Outcome, PlannedRow
from moreelberaad.domain.decks import came_in
from moreelberaad.domain.errors import Mistake
from moreelberaad.domain.template import Text
from tests.cards import DECK, a_whole_card, kept
from tests.domain.planning import ASKED, Shelf, a_row, codes, outcomes


def test_a_card_that_is_not_there_is_new_and_a_draft() -> None:
    (row,) = Shelf().plan(a_row("De brug")).rows

    assert (row.outcome, row.reasons, row.before) == (Outcome.NEW, (), None)
    assert row.kept is not None
    assert (row.kept.id, row.kept.deck) == ("nieuw-1", DECK.id)
    assert row.kept.card.status is CardStatus.DRAFT
    assert not row.kept.is_own_text


def test_a_card_keeps_the_id_and_the_status_that_the_file_gives() -> None:
    (row,) = Shelf().plan(replace(a_row("De brug", "brug"), status=CardStatus.APPROVED)).rows

    assert row.kept is not None
    assert (row.kept.id, row.kept.card.status) == ("brug", CardStatus.APPROVED)


def test_the_same_file_again_changes_nothing() -> None:
    shelf = Shelf()
    file = (a_row("De brug", "brug"), a_row("De poort", number=3))
    shelf.take(*file)

    again = shelf.plan(*file)
    assert outcomes(again) == ["kept", "kept"]
    assert codes(again.rows[0]) == [("", "card_same")]
    assert (again.is_empty, again.cards, again.count(Outcome.KEPT)) == (True, {}, 2)


def test_other_words_for_a_card_that_nobody_touched_here_come_in() -> None:
    shelf = Shelf()
    shelf.take(a_row("De brug", "brug"))
    shelf.write(shelf.cards["brug"].reaching(CardStatus.APPROVED))

    (row,) = shelf.take(a_row("De oude brug", "brug")).rows
    assert row.outcome is Outcome.UPDATE
    assert row.before is not None
    assert shelf.cards["brug"].card.title.get("nl") == "De oude brug"
    assert shelf.cards["brug"].card.status is CardStatus.DRAFT
    assert outcomes(shelf.plan(a_row("De brug"))) == ["update"]


def test_words_that_were_written_here_stay() -> None:
    shelf = Shelf()
    shelf.write(kept(a_whole_card("brug", "De brug")))

    (row,) = shelf.plan(a_row("Anders", "brug")).rows
    assert (row.outcome, codes(row)) == (Outcome.KEPT, [("", "card_own_text")])
    assert row.kept is row.before


def test_a_card_that_was_renamed_here_stays_known_without_an_id() -> None:
    shelf = Shelf()
    shelf.take(a_row("De brug"))
    shelf.write(shelf.cards["nieuw-1"].saying(a_whole_card("nieuw-1", "De nieuwe brug")))

    assert outcomes(shelf.plan(a_row("De brug"))) == ["kept"]
    assert outcomes(shelf.plan(a_row("DE NIEUWE  BRUG"))) == ["kept"]


def test_a_title_is_known_in_its_own_deck_alone_and_an_id_everywhere() -> None:
    shelf = Shelf()
    shelf.write(came_in(a_whole_card("brug", "De brug"), "elders"))

    new, known = shelf.plan(a_row("De brug"), a_row("De oude brug", "brug", 3)).rows
    assert (new.outcome, known.outcome) == (Outcome.NEW, Outcome.UPDATE)
    assert known.kept is not None
    assert known.kept.deck == "elders"


def test_the_card_that_came_under_a_title_goes_before_the_one_that_took_it() -> None:
    shelf = Shelf()
    shelf.take(a_row("Oud"))
    shelf.write(shelf.cards["nieuw-1"].saying(a_whole_card("nieuw-1", "Nieuw")))
    shelf.write(kept(a_whole_card("eigen", "Oud")))

    (row,) = shelf.plan(a_row("Oud")).rows
    assert row.before is shelf.cards["nieuw-1"]


def test_a_card_that_another_row_names_by_its_id_is_not_taken_by_its_title() -> None:
    shelf = Shelf()
    shelf.take(a_row("De brug", "brug"))
    file = (a_row("De brug"), a_row("De brug", "brug", 3))

    assert outcomes(shelf.take(*file)) == ["new", "kept"]
    assert outcomes(shelf.take(*file)) == ["kept", "kept"]


def test_two_titles_of_one_card_become_two_cards() -> None:
    shelf = Shelf()
    shelf.take(a_row("Oud"))
    shelf.write(shelf.cards["nieuw-1"].saying(a_whole_card("nieuw-1", "Nieuw")))
    file = (a_row("Oud"), a_row("Nieuw", number=3))

    assert outcomes(shelf.take(*file)) == ["kept", "new"]
    assert outcomes(shelf.take(*file)) == ["kept", "kept"]


def test_a_row_about_a_card_of_an_earlier_row_is_refused() -> None:
    plan = Shelf().plan(
        a_row("Eén", "een"),
        a_row("Twee", "een", 3),
        a_row("Drie", number=4),
        a_row("drie", number=5),
    )

    assert outcomes(plan) == ["new", "refused", "new", "refused"]
    assert plan.rows[1].reasons == (Mistake("id", "card_id_twice", (("row", 2),)),)
    assert plan.rows[3].reasons == (Mistake("title_nl", "card_title_twice", (("row", 4),)),)


def test_a_row_without_a_dilemma_is_refused_and_tells_what_lacks() -> None:
    (row,) = Shelf().plan(a_row("", option_b=" ")).rows

    assert row.outcome is Outcome.REFUSED
    assert codes(row) == [("title_nl", "card_part_empty"), ("option_b_nl", "card_part_empty")]
    assert row.kept is None


def test_a_row_in_english_alone_is_told_so() -> None:
    content = {"id": "", "status": "draft", **{part: {"en": "word"} for part in FRONT}}
    card = card_from(content, CardWords())
    (row,) = Shelf().plan(CardTold(number=2, card=card)).rows

    assert (row.outcome, codes(row)) == (Outcome.REFUSED, [("", "card_not_in_dutch")])


def test_a_card_that_stands_in_another_deck_stays_there_and_it_is_told() -> None:
    shelf = Shelf()
    shelf.write(came_in(a_whole_card("brug", "De brug"), "zomer"))

    (same,) = shelf.plan(a_row("De brug", "brug")).rows
    assert codes(same) == [("", "card_same"), ("", "card_other_deck")]
    (other,) = shelf.plan(a_row("De brug", "brug", note="Anders.")).rows
    assert (other.outcome, codes(other)) == (Outcome.UPDATE, [("", "card_other_deck")])
    assert other.kept is not None
    assert other.kept.deck == "zomer"
    (twin,) = shelf.plan(a_row("De brug", "brug", option_b="Je laat hem zakken.")).rows
    assert codes(twin) == [("option_b_nl", "card_options_same")]


def test_a_row_without_a_title_is_not_the_card_that_has_none_yet() -> None:
    shelf = Shelf()
    shelf.write(kept(a_whole_card("half", "")))

    assert outcomes(shelf.plan(a_row(""))) == ["refused"]


def test_two_options_that_are_one_are_no_dilemma() -> None:
    (row,) = Shelf().plan(a_row("De brug", option_a="Ja.", option_b=" ja. ")).rows

    assert codes(row) == [("option_b_nl", "card_options_same")]


def test_what_a_row_lacks_may_stand_on_the_card_already() -> None:
    shelf = Shelf()
    shelf.take(a_row("De brug", "brug"))
    only_a_note = CardTold(number=2, card=Card(id="brug", note=Text({"nl": "Let op"})))

    assert outcomes(shelf.plan(only_a_note)) == ["update"]


def test_a_row_with_mistakes_of_its_own_is_refused_with_them() -> None:
    wrong = Mistake("id", "card_id_bad")

    (row,) = Shelf().plan(replace(a_row("De brug"), mistakes=(wrong,))).rows
    assert (row.outcome, row.reasons) == (Outcome.REFUSED, (wrong,))


def test_a_card_that_may_name_somebody_comes_in_as_a_draft_to_decide_about() -> None:
    shelf = Shelf()
    named = replace(
        a_row("De brug", "brug", situation="Jeroen wacht."), status=CardStatus.APPROVED
    )

    (row,) = shelf.take(named).rows
    assert (row.outcome, row.reasons) == (Outcome.ATTENTION, ASKED)
    assert shelf.cards["brug"].card.status is CardStatus.DRAFT
    assert outcomes(shelf.plan(named)) == ["kept"]


def test_an_update_that_may_name_somebody_asks_attention_unless_it_was_let_stand() -> None:
    shelf = Shelf()
    shelf.take(a_row("De brug", "brug"))
    named = a_row("De brug", "brug", situation="Jeroen wacht.")
    assert outcomes(shelf.plan(named)) == ["attention"]

    here = shelf.cards["brug"]
    shelf.write(replace(here, left=here.left.leaving("Jeroen")))
    assert outcomes(shelf.take(named)) == ["update"]
    assert shelf.cards["brug"].left.has("Jeroen")


def test_a_deck_file_tells_the_whole_card() -> None:
    shelf = Shelf()
    shelf.take(whole(1, a_whole_card("brug", note="Let op")))

    assert outcomes(shelf.take(whole(1, a_whole_card("brug")))) == ["update"]
    assert shelf.cards["brug"].card.note.get("nl") == ""


def test_no_word_of_a_card_shows_where_the_program_tells_of_a_plan() -> None:
    assert "Geheim" not in repr(Shelf().plan(a_row("Geheim")))


@pytest.mark.parametrize("outcome", list(Outcome))
def test_rows_are_counted_by_what_becomes_of_them(outcome: Outcome) -> None:
    plan = DeckImport(deck=DECK, is_new_deck=True, rows=(PlannedRow(number=1, outcome=outcome),))

    assert {each: plan.count(each) for each in Outcome} == {
        each: int(each is outcome) for each in Outcome
    }
