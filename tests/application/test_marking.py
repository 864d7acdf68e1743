from __future__ import annotations

import pytest

from moreelberaad.application.marking import checked_marking, marking_fault
from moreelberaad.domain.errors import InputRejected
from moreelberaad.domain.findings import Tier
from moreelberaad.domain.policy import LONGEST_MARKING
from tests.builders import a_hit
from tests.fakes import FakeRecogniser


@pytest.mark.parametrize("marking", ["", "Intern gebruik", "x" * LONGEST_MARKING])
def test_a_short_line_may_stand_on_every_page(marking: str) -> None:
    assert marking_fault(marking, FakeRecogniser()) == ""


@pytest.mark.parametrize(
    ("marking", "fault"),
    [("x" * (LONGEST_MARKING + 1), "too_long"), ("van Jeroen", "identifier_in_words")],
)
def test_a_long_line_or_one_that_names_someone_may_not(marking: str, fault: str) -> None:
    with pytest.raises(InputRejected) as refused:
        checked_marking(marking, FakeRecogniser())

    assert [(each.path, each.code) for each in refused.value.mistakes] == [("marking", fault)]
    assert "Jeroen" not in str(refused.value)


def test_a_doubt_is_left_to_who_wrote_it() -> None:
    doubt = FakeRecogniser({"Rust": a_hit(0, 0, tier=Tier.DOUBT)})

    assert checked_marking("Rust\n nodig ", doubt) == "Rust nodig"
