"""What comes out of each method when everything in it is filled, decided and agreed."""

from __future__ import annotations

import re
from io import BytesIO

import pikepdf
import pytest

from moreelberaad.adapters.exporting.proofs import words_of
from moreelberaad.domain.passages import passages
from moreelberaad.domain.template import DocumentKind, Keep
from tests.built_in.documents import WRITTEN, disclosed, rendered, whole, written
from tests.built_in.filling import PERSON
from tests.built_in.languages import only_in, strangers_in
from tests.built_in.methods import NAMES, method
from tests.built_in.test_binding import FIT_TO_LEAVE

RISKS = ("risk_dialogue", "integrity_risk_dialogue")
NO_DOCUMENT = {
    ("socratic_hourglass", DocumentKind.AGREEMENTS),
    ("card_round", DocumentKind.AGREEMENTS),
    ("military_ethics_module", DocumentKind.AGREEMENTS),
    ("military_ethics_module", DocumentKind.LESSONS),
}
"""These methods agree on nothing that may leave, or ask for no lesson (domain.md 1.15)."""

MOST_PAGES = {DocumentKind.RECORD: 3, DocumentKind.AGREEMENTS: 1, DocumentKind.LESSONS: 3}
"""A lesson has a page of its own; no method asks more than three here."""

EVERY = [
    pytest.param(name, kind, id=f"{name}-{kind}")
    for name in NAMES
    for kind in DocumentKind
    if (name, kind) not in NO_DOCUMENT
]
_NOT_READ = re.compile(r"<style>.*?</style>|^title:", re.DOTALL | re.MULTILINE)
"""What a format adds that is no word for a reader."""

every_document = pytest.mark.parametrize(("name", "kind"), EVERY)
in_both_languages = pytest.mark.parametrize("language", ["nl", "en"])
in_both_formats = pytest.mark.parametrize("form", ["html", "md"])


def read(name: str, kind: DocumentKind, language: str, form: str) -> str:
    page = _NOT_READ.sub("", rendered(name, kind, language, form))
    return " ".join(words_of(form, page.encode()).split())


def test_only_a_method_without_agreements_or_lessons_lacks_a_document() -> None:
    lacking = {
        (name, kind) for name in NAMES for kind in DocumentKind if not disclosed(name, kind)
    }

    assert lacking == NO_DOCUMENT


@every_document
@in_both_languages
@in_both_formats
def test_a_document_holds_no_text_of_the_other_language(
    name: str, kind: DocumentKind, language: str, form: str
) -> None:
    assert strangers_in(read(name, kind, language, form), language) == []


@in_both_languages
def test_a_text_of_the_other_language_would_be_found(language: str) -> None:
    assert len(only_in(language)) > 1_000
    for name in NAMES:
        other = "en" if language == "nl" else "nl"
        assert strangers_in(read(name, DocumentKind.RECORD, other, "md"), language), name


@every_document
def test_both_formats_and_both_languages_hold_the_same_words_of_the_group(
    name: str, kind: DocumentKind
) -> None:
    found = {
        frozenset(words for words in whole(name).words if words in read(name, kind, lang, form))
        for lang in ("nl", "en")
        for form in ("html", "md")
    }

    assert len(found) == 1
    assert found != {frozenset()}


@every_document
@in_both_languages
def test_a_pdf_is_as_long_as_its_words_ask(name: str, kind: DocumentKind, language: str) -> None:
    with pikepdf.open(BytesIO(written(name, kind, language, "pdf"))) as made:
        assert 1 <= len(made.pages) <= MOST_PAGES[kind]
        assert str(made.Root.Lang).startswith(language)


@every_document
def test_words_leave_only_from_fields_that_may_stand_on_this_document(
    name: str, kind: DocumentKind
) -> None:
    page, fields = read(name, kind, "nl", "html"), dict(method(name).fields())
    left = {fields[key] for words, key in whole(name).words.items() if words in page}

    assert all(kind in asked.documents and asked.keep is not Keep.TRANSIENT for asked in left)


@every_document
def test_who_was_found_at_the_review_stands_on_no_document(name: str, kind: DocumentKind) -> None:
    for form in ("html", "md"):
        assert "Zomerdijk" not in read(name, kind, "nl", form)
    assert any(PERSON in text.text.plain for text in passages(whole(name).session))


@pytest.mark.parametrize("name", RISKS)
@pytest.mark.parametrize("kind", DocumentKind)
def test_from_a_risk_dialogue_nothing_leaves_but_what_was_learned_and_agreed(
    name: str, kind: DocumentKind
) -> None:
    page = read(name, kind, "nl", "html")
    left = {key.partition(".")[2] for words, key in whole(name).words.items() if words in page}
    disclosure = disclosed(name, kind)

    assert disclosure is not None
    assert left <= FIT_TO_LEAVE
    assert {item.field.id for part in disclosure.parts for item in part.items} <= FIT_TO_LEAVE


@pytest.mark.parametrize("name", RISKS)
@pytest.mark.parametrize("kind", DocumentKind)
@in_both_languages
@in_both_formats
def test_the_header_of_a_risk_dialogue_stands_on_every_document(
    name: str, kind: DocumentKind, language: str, form: str
) -> None:
    assert method(name).header.get(language) in read(name, kind, language, form)


def test_the_headers_are_those_that_the_law_gives() -> None:
    assert method(RISKS[0]).header.get("nl") == (
        "Dit is een gespreksverslag. Het vervangt geen LMRA, RI&E of vRAO."
    )
    assert method(RISKS[1]).header.get("nl") == (
        "Een genoemd risico is geen vastgestelde schending."
    )
    assert [name for name in NAMES if method(name).header.words] == sorted(RISKS)


def test_what_is_said_in_the_room_leaves_only_as_a_new_sentence() -> None:
    page = read("military_ethics_module", DocumentKind.RECORD, "nl", "html")
    spoken = [
        words for words, key in whole("military_ethics_module").words.items() if "phrases" in key
    ]

    assert spoken
    assert not any(words in page for words in spoken)
    assert WRITTEN in page
