from __future__ import annotations

from dataclasses import replace

import pytest

from moreelberaad.domain.decks import KeptCard
from moreelberaad.domain.findable import (
    folded,
    known_value,
    of_card,
    of_lesson,
    of_session,
    themes_of,
    values_of,
)
from moreelberaad.domain.follow_ups import FollowUp
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.lessons import LessonStatus, LessonText
from moreelberaad.domain.search import Facet, FoundKind
from moreelberaad.domain.template import Kind, Option, Suggest, Text
from moreelberaad.domain.values import Codes, Prose
from tests.builders import a_released_session, a_session, key, row, rows
from tests.cards import a_whole_card, kept
from tests.learning import a_lesson
from tests.methods import a_column, a_field, a_method, a_step

COURAGE = Option(code="courage", label=Text({"nl": "Moed", "en": "Courage"}))


@pytest.mark.parametrize(
    ("word", "plain"), [("Fysieke  veiligheid", "fysieke_veiligheid"), ("Patiënt", "patient")]
)
def test_words_are_folded_to_what_is_the_same_to_who_searches(word: str, plain: str) -> None:
    assert folded(word) == plain


@pytest.mark.parametrize(
    ("word", "code"), [("moed", "courage"), ("COURAGE", "courage"), ("Lef ", "lef")]
)
def test_a_value_that_the_list_knows_goes_by_its_code(word: str, code: str) -> None:
    assert known_value(word, [COURAGE]) == code


def test_all_notes_of_a_session_can_be_found_and_what_was_written_later() -> None:
    written = FollowUp(
        field=key("harvest.agreements"), action=Prose("x"), done=Prose("Laterwoord")
    )
    session = replace(a_released_session(), follow_ups=(written,))

    found = of_session(session)
    assert (found.kind, found.id, found.title) == (FoundKind.SESSION, session.id, session.title)
    for word in ("Casuswoord", "Laterwoord"):
        assert word in found.body.plain
    assert session.title.plain not in found.body.plain
    assert (Facet.METHOD, session.template.id) in found.facets
    assert (Facet.STATUS, "released") in found.facets
    assert (Facet.QUARTER, "4") in found.facets


def test_a_session_of_which_the_day_is_unknown_has_no_quarter() -> None:
    found = of_session(replace(a_released_session(), held_on=None))

    assert Facet.QUARTER not in {facet for facet, _ in found.facets}


def test_themes_and_values_are_read_from_every_place_that_holds_them() -> None:
    method = a_method(
        a_step(
            "talk",
            a_field("themes", Kind.CHOICES),
            a_field("values", Kind.CHOICES),
            a_field(
                "pvn",
                Kind.TABLE,
                columns=(a_column("value", suggest=Suggest.VALUES),),
            ),
            a_field("lessons", Kind.LESSONS),
        )
    )
    session = a_session(
        template=method,
        answers={
            key("talk.themes"): Codes(("leadership",)),
            key("talk.values"): Codes(("courage",)),
            key("talk.pvn"): rows(row(value=Prose("Lef")), row(norm=Prose("x"))),
            key("talk.lessons"): rows(row(themes=Codes(("integrity",)))),
        },
    )

    assert themes_of(session) == {"leadership", "integrity"}
    assert values_of(session, [COURAGE]) == {"courage", "lef"}


def test_a_card_is_found_in_every_language_by_its_themes_and_status() -> None:
    card: KeptCard = kept(a_whole_card())

    found = of_card(card)
    assert (found.kind, found.id) == (FoundKind.CARD, card.id)
    assert card.card.situation.get("nl") in found.body.plain
    assert (Facet.STATUS, card.card.status.value) in found.facets


def test_a_lesson_is_found_by_how_far_it_may_go_and_how_many_talks_it_has() -> None:
    lesson = a_lesson(
        sources=("s1", "s2"), scope=Scope.UNIT, quarter=2, status=LessonStatus.ACTION
    )
    text = LessonText(
        lesson=lesson.text.lesson,
        cost=Prose("Tijd"),
        themes=("leadership",),
        values=("courage",),
    )

    found = of_lesson(replace(lesson, text=text))
    assert (found.title, found.body) == (lesson.text.lesson, Prose("Tijd"))
    assert found.facets == {
        (Facet.STATUS, "action"),
        (Facet.THEME, "leadership"),
        (Facet.VALUE, "courage"),
        (Facet.SCOPE, "team"),
        (Facet.SCOPE, "unit"),
        (Facet.SOURCES, "1"),
        (Facet.SOURCES, "2"),
        (Facet.QUARTER, "2"),
    }


def test_of_a_withdrawn_lesson_only_its_status_is_found() -> None:
    found = of_lesson(a_lesson().withdrawn(month="2026-11"))

    assert (found.title, found.body) == (Prose(""), Prose(""))
    assert found.facets == {(Facet.STATUS, "withdrawn")}
