"""What was decided about a session, and what was shared of it, in the vault."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any

from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.domain.errors import VaultDamaged
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.domain.left_standing import LeftStanding
from moreelberaad.domain.pointed import Pointed
from moreelberaad.domain.review import Choice, Decision, Review
from moreelberaad.domain.sharing import Shared, newest_first
from moreelberaad.domain.template import DocumentKind
from moreelberaad.domain.values import Prose

if TYPE_CHECKING:
    from sqlite_utils.db import Table

_LEFT_TEAM = "SELECT max(month) FROM shared WHERE scope <> ?"


class ReviewTable:
    """The reviews of one open vault, one for each session, and its lists of what was shared."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def get(self, session_id: SessionId) -> Review:
        """Give what was decided so far; nothing yet is an empty review. Raises `VaultDamaged`."""
        with self._vault.reading():
            rows = list(self._table("reviews").rows_where("session = ?", [session_id]))
        return _read(rows[0]["body"]) if rows else Review()

    def keep(self, session_id: SessionId, review: Review) -> None:
        """Write what was decided instead of what was decided before."""
        row = {"session": session_id, "body": json.dumps(_plain(review), ensure_ascii=False)}
        self._table("reviews").upsert(row, pk="session")

    def shared(self, session_id: SessionId) -> Sequence[Shared]:
        """Give what was shared of a session, the newest month first."""
        with self._vault.reading():
            rows = self._table("shared").rows_where("session = ?", [session_id])
            return newest_first(map(_read_shared, rows))

    def left_team_in(self) -> date | None:
        """Give the latest month in which a document went further than the team."""
        with self._vault.reading() as database:
            month = database.execute(_LEFT_TEAM, [Scope.TEAM.value]).fetchone()[0]
        return _month(month) if month else None

    def add_shared(self, session_id: SessionId, shared: Shared) -> None:
        """Write down that a document was made."""
        self._table("shared").insert(
            {
                "id": shared.id,
                "session": session_id,
                "month": f"{shared.month:%Y-%m}",
                "document": shared.document.value,
                "scope": shared.scope.value,
                "version": shared.version,
                "reason": shared.reason.plain,
                "names_sought": int(shared.names_sought),
            }
        )

    def _table(self, name: str) -> Table:
        return self._vault.database.table(name)


def _plain(review: Review) -> dict[str, Any]:
    """Write what stays between two sittings; what is ticked for one export only is left out."""
    return {
        "decisions": {name: _plain_decision(each) for name, each in review.decisions.items()},
        "recognised_by_colleague": review.recognised_by_colleague,
        "recognised_widely": review.recognised_widely,
        "second_reader": review.second_reader,
        "marked_general": review.marked_general,
        "written": {key: words.plain for key, words in review.written.items()},
        "left": plain_left(review.left),
        "opened": sorted(review.opened),
        "blind": sorted(review.blind),
        "pointed": [asdict(each) for each in sorted(review.pointed)],
    }


def _plain_decision(decision: Decision) -> dict[str, Any]:
    return {
        "choice": decision.choice.value,
        "number": decision.number,
        "words": decision.words.plain,
        "reason": decision.reason.plain,
    }


def _read(body: str) -> Review:
    try:
        plain = json.loads(body)
        decisions = {name: _read_decision(each) for name, each in plain.pop("decisions").items()}
        written = {FieldKey(key): Prose(words) for key, words in plain.pop("written").items()}
        opened, blind = (frozenset(plain.pop(name, ())) for name in ("opened", "blind"))
        return Review(
            decisions=decisions,
            written=written,
            left=read_left(plain.pop("left", {})),
            opened=opened,
            blind=blind,
            pointed=frozenset(_read_pointed(each) for each in plain.pop("pointed", ())),
            **plain,
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        raise VaultDamaged from None


def _read_pointed(plain: Mapping[str, Any]) -> Pointed:
    return Pointed(
        field=FieldKey(plain["field"]),
        column=str(plain["column"]),
        text=str(plain["text"]),
        start=int(plain["start"]),
        end=int(plain["end"]),
    )


def _read_decision(plain: Mapping[str, Any]) -> Decision:
    return Decision(
        choice=Choice(plain["choice"]),
        number=int(plain["number"]),
        words=Prose(plain["words"]),
        reason=Prose(plain["reason"]),
    )


def plain_left(left: LeftStanding) -> dict[str, Any]:
    """Write down which words were left standing: only their marks."""
    return {"salt": left.salt.hex(), "marks": sorted(mark.hex() for mark in left.marks)}


def read_left(plain: Mapping[str, Any]) -> LeftStanding:
    """Read what `plain_left` wrote; raises `ValueError` for what is no mark."""
    marks = frozenset(map(bytes.fromhex, plain.get("marks", ())))
    return LeftStanding(salt=bytes.fromhex(plain.get("salt", "")), marks=marks)


def _read_shared(row: Mapping[str, Any]) -> Shared:
    return Shared(
        id=row["id"],
        month=_month(row["month"]),
        document=DocumentKind(row["document"]),
        scope=Scope(row["scope"]),
        version=row["version"],
        reason=Prose(row["reason"]),
        names_sought=bool(row["names_sought"]),
    )


def _month(written: str) -> date:
    return date.fromisoformat(f"{written}-01")
