"""Arithmetic that numbers of some kinds obey; a number that fails is marked with more doubt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

_BSN_WEIGHTS: Final = (9, 8, 7, 6, 5, 4, 3, 2, -1)
_BYTES: Final = 4
_BYTE: Final = 256
_LAST_DAY: Final = 31
_LAST_MONTH: Final = 12
_COUNTRY: Final = 4


def is_bsn(text: str) -> bool:
    """Tell whether nine digits pass the test of eleven; eight lost their zero in front."""
    digits = _digits(text)
    if len(digits) == len(_BSN_WEIGHTS) - 1:
        digits = [0, *digits]
    total = sum(map(int.__mul__, digits, _BSN_WEIGHTS))
    return len(digits) == len(_BSN_WEIGHTS) and any(digits) and total % 11 == 0


def is_iban(text: str) -> bool:
    """Tell whether the number modulo 97 is one, letters counting from ten (ISO 13616)."""
    plain = [char for char in text.upper() if char.isascii() and char.isalnum()]
    turned = plain[_COUNTRY:] + plain[:_COUNTRY]
    return len(plain) > _COUNTRY and int("".join(str(int(char, 36)) for char in turned)) % 97 == 1


def is_luhn(text: str) -> bool:
    """Tell whether the last digit checks the others, as in an IMEI or on a bank card."""
    digits = _digits(text)[::-1]
    doubled = [sum(divmod(2 * digit, 10)) for digit in digits[1::2]]
    return len(digits) > 1 and (sum(digits[::2]) + sum(doubled)) % 10 == 0


def is_ip_address(text: str) -> bool:
    """Tell whether the first four numbers fit in a byte each; a port or a mask may follow."""
    numbers = [int(part) for part in _apart(text)]
    return len(numbers) >= _BYTES and max(numbers[:_BYTES]) < _BYTE


def is_day(text: str) -> bool:
    """Tell whether a date in digits can exist, the day or the year in front."""
    parts = [int(part) for part in _apart(text)]
    if len(parts) == 1:
        parts = [parts[0] % 100, parts[0] // 100 % 100]
    elif parts[:1] and parts[0] > _LAST_DAY:
        parts.reverse()
    return len(parts) > 1 and 1 <= parts[0] <= _LAST_DAY and 1 <= parts[1] <= _LAST_MONTH


CHECKS: Final[Mapping[str, Callable[[str], bool]]] = {
    "bsn": is_bsn,
    "day": is_day,
    "iban": is_iban,
    "ip": is_ip_address,
    "luhn": is_luhn,
}


def _digits(text: str) -> list[int]:
    return [int(char) for char in text if char.isdecimal()]


def _apart(text: str) -> list[str]:
    return "".join(char if char.isdecimal() else " " for char in text).split()
