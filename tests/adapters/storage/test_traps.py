"""What would undo the encryption without anybody noticing (design.md 7)."""

from __future__ import annotations

import ast
from pathlib import Path

from sqlite_utils import hookimpl
from sqlite_utils.plugins import pm

from tests.architecture.source import calls, nodes

from .builders import opened


class CuriousPlugin:
    """A plugin that wants to see every connection."""

    def __init__(self) -> None:
        self.seen: list[object] = []

    @hookimpl
    def prepare_connection(self, conn: object) -> None:
        self.seen.append(conn)


def imported(node: ast.AST) -> list[str]:
    match node:
        case ast.Import(names=names):
            return [name.name for name in names]
        case ast.ImportFrom(module=str(module)):
            return [module]
        case _:
            return []


def test_a_plugin_of_sqlite_utils_never_sees_the_vault(path: Path) -> None:
    plugin = CuriousPlugin()
    pm.register(plugin)

    opened(path).close()

    pm.unregister(plugin)
    assert plugin.seen == []


def test_the_unencrypted_sqlite3_is_never_imported() -> None:
    assert [name for name, node in nodes() if "sqlite3" in imported(node)] == []


def test_only_the_vault_makes_a_database() -> None:
    makers = [module for module, name, _ in calls() if name == "Database"]

    assert makers == ["adapters/storage/vault.py"]
