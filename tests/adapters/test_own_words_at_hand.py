"""What an own word does to the real check, in a vault in memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from moreelberaad.application.vault_commands import AddOwnWord, DropOwnWord
from moreelberaad.domain.findings import Tier
from moreelberaad.workbench import Workbench
from tests.cli.program import a_world, app_in

TEXT = "Gisteren kwam Sambuca binnen."


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Workbench]:
    with app_in(a_world(tmp_path)).practice() as made:
        yield made


def found(bench: Workbench, text: str = TEXT) -> list[str]:
    hits = bench.recogniser.find(text)
    return [text[hit.start : hit.end] for hit in hits if hit.label == "PERSON"]


def test_an_own_word_is_reported_no_more_until_it_is_dropped(bench: Workbench) -> None:
    assert found(bench) == ["Sambuca"]
    bench.bus.execute(AddOwnWord(word="sambuca"))
    assert found(bench) == []
    bench.bus.execute(DropOwnWord(word="Sambuca"))
    assert found(bench) == ["Sambuca"]


def test_behind_a_rank_an_own_word_is_a_name_all_the_same(bench: Workbench) -> None:
    bench.bus.execute(AddOwnWord(word="sambuca"))

    assert found(bench, "Toen kwam sergeant Sambuca binnen.") == ["Sambuca"]


def test_documents_are_looked_over_with_the_own_words_too(bench: Workbench) -> None:
    exports = bench.exports
    bench.bus.execute(AddOwnWord(word="sambuca"))

    assert not any(hit.tier is Tier.DOUBT for hit in exports.recogniser.find("Sambuca kwam."))
