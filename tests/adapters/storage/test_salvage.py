from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from moreelberaad.adapters.storage import backups, vault
from moreelberaad.adapters.storage.salvage import Salvaged, free_name, salvage
from moreelberaad.adapters.storage.slots import SlotKind
from moreelberaad.application.watching import Stopped, Watch
from moreelberaad.domain.errors import VaultDamaged, WrongPassphrase

from .builders import ANY_COST, PASSPHRASE, TINY, add_session, contents, flip, opened, sessions

MANY = 40
PAGE = 4096


@pytest.fixture
def wreck(path: Path) -> Path:
    """Give a vault of some dozens of pages, with a way in by code too."""
    with opened(path) as kluis:
        for number in range(MANY):
            add_session(kluis, f"{number:02x}-beraad", title=f"woorden {number} " * 120)
        kluis.keep_recovery_code("AAAA-BBBB", TINY)
    return path


def saved(path: Path, secret: str = PASSPHRASE, **how: object) -> Salvaged:
    return salvage(path, free_name(path), secret, policy=ANY_COST, **how)  # type: ignore[arg-type]


def damaged(path: Path, *pages: int) -> Path:
    for page in pages:
        flip(path / "data.db", page * PAGE + 100)
    return path


def test_a_sound_vault_comes_through_whole(wreck: Path) -> None:
    done = saved(wreck)

    assert done.is_complete
    assert done.whole["sessions"] == MANY
    with opened(done.path) as kluis, opened(wreck) as before:
        assert sessions(kluis) == sessions(before)
        assert vault.check(kluis) == ()


def test_what_is_damaged_is_lost_and_the_rest_comes_along(wreck: Path) -> None:
    pages = (wreck / "data.db").stat().st_size // PAGE
    damaged(wreck, pages // 2, pages - 2)

    done = saved(wreck)

    assert not done.is_complete
    with opened(done.path) as kluis:
        assert MANY // 2 < len(sessions(kluis)) <= MANY
        assert vault.check(kluis) == ()


def test_the_damaged_vault_stays_as_it_is(wreck: Path) -> None:
    before = contents(damaged(wreck, 9, 20))

    saved(wreck)

    assert contents(wreck) == before


def test_half_a_file_gives_what_its_half_held(wreck: Path) -> None:
    data = wreck / "data.db"
    data.write_bytes(data.read_bytes()[: 30 * PAGE + 17])

    done = saved(wreck)

    assert not done.is_complete
    with opened(done.path) as kluis:
        assert vault.check(kluis) == ()


def test_both_ways_in_come_along(wreck: Path) -> None:
    done = saved(damaged(wreck, 12))

    vault.unlock(done.path, "AAAA-BBBB", slot=SlotKind.RECOVERY, policy=ANY_COST).close()


def test_a_damaged_way_in_is_left_behind_and_the_other_opens(wreck: Path) -> None:
    flip(wreck / "passphrase.slot", 3000)

    with pytest.raises(VaultDamaged):
        saved(wreck)
    done = saved(wreck, "AAAA-BBBB", slot=SlotKind.RECOVERY)

    assert [slot for slot, _ in vault.describe(done.path).slots] == [SlotKind.RECOVERY]


def test_a_backup_lends_its_ways_in(wreck: Path, tmp_path: Path) -> None:
    with opened(wreck) as kluis:
        backup = backups.back_up(kluis, tmp_path / "kopieën", day=date(2026, 11, 12))
    (wreck / "slots.json").write_bytes(b"stuk")

    done = saved(wreck, keys_from=backup)

    assert done.is_complete


def test_a_wrong_passphrase_makes_nothing(wreck: Path) -> None:
    with pytest.raises(WrongPassphrase):
        saved(wreck, "fout")

    assert [each.name for each in wreck.parent.iterdir()] == [wreck.name]


@pytest.mark.parametrize("left", [0, 1, PAGE])
def test_where_nothing_can_be_read_nothing_is_made(wreck: Path, left: int) -> None:
    data = wreck / "data.db"
    data.write_bytes(data.read_bytes()[:left])

    with pytest.raises(VaultDamaged):
        saved(wreck)

    assert not free_name(wreck).exists()
    assert [each.name for each in wreck.parent.iterdir()] == [wreck.name]


def test_an_answer_without_its_session_is_counted_as_lost(wreck: Path) -> None:
    with opened(wreck) as kluis:
        kluis.database.execute("PRAGMA foreign_keys = OFF")
        with kluis.transaction() as database:
            database.table("sessions").delete("00-beraad")

    done = saved(wreck)

    assert done.whole["answers"] == MANY - 1
    assert done.lost["answers"] == 1


def test_who_stops_it_leaves_nothing(wreck: Path) -> None:
    with pytest.raises(Stopped):
        saved(wreck, watch=Watch(is_stopped=lambda: True))

    assert [each.name for each in wreck.parent.iterdir()] == [wreck.name]


def test_a_journal_that_was_left_is_rolled_back_in_the_copy(wreck: Path) -> None:
    data = wreck / "data.db"
    half = wreck.with_name("half.kluis")
    kluis = opened(wreck)
    kluis.database.execute("PRAGMA cache_size = 2")
    kluis.database.execute("BEGIN IMMEDIATE")
    for number in range(MANY):
        words = "anders " * 500
        kluis.database.execute(
            "UPDATE sessions SET title = ? WHERE id = ?", [words, f"{number:02x}-beraad"]
        )
    shutil.copytree(wreck, half)
    kluis.database.execute("ROLLBACK")
    kluis.close()
    assert (half / "data.db-journal").stat().st_size
    assert data.exists()

    done = saved(half)

    with opened(done.path) as kluis:
        titles = [row["title"] for row in kluis.database.table("sessions").rows]
    assert not any("anders" in title for title in titles)
