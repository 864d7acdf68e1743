"""Leading a session: typing, going on, saving, taking back, and locking."""

from __future__ import annotations

import sys
import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from benchmarks.measured import hand_over
from benchmarks.paint import Painted, pump, seconds_to_paint
from benchmarks.window import calm, found, loaded_window, press, unlock, until_on_show
from benchmarks.world import CASE, LENGTH, TABLE, a_world, open_session
from moreelberaad.bootstrap import App
from moreelberaad.domain.values import Prose
from moreelberaad.ui.fields.text_box import LineBox, ProseBox
from moreelberaad.ui.viewmodels.hints import PAUSE_MS, HintDesk
from moreelberaad.ui.views.deliberation import Deliberation
from moreelberaad.ui.views.main_window import MainWindow
from moreelberaad.ui.views.run.desk import RunDesk
from moreelberaad.ui.views.start import Start
from moreelberaad.ui.views.unlock import Unlock

_KEYS = 1000
_BURST = 25
"""Keys between two rests: in each rest the check begins, and works on while keys go on."""
_REST = PAUSE_MS / 1000 + 0.02
"""Seconds, a little more than the pause before the check."""
_ROUNDS = 10


def main() -> None:
    """Measure all of it in one window, the bare editor last."""
    qt = QApplication([])
    window = loaded_window(qt, App(a_world(Path(sys.argv[1]))))
    unlock(window)
    until_on_show(window, Start)
    window.begin(open_session())
    until_on_show(window, RunDesk)
    first, again = _walks(window)
    told = {
        "first": first,
        "again": again,
        **{
            f"{name}{'' if hints else '_without'}": _typed_in(window, key, kind, hints=hints)
            for name, key, kind in (("prose", CASE, ProseBox), ("cell", TABLE, LineBox))
            for hints in (False, True)
        },
        "save": _saves(window),
        "undo": _undos(window),
        "lock": _locks(window),
    }
    window.close()
    hand_over({**told, "bare": _typed_bare()})


def _walks(window: MainWindow) -> tuple[list[float], list[float]]:
    """Walk through all steps twice: pages are made at the first visit."""
    return _walk(window), _walk(window)


def _walk(window: MainWindow) -> list[float]:
    model = found(window, Deliberation).model
    model.go_to(model.steps[0].id)
    watch = Painted(window)
    took = []
    for _ in model.steps[1:]:
        calm(window, 300)
        took.append(seconds_to_paint(watch, lambda: press(window, Qt.Key.Key_Return)))
    return took


def _typed_in(
    window: MainWindow, key: str, kind: type[ProseBox | LineBox], *, hints: bool
) -> list[float]:
    for desk in window.findChildren(HintDesk):
        desk.is_off = not hints
    found(window, Deliberation).model.go_to(key.partition(".")[0])
    calm(window)
    editor = next(each for each in window.findChildren(QWidget) if each.objectName() == key)
    boxes = editor.findChildren(kind)
    return _typed(boxes[len(boxes) // 2])


def _typed(box: QPlainTextEdit | ProseBox | LineBox) -> list[float]:
    calm(box.window())
    box.setFocus()
    watch = Painted(box.viewport())
    letters = ("abcde " * _KEYS)[:_KEYS]
    took = []
    for number, letter in enumerate(letters):
        if number % _BURST == 0:
            _rest()
        took.append(seconds_to_paint(watch, partial(QTest.keyClick, box, letter)))
    return took


def _rest() -> None:
    """Let the window live for a while, and the threads beside it."""
    began = time.perf_counter()
    pump(lambda: time.perf_counter() - began > _REST)


def _typed_bare() -> list[float]:
    box = QPlainTextEdit("Zij zei dat het ging. " * (LENGTH // 22))
    box.resize(700, 400)
    watch = Painted(box.viewport())
    box.show()
    pump(lambda: watch.is_seen)
    return _typed(box)


def _saves(window: MainWindow) -> list[float]:
    """Measure the writing alone: the pause before it is a choice (design.md 5)."""
    model = found(window, Deliberation).model
    took = []
    for number in range(_ROUNDS):
        calm(window, 100)
        model.edit(CASE, Prose("Zij zweeg. " * 200 + str(number)))
        began = time.perf_counter()
        model.flush()
        took.append(time.perf_counter() - began)
    return took


def _undos(window: MainWindow) -> list[float]:
    watch = Painted(window)
    took = []
    for _ in range(_ROUNDS):
        calm(window, 300)
        took.append(seconds_to_paint(watch, lambda: press(window, Qt.Key.Key_Z)))
    return took


def _locks(window: MainWindow) -> list[float]:
    watch = Painted(window)
    took = []
    for _ in range(_ROUNDS):
        calm(window)
        took.append(seconds_to_paint(watch, lambda: press(window, Qt.Key.Key_L)))
        until_on_show(window, Unlock)
        unlock(window)
        until_on_show(window, RunDesk)
    return took


if __name__ == "__main__":
    main()
