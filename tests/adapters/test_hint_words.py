from __future__ import annotations

import pytest

from moreelberaad import hint_words
from moreelberaad.domain.hints import Hint, HintKind
from moreelberaad.i18n import Language
from moreelberaad.reason_words import REASONS

DUTCH = Language("nl")


def a_hint(kind: HintKind = HintKind.NAME, reason: str = "listed_first_name") -> Hint:
    return Hint(start=0, end=4, kind=kind, reason=reason)


def test_every_kind_says_what_was_seen_and_what_to_do() -> None:
    assert set(hint_words.WHAT) == set(hint_words.ADVICE) == set(HintKind)


def test_a_rank_before_a_name_is_said_to_be_both() -> None:
    assert hint_words.hint_what(DUTCH, a_hint()) == "Mogelijk herleidbaar: naam."
    said = hint_words.hint_what(DUTCH, a_hint(reason="after_rank"))
    assert said == "Mogelijk herleidbaar: rang en naam."


@pytest.mark.parametrize("reason", REASONS)
def test_every_reason_of_the_check_can_be_told(reason: str) -> None:
    hint = a_hint(HintKind.RANK_AND_FUNCTION, reason)

    assert hint_words.hint_what(DUTCH, hint)
    assert hint_words.hint_advice(DUTCH, hint).endswith(".")
    assert hint_words.hint_why(DUTCH, hint) != reason


def test_what_must_not_be_typed_at_all_is_said_as_such() -> None:
    said = hint_words.hint_advice(DUTCH, a_hint(HintKind.OPERATIONAL, "operational_detail"))

    assert said == "Typ het niet. Ook gewiste tekst kan een veiligheidsincident zijn."
