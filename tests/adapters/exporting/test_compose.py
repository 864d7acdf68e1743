"""A disclosure becomes a document: what stands on it, where, and in which words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from moreelberaad.adapters.exporting.document import (
    Bullets,
    Grid,
    Groups,
    Passage,
    Sides,
)
from moreelberaad.domain.template import DocumentKind
from moreelberaad.domain.values import Prose, Value
from tests.adapters.exporting.composing import EVERY, made, of_kind, unread
from tests.adapters.exporting.reading import texts
from tests.builders import a_released_session, a_review, key, row, rows, tally
from tests.methods import AGREEMENTS, RECORD


@pytest.mark.parametrize("kind", EVERY)
def test_a_document_nobody_read_is_marked_so(kind: DocumentKind) -> None:
    assert made(kind, review=unread()).marking == ("Concept. Niet nagelezen.",)


@pytest.mark.parametrize("kind", EVERY)
def test_a_document_that_was_read_bears_only_the_marking_of_the_organisation(
    kind: DocumentKind,
) -> None:
    assert made(kind).marking == ()
    assert made(kind, marking="Intern gebruik").marking == ("Intern gebruik",)


def test_what_nobody_read_does_not_say_that_it_was_cleaned() -> None:
    assert not [note for note in made(RECORD, review=unread()).notes if "Geschoond" in note]


@pytest.mark.parametrize(
    ("second", "reader"), [(True, "een tweede lezer"), (False, "spreksleider.")]
)
def test_a_document_says_truly_who_cleaned_it(second: bool, reader: str) -> None:  # noqa: FBT001
    review = a_review(second_reader=second, reason=Prose("kleine groep"))
    (note,) = (note for note in made(RECORD, review=review).notes if "Geschoond" in note)

    assert reader in note


def test_an_agreements_sheet_says_that_roles_can_be_recognised() -> None:
    notes = made(AGREEMENTS).notes

    assert notes[0].startswith("Dit blad noemt rollen.")
    assert not [note for note in notes if "Geschoond" in note]


@pytest.mark.parametrize("kind", [AGREEMENTS, DocumentKind.LESSONS])
def test_a_sheet_says_how_far_it_goes(kind: DocumentKind) -> None:
    assert made(kind).scope == "Delen tot en met Team"


def test_a_record_is_for_those_who_were_there() -> None:
    assert made(RECORD).scope == "Alleen voor deelnemers"


@pytest.mark.parametrize("kind", EVERY)
def test_an_english_document_has_english_words_around_those_of_the_group(
    kind: DocumentKind,
) -> None:
    dutch, english = made(kind), made(kind, language="en")

    assert (dutch.language, english.language) == ("nl", "en")
    assert english.scope != dutch.scope


def test_a_record_holds_a_section_for_each_step_that_has_something_to_show() -> None:
    (sheet,) = made(RECORD).sheets

    assert [section.title for section in sheet.sections] == [
        "stap case",
        "stap talk",
        "stap choice",
        "stap harvest",
    ]
    assert all(section.blocks for section in sheet.sections)


def test_a_label_that_repeats_the_heading_of_its_step_is_left_out() -> None:
    session = a_released_session()
    step = session.template.steps[1]
    facts = replace(step.fields[2], label=step.title)
    renamed = replace(step, fields=(*step.fields[:2], facts, *step.fields[3:]))
    steps = (session.template.steps[0], renamed, *session.template.steps[2:])
    document = made(RECORD, replace(session, template=replace(session.template, steps=steps)))

    assert next(each.label for each in of_kind(document, Bullets)) == ""


def test_a_dilemma_stands_as_two_sides() -> None:
    (sides,) = of_kind(made(RECORD), Sides)

    assert [(side.letter, side.text, side.harm) for side in sides.sides] == [
        ("A", "kantwoord", "pijn"),
        ("B", "", ""),
    ]


def test_a_table_stands_as_a_grid_of_the_columns_that_hold_something() -> None:
    (grid,) = (each for each in of_kind(made(RECORD), Grid) if each.label == "pvn")

    assert grid.columns == ("perspective", "value", "supports")
    assert grid.rows == (("sleutelwoord", "waardewoord", "keuze A"),)


def test_reasons_stand_grouped_by_option_in_the_order_of_the_options() -> None:
    reasons = rows(
        row(option="B", sentence=Prose("rust")),
        row(option="A", sentence=Prose("haast")),
        row(option="B", sentence=Prose("licht")),
        row(sentence=Prose("zonder kant")),
    )
    (groups,) = of_kind(made(RECORD, a_released_session(choice__reasons=reasons)), Groups)

    assert [(group.label, group.items) for group in groups.groups] == [
        ("keuze A", ("haast",)),
        ("keuze B", ("rust", "licht")),
        ("", ("zonder kant",)),
    ]


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        (tally(A=7, B=3), "meerderheid A"),
        (tally(A=3, B=7), "meerderheid B"),
        (tally(A=5, B=5), "verdeeld"),
        (tally(A=9, B=1), "geen uitspraak"),
    ],
)
def test_a_tally_stands_in_words_alone(counts: Value, words: str) -> None:
    document = made(RECORD, a_released_session(choice__tally=counts))
    (passage,) = (each for each in of_kind(document, Passage) if each.label == "tally")

    assert passage.paragraphs == (words,)


def test_a_text_of_several_lines_becomes_as_many_paragraphs() -> None:
    session = a_released_session(case__summary=Prose("Eerst dit.\n\nDan dat."))
    (passage,) = (each for each in of_kind(made(RECORD, session), Passage) if "sum" in each.label)

    assert passage.paragraphs == ("Eerst dit.", "Dan dat.")


def test_a_general_field_shows_only_the_sentence_written_for_it() -> None:
    review = a_review(written={key("choice.view"): Prose("Stoppen mag.")})
    found = set(texts(made(RECORD, review=review)))

    assert "Stoppen mag." in found
    assert "Meningwoord." not in found
