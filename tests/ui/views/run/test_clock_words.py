from __future__ import annotations

from datetime import time

import pytest

from moreelberaad.i18n import Language
from moreelberaad.ui.support.appearance import Appearance
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.run import clock_words
from moreelberaad.ui.views.run.clock_words import Stretch


@pytest.mark.parametrize(
    ("remaining", "expected"),
    [(121, Stretch.AMPLE), (120, Stretch.NEARLY_OVER), (-1, Stretch.OVER)],
)
def test_a_step_of_ten_minutes_is_judged_by_what_is_left(
    remaining: int, expected: Stretch
) -> None:
    assert clock_words.stretch(remaining, 10, turns=20) is expected


def test_a_begun_minute_over_counts() -> None:
    assert clock_words.minutes_over(-61) == 2


@pytest.mark.parametrize(
    ("late", "said"), [(2, "2 min achter"), (-3, "3 min voor"), (0, "op schema")]
)
def test_the_pace_is_told_in_words(ui: Ui, late: int, said: str) -> None:
    assert clock_words.pace(ui, late) == said


def test_an_hour_is_written_with_a_point(ui: Ui) -> None:
    assert clock_words.hour(ui, time(9, 5)) == "09.05 uur"


def test_an_hour_in_english_has_a_colon(look: Appearance) -> None:
    assert clock_words.hour(Ui(Language("en"), look), time(9, 5)) == "09:05"
