from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moreelberaad.adapters.storage import vault
from moreelberaad.adapters.storage.keys import KeyCost
from moreelberaad.adapters.storage.recovery_code import looks_valid
from moreelberaad.adapters.storage.slots import SlotKind
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.domain.errors import (
    NoRecoverySlot,
    VaultDamaged,
    WrongPassphrase,
)

from .builders import (
    ANY_COST,
    PASSPHRASE,
    TINY,
    add_session,
    contents,
    opened,
    sessions,
)


def with_code(path: Path, code: str) -> Vault:
    return vault.unlock(path, code, slot=SlotKind.RECOVERY, policy=ANY_COST)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(passphrase=st.text())
def test_any_passphrase_opens_again_and_a_longer_one_does_not(
    tmp_path_factory: pytest.TempPathFactory, passphrase: str
) -> None:
    path = tmp_path_factory.mktemp("any") / "any.kluis"
    vault.create(path, passphrase, cost=TINY)

    opened(path, passphrase).close()
    with pytest.raises(WrongPassphrase):
        opened(path, passphrase + "\0")


def test_a_wrong_passphrase_leaves_the_vault_untouched(path: Path) -> None:
    before = contents(path)

    with pytest.raises(WrongPassphrase):
        opened(path, PASSPHRASE + " ")

    assert contents(path) == before


def test_a_cost_below_the_floor_is_not_believed(path: Path) -> None:
    with pytest.raises(VaultDamaged):
        vault.unlock(path, PASSPHRASE)


def test_a_changed_passphrase_opens_and_the_old_one_does_not(path: Path) -> None:
    with opened(path) as kluis:
        add_session(kluis)
        kluis.change_passphrase("een ander", TINY)

    with pytest.raises(WrongPassphrase):
        opened(path)
    with opened(path, "een ander") as kluis:
        assert sessions(kluis) == ["s1"]


def test_a_passphrase_can_be_changed_again_and_again_without_leaving_files(kluis: Vault) -> None:
    for passphrase in ("een", "twee", "drie"):
        kluis.change_passphrase(passphrase, TINY)

    slots = [name for name in contents(kluis.path) if name.endswith(".slot")]
    assert len(slots) == 1


def test_a_vault_without_a_recovery_code_says_so(path: Path) -> None:
    with pytest.raises(NoRecoverySlot):
        with_code(path, "iets")


def test_the_recovery_code_opens_the_vault_as_people_type_it(path: Path) -> None:
    with opened(path) as kluis:
        code = kluis.new_recovery_code(TINY)

    assert looks_valid(code)
    with_code(path, code.lower().replace("-", " ")).close()
    opened(path).close()


def test_a_new_recovery_code_takes_the_place_of_the_old_one(path: Path) -> None:
    with opened(path) as kluis:
        first, second = kluis.new_recovery_code(TINY), kluis.new_recovery_code(TINY)

    with pytest.raises(WrongPassphrase):
        with_code(path, first)
    with_code(path, second).close()


def test_the_recovery_code_still_opens_after_another_passphrase(path: Path) -> None:
    with opened(path) as kluis:
        code = kluis.new_recovery_code(TINY)
        kluis.change_passphrase("een ander", TINY)

    with_code(path, code).close()


def test_a_vault_is_described_without_a_secret(kluis: Vault) -> None:
    kluis.new_recovery_code(KeyCost(memory_kib=16, passes=2, lanes=1))

    info = vault.describe(kluis.path)

    assert (info.format, dict(info.slots)[SlotKind.PASSPHRASE]) == (1, TINY)
    assert dict(info.slots)[SlotKind.RECOVERY].passes == 2
