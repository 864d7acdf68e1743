"""The backups of an open vault, as a test asks for them."""

from __future__ import annotations

from datetime import datetime

from tests.fakes import FakeBackups


class FakeOwnBackups(FakeBackups):
    """Counts them, or fails to make one; one is due until the first is there."""

    @property
    def latest(self) -> None:
        """Tell of no day."""

    def make_beside(self) -> None:
        self.make()

    def is_due(self, now: datetime) -> bool:  # noqa: ARG002 - as the port has it
        return not self.made

    def renew(self) -> None:
        self.make()
