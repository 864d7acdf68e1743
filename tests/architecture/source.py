"""The program's own source, as trees."""

from __future__ import annotations

import ast
import gc
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "moreelberaad"
MODULES: Mapping[str, Path] = {
    path.relative_to(PACKAGE).as_posix(): path for path in sorted(PACKAGE.rglob("*.py"))
}


@cache
def tree(module: str) -> ast.Module:
    return ast.parse(MODULES[module].read_text(encoding="utf-8"), filename=module)


@cache
def nodes() -> Sequence[tuple[str, ast.AST]]:
    found = [(module, node) for module in MODULES for node in ast.walk(tree(module))]
    gc.collect()
    gc.freeze()  # they stay to the end of the run, and each later collecting would walk them
    return found


@cache
def calls() -> Sequence[tuple[str, str, ast.Call]]:
    """Give every call with its module and the last name of what is called."""
    return [
        (module, name_of(node.func), node)
        for module, node in nodes()
        if isinstance(node, ast.Call)
    ]


def name_of(node: ast.AST) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def imported() -> Iterator[tuple[str, str]]:
    """Walk every imported name, in full, with the module that imports it."""
    for module, node in nodes():
        match node:
            case ast.Import(names=names):
                yield from ((module, alias.name) for alias in names)
            case ast.ImportFrom(module=origin, names=names):
                yield from ((module, f"{origin}.{alias.name}") for alias in names)
            case _:
                pass
