from __future__ import annotations

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from moreelberaad.adapters.storage import recovery_code
from moreelberaad.adapters.storage.recovery_code import fresh, looks_valid, normalised

SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
codes = st.builds(fresh)
few = settings(max_examples=40, deadline=None)


@few
@given(codes)
def test_a_fresh_code_has_eight_groups_of_four_clear_signs(code: str) -> None:
    groups = code.split("-")

    assert [len(group) for group in groups] == [4] * 8
    assert set("".join(groups)) <= set(SIGNS)


@few
@given(codes)
def test_a_fresh_code_looks_valid(code: str) -> None:
    assert looks_valid(code)


@few
@given(codes)
def test_a_code_may_be_typed_in_lower_case_with_spaces_or_without_anything(code: str) -> None:
    spaced = f" {code.lower().replace('-', ' ')}\n"

    assert looks_valid(spaced)
    assert normalised(spaced) == normalised(code.replace("-", "")) == normalised(code)


@few
@given(codes, st.integers(0, 31), st.sampled_from(SIGNS))
def test_one_wrong_sign_shows(code: str, place: int, sign: str) -> None:
    signs = normalised(code)
    assume(signs[place] != sign)

    assert not looks_valid(signs[:place] + sign + signs[place + 1 :])


@few
@given(codes, st.integers(0, 30))
def test_two_swapped_neighbours_show(code: str, place: int) -> None:
    signs = normalised(code)
    assume(signs[place] != signs[place + 1])
    swapped = signs[:place] + signs[place + 1] + signs[place] + signs[place + 2 :]

    assert not looks_valid(swapped)


@few
@given(st.text())
def test_any_text_can_be_asked_about(text: str) -> None:
    assert looks_valid(text) in {True, False}


def test_a_code_with_a_group_missing_is_not_valid() -> None:
    assert not looks_valid(recovery_code.fresh()[:-5])


def test_codes_differ() -> None:
    assert len({fresh() for _ in range(100)}) == 100
