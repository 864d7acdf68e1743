"""The card round with several cards: its time, its documents, and its slips."""

from __future__ import annotations

from functools import cache

import pytest

from moreelberaad.adapters.templates.snapshot import from_text, to_text
from moreelberaad.application.decisions import read_review
from moreelberaad.application.exports import ExportDesk
from moreelberaad.domain.choices import ballot_of
from moreelberaad.domain.gates import Request
from moreelberaad.domain.paper_slips import Ballot, slips
from moreelberaad.domain.playlist import MOST_CARDS, most_cards, with_cards
from moreelberaad.domain.privacy import Disclosure
from moreelberaad.domain.sieve import Part
from moreelberaad.domain.template import DocumentKind, Kind, Template
from moreelberaad.ui.viewmodels.reveal_place import reveal_place
from tests.built_in.documents import decisions_for
from tests.built_in.filling import filled, released
from tests.built_in.methods import NAMES, method
from tests.fakes import FakeReviews, FakeSessions
from tests.the_check import the_check


@cache
def played(number: int) -> Template:
    return with_cards(method("card_round"), number).arranged({})


def disclosed(number: int, document: DocumentKind) -> Disclosure:
    session = released(filled(played(number)).session)
    desk = ExportDesk(
        sessions=FakeSessions(session), reviews=FakeReviews(), recogniser=the_check()
    )
    return desk.plan(
        session.id,
        Request(document=document),
        lambda found: read_review(decisions_for(session, found), found),
    )


def test_only_the_card_round_plays_cards_one_after_another() -> None:
    assert {name: most_cards(method(name)) for name in NAMES if most_cards(method(name))} == {
        "card_round": MOST_CARDS
    }


@pytest.mark.parametrize(("number", "minutes"), [(1, 25), (2, 44), (3, 63), (5, 101)])
def test_every_other_card_takes_nineteen_minutes(number: int, minutes: int) -> None:
    assert played(number).minutes == minutes


def test_a_session_keeps_the_round_as_it_was_written_out() -> None:
    assert from_text(to_text(played(3))) == played(3)


def test_titles_and_labels_are_in_both_languages() -> None:
    for step in played(2).steps[1:]:
        for text in (step.title, *(asked.label for asked in step.fields)):
            assert text.words.keys() == {"nl", "en"}


def test_the_record_tells_the_choices_of_each_card() -> None:
    parts = disclosed(3, DocumentKind.RECORD).parts
    told = [part.title.get("nl") for part in parts if _has(part, Kind.TALLY)]

    assert told == [
        title
        for number in (1, 2, 3)
        for title in (
            f"Kaart {number} · Stille keuze",
            f"Kaart {number} · " + ("Opnieuw kiezen en oogst" if number > 2 else "Tweede keuze"),
        )
    ]


def test_the_lessons_sheet_tells_the_values_of_each_card_and_one_harvest() -> None:
    parts = disclosed(2, DocumentKind.LESSONS).parts
    labels = [item.field.sheet_label.get("nl") for part in parts for item in part.items]

    assert [label for label in labels if label.startswith("Kaart")] == [
        "Kaart 1 · Waarden die botsten",
        "Kaart 2 · Waarden die botsten",
    ]
    assert len([part for part in parts if _has(part, Kind.LESSONS)]) == 1


def test_each_round_is_compared_with_the_first_of_its_own_card() -> None:
    steps = played(3).steps
    found = {step.id: place for step in steps if (place := reveal_place(steps, step))}
    earlier = {
        name: place.earlier.options
        for name, place in found.items()
        if place.earlier and ballot_of(place.step)
    }

    assert earlier == {
        "k6_card1": "k3_card1.first_tally",
        "k6_card2": "k3_card2.first_tally",
        "k6": "k3.first_tally",
    }
    assert found["k4_card1"].later == next(step for step in steps if step.id == "k6_card1")
    assert found["k6_card1"].later is None


def test_the_slips_say_for_which_card_they_are() -> None:
    titles = [each.title.get("nl") for each in slips(played(2)).now if isinstance(each, Ballot)]

    assert "Kaart 1 · Eerste keuze" in titles
    assert len(titles) == len(set(titles))


def _has(part: Part, kind: Kind) -> bool:
    return any(item.field.kind is kind for item in part.items)
