"""The shapes of `--json`, exactly as design.md 9 gives them."""

from __future__ import annotations

import json
import re

from tests.cli.program import BUILT_IN, NACHTRIT, Program


def test_methods_have_the_shape_of_the_design(bare: Program) -> None:
    listed = bare.run("templates", "list", "--json").data

    assert {each["id"] for each in listed} == BUILT_IN
    assert {
        "id": "dilemma_method",
        "title": "Dilemmamethode",
        "minutes": 120,
        "steps": 10,
        "language": "nl",
        "built_in": True,
    } in listed
    assert {frozenset(each) for each in listed} == {frozenset(listed[0])}


def test_one_method_is_an_object_with_its_steps(bare: Program) -> None:
    shown = bare.run("templates", "show", "dilemma_method", "--json").data

    assert [step["id"] for step in shown["steps"]] == [
        *(f"a{number}" for number in range(1, 11)),
        "preparation",
        "aside",
    ]
    assert shown["steps"][2]["fields"][0] == {
        "id": "moral_question",
        "kind": "line",
        "keep": "export",
        "label": "Morele vraag",
        "columns": [],
        "options": [],
    }


def test_a_faultless_file_is_an_object_that_says_so(bare: Program) -> None:
    path = bare.world.templates_folder / "dilemma_method.toml"

    assert bare.run("templates", "check", path, "--json").data == {
        "ok": True,
        "id": "dilemma_method",
        "mistakes": [],
    }


def test_the_mistakes_of_a_file_have_path_code_and_text(bare: Program) -> None:
    outcome = bare.run("templates", "check", bare.written("colour = 1"), "--json")

    assert (outcome.code, outcome.data["ok"]) == (8, False)
    assert {"path": "colour", "code": "unknown_key", "text": "dit kennen we niet"} in outcome.data[
        "mistakes"
    ]


def test_sessions_have_the_shape_of_the_design(program: Program, nachtrit: str) -> None:
    (listed,) = program.unlocked("sessions", "list", "--json").data

    assert listed.pop("open_findings") > 10
    assert listed == {
        "id": nachtrit,
        "title": "Nachtrit",
        "method": "dilemma_method",
        "status": "released",
        "themes": ["physical_safety", "operational", "leadership"],
        "series": "groene uil",
    }


def test_an_id_is_random_and_tells_no_time(program: Program, nachtrit: str) -> None:
    again = program.brought_in(NACHTRIT)

    assert again != nachtrit
    assert re.fullmatch("[0-9a-f]{16}", nachtrit)


def test_one_session_is_an_object_with_what_is_filled(program: Program, nachtrit: str) -> None:
    shown = program.unlocked("sessions", "show", nachtrit, "--json").data

    assert shown["id"] == nachtrit
    assert shown["filled"]["a3"] == ["moral_question", "dilemma"]
    assert shown["filled"]["aside"] == []


def test_an_import_gives_id_status_and_what_was_dropped(program: Program) -> None:
    imported = program.unlocked("sessions", "import", NACHTRIT, "--json").data

    assert imported.keys() == {"id", "status", "transient_dropped"}
    assert (imported["status"], imported["transient_dropped"]) == ("released", 4)


def test_findings_have_the_shape_of_the_design(program: Program, nachtrit: str) -> None:
    findings = program.unlocked("sessions", "review", nachtrit, "--json").data
    (jeroen,) = (finding for finding in findings if finding["text"] == "Jeroen")

    assert jeroen.pop("finding")
    assert jeroen.pop("reason")
    assert jeroen == {
        "field": "a9.agreements",
        "row": 0,
        "column": "action",
        "start": 34,
        "end": 40,
        "text": "Jeroen",
        "label": "PERSON",
        "tier": "A",
        "suggestions": ["[persoon]", "iemand"],
    }


def test_a_vault_is_an_object(program: Program) -> None:
    slot = {"kind": "passphrase", "memory_kib": 64, "passes": 1, "lanes": 1}

    assert program.run("vault", "info", "--json").data == {"format": 1, "slots": [slot]}
    assert program.unlocked("vault", "check", "--json").data == {"whole": True, "faults": []}


def test_a_loose_text_gives_an_array_of_findings(bare: Program) -> None:
    file = bare.written("Bel 06-12345678 na 😀.", "t.txt")

    (found,) = bare.run("review", file, "--json").data
    assert found.keys() == {"start", "end", "label", "tier", "text", "reason", "suggestions"}
    assert (found["start"], found["end"], found["label"]) == (4, 15, "CONTACT")


def test_lines_of_json_give_a_line_of_spans_each(bare: Program) -> None:
    notes = [{"id": "1", "text": "Bel 06-12345678\u2028of niet."}, {"id": "2", "text": "Niets."}]
    lines = "\r\n".join(json.dumps(note, ensure_ascii=False) for note in notes)
    outcome = bare.run("review", bare.written(lines + "\n\n", "n.jsonl"))

    assert [json.loads(line) for line in outcome.out.splitlines()] == [
        {"id": "1", "spans": [{"start": 4, "end": 15, "label": "CONTACT", "tier": "A"}]},
        {"id": "2", "spans": []},
    ]


def test_lines_of_json_tell_why_when_asked(bare: Program) -> None:
    line = json.dumps({"id": "1", "text": "Bel 06-12345678."})
    (span,) = bare.run("review", bare.written(line, "n.jsonl"), "--json").data["spans"]

    assert span["reason"] == "lijkt op een telefoonnummer"
    assert span["suggestions"]


def test_what_is_done_is_told_as_an_object_too(program: Program, nachtrit: str) -> None:
    backup = program.unlocked("vault", "backup", "--json").data["backup"]
    restored = program.unlocked("vault", "restore", backup, "--json").data

    assert restored["erasures_replayed"] is True
    assert program.unlocked("vault", "migrate", "--json").data == {"schema": 11}
    assert program.unlocked("sessions", "delete", nachtrit, "--json").data == {"deleted": nachtrit}


def test_an_export_is_told_as_an_object(program: Program, nachtrit: str) -> None:
    what = ("--document", "agreements", "--format", "md", "--out", program.folder / "a.md")
    proposals = ("--accept-proposals", "--reason", "proef")

    assert program.unlocked("sessions", "export", nachtrit, *what, *proposals, "--json").data == {
        "document": "agreements",
        "format": "md",
        "replaced": 0,
    }


def test_after_the_recovery_code_there_is_a_new_one(program: Program) -> None:
    code = program.unlocked("vault", "recovery-code", "--json").data["recovery_code"]
    files = ("--recovery-code-file", program.written(code, "code.txt"))
    new = ("--new-passphrase-file", program.written("vijf rode vossen lopen", "nieuw.txt"))

    outcome = program.run("vault", "change-passphrase", *files, *new, "--json")

    assert outcome.data["recovery_code"] != code
