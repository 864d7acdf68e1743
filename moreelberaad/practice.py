"""A workbench to practise at: nothing of it ever stands on a disk (ux.md 10)."""

from __future__ import annotations

from datetime import date, datetime

from typing_extensions import override

from moreelberaad.adapters.storage.practice import in_memory
from moreelberaad.workbench import Shelf, Workbench
from moreelberaad.world import World


class NoBackups:
    """What is practised is not worth a copy."""

    latest: date | None = None

    def make(self, *, before_risk: bool = False) -> None:
        """Make nothing."""

    def make_beside(self) -> None:
        """Make nothing either."""

    def is_due(self, now: datetime) -> bool:  # noqa: ARG002 - as the port has it
        """Tell that none is ever due."""
        return False

    def renew(self) -> None:
        """Leave none that holds anything."""


class Practice(Workbench):
    """The usual desks around a vault in memory, without passphrase, code or backup."""

    def __init__(self, world: World, shelf: Shelf) -> None:
        super().__init__(in_memory(), world, shelf=shelf, backups=NoBackups())

    @property
    @override
    def has_recovery_slot(self) -> bool:
        return False

    @override
    def check(self) -> tuple[str, ...]:
        return ()

    @override
    def is_passphrase(self, words: str) -> bool:
        return True  # there is nothing to guard, and a second reader must find the way out

    @override
    def change_passphrase(self, new: str) -> None:
        """Change nothing: no passphrase opens this."""

    @override
    def keep_recovery_code(self, code: str) -> None:
        """Keep nothing: no code opens this."""
