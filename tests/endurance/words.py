"""What is typed: words without meaning, the same for the same seed."""

from __future__ import annotations

import random
from functools import cache

from moreelberaad.domain.ids import FieldKey

FIELDS = tuple(
    map(
        FieldKey,
        ("a2.case_summary", "a2.hot_moment", "a3.moral_question"),
    )
)
"""Notes, what is transient, and a field in another step."""
_SYLLABLES = ("ba", "der", "ge", "kor", "lin", "mo", "nu", "pel", "sta", "ver", "wes", "zo")
_LONG = 4000


@cache
def words(seed: int, key: FieldKey) -> str:
    """Give what somebody types in a field: small letters and single spaces."""
    chance = random.Random(f"{seed} {key}")  # noqa: S311 - any words will do
    said = ""
    while len(said) < _LONG:
        word = "".join(chance.choice(_SYLLABLES) for _ in range(chance.randint(1, 3)))
        said += f"{word} "
    return said
