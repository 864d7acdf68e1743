"""The ways in which people write numbers, contacts, plates, addresses, days and ages.

Each line of `forms/*.txt` is a note; what must be found stands between double brackets. Behind
`# nothing here` stand notes in which nothing may be found. A failure names every wrong line.
"""

from __future__ import annotations

from pathlib import Path

import pytest
import regex

from moreelberaad import assets
from moreelberaad.adapters.anonymising.recognisers import entries_in, read_tables
from moreelberaad.domain.findings import Hit, Tier
from tests.the_check import the_check

_FORMS = sorted((Path(__file__).parent / "forms").glob("*.txt"))
_KINDS = {f"{path.stem}.toml" for path in _FORMS}
_TABLES = read_tables(assets.folder("resources") / "recognisers")
_FROM = [name for name, table in _TABLES.items() for _ in entries_in({name: table})]
_RECOGNISERS = [
    each for name, each in zip(_FROM, the_check().recognisers, strict=True) if name in _KINDS
]
_MARKED = regex.compile(r"\[\[(.+?\]?)\]\]")

each_kind = pytest.mark.parametrize("forms", _FORMS, ids=lambda path: path.stem)


def _lines(forms: Path) -> list[str]:
    lines = forms.read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


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


def _told(found: dict[str, str]) -> str:
    return "\n".join(f"{line} -> {words}" for line, words in found.items() if words)


@each_kind
def test_every_form_is_found_whole(forms: Path) -> None:
    missed = {line: _missed(line) for line in _lines(forms) if "[[" in line}

    assert missed
    assert not any(missed.values()), _told(missed)


@each_kind
def test_ordinary_sentences_are_left_alone(forms: Path) -> None:
    lines = [line for line in _lines(forms) if "[[" not in line]
    found = {line: " | ".join(line[hit.start : hit.end] for hit in _hits(line)) for line in lines}

    assert found
    assert not any(found.values()), _told(found)


def test_a_failed_check_is_more_doubt_and_still_a_hit() -> None:
    right, wrong = _hits("999900687"), _hits("999900688")

    assert Tier.SURE in {hit.tier for hit in right}
    assert {hit.tier for hit in wrong} == {Tier.DOUBT}


@pytest.mark.parametrize("suggestion", sorted({s for r in _RECOGNISERS for s in r.suggestions}))
def test_what_comes_in_its_place_is_no_finding(suggestion: str) -> None:
    assert _hits(f"Dat was {suggestion.format(tens=[3])}, zei hij.") == []
