"""A decisions file: what it may say, and what it may not."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.cli.program import Outcome, Program
from tests.cli.ready import decided_once


def export(program: Program, session: str, entries: object, *, form: str = "md") -> Outcome:
    text = entries if isinstance(entries, str) else json.dumps(entries)
    what = ("--document", "record", "--format", form, "--out", program.folder / "uit.md")
    file = program.written(text, "besluiten.json")
    return program.unlocked("sessions", "export", session, *what, "--decisions", file)


def changed(
    entries: list[dict[str, Any]], found: str, /, **changes: object
) -> list[dict[str, Any]]:
    return [entry | changes if entry.get("text") == found else entry for entry in entries]


def test_a_file_that_decides_all_lets_the_document_out_unmarked(
    program: Program, nachtrit: str
) -> None:
    outcome = export(program, nachtrit, decided_once(program, nachtrit))
    document = (program.folder / "uit.md").read_text(encoding="utf-8")

    assert (outcome.code, outcome.err) == (0, "")
    assert "Niet nagelezen" not in document
    assert "Geschoond met controle door de gespreksleider en een tweede lezer." in document


def test_one_finding_that_nobody_decided_keeps_the_gate_closed(
    program: Program, nachtrit: str
) -> None:
    outcome = export(program, nachtrit, decided_once(program, nachtrit)[1:])

    assert (outcome.code, "Nog 1 punt open." in outcome.err) == (3, True)


def test_each_way_to_decide_shows_in_the_document(program: Program, nachtrit: str) -> None:
    entries = decided_once(program, nachtrit)
    entries = changed(entries, "Soesterberg", decision="words", words="een dorp")
    entries = changed(entries, "Jeroen", decision="suggestion:1")
    entries = changed(entries, "groepscommandant", decision="keep", reason="staat in de regels")
    export(program, nachtrit, entries)
    document = (program.folder / "uit.md").read_text(encoding="utf-8")

    assert "Wie door een dorp rijdt, is wakker." in document
    assert r"spreken we met \[persoon B\] af" in document
    assert "Afblazen mag de groepscommandant zelf" in document
    assert "Bouazza" not in document
    assert "Een bijrijder naast elke chauffeur" not in document


WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "changed text": ({"text": "Jeroene"}, "de tekst is veranderd"),
    "moved": ({"start": 1}, "de tekst is veranderd"),
    "no such suggestion": ({"decision": "suggestion:9"}, "dit voorstel bestaat niet"),
    "suggestion zero": ({"decision": "suggestion:0"}, "dit voorstel bestaat niet"),
    "no words": ({"decision": "words"}, "eigen woorden"),
    "keep without a reason": ({"decision": "keep", "reason": " "}, "kies waarom dit mag blijven"),
    "keep with a long reason": ({"decision": "keep", "reason": "x" * 61}, "60 tekens"),
    "another decision": ({"decision": "perhaps"}, "kies suggestion:N, words, drop of keep"),
    "no decision": ({"decision": None}, "hier staat geen besluit"),
    "an identifier in words": (
        {"decision": "words", "words": "06-87654321"},
        "iets dat naar een persoon kan leiden",
    ),
}


@pytest.mark.parametrize(("changes", "told"), WRONG.values(), ids=WRONG)
def test_a_decision_that_does_not_fit_is_rejected_without_its_words(
    program: Program, nachtrit: str, changes: dict[str, Any], told: str
) -> None:
    entries = changed(decided_once(program, nachtrit), "Jeroen", **changes)
    outcome = export(program, nachtrit, entries)

    assert (outcome.code, told in outcome.err) == (8, True)
    assert "Jeroen" not in outcome.err
    assert "06-87654321" not in outcome.err
    assert not (program.folder / "uit.md").exists()


@pytest.mark.parametrize(
    "entries", ["{", "{}", "3", '"x"', "[1]", '[{"gate": "x", "answer": true}]', "[" * 100_000]
)
def test_what_is_no_list_of_decisions_is_rejected(
    program: Program, nachtrit: str, entries: str
) -> None:
    assert export(program, nachtrit, entries).code == 8


def test_all_mistakes_of_a_decisions_file_are_told_together(
    program: Program, nachtrit: str
) -> None:
    entries = [{"gate": "x", "answer": True}, {"decision": "drop"}, 5]
    lines = export(program, nachtrit, entries).err.splitlines()

    assert [line.split(":")[0].strip() for line in lines[1:]] == ["[1]", "[2]", "[3]"]


def test_decisions_for_another_session_are_rejected(program: Program, nachtrit: str) -> None:
    text = 'format = "moreelberaad.session/1"\nmethod = "dilemma_method"\ntitle = "Leeg"'
    other = program.brought_in(program.written(text))
    outcome = export(program, other, decided_once(program, nachtrit))

    assert (outcome.code, "de tekst is veranderd" in outcome.err) == (8, True)
