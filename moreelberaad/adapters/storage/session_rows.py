"""A session as a row of its table: all that is no answer."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from moreelberaad.adapters.storage.follow_ups import follow_ups_json
from moreelberaad.domain.arrangement import Arrangement, Choosing, Showing
from moreelberaad.domain.follow_ups import holds_agreements
from moreelberaad.domain.retention import next_term
from moreelberaad.domain.session import Session


def row_of(session: Session, snapshot: str) -> dict[str, Any]:
    """Write a session down without its answers; `snapshot` names its method."""
    term = next_term(session)
    return {
        "id": session.id,
        "method": session.template.id,
        "title": session.title.plain,
        "status": session.status.value,
        "held_on": session.held_on and session.held_on.isoformat(),
        "closed_on": session.closed_on and session.closed_on.isoformat(),
        "series": session.series.plain if session.series else None,
        "step": session.step,
        "minutes": json.dumps(dict(session.minutes)),
        "opened_at": session.opened_at and session.opened_at.isoformat(),
        "wiped": int(session.wiped),
        "version": session.version,
        "template": snapshot,
        "struck": json.dumps(sorted(session.struck)),
        "choosing": session.arrangement.choosing,
        "showing": session.arrangement.showing,
        "with_break": int(session.arrangement.with_break),
        "follow_ups": follow_ups_json(session.follow_ups),
        "hold": session.hold,
        "agreed": int(session.is_closed and holds_agreements(session)),
        "next_term": term and term.isoformat(),
    }


def arrangement_of(row: Mapping[str, Any]) -> Arrangement:
    """Read what was decided about the room."""
    choosing = row["choosing"]
    return Arrangement(
        choosing=Choosing(choosing) if choosing else None,
        showing=Showing(row["showing"]),
        with_break=bool(row["with_break"]),
    )
