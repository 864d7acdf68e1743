"""What readers tell of a file, in short."""

from __future__ import annotations

import pytest

from moreelberaad.adapters.decks import reading
from moreelberaad.domain.card_files import CardFile
from moreelberaad.domain.errors import InputRejected


def codes(file: CardFile) -> list[str]:
    return [remark.code for remark in file.remarks]


def cells(file: CardFile) -> list[tuple[str, ...]]:
    return [row.cells for row in file.rows]


def refusal(name: str, content: bytes) -> list[str]:
    """Give the codes for which a file is refused; fails for a file that is read."""
    with pytest.raises(InputRejected) as refused:
        reading.read(name, content)
    return [mistake.code for mistake in refused.value.mistakes]
