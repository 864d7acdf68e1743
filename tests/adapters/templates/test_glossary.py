"""The glossary: whole, and quoted word for word where it quotes (domain.md 2 and 3)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from moreelberaad import assets
from moreelberaad.adapters.system.files import read_toml
from moreelberaad.adapters.templates.glossary import read_glossary
from moreelberaad.domain.errors import InputRejected
from moreelberaad.domain.glossary import Term
from moreelberaad.i18n import LANGUAGES

FILE = assets.folder("resources") / "glossary.toml"
TERMS = {term.code: term for term in read_glossary(FILE, read_toml)}
CODES = """
deliberation session series method step facilitator participant requester second_reader case_owner
case_summary hot_moment moral_question dilemma option_a option_b harm harm_limitation stakeholder
perspective value norm virtue principle consequence interest right wish argument clarification
alternative reasoned_choice reasoning_form reason silent_choice slip tally reveal agreement
owner_role follow_up lesson lesson_library card deck theme risk_kind confidentiality review finding
anonymise traceable member_check consent finish export_log lessons agreements record proof_copy
requester_terms participants_sheet worksheets room_sheet commander_card dilemma_message vault hold
marking break boundary reporting_route occurrence restorative affected_party need obligation
forward_accountability dissent moral_distress moral_injury moral_competence psychological_safety
physical_safety social_safety integrity just_culture norm_thinking risk_thinking mitigation
residual_risk recognition repertoire readiness collective output outcome impact
"""
QUOTED = {
    "physical_safety": "het voorkomen van schade aan medewerkers, materieel en omgeving.",
    "social_safety": (
        "het beschermen van medewerkers tegen ongewenst gedrag, het waarderen van individuele "
        "verschillen binnen de organisatie en het creëren van een werkomgeving waarin geleerd kan "
        "worden vanuit onderling vertrouwen."
    ),
    "integrity": (
        "het moreel juist oordelen, beslissen en handelen volgens de Gedragscode van Defensie, "
        "waarbij rekening gehouden wordt met de rechten, belangen en wensen van alle betrokkenen. "
        "Onderdeel hiervan is bestuurlijke integriteit, operationele integriteit en zakelijke "
        "integriteit"
    ),
    "just_culture": (
        "een cultuur gebaseerd op onderling vertrouwen, waar ruimte is voor tegenspraak en "
        "verschil van inzicht, en waarbij rechtvaardig handelen en verantwoordelijkheid nemen "
        "centraal staan"
    ),
}
every_term = pytest.mark.parametrize("term", TERMS.values(), ids=lambda term: term.code)


def test_every_row_of_the_reference_is_there_and_no_other() -> None:
    assert list(TERMS) == CODES.split()


@pytest.mark.parametrize("code", QUOTED)
def test_a_definition_of_a_letter_stands_word_for_word_with_its_source(code: str) -> None:
    assert TERMS[code].definition.get("nl") == QUOTED[code]
    assert "Defensie" in TERMS[code].source.get("nl")


def test_no_other_term_names_a_letter() -> None:
    assert {code for code, term in TERMS.items() if term.source.words} == set(QUOTED)


@every_term
def test_a_term_is_said_in_each_language(term: Term) -> None:
    for text in (term.word, term.definition):
        assert text.words.keys() == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_terms_share_a_form(language: str) -> None:
    forms = [form for term in TERMS.values() for form in term.forms[language]]

    assert len(forms) == len(set(forms))
    assert all(form == form.casefold() for form in forms)


def read(**content: Any) -> tuple[str, ...]:  # noqa: ANN401 - plain data
    with pytest.raises(InputRejected) as rejected:
        read_glossary(Path("x.toml"), lambda _: content)
    return tuple(f"{fault.path}: {fault.code}" for fault in rejected.value.mistakes)


def test_a_source_that_nobody_names_is_told() -> None:
    term = {"code": "a", "word_nl": "a", "definition_nl": "b", "source": "S9"}

    assert read(term=[term]) == ("term.a.source: unknown_word",)


def test_terms_that_are_no_tables_are_told() -> None:
    assert read(term=["a"]) == ("term: expected_tables",)
