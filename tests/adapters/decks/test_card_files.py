from __future__ import annotations

from pathlib import Path

import pytest

from moreelberaad import card_files
from moreelberaad.adapters.decks.limits import LARGEST
from moreelberaad.adapters.storage import manifest
from moreelberaad.domain.card_files import FileKind
from moreelberaad.domain.errors import CannotRead, CannotWrite, InputRejected, NotFound
from tests.cards import DECK, a_whole_card


def test_a_deck_is_written_and_read_again(tmp_path: Path) -> None:
    path = tmp_path / f"najaar{card_files.ENDING}"
    card_files.write_deck(path, DECK, [a_whole_card()])

    assert path.read_bytes() == card_files.deck_bytes(DECK, [a_whole_card()])
    assert card_files.read_card_file(path).kind is FileKind.DECK
    assert [each.name for each in tmp_path.iterdir()] == ["najaar.kaarten"]


def test_no_deck_is_written_where_a_vault_is(tmp_path: Path) -> None:
    (tmp_path / manifest.FILE).write_text("{}")

    with pytest.raises(CannotWrite):
        card_files.write_deck(tmp_path / "a.kaarten", DECK, [])
    assert [each.name for each in tmp_path.iterdir()] == [manifest.FILE]


def test_a_file_that_is_not_there_or_no_file_is_told_apart(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        card_files.read_card_file(tmp_path / "weg.csv")
    with pytest.raises(CannotRead):
        card_files.read_card_file(tmp_path)


def test_a_very_large_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "groot.csv"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)

    with pytest.raises(InputRejected) as refused:
        card_files.read_card_file(path)
    assert [mistake.code for mistake in refused.value.mistakes] == ["file_too_large"]
