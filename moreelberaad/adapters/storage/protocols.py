"""What we use of SQLCipher's connections, which have no types of their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Protocol


class Cursor(Protocol):
    """What we use of a cursor of SQLCipher."""

    def fetchone(self) -> Any:  # noqa: ANN401 a row holds what its query asks for
        """Give the next row, or nothing after the last."""

    def fetchall(self) -> list[Any]:
        """Give the rows that are left."""

    def __iter__(self) -> Iterator[Any]: ...


class Connection(Protocol):
    """What we use of a connection of SQLCipher, which has no types of its own."""

    @property
    def in_transaction(self) -> bool:
        """Tell whether a transaction is still open."""

    @property
    def total_changes(self) -> int:
        """Count the rows that were written, changed or taken away since it was opened."""

    def execute(self, sql: str, parameters: Sequence[object] = (), /) -> Cursor:
        """Run one statement."""

    def executemany(self, sql: str, rows: Iterable[Sequence[object]], /) -> Cursor:
        """Run one statement for each row."""

    def close(self) -> None:
        """Let go of the file and its lock."""
