"""The journal of faults: kinds and places, and never a word of what went wrong."""

from __future__ import annotations

import logging
import os
import stat
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.adapters.system.journal import MOST_LINES, Event, Journal

SECRET = "roodborstje"
TODAY = date(2026, 11, 23)
NOTES = st.text(min_size=12)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "stand" / "journal.txt"


def fail_with(said: str) -> None:
    error = LookupError(said)
    error.add_note(said)
    raise error from ValueError(said)


def kept(file: Path, said: str) -> str:
    try:
        fail_with(said)
    except LookupError as error:
        Journal(file, lambda: TODAY).fault(Event.UNEXPECTED, type(error), error.__traceback__)
    return file.read_text("utf-8")


def test_a_line_names_the_kind_and_the_places_from_the_inside_out(file: Path) -> None:
    line = kept(file, SECRET)

    module = __name__
    assert line.startswith(f"2026-11-23 unexpected LookupError {module}:fail_with:")
    assert f" < {module}:kept:" in line
    assert str(Path(__file__).parent) not in line


@given(said=NOTES)
def test_nothing_that_an_exception_says_is_written_down(
    tmp_path_factory: pytest.TempPathFactory, said: str
) -> None:
    file = tmp_path_factory.mktemp("stand") / "journal.txt"
    bare = kept(file, "")
    file.unlink()

    assert kept(file, said) == bare


def test_only_its_owner_can_read_it(file: Path) -> None:
    kept(file, SECRET)

    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) & 0o077 == 0


def test_it_stays_short(file: Path) -> None:
    for _ in range(MOST_LINES + 5):
        kept(file, SECRET)

    assert len(file.read_text("utf-8").splitlines()) == MOST_LINES


def test_a_place_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    wall = tmp_path / "muur"
    wall.write_text("")
    Journal(wall / "journal.txt", lambda: TODAY).fault(Event.UNEXPECTED, ValueError, None)

    assert wall.read_text() == ""


def after(lines: str, file: Path) -> subprocess.CompletedProcess[str]:
    """Run lines in a process of its own that listens as the program does."""
    begin = (
        "import sys; from pathlib import Path\n"
        "from moreelberaad.adapters.system.journal import Journal\n"
        f"Journal(Path({str(file)!r})).listen()\n"
    )
    environment = os.environ | {"PYTHONFAULTHANDLER": "", "PYTHONWARNINGS": ""}
    return subprocess.run(
        [sys.executable, "-c", begin + lines],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
    )


IN_A_THREAD = f"""import threading
def work(): raise RuntimeError('{SECRET}')
thread = threading.Thread(target=work); thread.start(); thread.join()"""
IN_PASSING = f"""class Leaving:
    def __del__(self): raise RuntimeError('{SECRET}')
leaving = Leaving(); del leaving"""


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (f"raise RuntimeError('{SECRET}')", "unexpected RuntimeError __main__:<module>:4"),
        (IN_A_THREAD, "in_thread RuntimeError __main__:work:5"),
        (IN_PASSING, "in_passing RuntimeError __main__:Leaving.__del__:5"),
        (f"import logging\nlogging.getLogger('x').error('{SECRET}')", "library ERROR <string>"),
        (f"import warnings\nwarnings.warn('{SECRET}')", None),
    ],
    ids=["a fault", "a thread", "in passing", "a library", "a warning"],
)
def test_a_process_says_nothing_of_it_elsewhere(file: Path, lines: str, told: str | None) -> None:
    done = after(lines, file)

    assert done.stdout + done.stderr == ""
    written = file.read_text("utf-8") if file.exists() else ""
    assert (told or "") in written
    assert SECRET not in written


def test_a_crash_below_python_is_told_at_the_next_start(file: Path) -> None:
    crash = "import faulthandler\ndef deep(note): faulthandler._sigsegv()\n"
    died = after(f"{crash}deep('{SECRET}')", file)
    after("", file)

    assert died.returncode != 0
    assert died.stderr == ""
    written = file.read_text("utf-8")
    assert "crashed -" in written
    assert SECRET not in written + file.with_name("crash.txt").read_text("utf-8")


def test_what_nobody_hears_of_a_library_is_no_error_of_ours(file: Path) -> None:
    assert logging.lastResort is not None
    assert after("import logging; logging.getLogger('x').info('stil')", file).returncode == 0
    assert not file.exists()
