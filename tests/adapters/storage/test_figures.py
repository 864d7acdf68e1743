"""Figures of years in a vault."""

from __future__ import annotations

import pytest

from moreelberaad.adapters.storage.figures import LeftYearTable, ReceivedYearTable
from moreelberaad.adapters.storage.vault import Vault
from moreelberaad.application.year_ports import ReceivedYear
from moreelberaad.domain.errors import VaultDamaged
from moreelberaad.domain.year_figures import YearOverview
from moreelberaad.domain.year_plain import mark
from tests.adapters.exporting.sample_year import EMPTY, YEAR

MONTH = "2027-01"


def received(year: YearOverview) -> ReceivedYear:
    return ReceivedYear(id=mark(year), month=MONTH, figures=year)


def test_a_year_comes_back_as_it_left(kluis: Vault) -> None:
    table = LeftYearTable(kluis)
    table.keep(YEAR, MONTH)

    assert (table.get(YEAR.year), table.get(1999)) == (YEAR, None)


def test_received_years_come_back_and_go(kluis: Vault) -> None:
    table = ReceivedYearTable(kluis)
    both = [received(YEAR), received(EMPTY)]
    for each in (*both, both[0]):
        table.keep(each)

    assert sorted(table.all(), key=lambda each: each.id) == sorted(both, key=lambda each: each.id)
    table.remove(both[0].id)
    assert (table.get(both[0].id), table.get(both[1].id)) == (None, both[1])


@pytest.mark.parametrize("written", ["geen json", "{}", '{"year": "2026"}'])
def test_figures_that_cannot_be_read_are_damage(kluis: Vault, written: str) -> None:
    row = {"year": 2026, "month": MONTH, "figures": written}
    kluis.database.table("left_years").insert(row)

    with pytest.raises(VaultDamaged):
        LeftYearTable(kluis).get(2026)
