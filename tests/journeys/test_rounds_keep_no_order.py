"""Nothing that a round leaves tells who chose first, or which value went with which choice."""

from __future__ import annotations

import json
import random
import shutil
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import sqrt
from pathlib import Path

import pytest

from moreelberaad.adapters.storage import backups, vault
from moreelberaad.adapters.storage.sessions import SessionTable
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.application.bus import Bus
from moreelberaad.application.commands import KeepRound
from moreelberaad.application.rounds import RoundDesk
from moreelberaad.domain.choices import Round, ballot_of
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.plain import to_plain
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Step
from moreelberaad.domain.values import Tally
from tests.adapters.storage.builders import PASSPHRASE, TINY, opened
from tests.adapters.storage.kept import SNAPSHOTS, save
from tests.builders import a_session
from tests.cli.program import a_world, app_in
from tests.desks import a_desk, carry_out
from tests.fakes import FakeChance

SEED, ROUNDS, IN_A_VAULT = 20261112, 3000, 12
FOUR_SIGMA = 4
Chosen = list[tuple[str, str]]


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Session:
    method = app_in(a_world(tmp_path_factory.mktemp("wereld"))).templates.get("dilemma_method")
    return a_session(template=replace(method.arranged({}), settings=()))


def step_of(session: Session) -> Step:
    return next(step for step in session.template.steps if ballot_of(step))


def codes(session: Session) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give the options, and six of the values."""
    ballot = ballot_of(step_of(session))
    assert ballot is not None
    assert ballot.values is not None
    options, values = (
        tuple(each.code for each in session.template.field(key).options)
        for key in (ballot.options, ballot.values)
    )
    return options, values[:6]


def generated(session: Session, number: int) -> Iterator[Chosen]:
    """Let five to twelve people choose; whoever chooses A leans to the first values."""
    chance = random.Random(SEED)  # noqa: S311 - the same every time
    options, values = codes(session)
    for _ in range(number):
        chosen = []
        for _ in range(chance.randint(5, 12)):
            option = chance.choice(options)
            leaning = values[:3] if option == "A" else values
            chosen.append((option, chance.choice(leaning)))
        yield chosen


def mixed(chosen: Chosen, seed: int) -> Chosen:
    """Keep the counts, in another order and in other pairs."""
    chance = random.Random(seed)  # noqa: S311 - idem
    options, values = map(list, zip(*chosen, strict=True))
    chance.shuffle(options)
    chance.shuffle(values)
    return list(zip(options, values, strict=True))


def command(session: Session, chosen: Sequence[tuple[str, str]]) -> KeepRound:
    ballot, made = ballot_of(step_of(session)), Round(len(chosen), codes(session)[0])
    for option, value in chosen:
        made.hand_in(option, value)
    counted = made.counted()
    assert ballot is not None
    assert ballot.values is not None
    answers = {ballot.options: counted.options, ballot.values: counted.values}
    return KeepRound(session=session.id, answers=answers)


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
    hits, expected, spread = 0, 0.0, 0.0
    for chosen in generated(session, ROUNDS):
        guess = next(iter(list(left(session, chosen).values())[1].counts))
        share = Counter(value for _, value in chosen)[guess] / len(chosen)
        hits += chosen[0][1] == guess
        expected, spread = expected + share, spread + share * (1 - share)

    assert abs(hits - expected) <= FOUR_SIGMA * sqrt(spread)


def test_the_place_of_a_value_tells_its_option_no_better_than_chance(session: Session) -> None:
    """Guess that what stands first in both tallies came from one hand, where chance paired."""
    hits, expected, spread = 0, 0.0, 0.0
    for seed, chosen in enumerate(generated(session, ROUNDS)):
        truth, people = mixed(chosen, seed), len(chosen)
        (option, first), (value, second) = (
            next((code, count) for code, count in each.counts.items() if count)
            for each in left(session, truth).values()
        )
        hits += truth.count((option, value))
        expected += first * second / people
        others = (people - first) * (people - second)
        spread += first * second * others / (people**2 * (people - 1))

    assert abs(hits - expected) <= FOUR_SIGMA * sqrt(spread)


def everything(kluis: Vault) -> dict[str, list[dict[str, object]]]:
    """Give every row of every table with its number, decrypted."""
    database = kluis.database
    return {
        name: list(database.table(name).rows_where(select=_numbered(kluis, name)))
        for name in database.table_names()
    }


def _numbered(kluis: Vault, name: str) -> str:
    return "*" if "WITHOUT ROWID" in kluis.database.table(name).schema else "rowid AS number, *"


def keep(kluis: Vault, session: Session, chosen: Chosen) -> None:
    desk = RoundDesk(sessions=SessionTable(kluis, SNAPSHOTS), chance=FakeChance())
    Bus(kluis, desk.carry_out).execute(command(session, chosen))  # type: ignore[arg-type]


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
        copies = [backups.back_up(each, each.path.parent / "b") for each in (left_one, right_one)]
    with opened(copies[0]) as left_copy, opened(copies[1]) as right_copy:
        assert everything(left_copy) == everything(right_copy)
    assert files_in(one.parent).keys() == files_in(other.parent).keys()
