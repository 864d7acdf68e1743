from __future__ import annotations

import io

import pytest

from moreelberaad.cli.console import Console
from moreelberaad.cli.pace import Pace
from moreelberaad.i18n import Language


def _told(pace_at: list[float], monkeypatch: pytest.MonkeyPatch) -> list[str]:
    err = io.StringIO()
    console = Console(
        language=Language("nl"), as_json=False, out=io.StringIO(), err=err, environment={}
    )
    moments = iter(pace_at)
    monkeypatch.setattr("time.monotonic", lambda: next(moments))
    pace = Pace(console, "{number}")
    for number in range(len(pace_at)):
        pace.at(number)
    return err.getvalue().split()


def test_short_work_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _told([10.0, 10.2, 10.4], monkeypatch) == []


def test_long_work_is_told_now_and_then(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _told([10.0, 10.6, 11.0, 12.7, 13.0], monkeypatch) == ["1", "3"]
