from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from moreelberaad.adapters.storage import handover
from moreelberaad.application.followups import OpenAgreement
from moreelberaad.application.handovers import HandOver
from moreelberaad.application.review import review
from moreelberaad.bootstrap import App, Workbench
from moreelberaad.domain.errors import CannotWrite, InputRejected, VaultDamaged, WrongPassphrase
from moreelberaad.domain.gates import Request
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.review import proposals
from moreelberaad.domain.template import DocumentKind
from moreelberaad.domain.values import Prose
from moreelberaad.handing_over import (
    read_hand_over,
    take_over,
    to_hand_over,
    write_hand_over,
)
from tests.cli.program import PASSPHRASE, a_world
from tests.ui.views.preparing.series_world import keep

EIK, LINDE = Prose("reeks Eik"), Prose("reeks Linde")
ITS_OWN = "zeven blauwe stoelen dansen"


@pytest.fixture
def app(tmp_path: Path) -> App:
    return App(a_world(tmp_path))


def a_vault(app: App, name: str) -> Workbench:
    path = app.world.default_vault.with_name(name)
    app.create_vault(path, PASSPHRASE)
    return app.unlock(path, PASSPHRASE)


@pytest.fixture
def ours(app: App) -> Iterator[Workbench]:
    with a_vault(app, "van-ons.kluis") as bench:
        keep(bench)
        yield bench


@pytest.fixture
def theirs(app: App) -> Iterator[Workbench]:
    with a_vault(app, "van-hen.kluis") as bench:
        yield bench


def handed(app: App, ours: Workbench, file: Path, secret: str = ITS_OWN) -> HandOver:
    write_hand_over(app.world, to_hand_over(ours, EIK), file, ITS_OWN)
    return read_hand_over(app.world, app.templates.all(), file, secret)


def agreed(bench: Workbench, series: Prose) -> list[OpenAgreement]:
    found = bench.open_agreements(series)
    return [replace(each, session=SessionId("")) for each in found]


def test_a_colleague_has_the_same_open_agreements(
    app: App, ours: Workbench, theirs: Workbench, tmp_path: Path
) -> None:
    take_over(theirs, handed(app, ours, tmp_path / "x.overdracht"), LINDE)

    assert agreed(theirs, LINDE) == agreed(ours, EIK)
    assert len(agreed(theirs, LINDE)) == 2


def test_the_colleague_can_make_an_agreements_sheet_and_a_lessons_sheet(
    app: App, ours: Workbench, theirs: Workbench, tmp_path: Path
) -> None:
    take_over(theirs, handed(app, ours, tmp_path / "x.overdracht"), LINDE)
    (session,) = theirs.sessions.in_series(LINDE)
    decided = proposals(review(session, app.recogniser), reason=Prose("overdracht"))

    for document in (DocumentKind.AGREEMENTS, DocumentKind.LESSONS):
        made = theirs.exports.plan(session.id, Request(document=document), lambda _: decided)
        assert made.parts


def test_no_word_of_the_vault_stands_in_the_file(
    app: App, ours: Workbench, tmp_path: Path
) -> None:
    what = handed(app, ours, tmp_path / "x.overdracht")

    assert b"Rust plannen" not in (tmp_path / "x.overdracht").read_bytes()
    assert "Nachtrit" not in "".join(what.texts())


def test_taking_over_can_be_taken_back(
    app: App, ours: Workbench, theirs: Workbench, tmp_path: Path
) -> None:
    change = take_over(theirs, handed(app, ours, tmp_path / "x.overdracht"), LINDE)

    assert change.undo is not None
    theirs.bus.execute(change.undo)
    assert list(theirs.sessions.all()) == []


def test_twice_is_once(app: App, ours: Workbench, theirs: Workbench, tmp_path: Path) -> None:
    what = handed(app, ours, tmp_path / "x.overdracht")
    take_over(theirs, what, LINDE)

    with pytest.raises(InputRejected):
        take_over(theirs, what, LINDE)
    assert len(theirs.sessions.all()) == 1


def test_the_passphrase_of_the_vault_does_not_open_the_file(
    app: App, ours: Workbench, tmp_path: Path
) -> None:
    with pytest.raises(WrongPassphrase):
        handed(app, ours, tmp_path / "x.overdracht", secret=PASSPHRASE)


def test_a_hand_over_does_not_come_inside_a_vault(app: App, ours: Workbench) -> None:
    inside = app.world.default_vault.with_name("van-ons.kluis") / "x.overdracht"

    with pytest.raises(CannotWrite):
        handed(app, ours, inside)


def test_words_that_are_no_hand_over_are_damage(app: App, tmp_path: Path) -> None:
    file = tmp_path / "x.overdracht"
    handover.write(file, "geen json", ITS_OWN, cost=app.world.key_cost())

    with pytest.raises(VaultDamaged):
        read_hand_over(app.world, app.templates.all(), file, ITS_OWN)
