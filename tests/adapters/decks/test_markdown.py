from __future__ import annotations

import contextlib
from time import perf_counter

import pytest

from moreelberaad.adapters.decks import reading
from moreelberaad.domain.card_files import CardFile, FileKind
from moreelberaad.domain.errors import InputRejected
from tests.adapters.decks.told import cells, codes, refusal

ONE_CARD = """\
# Kaarten voor het najaar

## De toets
Je bent instructeur. Een cursist
haalt een toets net niet.

De eenheid belt elke dag.

**A:** Je laat hem zakken.
B: Je laat hem slagen.
Pijn van A: onderbezet. Pijn van B: risico.
Vragen:
- Is dit ruimte?
- Of druk?
Thema's: leiderschap, fysieke veiligheid
**Waarden:** veiligheid · trouw. Voor: instructeurs; hoofden.
*Let op*: herkenning.
Om na te praten: Een toets beschermt.
Title (en): The test
"""


def read(text: str) -> CardFile:
    return reading.read("kaarten.md", text.encode())


def cards(file: CardFile) -> list[dict[str, str]]:
    return [dict(zip(file.headings, row.cells, strict=True)) for row in file.rows]


def test_a_card_stands_below_its_heading_with_its_parts_by_name() -> None:
    file = read(ONE_CARD)

    assert (file.kind, file.title) == (FileKind.MARKDOWN, "Kaarten voor het najaar")
    assert cards(file) == [
        {
            "title_nl": "De toets",
            "situation_nl": "Je bent instructeur. Een cursist haalt een toets net niet.\n\n"
            "De eenheid belt elke dag.",
            "option_a_nl": "Je laat hem zakken.",
            "option_b_nl": "Je laat hem slagen.",
            "harm_a_nl": "onderbezet.",
            "harm_b_nl": "risico.",
            "questions_nl": "Is dit ruimte?\nOf druk?\n",
            "themes": "leiderschap\nfysieke veiligheid\n",
            "values": "veiligheid\ntrouw\n",
            "audience_nl": "instructeurs; hoofden.",
            "note_nl": "herkenning.",
            "reflection_nl": "Een toets beschermt.",
            "title_en": "The test",
        }
    ]


def test_names_of_parts_may_be_english_and_each_card_has_its_number() -> None:
    file = read(
        "## 1. Een\nText.\nA: a\nB: b\nHarm of A: c\n## 2 · Twee\nSituation: d\nOption A: e\n"
    )

    assert [row.number for row in file.rows] == [1, 2]
    assert cards(file)[0]["harm_a_nl"] == "c"
    assert cards(file)[1] == {
        "title_nl": "Twee",
        "situation_nl": "d",
        "option_a_nl": "e",
        "option_b_nl": "",
        "harm_a_nl": "",
    }


def test_a_bold_line_with_a_number_begins_a_card_too() -> None:
    file = read(
        "**1 · De toets** · *leiderschap, rust*\nSituatie: x\nA: Je gaat. B: Je blijft.\n"
        "Vragen: Is schijn schade? · Wat nu?\n"
    )

    assert cards(file) == [
        {
            "title_nl": "De toets",
            "themes": "leiderschap\nrust\n",
            "situation_nl": "x",
            "option_a_nl": "Je gaat.",
            "option_b_nl": "Je blijft.",
            "questions_nl": "Is schijn schade?\nWat nu?\n",
        }
    ]


def test_a_table_is_read_as_rows() -> None:
    file = read(
        "# Najaar\n\nTekst vooraf.\n\n| Titel | Situatie |\n|:--|---:|\n"
        "| a \\| b | <b>c</b> |\n| d | e |\n\nTekst na.\n"
    )

    assert (file.title, file.headings) == ("Najaar", ("Titel", "Situatie"))
    assert cells(file) == [("a | b", "<b>c</b>"), ("d", "e")]
    assert codes(file) == []


def test_a_second_name_on_a_line_counts_only_behind_its_own_fellow() -> None:
    text = "## Een\nSituatie: Hij schreef: 'Klaar.' Let op: dit blijft.\nA: Ga. Voor: blijf.\n"

    assert cards(read(text)) == [
        {
            "title_nl": "Een",
            "situation_nl": "Hij schreef: 'Klaar.' Let op: dit blijft.",
            "option_a_nl": "Ga. Voor: blijf.",
        }
    ]


def test_a_line_across_between_cards_is_no_part_of_one() -> None:
    file = read("## Een\nTekst.\nA: a\n\n---\n\n## Twee\nTekst.\nA: b\n\n* * *\n")

    assert [card["option_a_nl"] for card in cards(file)] == ["a", "b"]


def test_a_table_may_end_the_file() -> None:
    assert cells(read("|Titel|Optie|\n|---|---|\n|a|b|")) == [("a", "b")]


def test_headings_without_cards_are_refused() -> None:
    assert refusal("a.md", b"# Najaar\nTekst.\n") == ["card_file_no_columns"]


@pytest.mark.parametrize(
    "line",
    [
        " " * 200_000 + "x",
        "## k" + " " * 200_000 + "x",
        "## k\n**1." + " " * 200_000,
        "## k\nThema's: a" + " " * 4_900 + "x\nB: " + "- " * 2_000,
    ],
)
def test_a_line_of_nothing_but_spaces_takes_no_time(line: str) -> None:
    begun = perf_counter()
    with contextlib.suppress(InputRejected):
        reading.read("a.md", f"a;b\n{line}\nc;d\n".encode())
    assert perf_counter() - begun < 5


def test_hash_signs_may_close_a_heading_or_belong_to_it() -> None:
    file = reading.read("a.md", b"## De poort ##\nEen.\n\n## In C#\nTwee.\n\n## 1. Drie #\nx\n")

    assert [row[0] for row in cells(file)] == ["De poort", "In C#", "Drie"]
