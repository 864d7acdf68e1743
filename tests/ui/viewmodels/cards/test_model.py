from __future__ import annotations

from threading import Timer

from moreelberaad.domain.cards import CardStatus
from moreelberaad.domain.template import Option, Text
from moreelberaad.ui.viewmodels.cards.acts import CardActs
from moreelberaad.ui.viewmodels.cards.deck_acts import DeckActs
from moreelberaad.ui.viewmodels.cards.model import CardsModel
from moreelberaad.ui.viewmodels.cards.seeking import Kind, Wish
from moreelberaad.ui.viewmodels.cards.writer import CardWriter
from tests.cards import DECK, a_whole_card, kept
from tests.ui.hinting import NAME, FakeRecogniser
from tests.ui.viewmodels.cards.conftest import ELSEWHERE, FIRST, NAMED, SPRING, WithCards


def listed(model: CardsModel) -> list[str]:
    return [each.card.title.get("nl") for each in model.listed]


def told(model: CardsModel) -> list[str]:
    """Collect what is said from now on."""
    said: list[str] = []
    model.said.connect(said.append)
    return said


def test_the_first_deck_stands_there_by_title_with_its_first_card_on_show(
    model: CardsModel,
) -> None:
    assert model.deck == DECK
    assert listed(model) == ["De derde toets", "Het filter"]
    assert model.kept
    assert model.kept.id == FIRST


def test_another_deck_begins_without_what_was_sought(model: CardsModel) -> None:
    model.seek(Wish(words="zeppelin"))
    assert listed(model) == []

    model.choose_deck(SPRING.id)

    assert listed(model) == ["Groen"]


def test_only_cards_that_are_not_approved_are_marked_for_what_stands_open(
    model: CardsModel,
) -> None:
    first, named = model.listed

    assert not model.points.is_marked(first)
    assert model.points.is_marked(named)
    assert model.points.of(named.reaching(CardStatus.APPROVED)) == ()


def test_typing_is_kept_and_taken_back_as_one_act_per_part(model: CardsModel) -> None:
    writer = CardWriter(model)
    writer.type("title", "De vierde")
    writer.type("title", "De vierde toets")
    writer.type("note", "Let op tijd.")
    assert model.timeline.undo_name == "let op gewijzigd"
    assert model.timeline.flush()
    held = model.bench.cards.get(FIRST)
    assert held
    assert held.card.title.get("nl") == "De vierde toets"

    model.timeline.undo()
    model.timeline.undo()

    assert model.kept
    assert model.kept.card.title.get("nl") == "De derde toets"
    assert model.bench.cards.get(FIRST) == model.kept
    model.timeline.redo()
    assert model.kept.card.title.get("nl") == "De vierde toets"


def test_other_words_make_an_approved_card_a_draft_and_say_so_once(model: CardsModel) -> None:
    acts, writer, said = CardActs(model), CardWriter(model), told(model)
    acts.reach(CardStatus.APPROVED)
    acts.wait()
    writer.type("title", "De vijfde")
    writer.type("title", "De vijfde toets")

    assert said == ["Kaart goedgekeurd.", "Gewijzigd: deze kaart is weer concept."]
    assert model.kept
    assert model.kept.card.status is CardStatus.DRAFT


def test_a_theme_leaves_the_status_as_it_is(model: CardsModel) -> None:
    acts, writer = CardActs(model), CardWriter(model)
    acts.reach(CardStatus.REVIEWED)
    acts.wait()
    writer.put("themes", [model.words.theme("Nachtdienst")])

    assert model.kept
    assert model.kept.card.status is CardStatus.REVIEWED
    assert [model.label(theme) for theme in model.themes] == ["Nachtdienst"]


def test_several_cards_are_approved_but_for_those_with_an_open_point(model: CardsModel) -> None:
    acts, said = CardActs(model), told(model)
    model.select([FIRST, NAMED])
    acts.reach(CardStatus.APPROVED)
    acts.wait()

    assert [each.card.status for each in model.listed] == [CardStatus.APPROVED, CardStatus.DRAFT]
    assert said == [
        "Kaart goedgekeurd. 1 van 2 kaarten heeft nog een open punt. Die is overgeslagen."
    ]


def test_a_card_that_is_not_whole_is_left_out(with_cards: WithCards) -> None:
    model = with_cards(kept(a_whole_card("a", option_b="")), kept(a_whole_card("b", "Groen")))
    acts, said = CardActs(model), told(model)
    model.select(["a", "b"])
    acts.reach(CardStatus.REVIEWED)
    acts.wait()

    assert said == ["Kaart nagelezen. 1 van 2 kaarten is nog niet af. Die is overgeslagen."]


def test_words_let_stand_close_the_point_until_that_is_taken_back(model: CardsModel) -> None:
    model.choose(NAMED)
    CardWriter(model).leave(NAME)
    model.wait()
    assert model.kept
    assert model.points.of(model.kept) == ()

    model.timeline.undo()
    model.wait()

    assert len(model.points.of(model.kept) or ()) == 1


def test_a_new_card_is_on_show_whatever_was_sought(model: CardsModel) -> None:
    model.seek(Wish(kind=Kind.READ))
    CardActs(model).new()

    assert model.kept
    assert model.kept.card.title == Text()
    assert len(model.listed) == 3


def test_the_first_card_of_an_empty_vault_brings_a_deck(with_cards: WithCards) -> None:
    model = with_cards()
    decks = DeckActs(model)
    decks.remove()
    decks.remove()
    assert listed(model) == []

    CardActs(model).new()

    assert [deck.title for deck in model.decks] == ["Mijn kaarten"]
    assert listed(model) == [""]
    model.timeline.undo()
    assert (model.decks, model.kept) == ((), None)


def test_a_duplicate_stands_beside_its_source_under_another_title(model: CardsModel) -> None:
    CardActs(model).duplicate()

    assert listed(model) == ["De derde toets", "De derde toets (kopie)", "Het filter"]
    assert model.kept
    assert model.kept.card.title.get("nl") == "De derde toets (kopie)"


def test_several_cards_go_and_come_back_in_one_act(model: CardsModel) -> None:
    acts, said = CardActs(model), told(model)
    model.select([FIRST, NAMED])
    acts.remove()
    assert (listed(model), model.kept) == ([], None)
    assert said == ["2 kaarten verwijderd. Ctrl+Z haalt ze terug."]

    model.timeline.undo()

    assert listed(model) == ["De derde toets", "Het filter"]


def test_cards_move_to_another_deck_and_undo_goes_where_they_are(model: CardsModel) -> None:
    acts = CardActs(model)
    model.select([FIRST])
    acts.move(SPRING)
    assert listed(model) == ["Het filter"]

    model.choose_deck(SPRING.id)
    assert listed(model) == ["De derde toets", "Groen"]
    model.timeline.undo()

    assert model.deck == DECK
    assert model.kept
    assert model.kept.id == FIRST


def test_a_theme_is_put_on_several_cards_that_lack_it(model: CardsModel) -> None:
    night = Option(code="Nacht", label=Text({"nl": "Nacht"}))
    acts, said = CardActs(model), told(model)
    model.select([FIRST])
    acts.give_theme(night)
    model.select([FIRST, NAMED])
    acts.give_theme(night)

    assert said == ["Thema op 1 kaart gezet.", "Thema op 1 kaart gezet."]
    assert [each.card.themes for each in model.listed] == [(night,), (night,)]


def test_a_deck_is_made_named_and_taken_away_with_its_cards(model: CardsModel) -> None:
    decks = DeckActs(model)
    decks.new("  Zomer ")
    assert model.deck
    assert model.deck.title == "Zomer"
    decks.rename("Nazomer")
    assert [deck.title for deck in model.decks] == ["Najaar", "Nazomer", "Voorjaar"]
    model.choose_deck(SPRING.id)
    decks.remove()
    assert ELSEWHERE not in model.timeline.cards
    assert model.bench.cards.get(ELSEWHERE) is None

    model.timeline.undo()

    assert listed(model) == ["Groen"]


def test_a_deck_without_a_title_is_none(model: CardsModel) -> None:
    DeckActs(model).new("  ")

    assert [deck.title for deck in model.decks] == ["Najaar", "Voorjaar"]


def test_the_starter_deck_comes_in_as_one_act(model: CardsModel) -> None:
    decks, said = DeckActs(model), told(model)
    decks.take_over_starter()
    decks.wait()

    assert said == ["14 kaarten overgenomen."]
    assert len(model.listed) == 14
    assert {each.card.status for each in model.listed} == {CardStatus.APPROVED}
    model.timeline.undo()
    assert [deck.title for deck in model.decks] == ["Najaar", "Voorjaar"]


def test_a_lock_does_not_wait_for_the_check_of_many_cards(
    with_cards: WithCards, recogniser: FakeRecogniser
) -> None:
    model = with_cards(*(kept(a_whole_card(f"k{at}", f"Kaart {at}")) for at in range(9)))
    model.bench.card_checks.forget()
    acts, asked_before = CardActs(model), len(recogniser.asked)
    recogniser.free.clear()
    recogniser.began.clear()
    model.select([each.id for each in model.listed])
    acts.reach(CardStatus.APPROVED)
    assert recogniser.began.wait(5)
    Timer(0.05, recogniser.free.set).start()

    acts.stop()

    assert {each.card.status for each in model.listed} == {CardStatus.DRAFT}
    assert len(recogniser.asked) - asked_before < 9
