"""The list of series: the vault and its fake keep it alike."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from moreelberaad.adapters.storage.series import SeriesTable
from moreelberaad.adapters.storage.sessions import SessionTable, Snapshots
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.adapters.templates import snapshot
from moreelberaad.application.ports import SeriesList
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.series import Series, SeriesForm
from moreelberaad.domain.values import Prose, TallySet
from tests.builders import a_session
from tests.fakes import FakeSeries, FakeSessions

EIK, WILG = Prose("reeks Eik"), Prose("reeks Wilg")
MONTHLY = Series(label=EIK, rhythm=Prose("elke maand"))
FIRST = SeriesForm(after=0, month="2026-01", counts=TallySet({"mcd01": (0, 1, 2, 3, 4)}))
LATER = SeriesForm(after=5, month="2026-06", counts=TallySet({"mcd01": (0, 0, 0, 5, 5)}))
A, B, C = SessionId("a"), SessionId("b"), SessionId("c")
SESSIONS = (a_session(id=A, series=EIK), a_session(id=B, series=WILG), a_session(id=C))


def in_the_vault(kluis: Vault) -> SeriesList:
    snapshots = Snapshots(to_text=snapshot.to_text, from_text=snapshot.from_text)
    with kluis.transaction():
        for session in SESSIONS:
            SessionTable(kluis, snapshots).save(session)
    return SeriesTable(kluis)


def in_memory(_: Vault) -> SeriesList:
    return FakeSeries(FakeSessions(*SESSIONS))


@pytest.fixture(params=[in_the_vault, in_memory])
def series(request: pytest.FixtureRequest, kluis: Vault) -> SeriesList:
    made: Callable[[Vault], SeriesList] = request.param
    return made(kluis)


def test_labels_of_sessions_and_what_was_kept_are_listed_once_and_in_order(
    series: SeriesList,
) -> None:
    later = Series(label=Prose("reeks Zilverspar"))
    for each in (MONTHLY, later):
        series.keep(each)

    assert list(series.all()) == [MONTHLY, Series(label=WILG), later]


def test_only_what_was_kept_is_found_by_its_label(series: SeriesList) -> None:
    series.keep(MONTHLY)

    assert (series.kept(EIK), series.kept(WILG)) == (MONTHLY, None)


def test_keeping_again_replaces_the_rhythm(series: SeriesList) -> None:
    series.keep(MONTHLY)
    series.keep(Series(label=EIK))

    assert series.kept(EIK) == Series(label=EIK)


def test_what_was_kept_goes_and_the_label_stays_on_its_session(series: SeriesList) -> None:
    series.keep(MONTHLY)
    series.remove(EIK)
    series.remove(EIK)

    assert (series.kept(EIK), list(series.members(EIK))) == (None, [A])


def test_sessions_are_tied_and_untied(series: SeriesList) -> None:
    series.tie(C, EIK)
    series.tie(B, None)

    assert (list(series.members(EIK)), list(series.members(WILG))) == ([A, C], [])
    assert (series.label_of(C), series.label_of(B)) == (EIK, None)


def test_a_session_that_is_gone_stays_gone(series: SeriesList) -> None:
    series.tie(SessionId("gone"), EIK)

    assert (series.label_of(SessionId("gone")), list(series.members(EIK))) == (None, [A])


def test_the_forms_of_a_series_are_kept_with_it_and_come_back_alike(series: SeriesList) -> None:
    with_forms = MONTHLY.with_form(FIRST).with_form(LATER)
    series.keep(with_forms)

    assert series.kept(EIK) == with_forms
    assert with_forms in series.all()
