"""The recovery code: eight groups of four signs that can be read aloud and copied by hand."""

from __future__ import annotations

import re
import secrets

_SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
_LENGTH = 32
_GROUP = 4
_WEIGHT = 3  # a primitive root of 31, the number of signs: see `_remainder`
_SEPARATORS = re.compile(r"[\s\-\u2010-\u2015]+")


def fresh() -> str:
    """Make a random code of 153 bits and one check sign."""
    signs = "".join(secrets.choice(_SIGNS) for _ in range(_LENGTH - 1))
    check = -_remainder(signs) * _WEIGHT % len(_SIGNS)
    return _grouped(signs + _SIGNS[check])


def normalised(code: str) -> str:
    """Bring a code as typed to the one form that opens the slot."""
    return _SEPARATORS.sub("", code).upper()


def looks_valid(code: str) -> bool:
    """Tell a code from one with a typing mistake; whether it opens a vault is another matter."""
    signs = normalised(code)
    return len(signs) == _LENGTH and set(signs) <= set(_SIGNS) and _remainder(signs) == 0


def _remainder(signs: str) -> int:
    """Weigh each place differently, so that one wrong sign or two swapped neighbours show."""
    total = 0
    for sign in signs:
        total = (total * _WEIGHT + _SIGNS.index(sign)) % len(_SIGNS)
    return total


def _grouped(signs: str) -> str:
    return "-".join(signs[start : start + _GROUP] for start in range(0, len(signs), _GROUP))
