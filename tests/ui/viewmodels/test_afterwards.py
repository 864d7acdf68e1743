from __future__ import annotations

from dataclasses import replace

import pytest

from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.afterwards import PaperModel, is_entered_afterwards
from moreelberaad.ui.viewmodels.headcount import Headcount
from moreelberaad.ui.viewmodels.session import Desk
from tests.builders import a_session
from tests.desks import Disk

DUTCH = Language("nl")
ON_PAPER = replace(a_session(), status=Status.OPEN, step=None, minutes={}, answers={})


def a_model(disk: Disk, session: Session) -> PaperModel:
    desk = Desk(execute=disk.execute, sessions=disk.sessions)
    return PaperModel(desk, session, DUTCH)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        pytest.param({}, True, id="typed over"),
        pytest.param({"step": "a1"}, False, id="led"),
        pytest.param({"minutes": {"a1": 4}}, False, id="led before"),
        pytest.param({"status": Status.PLANNED}, False, id="put ready"),
        pytest.param({"status": Status.DRAFT}, False, id="closed"),
    ],
)
def test_a_session_is_known_to_be_typed_over_as_it_stands_in_no_step(
    changes: dict[str, object], *, expected: bool
) -> None:
    session = replace(ON_PAPER, **changes)  # type: ignore[arg-type] # attributes of a session

    assert is_entered_afterwards(session) is expected


@pytest.mark.usefixtures("qtbot")
def test_going_through_the_steps_keeps_no_place_and_no_minutes() -> None:
    disk = Disk(ON_PAPER)
    model = a_model(disk, ON_PAPER)
    while model.next_step:
        model.next()
    assert model.flush()

    assert is_entered_afterwards(disk.sessions.get(ON_PAPER.id))


@pytest.mark.usefixtures("qtbot")
def test_it_begins_again_at_the_last_step_with_words_in_it() -> None:
    second = ON_PAPER.template.steps[1]
    written = replace(ON_PAPER, answers={second.key(second.fields[0]): Prose("Beuk")})

    assert a_model(Disk(written), written).step is second
    assert a_model(Disk(ON_PAPER), ON_PAPER).step is ON_PAPER.template.steps[0]


@pytest.mark.parametrize(
    ("band", "people", "slips", "said", "is_wrong"),
    [
        ("5-8", 8, 9, "Er zijn 8 mensen en 9 briefjes. Tel nog eens.", True),
        ("5-8", 8, 8, "8 briefjes, 8 mensen", False),
        ("5-8", 8, 7, "7 briefjes, 8 mensen", False),
        ("5-8", None, 9, "Er zijn hooguit 8 mensen en 9 briefjes. Tel nog eens.", True),
        ("gt12", None, 40, "40 briefjes", False),
        (None, None, 1, "1 briefje", False),
        ("5-8", 8, 0, "", False),
    ],
)
def test_slips_are_counted_against_people(
    band: str | None, people: int | None, slips: int, said: str, *, is_wrong: bool
) -> None:
    headcount = Headcount(band)
    headcount.tell(people)
    counted = headcount.counted(DUTCH, slips)

    assert (counted.text, counted.is_wrong) == (said, is_wrong)


@pytest.mark.parametrize(("people", "expected"), [(4, True), (5, False), (8, False), (9, True)])
def test_a_number_of_people_that_is_of_another_size_is_noticed(
    people: int, *, expected: bool
) -> None:
    headcount = Headcount("5-8")
    headcount.tell(people)

    assert headcount.is_of_another_size is expected
