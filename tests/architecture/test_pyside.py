from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, Signal


class _Bell(QObject):
    rang = Signal()


@pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="from Python 3.12 on True is immortal and cannot leak"
)
def test_emitting_a_signal_leaks_no_references() -> None:
    bell = _Bell()
    before = sys.getrefcount(True)  # noqa: FBT003 - the very object that 6.12.0 loses

    for _ in range(100):
        bell.rang.emit()

    assert sys.getrefcount(True) > before - 50  # noqa: FBT003 - idem
