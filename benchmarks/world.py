"""A world in one folder, with the cheapest keys and as many invented sessions as wanted."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from moreelberaad import assets
from moreelberaad.adapters.storage.keys import KeyCost, KeyPolicy
from moreelberaad.application.ports import Today
from moreelberaad.bootstrap import App, World, read_toml
from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.values import Prose, Rows

if TYPE_CHECKING:
    from moreelberaad.bootstrap import Workbench  # a start loads none

PASSPHRASE = "vier groene uilen zingen"  # noqa: S105 - of vaults that are thrown away
EXAMPLE = assets.folder("resources") / "examples" / "nachtrit.toml"
CASE = FieldKey("a2.case_summary")
TABLE = FieldKey("a5.pvn")
LENGTH = 20_000
"""Characters that stand in the long answer already."""
_IN_CHECK = 5
_WORDS = "Zij zei dat het ging, maar ik zag dat zij traag reageerde. "


def a_world(folder: Path) -> World:
    """Give a world whose every place lies in one folder."""
    return World(
        today=Today(lambda: datetime(2026, 12, 1, 12, tzinfo=UTC)),
        templates_folder=assets.folder("session_templates"),
        backup_folder=folder / "reservekopieën",
        default_vault=folder / "kluis.kluis",
        settings_file=folder / "keuzes.json",
        key_cost=lambda: KeyCost(memory_kib=64, passes=1, lanes=1),
        key_policy=KeyPolicy(floor_kib=8),
    )


def an_app(folder: Path, sessions: int) -> App:
    """Make a vault with this many sessions: one open, a few in their check, the rest let go."""
    app = App(a_world(folder))
    app.create_vault(app.world.default_vault, PASSPHRASE)
    with app.unlock(app.world.default_vault, PASSPHRASE) as bench:
        example = _example(bench)
        with bench.bus.unit.transaction():
            for number in range(sessions):
                bench.sessions.save(_one_of_many(example, number, app.world.today.now))
    return app


def open_session() -> SessionId:
    """Give the id of the one session that is open."""
    return _id(0)


def _example(bench: Workbench) -> Session:
    return _with_twelve_rows(bench.imports.read(read_toml(EXAMPLE)).session)


def _with_twelve_rows(session: Session) -> Session:
    table = session.answers[TABLE]
    if not isinstance(table, Rows):
        raise TypeError
    return session.revise(TABLE, Rows(table.items * 2))


def _one_of_many(example: Session, number: int, now: datetime) -> Session:
    title = Prose(f"Beraad {number}")
    if number == 0:
        long = Prose((_WORDS * LENGTH)[:LENGTH])
        answers = {**example.answers, CASE: long}
        session = replace(example, step="a2", opened_at=now, answers=answers)
        return replace(session, id=_id(number), title=title, status=Status.OPEN, closed_on=None)
    closed = replace(example, status=Status.DRAFT).read_together(on=now.date())
    session = closed if number <= _IN_CHECK else closed.release()
    return replace(session, id=_id(number), title=title)


def _id(number: int) -> SessionId:
    return SessionId(f"{number:016x}")
