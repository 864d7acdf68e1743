"""The script that makes the large word lists: its rules, on small sources."""

from __future__ import annotations

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

_SCRIPT = Path(__file__).parents[3] / "scripts" / "lexicons.py"


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = spec_from_file_location("lexicons", _SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def city(name: str, *others: str, country: str = "NL", people: int = 900) -> dict[str, Any]:
    return {
        "name": name,
        "alternatenames": list(others),
        "countrycode": country,
        "population": people,
    }


def test_ordinary_words_have_no_capitals_digits_or_possessives(script: ModuleType) -> None:
    lines = ["fiets", "Sjoerd", "4-tal", "dog's", "zo’n", "€-teken", "kop-staart"]

    assert script.ordinary(lines) == {"fiets", "zo'n", "kop-staart"}


def test_a_long_word_of_two_others_goes_without_saying(script: ModuleType) -> None:
    words = ["schiet", "baan", "regeling", "schietbaan", "schietregeling", "ambachtelijks"]

    assert script.without_compounds(words) == set(words) - {"schietregeling"}


def test_a_surname_loses_its_infix_and_a_first_name_never_does(script: ModuleType) -> None:
    assert script.name_parts(["van der Zwaluw", "Ben", "El Amrati"]) == {"zwaluw", "ben", "amrati"}


def test_a_double_name_of_listed_parts_is_left_out(script: ModuleType) -> None:
    assert script.name_parts(["Anna", "Zoë", "Anna-Zoë", "Li-Anna"]) == {"anna", "zoë", "li-anna"}


def test_a_name_is_listed_without_its_accents_too(script: ModuleType) -> None:
    assert script.name_parts(["Jérôme"]) == {"jérôme", "jerome"}


def test_names_are_read_from_a_module_that_is_not_run(script: ModuleType) -> None:
    source = """
first_names_male = ("Aafke",) + other
first_names_female: OrderedDict = OrderedDict((("Sjoukje", 0.5), ("Rixt", 0.1)))
first_names_by_year = {"Ilse": 3}
last_names = ["Zwaluw"]
raise SystemExit
"""
    assert {*script.names_in_module(source, "first_names")} == {"Sjoukje", "Rixt", "Ilse"}


def test_of_other_names_of_a_place_only_dutch_ones_count(script: ModuleType) -> None:
    assert script.places([city("Liège", "Luik", "Lüttich", "列日")], frozenset({"Luik"})) == {
        "liège",
        "liege",
        "luik",
    }


@pytest.mark.parametrize(
    ("place", "known"),
    [
        (city("Assen"), False),
        (city("Gao", country="ML", people=90_000), True),
        (city("Gao", country="ML", people=900), False),
        (city("Lyon", country="FR", people=500_000), True),
        (city("Tours", country="FR", people=90_000), False),
        (city("Vaduz", country="LI"), True),
        (city("Rincon", country="BQ"), True),
    ],
)
def test_a_place_abroad_counts_by_its_size_and_by_missions(
    script: ModuleType, *, place: dict[str, Any], known: bool
) -> None:
    assert script.is_known_abroad(place, frozenset({("LI", "Vaduz")})) is known
