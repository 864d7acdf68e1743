"""Handing a series over to a colleague, and taking one over: one encrypted file in between."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from moreelberaad.adapters.storage import handover
from moreelberaad.application.commands import AddSession, Change
from moreelberaad.application.handovers import (
    HandOver,
    answers,
    gathered,
    holder,
    read_document,
    to_document,
)
from moreelberaad.domain.errors import InputRejected, Mistake, VaultDamaged
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import Kind, Template, Text
from moreelberaad.domain.values import Prose
from moreelberaad.ways_out import stay_out_of_vaults
from moreelberaad.workbench import Workbench
from moreelberaad.world import World

SUFFIX = handover.SUFFIX
_TITLE = Text({"nl": "Overgedragen afspraken", "en": "Agreements handed over"})


def to_hand_over(bench: Workbench, series: Prose) -> HandOver:
    """Gather the open agreements of a series, and the lessons that its group let go."""
    return gathered(bench.sessions.in_series(series))


def write_hand_over(world: World, what: HandOver, path: Path, passphrase: str) -> None:
    """Write one file that only this passphrase opens; takes a second, and touches no vault.

    Raises `CannotWrite`, `DiskFull`, `NotEnoughMemory`.
    """
    stay_out_of_vaults(path)
    body = json.dumps(to_document(what), ensure_ascii=False)
    handover.write(path, body, passphrase, cost=world.key_cost())


def read_hand_over(world: World, like: Sequence[Template], path: Path, secret: str) -> HandOver:
    """Read such a file, with the columns that our methods have; takes a second.

    Raises `VaultNotFound`, `NotAVault`, `VaultTooNew`, `VaultDamaged` or `WrongPassphrase`.
    """
    body = handover.read(path, secret, policy=world.key_policy)
    try:
        return read_document(json.loads(body), _with_both(like))
    except (ValueError, RecursionError, InputRejected):
        raise VaultDamaged from None


def take_over(bench: Workbench, what: HandOver, series: Prose, language: str = "nl") -> Change:
    """Keep a hand-over as one closed session of a series.

    Raises `InputRejected` when it stands there already, `BackupFailed` before anything is kept.
    """
    template = holder(_with_both(bench.templates.library.all()), _TITLE)
    written = answers(what, template)
    if any(each.answers == written for each in bench.sessions.in_series(series)):
        raise InputRejected((Mistake("", "twice"),))
    bench.backups.make(before_risk=True)
    today = bench.desk.today.day
    session = Session(
        id=bench.desk.chance.session_id(),
        template=template,
        title=Prose(_TITLE.get(language)),
        status=Status.RELEASED,
        series=series.on_one_line(),
        held_on=today,
        closed_on=today,
        answers=written,
    )
    return bench.bus.execute(AddSession(session=session))


def _with_both(methods: Sequence[Template]) -> Template:
    """Give a method that asks for agreements and for lessons; nearly all do."""
    both = {Kind.AGREEMENTS, Kind.LESSONS}
    return next(each for each in methods if both <= {asked.kind for _, asked in each.fields()})
