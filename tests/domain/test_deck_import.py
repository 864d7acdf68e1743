from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.domain.card_content import CardWords, card_from
from moreelberaad.domain.card_reading import CardTold, whole
from moreelberaad.domain.cards import FRONT, Card, CardStatus
from moreelberaad.domain.deck_import import DeckImport, Outcome, PlannedRow, plan_rows
from moreelberaad.domain.decks import KeptCard, came_in
from moreelberaad.domain.errors import Mistake
from moreelberaad.domain.template import Option, Text
from tests.cards import DECK, a_whole_card, kept

ASKED = (Mistake("situation_nl", "card_maybe_name", (("part", "situation_nl"),)),)


def asked(kept_card: KeptCard) -> tuple[Mistake, ...]:
    """Ask about one name, unless somebody let it stand."""
    named = "Jeroen" in kept_card.card.situation.get("nl")
    return ASKED if named and not kept_card.left.has("Jeroen") else ()


@dataclass(slots=True)
class Shelf:
    """The cards of a vault, and files coming in."""

    cards: dict[str, KeptCard] = field(default_factory=dict)
    made: int = 0

    def plan(self, *told: CardTold) -> DeckImport:
        rows = plan_rows(told, DECK, tuple(self.cards.values()), new_id=self._new_id, asked=asked)
        return DeckImport(deck=DECK, is_new_deck=False, rows=tuple(rows))

    def take(self, *told: CardTold) -> DeckImport:
        """Take a file in, and give what became of it."""
        plan = self.plan(*told)
        self.cards |= plan.cards
        return plan

    def write(self, *cards: KeptCard) -> None:
        self.cards |= {card.id: card for card in cards}

    def _new_id(self) -> str:
        self.made += 1
        return f"nieuw-{self.made}"


def a_row(title: str, card_id: str = "", number: int = 2, **parts: str) -> CardTold:
    return CardTold(number=number, card=a_whole_card(card_id, title, **parts))


def outcomes(plan: DeckImport) -> list[str]:
    return [row.outcome.value for row in plan.rows]


def codes(row: PlannedRow) -> list[tuple[str, str]]:
    return [(reason.path, reason.code) for reason in row.reasons]


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


titles = st.sampled_from(["De brug", "De poort", "de  brug", "Het dorp"])
ids = st.sampled_from(["", "", "een", "twee"])
rows = st.lists(
    st.builds(
        lambda title, card_id, note: a_row(title, card_id, note=note),
        titles,
        ids,
        st.sampled_from(["", "Let op", "Jeroen"]),
    ),
    max_size=6,
).map(lambda told: [replace(each, number=number) for number, each in enumerate(told, 2)])
edits = st.lists(
    st.tuples(st.integers(0, 5), st.sampled_from(["title", "note", "theme", "status"])), max_size=4
)


@given(rows, rows)
def test_a_file_that_came_in_changes_nothing_when_it_comes_again(
    first: Sequence[CardTold], second: Sequence[CardTold]
) -> None:
    shelf = Shelf()
    shelf.take(*first)
    shelf.take(*second)

    assert shelf.plan(*second).is_empty


@given(rows, rows, edits)
def test_no_file_overwrites_what_was_changed_here(
    first: Sequence[CardTold], second: Sequence[CardTold], changes: Sequence[tuple[int, str]]
) -> None:
    shelf = Shelf()
    shelf.take(*first)
    edited_here = {
        card.id: edited(card, how)
        for place, how in changes
        for card in list(shelf.cards.values())[place : place + 1]
    }
    shelf.write(*edited_here.values())

    own = {card.id for card in edited_here.values() if card.is_own_text}

    assert not own & set(shelf.take(*second).cards)
    assert not own & set(shelf.take(*first).cards)


def edited(card: KeptCard, how: str) -> KeptCard:
    match how:
        case "title":
            return card.saying(replace(card.card, title=Text({"nl": "Hier hernoemd"})))
        case "note":
            return card.saying(replace(card.card, note=Text({"nl": "Hier geschreven"})))
        case "theme":
            return card.with_themes((Option(code="Nacht", label=Text({"nl": "Nacht"})),))
        case _:
            return card.reaching(CardStatus.REVIEWED)


@given(rows, edits)
def test_however_a_card_was_changed_here_its_file_brings_no_second_one(
    file: Sequence[CardTold], changes: Sequence[tuple[int, str]]
) -> None:
    shelf = Shelf()
    shelf.take(*file)
    for place, how in changes:
        for card in list(shelf.cards.values())[place : place + 1]:
            shelf.write(edited(card, how))

    assert shelf.plan(*file).is_empty


@pytest.mark.parametrize("outcome", list(Outcome))
def test_rows_are_counted_by_what_becomes_of_them(outcome: Outcome) -> None:
    plan = DeckImport(deck=DECK, is_new_deck=True, rows=(PlannedRow(number=1, outcome=outcome),))

    assert {each: plan.count(each) for each in Outcome} == {
        each: int(each is outcome) for each in Outcome
    }
