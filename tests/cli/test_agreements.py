"""`moreelberaad agreements …`: what was agreed, and a calendar without content."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from moreelberaad.application.lesson_commands import KeepFollowUp
from moreelberaad.cli import exits
from moreelberaad.domain.follow_ups import going_on_as
from moreelberaad.domain.values import Rows
from tests.cli.program import PASSPHRASE, Program, app_in

ACTIONS = ("Vóór elke nachtrit", "Rusttijden in het oefenplan")


def calendar(program: Program, name: str = "terugblik.ics") -> Path:
    return program.folder / name


def test_a_vault_without_agreements_says_so(program: Program) -> None:
    outcome = program.unlocked("agreements", "list")

    assert (outcome.code, outcome.out.count("\n")) == (0, 1)


def test_each_agreement_is_told_with_its_role_and_its_days(
    program: Program, nachtrit: str
) -> None:
    told = program.unlocked("agreements", "list", "--json").data

    assert [each["action"].startswith(ACTIONS) for each in told] == [True, True]
    assert {(each["session"], each["status"], each["follow_up"]) for each in told} == {
        (nachtrit, "open", "2027-01-15")
    }
    assert {(each["owner_role"], each["due"]) for each in told} == {
        ("groepscommandant", "2026-12-01"),
        ("oefenleiding", "2026-12-15"),
    }


@pytest.mark.usefixtures("nachtrit")
def test_somebody_reads_a_line_for_each_agreement(program: Program) -> None:
    outcome = program.unlocked("agreements", "list")

    assert outcome.out.count("\n") == len(ACTIONS)
    assert "groepscommandant" in outcome.out


@pytest.mark.usefixtures("nachtrit")
def test_what_goes_on_and_what_is_over_are_told_apart(program: Program) -> None:
    finish_one(program)

    left = program.unlocked("agreements", "list", "--open", "--json").data
    done = program.unlocked("agreements", "list", "--done", "--json").data

    assert ([each["status"] for each in left], [each["status"] for each in done]) == (
        ["open"],
        ["done"],
    )


def test_open_and_done_are_not_asked_for_together(bare: Program) -> None:
    outcome = bare.unlocked("agreements", "list", "--open", "--done")

    assert (outcome.code, outcome.is_one_line) == (exits.USAGE, True)


@pytest.mark.usefixtures("nachtrit")
def test_the_calendar_holds_each_day_once_and_nothing_of_an_agreement(program: Program) -> None:
    outcome = program.unlocked("agreements", "calendar", "--out", calendar(program), "--json")

    written = calendar(program).read_text("utf-8")
    assert outcome.data == {"days": 1}
    assert written.count("DTSTART;VALUE=DATE:20270115") == 1
    assert "nachtrit" not in written
    assert "groepscommandant" not in written


@pytest.mark.usefixtures("nachtrit")
def test_a_day_that_went_by_is_in_no_calendar(program: Program) -> None:
    program.on(date(2027, 1, 16)).unlocked("vault", "confirm-date")
    outcome = program.on(date(2027, 1, 16)).unlocked(
        "agreements", "calendar", "--out", calendar(program)
    )

    assert (outcome.code, outcome.is_one_line) == (exits.REFUSED, True)
    assert not calendar(program).exists()


@pytest.mark.parametrize("name", ["terugblik", "terugblik.txt"])
def test_a_calendar_ends_as_one(bare: Program, name: str) -> None:
    outcome = bare.unlocked("agreements", "calendar", "--out", calendar(bare, name))

    assert (outcome.code, outcome.is_one_line) == (exits.USAGE, True)


def finish_one(program: Program) -> None:
    with app_in(program.world).unlock(program.world.default_vault, PASSPHRASE) as bench:
        first = bench.agreements()[0]
        rows = list(first.rows.items)
        rows[first.number] = going_on_as(first.row, "done", None)
        looked_back = KeepFollowUp(
            session=first.session, follow_up=first.looked_back, agreements=Rows(tuple(rows))
        )
        bench.bus.execute(looked_back)
