"""What a power cut at any moment leaves: a vault that opens."""

from __future__ import annotations

import random
import time
from pathlib import Path
from typing import Never

import pytest

from moreelberaad.adapters.storage import folders, manifest, slots, vault
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.domain.errors import WrongPassphrase

from .builders import PASSPHRASE, TINY, child, killed, opened


class PowerCutError(BaseException):
    """The process ends here."""


def cut(*_: object, **__: object) -> Never:
    raise PowerCutError


def opened_with_either(path: Path) -> Vault:
    try:
        return opened(path)
    except WrongPassphrase:
        return opened(path, "een ander")


def test_killed_within_a_transaction_all_of_it_or_nothing_is_there(path: Path) -> None:
    for _ in range(3):
        process = child("write", path)
        time.sleep(random.uniform(0, 0.1))  # noqa: S311 any moment will do
        killed(process)

        with opened(path) as kluis, kluis.transaction() as database:
            assert database.table("settings").count % 2 == 0
            assert vault.check(kluis) == ()
            database.table("settings").delete_where()


def test_killed_while_changing_the_passphrase_one_of_the_two_opens(path: Path) -> None:
    for _ in range(4):
        process = child("change", path)
        time.sleep(random.uniform(0, 0.05))  # noqa: S311 idem
        killed(process)

        with opened_with_either(path) as kluis:
            kluis.change_passphrase(PASSPHRASE, TINY)


@pytest.mark.parametrize(
    ("step", "opens"),
    [
        ((slots, "make"), PASSPHRASE),
        ((slots, "content"), PASSPHRASE),
        ((manifest, "write"), PASSPHRASE),
        ((folders, "sync_folder"), PASSPHRASE),
        ((manifest, "writing"), "een ander"),
    ],
    ids=["before the slot", "after the slot", "before slots.json", "within it", "after it"],
)
def test_a_power_cut_at_each_step_of_a_change_leaves_one_passphrase(
    kluis: Vault, monkeypatch: pytest.MonkeyPatch, step: tuple[object, str], opens: str
) -> None:
    monkeypatch.setattr(*step, cut)
    with pytest.raises(PowerCutError):
        kluis.change_passphrase("een ander", TINY)
    monkeypatch.undo()
    kluis.close()

    with opened(kluis.path, opens) as again:
        again.change_passphrase("een derde", TINY)
    opened(kluis.path, "een derde").close()


def test_a_killed_create_leaves_no_half_vault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "kluis.kluis"
    monkeypatch.setattr("shutil.rmtree", lambda *_, **__: None)
    monkeypatch.setattr(manifest, "put_slot", cut)
    with pytest.raises(PowerCutError):
        vault.create(path, PASSPHRASE, cost=TINY)
    monkeypatch.undo()

    assert not path.exists()
    vault.create(path, PASSPHRASE, cost=TINY)
    opened(path).close()


def test_what_power_left_uncut_behind_the_last_page_is_cut_off(path: Path) -> None:
    file = path / "data.db"
    with opened(path) as kluis:
        with kluis.transaction() as database:
            rows = ({"name": f"n{number}", "value": "x" * 3000} for number in range(40))
            database.table("settings").insert_all(rows)
        with kluis.transaction() as database:
            database.table("settings").delete_where("name != 'n1'")
    long = file.read_bytes()
    with opened(path) as kluis:
        kluis.write_anew()
    short = file.read_bytes()
    assert len(short) < len(long)
    file.write_bytes(short + long[len(short) :])

    with opened(path) as kluis:
        assert vault.check(kluis) == ()
        assert [row["name"] for row in kluis.database.table("settings").rows] == ["n1"]
    assert file.stat().st_size == len(short)
