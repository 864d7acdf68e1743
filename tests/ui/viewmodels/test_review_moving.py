from __future__ import annotations

import time
from dataclasses import replace

import pytest

from moreelberaad.domain.values import Prose
from tests.builders import a_released_session, lines
from tests.ui.viewmodels.reviewing import DROP, FIRST, Make, decide_all, words


def test_the_first_open_finding_is_shown_when_the_findings_are_known(make: Make) -> None:
    model = make()

    assert model.is_ready
    assert (model.number, model.total, model.part.id) == (1, 8, "case")
    assert model.finding is not None


def test_a_part_is_the_title_or_a_step_with_text(make: Make) -> None:
    parts = [(part.title, part.open) for part in make().parts]

    assert parts[:3] == [("Titel", 0), ("stap case", 2), ("stap talk", 3)]
    assert all(title != "stap closing" for title, _ in parts)


def test_after_the_last_finding_comes_the_first_open_one(make: Make) -> None:
    model = make()
    model.previous()
    model.decide(DROP)

    assert model.number == 1


def test_the_last_decision_stays_in_sight(make: Make) -> None:
    model = make()
    decide_all(model)

    assert (model.is_decided, model.number) == (True, model.total)
    assert model.decision == FIRST


@pytest.mark.parametrize("steps", [1, 8])
def test_going_on_and_back_leads_to_the_same_finding(make: Make, steps: int) -> None:
    model = make()
    here = model.finding
    for _ in range(steps):
        model.next()
    for _ in range(steps):
        model.previous()

    assert model.finding == here


def test_a_part_without_findings_shows_its_text_and_no_finding(make: Make) -> None:
    model = make()
    model.go_to_part("title")

    assert (model.part.title, model.finding, model.number) == ("Titel", None, 0)
    assert words(model.after()) == ["Titelwoord"]


def test_from_a_part_without_findings_one_goes_on(make: Make) -> None:
    model = make()
    model.go_to_part("title")
    model.next()

    assert model.number == 1


def test_going_to_a_part_or_a_finding_goes_to_both(make: Make) -> None:
    model = make()
    model.go_to_part("harvest")
    there = model.finding
    model.go_to_part("case")
    model.go_to(there.id if there else "")

    assert (model.finding, model.part.id) == (there, "harvest")


def test_a_session_without_text_has_no_part(make: Make) -> None:
    session = replace(a_released_session(), title=Prose(""), answers={})
    model = make(session)
    model.next()
    model.decide(DROP)

    assert (model.parts, model.part.id, model.is_decided) == ((), "", True)


def test_answering_does_not_move(make: Make) -> None:
    model = make()
    model.go_to_part("title")
    model.answer("recognised_by_colleague", value=False)

    assert model.part.title == "Titel"


def test_three_hundred_findings_are_painted_at_once(make: Make) -> None:
    crowd = lines(*(f"Jeroen zag {number}. Toen kwam Bouazza." for number in range(150)))
    model = make(a_released_session(talk__facts=crowd))
    model.go_to_part("talk")
    started = time.perf_counter()
    model.decide(DROP)
    whole = (model.parts, model.states, model.others, model.before(), model.after())

    assert whole
    assert model.total == 300
    assert time.perf_counter() - started < 0.5  # 50 ms here; a slow machine may take its time
