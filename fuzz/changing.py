"""What changes of every kind share: some are made to the bytes, and none grows too large."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

Mutate = Callable[[bytes, int], bytes]
"""Changes bytes as libFuzzer does, to so many at most."""

Mutator = Callable[[bytes, int, int], bytes]
"""The same, to be done again by its seed."""


def changed(
    mutate: Mutate,
    change: Callable[[bytes, Random], bytes],
    *,
    raw: float,
    unreadable: tuple[type[Exception], ...],
) -> Mutator:
    """Give a mutator that changes what stands inside; `raw` is the part of changes to the bytes.

    What `change` cannot read is changed by its bytes too.
    """

    def mutated(content: bytes, most: int, seed: int) -> bytes:
        chance = Random(seed)  # noqa: S311 - to be done again, not to be secret
        if chance.random() < raw:
            return mutate(content, most)
        try:
            made = change(content, chance)
        except unreadable:
            return mutate(content, most)
        return made if len(made) <= most else content

    return mutated
