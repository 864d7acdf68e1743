"""What would undo the encryption without anybody noticing (design.md 7)."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from sqlite_utils import hookimpl
from sqlite_utils.plugins import pm

import moreelberaad

from .builders import opened

PACKAGE = Path(moreelberaad.__file__).parent


class CuriousPlugin:
    """A plugin that wants to see every connection."""

    def __init__(self) -> None:
        self.seen: list[object] = []

    @hookimpl
    def prepare_connection(self, conn: object) -> None:
        self.seen.append(conn)


def nodes() -> Iterator[tuple[str, ast.AST]]:
    for file in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            yield file.name, node


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
    makers = [
        name
        for name, node in nodes()
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] == "Database"
    ]

    assert makers == ["vault.py"]
