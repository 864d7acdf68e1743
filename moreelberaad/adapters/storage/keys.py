"""From a passphrase to a key: Argon2id, its cost, and what cost a vault may ask of us."""

from __future__ import annotations

import time
from dataclasses import dataclass

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw

from moreelberaad.domain.errors import NotEnoughMemory

KEY_BYTES = 32
SALT_BYTES = 16
_CALIBRATED_KIB = 128 * 1024
_CALIBRATED_LANES = 4
_FEWEST_PASSES = 3
_MOST_PASSES = 100
_MOST_LANES = 64
_LEAST_KIB_PER_LANE = 8  # Argon2 itself refuses less (RFC 9106)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyCost:
    """What one guess costs: memory in KiB, passes over it, and lanes side by side."""

    memory_kib: int
    passes: int
    lanes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyPolicy:
    """Which costs in a `slots.json` we believe; a lower one weakens, a higher one stalls."""

    floor_kib: int = 64 * 1024
    ceiling_kib: int = 1024 * 1024

    def admits(self, cost: KeyCost) -> bool:
        """Tell whether a vault may ask this cost (design.md 7)."""
        return (
            self.floor_kib <= cost.memory_kib <= self.ceiling_kib
            and 1 <= cost.passes <= _MOST_PASSES
            and 1 <= cost.lanes <= _MOST_LANES
            and cost.memory_kib >= _LEAST_KIB_PER_LANE * cost.lanes
        )


DEFAULT_POLICY = KeyPolicy()


def derived(secret: str, salt: bytes, cost: KeyCost) -> bytes:
    """Derive the 32 bytes that open a slot."""
    try:
        return hash_secret_raw(
            secret.encode("utf-8", "surrogatepass"),
            salt,
            time_cost=cost.passes,
            memory_cost=cost.memory_kib,
            parallelism=cost.lanes,
            hash_len=KEY_BYTES,
            type=Type.ID,
        )
    except HashingError:
        raise NotEnoughMemory from None


def calibrated(seconds: float = 0.5) -> KeyCost:
    """Measure this machine and give the cost of 128 MiB that takes about so many seconds."""
    trial = KeyCost(memory_kib=_CALIBRATED_KIB, passes=_FEWEST_PASSES, lanes=_CALIBRATED_LANES)
    began = time.perf_counter()
    derived("", bytes(SALT_BYTES), trial)
    per_pass = (time.perf_counter() - began) / trial.passes
    passes = min(max(trial.passes, round(seconds / per_pass)), _MOST_PASSES)
    return KeyCost(memory_kib=trial.memory_kib, passes=passes, lanes=trial.lanes)
