"""The backups that lie in a folder: whose they are, of which day, and which of them go."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from moreelberaad.adapters.storage import manifest
from moreelberaad.adapters.storage.faults import reading, writing
from moreelberaad.adapters.storage.vault import SUFFIX
from moreelberaad.domain import backing_up
from moreelberaad.domain.backing_up import USUAL_STAY, Copy, Stay
from moreelberaad.domain.errors import MoreelberaadError

_RISK = "-vooraf"
_NAME = re.compile(rf"(?P<vault>.+)-(?P<number>\d{{4,}})(?P<risk>{_RISK})?{re.escape(SUFFIX)}")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptBackup:
    """A backup in its folder; `before_risk` was made before a risky act."""

    path: Path
    day: date
    before_risk: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Lying:
    """A backup as its name and its slots tell it; the mark is none when they cannot be read."""

    path: Path
    vault_name: str
    mark: str | None
    copy: Copy

    @property
    def kept(self) -> KeptBackup:
        """Give it as it is shown."""
        return KeptBackup(path=self.path, day=self.copy.day, before_risk=self.copy.before_risk)


def name_of(vault: Path) -> str:
    """Give the name that a vault and its backups share."""
    return vault.name.removesuffix(SUFFIX)


def lying_in(folder: Path) -> tuple[Lying, ...]:
    """Give the backups of any vault, those that came last first; none where there is no folder."""
    with reading():
        found = list(folder.iterdir()) if folder.is_dir() else []
    lying = (_lying(path, match) for path in found if (match := _NAME.fullmatch(path.name)))
    return tuple(sorted(lying, key=lambda each: each.copy.number, reverse=True))


def of_vault(folder: Path, vault: Path) -> tuple[Lying, ...]:
    """Give the backups of the vault at a path, those that came last first.

    They bear its mark and its name; the mark of a vault that cannot be read is not asked for.
    """
    try:
        mark = manifest.read(vault).vault
    except MoreelberaadError:
        mark = None
    named = (each for each in lying_in(folder) if each.vault_name == name_of(vault))
    return tuple(each for each in named if mark in (None, each.mark))


def with_mark(folder: Path, mark: str, *, but: Path) -> Iterator[Lying]:
    """Give the backups of one vault and of its restored copies, but none that is open itself."""
    return (each for each in lying_in(folder) if each.mark == mark and each.path != but)


def next_path(folder: Path, vault: Path, *, before_risk: bool) -> Path:
    """Name the backup that comes next; numbers run on over both kinds."""
    name = name_of(vault)
    numbers = [each.copy.number for each in lying_in(folder) if each.vault_name == name]
    ending = f"{_RISK if before_risk else ''}{SUFFIX}"
    return folder / f"{name}-{max(numbers, default=0) + 1:04d}{ending}"


def thin(
    folder: Path,
    vault: Path,
    today: date,
    *,
    last_known: date | None = None,
    stay: Stay = USUAL_STAY,
) -> None:
    """Let the backups of a vault go that need not stay; see `backing_up.going`."""
    there = {each.copy: each.path for each in of_vault(folder, vault)}
    for copy in backing_up.going(there, today, last_known=last_known, stay=stay):
        remove(there[copy])


def remove(backup: Path) -> None:
    """Take a backup away; raises `CannotWrite`."""
    with writing():
        shutil.rmtree(backup)


def _lying(path: Path, match: re.Match[str]) -> Lying:
    try:
        found = manifest.read(path)
        mark, day = found.vault, found.made or _changed_on(path)
    except MoreelberaadError:
        mark, day = None, date.min
    copy = Copy(number=int(match["number"]), day=day, before_risk=bool(match["risk"]))
    return Lying(path=path, vault_name=match["vault"], mark=mark, copy=copy)


def _changed_on(path: Path) -> date:
    with reading():
        made = (path / manifest.FILE).stat().st_mtime
    return datetime.fromtimestamp(made, UTC).astimezone().date()
