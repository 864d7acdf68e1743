"""What was parked: kept in one place beside the steps of every method (domain.md 1.0)."""

from __future__ import annotations

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.values import Lines, Prose
from moreelberaad.ui.viewmodels.session import SessionModel

PARKED = FieldKey("aside.parking_lot")


def parked(model: SessionModel) -> tuple[Prose, ...]:
    """Give what is parked so far."""
    value = model.value(PARKED)
    return value.items if isinstance(value, Lines) else ()
