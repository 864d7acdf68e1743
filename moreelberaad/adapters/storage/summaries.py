"""The list of sessions in a vault: its rows are read at once, a summary is made when asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, overload

from typing_extensions import override

from moreelberaad.application.ports import SessionSummary
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.session import Status
from moreelberaad.domain.template import Text
from moreelberaad.domain.values import Prose

ROWS = """
    SELECT template, id, title, status, series, held_on, closed_on, step, opened_at, wiped
    FROM sessions
    ORDER BY status <> 'open', coalesce(held_on, closed_on) DESC, id
"""


class Summaries(Sequence[SessionSummary]):
    """What `ROWS` gave, with the title of each method; ten thousand come in a few hundredths."""

    def __init__(self, rows: Sequence[tuple[Any, ...]], methods: Mapping[str, Text]) -> None:
        self._rows = rows
        self._methods = methods

    @override
    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, index: int) -> SessionSummary: ...

    @overload
    def __getitem__(self, index: slice) -> Summaries: ...

    @override
    def __getitem__(self, index: int | slice) -> SessionSummary | Summaries:
        if isinstance(index, slice):
            return Summaries(self._rows[index], self._methods)
        return self._summary(self._rows[index])

    def _summary(self, row: tuple[Any, ...]) -> SessionSummary:
        template, session, title, status, series, held_on, closed_on, step, opened_at, wiped = row
        return SessionSummary(
            id=SessionId(session),
            title=Prose(title),
            method=self._methods[template],
            status=Status(status),
            series=label(series),
            held_on=day(held_on),
            closed_on=day(closed_on),
            step=step,
            opened_at=moment(opened_at),
            wiped=bool(wiped),
        )


def day(written: str | None) -> date | None:
    """Read a day, if one was written."""
    return date.fromisoformat(written) if written else None


def label(written: str | None) -> Prose | None:
    """Read the label of a series, if one was written."""
    return Prose(written) if written else None


def moment(written: str | None) -> datetime | None:
    """Read a moment, if one was written."""
    return datetime.fromisoformat(written) if written else None
