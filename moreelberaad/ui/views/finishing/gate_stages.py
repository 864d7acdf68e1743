"""At which stage something is done about what stands in the way of a document."""

from __future__ import annotations

from collections.abc import Sequence

from moreelberaad.domain.gates import Gate
from moreelberaad.domain.session import Session, Status
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.exporting import GateState, GateView
from moreelberaad.ui.viewmodels.finishing import Stage
from moreelberaad.ui.views.finishing.stepper import stage_name


def first_way_on(
    gates: Sequence[GateView], session: Session
) -> tuple[Gate, Stage] | tuple[None, None]:
    """Give the first row that is open and has a stage, with that stage: one act at a time."""
    for each in gates:
        stage = _stage_of(each.gate, session)
        if each.state is not GateState.PASSED and stage is not None:
            return each.gate, stage
    return None, None


def way_words(ui: Ui, stage: Stage) -> str:
    """Say what a button does that leads to a stage."""
    if stage is Stage.SECOND_READER:
        return ui.say("Geef aan de tweede lezer")
    return ui.say("Ga naar {stage}", stage=stage_name(ui, stage))


def _stage_of(gate: Gate, session: Session) -> Stage | None:
    """Give no stage for what asks for a tick, for the group, or for days that must go by."""
    match gate:
        case Gate.ANONYMISE | Gate.RECOGNISABLE:
            return Stage.ANONYMISE
        case Gate.MEMBER_CHECK if session.status is Status.DRAFT:
            return Stage.READ_BACK
        case Gate.OWNER_ROLE | Gate.COMBINATION:
            return Stage.READ_BACK
        case Gate.SECOND_READER | Gate.GENERAL_ENOUGH:
            return Stage.SECOND_READER
        case _:
            return None
