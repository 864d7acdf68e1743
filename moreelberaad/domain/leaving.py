"""What of a session could ever stand on a document, whatever a review decides."""

from __future__ import annotations

from collections.abc import Mapping

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Field, Kind
from moreelberaad.domain.values import Row, Rows, Value


def what_may_leave(session: Session) -> Mapping[FieldKey, Value]:
    """Give the answers that some document may hold, without the columns that none may."""
    return {
        key: left
        for key, asked, value in session.answered()
        if (left := _left(asked, value)) is not None
    }


def _left(asked: Field, value: Value) -> Value | None:
    if not isinstance(value, Rows) or asked.kind is Kind.LESSONS:  # its scope decides too
        return value if asked.documents else None
    names = {column.id for column in asked.columns if column.documents}
    rows = (
        Row({name: cell for name, cell in row.cells.items() if name in names})
        for row in value.items
    )
    return Rows(tuple(rows)) if names else None
