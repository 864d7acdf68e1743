from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.session import Status
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.series import LabelFault, SeriesModel
from tests.desks import full_disk
from tests.ui.views.preparing.series_world import REST, STOP, keep

EIK, BEUK = Prose("reeks Eik"), Prose("reeks Beuk")


@pytest.fixture
def model(app: App, bench: Workbench) -> SeriesModel:
    keep(bench)
    return SeriesModel(app, bench, Language("nl"))


def labels(model: SeriesModel) -> list[str]:
    return [item.label.plain for item in model.items]


def test_the_list_counts_what_hangs_on_a_series(model: SeriesModel, bench: Workbench) -> None:
    keep(bench, status=Status.PLANNED, held_on=date(2026, 12, 12))
    keep(bench, status=Status.PLANNED, held_on=None)
    model.read()

    (item,) = model.items
    assert (item.sessions, item.open) == (1, 2)
    assert (item.planned, item.has_plan) == (date(2026, 12, 12), True)


def test_the_agreement_to_look_back_on_first_stands_first(model: SeriesModel) -> None:
    assert [each.action.plain for each in model.agreements] == [REST, STOP]


def test_what_was_put_ready_stands_above_what_was_held(
    model: SeriesModel, bench: Workbench
) -> None:
    plan = keep(bench, status=Status.PLANNED, held_on=date(2026, 1, 1))

    assert model.sessions[0].id == plan
    assert len(model.sessions) == 2


def test_another_name_takes_its_sessions_along(model: SeriesModel) -> None:
    assert model.rename(Prose("  reeks   Beuk "))

    assert labels(model) == ["reeks Beuk"]
    assert len(model.sessions) == 1


@pytest.mark.parametrize(
    ("label", "fault"),
    [
        ("  ", LabelFault.MISSING),
        ("reeks Zwaluw", LabelFault.TAKEN),
        ("reeks Jan de Vries", LabelFault.TRACEABLE),
        ("reeks Eik", None),
        ("reeks Kiezel", None),
    ],
)
def test_a_name_is_looked_at(
    model: SeriesModel, bench: Workbench, label: str, fault: LabelFault | None
) -> None:
    keep(bench, "reeks Zwaluw")
    model.read()
    model.choose(EIK)

    assert model.fault(Prose(label)) is fault
    assert model.rename(Prose(label)) is (label == "reeks Kiezel")


def test_a_removed_series_lets_its_sessions_go_and_takes_them_back(model: SeriesModel) -> None:
    session = model.sessions[0].id
    model.plan(Prose("elke maand een kaartronde"))

    model.remove()

    assert labels(model) == []
    assert model.bench.sessions.get(session).series is None
    model.undo()
    assert labels(model) == ["reeks Eik"]
    assert model.chosen is not None
    assert model.chosen.rhythm == Prose("elke maand een kaartronde")
    assert len(model.sessions) == 1


def test_acts_are_taken_back_in_order_and_done_again(model: SeriesModel) -> None:
    model.plan(Prose("elk kwartaal"))
    model.rename(BEUK)

    model.undo()
    model.undo()
    assert labels(model) == ["reeks Eik"]
    assert model.undo_name is None
    model.redo()
    model.redo()
    assert model.chosen is not None
    assert (model.chosen.label, model.chosen.rhythm) == (BEUK, Prose("elk kwartaal"))


def test_a_new_series_begins_under_a_neutral_name(model: SeriesModel) -> None:
    model.add()

    assert model.chosen is not None
    assert model.chosen.label == Prose("reeks Linde")
    assert model.fault(model.chosen.label) is None


def test_without_a_series_nothing_can_be_done(app: App, bench: Workbench) -> None:
    model = SeriesModel(app, bench, Language("nl"))

    model.remove()
    model.undo()

    assert not model.rename(EIK)
    assert not model.plan(EIK)
    assert (model.chosen, model.sessions, list(model.agreements)) == (None, (), [])


def test_a_full_disk_changes_nothing_and_is_told(model: SeriesModel, bench: Workbench) -> None:
    model.plan(Prose("elk kwartaal"))
    told: list[object] = []
    model.failed.connect(told.append)
    bench.bus = replace(bench.bus, carry_out=full_disk)

    assert not model.remove()
    assert not model.rename(BEUK)
    model.undo()

    assert [type(each).__name__ for each in told] == ["DiskFull"] * 3
    assert labels(model) == ["reeks Eik"]
