"""What differs between a real run and a test."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from moreelberaad import assets
from moreelberaad.adapters.storage.keys import DEFAULT_POLICY, KeyCost, KeyPolicy, calibrated
from moreelberaad.adapters.system import clocks, places
from moreelberaad.application.ports import Today


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """The day, the places, the cost of a key."""

    today: Today
    templates_folder: Path
    backup_folder: Path
    default_vault: Path
    settings_file: Path = field(default_factory=places.settings_file)
    policy_file: Path = field(default_factory=places.policy_file)
    elapsed: Callable[[], float] = clocks.elapsed
    """Seconds since some moment, sleep included, whatever the clock is set to."""
    key_cost: Callable[[], KeyCost] = calibrated
    key_policy: KeyPolicy = DEFAULT_POLICY


def real_world() -> World:
    """Give the world of this machine, today."""
    return World(
        today=Today(partial(datetime.now, UTC)),
        templates_folder=assets.folder("session_templates"),
        backup_folder=places.backup_folder(),
        default_vault=places.default_vault(),
    )
