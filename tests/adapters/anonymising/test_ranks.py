from __future__ import annotations

import pytest

from moreelberaad import assets
from moreelberaad.adapters.anonymising.ranks import rank_lists, rank_of, read_ranks

_RANKS = read_ranks(assets.folder("resources") / "recognisers")


@pytest.mark.parametrize(
    ("words", "service", "category"),
    [
        ("soldaat der eerste klasse", "army", "enlisted"),
        ("Sgt. maj.", "any", "nco"),
        ("sergeant-majoor", "any", "nco"),
        ("LTZ 2 OC", "navy", "officer"),
        ("matroos 1", "navy", "enlisted"),
        ("wachtmeester der marechaussee", "marechaussee", "nco"),
        ("Squadron Leader", "air", "officer"),
        ("kpl1", "army", "enlisted"),
    ],
)
def test_a_rank_has_a_service_and_a_category(words: str, service: str, category: str) -> None:
    rank = rank_of(words, _RANKS)

    assert rank is not None
    assert (rank.service, rank.category) == (service, category)


@pytest.mark.parametrize("words", ["militair", "de groep", "", "sergeantsopleiding"])
def test_another_word_is_no_rank(words: str) -> None:
    assert rank_of(words, _RANKS) is None


def test_the_longest_form_decides() -> None:
    rank = rank_of("luitenant-kolonel der mariniers", _RANKS)

    assert rank is not None
    assert rank.service == "navy"


def test_services_and_categories_are_closed_sets() -> None:
    assert {rank.category for rank in _RANKS} == {"enlisted", "nco", "officer"}
    assert {rank.service for rank in _RANKS} == {"army", "navy", "air", "marechaussee", "any"}


def test_a_form_is_not_both_sure_and_in_need_of_a_name() -> None:
    lists = rank_lists(_RANKS)

    assert not lists["ranks_before_names"] & (lists["ranks"] | lists["rank_abbreviations"])


def test_a_folder_without_the_file_has_no_ranks() -> None:
    assert read_ranks(assets.folder("resources")) == ()
