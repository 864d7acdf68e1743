"""The lessons sheet for each kind of reader: its parts, their order, its words."""

from __future__ import annotations

import os

import pytest

from moreelberaad.adapters.exporting.compose import compose
from moreelberaad.adapters.exporting.document import Document, Lead, Passage, Terms
from moreelberaad.adapters.exporting.renderers import FORMATS
from moreelberaad.domain.privacy import Surroundings, disclose
from moreelberaad.domain.readers import Readers
from moreelberaad.domain.template import DocumentKind
from moreelberaad.i18n import LANGUAGES, Language
from moreelberaad.readers_at_hand import guide_for
from tests.builders import a_lesson, a_released_session, a_request, a_review, rows
from tests.built_in.documents import disclosed
from tests.cli.program import BUILT_IN

from .composing import blocks, of_kind
from .reading import MONTH, texts
from .sample_readers import lesson_for
from .test_renderers import GOLDEN

WITHOUT_LESSONS = "military_ethics_module"
"""A train-the-trainer module: nothing of it is shared."""


def labels(document: Document) -> list[str]:
    return [getattr(block, "label", "") for block in blocks(document)]


def explained(document: Document) -> set[str]:
    return {item.label for block in of_kind(document, Terms) for item in block.items}


def test_military_readers_begin_with_the_lesson_and_get_everything() -> None:
    assert labels(lesson_for(Readers.MILITARY)) == [
        "De les",
        "Gaat op als",
        "De vraag",
        "De twee kanten",
        "Wat woog het zwaarst",
        "Wat dat kost",
        "Waarden die botsten",
        "Woorden op dit blad",
    ]


def test_political_readers_weigh_before_they_learn() -> None:
    assert labels(lesson_for(Readers.POLITICAL)) == [
        "De vraag",
        "De twee kanten",
        "Wat woog het zwaarst",
        "Wat dat kost",
        "Waarden die botsten",
        "De les",
        "Gaat op als",
        "Woorden op dit blad",
    ]


def test_outsiders_first_read_what_a_deliberation_is() -> None:
    first = next(iter(blocks(lesson_for(Readers.SOCIETY))))

    assert isinstance(first, Passage)
    assert first.paragraphs[0].startswith("Een moreel beraad is een gesprek")


def test_outsiders_read_nothing_of_the_method() -> None:
    assert lesson_for(Readers.SOCIETY).facts == (
        "Fysieke veiligheid, leiderschap",
        "Status: waarneming",
    )


def test_the_foot_names_the_readers_that_were_chosen() -> None:
    assert lesson_for(Readers.POLITICAL).facts[1] == "Context politiek-bestuurlijk"
    assert lesson_for(Readers.MILITARY).facts[1] == "Context militair"


def test_each_kind_of_reader_has_words_of_its_own_explained() -> None:
    assert explained(lesson_for(Readers.MILITARY)) == {
        "LMRA", "RI&E", "restrisico", "tegenspraak", "VMS",
    }  # fmt: skip
    assert {"norm", "pijn (schade)"} <= explained(lesson_for(Readers.SOCIETY))
    assert "norm" not in explained(lesson_for(Readers.POLITICAL))


def test_a_sheet_for_nobody_in_particular_explains_nothing() -> None:
    assert not of_kind(lesson_for(None), Terms)


@pytest.mark.parametrize("readers", Readers)
def test_the_words_of_the_group_are_the_same_for_all_readers(readers: Readers) -> None:
    (lead,) = of_kind(lesson_for(readers), Lead)

    assert lead.text in set(texts(lesson_for(None)))


@pytest.mark.parametrize("name", sorted(BUILT_IN - {WITHOUT_LESSONS}))
def test_nothing_of_a_lesson_is_kept_from_military_readers(name: str) -> None:
    disclosure = disclosed(name, DocumentKind.LESSONS)
    assert disclosure is not None
    plain = compose(disclosure, Language("nl"))
    theirs = compose(disclosure, Language("nl"), guide=guide_for(Readers.MILITARY))

    kept = [block for block in blocks(theirs) if not isinstance(block, Terms)]
    assert sorted(map(repr, kept)) == sorted(map(repr, blocks(plain)))


@pytest.mark.parametrize(
    ("readers", "number"), [("military", 1), ("political", 0), ("society", 0)]
)
def test_how_the_group_chose_stays_with_those_who_learn_from_it(readers: str, number: int) -> None:
    disclosure = disclose(
        a_released_session(), a_request(DocumentKind.LESSONS), (), a_review(), Surroundings()
    )
    made = compose(disclosure, Language("nl"), guide=guide_for(Readers(readers)))

    assert labels(made).count("tally") == number


def test_each_lesson_explains_its_own_words() -> None:
    lessons = rows(a_lesson("Meld het in het VMS"), a_lesson("Doe een LMRA"))
    session = a_released_session(harvest__lessons=lessons)
    disclosure = disclose(session, a_request(DocumentKind.LESSONS), (), a_review(), Surroundings())
    made = compose(disclosure, Language("nl"), guide=guide_for(Readers.MILITARY))

    found = [{item.label for item in each.items} for each in of_kind(made, Terms)]
    assert found == [{"dilemma", "VMS"}, {"dilemma", "LMRA"}]


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("readers", Readers)
def test_it_can_be_made_in_every_form(readers: Readers, form: str) -> None:
    assert FORMATS[form](lesson_for(readers), MONTH).content


@pytest.mark.parametrize("readers", Readers)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ending", ["html", "md"])
def test_it_looks_as_it_was_agreed(ending: str, language: str, readers: Readers) -> None:
    golden = GOLDEN / f"lessons.{readers}.{language}.{ending}"
    content = FORMATS[ending](lesson_for(readers, language), MONTH).content

    if os.environ.get("UPDATE_GOLDEN") == "1":
        golden.write_bytes(content)
    assert content == golden.read_bytes()
