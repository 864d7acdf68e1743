"""A backup made while somebody types."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from moreelberaad.adapters.storage import backup_copy
from moreelberaad.adapters.storage.backups import back_up, back_up_beside
from moreelberaad.adapters.storage.vault import Vault

from .builders import add_session, opened, sessions

TODAY = date(2026, 12, 1)


@pytest.mark.parametrize("times", [1, 3])
def test_what_is_written_meanwhile_is_in_the_copy_wholly_or_it_is_put_off(
    kluis: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    add_session(kluis)
    read = backup_copy._read_for_a_moment  # noqa: SLF001 somebody types between two pieces
    left = iter(range(times))

    def read_and_write(*args: Any) -> list[Any]:  # noqa: ANN401 - as it is called
        rows = read(*args)
        if rows and next(left, None) is not None:
            add_session(kluis, f"t{len(sessions(kluis))}")
        return rows

    monkeypatch.setattr(backup_copy, "_read_for_a_moment", read_and_write)
    made = back_up_beside(kluis, folder, day=TODAY)

    if times == 3:
        assert (made, list(folder.iterdir())) == (None, [])
        made = back_up(kluis, folder, day=TODAY)
    assert made
    with opened(made) as copy:
        assert sessions(copy) == sessions(kluis)


def test_what_is_asked_for_is_made_though_somebody_types_all_the_time(
    kluis: Vault, folder: Path
) -> None:
    add_session(kluis)
    over = Event()

    def type_on() -> None:
        number = 0
        while not over.is_set():
            add_session(kluis, f"t{(number := number + 1)}")

    with ThreadPoolExecutor(1) as typist:
        typist.submit(type_on)
        made = back_up(kluis, folder, day=TODAY)
        over.set()

    with opened(made) as copy:
        assert set(sessions(copy)) <= set(sessions(kluis))
