"""What sessions of one series heard on slips."""

from __future__ import annotations

from datetime import date
from typing import Any

from moreelberaad.domain.gathering import gathered
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Kind
from moreelberaad.domain.values import Prose, Tally, TallySet, Value
from tests.builders import a_session
from tests.methods import a_field, a_method, a_step, options, words

POINTS = ("1", "2", "3", "4", "5")
SIDES = options("agree", "disagree")
METHOD = a_method(
    a_step(
        "end",
        a_field("eval", Kind.TALLY_SET, options=options("safe"), points=POINTS),
        a_field("overall", Kind.TALLY_SET, options=options("overall"), points=("<=5", "6-7")),
        a_field("collective", Kind.TALLY, options=SIDES, label=words("Wij doen dit")),
        a_field("words", Kind.PROSE),
    )
)


def held(day: int | None, **answers: Value) -> Session:
    changes: dict[str, Any] = {"held_on": date(2026, 11, day) if day else None}
    written = {f"end.{name}": value for name, value in answers.items()}
    return a_session(template=METHOD, answers=written, **changes)


def test_tallies_stand_in_the_order_in_which_sessions_were_held() -> None:
    late = held(9, eval=TallySet({"safe": (0, 0, 0, 0, 9)}))
    early = held(2, eval=TallySet({"safe": (0, 0, 0, 0, 2)}))

    found = gathered((held(None), late, early)).sentences

    assert [each.items.get("safe", (0,))[-1] for each in found] == [2, 9, 0]


def test_mark_and_look_back_stay_apart() -> None:
    session = held(
        2,
        overall=TallySet({"overall": (1, 2)}),
        collective=Tally({"agree": 6, "disagree": 1}),
        words=Prose("Vertrouwelijk."),
    )

    found = gathered((session,))

    assert found.marks == (TallySet({"overall": (1, 2)}),)
    assert found.together == (TallySet({"collective": (1, 0, 6)}),)
    assert found.sentences == (TallySet({}),)
    assert set(found.labels) == {"overall", "collective"}


def test_what_is_no_tally_is_left_out() -> None:
    assert gathered((held(2, eval=Prose("Vertrouwelijk.")),)).sentences == (TallySet({}),)
