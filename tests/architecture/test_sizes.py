from __future__ import annotations

import ast
from collections.abc import Callable
from functools import partial

import pytest

from .source import MODULES, nodes, tree

MOST_IN_MODULE = 300
MOST_IN_CLASS = 200
MOST_IN_FUNCTION = 40
Sizes = list[tuple[int, str]]


def sizes_of(*kinds: type[ast.AST]) -> Sizes:
    return [
        (node.end_lineno - node.lineno + 1, f"{module}:{node.name}")
        for module, node in nodes()
        if isinstance(node, kinds)
        and isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno
    ]


def module_sizes() -> Sizes:
    return [(len(path.read_text("utf-8").splitlines()), name) for name, path in MODULES.items()]


@pytest.mark.parametrize(
    ("sizes", "most"),
    [
        pytest.param(module_sizes, MOST_IN_MODULE, id="modules"),
        pytest.param(partial(sizes_of, ast.ClassDef), MOST_IN_CLASS, id="classes"),
        pytest.param(
            partial(sizes_of, ast.FunctionDef, ast.AsyncFunctionDef),
            MOST_IN_FUNCTION,
            id="functions",
        ),
    ],
)
def test_nothing_grows_too_large(sizes: Callable[[], Sizes], most: int) -> None:
    largest = sorted(sizes(), reverse=True)[:3]
    print(largest)  # noqa: T201 - shown with -rP, to know what to split next

    assert [each for each in largest if each[0] > most] == []


def test_no_package_runs_code_when_it_is_imported() -> None:
    packages = [name for name in MODULES if name.endswith("__init__.py")]

    busy = [name for name in packages if any(not isinstance(n, ast.Expr) for n in tree(name).body)]

    assert busy == []
