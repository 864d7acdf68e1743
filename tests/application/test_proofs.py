from __future__ import annotations

import pytest

from moreelberaad.application.proofs import check_words, words_to_miss
from moreelberaad.domain.errors import UncleanDocument
from moreelberaad.domain.findings import Label, Tier
from moreelberaad.domain.review import Choice, Decision, Review
from moreelberaad.domain.values import Prose
from tests.builders import a_finding, a_hit, a_place
from tests.fakes import FakeRecogniser

PLACE = a_place("talk.facts", 0)
NAME = a_finding(1, PLACE, a_hit(0, 6, label=Label.PERSON), "Jeroen")
KEEP = Decision(choice=Choice.KEEP, reason=Prose("Algemene term"))


@pytest.mark.parametrize("decision", [None, Decision(choice=Choice.DROP)])
def test_a_sure_trace_is_missed_unless_it_was_let_stand(decision: Decision | None) -> None:
    review = Review(decisions={"1": decision} if decision else {})

    assert words_to_miss([NAME], review) == {"jeroen"}


def test_words_that_were_let_stand_anywhere_may_stand() -> None:
    again = a_finding(2, PLACE, NAME.hit, "jeroen")

    assert words_to_miss([NAME, again], Review(decisions={"2": KEEP})) == frozenset()


@pytest.mark.parametrize(
    "changes", [{"tier": Tier.DOUBT, "label": Label.PERSON}, {"label": Label.FUNCTION}]
)
def test_doubt_and_what_stands_on_sheets_by_design_are_not_missed(
    changes: dict[str, object],
) -> None:
    finding = a_finding(1, PLACE, a_hit(0, 6, **changes), "wachtmeester")

    assert words_to_miss([finding], Review()) == frozenset()


def test_a_missed_word_in_a_file_is_told_without_saying_which() -> None:
    with pytest.raises(UncleanDocument) as fault:
        check_words("Daar was Jeroen.", FakeRecogniser(), frozenset({"jeroen"}))

    assert fault.value.params == {}


@pytest.mark.parametrize("missing", [frozenset(), frozenset({"sanne"}), frozenset({"was"})])
def test_other_words_may_stand(missing: frozenset[str]) -> None:
    check_words("Daar was Jeroen.", FakeRecogniser(), missing)
