"""Nothing that a round leaves tells who chose first, or which value went with which choice."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from moreelberaad.adapters.storage import backups, vault
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.plain import to_plain
from moreelberaad.domain.session import Session
from moreelberaad.domain.values import Tally
from tests.adapters.storage.builders import PASSPHRASE, TINY, opened
from tests.adapters.storage.kept import save
from tests.builders import a_session
from tests.cli.program import a_world, app_in
from tests.desks import a_desk, carry_out
from tests.journeys.rounds import Chosen, Guesses, command, generated, keep, mixed

ROUNDS, IN_A_VAULT = 3000, 12


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Session:
    method = app_in(a_world(tmp_path_factory.mktemp("wereld"))).templates.get("dilemma_method")
    return a_session(template=replace(method.arranged({}), settings=()))


def left(session: Session, chosen: Chosen) -> dict[FieldKey, Tally]:
    """Give what stands in the notes after a round."""
    desk = a_desk(session)
    carry_out(desk, command(session, chosen))
    answers = desk.sessions.get(session.id).answers
    return {key: value for key, value in answers.items() if isinstance(value, Tally)}


def written(session: Session, chosen: Chosen) -> str:
    return json.dumps({key: to_plain(value) for key, value in left(session, chosen).items()})


def test_rounds_with_equal_counts_leave_the_same_bytes(session: Session) -> None:
    for seed, chosen in enumerate(generated(session, ROUNDS)):
        assert written(session, chosen) == written(session, mixed(chosen, seed))


def test_the_order_of_what_is_left_tells_the_first_no_better_than_chance(
    session: Session,
) -> None:
    """Guess that what stands first was chosen first: right as often as a blind guess."""
    guesses = Guesses()
    for chosen in generated(session, ROUNDS):
        guesses.of_the_first(chosen, next(iter(list(left(session, chosen).values())[1].counts)))

    assert guesses.are_blind


def test_the_place_of_a_value_tells_its_option_no_better_than_chance(session: Session) -> None:
    """Guess that what stands first in both tallies came from one hand, where chance paired."""
    guesses = Guesses()
    for seed, chosen in enumerate(generated(session, ROUNDS)):
        truth = mixed(chosen, seed)
        option, value = (
            next(code for code, count in each.counts.items() if count)
            for each in left(session, truth).values()
        )
        guesses.of_a_pair(truth, option, value)

    assert guesses.are_blind


def everything(kluis: Vault) -> dict[str, list[dict[str, object]]]:
    """Give every row of every table with its number, decrypted."""
    database = kluis.database
    return {
        name: list(database.table(name).rows_where(select=_numbered(kluis, name)))
        for name in database.table_names()
    }


def _numbered(kluis: Vault, name: str) -> str:
    return "*" if "WITHOUT ROWID" in kluis.database.table(name).schema else "rowid AS number, *"


def files_in(folder: Path) -> dict[str, int]:
    return {
        str(file.relative_to(folder)): file.stat().st_size
        for file in folder.rglob("*")
        if file.is_file()
    }


def test_neither_the_vault_nor_its_backup_tells_two_orders_apart(
    session: Session, tmp_path: Path
) -> None:
    one, other = tmp_path / "een" / "kluis.kluis", tmp_path / "twee" / "kluis.kluis"
    one.parent.mkdir()
    vault.create(one, PASSPHRASE, cost=TINY)
    with opened(one) as kluis:
        save(kluis, session)
    shutil.copytree(one.parent, other.parent)

    with opened(one) as left_one, opened(other) as right_one:
        for seed, chosen in enumerate(generated(session, IN_A_VAULT)):
            keep(left_one, session, chosen)
            keep(right_one, session, mixed(chosen, seed))
            assert everything(left_one) == everything(right_one)
        copies = [
            backups.back_up(each, each.path.parent / "b", day=date(2026, 12, 1))
            for each in (left_one, right_one)
        ]
    with opened(copies[0]) as left_copy, opened(copies[1]) as right_copy:
        assert everything(left_copy) == everything(right_copy)
    assert files_in(one.parent).keys() == files_in(other.parent).keys()
