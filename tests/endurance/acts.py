"""What happens to somebody who types on: a lock, a full disk, a vault that cannot be written."""

from __future__ import annotations

import random
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.domain.errors import CannotWrite, DiskFull, VaultBusy
from moreelberaad.ui.viewmodels.keeper import SaveState
from tests.endurance.judging import UNREADABLE, Outcome
from tests.endurance.typist import SESSION, Typist
from tests.endurance.words import words


def locked(typist: Typist, chance: random.Random) -> Outcome:
    """Lock in the middle of a word, look whether anything can be read, and come back."""
    visit, box = typist.visit, typist.box
    place = box.textCursor().position()
    began = time.monotonic()
    if chance.random() < 0.5:
        QTest.keySequence(box, "Ctrl+L")
    else:
        visit.window.lock()
    slowest = _unreadable_after(visit.window, words(typist.seed, typist.key), began)
    visit.unlock()
    visit.wait_for("Parkeer")
    visit.settle()
    faults = [] if typist.is_whole() else ["words"]
    if typist.box.textCursor().position() != place or not typist.box.hasFocus():
        faults.append("caret")
    return Outcome(slowest=slowest, faults=tuple(faults))


def on_a_full_disk(typist: Typist, chance: random.Random) -> Outcome:
    """Let no file grow beyond a random size for some words, and then let it again.

    In the last of these nothing needs more room, and all is saved.
    """
    import resource  # noqa: PLC0415 - not on Windows

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    size = (typist.visit.app.world.default_vault / "data.db").stat().st_size
    limit = chance.choice((0, 512, 4096, size // 2, size - 1, size, size + 4096))
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
    try:
        was_told = _type_on(typist, chance)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    return replace(_all_is_kept(typist), was_told=was_told)


def with_write_errors(typist: Typist, chance: random.Random) -> Outcome:
    """Let writing fail in one of its ways for some words: refused, no room, busy, or gone."""
    way = chance.choice((_refusing, _refusing, _gone))
    with way(typist, chance):
        was_told = _type_on(typist, chance)
    return replace(_all_is_kept(typist), was_told=was_told)


def _type_on(typist: Typist, chance: random.Random) -> bool:
    """Type some words, and tell whether they could not be saved."""
    for _ in range(chance.randint(3, 15)):
        typist.strike()
    QTest.qWait(chance.choice((0, 500, 1600)))
    return typist.model.state is SaveState.FAILED


def _all_is_kept(typist: Typist) -> Outcome:
    """Save what waits, and compare the window and the vault with what was typed."""
    model = typist.model
    QTest.qWait(50)
    if not model.flush():
        model.flush()  # a stick that is back is another file the first time
    said = model.desk.sessions.get(SESSION)
    lost = sum(
        len(words(typist.seed, key)[:count].rstrip())
        - len(getattr(said.answers.get(key), "plain", "").rstrip())
        for key, count in typist.counts.items()
    )
    return Outcome(lost=lost, faults=() if typist.is_whole() and not lost else ("words",))


@contextmanager
def _refusing(_: Typist, chance: random.Random) -> Iterator[None]:
    """Let each second transaction fail, at its begin or at its end."""
    real = Vault.transaction
    error = chance.choice((CannotWrite, DiskFull, VaultBusy))

    @contextmanager
    def failing(vault: Vault) -> Iterator[object]:
        if chance.random() < 0.5:
            raise error
        with real(vault) as database:
            yield database
            if chance.random() < 0.5:
                raise error

    Vault.transaction = failing  # type: ignore[method-assign,assignment]
    try:
        yield
    finally:
        Vault.transaction = real  # type: ignore[method-assign]


@contextmanager
def _gone(typist: Typist, chance: random.Random) -> Iterator[None]:
    """Take the folder of the vault away, and put it back, now and then as a copy."""
    path = typist.visit.app.world.default_vault
    away = path.rename(path.with_name("eruit.kluis"))
    try:
        yield
    finally:
        if chance.random() < 0.5:
            shutil.copytree(away, path)
            shutil.rmtree(away)
        else:
            away.rename(path)


def _unreadable_after(window: QWidget, stream: str, began: float) -> float:
    """Give the seconds after which no widget on show holds the first words any more."""
    marker = stream[:12]
    while any(marker in _said(each) for each in window.findChildren(QWidget) if each.isVisible()):
        if time.monotonic() - began > 10 * UNREADABLE:
            break
        QTest.qWait(1)
    return time.monotonic() - began


def _said(widget: QWidget) -> str:
    match widget:
        case QPlainTextEdit():
            return widget.toPlainText()
        case QLabel() | QLineEdit():
            return widget.text()
        case _:
            return widget.accessibleName()
