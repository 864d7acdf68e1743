from __future__ import annotations

from datetime import date

import pytest

from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.counts import Spread
from moreelberaad.domain.follow_ups import Collective
from moreelberaad.domain.values import Prose
from moreelberaad.ui.viewmodels.learning.agreements import AgreementsModel
from moreelberaad.ui.viewmodels.learning.agreements_writing import Lacking, LookBack
from tests.ui.viewmodels.learning.agreed import (
    BRIEFING,
    DONE,
    LATER,
    QUESTION,
    ROSTER,
    STOP,
    TODAY,
    actions,
    kept,
    on_show,
    session_of,
    show,
)


def test_the_first_to_look_back_on_is_on_show(agreements: AgreementsModel) -> None:
    assert actions(agreements) == [BRIEFING, STOP, ROSTER, QUESTION]
    assert on_show(agreements) == BRIEFING
    assert agreements.numbers == (4, 1)


def test_what_is_over_is_listed_apart(agreements: AgreementsModel) -> None:
    agreements.show_open(is_open=False)

    assert actions(agreements) == [DONE]
    assert on_show(agreements) == DONE


def test_what_is_typed_is_kept_as_a_draft(
    agreements: AgreementsModel, look_back: LookBack, bench: Workbench
) -> None:
    look_back.type(done=Prose("Bij elke rit"))
    look_back.type(changed=Prose("Rustiger"))
    agreements.settle()

    written = kept(bench, session_of(agreements), BRIEFING).looked_back
    assert (written.done, written.changed) == (Prose("Bij elke rit"), Prose("Rustiger"))
    assert not written.is_over


def test_another_agreement_has_words_of_its_own(
    agreements: AgreementsModel, look_back: LookBack
) -> None:
    look_back.type(done=Prose("Bij elke rit"))
    show(agreements, STOP)
    assert agreements.draft is not None
    assert agreements.draft.done == Prose("")

    show(agreements, BRIEFING)
    assert agreements.draft.done == Prose("Bij elke rit")


def test_a_look_back_needs_a_choice(look_back: LookBack) -> None:
    assert look_back.finish() is Lacking.CHOICE


@pytest.mark.parametrize(
    ("day", "lacking"),
    [(None, Lacking.DAY), (TODAY, Lacking.DAY_TO_COME), (date(2026, 1, 1), Lacking.DAY_TO_COME)],
)
def test_what_goes_on_needs_a_day_to_come(
    look_back: LookBack, day: date | None, lacking: Lacking
) -> None:
    look_back.choice = "continue"
    look_back.choose_next(day)

    assert look_back.finish() is lacking


def test_what_goes_on_gets_its_status_and_its_next_day(
    agreements: AgreementsModel, look_back: LookBack, bench: Workbench
) -> None:
    look_back.type(done=Prose("Bij elke rit"))
    look_back.choice = "adjust"
    look_back.choose_next(LATER)

    assert look_back.finish() is None
    found = kept(bench, session_of(agreements), BRIEFING)
    assert (found.status, found.follow_up, found.looked_back.is_over) == ("adjust", LATER, True)
    assert on_show(agreements) == BRIEFING
    assert actions(agreements)[0] == STOP
    assert look_back.choice is None


def test_what_stops_leaves_the_list_and_its_neighbour_comes_on_show(
    agreements: AgreementsModel, look_back: LookBack
) -> None:
    look_back.choice = "stopped"

    assert look_back.finish() is None
    assert actions(agreements) == [STOP, ROSTER, QUESTION]
    assert on_show(agreements) == STOP
    assert agreements.numbers == (3, 2)


def test_taking_back_goes_to_where_it_was(
    agreements: AgreementsModel, look_back: LookBack, bench: Workbench
) -> None:
    look_back.choice = "done"
    look_back.finish()
    assert agreements.timeline.undo_name == "terugblik afgerond"

    look_back.undo()
    assert on_show(agreements) == BRIEFING
    assert kept(bench, session_of(agreements), BRIEFING).status == "open"

    look_back.redo()
    assert on_show(agreements) == BRIEFING
    assert not agreements.is_open
    assert kept(bench, session_of(agreements), BRIEFING).status == "done"


def test_typed_words_are_taken_back_first(
    agreements: AgreementsModel, look_back: LookBack
) -> None:
    look_back.type(done=Prose("Bij elke rit"))
    assert agreements.timeline.undo_name == "terugblik opgeschreven"

    look_back.undo()

    assert agreements.draft is not None
    assert agreements.draft.done == Prose("")


def test_a_new_look_back_begins_with_what_was_written(
    agreements: AgreementsModel, look_back: LookBack
) -> None:
    look_back.choice = "continue"
    look_back.choose_next(LATER)
    look_back.finish()
    assert agreements.draft is not None
    assert agreements.draft.is_over

    look_back.type(done=Prose("Weer"))

    assert not agreements.draft.is_over


def test_what_is_over_stays_over_while_its_words_are_corrected(
    agreements: AgreementsModel, look_back: LookBack
) -> None:
    look_back.choice = "done"
    look_back.finish()
    agreements.show_open(is_open=False)
    show(agreements, BRIEFING)
    assert look_back.choice == "done"

    look_back.type(done=Prose("Netjes"))

    assert agreements.draft is not None
    assert agreements.draft.is_over


def test_of_slips_only_words_are_kept(
    agreements: AgreementsModel, look_back: LookBack, bench: Workbench
) -> None:
    look_back.count(6, 2)

    seen = kept(bench, session_of(agreements), BRIEFING).looked_back.collective
    assert seen == Collective(spread=Spread.MOST, option="agree")


def test_fewer_than_five_slips_say_nothing(
    agreements: AgreementsModel, look_back: LookBack
) -> None:
    look_back.count(4, 0)

    assert agreements.draft is not None
    assert agreements.draft.collective == Collective(spread=Spread.TOO_FEW)


def test_a_day_is_chosen_for_one_that_has_none(
    agreements: AgreementsModel, look_back: LookBack, bench: Workbench
) -> None:
    show(agreements, QUESTION)
    assert look_back.set_day(None) is Lacking.DAY
    assert look_back.set_day(TODAY) is Lacking.DAY_TO_COME

    assert look_back.set_day(LATER) is None

    assert kept(bench, session_of(agreements), QUESTION).follow_up == LATER
    assert actions(agreements)[-1] == QUESTION
    assert agreements.numbers == (4, 1)
