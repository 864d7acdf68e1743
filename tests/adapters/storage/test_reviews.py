from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from moreelberaad.adapters.storage import vault
from moreelberaad.adapters.storage.reviews import ReviewTable
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.domain.errors import VaultDamaged
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.domain.left_standing import LeftStanding
from moreelberaad.domain.pointed import Pointed
from moreelberaad.domain.review import Choice, Decision, Review
from moreelberaad.domain.sharing import Shared
from moreelberaad.domain.template import DocumentKind
from moreelberaad.domain.values import Prose

from .builders import PASSPHRASE, TINY, add_session, opened

ID = SessionId("s1")
POINTED = Pointed(field=FieldKey("case.summary"), column="", text="a1", start=1, end=4)
DECIDED = Review(
    decisions={
        "a-1": Decision(choice=Choice.SUGGESTION, number=2),
        "b-1": Decision(choice=Choice.KEEP, reason=Prose("Algemene term")),
    },
    recognised_by_colleague=False,
    second_reader=True,
    written={FieldKey("cost"): Prose("Een andere groep vangt het op.")},
    left=LeftStanding().leaving("Blauw"),
    opened=frozenset({"case:1", "talk:2"}),
    blind=frozenset({"talk:2"}),
    pointed=frozenset(
        {Pointed(field=FieldKey("case.summary"), column="", text="a", start=1, end=4)}
    ),
)
SHEET = Shared(
    id="x1",
    month=date(2026, 11, 1),
    document=DocumentKind.LESSONS,
    scope=Scope.UNIT,
    version=2,
    reason=Prose("Het team heeft dit vandaag nodig"),
    names_sought=True,
)


@pytest.fixture
def kluis(tmp_path: Path) -> Iterator[Vault]:
    vault.create(tmp_path / "k.kluis", PASSPHRASE, cost=TINY)
    with opened(tmp_path / "k.kluis") as kluis:
        add_session(kluis)
        yield kluis


def test_a_session_that_nobody_reviewed_has_an_empty_review(kluis: Vault) -> None:
    assert ReviewTable(kluis).get(ID) == Review()


def test_a_review_is_read_as_it_was_kept(kluis: Vault) -> None:
    with kluis.transaction():
        ReviewTable(kluis).keep(ID, DECIDED)

    assert ReviewTable(kluis).get(ID) == DECIDED


def test_what_is_ticked_for_one_export_is_not_kept(kluis: Vault) -> None:
    with kluis.transaction():
        ReviewTable(kluis).keep(ID, Review(unclassified=True, reason=Prose("haast")))

    assert ReviewTable(kluis).get(ID) == Review()


def test_what_was_shared_is_listed_with_the_newest_month_first(kluis: Vault) -> None:
    later = Shared(
        id="x0", month=date(2026, 12, 1), document=SHEET.document, scope=SHEET.scope, version=3
    )
    with kluis.transaction():
        ReviewTable(kluis).add_shared(ID, SHEET)
        ReviewTable(kluis).add_shared(ID, later)

    assert ReviewTable(kluis).shared(ID) == [later, SHEET]


@pytest.mark.parametrize(
    ("scopes", "month"),
    [
        ([], None),
        ([Scope.TEAM], None),
        ([Scope.UNIT], date(2026, 9, 1)),
        ([Scope.UNIT, Scope.RIJK, Scope.TEAM], date(2026, 10, 1)),
    ],
)
def test_the_latest_month_beyond_the_team_is_known(
    kluis: Vault, scopes: list[Scope], month: date | None
) -> None:
    table = ReviewTable(kluis)
    with kluis.transaction():
        for number, scope in enumerate(scopes):
            day = date(2026, 9 + number, 1)
            table.add_shared(ID, replace(SHEET, id=f"x{number}", month=day, scope=scope))

    assert table.left_team_in() == month


def test_within_a_month_the_list_goes_by_what_was_shared(kluis: Vault) -> None:
    sheets = [
        replace(SHEET, id=name, document=document, scope=scope, version=version)
        for name, document, scope, version in (
            ("d", DocumentKind.RECORD, Scope.TEAM, 3),
            ("c", DocumentKind.LESSONS, Scope.TEAM, 3),
            ("b", DocumentKind.LESSONS, Scope.UNIT, 3),
            ("a", DocumentKind.LESSONS, Scope.UNIT, 2),
        )
    ]
    with kluis.transaction():
        for each in (sheets[2], sheets[0], sheets[3], sheets[1]):
            ReviewTable(kluis).add_shared(ID, each)

    assert ReviewTable(kluis).shared(ID) == sheets


def test_with_a_session_go_its_review_and_what_was_shared(kluis: Vault) -> None:
    with kluis.transaction() as database:
        ReviewTable(kluis).keep(ID, DECIDED)
        ReviewTable(kluis).add_shared(ID, SHEET)
        database.table("sessions").delete(ID)

    assert (ReviewTable(kluis).get(ID), ReviewTable(kluis).shared(ID)) == (Review(), [])


def test_a_review_from_before_words_could_be_left_standing_has_none(kluis: Vault) -> None:
    body = '{"decisions": {}, "written": {}, "second_reader": true}'
    with kluis.transaction() as database:
        database.table("reviews").insert({"session": ID, "body": body})

    assert ReviewTable(kluis).get(ID) == Review(second_reader=True)


@pytest.mark.parametrize("left", ['{"marks": 3}', '{"salt": "zz"}', "[]"])
def test_marks_that_cannot_be_read_are_damage(kluis: Vault, left: str) -> None:
    body = f'{{"decisions": {{}}, "written": {{}}, "left": {left}}}'
    with kluis.transaction() as database:
        database.table("reviews").insert({"session": ID, "body": body})

    with pytest.raises(VaultDamaged):
        ReviewTable(kluis).get(ID)


def test_a_review_that_cannot_be_read_is_damage(kluis: Vault) -> None:
    with kluis.transaction() as database:
        database.table("reviews").insert({"session": ID, "body": '{"decisions": 3}'})

    with pytest.raises(VaultDamaged):
        ReviewTable(kluis).get(ID)
