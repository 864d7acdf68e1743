"""The backups of one unlocked vault: when one is due, and which of them stay."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from threading import RLock

from moreelberaad.adapters.storage import backup_folder, manifest
from moreelberaad.adapters.storage import backups as copies
from moreelberaad.adapters.storage.faults import reading
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.adapters.system import files
from moreelberaad.application.clock import ClockDesk
from moreelberaad.domain.backing_up import Stay
from moreelberaad.domain.errors import CannotWrite
from moreelberaad.domain.retention import NOTES_DAYS


@dataclass(frozen=True, slots=True)
class BackupFolders:
    """Where backups go; in the former ones terms are still seen to, when they can be reached."""

    usual: Path
    chosen: Path | None = None
    former: tuple[Path, ...] = ()

    @property
    def present(self) -> Path:
        """Give the folder in which new ones come."""
        return self.chosen or self.usual

    def all(self) -> Sequence[Path]:
        """Give every folder once."""
        return tuple(dict.fromkeys((self.present, self.usual, *self.former)))


@dataclass(frozen=True, slots=True, kw_only=True)
class VaultBackups:
    """The backups of one vault, in their folders; one thread at a time makes them."""

    vault: Vault
    folders: Callable[[], BackupFolders]
    clock: Callable[[], ClockDesk]
    between: Callable[[], timedelta]
    stay: Callable[[], Stay]
    notes_days: int = NOTES_DAYS
    _alone: RLock = field(default_factory=RLock)

    def make(self, *, before_risk: bool = False) -> Path:
        """Make one verified backup, and tell where it stands; what need not stay goes.

        Raises `BackupFailed`, `CannotWrite`, `DiskFull`.
        """
        with self._alone:
            folder = self._reachable()
            made = copies.back_up(self.vault, folder, day=self._today, before_risk=before_risk)
            self._let_go()
            return made

    def make_beside(self) -> Path | None:
        """Make one without keeping anybody waiting; none when the vault was written meanwhile.

        For a worker; raises what `make` raises, and `VaultClosed`.
        """
        with self._alone:
            made = copies.back_up_beside(self.vault, self._reachable(), day=self._today)
            if made is not None:
                self._let_go()
            return made

    def is_due(self, now: datetime) -> bool:
        """Tell whether it is long enough since the last one, and the vault changed."""
        there = backup_folder.of_vault(self.folders().present, self.vault.path)
        if not there:
            return True
        newest = there[0].path
        with reading():
            made = (newest / manifest.FILE).stat().st_mtime
        is_long_ago = abs(now - datetime.fromtimestamp(made, UTC)) >= self.between()
        return is_long_ago and copies.has_changed_since(self.vault, newest)

    def renew(self) -> None:
        """Let no backup keep what went, in no folder; one that cannot do without it goes."""
        with self._alone:
            made, today = self.make(), self._today
            for folder in self.folders().all():
                copies.renew(
                    self.vault, folder, today=today, spared=made, notes_days=self.notes_days
                )

    @property
    def latest(self) -> date | None:
        """Give the day of the newest backup of this vault, in a folder that can be reached."""
        days = (copies.latest(self.vault.path, each) for each in self.folders().all())
        return max((day for day in days if day), default=None)

    @property
    def _today(self) -> date:
        return self.clock().today.day

    def _reachable(self) -> Path:
        folders = self.folders()
        if folders.chosen is None:
            files.make_folder(folders.usual)
        elif not folders.chosen.is_dir():  # a stick that is out: its folder is not ours to make
            raise CannotWrite(file=folders.chosen.name)
        return folders.present

    def _let_go(self) -> None:
        folders, today, clock = self.folders(), self._today, self.clock()
        known = clock.last.get()
        days = self.notes_days
        stay = replace(self.stay(), term=days)
        backup_folder.thin(folders.present, self.vault.path, today, last_known=known, stay=stay)
        if clock.is_likely:
            for folder in folders.all():
                copies.forget_past_term(self.vault, folder, today=today, notes_days=days)
