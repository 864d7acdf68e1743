"""Numbered steps from one schema to the next; a new vault walks them all."""

from __future__ import annotations

from dataclasses import dataclass

from moreelberaad.adapters.storage.protocols import Connection
from moreelberaad.adapters.storage.schema import (
    ARRANGEMENT,
    CARDS,
    FIGURES,
    FIRST_SCHEMA,
    LEARNING,
    OPEN_SESSIONS,
    OWN_WORDS,
    PREPARING,
    REVIEWS,
    SERIES_FORMS,
    STRUCK,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Migration:
    """One step: the number of the schema it leads to, a name, and its statements."""

    number: int
    name: str
    statements: tuple[str, ...]


MIGRATIONS = (
    Migration(number=1, name="first_schema", statements=FIRST_SCHEMA),
    Migration(number=2, name="open_sessions", statements=OPEN_SESSIONS),
    Migration(number=3, name="reviews", statements=REVIEWS),
    Migration(number=4, name="preparing", statements=PREPARING),
    Migration(number=5, name="series_forms", statements=SERIES_FORMS),
    Migration(number=6, name="arrangement", statements=ARRANGEMENT),
    Migration(number=7, name="struck", statements=STRUCK),
    Migration(number=8, name="own_words", statements=OWN_WORDS),
    Migration(number=9, name="cards", statements=CARDS),
    Migration(number=10, name="learning", statements=LEARNING),
    Migration(number=11, name="figures", statements=FIGURES),
)
NEWEST = MIGRATIONS[-1].number


def version(connection: Connection) -> int:
    """Read the number of the schema in an open file; 0 is an empty one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def run(connection: Connection, steps: tuple[Migration, ...] = MIGRATIONS) -> None:
    """Take the steps that are still to be taken, inside the transaction of the caller."""
    reached = version(connection)
    for step in steps:
        if step.number > reached:
            _take(step, connection)


def _take(step: Migration, connection: Connection) -> None:
    for statement in step.statements:
        connection.execute(statement)
    connection.execute("INSERT INTO migrations VALUES (?, ?)", (step.number, step.name))
    connection.execute(f"PRAGMA user_version = {step.number}")
