"""The check as it comes along, one for all tests of a run: without state, and slow to load."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from moreelberaad.adapters.anonymising.engine import Engine
from moreelberaad.bootstrap import App
from tests.cli.program import a_world

_NO_FOLDER = Path(__file__)
"""Nothing can stand below a file, so nothing is added to the check there."""


@cache
def the_check() -> Engine:
    """Give the very check that the program asks in every world without additions."""
    asked = App(a_world(_NO_FOLDER)).recogniser
    assert isinstance(asked, Engine)
    return asked


def its_lists() -> Mapping[str, frozenset[str]]:
    """Give the word lists that it was made with."""
    lists = the_check().recognisers[0].pattern.lists
    return {name: frozenset(words) for name, words in lists.items()}
