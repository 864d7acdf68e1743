from __future__ import annotations

from pathlib import Path

import pytest

from moreelberaad.adapters.anonymising.additions import read_additions
from moreelberaad.adapters.system import files, word_files
from moreelberaad.domain.errors import CannotWrite


def test_own_words_are_read_back_as_an_addition_to_the_check(tmp_path: Path) -> None:
    (tmp_path / "lists").mkdir()
    word_files.write(tmp_path / "lists" / "allowed.txt", ["zwaluw", "blauw"])

    added = read_additions(tmp_path, files.read_text, files.read_toml)

    assert added.lists == {"allowed": {"blauw", "zwaluw"}}


def test_the_order_in_which_words_came_is_not_told(tmp_path: Path) -> None:
    word_files.write(tmp_path / "one.txt", ["b", "a"])
    word_files.write(tmp_path / "other.txt", ["a", "b"])

    assert (tmp_path / "one.txt").read_bytes() == (tmp_path / "other.txt").read_bytes()


def test_a_place_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        word_files.write(tmp_path / "none" / "allowed.txt", ["blauw"])
