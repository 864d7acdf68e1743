"""The ways in which people write numbers, contacts, plates, addresses, days and ages.

Each line of `forms/*.txt` is a note; what must be found stands between double brackets. Behind
`# nothing here` stand notes in which nothing may be found.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import regex

from moreelberaad import assets
from moreelberaad.adapters.anonymising.recognisers import compiled, read_lists, read_tables
from moreelberaad.domain.findings import Hit, Tier

_FORMS = Path(__file__).parent / "forms"
_FOLDER = assets.folder("resources") / "recognisers"
_KINDS = ("addresses", "ages", "contacts", "dates", "numbers", "vehicles")
_TABLES = read_tables(_FOLDER)
_RECOGNISERS = compiled(
    {f"{kind}.toml": _TABLES[f"{kind}.toml"] for kind in _KINDS}, read_lists(_FOLDER), _TABLES
)
_MARKED = regex.compile(r"\[\[(.+?\]?)\]\]")


def _lines() -> Iterator[str]:
    for path in sorted(_FORMS.glob("*.txt")):
        for line in path.read_text("utf-8").splitlines():
            if line and not line.startswith("#"):
                yield line


def _hits(text: str) -> list[Hit]:
    every = (hit for recogniser in _RECOGNISERS for hit in recogniser.find(text))
    return [hit for hit in every if hit.tier is not Tier.UNKNOWN]


def _missed(line: str) -> str:
    """Give the letters and digits between the brackets that no hit covers, others as dots."""
    text = _MARKED.sub(r"\1", line)
    covered = {index for hit in _hits(text) for index in range(hit.start, hit.end)}
    wanted: list[str] = []
    moved = 0
    for match in _MARKED.finditer(line):
        start = match.start() - moved
        moved += 4
        wanted += [
            char if char.isalnum() and start + index not in covered else "."
            for index, char in enumerate(match[1])
        ]
    return "".join(wanted).strip(".")


@pytest.mark.parametrize("line", [line for line in _lines() if "[[" in line])
def test_every_form_is_found_whole(line: str) -> None:
    assert _missed(line) == ""


@pytest.mark.parametrize("line", [line for line in _lines() if "[[" not in line])
def test_ordinary_sentences_are_left_alone(line: str) -> None:
    assert [line[hit.start : hit.end] for hit in _hits(line)] == []


def test_a_failed_check_is_more_doubt_and_still_a_hit() -> None:
    right, wrong = _hits("999900687"), _hits("999900688")

    assert Tier.SURE in {hit.tier for hit in right}
    assert {hit.tier for hit in wrong} == {Tier.DOUBT}


@pytest.mark.parametrize("suggestion", sorted({s for r in _RECOGNISERS for s in r.suggestions}))
def test_what_comes_in_its_place_is_no_finding(suggestion: str) -> None:
    assert _hits(f"Dat was {suggestion.format(tens=[3])}, zei hij.") == []
