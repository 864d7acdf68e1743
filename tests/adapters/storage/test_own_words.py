from __future__ import annotations

import pytest

from moreelberaad.adapters.storage.own_words import OwnWordTable
from moreelberaad.adapters.storage.vault import Vault

from .kept import rows


@pytest.fixture
def words(kluis: Vault) -> OwnWordTable:
    return OwnWordTable(kluis)


def test_a_new_vault_has_no_own_words(words: OwnWordTable) -> None:
    assert words.all() == frozenset()


def test_an_own_word_is_there_once_until_it_is_dropped(words: OwnWordTable) -> None:
    for _ in range(2):
        words.add("blauw")

    assert words.all() == {"blauw"}
    words.drop("blauw")
    assert words.all() == frozenset()


def test_it_is_counted_how_often_words_were_left_standing(words: OwnWordTable) -> None:
    assert [words.left("Blauw"), words.left("blauw"), words.left("Groen")] == [1, 2, 1]


def test_a_time_can_be_taken_back(words: OwnWordTable, kluis: Vault) -> None:
    words.left("Blauw")
    words.asked_again("Blauw")

    assert rows(kluis, "left_words") == []
    assert words.left("Blauw") == 1


def test_of_words_left_standing_the_vault_holds_only_a_mark(
    words: OwnWordTable, kluis: Vault
) -> None:
    words.left("Blauw")

    (row,) = rows(kluis, "left_words")
    assert b"lauw" not in bytes(row["mark"])  # type: ignore[arg-type] # a blob, unlike the rest
    assert set(row) == {"mark", "times"}
