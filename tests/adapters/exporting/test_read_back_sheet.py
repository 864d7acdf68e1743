"""The Nalees-exemplaar: what stands on every page, and how a passage is set."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from moreelberaad.adapters.exporting.document import Callout, Document, Passage
from moreelberaad.adapters.exporting.read_back_sheet import compose_copy
from moreelberaad.adapters.exporting.renderers import FORMATS
from moreelberaad.domain.read_back_copy import ReadBackCopy, disclose_read_back
from moreelberaad.domain.review import Review
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import LANGUAGES, Language
from tests.builders import a_released_session

from .composing import of_kind
from .reading import MONTH
from .test_renderers import GOLDEN

DAY, LAST_DAY = date(2026, 11, 17), date(2026, 11, 19)


def a_copy(**changes: object) -> ReadBackCopy:
    plain = disclose_read_back(a_released_session(), (), Review(), LAST_DAY)
    return replace(plain, **{"day": DAY, "place": Prose("de balie"), **changes})  # type: ignore[arg-type] # any of them


def made(copy: ReadBackCopy | None = None, language: str = "nl", marking: str = "") -> Document:
    return compose_copy(copy or a_copy(), Language(language), marking=marking)


def told(document: Document) -> tuple[str, ...]:
    (about,) = of_kind(document, Callout)
    return about.items


def labels(document: Document) -> Iterator[str]:
    return (each.label for each in of_kind(document, Passage))


def test_every_page_says_that_the_paper_is_handed_back() -> None:
    first, *others = made(marking="Intern gebruik").marking

    assert first == "Concept, alleen voor deelnemers, lever dit blad weer in"
    assert others == ["Intern gebruik"]


def test_it_is_for_those_who_were_there() -> None:
    assert made().scope == "Alleen voor deelnemers"


def test_each_passage_begins_with_its_number() -> None:
    assert next(labels(made())).startswith("1. ")
    assert all(label.partition(". ")[0].isdigit() for label in labels(made()))


def test_the_sides_of_a_dilemma_are_named() -> None:
    assert {"3. Optie A", "4. Pijn van A"} <= set(labels(made()))


def test_the_cells_of_a_row_are_named_by_their_columns() -> None:
    row = next(each for each in of_kind(made(), Passage) if each.label.endswith("pvn"))

    assert row.paragraphs == (
        "perspective: sleutelwoord",
        "value: waardewoord",
        "supports: keuze A",
    )


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({}, "Nalezen kan op 17 november 2026, en wel bij de balie."),
        ({"place": Prose("")}, "Nalezen kan op 17 november 2026."),
        ({"day": None}, "Nalezen kan bij de balie."),
    ],
)
def test_it_says_when_and_where_it_may_be_read(changes: dict[str, object], sentence: str) -> None:
    assert sentence in told(made(a_copy(**changes)))


def test_it_says_until_when_one_may_object() -> None:
    assert any("tot en met 19 november 2026" in line for line in told(made()))
    assert not [line for line in told(made(a_copy(last_day=None))) if "tot en met" in line]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMATS)
def test_it_can_be_made_in_every_form_and_language(form: str, language: str) -> None:
    made_of = FORMATS[form](made(language=language), MONTH)

    assert made_of.standards


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ending", ["html", "md"])
def test_it_looks_as_it_was_agreed(ending: str, language: str) -> None:
    golden = GOLDEN / f"read_back.{language}.{ending}"
    content = FORMATS[ending](made(language=language), MONTH).content

    if os.environ.get("UPDATE_GOLDEN") == "1":
        golden.write_bytes(content)
    assert content == golden.read_bytes()
