from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

from .source import ROOT, calls, imported

FORBIDDEN = ("QtNetwork", "QtWebEngine")
BY_NAME = {"import_module", "__import__"}


def test_the_contracts_between_the_layers_hold() -> None:
    command = Path(sys.executable).with_name("lint-imports")

    done = subprocess.run(
        [command, "--no-logo", "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout


def test_nobody_imports_what_reaches_a_network() -> None:
    found = [(module, name) for module, name in imported() if any(f in name for f in FORBIDDEN)]

    assert found == []


def test_nobody_imports_by_a_computed_string() -> None:
    found = [
        (module, node.lineno)
        for module, name, node in calls()
        if name in BY_NAME and not (node.args and isinstance(node.args[0], ast.Constant))
    ]

    assert found == []


def test_nobody_runs_text_as_code() -> None:
    bare = {"exec", "eval"}
    found = [
        (module, node.lineno)
        for module, name, node in calls()
        if name in bare and isinstance(node.func, ast.Name)
    ]

    assert found == []
