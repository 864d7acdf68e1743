"""What people said stands encrypted in the vault alone; what was transient stands nowhere."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from moreelberaad.adapters.anonymising.engine import Engine
from moreelberaad.application.commands import CloseSession, ReviseAnswer
from moreelberaad.domain.findings import Hit
from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.domain.values import Lines, Prose
from tests.cli.program import PASSPHRASE
from tests.journeys.cage import GONE, KEPT, SESSION, Cage, everything, raw, read
from tests.journeys.pages import OPENSSL


def failing(_: Engine, text: str) -> tuple[Hit, ...]:
    raise LookupError(text)


def test_a_whole_journey_leaves_no_word_outside_the_vault(cage: Cage) -> None:
    program, file = cage.program, cage.session_file(SESSION)
    session = program.brought_in(file)
    outcomes = [
        program.unlocked("sessions", "review", session),
        cage.export(session),
        cage.export(session, "--accept-proposals", "--reason", "proef"),
        cage.export(session, "--accept-proposals", "--reason", "proef", form="html"),
        program.unlocked("vault", "backup"),
        program.unlocked("sessions", "show", session),
        program.unlocked("sessions", "delete", session),
    ]

    assert [outcome.code for outcome in outcomes] == [0, 3, 0, 0, 0, 0, 0]
    assert KEPT in (cage.beside / "uit.html").read_text(encoding="utf-8")
    assert (cage.found(KEPT), cage.found(GONE)) == ([], [])
    assert all(KEPT not in outcome.err and GONE not in outcome.err for outcome in outcomes)


BROKEN = {
    "an unknown field": f'{SESSION}\n[answers.a99]\nx = "{KEPT}"',
    "an unknown column": SESSION.replace("feasible = true", f'colour = "{KEPT}"'),
    "a list for a text": SESSION.replace(f'"casus {KEPT}"', f'["{KEPT}"]'),
    "a text for a list": SESSION.replace(f'["feit {KEPT}"]', f'"{KEPT}"'),
    "a text for a number": SESSION.replace("[answers.a8]", f'first_tally = {{ A = "{KEPT}" }}'),
    "a text for a day": SESSION.replace("due_date = 2026-12-01", f'due_date = "{KEPT}"'),
    "an open string": SESSION + f'x = "{KEPT}',
    "no session at all": f'format = "x"\ntitle = "{KEPT}"',
}


@pytest.mark.parametrize("text", BROKEN.values(), ids=BROKEN)
def test_a_rejected_file_is_not_quoted(cage: Cage, text: str) -> None:
    outcome = cage.program.unlocked("sessions", "import", cage.session_file(text))

    assert outcome.code == 8
    assert KEPT not in outcome.err + outcome.out
    assert cage.found(KEPT) == []


def test_a_note_where_a_choice_was_expected_is_not_quoted(cage: Cage) -> None:
    text = SESSION.replace('supports = "A"', f'supports = "{KEPT}"')
    outcome = cage.program.unlocked("sessions", "import", cage.session_file(text))

    assert outcome.code == 8
    assert KEPT not in outcome.err


@pytest.mark.parametrize("command", ["templates check", "vault restore", "vault info --vault"])
def test_a_note_where_something_else_was_expected_is_not_quoted(cage: Cage, command: str) -> None:
    outcome = cage.program.unlocked(*command.split(), cage.session_file(SESSION))

    assert outcome.code in (5, 8)
    assert KEPT not in outcome.err + outcome.out


def test_decisions_that_do_not_fit_are_not_quoted(cage: Cage) -> None:
    session = cage.program.brought_in(cage.session_file(SESSION))
    entry = {"field": "a2.case_summary", "start": 0, "end": 5, "text": KEPT, "decision": KEPT}
    file = cage.beside / "besluiten.json"
    file.write_text(json.dumps([entry, {"gate": KEPT}, {"words": KEPT}, KEPT]))
    outcome = cage.export(session, "--decisions", file)

    assert (outcome.code, KEPT in outcome.err) == (8, False)


def test_a_wrong_passphrase_and_a_damaged_vault_tell_nothing(cage: Cage) -> None:
    cage.program.brought_in(cage.session_file(SESSION))
    cage.program.key.write_text("zeven rode vossen")
    wrong = cage.program.unlocked("sessions", "list")
    data = cage.program.world.default_vault / "data.db"
    data.write_bytes(data.read_bytes()[:-4096])
    cage.program.key.write_text(PASSPHRASE)
    damaged = cage.program.unlocked("sessions", "list")

    assert (wrong.code, damaged.code) == (4, 5)
    assert KEPT not in wrong.err + damaged.err
    assert cage.found(KEPT) == []


def test_a_failure_nobody_foresaw_is_not_quoted(
    cage: Cage, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = cage.program.brought_in(cage.session_file(SESSION))
    monkeypatch.setattr(Engine, "find", failing)
    outcome = cage.program.unlocked("sessions", "review", session)

    assert (outcome.code, KEPT in outcome.err) == (1, False)
    assert cage.found(KEPT) == []


def test_an_open_session_keeps_its_transient_words_out_of_every_backup(cage: Cage) -> None:
    cage.program.brought_in(cage.session_file(f'status = "open"\n{SESSION}'))
    backup = cage.program.unlocked("vault", "backup").out.split(": ", 1)[1].strip()
    world = cage.program.world
    copied = everything(Path(backup), world.key_policy)

    assert GONE in read(cage, "transient_answers")
    assert (KEPT in copied, GONE in copied) == (True, False)


def test_closing_leaves_no_transient_word_in_any_table(cage: Cage) -> None:
    session = cage.program.brought_in(cage.session_file(f'status = "open"\n{SESSION}'))
    with cage.unlocked() as bench:
        bench.bus.execute(CloseSession(session=SessionId(session)))
    world = cage.program.world
    stored = everything(world.default_vault, world.key_policy)

    assert (KEPT in stored, GONE in stored) == (True, False)


@pytest.mark.skipif(OPENSSL is None, reason="openssl decrypts the pages")
def test_closing_leaves_no_transient_word_in_the_decrypted_pages(cage: Cage) -> None:
    session = cage.program.brought_in(cage.session_file(f'status = "open"\n{SESSION}'))
    before = raw(cage)
    with cage.unlocked() as bench:
        bench.bus.execute(CloseSession(session=SessionId(session)))
    after = raw(cage)

    assert (KEPT.encode() in before, GONE.encode() in before) == (True, True)
    assert (KEPT.encode() in after, GONE.encode() in after) == (True, False)


@pytest.mark.skipif(OPENSSL is None, reason="openssl decrypts the pages")
def test_what_was_revised_or_deleted_is_in_no_page_any_more(cage: Cage) -> None:
    session = SessionId(cage.program.brought_in(cage.session_file(SESSION)))
    first, second = "winterkoninkje", "goudhaantje"
    with cage.unlocked() as bench:
        case, facts = FieldKey("a2.case_summary"), FieldKey("a4.facts")
        long = Prose(f"{first} " * 2_000)
        bench.bus.execute(ReviseAnswer(session=session, field=case, value=long))
        bench.bus.execute(ReviseAnswer(session=session, field=case, value=Prose(second)))
        bench.bus.execute(ReviseAnswer(session=session, field=facts, value=Lines(())))
    revised = raw(cage)
    cage.program.unlocked("sessions", "delete", session)

    assert (first.encode() in revised, second.encode() in revised) == (False, True)
    assert second.encode() not in raw(cage)
    assert KEPT.encode() not in raw(cage)


def test_an_import_drops_what_is_transient_before_it_reaches_the_vault(cage: Cage) -> None:
    outcome = cage.program.on(date(2026, 11, 13)).unlocked(
        "sessions", "import", cage.session_file(SESSION), "--json"
    )

    assert (outcome.data["status"], outcome.data["transient_dropped"]) == ("member_check", 6)
    assert read(cage, "transient_answers") == "[]"
