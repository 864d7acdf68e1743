"""The policy of an organisation at work: in commands, in a vault, and when it has a fault."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from moreelberaad.application.commands import AddSession
from moreelberaad.application.packages import PackWish
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.errors import NotAllowed, PolicyFaulty
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import SessionId
from moreelberaad.i18n import Language
from tests.builders import a_released_session
from tests.cli.program import NACHTRIT, PASSPHRASE, Program, app_in

STRICT = """format = "moreelberaad.policy/1"
k = 8
lock_after = 2
share_up_to = "unit"
accept_proposals = false
reasons = false
marking = "Alleen intern"
[terms]
notes = 30
"""


@pytest.fixture
def strict(program: Program) -> Program:
    program.world.policy_file.write_text(STRICT)
    return program


def export(program: Program, session: str, *options: str) -> int:
    out = program.folder / "uit.html"
    what = ("--document", "agreements", "--format", "html", "--out", out)
    return program.unlocked("sessions", "export", session, *what, *options).code


def test_without_a_file_nothing_is_asked(program: Program) -> None:
    outcome = program.run("policy", "show")

    assert outcome.code == 0
    assert str(program.world.policy_file) in outcome.out


def test_it_is_told_in_words_and_as_data(strict: Program) -> None:
    said, data = strict.run("policy", "show").out, strict.run("policy", "show", "--json").data

    assert "vanaf 8 mensen" in said
    assert "notities 30" in said
    assert "Merking: Alleen intern" in said
    assert (data["k"], data["terms"]["notes"], data["share_up_to"]) == (8, 30, "unit")


def test_a_file_is_checked_before_it_is_put_in_its_place(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "nieuw.toml"
    file.write_text('format = "moreelberaad.policy/1"\nk = 3\n[terms]\nnotes = 400\n')
    outcome = program.run("policy", "check", file)

    assert outcome.code == 8
    assert "k: hier hoort een getal van 5 tot 10" in outcome.err
    assert "terms.notes: hier hoort een getal van 7 tot 90" in outcome.err


@pytest.mark.parametrize("fault", ["k = 3", 'format = "moreelberaad.policy/1"\nk = 3', "\0", "["])
def test_nothing_opens_under_a_policy_that_cannot_be_read(program: Program, fault: str) -> None:
    program.brought_in(NACHTRIT)
    program.world.policy_file.write_text(fault)
    outcome = program.unlocked("sessions", "list")

    assert outcome.code == 8
    assert outcome.is_one_line
    assert "beleid.toml" in outcome.err
    with pytest.raises(PolicyFaulty):
        app_in(program.world).practice()


def test_what_nobody_read_stays_inside(strict: Program) -> None:
    session = strict.brought_in(NACHTRIT)

    assert export(strict, session, "--accept-proposals", "--reason", "haast") == 3
    assert not (strict.folder / "uit.html").exists()


def test_the_line_of_the_organisation_stands_on_every_page(strict: Program) -> None:
    app = app_in(strict.world)

    assert app.marking("Iets anders") == app.marking() == "Alleen intern"


def test_the_window_locks_no_later_than_the_organisation_wants(strict: Program) -> None:
    assert app_in(strict.world).lock_after == 2


def test_a_package_goes_no_further_than_the_organisation_wants(strict: Program) -> None:
    strict.brought_in(NACHTRIT)
    with opened(strict) as bench, pytest.raises(NotAllowed):
        bench.packing.plan(PackWish(scope=Scope.DEFENCE))


def opened(program: Program) -> Workbench:
    return app_in(program.world).unlock(program.world.default_vault, PASSPHRASE)


def test_k_stays_as_high_as_it_was_for_what_is_there(strict: Program) -> None:
    strict.brought_in(NACHTRIT)
    with opened(strict) as bench:
        assert bench.policy.fewest == bench.exports.policy.fewest == bench.years.fewest == 8
    strict.world.policy_file.unlink()
    with opened(strict) as bench:
        assert bench.policy.fewest == 8


def test_notes_and_backups_go_at_the_term_of_the_organisation(strict: Program) -> None:
    strict.brought_in(NACHTRIT)
    closed = date(2026, 12, 1)
    with opened(strict) as bench:
        session = a_released_session()
        bench.bus.execute(AddSession(session=session))
        assert bench.notes_until(closed) == closed + timedelta(days=30)
        assert bench.erasing.due() == ()
        name, last = session.id, session.closed_on or closed
    later = strict.on(last + timedelta(days=31))
    with opened(later) as bench:
        assert bench.sessions.get(SessionId(name)).wiped
        assert bench.erasing.due() == ()


def test_papers_say_how_long_notes_stay_by_the_policy(strict: Program) -> None:
    out = strict.folder / "blad.md"
    asked = ("documents", "participants-sheet", "--method", "cura", "--out", out)

    assert strict.run(*asked).code == 0
    assert "30 dagen" in out.read_text("utf-8")
    assert app_in(strict.world).office(Language("en")).retention == "30 days"
