from __future__ import annotations

from dataclasses import replace

import pytest

from moreelberaad.bootstrap import App
from moreelberaad.domain.gates import Scope
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.export_words import reason_fault
from moreelberaad.ui.viewmodels.exporting import REASONS, GateState

from .exports import KEEP, REASON, Begin, Exporting

pytestmark = pytest.mark.usefixtures("qapp")


def test_open_points_are_counted_and_hide_the_pages(begin: Begin) -> None:
    opened = begin(decisions={})

    assert opened.facts["anonymise"] == "0 van 13 punten beslist"
    assert opened.states["anonymise"] is GateState.OPEN_FIXED
    assert (opened.model.pages, opened.model.can_make) == ((), False)
    assert opened.model.why_no_preview == "Nog niet alle punten zijn beslist."


def test_what_stayed_with_a_reason_is_told(ready: Exporting) -> None:
    first = next(iter(ready.review.decisions))
    ready.keep(replace(ready.review, decisions={**ready.review.decisions, first: KEEP}))
    ready.model.refresh()
    ready.model.wait()

    assert ready.facts["anonymise"] == "13 van 13 punten beslist, 1 bleef met reden"


def test_a_second_reader_can_be_excused_within_the_team_only(begin: Begin) -> None:
    late = begin(second_reader=False, marked_general=False)
    team = late.states
    late.model.choose(scope=Scope.DEFENCE)
    late.model.wait()

    assert team["second_reader"] is GateState.OPEN_EXCUSABLE
    assert late.states["second_reader"] is GateState.OPEN_FIXED
    assert late.states["general_enough"] is GateState.OPEN_FIXED
    assert (late.model.wants_reason, late.model.can_make) == (False, False)


def test_what_only_must_be_said_hides_no_page(begin: Begin) -> None:
    late = begin(second_reader=False, marked_general=False)
    late.model.choose(scope=Scope.DEFENCE)
    late.model.wait()

    assert len(late.model.pages) == 1


def test_each_gate_says_its_facts(begin: Begin) -> None:
    facts = begin(second_reader=False).facts

    assert facts["member_check"] == "Samen nagelezen, vijf werkdagen voorbij"
    assert facts["consent"] == "Alleen de les mag mee"
    assert facts["second_reader"] == "Nog niemand anders heeft dit gelezen"


def test_a_reason_opens_what_a_reason_can_open(begin: Begin) -> None:
    late = begin(second_reader=False)
    late.model.set_unclassified(True)
    without_reason = late.model.can_make
    late.model.set_reason(REASON)

    assert (late.model.wants_reason, without_reason, late.model.can_make) == (True, False, True)


@pytest.mark.parametrize(
    ("reason", "fault"),
    [("a" * 61, "reason_too_long"), ("Bel 06-12345678", "identifier_in_words")],
)
def test_a_reason_is_short_and_names_nobody(begin: Begin, reason: str, fault: str) -> None:
    late = begin(second_reader=False)
    late.model.set_reason(reason)

    assert (late.model.reason_fault, late.model.can_make) == (fault, False)


def test_the_offered_reasons_are_faultless(app: App) -> None:
    languages = (Language("nl"), Language("en"))

    faults = {reason_fault(each.say(r), app.recogniser) for each in languages for r in REASONS}
    assert faults == {""}


def test_a_name_that_was_sought_must_be_decided_too(ready: Exporting) -> None:
    ready.model.look_for(["moe"])
    ready.model.wait()

    assert ready.states["anonymise"] is GateState.OPEN_FIXED
