"""Whether a vault is whole: every page authentic, every row in its place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from moreelberaad.adapters.storage.connection import DATA_FILE, has_right_size
from moreelberaad.domain.errors import VaultDamaged

if TYPE_CHECKING:
    from moreelberaad.adapters.storage.vault import Vault


def check(vault: Vault) -> tuple[str, ...]:
    """Give the codes of what is not whole; none when the vault is sound."""
    return tuple(code for code, probe in _PROBES.items() if not _holds(probe, vault))


def is_authentic(vault: Vault) -> bool:
    """Tell whether every page is as it was written: some 100 MB in a second.

    A page that is not would be read as zeros where it is a later part of a long text.
    """
    with vault.reading():
        return _is_authentic(vault)


def _holds(probe: Callable[[Vault], bool], vault: Vault) -> bool:
    try:
        with vault.reading():
            return probe(vault)
    except VaultDamaged:
        return False


def _is_authentic(vault: Vault) -> bool:
    return not _rows(vault, "PRAGMA cipher_integrity_check")


def _is_consistent(vault: Vault) -> bool:
    return _rows(vault, "PRAGMA integrity_check(1)") == [("ok",)]


def _has_no_loose_ends(vault: Vault) -> bool:
    return not _rows(vault, "PRAGMA foreign_key_check")


def _has_right_size(vault: Vault) -> bool:
    return has_right_size(vault.database.conn, vault.path / DATA_FILE)


def _rows(vault: Vault, sql: str) -> list[Any]:
    return vault.database.conn.execute(sql).fetchall()


_PROBES = {
    "cipher_integrity": _is_authentic,
    "integrity": _is_consistent,
    "foreign_keys": _has_no_loose_ends,
    "size": _has_right_size,
}
