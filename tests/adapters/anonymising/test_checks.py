from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.adapters.anonymising.checks import (
    CHECKS,
    is_bsn,
    is_day,
    is_iban,
    is_ip_address,
    is_luhn,
)


@pytest.mark.parametrize("number", ["999900687", "9999.00.687", "999 901 230"])
def test_a_bsn_passes_the_test_of_eleven(number: str) -> None:
    assert is_bsn(number)


@pytest.mark.parametrize("number", ["999900688", "000000000", "1234567", ""])
def test_other_numbers_are_no_bsn(number: str) -> None:
    assert not is_bsn(number)


@given(st.integers(0, 8), st.integers(1, 9))
def test_one_mistyped_digit_is_never_a_bsn(place: int, step: int) -> None:
    digits = [int(char) for char in "999900687"]
    digits[place] = (digits[place] + step) % 10

    assert not is_bsn("".join(map(str, digits)))


@pytest.mark.parametrize("number", ["NL44RABO0123456789", "nl44 rabo 0123 4567 89"])
def test_an_iban_is_one_modulo_97(number: str) -> None:
    assert is_iban(number)


@pytest.mark.parametrize("number", ["NL45RABO0123456789", "NL44", ""])
def test_a_mistyped_iban_fails(number: str) -> None:
    assert not is_iban(number)


def test_an_imei_ends_with_its_check_digit() -> None:
    assert is_luhn("49-015420-323751-8")
    assert not is_luhn("49-015420-323751-9")


def test_an_address_of_a_machine_has_four_bytes() -> None:
    assert is_ip_address("192.0.2.14:8080")
    assert not is_ip_address("192.0.2.256")
    assert not is_ip_address("1.2.3")


@pytest.mark.parametrize("text", ["31-12-2019", "2019-12-31", "20191231", "12/3", "5.12.'19"])
def test_a_day_that_can_exist(text: str) -> None:
    assert is_day(text)


@pytest.mark.parametrize("text", ["32-12-2019", "31-13-2019", "2019-13-01", "0/3", "12", ""])
def test_a_day_that_cannot_exist(text: str) -> None:
    assert not is_day(text)


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS)
@given(text=st.text(max_size=40))
def test_a_check_takes_any_text(check: object, text: str) -> None:
    assert callable(check)
    assert check(text) in {True, False}
