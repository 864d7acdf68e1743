"""Methods of one's own: the vault and its fake keep them alike."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime

import pytest

from moreelberaad.adapters.storage.methods import MethodTable
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.application.ports import Methods
from moreelberaad.domain.drafts import Draft
from moreelberaad.domain.errors import VaultDamaged
from tests.fakes import FakeMethods

ODD = {
    "title": 'Een "vorm"\r\nmet \\ en \x00',
    "en": {"title": "Form"},
    "step": [{"id": "s1", "minutes": 5, "field": [{"id": "a b", "low": 1.5}]}, {}],
    "day": date(2026, 11, 12),
    "moment": datetime(2026, 11, 12, 9, tzinfo=UTC),
    "mixed": [1, "een", [True, {}], {"": []}],
}
ONE, OTHER = Draft(id="b", content=ODD), Draft(id="a", content={})


@pytest.fixture(params=["vault", "fake"])
def methods(request: pytest.FixtureRequest, kluis: Vault) -> Methods:
    return MethodTable(kluis) if request.param == "vault" else FakeMethods()


def test_methods_come_back_as_they_were_in_the_order_of_their_names(methods: Methods) -> None:
    methods.keep(ONE)
    methods.keep(OTHER)

    assert list(methods.drafts()) == [OTHER, ONE]


def test_one_is_given_by_its_name(methods: Methods) -> None:
    methods.keep(ONE)
    methods.keep(OTHER)

    assert (methods.get("b"), methods.get("c")) == (ONE, None)


def test_who_did_not_write_it_reads_the_same(kluis: Vault) -> None:
    MethodTable(kluis).keep(ONE)

    assert MethodTable(kluis).get("b") == ONE


def test_what_was_written_in_vain_is_not_given(kluis: Vault) -> None:
    methods = MethodTable(kluis)
    methods.keep(ONE)
    with suppress(LookupError), kluis.transaction():
        methods.keep(Draft(id="b", content={"id": "later"}))
        raise LookupError

    assert methods.get("b") == ONE


def test_keeping_again_replaces(methods: Methods) -> None:
    methods.keep(ONE)
    methods.keep(Draft(id="b", content={"id": "later"}))

    assert [each.content for each in methods.drafts()] == [{"id": "later"}]


def test_what_is_removed_is_gone_and_what_is_not_there_is_no_matter(methods: Methods) -> None:
    methods.keep(ONE)
    methods.remove("b")
    methods.remove("b")

    assert list(methods.drafts()) == []


def test_a_method_that_cannot_be_read_is_damage(kluis: Vault) -> None:
    with kluis.transaction() as database:
        database.table("methods").insert({"id": "a", "body": "= ="})

    with pytest.raises(VaultDamaged):
        MethodTable(kluis).drafts()
    with pytest.raises(VaultDamaged):
        MethodTable(kluis).get("a")
