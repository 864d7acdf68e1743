"""The search index of a vault: words of what is closed, and of nothing that somebody still types.

What changes is only marked; the index catches up before a search and before the vault closes. So
no save waits for it, and no index tells in which order a session was written.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import assert_never

from moreelberaad.adapters.storage.schema import NEW_INDEX
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.domain.search import Filter, Findable, Found, FoundKind, Query, Term, Word
from moreelberaad.domain.values import Prose

Texts = Callable[[Sequence[str]], Iterable[Findable]]
"""Gives what is to be found of things with these ids; what is gone is left out."""

_AT_ONCE = 25
"""Things in one transaction of catching up; so long a window that wants to save may wait."""
_MOST_OF_IT = 6
"""When more than a sixth of an index is to be written anew, making all of it anew is faster."""
_NUMBER_BITS = 62
_MARK = "INSERT INTO indexed VALUES (?, ?, NULL, 0) ON CONFLICT DO UPDATE SET fresh = 0"
_STALE = "SELECT kind, id, number FROM indexed WHERE fresh = 0 LIMIT ?"
_STALE_KNOWN = _STALE.replace("LIMIT", "AND number IS NOT NULL LIMIT")
_ANY_STALE = "SELECT 1 FROM indexed WHERE fresh = 0 LIMIT 1"
_KNOWN = "SELECT count(number), count(number) FILTER (WHERE fresh = 0) FROM indexed"
# The rows are chosen first: kind and id stand behind a body that may be long.
_FIND = """
    SELECT search.kind, search.id, search.title
    FROM (
        SELECT rowid AS number, bm25(search, 8.0, 1.0, 0.0) AS score
        FROM search WHERE search MATCH ? ORDER BY score, number LIMIT ?
    ) AS best JOIN search ON search.rowid = best.number
    ORDER BY best.score, search.id
"""
_EVERYTHING = """
    SELECT search.kind, search.id, search.title
    FROM (SELECT number, id FROM indexed WHERE number IS NOT NULL ORDER BY id LIMIT ?) AS first
    JOIN search ON search.rowid = first.number ORDER BY first.id
"""
_MARK_ALL = "UPDATE indexed SET number = NULL, fresh = 0"
_COUNT_ALL = "SELECT count(number) FROM indexed"


def mark(vault: Vault, kind: FoundKind, thing: str) -> None:
    """Note that something came, changed or went; in the transaction of the caller."""
    vault.database.execute(_MARK, [kind.value, thing])


class SearchTable:
    """The index of one open vault."""

    def __init__(self, vault: Vault, texts: Mapping[FoundKind, Texts]) -> None:
        self._vault, self._texts = vault, texts

    def catch_up(self, *, only_known: bool = False) -> None:
        """Take in what was marked; `only_known` only what the index holds already.

        That is what a vault does before it closes: words that were taken out do not stay, and what
        never came in can wait.
        """
        if self._is_fresh():
            return
        self._begin_anew_if_faster()
        wanted = _STALE_KNOWN if only_known else _STALE
        while self._take_in(wanted):
            pass

    def find(self, query: Query, *, most: int = 50) -> Sequence[Found]:
        """Give the best hits, those in titles first."""
        asked = _expression(query)
        with self._vault.reading() as database:
            rows = (
                database.execute(_FIND, [asked, most]).fetchall()
                if asked
                else database.execute(_EVERYTHING, [most]).fetchall()
            )
        return [
            Found(kind=FoundKind(kind), id=thing, title=Prose(title))
            for kind, thing, title in rows
        ]

    def count(self, query: Query) -> int:
        """Count all hits."""
        asked = _expression(query)
        with self._vault.reading() as database:
            if asked:
                return database.table("search").count_where("search MATCH ?", [asked])
            return int(database.execute(_COUNT_ALL).fetchone()[0])

    def text_of(self, kind: FoundKind, found_id: str) -> Prose:
        """Give the words of what was found; empty when it is gone."""
        with self._vault.reading() as database:
            row = database.execute(
                "SELECT body FROM search WHERE rowid ="
                " (SELECT number FROM indexed WHERE kind = ? AND id = ?)",
                [kind.value, found_id],
            ).fetchone()
        return Prose(row[0] if row else "")

    def _take_in(self, wanted: str) -> bool:
        """Take in some of what was marked, read while nobody can change it; tell if there was."""
        with self._vault.transaction() as database:
            stale = database.execute(wanted, [_AT_ONCE]).fetchall()
            ids: dict[FoundKind, list[str]] = {}
            for kind, thing, number in stale:
                ids.setdefault(FoundKind(kind), []).append(thing)
                if number is not None:
                    database.execute("DELETE FROM search WHERE rowid = ?", [number])
                database.execute("DELETE FROM indexed WHERE kind = ? AND id = ?", [kind, thing])
            for kind, things in ids.items():
                for each in self._texts[kind](things):
                    self._add(each)
        return bool(stale)

    def _is_fresh(self) -> bool:
        with self._vault.reading() as database:
            return database.execute(_ANY_STALE).fetchone() is None

    def _begin_anew_if_faster(self) -> None:
        with self._vault.transaction() as database:
            known, stale = database.execute(_KNOWN).fetchone()
            if stale * _MOST_OF_IT > known and stale > _AT_ONCE:
                for statement in ("DROP TABLE search", *NEW_INDEX, _MARK_ALL):
                    database.execute(statement)

    def _add(self, each: Findable) -> None:
        number = secrets.randbits(_NUMBER_BITS)  # counted up it would tell an order
        database = self._vault.database
        database.execute(
            "INSERT INTO search(rowid, title, body, marks, kind, id) VALUES (?, ?, ?, ?, ?, ?)",
            [number, each.title.plain, each.body.plain, _marks(each), each.kind.value, each.id],
        )
        database.execute(
            "INSERT INTO indexed VALUES (?, ?, ?, 1)", [each.kind.value, each.id, number]
        )


def _marks(each: Findable) -> str:
    facets = (_mark(facet.value, code) for facet, code in sorted(each.facets))
    return " ".join((_mark("kind", each.kind.value), *facets))


def _mark(name: str, code: str) -> str:
    """Give a word that nobody types: letters and digits of a code, by their numbers."""
    return f"{name}_{code.encode().hex()}"


def _expression(query: Query) -> str:
    """Write a query as FTS5 reads it; nothing asks for everything there is."""
    kinds = (_marked("kind", kind.value) for kind in sorted(query.kinds))
    wanted = [f"({' OR '.join(kinds)})"] if query.kinds != frozenset(FoundKind) else []
    unwanted = []
    for group in query.groups:
        without = [_term(term) for term in group if term.is_without]
        with_ = [_term(term) for term in group if not term.is_without]
        unwanted += without
        if with_:
            wanted.append(f"({' OR '.join(with_)})")
    if unwanted and not wanted:  # FTS5 takes away from something only
        wanted = [f"({' OR '.join(_marked('kind', kind.value) for kind in FoundKind)})"]
    return " NOT ".join((" AND ".join(wanted), *unwanted)) if wanted else ""


def _term(term: Term) -> str:
    match term:
        case Filter():
            return _marked(term.facet.value, term.code)
        case Word():
            quoted = '"' + term.text.replace('"', '""').replace("\0", "") + '"'
            return f"({{title body}} : {quoted}{'' if term.is_exact else ' *'})"
        case _:
            assert_never(term)


def _marked(name: str, code: str) -> str:
    return f'(marks : "{_mark(name, code)}")'
