"""The words that are offered, out of our own lists."""

from __future__ import annotations

import pytest

from moreelberaad import assets
from moreelberaad.adapters.system.files import read_toml
from moreelberaad.adapters.templates.words import WordLists
from moreelberaad.domain.findings import Label
from tests.the_check import the_check

from .builders import vocabulary

WORDS = WordLists(assets.folder("resources"), read_toml)
ONE_PERSON = {Label.PERSON, Label.RANK, Label.UNIT, Label.FUNCTION}


def codes(name: str) -> set[str]:
    return {option.code for option in vocabulary().options[name]}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_there_are_some_thirty_roles_each_said_once(language: str) -> None:
    roles = WORDS.roles(language)

    assert 30 <= len(roles) <= 40
    assert len(set(roles)) == len(roles)


def test_no_role_points_to_one_person() -> None:
    find = the_check().find
    found = {role: {hit.label for hit in find(role)} for role in WORDS.roles("nl")}

    assert {role for role, labels in found.items() if labels & ONE_PERSON} == set()


def test_the_four_values_of_the_code_of_conduct_are_pinned() -> None:
    values = WORDS.values("nl")

    assert len(values) == 70
    assert [word for word, pinned in values if pinned] == [
        "verbondenheid",
        "veiligheid",
        "vertrouwen",
        "verantwoordelijkheid",
    ]


def test_a_language_that_lacks_gives_dutch_words() -> None:
    assert WORDS.values("fr") == WORDS.values("nl")
    assert WORDS.values("en")[1] == ("safety", True)


def test_every_entry_has_methods_that_can_be_named() -> None:
    suggested = {entry: WORDS.methods_for(entry) for entry in codes("entries")}

    assert all(suggested.values())
    assert {name for names in suggested.values() for name in names} <= codes("methods")


def test_what_lies_on_the_table_decides_the_order() -> None:
    assert WORDS.methods_for("own_case")[0] == "dilemma_method"
    assert WORDS.methods_for("nothing") == ()
