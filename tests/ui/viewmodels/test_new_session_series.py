from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from moreelberaad.application.ports import SessionSummary
from moreelberaad.bootstrap import App
from moreelberaad.domain.values import Prose
from moreelberaad.ui.viewmodels import series_labels
from tests.builders import a_hit, a_session
from tests.cli.program import a_world
from tests.fakes import FakeRecogniser, a_summary_of


def in_series(label: str | None, day: date | None = None) -> SessionSummary:
    return a_summary_of(a_session(series=Prose(label) if label else None, held_on=day))


def test_each_label_in_the_vault_is_named_once_and_in_order() -> None:
    sessions = [in_series("reeks Wilg"), in_series("reeks Eik"), in_series("reeks Eik")]

    assert series_labels.labels([*sessions, in_series(None)]) == (
        Prose("reeks Eik"),
        Prose("reeks Wilg"),
    )


def test_the_latest_label_is_that_of_the_session_held_last() -> None:
    sessions = [
        in_series("reeks Eik", date(2026, 11, 2)),
        in_series("reeks Wilg", date(2026, 10, 1)),
        in_series("reeks Beuk"),
    ]

    assert series_labels.latest(sessions) == Prose("reeks Eik")


@pytest.mark.parametrize("sessions", [(), (in_series("reeks Eik"),)])
def test_without_a_session_that_was_held_there_is_no_latest_label(
    sessions: tuple[SessionSummary, ...],
) -> None:
    assert series_labels.latest(sessions) is None


def test_two_labels_are_proposed_that_the_vault_does_not_have() -> None:
    first, second = series_labels.proposals(())

    assert series_labels.proposals((first,))[0] == second


@pytest.mark.parametrize("label", ["reeks Jansen", "Jansen", " reeks 13 Infbat "])
def test_a_label_that_points_somewhere_is_traceable(label: str) -> None:
    recogniser = FakeRecogniser({"Jansen|Infbat": a_hit(0, 0)})

    assert series_labels.is_traceable(Prose(label), recogniser)


@pytest.mark.parametrize("label", ["", "reeks ", "reeks Eik", "Linde"])
def test_a_neutral_or_empty_label_is_not(label: str) -> None:
    suspicious = FakeRecogniser({".": a_hit(0, 0)})

    assert not series_labels.is_traceable(Prose(label), suspicious)


def test_no_proposed_word_is_a_known_name_place_or_unit(tmp_path: Path) -> None:
    every = series_labels.proposals((), number=100)
    words = [label.plain.removeprefix("reeks ") for label in every]
    recogniser = App(a_world(tmp_path)).recogniser

    assert [word for word in words if recogniser.find(word)] == []
