"""Handing a session over to a colleague, and taking one over: one encrypted file in between."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any

from cattrs import BaseValidationError, Converter, transform_error
from cattrs.preconf.json import make_converter

from moreelberaad.adapters.storage import handover
from moreelberaad.adapters.storage.handover import Holds
from moreelberaad.adapters.templates import snapshot
from moreelberaad.application.commands import Change, RestoreSession
from moreelberaad.application.session_handovers import (
    FORMAT,
    Handed,
    handed,
    review_of,
    session_of,
)
from moreelberaad.domain.errors import NotFound, VaultTooNew
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.mistakes import Mistakes
from moreelberaad.domain.plain import LONGEST_TEXT, to_plain
from moreelberaad.domain.review import Review
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Template
from moreelberaad.domain.text import brief
from moreelberaad.domain.values import Prose
from moreelberaad.ways_out import stay_out_of_vaults
from moreelberaad.workbench import Workbench
from moreelberaad.world import World

SUFFIX = handover.SUFFIX
_EXACT = (str, bool, int)


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """Where a session came; without a change it stood there already."""

    id: SessionId
    change: Change | None = None
    is_beside: bool = False
    """Another session had its id, so that it has a new one."""


def write_session(
    world: World, session: Session, review: Review, path: Path, passphrase: str
) -> None:
    """Write one file that only this passphrase opens; takes a second, and touches no vault.

    Raises `CannotWrite`, `DiskFull`, `NotEnoughMemory`.
    """
    stay_out_of_vaults(path)
    body = body_of(handed(session, review))
    handover.write(path, body, passphrase, cost=world.key_cost(), holds=Holds.SESSION)


def read_session(world: World, path: Path, secret: str) -> Handed:
    """Read such a file; takes a second.

    Raises `VaultNotFound`, `NotAVault`, `VaultTooNew`, `VaultDamaged`, `WrongPassphrase`, or
    `InputRejected` with every mistake.
    """
    body = handover.read(path, secret, policy=world.key_policy, holds=Holds.SESSION)
    return read_body(body)


def take_session_over(bench: Workbench, what: Handed) -> Taken:
    """Keep a session under its own id, or beside another one under a new id.

    Raises `InputRejected`, and `BackupFailed` before anything is kept.
    """
    chance = bench.desk.chance
    session = session_of(what, chance.shared_id)
    present = _present(bench, session.id)
    review = review_of(what) if session.is_closed else Review()
    if present and _same(present, bench.reviews.get(present.id), session, review):
        return Taken(id=session.id)
    bench.backups.make(before_risk=True)
    if present:
        session = replace(session, id=chance.session_id())
    change = bench.bus.execute(RestoreSession(session=session, review=review))
    return Taken(id=session.id, change=change, is_beside=present is not None)


def body_of(what: Handed) -> str:
    """Write it down; `read_body` is the inverse."""
    return json.dumps(_converter().unstructure(what), ensure_ascii=False)


def read_body(body: str) -> Handed:
    """Read words from outside; raises `InputRejected` with every mistake, or `VaultTooNew`."""
    mistakes = Mistakes()
    try:
        plain = json.loads(body)
    except (ValueError, RecursionError):
        plain = None
    if not isinstance(plain, dict):
        mistakes.add("", "expected_dict")
        raise mistakes.rejection()
    if plain.get("format", FORMAT) != FORMAT:
        raise VaultTooNew
    try:
        what = _converter().structure(plain, Handed)
    except BaseValidationError as error:
        _tell(error, mistakes)
        raise mistakes.rejection() from None
    except RecursionError:
        mistakes.add("", "expected_dict")
        raise mistakes.rejection() from None
    session_of(what, lambda: "")
    return what


def _tell(error: BaseValidationError, mistakes: Mistakes) -> None:
    """Say where something does not fit, and never what stood there."""
    for told in transform_error(error):
        said, _, path = told.rpartition(" @ $")
        expected = re.search(r"expected (\w+)", said)
        code = "unknown_key" if said.startswith("extra") else "unknown_format"
        kind = expected.group(1) if expected else FORMAT
        mistakes.add(brief(path.lstrip(".")), code, expected=kind)


def _present(bench: Workbench, session: SessionId) -> Session | None:
    try:
        return bench.sessions.get(session)
    except NotFound:
        return None


def _same(ours: Session, decided: Review, theirs: Session, said: Review) -> bool:
    """Compare what goes along; ids of texts that were set apart are of each vault."""
    return handed(ours, decided) == handed(theirs, said)


@cache
def _converter() -> Converter:
    """Make a converter that takes nothing for something else, as `int("3")` would."""
    made = make_converter(omit_if_default=True, forbid_extra_keys=True)
    for kind in _EXACT:
        made.register_structure_hook(kind, _exact)
    made.register_unstructure_hook(Prose, to_plain)
    made.register_structure_hook(Prose, lambda data, _: _prose(data))
    made.register_unstructure_hook(Template, lambda each: json.loads(snapshot.to_text(each)))
    made.register_structure_hook(Template, lambda data, _: snapshot.from_text(json.dumps(data)))
    return made


def _exact(data: Any, kind: type) -> Any:  # noqa: ANN401 - plain data
    if issubclass(kind, Enum):
        return kind(data)
    if type(data) is not kind:
        raise TypeError
    return data


def _prose(data: object) -> Prose:
    if not isinstance(data, str) or len(data) > LONGEST_TEXT:
        raise TypeError
    return Prose(data)
