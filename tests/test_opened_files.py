"""Files that a desktop lets the program open."""

from __future__ import annotations

from pathlib import Path

import pytest

from moreelberaad.adapters.decks import deck_files, package_files
from moreelberaad.opened_files import KINDS, opened_file


def test_the_kinds_are_those_that_the_program_writes() -> None:
    assert set(KINDS) == {deck_files.ENDING, package_files.ENDING}


@pytest.mark.parametrize(
    "arguments",
    [[], ["cards"], ["--version"], ["-x.kaarten"], ["a.toml"], ["a.lessen", "b.lessen"]],
)
def test_anything_else_is_a_command(arguments: list[str]) -> None:
    assert opened_file(arguments) is None


@pytest.mark.parametrize(
    "name", ["najaar.kaarten", "NAJAAR.KAARTEN", "een map/lessen van ons.lessen"]
)
def test_one_file_is_opened_wherever_it_lies(name: str) -> None:
    assert opened_file([name]) == Path(name).absolute()
