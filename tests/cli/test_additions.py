"""What an office adds to the check lies beside its settings; a fault in it names its place."""

from __future__ import annotations

import pytest

from tests.cli.program import Program


def put(program: Program, name: str, text: str) -> None:
    file = program.world.settings_file.parent / "recognisers" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def test_a_word_of_ones_own_is_a_finding(program: Program, nachtrit: str) -> None:
    put(program, "lists/unit_names.txt", "bijrijder")
    found = program.unlocked("sessions", "review", nachtrit, "--json").data

    assert "bijrijder" in {each["text"] for each in found}


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        (
            "ours.toml",
            "[[recogniser]]\nlabel = 'PLACE'",
            "ours.toml: recogniser 1: pattern: dit ontbreekt",
        ),
        ("ours.toml", "[[recogniser", "ours.toml: regel 1"),
    ],
)
def test_a_fault_stops_the_check_and_names_its_place(
    program: Program, nachtrit: str, name: str, text: str, told: str
) -> None:
    put(program, name, text)
    outcome = program.unlocked("sessions", "review", nachtrit)

    assert outcome.code != 0
    assert told in outcome.err
    assert "Traceback" not in outcome.err
