"""The way back to a backup, and where backups go; none of it needs an open vault."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from moreelberaad.adapters.storage import backup_folder, backup_since, backups, vault
from moreelberaad.adapters.storage import salvage as salvaging
from moreelberaad.adapters.storage.backup_folder import KeptBackup
from moreelberaad.adapters.storage.backups import Contents
from moreelberaad.adapters.storage.salvage import Salvaged
from moreelberaad.adapters.storage.slots import SlotKind
from moreelberaad.adapters.system import files
from moreelberaad.adapters.system.settings import Settings
from moreelberaad.application.watching import UNWATCHED, Watch
from moreelberaad.backups_at_hand import BackupFolders
from moreelberaad.ways_out import stay_out_of_vaults
from moreelberaad.world import World

_MOST_FORMER = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """A copy beside the present vault; without `knew_erasures` what was erased may be back."""

    path: Path
    knew_erasures: bool
    contents: Contents


class WaysBack:
    """The part of the app that finds backups and puts them back."""

    world: World
    settings: Callable[[], Settings]
    keep_settings: Callable[[Settings], None]

    @property
    def backup_folder(self) -> Path:
        """Give the folder in which backups come."""
        return self.backup_folders().present

    def backup_folders(self) -> BackupFolders:
        """Give the folders of now and of before."""
        kept = self.settings()
        chosen = kept.backup_folder
        return BackupFolders(
            self.world.backup_folder,
            Path(chosen) if chosen else None,
            tuple(map(Path, kept.former_backup_folders)),
        )

    def choose_backup_folder(self, folder: Path | None) -> None:
        """Let backups come in another folder from now on; none is the usual one.

        Raises `CannotWrite` for a folder in a vault or one that takes no file, or `DiskFull`.
        """
        if folder is not None:
            folder = folder.absolute()
            stay_out_of_vaults(folder / "inside")
            with files.write_errors(folder), tempfile.TemporaryFile(dir=folder) as file:
                file.write(b"\0")
        kept, before = self.settings(), str(self.backup_folder)
        chosen = str(folder) if folder not in (None, self.world.backup_folder) else None
        others = (each for each in kept.former_backup_folders if each not in (before, chosen))
        self.keep_settings(
            replace(
                kept,
                backup_folder=chosen,
                former_backup_folders=(before, *others)[:_MOST_FORMER],
            )
        )

    def backups_of(self, path: Path) -> tuple[KeptBackup, ...]:
        """Give the backups of the vault at a path, the newest first; needs no passphrase.

        They may lie in a folder of before. Where the vault cannot be read, all that bear its
        name. Raises `CannotRead`.
        """
        found = [
            each.kept
            for folder in self.backup_folders().all()
            for each in backup_folder.of_vault(folder, path)
            if each.mark is not None
        ]
        return tuple(sorted(found, key=lambda each: each.day, reverse=True))

    def look_into(self, backup: Path, secret: str) -> Contents:
        """Count what a backup holds, and leave it as it is; slow.

        Raises what `unlock` raises.
        """
        return backups.look_into(backup, secret, self.world.key_policy)

    def salvage(
        self,
        path: Path,
        secret: str,
        *,
        slot: SlotKind = SlotKind.PASSPHRASE,
        keys_from: Path | None = None,
        watch: Watch = UNWATCHED,
    ) -> Salvaged:
        """Read what is whole of a damaged vault into a new one beside it; slow.

        `keys_from` is a backup of it, for when its own ways in are damaged. Raises `VaultDamaged`
        when nothing can be read, and what `unlock` raises.
        """
        with files.write_errors(path):
            target = salvaging.free_name(path)
        return salvaging.salvage(
            path,
            target,
            secret,
            slot=slot,
            keys_from=keys_from,
            policy=self.world.key_policy,
            watch=watch,
        )

    def restore(self, backup: Path, beside: Path, secret: str) -> Restored:
        """Put a copy of a backup beside a vault, without what was erased or struck since.

        Raises what `unlock` raises, of the backup; `VaultBusy` also when the vault is open.
        """
        with files.write_errors(beside):
            target = backups.free_name(beside)
        policy = self.world.key_policy
        key = vault.data_key(backup, secret, slot=SlotKind.PASSPHRASE, policy=policy)
        since = backup_since.decided_since(beside, key)
        contents = backups.restore(
            backup,
            target,
            key,
            since=since or backup_since.NOTHING_SINCE,
            month=f"{self.world.today.day:%Y-%m}",
        )
        return Restored(path=target, knew_erasures=since is not None, contents=contents)
