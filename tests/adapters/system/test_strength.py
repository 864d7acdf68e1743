from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moreelberaad.adapters.system.strength import guesses_log10, is_strong_enough


@pytest.mark.parametrize(
    "passphrase",
    ["", " ", "a" * 200, "welkom01", "wachtwoord", "Moreelberaad!", "kluis kluis", "qwertyuiop"],
)
def test_what_is_easy_to_guess_is_too_weak(passphrase: str) -> None:
    assert not is_strong_enough(passphrase)


@pytest.mark.parametrize("passphrase", ["vijf gele fietsen zwijgen", "Zoë's lantaarn 7 keer"])
def test_a_sentence_of_one_s_own_is_strong_enough(passphrase: str) -> None:
    assert is_strong_enough(passphrase)


def test_nothing_takes_no_guesses() -> None:
    assert guesses_log10("") == 0.0


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=200))
def test_any_text_has_a_strength(passphrase: str) -> None:
    assert guesses_log10(passphrase) >= 0.0
