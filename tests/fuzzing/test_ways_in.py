"""What comes from outside is taken whole or refused in words, whatever it is."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fuzz.packing import changed_inside
from fuzz.plain import changed_json, changed_toml
from fuzz.seeds import CORPUS, seeds
from fuzz.ways_in import JSON, PACKED, TOML, WAYS_IN, took

IN_CORPUS = [
    pytest.param(name, file, id=f"{name}-{file.name[:16]}")
    for name in sorted(WAYS_IN)
    for file in sorted((CORPUS / name).iterdir())
]
NEVER_WHOLE = {"slots"}
"""A slot hangs on the file beside it, of which this is another."""


@pytest.mark.parametrize(("name", "file"), IN_CORPUS)
def test_what_was_tried_before_is_still_taken_well(name: str, file: Path) -> None:
    took(WAYS_IN[name], file.read_bytes())


@pytest.mark.parametrize("name", sorted(WAYS_IN))
def test_every_way_in_has_a_corpus_and_takes_something_of_it(name: str) -> None:
    taken = [took(WAYS_IN[name], file.read_bytes()) for file in (CORPUS / name).iterdir()]

    assert taken
    assert any(taken) is (name not in NEVER_WHOLE)


@pytest.mark.parametrize("name", sorted(WAYS_IN))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(content=st.binary(max_size=400))
def test_any_bytes_are_taken_well(name: str, content: bytes) -> None:
    took(WAYS_IN[name], content)


def small_change(content: bytes, most: int) -> bytes:
    chance = random.Random(content)  # noqa: S311 - to be done again, not to be secret
    bytes_ = bytearray(content or b"x")
    for _ in range(3):
        bytes_[chance.randrange(len(bytes_))] = chance.randrange(256)
    return bytes(bytes_)[:most]


@pytest.mark.parametrize("name", sorted(PACKED | JSON | TOML))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32 - 1), steps=st.integers(1, 4))
def test_a_changed_file_is_taken_well(name: str, seed: int, steps: int) -> None:
    changed = changed_inside if name in PACKED else changed_json if name in JSON else changed_toml
    content = next(each for way_in, each in seeds_at_hand() if way_in == name)
    for step in range(steps):
        content = changed(small_change)(content, 100_000, seed + step)

    took(WAYS_IN[name], content)


_SEEDS = tuple(seeds())


def seeds_at_hand() -> tuple[tuple[str, bytes], ...]:
    return _SEEDS


def test_a_way_in_that_lets_a_fault_out_is_found() -> None:
    def careless(content: bytes) -> None:
        content.decode()

    with pytest.raises(UnicodeDecodeError):
        took(careless, b"\xff")
