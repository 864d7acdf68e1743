"""The dilemma message as a document: what stands on it, and in which order."""

from __future__ import annotations

import os
from dataclasses import replace

import pytest

from moreelberaad.adapters.exporting.dilemma_message import compose_message
from moreelberaad.adapters.exporting.document import Document, Lead, Passage
from moreelberaad.adapters.exporting.renderers import FORMATS
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import LANGUAGES, Language
from tests.messages import MESSAGE

from .composing import blocks, of_kind
from .reading import MONTH, html_tags
from .sample_nasty import INJECTIONS
from .test_renderers import GOLDEN


def made(language: str = "nl", marking: str = "", **changes: str) -> Document:
    message = replace(MESSAGE, **{part: Prose(text) for part, text in changes.items()})
    return compose_message(message, Language(language), marking=marking)


def passage(document: Document, label: str) -> tuple[str, ...]:
    return next(each.paragraphs for each in of_kind(document, Passage) if each.label == label)


def test_the_five_parts_stand_in_their_order() -> None:
    assert [block.label for block in blocks(made()) if isinstance(block, Lead | Passage)] == [
        "De vraag",
        "Wat botste",
        "Gekozen",
        "Wie besloot",
        "Niet gekozen, en waarom",
        "Wat het kost",
    ]


def test_it_says_that_the_deliberation_did_not_choose() -> None:
    assert passage(made(), "Wie besloot") == (
        "De commandant van de oefening",
        "Het beraad koos niet; de bevoegde functionaris besloot.",
    )


def test_a_part_of_several_lines_becomes_as_many_paragraphs() -> None:
    assert passage(made(cost="Tijd.\nGeld."), "Wat het kost") == ("Tijd.", "Geld.")


def test_it_is_for_anyone_and_bears_the_marking() -> None:
    assert (made().scope, made().marking) == ("", ())
    assert made(marking="Concept van de staf").marking == ("Concept van de staf",)


@pytest.mark.parametrize("text", INJECTIONS)
def test_what_was_typed_is_never_markup(text: str) -> None:
    page = FORMATS["html"](made(clash=text), MONTH).content.decode()
    tags = {name for name, _ in html_tags(page)}

    assert not tags & {"script", "b", "a", "img"}


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("text", ["", "x" * 2000, "woord " * 230, "漢字 👨‍👩‍👧"])
def test_it_can_be_made_of_any_text(form: str, text: str) -> None:
    assert FORMATS[form](made(clash=text, not_chosen=text), MONTH).content


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ending", ["html", "md"])
def test_it_looks_as_it_was_agreed(ending: str, language: str) -> None:
    golden = GOLDEN / f"dilemma.{language}.{ending}"
    content = FORMATS[ending](made(language), MONTH).content

    if os.environ.get("UPDATE_GOLDEN") == "1":
        golden.write_bytes(content)
    assert content == golden.read_bytes()
