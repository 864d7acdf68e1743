from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.cli.program import AFTER_THE_CHECK, NACHTRIT, Program

MUCH_LATER = AFTER_THE_CHECK + timedelta(days=120)


@pytest.fixture
def session(program: Program) -> str:
    program.run("vault", "create", "--passphrase-file", program.key)
    program.unlocked("sessions", "import", NACHTRIT)
    (row,) = program.unlocked("sessions", "list", "--json").data
    return str(row["id"])


def erased(program: Program, day: date) -> object:
    program.on(day).unlocked("vault", "confirm-date")
    return program.on(day).unlocked("vault", "erased", "--json").data


def test_notes_go_after_their_term_and_the_log_tells_it(program: Program, session: str) -> None:
    assert erased(program, AFTER_THE_CHECK) == []

    assert erased(program, MUCH_LATER) == [{"month": "2027-03", "what": "notes", "number": 1}]
    told = program.on(MUCH_LATER).unlocked("vault", "erased")
    assert told.out == "2027-03     1  notities van een beraad\n"
    shown = program.on(MUCH_LATER).unlocked("sessions", "show", session)
    assert (shown.code, "Nachtrit" in shown.out) == (0, False)


@pytest.mark.usefixtures("session")
def test_a_clock_that_leaps_erases_nothing_until_somebody_says_the_day(program: Program) -> None:
    doubted = program.on(MUCH_LATER).unlocked("vault", "erased")
    assert doubted.out == "Er is nog niets gewist.\n"
    assert "vault confirm-date" in doubted.err

    believed = program.on(MUCH_LATER).unlocked("vault", "confirm-date", "--json")
    assert believed.data == {"day": MUCH_LATER.isoformat()}
    again = program.on(MUCH_LATER).unlocked("vault", "erased", "--json")
    assert (len(again.data), again.err) == (1, "")


def test_a_vault_that_erased_nothing_says_so(program: Program, session: str) -> None:
    assert program.unlocked("sessions", "show", session).code == 0
    assert program.unlocked("vault", "erased").out == "Er is nog niets gewist.\n"


def test_under_a_bewaarstop_nothing_goes_until_it_is_lifted(
    program: Program, session: str
) -> None:
    held = program.unlocked("sessions", "hold", session, "--reason", "woo", "--json")
    assert held.data == {"session": session, "hold": "woo"}
    assert erased(program, MUCH_LATER) == []
    refused = program.on(MUCH_LATER).unlocked("sessions", "delete", session)
    assert (refused.code, refused.is_one_line) == (3, True)

    lifted = program.unlocked("sessions", "hold", session, "--lift")
    assert lifted.out == "De bewaarstop is opgeheven. De termijnen gelden weer.\n"
    assert erased(program, MUCH_LATER) != []


def test_a_bewaarstop_needs_a_reason_from_the_list(program: Program, session: str) -> None:
    assert program.unlocked("sessions", "hold", session).code == 2
    assert program.unlocked("sessions", "hold", session, "--reason", "zomaar").code == 2
    assert program.unlocked("sessions", "hold", "ffff", "--reason", "woo").code == 10
