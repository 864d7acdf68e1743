"""One byte that is wrong, anywhere in a vault, or a file cut off anywhere: told, and survived.

A sample in an ordinary run; with EVERY_BYTE=n each nth place, and 1 is all of them.
"""

from __future__ import annotations

import os
import statistics
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from moreelberaad.adapters.storage import vault
from moreelberaad.adapters.storage.salvage import free_name, salvage
from moreelberaad.domain.errors import MoreelberaadError, VaultDamaged

from .builders import ANY_COST, PASSPHRASE, TINY, add_session, opened

PAGE = 4096
RESERVED = 80
"""Bytes at the end of each page: 16 of its own salt, and 64 of its proof."""
STEP = int(os.environ.get("EVERY_BYTE", "0"))
_IN_A_PAGE = (0, 1, 17, 101, 2000, PAGE - RESERVED - 1, PAGE - RESERVED, PAGE - 60, PAGE - 1)
_WORDS = "zo begint een zin "


@pytest.fixture
def small(path: Path) -> Path:
    with opened(path) as kluis:
        for number in range(12):
            add_session(kluis, f"{number:02x}", title=f"{_WORDS}{number} " * 60)
        kluis.keep_recovery_code("AAAA-BBBB", TINY)
    return path


@dataclass
class Seen:
    """What a run of damage showed."""

    told: Counter[str] = field(default_factory=Counter)
    shares: list[float] = field(default_factory=list)

    def __str__(self) -> str:
        shares = sorted(self.shares)
        rescued = (
            f"; gered: minstens {shares[0]:.0%}, mediaan {statistics.median(shares):.0%}"
            if shares
            else ""
        )
        return f"{sum(self.told.values())} keer: {dict(self.told)}{rescued}"


def everything(path: Path) -> set[tuple[object, ...]]:
    """Give each row of what people wrote."""
    with opened(path) as kluis, kluis.reading() as database:
        return {
            (table, *row.values())
            for table in ("sessions", "answers", "transient_answers")
            for row in database.table(table).rows
        }


def look(path: Path) -> str:
    """Tell how a vault says that something is wrong with it."""
    try:
        with opened(path) as kluis:
            return "found by checking" if vault.check(kluis) else "not seen"
    except MoreelberaadError as error:
        return error.code


def damage(file: Path, whole: bytes, places: Iterator[bytes], seen: Seen) -> Iterator[None]:
    """Put each damaged content in the place of a file, and see that opening leaves it so."""
    for content in places:
        file.write_bytes(content)
        seen.told[look(file.parent)] += 1
        assert file.read_bytes() == content
        yield
    file.write_bytes(whole)


def flipped(whole: bytes, places: Iterator[int]) -> Iterator[bytes]:
    for place in places:
        yield whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :]


def rescue(path: Path, before: set[tuple[object, ...]], seen: Seen) -> None:
    """Salvage it: nothing that comes through is other than it was."""
    target = free_name(path)
    try:
        done = salvage(path, target, PASSPHRASE, policy=ANY_COST)
    except VaultDamaged:
        seen.shares.append(0.0)
        return
    found = everything(done.path)
    assert found <= before
    seen.shares.append(len(found) / len(before))
    for each in sorted(done.path.iterdir()):
        each.unlink()
    done.path.rmdir()


@pytest.mark.parametrize("name", ["slots.json", "passphrase.slot"])
def test_a_wrong_byte_in_what_opens_a_vault_is_told(small: Path, name: str) -> None:
    file, seen = small / name, Seen()
    whole = file.read_bytes()
    step = STEP or (1 if name == "slots.json" else 13)
    for _ in damage(file, whole, flipped(whole, iter(range(0, len(whole), step))), seen):
        pass

    print(name, seen)  # noqa: T201 - shown with -rP
    allowed = {"vault_damaged", "vault_too_new", "not_a_vault"}
    if name == "slots.json":  # the id of the vault, a space, and the code that nobody asked for
        allowed |= {"not seen"}
    assert set(seen.told) <= allowed


def test_a_wrong_byte_in_the_data_is_told_and_the_rest_is_rescued(small: Path) -> None:
    file, seen, before = small / "data.db", Seen(), everything(small)
    whole = file.read_bytes()
    places = (
        range(0, len(whole), STEP)
        if STEP
        else [first + at for first in range(0, len(whole), PAGE) for at in _IN_A_PAGE]
    )
    for number, _ in enumerate(damage(file, whole, flipped(whole, iter(places)), seen)):
        if number % (200 if STEP else 12) == 0:
            rescue(small, before, seen)

    print("data.db", seen)  # noqa: T201 - idem
    assert set(seen.told) <= {"vault_damaged", "found by checking"}
    assert statistics.median(seen.shares) > 0.8


def test_data_that_was_cut_off_is_told_and_the_rest_is_rescued(small: Path) -> None:
    file, seen, before = small / "data.db", Seen(), everything(small)
    whole = file.read_bytes()
    pages = range(0, len(whole), PAGE)
    lengths = (
        range(0, len(whole), STEP)
        if STEP
        else [length for page in pages for length in (page, page + 1, page + PAGE - 1)]
    )
    cut = (whole[:length] for length in lengths)
    for number, _ in enumerate(damage(file, whole, cut, seen)):
        if number % (200 if STEP else 8) == 0:
            rescue(small, before, seen)

    print("cut off", seen)  # noqa: T201 - idem
    assert set(seen.told) == {"vault_damaged"}
