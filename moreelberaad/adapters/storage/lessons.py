"""Lessons and the searches that are kept, in the vault."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from moreelberaad.adapters.storage.search import mark
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.domain import lesson_plain
from moreelberaad.domain.errors import VaultDamaged
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import LessonId, SessionId
from moreelberaad.domain.lessons import Act, Happened, KeptLesson, LessonStatus, LessonText
from moreelberaad.domain.search import FoundKind
from moreelberaad.domain.template import Text


class LessonTable:
    """The lessons of one open vault."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def all(self) -> Sequence[KeptLesson]:
        """Give every lesson, in the order of its sentence; raises `VaultDamaged`."""
        found = self._read("1 = ?", 1)
        return sorted(found, key=lambda each: (each.text.lesson.plain.casefold(), each.id))

    def get(self, lesson_id: LessonId) -> KeptLesson | None:
        """Give one lesson; nothing when it is not there. Raises `VaultDamaged`."""
        return next(iter(self._read("id = ?", lesson_id)), None)

    def keep(self, lesson: KeptLesson) -> None:
        """Write this instead of what was kept under its id before."""
        self._vault.database.table("lessons").upsert(_row(lesson), pk="id")
        mark(self._vault, FoundKind.LESSON, lesson.id)

    def remove(self, lesson_id: LessonId) -> None:
        """Take a lesson away, if it is there."""
        self._vault.database.table("lessons").delete_where("id = ?", [lesson_id])
        mark(self._vault, FoundKind.LESSON, lesson_id)

    def _read(self, where: str, wanted: str | int) -> list[KeptLesson]:
        with self._vault.reading() as database:
            rows = list(database.table("lessons").rows_where(where, [wanted]))
        return [_kept(row) for row in rows]


class LessonDraftTable:
    """What somebody is writing of the lessons of one open vault."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def all(self) -> Mapping[frozenset[LessonId], LessonText]:
        """Give what was written so far, by the lessons it is of; raises `VaultDamaged`."""
        with self._vault.reading() as database:
            rows = list(database.table("lesson_drafts").rows)
        try:
            return {
                frozenset(map(LessonId, row["of"].split())): lesson_plain.read(
                    json.loads(row["text"])
                )
                for row in rows
            }
        except (ValueError, TypeError):
            raise VaultDamaged from None

    def keep(self, of: frozenset[LessonId], text: LessonText) -> None:
        """Write this instead of what was written of these lessons before."""
        told = json.dumps(lesson_plain.written(text), ensure_ascii=False)
        row = {"of": _named(of), "text": told}
        self._vault.database.table("lesson_drafts").upsert(row, pk="of")

    def drop(self, of: frozenset[LessonId]) -> None:
        """Take away what was written of these lessons, if it is there."""
        self._vault.database.table("lesson_drafts").delete_where("of = ?", [_named(of)])


class SearchesTable:
    """The searches that somebody keeps in one open vault."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def all(self) -> Mapping[str, str]:
        """Give each query under its name, in the order of the names."""
        with self._vault.reading() as database:
            rows = {row["name"]: row["query"] for row in database.table("searches").rows}
        return dict(sorted(rows.items(), key=lambda each: each[0].casefold()))

    def keep(self, name: str, query: str) -> None:
        """Keep this instead of what was kept under this name before."""
        self._vault.database.table("searches").upsert({"name": name, "query": query}, pk="name")

    def drop(self, name: str) -> None:
        """Take it away, if it is there."""
        self._vault.database.table("searches").delete_where("name = ?", [name])


def _row(kept: KeptLesson) -> dict[str, str]:
    return {
        "id": kept.id,
        "status": kept.status.value,
        "body": json.dumps(_body(kept), ensure_ascii=False),
    }


def _body(kept: KeptLesson) -> dict[str, Any]:
    return {
        "text": lesson_plain.written(kept.text),
        "scope": kept.scope,
        "is_general": kept.is_general,
        "method": dict(kept.method.words),
        "quarter": kept.quarter,
        "sources": sorted(kept.sources),
        "replaces": sorted(kept.replaces),
        "related": sorted(kept.related),
        "history": [asdict(each) for each in kept.history],
        "version": kept.version,
        "others": [{**_body(each), "status": each.status.value} for each in kept.others],
    }


def _named(of: frozenset[LessonId]) -> str:
    return " ".join(sorted(of))


def _kept(row: Mapping[str, Any]) -> KeptLesson:
    try:
        return _read(LessonId(row["id"]), LessonStatus(row["status"]), json.loads(row["body"]))
    except (ValueError, KeyError, TypeError):
        raise VaultDamaged from None


def _read(lesson_id: LessonId, status: LessonStatus, body: Mapping[str, Any]) -> KeptLesson:
    """Read a body; one that is older than packages tells of no version."""
    return KeptLesson(
        id=lesson_id,
        text=lesson_plain.read(body["text"]),
        status=status,
        scope=Scope(body["scope"]),
        is_general=body["is_general"],
        method=Text(body["method"]),
        quarter=body["quarter"],
        sources=frozenset(map(SessionId, body["sources"])),
        replaces=frozenset(map(LessonId, body["replaces"])),
        related=frozenset(map(LessonId, body["related"])),
        history=tuple(
            Happened(month=each["month"], act=Act(each["act"]), detail=each["detail"])
            for each in body["history"]
        ),
        version=body.get("version", 1),
        others=tuple(
            _read(lesson_id, LessonStatus(each["status"]), each) for each in body.get("others", ())
        ),
    )
