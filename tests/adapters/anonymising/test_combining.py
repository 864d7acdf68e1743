from __future__ import annotations

import pytest

from moreelberaad.adapters.anonymising.engine import Engine
from moreelberaad.domain.findings import Label


def together(engine: Engine, text: str) -> list[tuple[str, str]]:
    return [
        (hit.reason, text[hit.start : hit.end])
        for hit in engine.find(text)
        if hit.label is Label.COMBINATION
    ]


@pytest.mark.parametrize(
    ("text", "reason", "words"),
    [
        ("Ik sprak de sergeant, een 34-jarige man.", "clues_together", "sergeant, een 34-jarige"),
        ("De sergeant is homo, zei men.", "clues_together", "sergeant is homo"),
        ("De sergeant belde de pelotonscommandant.", "rank_and_function",
         "sergeant belde de pelotonscommandant"),
        ("Er is toen iemand omgekomen in Havelte.", "harm_with_place_or_time",
         "omgekomen in Havelte"),
        ("Het stond in de krant.", "in_the_news", "in de krant"),
        ("Een vrouwelijke monteur zei het.", "trait_with_role", "vrouwelijke monteur"),
        ("Zij is de enige met dat brevet.", "only_one_of_a_kind", "de enige met"),
    ],
)  # fmt: skip
def test_what_points_at_one_person_together_is_marked(
    engine: Engine, text: str, reason: str, words: str
) -> None:
    assert (reason, words) in together(engine, text)


def test_the_third_kind_in_one_text_is_marked_where_it_stands(engine: Engine) -> None:
    text = "In Havelte was het stil. Op 5 december niet. De soldaat zweeg."

    assert together(engine, text) == [("third_clue", "soldaat")]


def test_two_kinds_in_one_text_are_few(engine: Engine) -> None:
    assert together(engine, "In Havelte was het stil. Op 5 december niet.") == []


def test_paragraphs_are_judged_apart(engine: Engine) -> None:
    assert together(engine, "In Havelte.\nOp 5 december.\nDe soldaat zweeg.") == []


@pytest.mark.parametrize("rank", ["overste", "kolonel", "generaal", "kapitein ter zee", "ltkol"])
def test_a_rank_above_major_is_told_apart(engine: Engine, rank: str) -> None:
    (hit,) = (hit for hit in engine.find(f"de {rank} Okkinga") if hit.label is Label.RANK)

    assert hit.reason == "rank_above_major"


def test_a_rank_below_is_one_of_many(engine: Engine) -> None:
    assert {hit.reason for hit in engine.find("de majoor zweeg")} != {"rank_above_major"}
