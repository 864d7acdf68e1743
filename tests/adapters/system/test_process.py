"""A process that keeps to itself, asked of a real one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="asks Linux itself")


def answer(lines: str, folder: Path) -> str:
    begin = "from moreelberaad.adapters.system.process import keep_to_itself; keep_to_itself()\n"
    done = subprocess.run(
        [sys.executable, "-c", begin + lines],
        capture_output=True,
        text=True,
        cwd=folder,
        check=False,
    )
    return done.stdout.strip()


def test_what_it_makes_is_for_its_owner_only(tmp_path: Path) -> None:
    asked = (
        "import os; open('a', 'w').close(); os.mkdir('b')\n"
        "print(*(oct(os.stat(each).st_mode & 0o777) for each in 'ab'))"
    )

    assert answer(asked, tmp_path) == "0o600 0o700"


@ON_LINUX
def test_it_allows_no_core_dump_by_limit_nor_by_program(tmp_path: Path) -> None:
    asked = (
        "import ctypes, resource\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    )

    assert answer(asked, tmp_path) == "(0, 0) 0"


@ON_LINUX
def test_a_crash_leaves_no_file(tmp_path: Path) -> None:
    answer("import os; os.abort()", tmp_path)

    assert list(tmp_path.iterdir()) == []
