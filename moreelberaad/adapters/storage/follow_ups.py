"""What was written later about the agreements of a session, as it stands in its row."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from moreelberaad.domain.counts import Spread
from moreelberaad.domain.errors import VaultDamaged
from moreelberaad.domain.follow_ups import Collective, FollowUp
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.values import Prose


def follow_ups_json(follow_ups: Sequence[FollowUp]) -> str:
    """Write them down; `read_follow_ups` is its inverse."""
    return json.dumps([_plain(each) for each in follow_ups], ensure_ascii=False)


def read_follow_ups(written: str) -> tuple[FollowUp, ...]:
    """Read them; raises `VaultDamaged`."""
    try:
        return tuple(_read(each) for each in json.loads(written))
    except (ValueError, KeyError, TypeError):
        raise VaultDamaged from None


def _plain(each: FollowUp) -> dict[str, Any]:
    seen = each.collective
    return {
        "field": each.field,
        "action": each.action.plain,
        "done": each.done.plain,
        "changed": each.changed.plain,
        "collective": [seen.spread, seen.option] if seen else None,
        "is_over": each.is_over,
    }


def _read(plain: dict[str, Any]) -> FollowUp:
    seen = plain["collective"]
    return FollowUp(
        field=FieldKey(plain["field"]),
        action=Prose(plain["action"]),
        done=Prose(plain["done"]),
        changed=Prose(plain["changed"]),
        collective=Collective(spread=Spread(seen[0]), option=seen[1]) if seen else None,
        is_over=plain["is_over"],
    )
