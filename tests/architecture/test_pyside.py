from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, Signal

from tests.architecture.source import calls


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


def test_no_code_asks_a_layout_for_its_items() -> None:
    asked = [where for where, name, _ in calls() if name in ("itemAt", "takeAt")]

    assert asked == [], "an item that Qt deletes crashes whoever wrapped it: use laid_out, or Pile"
