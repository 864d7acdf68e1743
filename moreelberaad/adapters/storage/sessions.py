"""Sessions in the vault: transient answers stand apart, in a table that no backup takes along."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from moreelberaad.adapters.storage.apart import read_apart, rows_by_session, write_apart
from moreelberaad.adapters.storage.follow_ups import read_follow_ups
from moreelberaad.adapters.storage.retained import RetainedTable
from moreelberaad.adapters.storage.search import mark
from moreelberaad.adapters.storage.session_rows import arrangement_of, row_of
from moreelberaad.adapters.storage.summaries import ROWS, Summaries, day, label, moment
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.application.ports import SessionSummary
from moreelberaad.domain.arrangement import Showing
from moreelberaad.domain.errors import NotFound, VaultDamaged
from moreelberaad.domain.follow_ups import tells_agreements
from moreelberaad.domain.holding import HoldReason
from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.domain.mistakes import Mistakes
from moreelberaad.domain.plain import read_value, to_plain
from moreelberaad.domain.retention import Erased, Erasure
from moreelberaad.domain.search import FoundKind
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import Field, Keep, Template
from moreelberaad.domain.values import Prose, Row, Rows, Value

if TYPE_CHECKING:
    from sqlite_utils.db import Table

_UNUSED = "id NOT IN (SELECT template FROM sessions)"
_AGREED = """
    SELECT session, field, value FROM answers
    WHERE session IN (SELECT id FROM sessions WHERE agreed = 1)
    AND field IN (SELECT value FROM json_each(?))
"""
_LATEST = """
    SELECT series, showing FROM sessions WHERE held_on <> '' ORDER BY held_on DESC, id LIMIT 1
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshots:
    """How a method is written down and read back."""

    to_text: Callable[[Template], str]
    from_text: Callable[[str], Template]


class SessionTable:
    """The sessions of one open vault."""

    def __init__(self, vault: Vault, snapshots: Snapshots) -> None:
        self._vault = vault
        self._snapshots = snapshots
        self._templates: dict[str, Template] = {}

    def get(self, session_id: SessionId) -> Session:
        """Give one session; raises `NotFound`, or `VaultDamaged` when it cannot be read."""
        if session_id.isascii():  # ids are; what is not cannot even be asked for
            for session in self._read("id = ?", session_id):
                return session
        raise NotFound(what="session", id=session_id[:40])

    def all(self) -> Sequence[Session]:
        """Give every session in the order of their random ids."""
        return self._read("1 = ?", 1)

    def summaries(self) -> Sequence[SessionSummary]:
        """Give every session without its answers, those of one day in the order of their ids."""
        with self._vault.reading() as database:
            rows = database.execute(ROWS).fetchall()
            methods = {name: self._template(name).title for name in {row[0] for row in rows}}
        return Summaries(rows, methods)

    def series(self) -> Sequence[Prose]:
        """Give every label of a series once, in alphabetical order."""
        with self._vault.reading() as database:
            rows = database.execute("SELECT DISTINCT series FROM sessions ORDER BY series")
            return [found for (written,) in rows if (found := label(written))]

    def latest_series(self) -> Prose | None:
        """Give the label of the session held last, if it has one."""
        row = self._latest()
        return label(row[0]) if row else None

    def latest_showing(self) -> Showing | None:
        """Give what the participants saw in the session held last, if there is one."""
        row = self._latest()
        return Showing(row[1]) if row else None

    def with_status(self, status: Status) -> Sequence[Session]:
        """Give the sessions that stand there."""
        return self._read("status = ?", status.value)

    def in_series(self, label: Prose) -> Sequence[Session]:
        """Give the sessions that bear this label."""
        return self._read("series = ?", label.plain)

    def among(self, ids: Sequence[str]) -> Sequence[Session]:
        """Give the sessions with these ids that are there."""
        return self._read("id IN (SELECT value FROM json_each(?))", json.dumps([*ids]))

    def agreeing(self) -> Sequence[Session]:
        """Give the closed sessions that hold agreements, with those answers alone.

        Such a session is to be read, never to be saved: its notes were not asked for.
        """
        with self._vault.reading() as database:
            rows = list(self._table("sessions").rows_where("agreed = 1"))
            keys = {
                key
                for name in {row["template"] for row in rows}
                for key, asked in self._template(name).fields()
                if tells_agreements(asked)
            }
            written = database.execute(_AGREED, [json.dumps(sorted(keys))]).fetchall()
        found: dict[str, dict[str, Any]] = {}  # read where nobody waits for the vault
        for name, field, value in written:
            found.setdefault(name, {})[field] = json.loads(value)
        return [self._session(row, found.get(row["id"], {}), {}) for row in rows]

    def count_held(self, first: date, last: date) -> int:
        """Count the closed sessions held from the first day up to and including the last."""
        days = [first.isoformat(), last.isoformat()]
        with self._vault.reading():
            held = "held_on BETWEEN ? AND ? AND status NOT IN ('planned', 'open')"
            return self._table("sessions").count_where(held, days)

    def save(self, session: Session) -> None:
        """Write what differs from what is there; nothing tells when or in which order."""
        snapshot = self._keep_snapshot(session.template)
        self._table("sessions").upsert(row_of(session, snapshot), pk="id")
        for table, wanted in _answers(session).items():
            self._write(table, session.id, wanted)
        write_apart(self._vault, session)
        if session.is_closed:
            mark(self._vault, FoundKind.SESSION, session.id)

    def delete(self, session_id: SessionId, *, on: date) -> None:
        """Erase a session; its id stays for the month, so that no backup brings it back."""
        self._table("sessions").delete(session_id)
        self._table("snapshots").delete_where(_UNUSED)
        mark(self._vault, FoundKind.SESSION, session_id)
        erasure = Erasure(id=session_id, what=Erased.SESSION, month=f"{on:%Y-%m}")
        RetainedTable(self._vault).log(erasure)

    def restore(self, session: Session) -> None:
        """Put back what was deleted in this very sitting."""
        RetainedTable(self._vault).unlog(session.id, Erased.SESSION)
        self.save(session)

    def _latest(self) -> tuple[str | None, str] | None:
        with self._vault.reading() as database:
            row: tuple[str | None, str] | None = database.execute(_LATEST).fetchone()
        return row

    def _table(self, name: str) -> Table:
        return self._vault.database.table(name)

    def _keep_snapshot(self, template: Template) -> str:
        """Keep each method once, however many sessions used it; gives its name."""
        text = self._snapshots.to_text(template)
        name = hashlib.sha256(text.encode()).hexdigest()
        if not self._table("snapshots").count_where("id = ?", [name]):
            self._table("snapshots").upsert({"id": name, "method": text}, pk="id")
        return name

    def _write(self, table: str, session_id: SessionId, wanted: Mapping[str, str]) -> None:
        present = {
            row["field"]: row["value"]
            for row in self._table(table).rows_where("session = ?", [session_id])
        }
        for field in present.keys() - wanted.keys():
            self._table(table).delete((session_id, field))
        self._table(table).upsert_all(
            (
                {"session": session_id, "field": field, "value": value}
                for field, value in wanted.items()
                if present.get(field) != value
            ),
            pk=("session", "field"),
        )

    def _read(self, where: str, value: str | int) -> list[Session]:
        with self._vault.reading():
            rows = list(self._table("sessions").rows_where(where, [value]))
            kept = self._plain("answers", where, value)
            transient = self._plain("transient_answers", where, value)
            apart = rows_by_session(self._vault, where, value)
            sessions = (
                self._session(row, kept.get(row["id"], {}), transient.get(row["id"], {}))
                for row in rows
            )
            return [
                replace(session, apart=read_apart(session.template, apart[session.id]))
                if session.id in apart
                else session
                for session in sessions
            ]

    def _plain(self, table: str, where: str, value: str | int) -> dict[str, dict[str, Any]]:
        """Give the answers of the wanted sessions: session to field to plain data."""
        wanted = f"session IN (SELECT id FROM sessions WHERE {where})"  # noqa: S608 - our own words
        found: dict[str, dict[str, Any]] = {}
        for row in self._table(table).rows_where(wanted, [value]):
            found.setdefault(row["session"], {})[row["field"]] = json.loads(row["value"])
        return found

    def _session(
        self, row: Mapping[str, Any], kept: Mapping[str, Any], transient: Mapping[str, Any]
    ) -> Session:
        template = self._template(row["template"])
        return Session(
            id=SessionId(row["id"]),
            template=template,
            title=Prose(row["title"]),
            status=Status(row["status"]),
            held_on=day(row["held_on"]),
            closed_on=day(row["closed_on"]),
            opened_at=moment(row["opened_at"]),
            wiped=bool(row["wiped"]),
            version=row["version"],
            series=label(row["series"]),
            step=row["step"],
            minutes=json.loads(row["minutes"]),
            answers=dict(_read_answers(template, kept, transient)),
            struck=frozenset(json.loads(row["struck"])),
            arrangement=arrangement_of(row),
            follow_ups=read_follow_ups(row["follow_ups"]),
            hold=HoldReason(row["hold"]) if row["hold"] else None,
        )

    def _template(self, name: str) -> Template:
        if name not in self._templates:
            text = self._table("snapshots").get(name)["method"]
            self._templates[name] = self._snapshots.from_text(text)
        return self._templates[name]


def _answers(session: Session) -> dict[str, dict[str, str]]:
    """Divide the answers over the two tables; a transient column of a table goes apart too."""
    tables: dict[str, dict[str, str]] = {"answers": {}, "transient_answers": {}}
    for key, asked, value in session.answered():
        if session.keeps(key) is Keep.TRANSIENT:
            tables["transient_answers"][key] = _json(value)
            continue
        kept, apart = _divided(asked, value)
        tables["answers"][key] = _json(kept)
        if apart is not None:
            tables["transient_answers"][key] = _json(apart)
    return tables


def _divided(asked: Field, value: Value) -> tuple[Value, Value | None]:
    names = {column.id for column in asked.columns if column.keep is Keep.TRANSIENT}
    if not names or not isinstance(value, Rows):
        return value, None
    kept = tuple(_only(row, row.cells.keys() - names) for row in value.items)
    apart = tuple(_only(row, names) for row in value.items)
    return Rows(kept), Rows(apart) if any(row.cells for row in apart) else None


def _read_answers(
    template: Template, kept: Mapping[str, Any], transient: Mapping[str, Any]
) -> Iterator[tuple[FieldKey, Value]]:
    mistakes = Mistakes()
    for key, asked in template.fields():
        data = _joined(kept.get(key), transient.get(key))
        if data is None:
            continue
        value = read_value(asked, data, key, mistakes)
        if value is None or mistakes:
            raise VaultDamaged
        yield key, value


def _only(row: Row, names: set[str]) -> Row:
    return Row({name: cell for name, cell in row.cells.items() if name in names})


def _joined(kept: Any, transient: Any) -> Any:  # noqa: ANN401 - plain data
    """Put the transient columns back in their rows; both lists have the same order."""
    if kept is None or transient is None:
        return transient if kept is None else kept
    return [row | more for row, more in zip(kept, transient, strict=True)]


def _json(value: Value) -> str:
    return json.dumps(to_plain(value), ensure_ascii=False)
