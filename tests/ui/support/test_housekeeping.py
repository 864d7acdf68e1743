from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from threading import Thread

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from moreelberaad.ui.support.housekeeping import Housekeeping, collect


class _Ring:
    """Garbage that only a collection finds."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def kept(qapp: QApplication) -> Iterator[QObject]:
    parent = QObject(qapp)
    yield Housekeeping(parent)
    parent.deleteLater()
    gc.unfreeze()


@pytest.mark.usefixtures("kept")
def test_no_other_thread_collects() -> None:
    ring = weakref.ref(_Ring())
    worker = Thread(target=lambda: [_Ring() for _ in range(5000)])

    worker.start()
    worker.join()

    assert ring() is not None


@pytest.mark.usefixtures("kept")
def test_garbage_goes_all_the_same() -> None:
    ring = weakref.ref(_Ring())
    more = [[] for _ in range(2 * gc.get_threshold()[0])]  # type: ignore[var-annotated] # only to fill

    collect()

    assert ring() is None
    assert more
