"""The window on a disk that is really full: typing goes on, and later everything is kept."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from itertools import repeat
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtWidgets import QApplication

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.session import Session
from moreelberaad.domain.values import Prose
from moreelberaad.ui.demo.typist import Typist
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.viewmodels.session import SaveState, SessionModel
from tests.cli.program import PASSPHRASE
from tests.ui.accessibility.visit import Visit, the_example
from tests.ui.hands import the_look

STORY, NEXT = FieldKey("a2.case_summary"), FieldKey("a3.moral_question")
AGAIN = "Bewaar opnieuw"
LONG = "Zin zonder einde. " * 40


class Disk(Protocol):
    """A disk that can be filled, and can have room again."""

    def fill(self) -> None: ...
    def make_room(self) -> None: ...


class SmallDisk:
    """A disk of a few MB of its own."""

    def __init__(self, folder: Path) -> None:
        self._filler = folder / "vol"

    def fill(self) -> None:
        file = self._filler.open("wb", 0)
        with file, pytest.raises(OSError, match="No space left"):
            file.writelines(repeat(bytes(4096)))

    def make_room(self) -> None:
        self._filler.unlink(missing_ok=True)


class Quota:
    """A limit of this machine on how long a file may become."""

    def __init__(self) -> None:
        self._resource = pytest.importorskip("resource")
        self._before = self._resource.getrlimit(self._resource.RLIMIT_FSIZE)

    def fill(self) -> None:
        self._limit((4096, self._before[1]))

    def make_room(self) -> None:
        self._limit(self._before)

    def _limit(self, limits: tuple[int, int]) -> None:
        self._resource.setrlimit(self._resource.RLIMIT_FSIZE, limits)


@pytest.fixture(params=["disk", "quota"])
def disk(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Disk]:
    if request.param == "quota":
        yield Quota()
        return
    mount = ["/bin/mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(tmp_path)]
    if sys.platform != "linux" or subprocess.run(mount, check=False).returncode:
        pytest.skip("only an administrator of Linux mounts a disk")
    yield SmallDisk(tmp_path)
    subprocess.run(["/bin/umount", str(tmp_path)], check=True)


@pytest.fixture
def visit(tmp_path: Path, disk: Disk, qapp: QApplication) -> Iterator[Visit]:
    made = Visit(tmp_path, the_look(qapp))
    made.make_vault()
    made.enter(made.keep(the_example(step="a2", answers={})))
    yield made
    disk.make_room()
    made.leave()


def model(visit: Visit) -> SessionModel:
    found = visit.window.findChild(SessionModel)
    assert isinstance(found, SessionModel)
    return found


def write(visit: Visit, key: FieldKey, words: str) -> None:
    """Type an answer by keys."""
    asked = model(visit).session.template.field(key)
    editor = next(e for e in visit.window.findChildren(Editor, key) if e.isVisible())
    Typist(visit.keyboard, visit.language).answer(editor, asked, Prose(words))


def is_told(visit: Visit) -> bool:
    """Tell whether a bar says that the words are only in memory."""
    said = (each.text() for each in visit.window.findChildren(Notice) if each.isVisible())
    return any(visit.tells(text, "staat nog in het geheugen") for text in said) and visit.shows(
        AGAIN
    )


def kept(visit: Visit) -> Session:
    """Give the one session of a whole vault."""
    with visit.app.unlock(visit.app.world.default_vault, PASSPHRASE) as bench:
        assert bench.check() == ()
        return next(iter(bench.sessions.all()))


def test_typing_goes_on_in_memory_and_all_is_kept_when_there_is_room(
    visit: Visit, disk: Disk
) -> None:
    disk.fill()
    write(visit, STORY, LONG)
    visit.keyboard.wait(lambda: is_told(visit))
    visit.keyboard.press("Ctrl+Return")
    write(visit, NEXT, "Mag dit?")
    visit.keyboard.wait(lambda: model(visit).state is SaveState.FAILED)
    typed = dict(model(visit).session.answers)

    disk.make_room()
    visit.press(AGAIN)
    assert model(visit).state is SaveState.SAVED
    assert not is_told(visit)
    visit.window.lock()

    assert (typed[STORY], typed[NEXT]) == (Prose(LONG.strip()), Prose("Mag dit?"))
    assert kept(visit).answers == typed
    assert kept(visit).step == "a3"


def test_a_full_disk_locks_the_window_and_leaves_the_words_in_memory(
    visit: Visit, disk: Disk
) -> None:
    disk.fill()
    write(visit, STORY, LONG)

    visit.keyboard.press("Ctrl+L")
    visit.wait_for("Wachtzin")
    assert not visit.shows("Parkeer")
    assert not visit.window.close()
    visit.press("Ga terug")
    visit.keyboard.type(PASSPHRASE)
    visit.keyboard.press("Return")
    visit.wait_for("Parkeer")

    assert model(visit).value(STORY) == Prose(LONG.strip())
    disk.make_room()
    visit.press(AGAIN)
    visit.window.lock()
    assert kept(visit).answers[STORY] == Prose(LONG.strip())


def test_behind_the_door_words_go_to_the_vault_as_soon_as_there_is_room(
    visit: Visit, disk: Disk
) -> None:
    disk.fill()
    write(visit, STORY, LONG)
    visit.keyboard.press("Ctrl+L")

    disk.make_room()
    visit.wait_for("Gebruik herstelcode")

    assert kept(visit).answers[STORY] == Prose(LONG.strip())
